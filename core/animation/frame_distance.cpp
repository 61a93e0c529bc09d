#include "core/animation/frame_distance.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <set>

namespace spolvero {

namespace {

void requireSameSize(const ImageU8& a, const ImageU8& b) {
  if (a.rect() == b.rect()) return;
  throw ShapeError(
      fmt::format("pictures to compare: expected equal sizes, found {} x {} and {} x {}",
                  a.width(),
                  a.height(),
                  b.width(),
                  b.height()));
}

/// A name as a field: quoted where it must be.
std::string csvField(const std::string& text) {
  if (text.find_first_of(",\"\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    quoted += c;
    if (c == '"') quoted += '"';
  }
  quoted += '"';
  return quoted;
}

}  // namespace

Grid<float> colourDifference(const ImageU8& a, const ImageU8& b) {
  requireSameSize(a, b);
  Grid<float> map(a.width(), a.height());
  for (std::size_t i = 0; i < map.size(); ++i) {
    const Rgb one = a.data()[i];
    const Rgb two = b.data()[i];
    const int sum = std::abs(one.r - two.r) + std::abs(one.g - two.g) + std::abs(one.b - two.b);
    map.data()[i] = static_cast<float>(sum) / 3;
  }
  return map;
}

FrameStep frameStep(const PictureDistance& distance,
                    const ImageU8& first,
                    const ImageU8& second,
                    const Layout& labels) {
  requireSameSize(first, second);
  const auto map = distance(first, second);
  std::array<double, 256> sums{};
  std::array<std::int64_t, 256> counts{};
  for (int y = 0; y < map.height(); ++y) {
    const int row = (2 * y + 1) * labels.height() / (2 * map.height());
    for (int x = 0; x < map.width(); ++x) {
      const int column = (2 * x + 1) * labels.width() / (2 * map.width());
      const auto label = labels.labels().at(column, row);
      sums[label] += double(map.at(x, y));
      ++counts[label];
    }
  }
  FrameStep step;
  for (std::size_t label = 0; label < sums.size(); ++label) {
    if (counts[label] == 0) continue;
    step.distance += sums[label];
    if (label != kUnlabelled) step.ofClass[int(label)] = sums[label] / double(counts[label]);
  }
  step.distance /= double(map.size());
  return step;
}

std::string stepsAsCsv(const std::vector<FrameStep>& steps, const ClassTable& classes) {
  std::set<int> ids;
  for (const auto& step : steps) {
    for (const auto& [id, distance] : step.ofClass) ids.insert(id);
  }
  std::string text = "frame,distance";
  for (const int id : ids) text += fmt::format(",{}", csvField(classes[id].name));
  text += '\n';
  for (std::size_t i = 0; i < steps.size(); ++i) {
    text += fmt::format("{},{:g}", i, steps[i].distance);
    for (const int id : ids) {
      const auto found = steps[i].ofClass.find(id);
      text += found == steps[i].ofClass.end() ? "," : fmt::format(",{:g}", found->second);
    }
    text += '\n';
  }
  return text;
}

}  // namespace spolvero
