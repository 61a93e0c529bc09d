#include "models/kernels/packing.h"

#include "models/kernels/parallel.h"

#include <ATen/ATen.h>

#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace spolvero::kernels {

namespace {

constexpr std::size_t kAlignment = 64;

std::byte* aligned(std::byte* p) {
  const auto address = reinterpret_cast<std::uintptr_t>(p);
  return p + (kAlignment - address % kAlignment) % kAlignment;
}

}  // namespace

AlignedBytes::AlignedBytes(std::size_t bytes) : memory_(bytes + kAlignment), size_(bytes) {
  data_ = aligned(memory_.data());
}

PackedPanels::PackedPanels(const at::Tensor& matrix, bool bf16)
    : depth_((matrix.size(0) + 1) / 2 * 2), columns_(matrix.size(1)) {
  const auto values = matrix.contiguous();
  const auto* source = values.data_ptr<float>();
  panelBytes_ = depth_ * kPanel * static_cast<std::ptrdiff_t>(bf16 ? 2 : sizeof(float));
  bytes_ = AlignedBytes(static_cast<std::size_t>(panels() * panelBytes_));
  for (std::ptrdiff_t d = 0; d < matrix.size(0); ++d, source += columns_) {
    for (std::ptrdiff_t c = 0; c < columns_; ++c) {
      // [panel][depth][column], or with pairs of depths side by side [panel][depth / 2][column][2].
      auto* panel = bytes_.data() + c / kPanel * panelBytes_;
      if (bf16) {
        const auto place = (d / 2 * kPanel + c % kPanel) * 2 + d % 2;
        reinterpret_cast<at::BFloat16*>(panel)[place] = source[c];
      } else {
        reinterpret_cast<float*>(panel)[d * kPanel + c % kPanel] = source[c];
      }
    }
  }
}

namespace {

/// What a weight's rows and columns are multiplied by, [m + 2, 3].
std::vector<double> weightTransform(int m) {
  if (m == 2) return {1, 0, 0, 0.5, 0.5, 0.5, 0.5, -0.5, 0.5, 0, 0, 1};
  // Points 0, ±p, ±q, ∞ with p² = 1/2, q² = 2 (isa_body.h): rows [1, a, a²] / Π(a − b).
  const double p = std::sqrt(0.5);
  const double q = std::sqrt(2.0);
  std::vector<double> rows = {1, 0, 0};
  for (const double a : {p, -p, q, -q}) {
    const double other = a * a < 1 ? 2.0 : 0.5;
    const double norm = 2 * a * a * (a * a - other);
    for (const double power : {1.0, a, a * a}) rows.push_back(power / norm);
  }
  rows.insert(rows.end(), {0, 0, 1});
  return rows;
}

/// G · weight · Gᵀ in float64, each number `stride` after the one before.
template <int Side>
void transformWeight(const double* g, const float* weight, float* out, std::ptrdiff_t stride) {
  std::array<double, 3 * Side> columns{};  // [transformed y][x]
  for (std::size_t a = 0; a < Side; ++a) {
    for (std::size_t x = 0; x < 3; ++x) {
      columns[a * 3 + x] = g[a * 3] * double(weight[x]) + g[a * 3 + 1] * double(weight[3 + x]) +
                           g[a * 3 + 2] * double(weight[6 + x]);
    }
  }
  for (std::size_t a = 0; a < Side; ++a) {
    for (std::size_t b = 0; b < Side; ++b, out += stride) {
      *out = static_cast<float>(columns[a * 3] * g[b * 3] + columns[a * 3 + 1] * g[b * 3 + 1] +
                                columns[a * 3 + 2] * g[b * 3 + 2]);
    }
  }
}

}  // namespace

at::Tensor winogradWeights(const at::Tensor& weight, int m) {
  const auto g = weightTransform(m);
  const auto source = weight.contiguous();
  const auto out = weight.size(0);
  const auto in = weight.size(1);
  auto transformed = at::empty({(m + 2) * (m + 2), in, out}, at::kFloat);
  const auto* from = source.data_ptr<float>();
  auto* to = transformed.data_ptr<float>();
  const auto transform = m == 2 ? transformWeight<4> : transformWeight<6>;
  parallelTasks(in, [&](std::ptrdiff_t i) {
    for (std::int64_t o = 0; o < out; ++o) {
      transform(g.data(), from + (o * in + i) * 9, to + i * out + o, in * out);
    }
  });
  return transformed;
}

std::byte* threadScratch(int slot, std::size_t bytes) {
  thread_local std::array<std::vector<std::byte>, 3> memory;
  auto& own = memory.at(static_cast<std::size_t>(slot));
  if (own.size() < bytes + kAlignment) own.resize((bytes + kAlignment) * 5 / 4);
  return aligned(own.data());
}

}  // namespace spolvero::kernels
