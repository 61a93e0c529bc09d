#include "models/crn/engine.h"

#include "models/crn/area_resize.h"
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

FlowLayer cascadeLayer(const TensorMap& weights, const std::string& name, ConvPrecision precision) {
  const auto& weight = weights.at(name + ".weights");
  ConvKernelOptions kernel;
  kernel.padding = weight.size(2) / 2;
  kernel.precision = precision;
  kernel.method = usualMethod(weight, kernel, precision);
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

at::Tensor channelsLast(const at::Tensor& level, at::ScalarType type) {
  return level.squeeze(0).to(type).permute({1, 2, 0}).contiguous();
}

CascadeNetwork::CascadeNetwork(const CascadeShape& shape,
                               const TensorMap& weights,
                               ConvPrecision precision)
    : shape_(shape), picture_(pictureLayer(shape, weights, precision)) {
  auto rows = kFirstRows;
  for (std::size_t i = 0; i < shape.widths.size(); ++i, rows *= 2) {
    const auto name = fmt::format("g_{}_conv", rows);
    modules_.push_back({cascadeLayer(weights, name + "1", precision),
                        cascadeLayer(weights, name + "2", precision)});
  }
}

at::Tensor CascadeNetwork::run(FeatureFlow& flow, const std::vector<at::Tensor>& pyramid) const {
  Features x;
  for (std::size_t i = 0; i < modules_.size(); ++i) {
    auto level = flow.input(pyramid[i]);
    if (i > 0) level = flow.enlargeAndJoin(x, level);
    x = flow.convolve(modules_[i].second, flow.convolve(modules_[i].first, level));
  }
  const auto channels = flow.picture(picture_, x).permute({2, 0, 1}).unsqueeze(0).contiguous();
  return splitOutputs(channels, shape_.outputs, shape_.order);
}

CrnEngine::CrnEngine(const CascadeShape& shape,
                     const TensorMap& weights,
                     const RenderSettings& settings)
    : network_(shape, weights, convPrecision(settings)),
      type_(flowOptions(settings).type),
      flow_(flowOptions(settings)) {}

at::Tensor CrnEngine::render(const at::Tensor& labels, const at::Tensor& channels, bool live) {
  std::vector<at::Tensor> pyramid;
  for (const auto& level : areaPyramid(channels, network_.modules())) {
    pyramid.push_back(channelsLast(level, type_));
  }
  flow_.begin(flow_.nextKind(labels, live), labels.size(0), labels.size(1));
  flow_.input(labels);
  auto pictures = network_.run(flow_, pyramid);
  flow_.end();
  return pictures;
}

}  // namespace spolvero
