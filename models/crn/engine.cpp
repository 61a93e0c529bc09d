#include "models/crn/engine.h"

#include "models/crn/area_resize.h"
#include "models/crn/layout_levels.h"
#include "models/engine/fast_cpu.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <utility>

namespace spolvero {

namespace {

constexpr double kEpsilon = 1e-12;
constexpr float kSlope = 0.2F;
constexpr std::int64_t kFirstRows = 4;

PictureConvolution pictureLayer(const CascadeShape& shape,
                                const TensorMap& weights,
                                ConvPrecision precision) {
  const auto name = fmt::format("g_{}_conv100", kFirstRows << (shape.widths.size() - 1));
  return {weights.at(name + ".weights"),
          weights.at(name + ".biases"),
          Border::Zero,
          OutputActivation::None,
          precision};
}

}  // namespace

FlowLayer cascadeLayer(const TensorMap& weights,
                       const std::string& name,
                       std::array<std::int64_t, 2> size,
                       const FlowMethods& methods) {
  const auto& weight = weights.at(name + ".weights");
  ConvKernelOptions kernel;
  kernel.padding = weight.size(2) / 2;
  kernel = methods.choose(weight, kernel, size[0], size[1]);
  FlowNorm norm;
  const auto gain = weights.find(name + ".LayerNorm.gamma");
  if (gain == weights.end()) {
    return {Convolution(weight, weights.at(name + ".biases"), kernel), norm, 1, Border::Zero};
  }
  norm.kind = FlowNorm::Kind::Layer;
  norm.gain = gain->second;
  norm.offset = weights.at(name + ".LayerNorm.beta");
  norm.epsilon = kEpsilon;
  return {Convolution(weight, at::Tensor(), kernel), norm, kSlope, Border::Zero};
}

CascadeNetwork::CascadeNetwork(const CascadeShape& shape,
                               const TensorMap& weights,
                               std::array<std::int64_t, 2> trained,
                               const FlowMethods& methods)
    : shape_(shape), picture_(pictureLayer(shape, weights, methods.precision())) {
  auto rows = kFirstRows;
  const auto sizes =
      cascadeSizes(trained[0], trained[1], static_cast<std::int64_t>(shape.widths.size()));
  for (std::size_t i = 0; i < shape.widths.size(); ++i, rows *= 2) {
    const auto name = fmt::format("g_{}_conv", rows);
    modules_.push_back({cascadeLayer(weights, name + "1", sizes[i], methods),
                        cascadeLayer(weights, name + "2", sizes[i], methods)});
  }
}

at::Tensor CascadeNetwork::run(Flow& flow, const std::vector<RowSource>& pyramid) const {
  Features x;
  for (std::size_t i = 0; i < modules_.size(); ++i) {
    auto level = flow.input(pyramid[i]);
    if (i > 0) level = flow.enlargeAndJoin(x, level);
    x = flow.convolve(modules_[i].second, flow.convolve(modules_[i].first, level));
  }
  const auto picture = flow.picture(picture_, x);
  if (!picture.defined()) return {};
  const auto channels = picture.permute({2, 0, 1}).unsqueeze(0).contiguous();
  return splitOutputs(channels, shape_.outputs, shape_.order);
}

CrnEngine::CrnEngine(const CascadeShape& shape,
                     const TensorMap& weights,
                     std::array<std::int64_t, 2> trained,
                     const RenderSettings& settings)
    : shape_(shape),
      network_(shape, weights, trained, FlowMethods(convPrecision(settings), settings.tuningFile)),
      flow_(flowOptions(settings)) {}

at::Tensor CrnEngine::render(const at::Tensor& labels, bool live, const RenderProgress& progress) {
  const auto& options = flow_.options();
  const auto levels =
      LayoutLevels(labels, shape_.inputs, network_.modules()).sources(options.type, {});
  FlowGraph graph(options.type);
  network_.run(graph, levels);
  const bool fits = flow_.fits(graph);
  if (progress || !fits) {
    if (!fits) flow_.release();
    FlowStrips strips(options.type, options.memoryLimitBytes, progress);
    auto pictures = network_.run(strips, levels);
    report_ = strips.report();
    report_.cacheBytes = flow_.keptBytes();
    return pictures;
  }
  flow_.begin(flow_.nextKind(labels, live), labels.size(0), labels.size(1));
  flow_.input(labels);
  auto pictures = network_.run(flow_, levels);
  flow_.end();
  report_ = flow_.report();
  return pictures;
}

}  // namespace spolvero
