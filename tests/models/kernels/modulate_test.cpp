#include "models/kernels/modulate.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <algorithm>

using namespace spolvero;

namespace {

constexpr std::int64_t kTableRows = 7;

struct ModulationCase {
  std::int64_t pictures = 2;
  std::int64_t channels = 32;
  std::int64_t height = 5;
  std::int64_t width = 7;
  bool doubled = false;
  bool scaled = true;
  bool hasTable = true;
  bool hasRows = true;
  float slope = 0.2F;
};

Modulation randomModulation(const ModulationCase& one, at::ScalarType type) {
  Modulation m;
  m.doubled = one.doubled;
  m.slope = one.slope;
  if (one.scaled) {
    m.scale = at::rand({one.pictures, one.channels}) + 0.5;
    m.shift = at::randn({one.pictures, one.channels});
  }
  const auto side = one.doubled ? 2 : 1;
  if (one.hasRows) {
    m.rows = at::randint(0, kTableRows, {side * one.height, side * one.width}, at::kInt);
  }
  if (one.hasTable) m.table = at::randn({kTableRows, 2, one.channels}).to(type);
  return m;
}

/// The formula in ATen's operations, [N, C, H', W'] float64.
at::Tensor expectedOf(const at::Tensor& x, const Modulation& m) {
  auto y = x.to(at::kDouble);
  if (m.doubled) y = y.repeat_interleave(2, 2).repeat_interleave(2, 3);
  if (m.scale.defined()) {
    y = y * m.scale.to(at::kDouble).unsqueeze(2).unsqueeze(3) +
        m.shift.to(at::kDouble).unsqueeze(2).unsqueeze(3);
  }
  if (m.table.defined()) {
    const auto rows = m.rows.defined() ? m.rows.flatten().to(at::kLong)
                                       : at::zeros({y.size(2) * y.size(3)}, at::kLong);
    const auto pixels = m.table.to(at::kDouble)
                            .index_select(0, rows)
                            .view({y.size(2), y.size(3), 2, y.size(1)})
                            .permute({2, 3, 0, 1});
    y = y * pixels[0] + pixels[1];
  }
  return at::where(y < 0, y * static_cast<double>(m.slope), y);
}

Modulation onDevice(Modulation m, c10::Device device) {
  for (auto* tensor : {&m.scale, &m.shift, &m.rows, &m.table}) {
    if (tensor->defined()) *tensor = tensor->to(device);
  }
  return m;
}

/// Compares all that `modulated` can be asked with the formula, on a device.
void requireFormula(const ModulationCase& one, at::ScalarType type, c10::Device device) {
  CAPTURE(one.pictures, one.channels, one.height, one.width, one.doubled, one.scaled);
  CAPTURE(one.hasTable, one.hasRows, one.slope, c10::toString(type));
  const auto x = at::randn({one.pictures, one.channels, one.height, one.width}).to(type);
  const auto m = randomModulation(one, type);
  const auto expected = expectedOf(x, m);
  const auto y = modulated(x.to(device), onDevice(m, device));
  REQUIRE(y.sizes() == expected.sizes());
  REQUIRE(y.scalar_type() == type);
  CHECK(y.device().type() == device.type());
  CHECK(y.is_contiguous(at::MemoryFormat::ChannelsLast));
  // Computed in float32, rounded once: to 24, 11 or 8 bits.
  const auto rounding = type == at::kFloat ? 1e-6 : type == at::kHalf ? 1.01 / 2048 : 1.01 / 256;
  const auto error = (y.to(at::kCPU, at::kDouble) - expected).abs();
  CHECK((error <= rounding * expected.abs() + 2e-6).all().item<bool>());
}

std::vector<ModulationCase> cases() {
  std::vector<ModulationCase> all;
  for (const std::int64_t channels : {1, 4, 8, 20, 64}) {
    for (const bool doubled : {false, true}) {
      ModulationCase one;
      one.channels = channels;
      one.doubled = doubled;
      all.push_back(one);
      all.push_back(one);
      all.back().scaled = false;
      all.push_back(one);
      all.back().hasRows = false;
      all.push_back(one);
      all.back().hasTable = false;
      all.push_back(one);
      all.back().scaled = all.back().hasTable = false;
      all.back().slope = 0;
      all.push_back(one);
      all.back().pictures = 1;
      all.back().slope = 1;
    }
  }
  ModulationCase large;
  large.height = 61;
  large.width = 130;
  large.channels = 72;
  all.push_back(large);
  all.push_back({1, 16, 1, 1, true});
  return all;
}

void requireAllFormulas(c10::Device device) {
  for (const auto type : {at::kFloat, at::kBFloat16, at::kHalf}) {
    for (const auto& one : cases()) requireFormula(one, type, device);
  }
}

bool hasGpu() {
  return modulatesOnCuda() && at::hasCUDA();
}

}  // namespace

