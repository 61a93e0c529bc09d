#include "models/engine/flow_graph.h"

#include "models/engine/flow_plan.h"
#include "models/kernels/elementwise.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace spolvero {

namespace {

/// What moving a value through memory takes, in multiply-adds.
constexpr double kMove = 10;
/// Table rows that make up a pixel of a layout, on average.
constexpr double kLookUps = 4;

FlowMap mapOf(FlowMap::Made made,
              std::int64_t height,
              std::int64_t width,
              std::int64_t channels,
              at::ScalarType type) {
  FlowMap map;
  map.made = made;
  map.height = height;
  map.width = width;
  map.channels = channels;
  map.type = type;
  return map;
}

}  // namespace

std::int64_t FlowMap::rowBytes() const {
  return width * channels * static_cast<std::int64_t>(c10::elementSize(type));
}

double FlowMap::denseRowMacs() const {
  const auto pixels = static_cast<double>(width);
  if (made == Made::Labels) return pixels * labels->densePixelMacs();
  if (made == Made::Convolved) return pixels * layer->convolution.densePixelMacs();
  return made == Made::Picture ? pixels * picture->densePixelMacs() : 0;
}

double FlowMap::rowMacs() const {
  const auto pixels = static_cast<double>(width);
  if (made == Made::Convolved) {
    return pixels * layer->convolution.blockMacs() / double(kBlockSide * kBlockSide);
  }
  return made == Made::Picture ? pixels * picture->densePixelMacs() : 0;
}

double FlowMap::rowCost() const {
  if (made == Made::Given) return 0;
  const auto values = static_cast<double>(width * channels);
  return rowMacs() + kMove * values * (made == Made::Labels ? kLookUps : 1);
}

RowRange FlowMap::rowsRead(RowRange rows, const FlowMap& from) const {
  RowRange read = rows;
  if (made == Made::Joined && from.height != height) {
    read = {EnlargedPlace(rows.begin, height, from.height).first,
            EnlargedPlace(rows.end - 1, height, from.height).second + 1};
  } else if (made == Made::Convolved || made == Made::Picture) {
    const auto kernel = layer ? layer->convolution.kernelSide() : picture->kernelSide();
    const auto radius = kernel / 2;
    if (layer != nullptr && layer->convolution.options().transposed) {
      read = {rows.begin / 2, (rows.end + 1) / 2 + 1};
    } else {
      const auto stride = layer ? layer->convolution.options().stride : 1;
      read = {rows.begin * stride - radius, (rows.end - 1) * stride + radius + 1};
    }
    // The border may be reflected at the first row.
    read.end = std::max(read.end, radius + 1);
  }
  return {std::clamp<std::int64_t>(read.begin, 0, from.height),
          std::clamp<std::int64_t>(read.end, 0, from.height)};
}

Features FlowGraph::add(FlowMap map) {
  Features features;
  features.map = maps_.size();
  maps_.push_back(std::move(map));
  return features;
}

Features FlowGraph::input(const at::Tensor& x) {
  auto map = mapOf(
      FlowMap::Made::Given, x.size(0), x.size(1), x.dim() == 3 ? x.size(2) : 1, x.scalar_type());
  map.given = x;
  return add(std::move(map));
}

Features FlowGraph::input(const RowSource& source) {
  auto map = mapOf(FlowMap::Made::Rows, source.height, source.width, source.channels, type_);
  map.source = source;
  return add(std::move(map));
}

Features FlowGraph::labels(const LabelConvolution& convolution,
                           const FlowNorm& norm,
                           float slope,
                           const Features& values) {
  const auto& from = maps_[values.map];
  auto map =
      mapOf(FlowMap::Made::Labels, from.height, from.width, convolution.outChannels(), type_);
  map.reads = {values.map};
  map.labels = &convolution;
  map.norm = norm;
  map.slope = slope;
  return add(std::move(map));
}

Features FlowGraph::convolve(const FlowLayer& layer, const Features& x) {
  const auto& from = maps_[x.map];
  const auto sizes = outputSizes(layer.convolution, from.height, from.width);
  auto map = mapOf(FlowMap::Made::Convolved, sizes[0], sizes[1], sizes[2], type_);
  map.reads = {x.map};
  map.layer = &layer;
  map.norm = layer.norm;
  map.slope = layer.slope;
  return add(std::move(map));
}

Features FlowGraph::sum(const Features& a, const Features& b) {
  const auto& from = maps_[a.map];
  auto map = mapOf(FlowMap::Made::Sum, from.height, from.width, from.channels, type_);
  map.reads = {a.map, b.map};
  return add(std::move(map));
}

Features FlowGraph::enlargeAndJoin(const Features& x, const Features& rest) {
  const auto& own = maps_[rest.map];
  auto map = mapOf(
      FlowMap::Made::Joined, own.height, own.width, maps_[x.map].channels + own.channels, type_);
  map.reads = {x.map, rest.map};
  return add(std::move(map));
}

at::Tensor FlowGraph::whole(const Features& x) {
  (void)x;
  return {};
}

at::Tensor FlowGraph::picture(const PictureConvolution& convolution, const Features& x) {
  const auto& from = maps_[x.map];
  auto map =
      mapOf(FlowMap::Made::Picture, from.height, from.width, convolution.outChannels(), at::kFloat);
  map.reads = {x.map};
  map.picture = &convolution;
  add(std::move(map));
  return {};
}

std::int64_t FlowGraph::wholeBytes() const {
  return everythingWhole(maps_, maps_.size() - 1).peakBytes;
}

}  // namespace spolvero
