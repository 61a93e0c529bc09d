#include "models/kernels/convolution.h"

#include "core/base/error.h"
#include "models/kernels/convolution_packed.h"
#include "models/kernels/merged_groups.h"
#include "models/kernels/parallel.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace spolvero {

namespace {

[[noreturn]] void refuse(const at::Tensor& weight, const char* expected) {
  throw ShapeError(fmt::format("Convolution: expected {}, found a weight of [{}]",
                               expected,
                               fmt::join(weight.sizes(), ", ")));
}

void check(const at::Tensor& weight, const ConvKernelOptions& options) {
  if (weight.dim() != 4 || weight.size(2) != weight.size(3)) refuse(weight, "[out, in, k, k]");
  const auto kernel = weight.size(2);
  if (options.transposed && (kernel != 3 || options.stride != 2 || options.groups != 1)) {
    refuse(weight, "a transposed convolution of kernel 3, stride 2 and one group");
  }
  if (options.stride != 1 && options.stride != 2) refuse(weight, "a stride of 1 or 2");
  if (!options.transposed && weight.size(0) % options.groups != 0) {
    refuse(weight, "groups that divide the outputs");
  }
  if (options.groups % options.mergedGroups != 0)
    refuse(weight, "merged groups that divide groups");
  const bool plain3x3 =
      kernel == 3 && options.stride == 1 && options.padding == 1 && !options.transposed;
  if (options.method != ConvMethod::Taps && !plain3x3) {
    refuse(weight, "3x3, stride 1 and padding 1 for Winograd's method");
  }
}

/// [taps · in, out] of one group: the chosen taps of its weight [out, in, k, k].
at::Tensor tapMatrix(const at::Tensor& weight, const std::vector<std::int64_t>& taps) {
  const auto flat = weight.flatten(2);  // [out, in, k²]
  const auto index = at::tensor(taps, at::kLong);
  return flat.index_select(2, index).permute({2, 1, 0}).flatten(0, 1).contiguous();
}

std::vector<ConvPhase> plainPhases(const at::Tensor& weight,
                                   const ConvKernelOptions& options,
                                   std::int64_t groups,
                                   bool bf16) {
  const auto kernel = weight.size(2);
  ConvPhase phase;
  std::vector<std::int64_t> taps;
  for (std::int64_t y = 0; y < kernel; ++y) {
    for (std::int64_t x = 0; x < kernel; ++x) {
      phase.taps.push_back({y - options.padding, x - options.padding});
      taps.push_back(y * kernel + x);
    }
  }
  const auto out = weight.size(0) / groups;
  for (std::int64_t g = 0; g < groups; ++g) {
    phase.groups.emplace_back(tapMatrix(weight.narrow(0, g * out, out), taps), bf16);
  }
  std::vector<ConvPhase> phases;
  phases.push_back(std::move(phase));
  return phases;
}

/// The four parities of a transposed 3×3 convolution of stride 2, padding 1, output padding 1:
/// output 2i takes input i by the middle row; output 2i + 1 takes input i by the last row and i + 1
/// by the first.
std::vector<ConvPhase> transposedPhases(const at::Tensor& weight, bool bf16) {
  struct Step {
    std::int64_t row;
    std::int64_t offset;
  };
  const std::vector<std::vector<Step>> steps = {{{1, 0}}, {{2, 0}, {0, 1}}};
  const auto outFirst = weight.transpose(0, 1);  // [out, in, 3, 3]
  std::vector<ConvPhase> phases;
  for (std::int64_t oddY = 0; oddY < 2; ++oddY) {
    for (std::int64_t oddX = 0; oddX < 2; ++oddX) {
      ConvPhase phase;
      phase.oddY = oddY;
      phase.oddX = oddX;
      std::vector<std::int64_t> taps;
      for (const auto& y : steps[static_cast<std::size_t>(oddY)]) {
        for (const auto& x : steps[static_cast<std::size_t>(oddX)]) {
          phase.taps.push_back({y.offset, x.offset});
          taps.push_back(y.row * 3 + x.row);
        }
      }
      phase.groups.emplace_back(tapMatrix(outFirst, taps), bf16);
      phases.push_back(std::move(phase));
    }
  }
  return phases;
}

std::vector<kernels::PackedPanels> winogradPoints(const at::Tensor& weight,
                                                  std::int64_t groups,
                                                  int m,
                                                  bool bf16) {
  const auto out = weight.size(0) / groups;
  const auto count = static_cast<std::int64_t>(m + 2) * (m + 2);
  std::vector<kernels::PackedPanels> points(static_cast<std::size_t>(groups * count));
  for (std::int64_t g = 0; g < groups; ++g) {
    const auto matrices = kernels::winogradWeights(weight.narrow(0, g * out, out), m).unbind(0);
    kernels::parallelTasks(count, [&](std::ptrdiff_t i) {
      points[static_cast<std::size_t>(g * count + i)] =
          kernels::PackedPanels(matrices[static_cast<std::size_t>(i)], bf16);
    });
  }
  return points;
}

}  // namespace

