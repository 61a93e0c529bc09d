#include "models/engine/conv_candidates.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>
#include <limits>

namespace spolvero {

namespace {

/// Widest input of neighbouring groups that are computed as one.
constexpr std::int64_t kWidestMerged = 256;
/// Candidates with estimates above this many times the smallest are not tried.
constexpr double kHopeless = 2.5;
constexpr double kTrialPixels = 65536;
constexpr double kTrialMacs = 1.5e9;
/// Below this many pixels, reading the weights weighs more than in the whole picture.
constexpr double kSmallestTrialPixels = 1024;

double roundUp(std::int64_t value, std::int64_t step) {
  return static_cast<double>((value + step - 1) / step * step);
}

/// Estimated work for a 4×4 block of outputs in multiply-adds, with what it costs to bring a value
/// into the form that a method multiplies and back.
double estimate(const ConvShape& shape, const ConvKernelOptions& options) {
  const double factor = options.precision == ConvPrecision::BFloat16 && hasBFloat16() ? 2 : 1;
  const auto merged = options.mergedGroups;
  const auto in = roundUp(shape.in / shape.groups * merged, 2);
  const auto out = roundUp(shape.out / shape.groups * merged, 16);
  const auto groups = static_cast<double>(shape.groups / merged);
  if (options.method == ConvMethod::Taps) {
    constexpr double kMove = 8;
    const auto taps = static_cast<double>(shape.kernel * shape.kernel);
    return groups * 16 * (taps * (in * out + factor * kMove * in) + factor * kMove * out);
  }
  constexpr double kTransform = 20;
  const double points = options.method == ConvMethod::Winograd4 ? 36 : 4 * 16;
  return groups * points * (in * out + factor * kTransform * (in + out));
}

std::vector<ConvMethod> methodsFor(const ConvShape& shape,
                                   ConvPrecision precision,
                                   bool exactEnough) {
  std::vector<ConvMethod> methods{ConvMethod::Taps};
  if (shape.kernel != 3 || shape.stride != 1) return methods;
  methods.push_back(ConvMethod::Winograd2);
  const bool rounds = precision == ConvPrecision::BFloat16 && hasBFloat16();
  if (exactEnough || !rounds) methods.push_back(ConvMethod::Winograd4);
  return methods;
}

/// Numbers between -1 and 1. Random numbers would have to come from somebody's generator.
at::Tensor numbers(at::IntArrayRef sizes, at::ScalarType type) {
  const auto count = c10::multiply_integers(sizes);
  return at::arange(count, at::kFloat).mul_(1.7).sin_().to(type).view(sizes);
}

}  // namespace

std::vector<ConvKernelOptions> convCandidates(const ConvShape& shape,
                                              ConvPrecision precision,
                                              bool exactEnough) {
  struct Candidate {
    ConvKernelOptions options;
    double work;
  };
  std::vector<Candidate> candidates;
  ConvKernelOptions options;
  options.groups = shape.groups;
  options.stride = shape.stride;
  options.padding = shape.kernel / 2;
  options.precision = precision;
  for (const auto method : methodsFor(shape, precision, exactEnough)) {
    for (std::int64_t merged = 1; merged <= shape.groups; ++merged) {
      const bool narrow = merged == 1 || shape.in / shape.groups * merged <= kWidestMerged;
      if (shape.groups % merged != 0 || !narrow) continue;
      options.method = method;
      options.mergedGroups = merged;
      candidates.push_back({options, estimate(shape, options)});
    }
  }
  std::stable_sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
    return a.work < b.work;
  });
  std::vector<ConvKernelOptions> promising;
  for (const auto& candidate : candidates) {
    if (candidate.work > kHopeless * candidates.front().work) break;
    promising.push_back(candidate.options);
  }
  return promising;
}

ConvShape convTrialShape(const ConvShape& shape) {
  const auto macs = static_cast<double>(shape.in * shape.out / shape.groups) *
                    static_cast<double>(shape.kernel * shape.kernel);
  const auto pixels =
      std::clamp(kTrialMacs / std::max(macs, 1.0), kSmallestTrialPixels, kTrialPixels);
  const auto rows = static_cast<std::int64_t>(pixels) / std::max<std::int64_t>(shape.width, 1);
  auto trial = shape;
  // Whole blocks, and more than the kernel spans.
  trial.height = std::min(shape.height, std::max<std::int64_t>(16, rows / 8 * 8));
  return trial;
}

double timeConvolution(const ConvShape& shape,
                       const ConvKernelOptions& options,
                       double hopelessMs) {
  constexpr int kRuns = 3;
  const c10::InferenceMode guard;
  const auto type = options.precision == ConvPrecision::BFloat16 ? at::kBFloat16 : at::kFloat;
  const Convolution convolution(
      numbers({shape.out, shape.in / shape.groups, shape.kernel, shape.kernel}, at::kFloat),
      numbers({shape.out}, at::kFloat),
      options);
  // A modulated input is the usual case, and how often a value is read tells methods apart.
  ConvInput input;
  input.x = numbers({shape.height, shape.width, shape.in}, type);
  input.rows = at::zeros({shape.height, shape.width}, at::kInt);
  input.table = numbers({1, 2, shape.in}, type);
  input.slope = 0.2F;
  ConvOutput output;
  const auto shrunk = [&](std::int64_t side) {
    return (side + 2 * options.padding - shape.kernel) / shape.stride + 1;
  };
  output.y = at::empty({shrunk(shape.height), shrunk(shape.width), shape.out}, type);
  double best = std::numeric_limits<double>::infinity();
  for (int i = 0; i <= kRuns; ++i) {
    const auto start = std::chrono::steady_clock::now();
    convolution.run(input, output);
    const std::chrono::duration<double, std::milli> elapsed =
        std::chrono::steady_clock::now() - start;
    if (elapsed.count() > 2 * hopelessMs) return std::min(best, elapsed.count());
    // The first run brings memory and weights into the caches.
    if (i > 0) best = std::min(best, elapsed.count());
  }
  return best;
}

}  // namespace spolvero
