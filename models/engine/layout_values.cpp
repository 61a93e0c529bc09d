#include "models/engine/layout_values.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace spolvero {

namespace {

/// One row per value: the class's channel, for the values off and on the boundary.
at::Tensor classChannels(const LayoutChannels& channels) {
  const auto one = at::cat({at::eye(channels.classes), at::zeros({1, channels.classes})});
  return channels.instances ? at::cat({one, one}) : one;
}

/// [V, 1]: 1 for the values on a boundary.
at::Tensor boundaryChannel(const LayoutChannels& channels) {
  const auto values = channels.classes + 1;
  return at::cat({at::zeros({values, 1}), at::ones({values, 1})});
}

}  // namespace

at::Tensor layoutValues(const Layout& layout, std::int64_t stride, const LayoutChannels& channels) {
  const auto up = [stride](std::int64_t side) { return (side + stride - 1) / stride * stride; };
  const std::int64_t width = layout.width();
  const std::int64_t height = layout.height();
  const auto paddedWidth = up(width);
  const auto paddedHeight = up(height);
  const auto none = static_cast<std::int32_t>(channels.unlabelledChannel ? channels.classes - 1
                                                                         : channels.classes);
  const auto onBoundary = static_cast<std::int32_t>(channels.classes + 1);
  const auto* labels = layout.labels().data();
  const auto* objects = layout.instances().data();
  auto values = at::empty({paddedHeight, paddedWidth}, at::kInt);
  auto* out = values.data_ptr<std::int32_t>();
  // Boundaries are those of the grown layout, whose added pixels repeat the last.
  const auto differ = [&](std::int64_t a, std::int64_t b) {
    return labels[a] != labels[b] || objects[a] != objects[b];
  };
  for (std::int64_t y = 0; y < paddedHeight; ++y) {
    const auto row = std::min(y, height - 1) * width;
    auto* target = out + y * paddedWidth;
    for (std::int64_t x = 0; x < paddedWidth; ++x) {
      const auto column = std::min(x, width - 1);
      const auto at = row + column;
      const auto label = labels[at];
      target[x] = label < channels.classes ? label : none;
      if (!channels.instances) continue;
      const bool edge = (x > 0 && x < width && differ(at, at - 1)) ||
                        (x + 1 < width && differ(at, at + 1)) ||
                        (y > 0 && y < height && differ(at, at - width)) ||
                        (y + 1 < height && differ(at, at + width));
      if (edge) target[x] += onBoundary;
    }
  }
  return values;
}

at::Tensor concatenatedSegValues(const LayoutChannels& channels) {
  const auto classes = classChannels(channels);
  return channels.instances ? at::cat({classes, boundaryChannel(channels)}, 1) : classes;
}

at::Tensor interleavedSegValues(const LayoutChannels& channels) {
  const auto classes = classChannels(channels);
  if (!channels.instances) return classes;
  return at::stack({classes, boundaryChannel(channels).expand_as(classes)}, 2).flatten(1, 2);
}

at::Tensor segmentationOf(const at::Tensor& values,
                          const at::Tensor& segValues,
                          std::int64_t factor) {
  const auto thin = values.slice(0, 0, values.size(0), factor).slice(1, 0, values.size(1), factor);
  const auto rows = segValues.index_select(0, thin.reshape({-1}).to(at::kLong));
  return rows.view({1, thin.size(0), thin.size(1), segValues.size(1)})
      .permute({0, 3, 1, 2})
      .contiguous();
}

}  // namespace spolvero