TEST_CASE("Modulated activations follow the formula on the CPU") {
  requireAllFormulas(at::kCPU);
}

TEST_CASE("Modulated activations follow the formula on a GPU", "[gpu]") {
  if (!hasGpu()) SPOLVERO_SKIP("no CUDA device, or built without CUDA");
  requireAllFormulas(c10::Device(at::kCUDA, 0));
}

TEST_CASE("One modulated pixel by hand") {
  Modulation m;
  m.doubled = true;
  m.slope = 0.5F;
  m.scale = at::tensor({2.0F}).view({1, 1});
  m.shift = at::tensor({1.0F}).view({1, 1});
  m.rows = at::tensor({0, 1, 1, 0}, at::kInt).view({2, 2});
  m.table = at::tensor({10.0F, 1.0F, -1.0F, 3.0F}).view({2, 2, 1});
  const auto y = modulated(at::full({1, 1, 1, 1}, 3.0F), m);
  // 3 · 2 + 1 = 7; row 0: 7 · 10 + 1 = 71; row 1: 3 - 7 = -4, halved.
  CHECK(y.flatten().equal(at::tensor({71.0F, -2.0F, -2.0F, 71.0F})));
}

TEST_CASE("Maps of another memory order are read alike, and empty ones give empty ones") {
  const auto x = at::randn({2, 16, 6, 4});
  Modulation m;
  m.slope = 0.2F;
  const auto y = modulated(x, m);
  CHECK(y.equal(modulated(x.contiguous(at::MemoryFormat::ChannelsLast), m)));
  CHECK(y.equal(at::leaky_relu(x, 0.2)));
  CHECK(modulated(at::zeros({0, 16, 6, 4}), m).numel() == 0);
}

TEST_CASE("Modulation refuses what does not belong together") {
  const auto x = at::randn({1, 8, 2, 2});
  const auto refused = [&](const auto& change) {
    Modulation m;
    m.table = at::randn({3, 2, 8});
    m.rows = at::zeros({2, 2}, at::kInt);
    change(m);
    CHECK_THROWS_AS(modulated(x, m), ShapeError);
  };
  refused([](Modulation& m) { m.table = at::randn({3, 2, 9}); });
  refused([](Modulation& m) { m.table = at::randn({3, 8}); });
  refused([](Modulation& m) { m.table = at::randn({3, 2, 8}).to(at::kHalf); });
  refused([](Modulation& m) { m.table = at::randn({0, 2, 8}); });
  refused([](Modulation& m) { m.doubled = true; });
  refused([](Modulation& m) { m.rows = at::zeros({2, 2}, at::kLong); });
  refused([](Modulation& m) { m.scale = at::ones({1, 8}); });
  refused([](Modulation& m) { m.scale = m.shift = at::ones({8}); });
  CHECK_THROWS_AS(modulated(at::randn({8, 2, 2}), Modulation()), ShapeError);
  CHECK_THROWS_AS(modulated(x.to(at::kDouble), Modulation()), ShapeError);
}
