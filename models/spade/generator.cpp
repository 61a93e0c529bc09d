#include "models/spade/generator.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <array>

namespace spolvero {

namespace {

constexpr std::int64_t kEncoderSide = 256;
/// Side of the encoder's last map: six halvings of 256.
constexpr std::int64_t kEncoderLastSide = 4;

}  // namespace

SpadeGeneratorImpl::SpadeGeneratorImpl(const SpadeOptions& options)
    : options_(options), stride_(upsamplingPlan(options.upsampling).stride) {
  const auto first = 16 * options.width;
  if (options.vae) {
    fcLinear_ = register_module(
        "fc", LinearLayer(options.codeLength, first * options.codeHeight * options.codeWidth));
  } else {
    ConvOptions conv;
    conv.in = options.classes + (options.instances ? 1 : 0);
    conv.out = first;
    fcConv_ = register_module("fc", ConvLayer(conv));
  }
  registerBlocks(decoderBlocks(options));
}

at::Tensor SpadeGeneratorImpl::firstMap(SegPyramid& seg,
                                        const at::Tensor& codes,
                                        std::int64_t height,
                                        std::int64_t width) {
  if (!options_.vae) return fcConv_->forward(seg.at(height, width));
  if (height != options_.codeHeight || width != options_.codeWidth) {
    throw ShapeError(
        fmt::format("SPADE with VAE: this network makes pictures of {} x {}, the layout is {} x {}",
                    options_.codeWidth * stride_,
                    options_.codeHeight * stride_,
                    width * stride_,
                    height * stride_));
  }
  if (codes.dim() != 2 || codes.size(0) != seg.full().size(0) ||
      codes.size(1) != options_.codeLength) {
    throw ShapeError(fmt::format("SPADE with VAE: expected {} codes of {} numbers",
                                 seg.full().size(0),
                                 options_.codeLength));
  }
  return fcLinear_->forward(codes).view({-1, 16 * options_.width, height, width});
}

at::Tensor SpadeGeneratorImpl::forward(SegPyramid& seg, const at::Tensor& codes) {
  return forward(seg, seg, codes);
}

at::Tensor SpadeGeneratorImpl::forward(SegPyramid& first,
                                       SegPyramid& modulation,
                                       const at::Tensor& codes) {
  const auto height = modulation.full().size(2);
  const auto width = modulation.full().size(3);
  requireMultipleOf(stride_, height, width);
  return decode(firstMap(first, codes, height / stride_, width / stride_), modulation);
}

SpadeEncoderImpl::SpadeEncoderImpl(const SpadeOptions& options) {
  const auto norm = parseConvNorm(options.encoderNorm);
  const auto width = options.width;
  const std::array<std::int64_t, 6> widths{
      width, 2 * width, 4 * width, 8 * width, 8 * width, 8 * width};
  ConvOptions conv;
  conv.in = 3;
  conv.stride = 2;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    conv.out = widths[i];
    layers_.push_back(registerConvNorm(*this, "layer" + std::to_string(i + 1), conv, norm));
    conv.in = conv.out;
  }
  const auto flat = conv.out * kEncoderLastSide * kEncoderLastSide;
  mean_ = register_module("fc_mu", LinearLayer(flat, options.codeLength));
  logVariance_ = register_module("fc_var", LinearLayer(flat, options.codeLength));
}

std::pair<at::Tensor, at::Tensor> SpadeEncoderImpl::forward(const at::Tensor& photos) {
  auto x = photos;
  if (x.size(2) != kEncoderSide || x.size(3) != kEncoderSide) {
    x = at::upsample_bilinear2d(x, {kEncoderSide, kEncoderSide}, false);
  }
  for (auto& layer : layers_) x = at::leaky_relu(layer->forward(x), 0.2);
  x = x.flatten(1);
  return {mean_->forward(x), logVariance_->forward(x)};
}

}  // namespace spolvero
