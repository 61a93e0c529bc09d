#include "models/segmenter/renderer.h"

#include "core/base/error.h"
#include "core/layout/components.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace spolvero {

namespace {

void requirePhoto(const at::Tensor& photo) {
  if (photo.dim() == 4 && photo.size(0) == 1 && photo.size(1) == 3) return;
  throw ShapeError(fmt::format("Layout of a photo: expected a photo [1, 3, H, W], found [{}]",
                               fmt::join(photo.sizes(), ", ")));
}

/// The photo with as many pixels as `area`, in its own aspect.
at::Tensor atArea(const at::Tensor& photo, std::int64_t area) {
  const auto height = static_cast<double>(photo.size(2));
  const auto width = static_cast<double>(photo.size(3));
  const double factor = std::sqrt(static_cast<double>(area) / (width * height));
  const auto side = [factor](double px) {
    return std::max<std::int64_t>(1, std::llround(px * factor));
  };
  if (side(height) == photo.size(2) && side(width) == photo.size(3)) return photo;
  return at::_upsample_bilinear2d_aa(photo, {side(height), side(width)}, false);
}

/// For each pixel of a larger picture the class whose bilinearly enlarged logit is largest; class
/// by class, because all of them would not fit a large photo's memory.
/// @param logits [1, K, h, w].  @return [height, width] uint8.
at::Tensor enlargedArgmax(const at::Tensor& logits, std::int64_t height, std::int64_t width) {
  at::Tensor best;
  at::Tensor labels;
  for (std::int64_t id = 0; id < logits.size(1); ++id) {
    const auto logit =
        at::upsample_bilinear2d(logits.narrow(1, id, 1), {height, width}, false)[0][0];
    if (id == 0) {
      best = logit;
      labels = at::zeros_like(logit, at::kByte);
      continue;
    }
    labels.masked_fill_(logit.gt(best), id);
    best = at::maximum(best, logit);
  }
  return labels;
}

}  // namespace

SegmenterRenderer::SegmenterRenderer(const ModelFile& model, const RenderSettings& settings)
    : info_(model.info), settings_(settings) {
  describe(options_).readToml(info_.options, info_.path.string() + " (options)");
  network_ = SegmentationNetwork(options_);
  prepareForInference(*network_, model, "G.", settings_);
}

AppearanceOffer SegmenterRenderer::offer() const {
  AppearanceOffer offer;
  offer.render = false;
  offer.segment = true;
  return offer;
}

at::Tensor SegmenterRenderer::render(const Layout& layout, const Appearance& appearance) {
  (void)layout;
  (void)appearance;
  throw ConfigError(
      fmt::format("{}: a segmenter makes layouts of photos, not photos of layouts; choose a model "
                  "that renders, and this one for new scenes from photos",
                  info_.path.string()));
}

Layout SegmenterRenderer::segment(const at::Tensor& photo) {
  const c10::InferenceMode inference;
  requirePhoto(photo);
  const auto area = std::int64_t{info_.trainedWidth} * info_.trainedHeight;
  at::Tensor logits;
  {
    const AutocastScope scope(settings_.device.type(), settings_.precision);
    logits = network_->forward(atArea(photo.to(settings_.device, at::kFloat), area));
  }
  const auto labels =
      enlargedArgmax(logits, photo.size(2), photo.size(3)).to(at::kCPU).contiguous();
  LabelMap map(static_cast<int>(labels.size(1)), static_cast<int>(labels.size(0)));
  std::copy_n(labels.data_ptr<std::uint8_t>(), map.size(), map.data());
  const InstanceMap none(map.width(), map.height());
  return withInstancesFromComponents(Layout(std::move(map), none, info_.classes));
}

}  // namespace spolvero
