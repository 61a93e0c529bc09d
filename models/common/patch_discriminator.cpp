#include "models/common/patch_discriminator.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

namespace spolvero {

namespace {

constexpr double kSlope = 0.2;
constexpr std::int64_t kMaximumWidth = 512;

ConvOptions patchConv(std::int64_t in, std::int64_t out, std::int64_t stride) {
  ConvOptions options;
  options.in = in;
  options.out = out;
  options.kernel = 4;
  options.stride = stride;
  options.padding = 2;
  return options;
}

/// A container that names its only part "0", as torch.nn.Sequential does.
std::shared_ptr<torch::nn::Module> sequence() {
  return std::make_shared<torch::nn::Module>();
}

}  // namespace

OptionSet describe(PatchDiscriminatorOptions& options) {
  OptionSet set;
  set.add("width",
          &options.width,
          {.help = "channels after the first layer", .minimum = 1, .maximum = 512})
      .add(
          "layers", &options.layers, {.help = "layers before the last", .minimum = 1, .maximum = 8})
      .add("scales", &options.scales, {.help = "sizes it looks at", .minimum = 1, .maximum = 5})
      .add("subarch",
           &options.subarch,
           {.help = "architecture of each scale", .choices = {"n_layer"}})
      .add("norm",
           &options.norm,
           {.help = "norm after a convolution",
            .choices = {"spectralinstance",
                        "spectralbatch",
                        "spectralsync_batch",
                        "spectralgroup",
                        "spectralnone",
                        "spectral",
                        "instance",
                        "batch",
                        "sync_batch",
                        "group",
                        "none"}});
  return set;
}

PatchDiscriminatorImpl::PatchDiscriminatorImpl(std::int64_t inputChannels,
                                               const PatchDiscriminatorOptions& options) {
  const auto norm = parseConvNorm(options.norm);
  auto width = options.width;
  auto holder = register_module("model0", sequence());
  first_ = holder->register_module("0", ConvLayer(patchConv(inputChannels, width, 2)));
  for (std::int64_t layer = 1; layer < options.layers; ++layer) {
    const auto previous = width;
    width = std::min(width * 2, kMaximumWidth);
    const std::int64_t stride = layer == options.layers - 1 ? 1 : 2;
    holder = register_module("model" + std::to_string(layer), sequence());
    middle_.push_back(registerConvNorm(*holder, "0", patchConv(previous, width, stride), norm));
  }
  holder = register_module("model" + std::to_string(options.layers), sequence());
  last_ = holder->register_module("0", ConvLayer(patchConv(width, 1, 1)));
}

std::vector<at::Tensor> PatchDiscriminatorImpl::forward(const at::Tensor& x) {
  std::vector<at::Tensor> activations{at::leaky_relu(first_->forward(x), kSlope)};
  for (auto& layer : middle_) {
    activations.push_back(at::leaky_relu(layer->forward(activations.back()), kSlope));
  }
  activations.push_back(last_->forward(activations.back()));
  return activations;
}

MultiscaleDiscriminatorImpl::MultiscaleDiscriminatorImpl(std::int64_t inputChannels,
                                                         const PatchDiscriminatorOptions& options) {
  if (options.subarch != "n_layer") {
    throw ConfigError(fmt::format("Discriminator subarchitecture: expected 'n_layer', found '{}'",
                                  options.subarch));
  }
  for (std::int64_t scale = 0; scale < options.scales; ++scale) {
    scales_.push_back(register_module("discriminator_" + std::to_string(scale),
                                      PatchDiscriminator(inputChannels, options)));
  }
}

std::vector<std::vector<at::Tensor>> MultiscaleDiscriminatorImpl::forward(at::Tensor x) {
  std::vector<std::vector<at::Tensor>> results;
  for (std::size_t i = 0; i < scales_.size(); ++i) {
    if (i > 0) x = at::avg_pool2d(x, {3, 3}, {2, 2}, {1, 1}, false, false);
    results.push_back(scales_[i]->forward(x));
  }
  return results;
}

}  // namespace spolvero
