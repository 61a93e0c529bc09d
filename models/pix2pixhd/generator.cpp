#include "models/pix2pixhd/generator.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace spolvero {

namespace {

constexpr std::int64_t kFirstPad = 3;
constexpr std::int64_t kFirstKernel = 7;
/// Padding and convolution at the beginning of each level's list.
constexpr std::size_t kFirstLayers = 2;

/// Half the size; pixels outside do not count.
at::Tensor halved(const at::Tensor& x) {
  return at::avg_pool2d(x, {3, 3}, {2, 2}, {1, 1}, false, false);
}

std::int64_t inputChannels(const Pix2PixHDOptions& options) {
  return options.layoutWidth() + (options.hasCodes() ? options.codeChannels : 0);
}

}  // namespace

Pix2PixHDGeneratorImpl::Pix2PixHDGeneratorImpl(const Pix2PixHDOptions& options)
    : options_(options) {
  addGlobal();
  for (std::int64_t number = 1; number <= options_.enhancers; ++number) addEnhancer(number);
}

std::int64_t Pix2PixHDGeneratorImpl::widthAt(std::int64_t level) const {
  return options_.width << (options_.enhancers - level);
}

bool Pix2PixHDGeneratorImpl::hasHead(std::int64_t level) const {
  return level == options_.enhancers || options_.innerHeads;
}

void Pix2PixHDGeneratorImpl::addHead(LayerList& list, std::int64_t level) {
  if (!hasHead(level)) return;
  list->reflectionPad(kFirstPad).conv(widthAt(level), 3, kFirstKernel, 1).tanh();
}

void Pix2PixHDGeneratorImpl::addGlobal() {
  LayerList list(normKind(options_));
  auto width = widthAt(0);
  list->reflectionPad(kFirstPad).conv(inputChannels(options_), width, kFirstKernel, 1);
  list->normAndRelu(width);
  for (std::int64_t i = 0; i < options_.downsamplings; ++i, width *= 2) {
    list->conv(width, 2 * width, 3, 2).normAndRelu(2 * width);
  }
  for (std::int64_t i = 0; i < options_.blocks; ++i) list->residualBlock(width);
  for (std::int64_t i = 0; i < options_.downsamplings; ++i, width /= 2) {
    list->upConv(width, width / 2).normAndRelu(width / 2);
  }
  const auto trunkEnd = list->size();
  addHead(list, 0);
  levels_.push_back({register_module("model", list), LayerList(nullptr), trunkEnd});
}

void Pix2PixHDGeneratorImpl::addEnhancer(std::int64_t number) {
  const auto width = widthAt(number);
  LayerList before(normKind(options_));
  before->reflectionPad(kFirstPad).conv(inputChannels(options_), width, kFirstKernel, 1);
  before->normAndRelu(width).conv(width, 2 * width, 3, 2).normAndRelu(2 * width);
  LayerList after(normKind(options_));
  for (std::int64_t i = 0; i < options_.enhancerBlocks; ++i) after->residualBlock(2 * width);
  after->upConv(2 * width, width).normAndRelu(width);
  const auto trunkEnd = after->size();
  addHead(after, number);
  const auto name = fmt::format("model{}_", number);
  levels_.push_back(
      {register_module(name + "1", before), register_module(name + "2", after), trunkEnd});
}

void Pix2PixHDGeneratorImpl::requireFits(const at::Tensor& input, std::int64_t level) const {
  if (level < 0 || level > options_.enhancers || !hasHead(level)) {
    throw ConfigError(
        fmt::format("pix2pixHD: this network has no final convolution for {} of its {} enhancers",
                    level,
                    options_.enhancers));
  }
  const auto stride = strideOf(options_, level);
  // A residual block reflects one pixel, so the smallest map needs two.
  const bool fits = input.dim() == 4 && input.size(2) % stride == 0 &&
                    input.size(3) % stride == 0 && input.size(2) >= 2 * stride &&
                    input.size(3) >= 2 * stride;
  if (fits) return;
  throw ShapeError(
      fmt::format("pix2pixHD: expected sides that are multiples of {}, at least {}, found [{}]",
                  stride,
                  2 * stride,
                  fmt::join(input.sizes(), ", ")));
}

