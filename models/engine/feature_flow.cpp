#include "models/engine/feature_flow.h"

#include "core/base/error.h"
#include "models/kernels/changed_area.h"
#include "models/kernels/elementwise.h"
#include "models/kernels/parallel_ranges.h"

#include <ATen/ATen.h>

#include <cstring>
#include <utility>

namespace spolvero {

namespace {

/// With more changed than this a full frame costs no more, and is exact.
constexpr double kMostChanged = 0.25;

std::int64_t bytesOf(const at::Tensor& x) {
  return x.defined() ? x.numel() * static_cast<std::int64_t>(x.element_size()) : 0;
}

/// [H, W] uint8: 1 where any byte of a pixel differs.
at::Tensor differingPixels(const at::Tensor& a, const at::Tensor& b) {
  const auto pixels = a.size(0) * a.size(1);
  auto changed = at::empty({a.size(0), a.size(1)}, at::kByte);
  const auto bytes = static_cast<std::size_t>(bytesOf(a) / std::max<std::int64_t>(pixels, 1));
  const auto* first = static_cast<const char*>(a.data_ptr());
  const auto* second = static_cast<const char*>(b.data_ptr());
  auto* mask = changed.data_ptr<std::uint8_t>();
  kernels::parallelRanges(pixels, 16384, [&](std::int64_t begin, std::int64_t end) {
    for (auto p = begin; p < end; ++p) {
      const auto at = static_cast<std::size_t>(p) * bytes;
      mask[p] = std::memcmp(first + at, second + at, bytes) != 0 ? 1 : 0;
    }
  });
  return changed;
}

at::Tensor either(const at::Tensor& a, const at::Tensor& b) {
  return a.defined() && b.defined() ? at::bitwise_or(a, b) : at::Tensor();
}

/// Where an enlargement (corners aligned) reads changed pixels: [height, width] uint8.
at::Tensor enlargedChange(const ChangedArea& area,
                          at::IntArrayRef source,
                          std::int64_t height,
                          std::int64_t width) {
  const auto first = [](std::int64_t i, std::int64_t target, std::int64_t from) {
    return target > 1 ? i * (from - 1) / (target - 1) : 0;
  };
  auto changed = at::zeros({height, width}, at::kByte);
  auto* mask = changed.data_ptr<std::uint8_t>();
  for (std::int64_t y = 0; y < height; ++y, mask += width) {
    const auto top = first(y, height, source[0]);
    if (!area.any(top, top + 2, 0, source[1])) continue;
    for (std::int64_t x = 0; x < width; ++x) {
      const auto left = first(x, width, source[1]);
      mask[x] = area.any(top, top + 2, left, left + 2) ? 1 : 0;
    }
  }
  return changed;
}

}  // namespace

bool FeatureFlow::fits(const FlowGraph& network) const {
  return options_.memoryLimitBytes <= 0 || network.wholeBytes() <= options_.memoryLimitBytes;
}

void FeatureFlow::release() {
  complete_ = false;
  nodes_.clear();
  pool_.clear();
  keptBytes_ = 0;
}

bool FeatureFlow::canContinue(std::int64_t height, std::int64_t width) const {
  return complete_ && height == height_ && width == width_;
}

double FeatureFlow::changedShare(const at::Tensor& values) const {
  if (!complete_ || nodes_.front().y.sizes() != values.sizes()) return 1;
  return ChangedArea(differingPixels(nodes_.front().y, values)).share();
}

FrameKind FeatureFlow::nextKind(const at::Tensor& values, bool live) {
  keeping_ = keeping_ || live;
  if (live && changedShare(values) <= kMostChanged) return FrameKind::Live;
  return keeping_ ? FrameKind::Kept : FrameKind::Once;
}

void FeatureFlow::begin(FrameKind kind, std::int64_t height, std::int64_t width) {
  if (kind == FrameKind::Live && !canContinue(height, width)) {
    throw ConfigError("Engine: a live frame needs a kept one of its size");
  }
  if (kind == FrameKind::Once || height != height_ || width != width_) {
    nodes_.clear();
    keptBytes_ = 0;
  }
  if (kind != FrameKind::Once) pool_.clear();
  kind_ = kind;
  height_ = height;
  width_ = width;
  complete_ = false;
  next_ = 0;
  report_ = {};
}

void FeatureFlow::end() {
  complete_ = kind_ != FrameKind::Once;
  report_.cacheBytes = keptBytes_;
}

void FeatureFlow::count(double dense, double done) {
  report_.denseMacs += dense;
  report_.doneMacs += done;
}

at::Tensor FeatureFlow::fromPool(const std::vector<std::int64_t>& sizes, at::ScalarType type) {
  std::int64_t count = 1;
  for (const auto size : sizes) count *= size;
  const auto view = [&](const at::Tensor& memory) {
    return memory.narrow(0, 0, count).view(sizes);
  };
  for (const auto& memory : pool_) {
    const bool free = memory.storage().use_count() == 1;
    if (free && memory.scalar_type() == type && memory.numel() >= count) return view(memory);
  }
  // What is free and too small is of no use to the layers that follow either.
  std::erase_if(pool_, [&](const at::Tensor& memory) {
    return memory.storage().use_count() == 1 && memory.scalar_type() == type;
  });
  pool_.push_back(at::empty({count}, type));
  return view(pool_.back());
}

FeatureFlow::Node FeatureFlow::take(std::vector<std::int64_t> sizes, at::ScalarType type) {
  if (kind_ == FrameKind::Once) return {fromPool(sizes, type)};
  if (next_ < nodes_.size()) {
    const auto& node = nodes_[next_];
    if (node.y.sizes() == at::IntArrayRef(sizes) && node.y.scalar_type() == type) return node;
    if (live()) throw ConfigError("Engine: a live frame of another network");
  }
  return {at::empty(sizes, type)};
}

void FeatureFlow::keep(const Node& node) {
  if (kind_ == FrameKind::Once) return;
  if (next_ == nodes_.size()) {
    nodes_.push_back({});
  } else {
    keptBytes_ -= bytesOf(nodes_[next_].y);
  }
  nodes_[next_++] = node;
  keptBytes_ += bytesOf(node.y);
  if (options_.memoryLimitBytes <= 0 || keptBytes_ <= options_.memoryLimitBytes) return;
  // The frame goes on without keeping.
  kind_ = FrameKind::Once;
  nodes_.clear();
  keptBytes_ = 0;
}

Features FeatureFlow::input(const at::Tensor& x) {
  Features features;
  features.read.x = x;
  if (kind_ == FrameKind::Once) return features;
  if (live()) {
    const auto& last = nodes_[next_].y;
    if (last.sizes() != x.sizes()) throw ConfigError("Engine: a live frame of another network");
    features.changed = differingPixels(last, x);
  }
  Node node;
  node.y = x;
  keep(node);
  return features;
}

Features FeatureFlow::input(const RowSource& source) {
  const std::vector<std::int64_t> sizes{source.height, source.width, source.channels};
  // What is kept is compared with the next frame's, so that each needs memory of its own.
  auto x =
      kind_ == FrameKind::Once ? fromPool(sizes, options_.type) : at::empty(sizes, options_.type);
  source.fill(0, x);
  return input(x);
}

void FeatureFlow::settle(Node& node, const FlowNorm& norm) {
  ChannelMoments moments;
  if (norm.measures()) moments.add(node.y);
  const auto settled = settledNorm(norm, moments);
  node.scale = settled.scale;
  node.shift = settled.shift;
  node.deviation = settled.deviation;
}

Features FeatureFlow::normed(Node node,
                             const FlowNorm& norm,
                             float slope,
                             const std::optional<BlockList>& blocks,
                             const Compute& compute) {
  ConvOutput output;
  output.y = node.y;
  if (live()) {
    if (!node.changed.defined())
      node.changed = at::empty({node.y.size(0), node.y.size(1)}, at::kByte);
    node.changed.zero_();
    output.changed = node.changed;
    output.tolerance = static_cast<float>(options_.tolerance);
    output.changeScale = node.deviation;
    compute(output, &*blocks);
    if (norm.measures() || options_.tolerance > 0) report_.exact = false;
  } else {
    compute(output, nullptr);
    settle(node, norm);
    node.changed = at::Tensor();
  }
  keep(node);
  Features features;
  features.read.x = node.y;
  features.read.scale = node.scale;
  features.read.shift = node.shift;
  features.read.slope = slope;
  features.changed = live() ? node.changed : at::Tensor();
  return features;
}

Features FeatureFlow::labels(const LabelConvolution& convolution,
                             const FlowNorm& norm,
                             float slope,
                             const Features& values) {
  const auto& map = values.read.x;
  const auto pixels = static_cast<double>(map.numel());
  count(pixels * convolution.densePixelMacs(), 0);
  std::optional<BlockList> blocks;
  if (live()) {
    const Reach reach{convolution.kernelSide() / 2};
    blocks = blocksReached(ChangedArea(values.changed), reach, map.size(0), map.size(1));
  }
  auto node = take({map.size(0), map.size(1), convolution.outChannels()}, options_.type);
  return normed(std::move(node), norm, slope, blocks, [&](const auto& output, const auto* some) {
    if (some == nullptr) {
      convolution.run(map, output);
    } else {
      convolution.run(map, output, *some);
    }
  });
}

Features FeatureFlow::convolve(const FlowLayer& layer, const Features& x) {
  const auto& convolution = layer.convolution;
  auto input = x.read;
  input.border = layer.border;
  const auto sizes = outputSizes(convolution, input.x.size(0), input.x.size(1));
  const auto pixels = static_cast<double>(sizes[0] * sizes[1]);
  const auto side = [](std::int64_t size) { return (size + kBlockSide - 1) / kBlockSide; };
  auto blockCount = static_cast<double>(side(sizes[0]) * side(sizes[1]));
  std::optional<BlockList> blocks;
  if (live()) {
    const Reach reach{convolution.kernelSide() / 2,
                      convolution.options().stride,
                      convolution.options().transposed};
    blocks = blocksReached(ChangedArea(x.changed), reach, sizes[0], sizes[1]);
    blockCount = static_cast<double>(blocks->size());
  }
  count(pixels * convolution.densePixelMacs(), blockCount * convolution.blockMacs());
  auto node = take(sizes, options_.type);
  return normed(
      std::move(node), layer.norm, layer.slope, blocks, [&](const auto& output, const auto* some) {
        if (some == nullptr) {
          convolution.run(input, output);
        } else if (!some->empty()) {
          convolution.run(input, output, *some);
        }
      });
}

Features FeatureFlow::sum(const Features& a, const Features& b) {
  auto node = take(a.read.x.sizes().vec(), options_.type);
  node.changed = live() ? either(a.changed, b.changed) : at::Tensor();
  addPictures(a.read, b.read, node.y, node.changed);
  keep(node);
  Features features;
  features.read.x = node.y;
  features.changed = node.changed;
  return features;
}

Features FeatureFlow::enlargeAndJoin(const Features& x, const Features& rest) {
  const auto& map = rest.read.x;
  const auto height = map.size(0);
  const auto width = map.size(1);
  const auto channels = x.read.x.size(2);
  auto node = take({height, width, channels + map.size(2)}, options_.type);
  at::Tensor rows;
  node.changed = at::Tensor();
  if (live()) {
    const auto enlarged = enlargedChange(ChangedArea(x.changed), x.read.x.sizes(), height, width);
    rows = std::get<0>(enlarged.max(1)).contiguous();
    node.changed = either(enlarged, rest.changed);
  }
  enlargeBilinear(x.read, node.y, rows);
  copyChannels(map, node.y, channels);
  keep(node);
  Features features;
  features.read.x = node.y;
  features.changed = node.changed;
  return features;
}

at::Tensor FeatureFlow::whole(const Features& x) {
  auto values = at::empty(x.read.x.sizes(), at::kFloat);
  readPixels(x.read, 0, values.size(0) * values.size(1), at::kFloat, values.data_ptr());
  return values;
}

at::Tensor FeatureFlow::picture(const PictureConvolution& convolution, const Features& x) {
  const auto& map = x.read.x;
  auto node = take({map.size(0), map.size(1), convolution.outChannels()}, at::kFloat);
  const auto done = live() ? convolution.run(x.read, node.y, ChangedArea(x.changed))
                           : convolution.run(x.read, node.y);
  count(static_cast<double>(map.size(0) * map.size(1)) * convolution.densePixelMacs(), done);
  keep(node);
  return node.y;
}

}  // namespace spolvero
