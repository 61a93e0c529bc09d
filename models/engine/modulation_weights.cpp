#include "models/engine/modulation_weights.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

namespace spolvero {

namespace {

constexpr double kEpsilon = 1e-5;
constexpr std::int64_t kTaps = 9;

/// x̂ = x·scale + shift, each [C] float64.
struct ChannelScaling {
  at::Tensor scale;
  at::Tensor shift;
};

at::Tensor asDouble(const at::Tensor& x) {
  return x.detach().to(at::kCPU, at::kDouble);
}

ChannelScaling scalingOf(NormLayerImpl& norm) {
  ChannelScaling scaling{at::ones({norm.options().channels}, at::kDouble),
                         at::zeros({norm.options().channels}, at::kDouble)};
  if (norm.runningMean().defined()) {
    scaling.scale = (asDouble(norm.runningVar()) + kEpsilon).rsqrt();
    scaling.shift = -asDouble(norm.runningMean()) * scaling.scale;
  }
  const auto learned = norm.named_parameters();
  if (const auto* weight = learned.find("weight")) {
    scaling.scale = scaling.scale * asDouble(*weight);
    scaling.shift = scaling.shift * asDouble(*weight);
  }
  if (const auto* bias = learned.find("bias")) scaling.shift = scaling.shift + asDouble(*bias);
  return scaling;
}

at::Tensor biasOf(ConvLayerImpl& conv) {
  return conv.bias().defined() ? asDouble(conv.bias())
                               : at::zeros({conv.options().out}, at::kDouble);
}

/// @return [9, V, hidden] float64.
at::Tensor sharedTapsOf(ConvLayerImpl& shared, const at::Tensor& segValues) {
  const auto& options = shared.options();
  if (segValues.dim() != 2 || segValues.size(1) > options.in) {
    throw ShapeError(
        fmt::format("Modulation table: expected rows of at most {} segmentation channels, found {}",
                    options.in,
                    segValues.dim() == 2 ? segValues.size(1) : segValues.numel()));
  }
  const auto missing = options.in - segValues.size(1);
  const auto groups = options.groups;
  const auto inputs = at::constant_pad_nd(asDouble(segValues), {0, missing})
                          .view({-1, groups, options.in / groups})
                          .transpose(0, 1);  // [groups, V, in / groups]
  const auto weight = asDouble(shared.effectiveWeight())
                          .reshape({groups, options.out / groups, options.in / groups, kTaps});
  std::vector<at::Tensor> taps;
  for (std::int64_t tap = 0; tap < kTaps; ++tap) {
    const auto sums = at::bmm(inputs, weight.select(3, tap).transpose(1, 2));
    taps.push_back(sums.transpose(0, 1).flatten(1, 2));
  }
  return at::stack(taps);
}

/// [C, hidden / groups, 3, 3] as [9, groups, hidden / groups, C / groups].
at::Tensor byTap(const at::Tensor& weight, std::int64_t groups) {
  return weight.reshape({groups, weight.size(0) / groups, weight.size(1), kTaps})
      .permute({3, 0, 2, 1});
}

at::Tensor finished(const at::Tensor& x) {
  return x.to(at::kFloat).contiguous();
}

}  // namespace

ModulationWeights modulationWeights(SpadeNormImpl& norm, const at::Tensor& segValues) {
  const at::NoGradGuard noGrad;
  const auto scaling = scalingOf(*norm.paramFreeNorm());
  const auto gamma = asDouble(norm.gamma()->effectiveWeight());
  const auto beta = asDouble(norm.beta()->effectiveWeight());
  const auto perRow = [](const at::Tensor& x) { return x.view({-1, 1, 1, 1}); };
  const auto onePlusGamma = 1 + biasOf(*norm.gamma());

  ModulationWeights weights;
  weights.groups = norm.gamma()->options().groups;
  weights.sharedTaps = finished(sharedTapsOf(*norm.shared(), segValues));
  weights.sharedBias = finished(biasOf(*norm.shared()));
  weights.taps = finished(at::stack({byTap(gamma * perRow(scaling.scale), weights.groups),
                                     byTap(gamma * perRow(scaling.shift) + beta, weights.groups)},
                                    3));
  weights.bias = finished(at::stack(
      {onePlusGamma * scaling.scale, onePlusGamma * scaling.shift + biasOf(*norm.beta())}));
  return weights;
}

}  // namespace spolvero