std::vector<at::Tensor> Pix2PixHDGeneratorImpl::pyramid(const at::Tensor& x,
                                                        std::int64_t level) const {
  std::vector<at::Tensor> sizes{x};
  for (std::int64_t i = 0; i < level; ++i) sizes.push_back(halved(sizes.back()));
  return sizes;
}

at::Tensor Pix2PixHDGeneratorImpl::firstConvolution(std::int64_t level, const at::Tensor& x) {
  return levels_[static_cast<std::size_t>(level)].before->run(x, 0, kFirstLayers);
}

at::Tensor Pix2PixHDGeneratorImpl::partialConvolution(std::int64_t level,
                                                      const at::Tensor& x,
                                                      std::int64_t channel,
                                                      bool withBias) {
  const auto parameters = levels_[static_cast<std::size_t>(level)].before->named_parameters();
  const auto weight = parameters["1.weight"].narrow(1, channel, x.size(1));
  const auto padded = at::reflection_pad2d(x, {kFirstPad, kFirstPad, kFirstPad, kFirstPad});
  return at::conv2d(padded, weight, withBias ? parameters["1.bias"] : at::Tensor());
}

at::Tensor Pix2PixHDGeneratorImpl::runLevels(const std::vector<at::Tensor>& first,
                                             std::int64_t level) {
  auto& global = levels_.front();
  const auto last = [level](std::int64_t at, const LayerList& list, std::size_t trunkEnd) {
    return at == level ? list->size() : trunkEnd;
  };
  auto x = global.before->run(first.back(), kFirstLayers, last(0, global.before, global.trunkEnd));
  for (std::int64_t number = 1; number <= level; ++number) {
    auto& enhancer = levels_[static_cast<std::size_t>(number)];
    const auto& start = first[static_cast<std::size_t>(level - number)];
    const auto own = enhancer.before->run(start, kFirstLayers, enhancer.before->size());
    x = enhancer.after->run(own + x, 0, last(number, enhancer.after, enhancer.trunkEnd));
  }
  return x;
}

at::Tensor Pix2PixHDGeneratorImpl::forward(const at::Tensor& input, std::int64_t level) {
  requireFits(input, level);
  std::vector<at::Tensor> first;
  auto number = level;
  for (const auto& x : pyramid(input, level)) first.push_back(firstConvolution(number--, x));
  return runLevels(first, level);
}

Pix2PixHDGeneratorImpl::LayoutPart Pix2PixHDGeneratorImpl::layoutPart(const at::Tensor& layout,
                                                                      std::int64_t level) {
  requireFits(layout, level);
  LayoutPart part{{}, level};
  auto number = level;
  for (const auto& x : pyramid(layout, level)) {
    part.first.push_back(partialConvolution(number--, x, 0, true));
  }
  return part;
}

at::Tensor Pix2PixHDGeneratorImpl::finish(const LayoutPart& part, const at::Tensor& codes) {
  if (!codes.defined()) return runLevels(part.first, part.level);
  auto first = part.first;
  auto number = part.level;
  const auto sizes = pyramid(codes, part.level);
  for (std::size_t i = 0; i < first.size(); ++i) {
    first[i] = first[i] + partialConvolution(number--, sizes[i], options_.layoutWidth(), false);
  }
  return runLevels(first, part.level);
}

std::vector<at::Tensor> Pix2PixHDGeneratorImpl::trainedParameters(std::int64_t level,
                                                                  bool outermostOnly) {
  std::vector<at::Tensor> parameters;
  const auto take = [&](const LayerList& list, std::size_t end) {
    for (const auto& item : list->named_parameters()) {
      const auto number = std::stoul(item.key().substr(0, item.key().find('.')));
      if (number < end) parameters.push_back(item.value());
    }
  };
  const auto first = outermostOnly ? level : 0;
  for (auto number = first; number <= level; ++number) {
    const auto& one = levels_[static_cast<std::size_t>(number)];
    const auto& end = number == 0 ? one.before : one.after;
    if (number > 0) take(one.before, one.before->size());
    take(end, number == level ? end->size() : one.trunkEnd);
  }
  return parameters;
}

}  // namespace spolvero
