#include "models/kernels/packing.h"

#include <ATen/ATen.h>

#include <cmath>
#include <cstring>

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
  const auto count = panels();
  auto padded = at::zeros({depth_, count * kPanel}, at::kFloat);
  padded.narrow(0, 0, matrix.size(0)).narrow(1, 0, columns_).copy_(matrix);
  // [panel][depth][column], or with pairs of depths side by side [panel][depth / 2][column][2].
  auto packed = padded.view({depth_ / 2, 2, count, kPanel});
  packed = bf16 ? packed.permute({2, 0, 3, 1}).to(at::kBFloat16).contiguous()
                : packed.permute({2, 0, 1, 3}).contiguous();
  panelBytes_ = depth_ * kPanel * static_cast<std::ptrdiff_t>(packed.element_size());
  bytes_ = AlignedBytes(static_cast<std::size_t>(count * panelBytes_));
  std::memcpy(bytes_.data(), packed.data_ptr(), bytes_.size());
}

at::Tensor winogradWeights(const at::Tensor& weight, int m) {
  at::Tensor g;
  if (m == 2) {
    g = at::tensor({1.0, 0.0, 0.0, 0.5, 0.5, 0.5, 0.5, -0.5, 0.5, 0.0, 0.0, 1.0}, at::kDouble);
  } else {
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
    g = at::tensor(rows, at::kDouble);
  }
  g = g.view({m + 2, 3});
  const auto transformed = at::einsum("ay,oiyx,bx->abio", {g, weight.to(at::kDouble), g});
  return transformed.flatten(0, 1).to(at::kFloat).contiguous();
}

std::byte* threadScratch(int slot, std::size_t bytes) {
  thread_local std::array<std::vector<std::byte>, 3> memory;
  auto& own = memory.at(static_cast<std::size_t>(slot));
  if (own.size() < bytes + kAlignment) own.resize((bytes + kAlignment) * 5 / 4);
  return aligned(own.data());
}

}  // namespace spolvero::kernels
