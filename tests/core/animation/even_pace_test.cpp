#include "core/animation/even_pace.h"

#include "core/animation/films.h"
#include "core/base/error.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// Where on a path of two ways of 3 and 1 units, each with its own speeds, a frame stands.
double placeOf(const Timeline& timeline, double position) {
  const auto passage = *appearancePassage(timeline, position);
  const bool second = passage.from->appearance.seed == 2;
  if (passage.from == passage.to) return passage.from->appearance.seed == 3 ? 4 : 0;
  return second ? 3 + passage.share * passage.share : 3 * std::pow(passage.share, 3);
}

std::vector<double> stepsOf(const Timeline& timeline) {
  std::vector<double> steps;
  for (int i = 0; i + 1 < timeline.frames; ++i) {
    steps.push_back(placeOf(timeline, i + 1) - placeOf(timeline, i));
  }
  return steps;
}

double spread(const std::vector<double>& steps) {
  const auto [least, most] = std::ranges::minmax(steps);
  return most - least;
}

}  // namespace

TEST_CASE("Evenly paced, neighbouring frames are equally far apart") {
  Timeline timeline;
  timeline.frames = 101;
  timeline.keyframes = {keyframe(0, 1), keyframe(50, 2), keyframe(100, 3)};
  const auto before = stepsOf(timeline);
  REQUIRE(spread(before) > 0.1);
  const auto even = evenlyPaced(timeline, before);
  CHECK(faultOf(even).empty());
  CHECK(even.keyframes[1].frame == 75);
  CHECK(even.keyframes[2].frame == 100);
  CHECK(spread(stepsOf(even)) < 0.012);
  const auto again = evenlyPaced(even, stepsOf(even));
  CHECK(again.keyframes[1].frame == 75);
  CHECK(spread(stepsOf(again)) < 0.012);
  CHECK(spread(stepsOf(withoutPace(even))) > 0.1);
}

TEST_CASE("Keyframes that hold keep their time, and nothing moves where nothing differs") {
  Timeline timeline;
  timeline.frames = 31;
  timeline.keyframes = {keyframe(0, 1), keyframe(10, 2), keyframe(20, 3), keyframe(30, 4)};
  timeline.keyframes[1].easing = Easing::Hold;
  std::vector<double> steps(30, 0);
  for (std::size_t i = 0; i < 10; ++i) steps[i] = 3;
  for (std::size_t i = 20; i < 30; ++i) steps[i] = 1;
  steps[19] = 50;
  const auto even = evenlyPaced(timeline, steps);
  CHECK(even.keyframes[1].frame == 15);
  CHECK(even.keyframes[2].frame == 25);
  CHECK(even.keyframes[1].pace.empty());
  const auto still = evenlyPaced(timeline, std::vector<double>(30, 0));
  CHECK(still == timeline);
  CHECK_THROWS_AS(evenlyPaced(timeline, std::vector<double>(31, 0)), ShapeError);
}

TEST_CASE("In a loop the way back counts, and every keyframe keeps a frame of its own") {
  Timeline timeline;
  timeline.frames = 20;
  timeline.loop = true;
  timeline.keyframes = {keyframe(5, 1), keyframe(10, 2), keyframe(15, 3)};
  std::vector<double> steps(20, 0);
  for (std::size_t i = 5; i < 10; ++i) steps[i] = 1;
  for (std::size_t i = 15; i < 20; ++i) steps[i] = 9;
  steps[10] = 1e-9;
  const auto even = evenlyPaced(timeline, steps);
  CHECK(faultOf(even).empty());
  CHECK(even.keyframes.size() == 3);
  CHECK(even.keyframes[0].appearance.seed == 1);
  CHECK(even.keyframes[1].frame == 7);
  CHECK(even.keyframes[2].frame == 8);
}
