#include "models/common/spade_block.h"

#include "models/layers/float32_scope.h"

#include <ATen/ATen.h>

namespace spolvero {

namespace {

constexpr double kSlope = 0.2;

std::int64_t roundUp(std::int64_t value, std::int64_t multiple) {
  return (value + multiple - 1) / multiple * multiple;
}

ConvLayer registerModulationConv(torch::nn::Module& parent,
                                 const std::string& name,
                                 std::int64_t in,
                                 std::int64_t out,
                                 std::int64_t kernel,
                                 std::int64_t groups) {
  ConvOptions options;
  options.in = in;
  options.out = out;
  options.kernel = kernel;
  options.padding = kernel / 2;
  options.groups = groups;
  return parent.register_module(name, ConvLayer(options));
}

/// [a; b] along the first dimension, group by group: the outputs of a grouped convolution with
/// both.
at::Tensor pairByGroup(const at::Tensor& a, const at::Tensor& b, std::int64_t groups) {
  if (groups == 1) return at::cat({a, b}, 0);
  auto shape = a.sizes().vec();
  shape.front() /= groups;
  shape.insert(shape.begin(), groups);
  return at::cat({a.reshape(shape), b.reshape(shape)}, 1).flatten(0, 1);
}

}  // namespace

SegPyramid::SegPyramid(at::Tensor seg) : seg_(std::move(seg)) {}

const at::Tensor& SegPyramid::at(std::int64_t height, std::int64_t width) {
  if (seg_.size(2) == height && seg_.size(3) == width) return seg_;
  auto& entry = sizes_[{height, width}];
  if (!entry.defined()) entry = at::upsample_nearest2d(seg_, {height, width});
  return entry;
}

SpadeNormImpl::SpadeNormImpl(const SpadeNormOptions& options) : options_(options) {
  NormOptions norm;
  norm.kind = options.norm.kind;
  norm.channels = options.channels;
  norm.groups = options.normGroups;
  // Released GroupDNet keeps the learned gain of torch's group norm here; the others have none.
  norm.affine = options.norm.kind == NormKind::Group || !options.conditioned;
  norm_ = register_module("param_free_norm", NormLayer(norm));
  if (!options.conditioned) return;
  const auto kernel = options.norm.kernel;
  const auto segChannels = roundUp(options.segChannels, options.sharedGroups);
  auto sequence = std::make_shared<torch::nn::Module>();
  shared_ = registerModulationConv(
      *sequence, "0", segChannels, options.hidden, kernel, options.sharedGroups);
  register_module("mlp_shared", sequence);
  gamma_ = registerModulationConv(
      *this, "mlp_gamma", options.hidden, options.channels, kernel, options.modulationGroups);
  beta_ = registerModulationConv(
      *this, "mlp_beta", options.hidden, options.channels, kernel, options.modulationGroups);
}

std::pair<at::Tensor, at::Tensor> SpadeNormImpl::modulation(const at::Tensor& seg) {
  const auto missing = shared_->options().in - seg.size(1);
  const auto hidden = at::relu(
      shared_->forward(missing == 0 ? seg : at::constant_pad_nd(seg, {0, 0, 0, 0, 0, missing})));
  // Training in float32 keeps the released order of operations; rounding grows from step to step.
  if (is_training() && hidden.scalar_type() == at::kFloat) {
    return {gamma_->forward(hidden), beta_->forward(hidden)};
  }
  // One convolution for both: few output channels leave a convolution kernel half idle.
  const auto& conv = gamma_->options();
  const auto weight = pairByGroup(gamma_->weightForPass(), beta_->weightForPass(), conv.groups);
  const auto bias = pairByGroup(gamma_->bias(), beta_->bias(), conv.groups);
  const auto both =
      at::conv2d(hidden, weight, bias, {1, 1}, {conv.padding, conv.padding}, {1, 1}, conv.groups);
  if (conv.groups == 1) {
    const auto halves = both.split(conv.out, 1);
    return {halves[0], halves[1]};
  }
  const auto halves =
      both.view({both.size(0), conv.groups, 2, conv.out / conv.groups, both.size(2), both.size(3)})
          .unbind(2);
  return {halves[0].flatten(1, 2), halves[1].flatten(1, 2)};
}

at::Tensor SpadeNormImpl::forward(const at::Tensor& x, SegPyramid& seg) {
  const auto normalised = norm_->forward(x);
  if (!options_.conditioned) return normalised;
  const auto [gamma, beta] = modulation(seg.at(x.size(2), x.size(3)));
  return normalised * (1 + gamma) + beta;
}

SpadeResnetBlockImpl::SpadeResnetBlockImpl(const SpadeBlockOptions& options) : options_(options) {
  const auto middle = std::min(options.in, options.out);
  ConvOptions conv;
  conv.groups = options.groups;
  conv.spectral = options.norm.norm.spectral;
  conv.in = options.in;
  conv.out = middle;
  conv0_ = register_module("conv_0", ConvLayer(conv));
  conv.in = middle;
  conv.out = options.out;
  conv1_ = register_module("conv_1", ConvLayer(conv));
  if (hasLearnedShortcut()) {
    conv.in = options.in;
    conv.kernel = 1;
    conv.padding = 0;
    conv.bias = false;
    convS_ = register_module("conv_s", ConvLayer(conv));
  }
  norm0_ = makeNorm("norm_0", options.in);
  norm1_ = makeNorm("norm_1", middle);
  if (hasLearnedShortcut()) normS_ = makeNorm("norm_s", options.in);
}

SpadeNorm SpadeResnetBlockImpl::makeNorm(const std::string& name, std::int64_t channels) {
  auto norm = options_.norm;
  norm.channels = channels;
  return register_module(name, SpadeNorm(norm));
}

at::Tensor SpadeResnetBlockImpl::forward(const at::Tensor& x, SegPyramid& seg) {
  const auto shortcut = hasLearnedShortcut() ? convS_->forward(normS_->forward(x, seg)) : x;
  auto y = conv0_->forward(at::leaky_relu(norm0_->forward(x, seg), kSlope));
  y = conv1_->forward(at::leaky_relu(norm1_->forward(y, seg), kSlope));
  return shortcut + y;
}

}  // namespace spolvero
