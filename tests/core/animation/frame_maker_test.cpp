#include "core/animation/frame_maker.h"

#include "core/animation/appearance_path.h"
#include "core/animation/films.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "support/catch.h"

#include <algorithm>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// A layout with patches and objects that the seed draws.
Layout randomLayout(std::uint64_t seed) {
  auto layout = landscape(10 + static_cast<int>(mixSeed(seed, 1) % 30));
  for (std::uint64_t i = 0; i < 12; ++i) {
    const auto number = [&](std::uint64_t stream, int most) {
      return static_cast<int>(mixSeed(seed, 100 * i + stream) % static_cast<std::uint64_t>(most));
    };
    const Rect box{number(2, 50), number(3, 36), 1 + number(4, 13), 1 + number(5, 11)};
    const bool thing = i % 2 == 0;
    layout = withObject(std::move(layout), box, thing ? 3 : number(6, 3), thing ? 1 + int(i) : 0);
  }
  return layout;
}

Timeline randomFilm(std::uint64_t seed) {
  Timeline timeline;
  timeline.frames = 24;
  timeline.loop = seed % 2 == 1;
  timeline.keyframes = {keyframe(2, seed, randomLayout(seed)),
                        keyframe(9, seed + 1),
                        keyframe(14, seed + 2, randomLayout(seed + 50)),
                        keyframe(21, seed + 3, randomLayout(seed + 80))};
  timeline.keyframes[0].easing = static_cast<Easing>(seed % 3);
  timeline.keyframes[2].easing = static_cast<Easing>((seed + 1) % 3);
  timeline.keyframes[1].path = ClassStyle::Path::Spherical;
  timeline.keyframes[1].pace = {0, 0.4F, 1};
  return timeline;
}

bool labelsAreKnown(const Layout& layout) {
  return std::ranges::all_of(layout.labels(), [&](std::uint8_t label) {
    return label == kUnlabelled || label < layout.classes().size();
  });
}

}  // namespace

TEST_CASE("Frames at keyframes are the keyframes, bit for bit, whatever lies between") {
  for (std::uint64_t seed = 0; seed < 8; ++seed) {
    const auto timeline = randomFilm(seed);
    FrameMaker film(timeline, nullptr);
    for (const auto& key : timeline.keyframes) {
      const auto frame = film.at(key.frame);
      CHECK(frame.appearance == key.appearance);
      if (key.layout) CHECK(*frame.layout == *key.layout);
    }
  }
}

TEST_CASE("Every frame between is a valid layout, its objects those of the keyframes around") {
  for (std::uint64_t seed = 0; seed < 8; ++seed) {
    FrameMaker film(randomFilm(seed), nullptr);
    for (double position = 0; position < 24; position += 0.75) {
      const auto frame = film.at(position);
      CHECK(frame.layout->width() == 64);
      CHECK(labelsAreKnown(*frame.layout));
      for (std::size_t i = 0; i < frame.layout->labels().size(); ++i) {
        const int instance = frame.layout->instances().data()[i];
        if (instance == 0) continue;
        REQUIRE(frame.layout->labels().data()[i] == 3);
        REQUIRE(instance <= 12);
      }
    }
  }
}

TEST_CASE("A loop closes: the frame after the last is the first, and the way there has no jump") {
  auto timeline = drive();
  timeline.frames = 30;
  timeline.loop = true;
  FrameMaker film(timeline, nullptr);
  for (const int frame : {0, 7, 25}) {
    const auto once = film.at(frame);
    const auto again = film.at(frame + 30);
    CHECK(*once.layout == *again.layout);
    CHECK(once.appearance == again.appearance);
  }
  const auto last = film.at(29);
  const auto first = film.at(0);
  CHECK(std::abs(boxOf(*last.layout, 3, 7).x - boxOf(*first.layout, 3, 7).x) <= 5);
  CHECK(last.appearance.styleOf(0).blend == Approx(0.9));
}

TEST_CASE("Frames in any order are the frames in order") {
  const auto timeline = randomFilm(3);
  FrameMaker film(timeline, nullptr);
  for (const int frame : {17, 3, 11, 23, 3, 16, 0}) {
    const auto alone = frameAt(timeline, landscape(20), frame);
    const auto among = film.at(frame);
    CHECK(*alone.layout == *among.layout);
    CHECK(alone.appearance == among.appearance);
  }
}

TEST_CASE("Without keyframes a film is the scene as it is") {
  Appearance look;
  look.seed = 77;
  const auto base = std::make_shared<const Layout>(landscape(20));
  FrameMaker film(Timeline(), base, look);
  CHECK(film.at(12).layout == base);
  CHECK(film.at(12).appearance == look);
  Timeline broken;
  broken.frames = 0;
  CHECK_THROWS_AS(FrameMaker(broken, base), ConfigError);
}

TEST_CASE("Looks are blended class by class and object by object, choices change half way") {
  const auto layout = withObject(landscape(20), {4, 22, 8, 6}, 3, 7);
  Appearance from;
  from.seed = 1;
  from.classes[0].code = CodeSource::mean();
  from.classes[0].blendTo = CodeSource::fromSeed(3);
  from.classes[0].blend = 0.5;
  from.output = 2;
  Appearance to;
  to.seed = 2;
  to.classes[0].code = CodeSource::fromSeed(3);
  to.output = 5;
  const auto at = [&](double share) {
    return appearanceBetween(from, to, share, ClassStyle::Path::Linear, layout);
  };
  CHECK(at(0) == from);
  CHECK(at(1) == to);
  CHECK(at(0.4).output == 2);
  CHECK(at(0.6).output == 5);
  const auto ends = [&](double share) { return resolveStyle(at(share).styleOf(0), 4, 1, 1); };
  const auto target = normalValues(3, 4);
  CHECK(ends(0.5)[1] == Approx(target[1] * 0.75F));
  const ObjectKey car{3, 7};
  const auto half = resolveStyle(at(0.5).styleOf(car), 4, 1, 1);
  const auto a = resolveStyle(from.styleOf(car), 4, 1, 1);
  const auto b = resolveStyle(to.styleOf(car), 4, 1, 1);
  CHECK(half[2] == Approx((a[2] + b[2]) / 2));
  CHECK(at(0.5).latentStyle().blend == 0.5);
}
