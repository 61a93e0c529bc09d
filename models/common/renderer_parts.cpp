#include "models/common/renderer_parts.h"

#include "core/base/error.h"
#include "core/base/torch_compat.h"
#include "models/layers/state_dict.h"
#include "models/layers/weighted_layer.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace spolvero {

void prepareForInference(torch::nn::Module& network,
                         const ModelFile& model,
                         const std::string& prefix,
                         const RenderSettings& settings) {
  loadStateDict(network, tensorsOf(model, prefix), model.info.path.string() + " (" + prefix + "*)");
  network.eval();
  foldSpectralNorm(network);
  for (auto& parameter : network.parameters()) parameter.set_requires_grad(false);
  network.to(settings.device);
}

bool holdsNetwork(const ModelFile& model, const std::string& prefix) {
  const auto first = model.tensors.lower_bound(prefix);
  return first != model.tensors.end() && first->first.starts_with(prefix);
}

at::Tensor codeTensor(const ClassStyle& style,
                      std::int64_t channels,
                      std::int64_t height,
                      std::int64_t width) {
  const auto values = resolveStyle(
      style, static_cast<int>(channels), static_cast<int>(height), static_cast<int>(width));
  return at::tensor(values).view({1, channels, height, width});
}

CodeValues codeValues(const at::Tensor& code) {
  const auto values = code.detach().to(at::kCPU, at::kFloat).contiguous();
  CodeValues result;
  result.channels = static_cast<int>(values.size(0));
  result.height = values.dim() == 3 ? static_cast<int>(values.size(1)) : 1;
  result.width = values.dim() == 3 ? static_cast<int>(values.size(2)) : 1;
  const auto* data = values.data_ptr<float>();
  result.values.assign(data, data + values.numel());
  return result;
}

at::Tensor finishedPicture(const at::Tensor& image, std::int64_t height, std::int64_t width) {
  return image.narrow(2, 0, height).narrow(3, 0, width).to(at::kCPU, at::kFloat).contiguous();
}

void requirePhotoFits(const at::Tensor& photo, const Layout& layout) {
  const auto fits = photo.dim() == 4 && photo.size(0) == 1 && photo.size(1) == 3 &&
                    photo.size(2) == layout.height() && photo.size(3) == layout.width();
  if (fits) return;
  throw ShapeError(
      fmt::format("Style from a photo: expected a photo [1, 3, {}, {}] like its layout, found [{}]",
                  layout.height(),
                  layout.width(),
                  fmt::join(photo.sizes(), ", ")));
}

void requireClassesFit(const Layout& layout, std::int64_t classes) {
  for (const auto label : layout.labels()) {
    if (label == kUnlabelled || label < classes) continue;
    throw ShapeError(
        fmt::format("Layout: label {} is outside the model's {} classes; map the layout's "
                    "classes to the model's first",
                    label,
                    classes));
  }
}

AutocastScope::AutocastScope(c10::DeviceType type, Precision precision)
    : type_(type), on_(precision != Precision::Float32) {
  if (!on_) return;
  compat::setAutocast(type_, true, precision == Precision::Float16 ? at::kHalf : at::kBFloat16);
}

AutocastScope::~AutocastScope() {
  if (on_) compat::setAutocast(type_, false);
}

}  // namespace spolvero
