#include "random_layouts.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace spolvero::testing {

namespace {

std::int64_t pick(std::int64_t end, std::mt19937& random) {
  return static_cast<std::int64_t>(random() % static_cast<std::uint32_t>(end));
}

void fillRectangle(at::Tensor& map,
                   std::int64_t maxHeight,
                   std::int64_t maxWidth,
                   std::int32_t values,
                   std::mt19937& random) {
  const auto height = std::min(1 + pick(maxHeight, random), map.size(0));
  const auto width = std::min(1 + pick(maxWidth, random), map.size(1));
  const auto y = pick(map.size(0) - height + 1, random);
  const auto x = pick(map.size(1) - width + 1, random);
  map.narrow(0, y, height).narrow(1, x, width).fill_(pick(values, random));
}

}  // namespace

at::Tensor randomValues(std::int64_t height,
                        std::int64_t width,
                        std::int32_t values,
                        std::mt19937& random) {
  auto map = at::zeros({height, width}, at::kInt);
  for (int i = 0; i < 6; ++i) fillRectangle(map, height, width, values, random);
  for (int i = 0; i < 12; ++i) editValues(map, values, random);
  map.select(0, 0).fill_(pick(values, random));
  map.select(1, width - 1).fill_(pick(values, random));
  return map;
}

void editValues(at::Tensor& map, std::int32_t values, std::mt19937& random) {
  switch (pick(4, random)) {
    case 0:
      return fillRectangle(map, 1, 1, values, random);
    case 1:
      return fillRectangle(map, 1, map.size(1), values, random);
    case 2:
      return fillRectangle(map, map.size(0), 1, values, random);
    default:
      return fillRectangle(map, map.size(0) / 2 + 1, map.size(1) / 2 + 1, values, random);
  }
}

}  // namespace spolvero::testing
