#include "models/engine/spade_network.h"

#include "models/engine/conv_choice.h"
#include "models/engine/modulation_table.h"
#include "models/kernels/moments.h"

#include <ATen/ATen.h>

namespace spolvero {

namespace {

constexpr double kEpsilon = 1e-5;

EngineNorm engineNorm(const SpadeNorm& module) {
  EngineNorm norm;
  norm.norm = module;
  const auto& options = norm.norm->options();
  const auto kind = options.norm.kind;
  norm.measured = kind == NormKind::Instance || kind == NormKind::Group;
  if (options.conditioned) {
    const auto area = double(options.norm.kernel * options.norm.kernel);
    const auto& shared = norm.norm->shared()->options();
    const auto& gamma = norm.norm->gamma()->options();
    norm.densePixelMacs = area * (double(shared.in) * double(shared.out) / double(shared.groups) +
                                  2 * double(gamma.in) * double(gamma.out) / double(gamma.groups));
  }
  const auto& variance = norm.norm->paramFreeNorm()->runningVar();
  if (variance.defined()) {
    norm.deviation = (variance.to(at::kFloat) + kEpsilon).sqrt().contiguous();
  }
  return norm;
}

Convolution packed(ConvLayer& layer,
                   const ConvRule& rule,
                   std::int64_t height,
                   std::int64_t width) {
  return {layer->effectiveWeight(), layer->bias(), rule(layer->options(), height, width)};
}

bool fits(SpadeNorm& norm) {
  return !norm->options().conditioned || isTabular(norm->options());
}

}  // namespace

bool canPack(SpadeDecoder& decoder) {
  for (auto& block : decoder.blocks()) {
    const bool all = fits(block->norm0()) && fits(block->norm1()) &&
                     (!block->hasLearnedShortcut() || fits(block->normS()));
    if (!all) return false;
  }
  return true;
}

EngineNetwork outlineOf(SpadeDecoder& decoder) {
  EngineNetwork network;
  for (std::size_t i = 0; i < decoder.blocks().size(); ++i) {
    auto& source = decoder.blocks()[i];
    EngineBlock block;
    block.doubled = decoder.plan()[i].upsample;
    if (block.doubled) network.stride *= 2;
    block.in = source->options().in;
    block.out = source->options().out;
    block.middle = source->conv0()->options().out;
    block.norm0 = engineNorm(source->norm0());
    block.norm1 = engineNorm(source->norm1());
    if (source->hasLearnedShortcut()) block.normS = engineNorm(source->normS());
    network.blocks.push_back(std::move(block));
  }
  return network;
}

EngineNetwork packNetwork(SpadeDecoder& decoder,
                          const ConvRule& rule,
                          std::int64_t height,
                          std::int64_t width) {
  auto network = outlineOf(decoder);
  auto h = height / network.stride;
  auto w = width / network.stride;
  for (std::size_t i = 0; i < network.blocks.size(); ++i) {
    auto& source = decoder.blocks()[i];
    auto& block = network.blocks[i];
    if (block.doubled) {
      h *= 2;
      w *= 2;
    }
    block.conv0 = packed(source->conv0(), rule, h, w);
    block.conv1 = packed(source->conv1(), rule, h, w);
    if (source->hasLearnedShortcut()) block.convS = packed(source->convS(), rule, h, w);
  }
  network.image = packed(decoder.convImg(), rule, h, w);
  return network;
}

std::int64_t EngineNetwork::bytes() const {
  std::int64_t sum = image ? image->bytes() : 0;
  for (const auto& block : blocks) {
    sum += block.conv0->bytes() + block.conv1->bytes();
    if (block.convS) sum += block.convS->bytes();
  }
  return sum;
}

void MomentSums::add(const at::Tensor& x) {
  const auto count = double(x.size(0)) * double(x.size(1));
  const auto [floatMean, floatVariance] = channelMoments(x.contiguous());
  const auto mean = floatMean.to(at::kDouble);
  if (!shift_.defined()) {
    shift_ = mean;
    sum_ = at::zeros_like(mean);
    squares_ = at::zeros_like(mean);
  }
  const auto away = mean - shift_;
  sum_ = sum_ + count * away;
  squares_ = squares_ + count * (floatVariance.to(at::kDouble) + away.square());
  pixels_ += count;
}

std::pair<at::Tensor, at::Tensor> MomentSums::moments() const {
  const auto away = sum_ / pixels_;
  return {shift_ + away, (squares_ / pixels_ - away.square()).clamp_min(0)};
}

std::pair<at::Tensor, at::Tensor> measuredAffine(const EngineNorm& norm, const at::Tensor& x) {
  MomentSums sums;
  sums.add(x);
  return measuredAffine(norm, sums);
}

std::pair<at::Tensor, at::Tensor> measuredAffine(const EngineNorm& norm, const MomentSums& sums) {
  auto [mean, variance] = sums.moments();
  auto module = norm.norm;
  const auto& options = module->paramFreeNorm()->options();
  if (options.kind == NormKind::Group) {
    const auto channels = mean.numel();
    const auto means = mean.view({options.groups, -1});
    const auto groupMean = means.mean(1, true);
    const auto groupVariance = variance.view({options.groups, -1}).mean(1, true) +
                               (means - groupMean).square().mean(1, true);
    mean = groupMean.expand_as(means).reshape({channels});
    variance = groupVariance.expand_as(means).reshape({channels});
  }
  const auto scale = (variance + kEpsilon).rsqrt();
  return {scale.to(at::kFloat).contiguous(), (-mean * scale).to(at::kFloat).contiguous()};
}

ConvRule convRule(ConvPrecision precision, std::shared_ptr<ConvChooser> chooser) {
  return [precision, chooser = std::move(chooser)](
             const ConvOptions& conv, std::int64_t height, std::int64_t width) {
    if (chooser) {
      const ConvShape shape{
          conv.in, conv.out, conv.groups, conv.kernel, conv.stride, height, width};
      return chooser->choose(shape, precision, true);
    }
    ConvKernelOptions options;
    options.groups = conv.groups;
    options.stride = conv.stride;
    options.padding = conv.padding;
    options.precision = precision;
    const bool winograd = conv.kernel == 3 && conv.stride == 1 && conv.padding == 1;
    if (winograd) options.method = ConvMethod::Winograd4;
    return options;
  };
}

}  // namespace spolvero
