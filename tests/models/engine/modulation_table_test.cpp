#include "models/engine/modulation_table.h"

#include "random_layouts.h"

#include "core/base/error.h"
#include "models/layers/state_dict.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// A norm with random weights and, where it has them, random statistics.
SpadeNorm randomNorm(const SpadeNormOptions& options) {
  SpadeNorm norm(options);
  const c10::InferenceMode inference;
  auto tensors = stateDict(*norm);
  for (auto& [name, tensor] : tensors) {
    if (!tensor.is_floating_point()) continue;
    const bool positive = name.find("running_var") != std::string::npos;
    tensor = positive ? at::rand_like(tensor) + 0.2 : 0.4 * at::randn_like(tensor);
  }
  loadStateDict(*norm, tensors, "test");
  norm->eval();
  return norm;
}

SpadeNormOptions normOptions(const std::string& kind, std::int64_t segChannels) {
  SpadeNormOptions options;
  options.channels = 24;
  options.segChannels = segChannels;
  options.hidden = 32;
  options.normGroups = 4;
  options.norm = parseSpadeNorm(kind);
  return options;
}

/// Values 2·label + boundary, the last label being "unlabelled": class channels, then the boundary.
at::Tensor appendedBoundary(std::int64_t classes) {
  auto rows = at::zeros({2 * (classes + 1), classes + 1});
  for (std::int64_t value = 0; value < rows.size(0); ++value) {
    if (value / 2 < classes) rows[value][value / 2] = 1;
    rows[value][classes] = value % 2;
  }
  return rows;
}

/// The same values with the boundary after each class channel.
at::Tensor interleavedBoundary(std::int64_t classes) {
  const auto rows = appendedBoundary(classes);
  const auto oneHot = rows.narrow(1, 0, classes);
  return at::stack({oneHot, rows.narrow(1, classes, 1).expand_as(oneHot)}, 2).flatten(1, 2);
}

/// What the norm itself makes of a layout.
at::Tensor expectedPicture(SpadeNorm& norm,
                           const at::Tensor& x,
                           const at::Tensor& values,
                           const at::Tensor& segValues) {
  const auto input = segValues.index_select(0, values.flatten().to(at::kLong))
                         .view({values.size(0), values.size(1), -1})
                         .permute({2, 0, 1});
  SegPyramid seg(input.unsqueeze(0).contiguous());
  return norm->forward(x, seg);
}

/// The same from a table; `x` is normalised first where the table does not hold statistics.
at::Tensor pictureFromTable(SpadeNorm& norm,
                            const at::Tensor& x,
                            const LayoutLevel& level,
                            const at::Tensor& table) {
  const auto kind = norm->options().norm.kind;
  auto normalised = x;
  if (kind == NormKind::Instance)
    normalised = at::instance_norm(x, {}, {}, {}, {}, true, 0, 1e-5, false);
  if (kind == NormKind::Group)
    normalised = at::group_norm(x, norm->options().normGroups, {}, {}, 1e-5);
  const auto pixels = table.to(at::kFloat)
                          .index_select(0, level.rows().flatten().to(at::kLong))
                          .view({level.rows().size(0), level.rows().size(1), 2, -1})
                          .permute({2, 3, 0, 1});
  return normalised * pixels[0] + pixels[1];
}

double relativeError(const at::Tensor& actual, const at::Tensor& expected) {
  return ((actual - expected).abs().max() / expected.abs().max()).item<double>();
}

double errorOf(const SpadeNormOptions& options,
               const at::Tensor& segValues,
               std::int64_t height,
               std::int64_t width,
               ConvPrecision precision) {
  const c10::InferenceMode inference;
  std::mt19937 random(static_cast<std::uint32_t>(height * 1000 + width));
  auto norm = randomNorm(options);
  const auto values =
      randomValues(height, width, static_cast<std::int32_t>(segValues.size(0)), random);
  const auto x = at::randn({1, options.channels, height, width});
  LayoutLevel level;
  level.update(values);
  ModulationTable table(norm, segValues, precision);
  table.extend(level);
  return relativeError(pictureFromTable(norm, x, level, table.table()),
                       expectedPicture(norm, x, values, segValues));
}

}  // namespace

TEST_CASE("A table gives what SPADE's norm gives, with a boundary channel and without") {
  for (const std::string kind :
       {"spadesyncbatch3x3", "spadebatch3x3", "spadeinstance3x3", "spadegroup3x3"}) {
    CAPTURE(kind);
    const auto options = normOptions(kind, 6);
    CHECK(errorOf(options, appendedBoundary(5), 24, 37, ConvPrecision::Float32) < 1e-5);
    CHECK(errorOf(options, at::eye(6), 24, 37, ConvPrecision::Float32) < 1e-5);
    CHECK(errorOf(options, appendedBoundary(5), 1, 5, ConvPrecision::Float32) < 1e-5);
    CHECK(errorOf(options, appendedBoundary(5), 2, 1, ConvPrecision::Float32) < 1e-5);
  }
}

TEST_CASE("A table gives what GroupDNet's grouped norm gives, with empty channels and without") {
  auto options = normOptions("spadesyncbatch3x3", 8);
  for (const std::int64_t modulationGroups : {1, 2, 4, 8}) {
    CAPTURE(modulationGroups);
    options.modulationGroups = modulationGroups;
    options.sharedGroups = 4;
    options.segChannels = 8;
    CHECK(errorOf(options, interleavedBoundary(4), 19, 30, ConvPrecision::Float32) < 1e-5);
    options.segChannels = 6;
    CHECK(errorOf(options, interleavedBoundary(3), 19, 30, ConvPrecision::Float32) < 1e-5);
  }
}

