#include "core/animation/timeline.h"

#include "core/animation/films.h"
#include "core/base/error.h"
#include "support/catch.h"

using namespace spolvero;
using namespace spolvero::testing;

namespace {

double shareAt(const Timeline& timeline, double position) {
  return appearancePassage(timeline, position)->share;
}

std::string refusal(const std::string& json) {
  try {
    timelineFromJson(json, "film.json");
  } catch (const ConfigError& error) {
    CHECK_THAT(error.what(), ContainsText("film.json"));
    return error.what();
  }
  FAIL("expected an error for " << json.substr(0, 200));
  return {};
}

/// The film's text with one part of it replaced.
std::string spoiled(const std::string& part, const std::string& by) {
  auto text = timelineToJson(drive(), filmClasses());
  const auto at = text.find(part);
  REQUIRE(at != std::string::npos);
  return text.replace(at, part.size(), by);
}

}  // namespace

TEST_CASE("Keyframes stay in order and give way to one at their frame") {
  auto timeline = drive();
  timeline = withKeyframe(timeline, keyframe(5, 9));
  timeline = withKeyframe(timeline, keyframe(10, 8));
  REQUIRE(timeline.keyframes.size() == 4);
  CHECK(timeline.keyframes[1].frame == 5);
  CHECK(timeline.keyframeAt(10)->appearance.seed == 8);
  timeline = withKeyframeMoved(timeline, 5, 20);
  REQUIRE(timeline.keyframes.size() == 3);
  CHECK(timeline.keyframeAt(20)->appearance.seed == 9);
  CHECK(timeline.keyframeAt(5) == nullptr);
  CHECK(withoutKeyframe(timeline, 10).keyframes.size() == 2);
  CHECK(withKeyframeMoved(timeline, 3, 4) == timeline);
  CHECK(faultOf(timeline).empty());
}

TEST_CASE("A shorter film takes its last keyframes along, in order") {
  const auto shorter = withLength(drive(), 9);
  CHECK(faultOf(shorter).empty());
  REQUIRE(shorter.keyframes.size() == 3);
  CHECK(shorter.keyframes[1].frame == 7);
  CHECK(shorter.keyframes[2].frame == 8);
  CHECK(faultOf(withLength(drive(), 2)).empty());
}

TEST_CASE("Easing decides how far the way is at half of the time") {
  Timeline timeline;
  timeline.keyframes = {keyframe(0, 1), keyframe(8, 2)};
  CHECK(shareAt(timeline, 2) == 0.25);
  timeline.keyframes[0].easing = Easing::Ease;
  CHECK(shareAt(timeline, 4) == 0.5);
  CHECK(shareAt(timeline, 2) == Approx(0.15625));
  timeline.keyframes[0].easing = Easing::Hold;
  CHECK(shareAt(timeline, 7.99) == 0);
  CHECK(appearancePassage(timeline, 8)->from->appearance.seed == 2);
  timeline.keyframes[0].easing = Easing::Linear;
  timeline.keyframes[0].pace = {0, 0.75F, 1};
  CHECK(shareAt(timeline, 4) == 0.75);
  CHECK(shareAt(timeline, 2) == 0.375);
}

TEST_CASE("Before the first and after the last keyframe a film stands still, a loop goes on") {
  Timeline timeline;
  timeline.frames = 20;
  timeline.keyframes = {keyframe(5, 1), keyframe(15, 2)};
  CHECK(appearancePassage(timeline, 2)->from->frame == 5);
  CHECK(shareAt(timeline, 2) == 0);
  CHECK(appearancePassage(timeline, 18)->from->frame == 15);
  timeline.loop = true;
  CHECK(appearancePassage(timeline, 18)->to->frame == 5);
  CHECK(shareAt(timeline, 18) == Approx(0.3));
  CHECK(shareAt(timeline, 2) == Approx(0.7));
  CHECK(shareAt(timeline, 22) == shareAt(timeline, 2));
  CHECK_FALSE(appearancePassage(Timeline(), 3));
}

TEST_CASE("A timeline comes back from JSON bit for bit, its layouts shared") {
  auto timeline = drive();
  timeline.loop = true;
  timeline.framesPerSecond = 1e6 / 41667;
  timeline.keyframes[1].layout = timeline.keyframes[0].layout;
  timeline.keyframes[0].easing = Easing::Ease;
  timeline.keyframes[1].path = ClassStyle::Path::Spherical;
  timeline.keyframes[1].pace = {0, 0.1F, 1};
  timeline.keyframes[2].appearance.classes[1].code =
      CodeSource::fromValues({2, 1, 1, {0.1F, -3e-39F}}, "coat.jpg");
  const auto text = timelineToJson(timeline, filmClasses());
  const auto back = timelineFromJson(text, "film.json");
  CHECK(back.timeline == timeline);
  CHECK(back.classes == filmClasses());
  CHECK(back.timeline.keyframes[0].layout == back.timeline.keyframes[1].layout);
  CHECK(timelineToJson(back.timeline, back.classes) == text);
}

TEST_CASE("A timeline that is not as it should be is refused with place and reason") {
  CHECK_THAT(refusal("{}"), ContainsText("spolvero_timeline"));
  CHECK_THAT(refusal("[1"), ContainsText("not valid JSON"));
  CHECK_THAT(refusal(spoiled("\"fps\":10.0", "\"fps\":0")), ContainsText("frames per second"));
  CHECK_THAT(refusal(spoiled("\"frames\":21", "\"frames\":20")), ContainsText("found one at 20"));
  CHECK_THAT(refusal(spoiled("\"frames\":21", "\"frames\":-1")), ContainsText("'frames'"));
  CHECK_THAT(refusal(spoiled("\"easing\":\"linear\"", "\"easing\":\"bouncy\"")),
             ContainsText("hold, linear, ease"));
  CHECK_THAT(refusal(spoiled("\"layout\":1", "\"layout\":2")), ContainsText("from 0 to 1"));
  CHECK_THAT(refusal(spoiled("\"width\":64", "\"width\":63")), ContainsText("'labels'"));
  CHECK_THAT(refusal(spoiled("[0,1280,", "[9,1280,")), ContainsText("layouts[0]"));
  CHECK_THAT(refusal(spoiled("[0,1280,", "[0,99999999,")), ContainsText("'labels'"));
  CHECK_THAT(refusal(spoiled("\"path\":\"linear\"", "\"pace\":[0,2,1]")), ContainsText("pace"));
}

TEST_CASE("Layouts of several sizes or class tables make no film") {
  auto timeline = drive();
  timeline.keyframes[1].layout =
      std::make_shared<const Layout>(timeline.keyframes[0].layout->resized(32, 24));
  CHECK_THAT(faultOf(timeline), ContainsText("frame 10"));
  timeline.keyframes[1].layout =
      std::make_shared<const Layout>(64, 48, ClassTable({{0, "road", {1, 2, 3}}}), std::uint8_t{0});
  CHECK_THAT(faultOf(timeline), ContainsText("classes"));
}
