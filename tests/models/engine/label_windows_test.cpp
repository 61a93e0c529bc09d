#include "models/engine/label_windows.h"

#include "random_layouts.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <map>
#include <set>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

using LargeWindow = std::array<std::int32_t, 25>;

/// The 5×5 window around each pixel, read pixel by pixel.
std::vector<LargeWindow> largeWindows(const at::Tensor& values) {
  const auto framed = at::constant_pad_nd(values, {2, 2, 2, 2}, kOutside);
  const auto at = framed.accessor<std::int32_t, 2>();
  std::vector<LargeWindow> windows;
  for (std::int64_t y = 0; y < values.size(0); ++y) {
    for (std::int64_t x = 0; x < values.size(1); ++x) {
      auto& window = windows.emplace_back();
      for (int i = 0; i < 25; ++i) window[static_cast<std::size_t>(i)] = at[y + i / 5][x + i % 5];
    }
  }
  return windows;
}

/// Rows as numbers by first occurrence in the map.
at::Tensor byFirstOccurrence(const at::Tensor& rows) {
  std::map<std::int32_t, std::int32_t> numbers;
  auto result = rows.clone();
  auto* data = result.data_ptr<std::int32_t>();
  for (std::int64_t i = 0; i < result.numel(); ++i) {
    data[i] = numbers.try_emplace(data[i], static_cast<std::int32_t>(numbers.size())).first->second;
  }
  return result;
}

std::size_t distinct(const std::vector<LargeWindow>& windows) {
  return std::set<LargeWindow>(windows.begin(), windows.end()).size();
}

}  // namespace

TEST_CASE("Windows are numbered in the order in which they first occur") {
  WindowNumbering numbering;
  Window window{};
  CHECK(numbering.numberOf(window) == 0);
  for (std::int32_t i = 1; i < 5000; ++i) {
    window[static_cast<std::size_t>(i % 9)] = i;
    REQUIRE(numbering.numberOf(window) == i);
  }
  CHECK(numbering.numberOf(Window{}) == 0);
  CHECK(numbering.numberOf(window) == 4999);
  CHECK(numbering.windows().size() == 5000);
  CHECK(numbering.windows().back() == window);
}

TEST_CASE("The windows of a map of two by two pixels by hand") {
  LayoutLevel level;
  const auto changed = level.update(at::tensor({3, 3, 3, 5}, at::kInt).view({2, 2}));
  CHECK(changed.equal(at::ones({2, 2}, at::kByte)));
  REQUIRE(level.inner().windows().size() == 4);
  constexpr auto o = kOutside;
  CHECK(level.inner().windows()[0] == Window{o, o, o, o, 3, 3, o, 3, 5});
  CHECK(level.inner().windows()[1] == Window{o, o, o, 3, 3, o, 3, 5, o});
  CHECK(level.inner().windows()[3] == Window{3, 3, o, 3, 5, o, o, o, o});
  REQUIRE(level.outer().windows().size() == 4);
  CHECK(level.outer().windows()[0] == Window{o, o, o, o, 0, 1, o, 2, 3});
  CHECK(level.rows().equal(at::tensor({0, 1, 2, 3}, at::kInt).view({2, 2})));
}

TEST_CASE("Pixels share a row exactly where their windows of 5 by 5 are equal") {
  std::mt19937 random(1);
  for (const auto& [height, width] : {std::pair{1, 1}, {1, 9}, {7, 2}, {24, 40}, {33, 17}}) {
    const auto values = randomValues(height, width, 5, random);
    LayoutLevel level;
    level.update(values);
    const auto windows = largeWindows(values);
    CAPTURE(height, width);
    CHECK(level.outer().windows().size() == distinct(windows));
    std::map<LargeWindow, std::int32_t> rows;
    const auto* row = level.rows().data_ptr<std::int32_t>();
    for (const auto& window : windows) {
      REQUIRE(rows.try_emplace(window, *row).first->second == *row);
      ++row;
    }
  }
}

TEST_CASE("Hundred edits mark exactly the pixels whose windows changed, and equal a new map") {
  std::mt19937 random(2);
  auto values = randomValues(40, 56, 6, random);
  LayoutLevel level;
  level.update(values);
  for (int edit = 0; edit < 100; ++edit) {
    const auto before = largeWindows(values);
    const auto numbersBefore = level.outer().windows().size();
    for (int i = 0; i <= edit % 3; ++i) editValues(values, 6, random);
    const auto changed = level.update(values);
    const auto after = largeWindows(values);
    auto expected = at::zeros_like(changed);
    for (std::size_t i = 0; i < after.size(); ++i) {
      expected.data_ptr<std::uint8_t>()[i] = before[i] != after[i] ? 1 : 0;
    }
    LayoutLevel fresh;
    fresh.update(values);
    CAPTURE(edit);
    REQUIRE(changed.equal(expected));
    REQUIRE(byFirstOccurrence(level.rows()).equal(fresh.rows()));
    REQUIRE(level.outer().windows().size() >= numbersBefore);
  }
}

TEST_CASE("The same map again changes nothing, another size everything") {
  std::mt19937 random(3);
  LayoutLevel level;
  const auto values = randomValues(12, 20, 4, random);
  level.update(values);
  const auto rows = level.rows().clone();
  CHECK(level.update(values.clone()).sum().item<int>() == 0);
  CHECK(level.rows().equal(rows));
  const auto changed = level.update(values.t().contiguous());
  CHECK(changed.equal(at::ones({20, 12}, at::kByte)));
  CHECK(level.rows().sizes() == at::IntArrayRef({20, 12}));
}

TEST_CASE("Compacting leaves the windows of the present map, numbered as by a new level") {
  std::mt19937 random(4);
  auto values = randomValues(30, 30, 6, random);
  LayoutLevel level;
  level.compact();
  CHECK_FALSE(level.rows().defined());
  level.update(values);
  for (int edit = 0; edit < 30; ++edit) {
    editValues(values, 6, random);
    level.update(values);
  }
  LayoutLevel fresh;
  fresh.update(values);
  CHECK(level.outer().windows().size() > fresh.outer().windows().size());
  CHECK(level.bytes() >= fresh.bytes());
  level.compact();
  CHECK(level.rows().equal(fresh.rows()));
  const bool sameInner = level.inner().windows() == fresh.inner().windows();
  CHECK(sameInner);
  const bool sameOuter = level.outer().windows() == fresh.outer().windows();
  CHECK(sameOuter);
  editValues(values, 6, random);
  level.update(values);
  fresh.update(values);
  CHECK(level.rows().equal(fresh.rows()));
}

TEST_CASE("A level refuses maps of other types and shapes") {
  LayoutLevel level;
  CHECK_THROWS_AS(level.update(at::zeros({4, 4}, at::kLong)), ShapeError);
  CHECK_THROWS_AS(level.update(at::zeros({1, 4, 4}, at::kInt)), ShapeError);
  CHECK_THROWS_AS(level.update(at::zeros({4, 8}, at::kInt).t()), ShapeError);
}
