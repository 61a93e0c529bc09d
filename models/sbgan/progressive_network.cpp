#include "models/sbgan/progressive_network.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace spolvero {

namespace {

constexpr double kSlope = 0.2;
constexpr std::int64_t kFinalKernel = 4;
constexpr std::int64_t kWidestAspect = 8;
/// Gain of the layer behind the latent: √2 / 4. Source: ProGAN's released code and SB-GAN's.
constexpr double kLatentGain = kRectifierGain / 4;

at::Tensor rectified(const at::Tensor& x) {
  return at::leaky_relu(x, kSlope);
}

at::Tensor doubled(const at::Tensor& x) {
  return at::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)});
}

EqualisedConv pointwise(std::int64_t in, std::int64_t out) {
  return EqualisedConv(EqualisedConvOptions{in, out, 1, 1, 0, 1.0});
}

EqualisedConv convolution(std::int64_t in, std::int64_t out) {
  return EqualisedConv(EqualisedConvOptions{in, out, 3, 1, 1, kRectifierGain});
}

/// The number of the block whose map is `resolution` high.
std::int64_t blockOf(std::int64_t resolution, const ProgressiveShape& shape) {
  for (std::int64_t block = 0; block < shape.blocks(); ++block) {
    if (kFirstResolution << block == resolution) return block;
  }
  throw ShapeError(fmt::format("Progressive network: expected a resolution 4, 8, … {}, found {}",
                               shape.largestResolution(),
                               resolution));
}

}  // namespace

void validate(const ProgressiveShape& shape) {
  constexpr std::int64_t kMostBlocks = 10;
  constexpr std::int64_t kWidest = 8192;
  bool sound = shape.blocks() >= 1 && shape.blocks() <= kMostBlocks;
  for (const auto width : shape.channels) sound = sound && width >= 1 && width <= kWidest;
  if (!sound) {
    throw ConfigError(fmt::format(
        "layout.channels: expected the latent's length and the widths of 1 to {} blocks, each 1 to "
        "{}, found [{}]",
        kMostBlocks,
        kWidest,
        fmt::join(shape.channels, ", ")));
  }
  if (shape.aspect < 1 || shape.aspect > kWidestAspect) {
    throw ConfigError(
        fmt::format("layout.aspect: expected 1 to {}, found {}", kWidestAspect, shape.aspect));
  }
}

/// One resolution of the generator.
class ProgressiveGeneratorImpl::Block : public torch::nn::Module {
 public:
  Block(const ProgressiveShape& shape, std::int64_t number)
      : aspect_(shape.aspect), pixels_(shape.pixels) {
    const auto in = shape.channels.at(static_cast<std::size_t>(number));
    const auto out = shape.channels.at(static_cast<std::size_t>(number) + 1);
    if (number == 0) {
      const auto places = kFirstResolution * kFirstResolution * aspect_;
      fc1_ = register_module("fc1", EqualisedLinear(in, out * places, kLatentGain));
    } else {
      conv1_ = register_module("conv1", convolution(in, out));
    }
    conv2_ = register_module("conv2", convolution(out, out));
    output_ = register_module(pixels_ ? "to_rgb" : "to_mask", pointwise(out, shape.outputs));
  }

  at::Tensor forward(const at::Tensor& x) {
    auto y = fc1_.is_empty() ? conv1_->forward(doubled(x)) : fromLatent(x);
    y = pixelNorm(rectified(y));
    return pixelNorm(rectified(conv2_->forward(y)));
  }

  at::Tensor output(const at::Tensor& features) {
    const auto logits = output_->forward(features);
    return pixels_ ? logits : at::softmax(logits, 1);
  }

 private:
  at::Tensor fromLatent(const at::Tensor& z) {
    return fc1_->forward(pixelNorm(z))
        .view({z.size(0), -1, kFirstResolution, kFirstResolution * aspect_});
  }

  std::int64_t aspect_;
  bool pixels_;
  EqualisedLinear fc1_{nullptr};
  EqualisedConv conv1_{nullptr};
  EqualisedConv conv2_{nullptr};
  EqualisedConv output_{nullptr};
};

ProgressiveGeneratorImpl::ProgressiveGeneratorImpl(const ProgressiveShape& shape) : shape_(shape) {
  validate(shape);
  auto list = register_module("blocks", std::make_shared<torch::nn::Module>());
  for (std::int64_t i = 0; i < shape.blocks(); ++i) {
    blocks_.push_back(std::make_shared<Block>(shape, i));
    list->register_module(std::to_string(i), blocks_.back());
  }
}

