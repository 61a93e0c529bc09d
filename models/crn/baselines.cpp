#include "models/crn/baselines.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <string>

namespace spolvero {

namespace {

constexpr std::int64_t kWidestFactor = 8;

CrnConv lastLayer(std::int64_t in, std::int64_t outputs) {
  CrnConvOptions options{in, 3 * outputs, 1};
  options.normalised = false;
  return CrnConv(options);
}

}  // namespace

FullResolutionGeneratorImpl::FullResolutionGeneratorImpl(const BaselineShape& shape)
    : shape_(shape) {
  std::vector<std::int64_t> dilations{1};
  for (std::int64_t i = 0; i < shape.modules; ++i) dilations.push_back(std::int64_t{1} << i);
  dilations.push_back(1);
  CrnConvOptions options{shape.inputs, shape.width};
  for (const auto dilation : dilations) {
    options.dilation = dilation;
    const auto name = "conv" + std::to_string(layers_.size() + 1);
    layers_.push_back(register_module(name, CrnConv(options)));
    options.in = shape.width;
  }
  picture_ = register_module("conv100", lastLayer(shape.width, shape.outputs));
}

at::Tensor FullResolutionGeneratorImpl::forward(const at::Tensor& conditioning) {
  auto x = conditioning;
  for (auto& layer : layers_) x = layer->forward(x);
  return splitOutputs(picture_->forward(x), shape_.outputs, shape_.order);
}

UnetGeneratorImpl::UnetGeneratorImpl(const BaselineShape& shape) : shape_(shape) {
  std::vector<std::int64_t> widths;
  CrnConvOptions down{shape.inputs};
  for (std::int64_t i = 0; i < shape.modules; ++i) {
    down.out = shape.width * std::min(std::int64_t{1} << i, kWidestFactor);
    down.stride = i == 0 ? 1 : 2;
    downs_.push_back(register_module("down" + std::to_string(i), CrnConv(down)));
    widths.push_back(down.out);
    down.in = down.out;
  }
  auto below = widths.back();
  for (auto i = shape.modules - 2; i >= 0; --i) {
    const auto here = widths[static_cast<std::size_t>(i)];
    const CrnConvOptions up{below + here, here};
    ups_.push_back(register_module("up" + std::to_string(i), CrnConv(up)));
    below = here;
  }
  picture_ = register_module("conv100", lastLayer(below, shape.outputs));
}

at::Tensor UnetGeneratorImpl::forward(const at::Tensor& conditioning) {
  std::vector<at::Tensor> features;
  auto x = conditioning;
  for (auto& down : downs_) features.push_back(x = down->forward(x));
  for (std::size_t i = 0; i < ups_.size(); ++i) {
    const auto& joined = features[features.size() - 2 - i];
    x = at::upsample_bilinear2d(x, {joined.size(2), joined.size(3)}, true);
    x = ups_[i]->forward(at::cat({x, joined}, 1));
  }
  return splitOutputs(picture_->forward(x), shape_.outputs, shape_.order);
}

}  // namespace spolvero