TEST_CASE("Shapes that fill no panel: odd groups, and more columns than are computed at once") {
  auto options = normOptions("spadesyncbatch3x3", 4);
  options.sharedGroups = options.modulationGroups = 3;
  options.hidden = 21;
  options.channels = 15;
  CHECK(errorOf(options, at::eye(4), 17, 23, ConvPrecision::Float32) < 1e-5);
  options.sharedGroups = options.modulationGroups = 1;
  options.channels = 150;
  CHECK(errorOf(options, at::eye(4), 17, 23, ConvPrecision::Float32) < 1e-5);
}

TEST_CASE("A bfloat16 table differs by the rounding of bfloat16") {
  const auto options = normOptions("spadesyncbatch3x3", 6);
  const auto error = errorOf(options, appendedBoundary(5), 24, 37, ConvPrecision::BFloat16);
  CHECK(error > 1e-5);
  CHECK(error < 0.02);
}

TEST_CASE("Gain and offset of one pixel by hand") {
  const c10::InferenceMode inference;
  SpadeNormOptions options = normOptions("spadesyncbatch3x3", 2);
  options.channels = options.hidden = 1;
  SpadeNorm norm(options);
  auto tensors = stateDict(*norm);
  for (auto& [name, tensor] : tensors) tensor = at::zeros_like(tensor);
  const auto centre = [&](const std::string& name, std::int64_t channel, double value) {
    tensors[name].index_put_({0, channel, 1, 1}, value);
  };
  centre("mlp_shared.0.weight", 0, 3);
  centre("mlp_shared.0.weight", 1, -3);
  tensors["mlp_shared.0.bias"].fill_(1);
  centre("mlp_gamma.weight", 0, 0.5);
  centre("mlp_beta.weight", 0, 2);
  tensors["mlp_beta.bias"].fill_(7);
  tensors["param_free_norm.running_mean"].fill_(10);
  tensors["param_free_norm.running_var"].fill_(4 - 1e-5);
  loadStateDict(*norm, tensors, "test");
  norm->eval();

  LayoutLevel level;
  level.update(at::tensor({0, 1}, at::kInt).view({1, 2}));
  ModulationTable table(norm, at::eye(2), ConvPrecision::Float32);
  table.extend(level);
  const auto rows = table.table();
  // Value 0: hidden relu(1 + 3) = 4, γ = 2, β = 15. Value 1: hidden relu(1 - 3) = 0, γ = 0, β = 7.
  CHECK(rows[0][0][0].item<double>() == Approx(3.0 / 2));
  CHECK(rows[0][1][0].item<double>() == Approx(15 - 3.0 * 10 / 2));
  CHECK(rows[1][0][0].item<double>() == Approx(1.0 / 2));
  CHECK(rows[1][1][0].item<double>() == Approx(7 - 10.0 / 2));
}

TEST_CASE("A table extended over hundred edits holds what a new one holds") {
  const c10::InferenceMode inference;
  std::mt19937 random(5);
  auto options = normOptions("spadesyncbatch3x3", 10);
  options.modulationGroups = 2;
  auto norm = randomNorm(options);
  const auto segValues = interleavedBoundary(5);
  const auto count = static_cast<std::int32_t>(segValues.size(0));
  auto values = randomValues(28, 36, count, random);
  LayoutLevel level;
  ModulationTable table(norm, segValues, ConvPrecision::Float32);
  int moves = 0;
  for (int edit = 0; edit < 100; ++edit) {
    level.update(values);
    const auto* before = table.table().data_ptr();
    table.extend(level);
    if (table.table().data_ptr() != before) ++moves;
    LayoutLevel freshLevel;
    freshLevel.update(values);
    ModulationTable fresh(norm, segValues, ConvPrecision::Float32);
    fresh.extend(freshLevel);
    const auto picture = table.table().index_select(0, level.rows().flatten());
    CAPTURE(edit);
    REQUIRE(picture.equal(fresh.table().index_select(0, freshLevel.rows().flatten())));
    editValues(values, count, random);
  }
  CHECK(moves < 25);
  table.extend(level);
  CHECK(table.lastMacs() == 0);

  level.compact();
  CHECK_THROWS_AS(table.extend(level), ShapeError);
  table.clear();
  table.extend(level);
  ModulationTable fresh(norm, segValues, ConvPrecision::Float32);
  fresh.extend(level);
  const auto windows = static_cast<std::int64_t>(level.outer().windows().size());
  CHECK(table.table().narrow(0, 0, windows).equal(fresh.table().narrow(0, 0, windows)));
  CHECK(table.lastMacs() == fresh.lastMacs());
  CHECK(table.lastMacs() > 0);
  CHECK(table.bytes() >= fresh.bytes());
}

TEST_CASE("Tables refuse norms of another kind, and values that stand for nothing") {
  auto options = normOptions("spadesyncbatch5x5", 3);
  CHECK_FALSE(isTabular(options));
  CHECK_THROWS_AS(ModulationTable(SpadeNorm(options), at::eye(3), ConvPrecision::Float32),
                  ShapeError);
  options = normOptions("spadesyncbatch3x3", 3);
  CHECK(isTabular(options));
  CHECK_THROWS_AS(ModulationTable(SpadeNorm(options), at::eye(4), ConvPrecision::Float32),
                  ShapeError);
  options.conditioned = false;
  CHECK_FALSE(isTabular(options));
  options.conditioned = true;
  ModulationTable table(SpadeNorm(options), at::eye(3), ConvPrecision::Float32);
  LayoutLevel level;
  level.update(at::full({2, 2}, 3, at::kInt));
  CHECK_THROWS_AS(table.extend(level), ShapeError);
}
