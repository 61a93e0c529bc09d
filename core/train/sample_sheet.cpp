#include "core/train/sample_sheet.h"

#include "core/layout/layout.h"
#include "core/layout/layout_tensors.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace spolvero {

namespace {

constexpr int kGapPx = 2;

ImageU8 colouredLabels(const at::Tensor& labels, const ClassTable& classes) {
  const auto bytes = labels.to(at::kByte).contiguous();
  LabelMap map(static_cast<int>(bytes.size(1)), static_cast<int>(bytes.size(0)));
  std::copy_n(bytes.data_ptr<std::uint8_t>(), map.size(), map.data());
  const InstanceMap none(map.width(), map.height());
  return colouredLayout(Layout(std::move(map), none, classes));
}

}  // namespace

Batch batchPart(const Batch& batch, std::int64_t first, std::int64_t count, at::Device device) {
  Batch part;
  part.labels = batch.labels.narrow(0, first, count).to(device);
  part.instances = batch.instances.narrow(0, first, count).to(device);
  part.photos = batch.photos.narrow(0, first, count).to(device);
  const auto begin = batch.names.begin() + first;
  part.names.assign(begin, begin + count);
  return part;
}

ImageU8 pictureGrid(const std::vector<ImageU8>& pictures, int columns) {
  int width = 0;
  int height = 0;
  for (const auto& picture : pictures) {
    width = std::max(width, picture.width());
    height = std::max(height, picture.height());
  }
  const int rows = (static_cast<int>(pictures.size()) + columns - 1) / columns;
  ImageU8 sheet(
      columns * (width + kGapPx) - kGapPx, rows * (height + kGapPx) - kGapPx, Rgb{255, 255, 255});
  for (int i = 0; i < static_cast<int>(pictures.size()); ++i) {
    sheet.paste(pictures[static_cast<std::size_t>(i)],
                i % columns * (width + kGapPx),
                i / columns * (height + kGapPx));
  }
  return sheet;
}

ImageU8 makeSampleSheet(Trainable& system,
                        const Batch& batch,
                        const ClassTable& classes,
                        std::int64_t priors,
                        std::int64_t partSize,
                        at::Device device) {
  const auto columns = static_cast<std::size_t>(priors) + 3;
  const auto rows = batch.labels.size(0);
  std::vector<ImageU8> pictures(static_cast<std::size_t>(rows) * columns);
  const auto place = [&](std::int64_t row, std::size_t column) -> ImageU8& {
    return pictures[static_cast<std::size_t>(row) * columns + column];
  };
  for (std::int64_t first = 0; first < rows; first += partSize) {
    const auto count = std::min(partSize, rows - first);
    const auto part = batchPart(batch, first, count, device);
    for (std::int64_t i = 0; i < count; ++i) {
      place(first + i, 0) = colouredLabels(batch.labels[first + i], classes);
      place(first + i, 1) = imageFromTensor(batch.photos[first + i]);
    }
    for (std::size_t variant = 0; variant + 2 < columns; ++variant) {
      const auto images = system.sample(part, static_cast<int>(variant));
      for (std::int64_t i = 0; i < count; ++i) {
        place(first + i, variant + 2) = imageFromTensor(images[i]);
      }
    }
  }
  return pictureGrid(pictures, static_cast<int>(columns));
}

}  // namespace spolvero
