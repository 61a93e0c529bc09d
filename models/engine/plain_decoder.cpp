#include "models/engine/plain_decoder.h"

#include "core/base/error.h"
#include "models/engine/layout_values.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <fmt/format.h>

#include <cmath>

namespace spolvero {

namespace {

constexpr double kLeastPsnr = 30;
constexpr double kMostDifference = 0.01;
/// Patches along each side of the layout that is compared.
constexpr std::int64_t kPatches = 4;

std::int64_t strideOf(const SpadeDecoder& decoder) {
  std::int64_t stride = 1;
  for (const auto& entry : decoder.plan()) stride *= entry.upsample ? 2 : 1;
  return stride;
}

/// Square patches of different values. @return [side, side] int32.
at::Tensor patchwork(std::int64_t side, std::int64_t valueCount) {
  const auto patch = at::arange(side, at::kLong).mul(kPatches).div(side, "floor");
  const auto numbers = patch.view({-1, 1}) * kPatches + patch;
  return numbers.mul(7).remainder(valueCount).to(at::kInt).contiguous();
}

std::string differenceIn(const at::Tensor& picture, const at::Tensor& expected, Precision type) {
  const auto difference = (picture.to(at::kCPU, at::kDouble) - expected.to(at::kCPU, at::kDouble));
  const auto largest = difference.abs().max().item<double>();
  const auto square = difference.square().mean().item<double>();
  // A picture that is not a number compares false with everything.
  const bool near = square <= 4 / std::pow(10, kLeastPsnr / 10) &&
                    (type != Precision::Float32 || largest <= kMostDifference);
  if (near) return {};
  return fmt::format("its picture differs from the plain network's by up to {:.3g} ({:.1f} dB)",
                     largest,
                     10 * std::log10(4 / square));
}

}  // namespace

PlainDecoder::PlainDecoder(SpadeDecoder& decoder,
                           const at::Tensor& segValues,
                           c10::Device device,
                           Precision precision)
    : decoder_(decoder), segValues_(segValues.to(device)), device_(device), precision_(precision) {}

at::Tensor PlainDecoder::render(const at::Tensor& values, const at::Tensor& first) {
  const c10::InferenceMode inference;
  SegPyramid seg(segmentationOf(values.to(device_), segValues_, 1));
  const AutocastScope scope(device_.type(), precision_);
  return decoder_.decode(first.to(device_), seg).to(at::kFloat);
}

std::string deviationFromPlain(DecoderRunner& runner,
                               SpadeDecoder& decoder,
                               const at::Tensor& segValues,
                               c10::Device device,
                               Precision precision) {
  const c10::InferenceMode inference;
  try {
    const auto stride = strideOf(decoder);
    const auto values = patchwork(2 * stride, segValues.size(0));
    const auto channels = decoder.blocks().front()->options().in;
    // Numbers of all sizes that are the same every time, and leave torch's random numbers alone.
    const auto first = at::arange(4 * channels).mul(1.7).sin().mul(1.5).view({1, channels, 2, 2});
    PlainDecoder plain(decoder, segValues, device, Precision::Float32);
    return differenceIn(runner.render(values, first), plain.render(values, first), precision);
  } catch (const std::exception& error) {
    return shortMessage(error);
  }
}

}  // namespace spolvero
