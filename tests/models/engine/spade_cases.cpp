#include "spade_cases.h"

#include "common/engine_cases.h"
#include "random_layouts.h"

#include "models/engine/layout_values.h"
#include "models/groupdnet/generator.h"
#include "models/layers/weighted_layer.h"
#include "models/spade/generator.h"

#include <ATen/ATen.h>

namespace spolvero::testing {

namespace {

/// Passes that bring running statistics near those of the activations.
constexpr int kStatisticsPasses = 8;

void prepare(DecoderCase& one) {
  at::manual_seed(23);
  std::mt19937 random(29);
  const at::NoGradGuard noGrad;
  foldSpectralNorm(*one.decoder);
  fillAsHe(*one.decoder);
  auto& toRgb = one.decoder->convImg();
  toRgb->effectiveWeight().mul_(0.3);
  one.decoder->train();
  for (int pass = 0; pass < kStatisticsPasses; ++pass) {
    const auto height = 2 * one.stride;
    const auto values = randomValues(height, height, one.valueCount(), random);
    plainPicture(one, values, randomFirst(one, height, height));
  }
  one.decoder->eval();
}

/// @param Generator  the system's module holder.
template <class Generator, class Options>
DecoderCase caseOf(const Options& options, const at::Tensor& segValues) {
  Generator generator(options);
  DecoderCase one;
  one.decoder = generator.ptr();
  one.stride = generator->stride();
  one.segValues = segValues;
  prepare(one);
  return one;
}

}  // namespace

SpadeOptions tinySpade() {
  SpadeOptions options;
  options.classes = 4;
  options.width = 2;
  options.hidden = 8;
  return options;
}

GroupDNetOptions tinyGroupDNet() {
  GroupDNetOptions options;
  options.classes = 4;
  options.width = 2;
  options.hidden = 8;
  options.upsampling = "normal";
  return options;
}

DecoderCase decoderCase(const SpadeOptions& options) {
  return caseOf<SpadeGenerator>(options, concatenatedSegValues(layoutChannels(options)));
}

DecoderCase decoderCase(const GroupDNetOptions& options) {
  return caseOf<GroupDNetGenerator>(options, interleavedSegValues(layoutChannels(options)));
}

at::Tensor randomFirst(const DecoderCase& one, std::int64_t height, std::int64_t width) {
  const auto channels = one.decoder->blocks().front()->options().in;
  return at::randn({1, channels, height / one.stride, width / one.stride});
}

at::Tensor plainPicture(const DecoderCase& one, const at::Tensor& values, const at::Tensor& first) {
  SegPyramid seg(segmentationOf(values, one.segValues, 1));
  return one.decoder->decode(first, seg);
}

SpadeEngine engineFor(const DecoderCase& one, const SpadeEngineOptions& options) {
  return SpadeEngine(*one.decoder, one.segValues, options);
}

void editScene(const DecoderCase& one,
               at::Tensor& values,
               at::Tensor& first,
               std::mt19937& random) {
  editValues(values, one.valueCount(), random);
  const auto choice = random() % 8;
  if (choice > 1) return;
  first = first.clone();
  if (choice == 0) {
    const auto channel = static_cast<std::int64_t>(random() % first.size(1));
    first.select(1, channel).normal_();
  } else {
    const auto y = static_cast<std::int64_t>(random() % first.size(2));
    const auto x = static_cast<std::int64_t>(random() % first.size(3));
    first.select(3, x).select(2, y).normal_();
  }
}

}  // namespace spolvero::testing
