#include "core/layout/layout_tensors.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <torch/torch.h>

namespace spolvero {

namespace {

template <class T>
at::Tensor integersOf(const Grid<T>& grid) {
  auto tensor = torch::empty({1, grid.height(), grid.width()}, torch::kInt64);
  std::copy(grid.begin(), grid.end(), tensor.template data_ptr<std::int64_t>());
  return tensor;
}

}  // namespace

at::Tensor labelTensor(const Layout& layout) {
  return integersOf(layout.labels());
}

at::Tensor instanceTensor(const Layout& layout) {
  return integersOf(pairedIds(layout));
}

at::Tensor oneHot(const at::Tensor& labels, std::int64_t classCount, const c10::Device& device) {
  const auto onDevice = labels.to(device, torch::kInt64);
  const auto known = onDevice.ge(0).logical_and(onDevice.lt(classCount));
  // Unknown ids write into one channel too many, which is then left out.
  const auto index =
      torch::where(known, onDevice, torch::full_like(onDevice, classCount)).unsqueeze(1);
  auto channels = torch::zeros({labels.size(0), classCount + 1, labels.size(1), labels.size(2)},
                               torch::dtype(torch::kFloat32).device(device));
  channels.scatter_(1, index, 1.0);
  return channels.narrow(1, 0, classCount).contiguous();
}

at::Tensor boundaryTensor(const at::Tensor& ids) {
  auto edge = torch::zeros_like(ids, torch::kBool);
  for (const std::int64_t dimension : {1, 2}) {
    const auto length = ids.size(dimension) - 1;
    const auto differs = ids.narrow(dimension, 0, length).ne(ids.narrow(dimension, 1, length));
    edge.narrow(dimension, 0, length).logical_or_(differs);
    edge.narrow(dimension, 1, length).logical_or_(differs);
  }
  return edge.unsqueeze(1).to(torch::kFloat32);
}

ImageU8 imageFromTensor(const at::Tensor& image) {
  const auto planes = image.dim() == 4 ? image.squeeze(0) : image;
  if (planes.dim() != 3 || planes.size(0) != 3) {
    throw ShapeError(fmt::format("image: expected [3, H, W], found {} dimensions", image.dim()));
  }
  const auto bytes = planes.detach()
                         .to(torch::kCPU, torch::kFloat32)
                         .add(1)
                         .mul(127.5)
                         .round()
                         .clamp(0, 255)
                         .to(torch::kUInt8)
                         .permute({1, 2, 0})
                         .contiguous();
  ImageU8 result(static_cast<int>(planes.size(2)), static_cast<int>(planes.size(1)));
  std::memcpy(result.data(), bytes.data_ptr<std::uint8_t>(), result.size() * sizeof(Rgb));
  return result;
}

at::Tensor tensorFromImage(const ImageU8& image) {
  auto bytes = torch::empty({image.height(), image.width(), 3}, torch::kUInt8);
  std::memcpy(bytes.data_ptr<std::uint8_t>(), image.data(), image.size() * sizeof(Rgb));
  return bytes.permute({2, 0, 1}).to(torch::kFloat32).div(127.5).sub(1).unsqueeze(0).contiguous();
}

}  // namespace spolvero
