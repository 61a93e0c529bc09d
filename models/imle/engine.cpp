#include "models/imle/engine.h"

#include "models/crn/area_resize.h"
#include "models/crn/layout_levels.h"
#include "models/engine/fast_cpu.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

namespace spolvero {

namespace {

constexpr int kEncoderLayers = 3;
/// Of a picture, that the noise encoder takes.
constexpr double kEncoderShare = 0.15;

}  // namespace

ImleEngine::ImleEngine(const ImleShape& shape,
                       const CascadeShape& cascade,
                       const TensorMap& weights,
                       std::array<std::int64_t, 2> trained,
                       const RenderSettings& settings)
    : shape_(shape),
      network_(
          cascade, weights, trained, FlowMethods(convPrecision(settings), settings.tuningFile)),
      flow_(flowOptions(settings)) {
  if (shape.encoder == 0) return;
  const FlowMethods methods(convPrecision(settings), settings.tuningFile);
  for (int i = 1; i <= kEncoderLayers; ++i) {
    encoder_.push_back(cascadeLayer(weights, fmt::format("g_noise_conv{}", i), trained, methods));
  }
}

/// [1, noise, H, W] float32.
at::Tensor ImleEngine::encodedNoise(Flow& flow,
                                    const at::Tensor& labels,
                                    const at::Tensor& code) const {
  if (encoder_.empty()) return code;
  const std::vector<at::Tensor> behind{code.squeeze(0).permute({1, 2, 0})};
  const LayoutLevels layout(labels, shape_.classes, 1);
  auto x = flow.input(layout.sources(flow_.options().type, behind).front());
  for (const auto& layer : encoder_) x = flow.convolve(layer, x);
  return flow.whole(x).permute({2, 0, 1}).unsqueeze(0);
}

/// @param noise [1, noise, H, W] float32.
std::vector<RowSource> ImleEngine::pyramid(const at::Tensor& labels,
                                           const at::Tensor& noise) const {
  const auto sizes = cascadeSizes(labels.size(0), labels.size(1), network_.modules());
  std::vector<at::Tensor> behind(sizes.size());
  auto level = noise;
  for (auto i = sizes.size(); i-- > 0;) {
    level = cornerBilinear(level, sizes[i][0], sizes[i][1]);
    behind[i] = level.squeeze(0).permute({1, 2, 0});
  }
  return LayoutLevels(labels, shape_.classes, network_.modules())
      .sources(flow_.options().type, behind);
}

bool ImleEngine::fits(std::int64_t height, std::int64_t width) const {
  FlowGraph graph(flow_.options().type);
  std::vector<RowSource> levels;
  for (const auto& [h, w] : cascadeSizes(height, width, network_.modules())) {
    levels.push_back({h, w, shape_.classes + shape_.noise, {}});
  }
  network_.run(graph, levels);
  return flow_.fits(graph);
}

at::Tensor ImleEngine::renderStrips(const at::Tensor& labels,
                                    const at::Tensor& code,
                                    const RenderProgress& progress) {
  const auto& options = flow_.options();
  const auto encoderShare = encoder_.empty() ? 0.0 : kEncoderShare;
  const auto told = [&progress](double from, double share) {
    return RenderProgress([&progress, from, share](double done) {
      return !progress || progress(from + share * done);
    });
  };
  FlowStrips encoder(options.type, options.memoryLimitBytes, told(0, encoderShare));
  const auto levels = pyramid(labels, encodedNoise(encoder, labels, code));
  FlowStrips strips(options.type, options.memoryLimitBytes, told(encoderShare, 1 - encoderShare));
  auto picture = network_.run(strips, levels).select(1, 0);
  report_ = strips.report();
  report_.denseMacs += encoder.report().denseMacs;
  report_.doneMacs += encoder.report().doneMacs;
  report_.cacheBytes = flow_.keptBytes();
  return picture;
}

at::Tensor ImleEngine::render(const at::Tensor& labels,
                              const at::Tensor& code,
                              bool live,
                              const RenderProgress& progress) {
  const bool whole = fits(labels.size(0), labels.size(1));
  if (!whole) flow_.release();
  if (progress || !whole) return renderStrips(labels, code, progress);
  const bool sameCode = code_.defined() && code_.sizes() == code.sizes() && code_.equal(code);
  if (live && !sameCode) flow_.forget();
  code_ = code;
  flow_.begin(flow_.nextKind(labels, live), labels.size(0), labels.size(1));
  flow_.input(labels);
  auto picture =
      network_.run(flow_, pyramid(labels, encodedNoise(flow_, labels, code))).select(1, 0);
  flow_.end();
  report_ = flow_.report();
  return picture;
}

}  // namespace spolvero
