#include "core/animation/even_pace.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spolvero {

namespace {

constexpr int kPaceSteps = 256;

/// The way between two keyframes.
struct Way {
  int frames = 0;
  std::vector<double> lengths;  ///< Up to each of its frames, from 0.
  bool holds = false;
  double length() const { return lengths.back(); }
};

std::vector<Way> waysOf(const Timeline& timeline, const std::vector<double>& steps) {
  std::vector<Way> ways;
  const auto& keys = timeline.keyframes;
  const auto count = timeline.loop ? keys.size() : keys.size() - 1;
  for (std::size_t k = 0; k < count; ++k) {
    const bool around = k + 1 == keys.size();
    Way way;
    way.frames =
        (around ? keys.front().frame + timeline.frames : keys[k + 1].frame) - keys[k].frame;
    way.holds = keys[k].easing == Easing::Hold;
    way.lengths = {0};
    for (int i = 0; i < way.frames; ++i) {
      const auto step = std::size_t((keys[k].frame + i) % timeline.frames);
      way.lengths.push_back(way.lengths.back() + steps[step]);
    }
    ways.push_back(std::move(way));
  }
  return ways;
}

/// How much of its time a way takes to reach a part of its length.
double timeAt(const Way& way, double share) {
  const double wanted = share * way.length();
  const auto after = std::ranges::upper_bound(way.lengths, wanted);
  if (after == way.lengths.end()) return 1;
  const auto index = after - way.lengths.begin();
  const double before = way.lengths[std::size_t(index) - 1];
  const double part = (wanted - before) / (*after - before);
  return (double(index) - 1 + part) / way.frames;
}

double paced(const std::vector<float>& pace, double time) {
  if (pace.size() < 2) return time;
  const double scaled = time * double(pace.size() - 1);
  const auto step = std::min(std::size_t(scaled), pace.size() - 2);
  return std::lerp(double(pace[step]), double(pace[step + 1]), scaled - double(step));
}

std::vector<float> evenPace(const Way& way, const std::vector<float>& before) {
  std::vector<float> pace;
  for (int i = 0; i <= kPaceSteps; ++i) {
    pace.push_back(static_cast<float>(paced(before, timeAt(way, double(i) / kPaceSteps))));
  }
  pace.front() = 0;
  pace.back() = 1;
  return pace;
}

/// How many frames each way gets; at least one, altogether as before.
std::vector<int> framesByLength(const std::vector<Way>& ways) {
  double length = 0;
  int frames = 0;
  for (const auto& way : ways) {
    if (way.holds) continue;
    length += way.length();
    frames += way.frames;
  }
  std::vector<int> result;
  double reached = 0;
  int given = 0;
  int left = static_cast<int>(std::ranges::count(ways, false, &Way::holds));
  for (const auto& way : ways) {
    if (way.holds || length <= 0) {
      result.push_back(way.frames);
      continue;
    }
    --left;
    reached += way.length();
    const int end = static_cast<int>(std::lround(frames * reached / length));
    result.push_back(std::clamp(end, given + 1, frames - left) - given);
    given += result.back();
  }
  return result;
}

}  // namespace

Timeline evenlyPaced(const Timeline& timeline, const std::vector<double>& steps) {
  const auto expected = std::size_t(timeline.loop ? timeline.frames : timeline.frames - 1);
  if (steps.size() != expected) {
    throw ShapeError(
        fmt::format("distances of a film's frames: expected {}, found {}", expected, steps.size()));
  }
  if (timeline.keyframes.size() < 2) return timeline;
  const auto ways = waysOf(timeline, steps);
  const auto frames = framesByLength(ways);
  auto result = timeline;
  int frame = timeline.keyframes.front().frame;
  for (std::size_t k = 0; k < result.keyframes.size(); ++k) {
    auto& key = result.keyframes[k];
    key.frame = frame % timeline.frames;
    if (k == ways.size()) break;
    if (!ways[k].holds && ways[k].length() > 0) key.pace = evenPace(ways[k], key.pace);
    frame += frames[k];
  }
  // In a loop the last ones may have come around.
  std::ranges::sort(result.keyframes, {}, &Keyframe::frame);
  return result;
}

Timeline withoutPace(Timeline timeline) {
  for (auto& key : timeline.keyframes) key.pace.clear();
  return timeline;
}

}  // namespace spolvero
