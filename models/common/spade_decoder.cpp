#include "models/common/spade_decoder.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

namespace spolvero {

UpsamplingPlan upsamplingPlan(const std::string& name) {
  UpsamplingPlan plan;
  plan.blocks = {"head_0", "G_middle_0", "G_middle_1", "up_0", "up_1", "up_2", "up_3"};
  plan.upsample = {false, true, true, true, true, true, true};
  plan.stride = 64;
  if (name == "normal") {
    plan.upsample[2] = false;
    plan.stride = 32;
  } else if (name == "most") {
    plan.blocks.emplace_back("up_4");
    plan.upsample.push_back(true);
    plan.stride = 128;
  } else if (name != "more") {
    throw ConfigError(
        fmt::format("Upsampling layers: expected 'normal', 'more' or 'most', found '{}'", name));
  }
  return plan;
}

void SpadeDecoder::registerBlocks(std::vector<DecoderBlock> plan) {
  plan_ = std::move(plan);
  for (const auto& entry : plan_) {
    blocks_.push_back(register_module(entry.name, SpadeResnetBlock(entry.block)));
  }
  ConvOptions image;
  image.in = plan_.back().block.out;
  image.out = 3;
  convImg_ = register_module("conv_img", ConvLayer(image));
}

at::Tensor SpadeDecoder::decode(at::Tensor x, SegPyramid& seg) {
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    if (plan_[i].upsample) x = at::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)});
    x = blocks_[i]->forward(x, seg);
  }
  return at::tanh(convImg_->forward(at::leaky_relu(x, 0.2)));
}

void requireMultipleOf(std::int64_t stride, std::int64_t height, std::int64_t width) {
  if (height > 0 && width > 0 && height % stride == 0 && width % stride == 0) return;
  throw ShapeError(
      fmt::format("Generator: the layout is {} x {} pixels (width x height), but both must be "
                  "multiples of {}; pad "
                  "it first",
                  width,
                  height,
                  stride));
}

}  // namespace spolvero
