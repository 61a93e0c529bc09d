#include "models/groupdnet/generator.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace spolvero {

at::Tensor interleaveBoundary(const at::Tensor& oneHot, const at::Tensor& boundary) {
  if (!boundary.defined()) return oneHot;
  return at::stack({oneHot, boundary.expand_as(oneHot)}, 2).flatten(1, 2);
}

GroupDNetGeneratorImpl::GroupDNetGeneratorImpl(const GroupDNetOptions& options) {
  auto plan = decoderPlan(options);
  stride_ = plan.stride;
  fc_ = register_module("fc", ConvLayer(plan.fc));
  registerBlocks(std::move(plan.blocks));
}

at::Tensor GroupDNetGeneratorImpl::forward(const at::Tensor& codes, SegPyramid& seg) {
  const auto height = seg.full().size(2);
  const auto width = seg.full().size(3);
  requireMultipleOf(stride_, height, width);
  const bool pooled = codes.dim() == 4 && codes.size(2) == 1 && codes.size(3) == 1;
  const auto fits =
      codes.dim() == 4 && codes.size(0) == seg.full().size(0) &&
      codes.size(1) == fc_->options().in &&
      (pooled || (codes.size(2) == height / stride_ && codes.size(3) == width / stride_));
  if (!fits) {
    throw ShapeError(fmt::format(
        "GroupDNet: codes: expected [{}, {}, {}, {}] for a layout of {} x {}, found [{}]",
        seg.full().size(0),
        fc_->options().in,
        height / stride_,
        width / stride_,
        width,
        height,
        fmt::join(codes.sizes(), ", ")));
  }
  return decode(fc_->forward(codes.expand({-1, -1, height / stride_, width / stride_})), seg);
}

}  // namespace spolvero
