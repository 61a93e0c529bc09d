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

GroupDNetGeneratorImpl::GroupDNetGeneratorImpl(const GroupDNetOptions& options)
    : GroupDNetGeneratorImpl(decoderPlan(options)) {}

GroupDNetGeneratorImpl::GroupDNetGeneratorImpl(GroupDNetPlan plan) : stride_(plan.stride) {
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

MulNetGeneratorImpl::MulNetGeneratorImpl(const GroupDNetOptions& options)
    : codeChannels_(options.codeChannels), segChannels_(options.instances ? 2 : 1) {
  for (std::int64_t id = 0; id < options.classes; ++id) {
    networks_.push_back(
        register_module(fmt::format("class_{}", id), GroupDNetGenerator(classPlan(options))));
  }
}

at::Tensor MulNetGeneratorImpl::forward(const at::Tensor& codes, SegPyramid& seg) {
  const auto classes = static_cast<std::int64_t>(networks_.size());
  if (codes.dim() != 4 || codes.size(1) != classes * codeChannels_ ||
      seg.full().size(1) != classes * segChannels_) {
    throw ShapeError(
        fmt::format("MulNet: expected codes of {} and layouts of {} channels, found [{}] and [{}]",
                    classes * codeChannels_,
                    classes * segChannels_,
                    fmt::join(codes.sizes(), ", "),
                    fmt::join(seg.full().sizes(), ", ")));
  }
  at::Tensor chosen;
  at::Tensor sum;
  at::Tensor covered;
  for (std::int64_t id = 0; id < classes; ++id) {
    SegPyramid own(seg.full().narrow(1, id * segChannels_, segChannels_));
    const auto mask = own.full().narrow(1, 0, 1);
    const auto image = networks_[static_cast<std::size_t>(id)]->forward(
        codes.narrow(1, id * codeChannels_, codeChannels_), own);
    chosen = id == 0 ? image * mask : chosen + image * mask;
    sum = id == 0 ? image : sum + image;
    covered = id == 0 ? mask : covered + mask;
  }
  return chosen + (1 - covered) * (sum / static_cast<double>(classes));
}

std::shared_ptr<StyleDecoder> makeStyleDecoder(const GroupDNetOptions& options) {
  if (options.perClass) return MulNetGenerator(options).ptr();
  return GroupDNetGenerator(options).ptr();
}

}  // namespace spolvero