at::Tensor ProgressiveGeneratorImpl::output(std::int64_t block, const at::Tensor& features) {
  return blocks_.at(static_cast<std::size_t>(block))->output(features);
}

at::Tensor ProgressiveGeneratorImpl::forward(const at::Tensor& z, const Growth& growth) {
  const auto last = blockOf(growth.resolution, shape_);
  if (z.dim() != 2 || z.size(1) != shape_.latentLength()) {
    throw ShapeError(fmt::format("Layout generator: expected latents [N, {}], found [{}]",
                                 shape_.latentLength(),
                                 fmt::join(z.sizes(), ", ")));
  }
  auto x = z;
  for (std::int64_t i = 0; i < last; ++i) x = blocks_[static_cast<std::size_t>(i)]->forward(x);
  const auto fine = output(last, blocks_[static_cast<std::size_t>(last)]->forward(x));
  if (last == 0 || growth.alpha >= 1) return fine;
  return (1 - growth.alpha) * output(last - 1, doubled(x)) + growth.alpha * fine;
}

/// One resolution of the discriminator.
class ProgressiveDiscriminatorImpl::Block : public torch::nn::Module {
 public:
  /// @param level  0 is the lowest resolution, whose block gives the score.
  Block(const ProgressiveShape& shape, std::int64_t level) {
    const auto in = shape.channels.at(static_cast<std::size_t>(level) + 1);
    const auto out = shape.channels.at(static_cast<std::size_t>(level));
    input_ = register_module(shape.pixels ? "from_rgb" : "from_mask", pointwise(shape.outputs, in));
    const bool final = level == 0;
    auto first = EqualisedConvOptions{in, in, 3, final ? shape.aspect : 1, 1, kRectifierGain};
    conv1_ = register_module("conv1", EqualisedConv(first));
    conv2_ = register_module(
        "conv2",
        final ? EqualisedConv(EqualisedConvOptions{in, out, kFinalKernel, 1, 0, kRectifierGain})
              : convolution(in, out));
    if (final) fc3_ = register_module("fc3", EqualisedLinear(out, 1));
  }

  at::Tensor input(const at::Tensor& x) { return rectified(input_->forward(x)); }

  at::Tensor forward(const at::Tensor& x) {
    const auto y = rectified(conv2_->forward(rectified(conv1_->forward(x))));
    return fc3_.is_empty() ? at::avg_pool2d(y, {2, 2}) : fc3_->forward(y.flatten(1));
  }

 private:
  EqualisedConv input_{nullptr};
  EqualisedConv conv1_{nullptr};
  EqualisedConv conv2_{nullptr};
  EqualisedLinear fc3_{nullptr};
};

ProgressiveDiscriminatorImpl::ProgressiveDiscriminatorImpl(const ProgressiveShape& shape)
    : shape_(shape) {
  validate(shape);
  auto list = register_module("blocks", std::make_shared<torch::nn::Module>());
  for (std::int64_t i = 0; i < shape.blocks(); ++i) {
    blocks_.push_back(std::make_shared<Block>(shape, shape.blocks() - 1 - i));
    list->register_module(std::to_string(i), blocks_.back());
  }
}

at::Tensor ProgressiveDiscriminatorImpl::forward(const at::Tensor& x, const Growth& growth) {
  const auto first = shape_.blocks() - 1 - blockOf(growth.resolution, shape_);
  if (x.dim() != 4 || x.size(1) != shape_.outputs || x.size(2) != growth.resolution ||
      x.size(3) != growth.resolution * shape_.aspect) {
    throw ShapeError(fmt::format("Layout discriminator: expected [N, {}, {}, {}], found [{}]",
                                 shape_.outputs,
                                 growth.resolution,
                                 growth.resolution * shape_.aspect,
                                 fmt::join(x.sizes(), ", ")));
  }
  auto at = static_cast<std::size_t>(first);
  auto y = blocks_[at]->input(x);
  if (growth.alpha < 1 && at + 1 < blocks_.size()) {
    const auto coarse = blocks_[at + 1]->input(at::avg_pool2d(x, {2, 2}));
    y = (1 - growth.alpha) * coarse + growth.alpha * blocks_[at]->forward(y);
    ++at;
  }
  for (; at < blocks_.size(); ++at) y = blocks_[at]->forward(y);
  return y;
}

}  // namespace spolvero
