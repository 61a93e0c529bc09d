#include "models/common/layout_inputs.h"

#include "core/layout/layout_tensors.h"

#include <ATen/ATen.h>

namespace spolvero {

at::Tensor LayoutInputs::concatenated() const {
  return boundary.defined() ? at::cat({oneHot, boundary}, 1) : oneHot;
}

LayoutInputs layoutInputs(const at::Tensor& labels,
                          const at::Tensor& instances,
                          const LayoutChannels& channels,
                          const c10::Device& device) {
  LayoutInputs inputs;
  const auto known = channels.unlabelledChannel
                         ? labels.masked_fill(labels == kUnlabelled, channels.classes - 1)
                         : labels;
  inputs.oneHot = oneHot(known, channels.classes, device);
  if (channels.instances) inputs.boundary = boundaryTensor(instances.to(device));
  return inputs;
}

LayoutInputs paddedLayoutInputs(const Layout& layout,
                                std::int64_t stride,
                                const LayoutChannels& channels,
                                const c10::Device& device) {
  const auto up = [stride](int side) {
    return static_cast<int>((side + stride - 1) / stride * stride);
  };
  const auto width = up(layout.width());
  const auto height = up(layout.height());
  auto labels = labelTensor(layout);
  auto instances = channels.instances ? instanceTensor(layout) : at::Tensor();
  if (width != layout.width() || height != layout.height()) {
    // Repeats the last row and column; not Layout::paddedTo, which would refuse sides past its
    // limit.
    const auto grow = [&](const at::Tensor& map) {
      const auto y = at::arange(height).clamp_max(layout.height() - 1);
      const auto x = at::arange(width).clamp_max(layout.width() - 1);
      return map.index_select(1, y).index_select(2, x);
    };
    labels = grow(labels);
    if (instances.defined()) instances = grow(instances);
  }
  return layoutInputs(labels, instances, channels, device);
}

}  // namespace spolvero