BlockList allBlocks(std::int64_t firstRow, std::int64_t endRow, std::int64_t width) {
  BlockList blocks;
  const auto columns = (width + kBlockSide - 1) / kBlockSide;
  const auto end = (endRow + kBlockSide - 1) / kBlockSide;
  for (auto y = firstRow / kBlockSide; y < end; ++y) {
    for (std::int64_t x = 0; x < columns; ++x) {
      blocks.push_back({static_cast<std::int32_t>(y), static_cast<std::int32_t>(x)});
    }
  }
  return blocks;
}

Convolution::Convolution(const at::Tensor& weight,
                         const at::Tensor& bias,
                         const ConvKernelOptions& options)
    : packed_(std::make_unique<Packed>()) {
  check(weight, options);
  auto& p = *packed_;
  p.options = options;
  p.kernel = weight.size(2);
  p.sourceGroups = options.groups;
  p.groups = options.groups / options.mergedGroups;
  p.in = options.transposed ? weight.size(0) : weight.size(1) * options.groups;
  p.out = options.transposed ? weight.size(1) : weight.size(0);
  p.bf16 = options.precision == ConvPrecision::BFloat16 && hasBFloat16();
  const auto plain = weight.detach().to(at::kCPU, at::kFloat).contiguous();
  if (options.transposed) {
    p.phases = transposedPhases(plain, p.bf16);
  } else {
    const auto merged = kernels::mergeGroups(plain, options.groups, options.mergedGroups);
    if (p.winograd() != 0) {
      p.points = winogradPoints(merged, p.groups, p.winograd(), p.bf16);
    } else {
      p.phases = plainPhases(merged, options, p.groups, p.bf16);
    }
  }
  if (bias.defined()) {
    const auto values = bias.detach().to(at::kCPU, at::kFloat).contiguous();
    if (values.numel() != p.out) refuse(weight, "a bias for each output");
    p.bias.assign(values.data_ptr<float>(), values.data_ptr<float>() + p.out);
  }
}

Convolution::~Convolution() = default;
Convolution::Convolution(Convolution&&) noexcept = default;
Convolution& Convolution::operator=(Convolution&&) noexcept = default;

void Convolution::run(const ConvInput& input, const ConvOutput& output) const {
  run(input,
      output,
      allBlocks(output.firstRow, output.firstRow + output.y.size(0), output.y.size(1)));
}

std::int64_t Convolution::inChannels() const {
  return packed_->in;
}
std::int64_t Convolution::outChannels() const {
  return packed_->out;
}
std::int64_t Convolution::kernelSide() const {
  return packed_->kernel;
}
const ConvKernelOptions& Convolution::options() const {
  return packed_->options;
}

std::int64_t Convolution::computedGroups() const {
  return packed_->groups;
}

std::int64_t Convolution::bytes() const {
  std::size_t bytes = packed_->bias.size() * sizeof(float);
  for (const auto& phase : packed_->phases) {
    for (const auto& group : phase.groups) bytes += group.bytes();
  }
  for (const auto& point : packed_->points) bytes += point.bytes();
  return static_cast<std::int64_t>(bytes);
}

double Convolution::densePixelMacs() const {
  const auto& p = *packed_;
  const auto weights = double(p.in) * double(p.out) / double(p.sourceGroups);
  // Each input pixel of a transposed convolution meets nine weights and stands for four outputs.
  return weights * double(p.kernel * p.kernel) / (p.options.transposed ? 4 : 1);
}

double Convolution::blockMacs() const {
  const auto& p = *packed_;
  const auto weights = double(p.in) * double(p.out) / double(p.groups);
  if (p.winograd() == 4) return 36 * weights;
  if (p.winograd() == 2) return 4 * 16 * weights;
  return double(kBlockSide * kBlockSide) * weights * double(p.kernel * p.kernel) /
         (p.options.transposed ? 4 : 1);
}

}  // namespace spolvero
