#include "ui/panels/style_edits.h"

#include "support/catch.h"

using namespace spolvero;
using namespace spolvero::ui;

namespace {

Appearance lockedSky() {
  Appearance appearance;
  appearance.seed = 5;
  return withLock(appearance, 0, true);
}

}  // namespace

TEST_CASE("Locking holds the look that is in force") {
  Appearance appearance;
  appearance.seed = 5;
  const auto before = appearance.styleOf(0).code;
  const auto locked = withLock(appearance, 0, true);
  CHECK(locked.styleOf(0).code == before);
  CHECK(withSceneSeed(locked, 6).styleOf(0).code == before);
  CHECK_FALSE(withSceneSeed(locked, 6).styleOf(1).code == appearance.styleOf(1).code);
}

TEST_CASE("Re-rolling some changes those that are not locked, and nothing else") {
  const auto before = lockedSky();
  const auto next = rerolled(before, {0, 1}, 77);
  CHECK(next.styleOf(0) == before.styleOf(0));
  CHECK_FALSE(next.styleOf(1) == before.styleOf(1));
  CHECK(next.styleOf(2) == before.styleOf(2));
  CHECK(next.styleOf(1).code.seed <= kMaximumSeed);
  CHECK(rerolled(before, {0, 1}, 77) == next);
}

TEST_CASE("Re-rolling all changes the scene seed and frees what was chosen one by one") {
  auto before = rerolled(lockedSky(), {1}, 3);
  const auto next = rerolledAll(before, 99);
  CHECK(next.seed == 99);
  CHECK(next.classes.size() == 1);
  CHECK(next.styleOf(0) == before.styleOf(0));
}

TEST_CASE("Re-rolling all spares locked objects, a locked latent and the chosen output") {
  Appearance before;
  before.output = 2;
  before.objects[{2, 1}].locked = true;
  before.objects[{2, 2}].code = CodeSource::mean();
  before.latent.emplace();
  before.latent->locked = true;
  const auto next = rerolledAll(before, 7);
  CHECK(next.output == 2);
  CHECK(next.objects.size() == 1);
  CHECK(next.objects.contains({2, 1}));
  CHECK(next.latent == before.latent);
}

TEST_CASE("The mean and following the scene spare locked classes") {
  const auto before = lockedSky();
  const auto mean = resetToMean(before, {0, 1});
  CHECK(mean.styleOf(0) == before.styleOf(0));
  CHECK(mean.styleOf(1).code.kind == CodeSource::Kind::Mean);
  CHECK(followingScene(mean, {0, 1}).classes.size() == 1);
}

TEST_CASE("A blend draws a second look once and keeps it") {
  auto next = withBlend({}, 2, 0.25, 41);
  REQUIRE(next.styleOf(2).blendTo);
  CHECK(next.styleOf(2).blendTo->seed == 41);
  next = withBlend(next, 2, 1.5, 42);
  CHECK(next.styleOf(2).blend == 1);
  CHECK(next.styleOf(2).blendTo->seed == 41);
  CHECK(withBlendTo({}, 2, CodeSource::mean()).styleOf(2).blend == Approx(0.5));
}

TEST_CASE("Codes of a photo go to the classes asked for that the photo has") {
  const std::map<int, CodeValues> codes{{1, {1, 1, 1, {0.5F}}}, {2, {1, 1, 1, {0.7F}}}};
  const auto next = withCodes(lockedSky(), codes, {0, 1, 3}, "coat.jpg");
  CHECK(next.styleOf(1).code.kind == CodeSource::Kind::Values);
  CHECK(next.styleOf(1).code.origin == "coat.jpg");
  CHECK(next.classes.size() == 2);
}

TEST_CASE("Variations differ from one another in the chosen classes only") {
  Appearance appearance;
  appearance.seed = 1;
  const auto variations = variationsOf(appearance, {2}, 8, 123);
  REQUIRE(variations.size() == 8);
  for (std::size_t i = 0; i < variations.size(); ++i) {
    CHECK(variations[i].styleOf(1) == appearance.styleOf(1));
    for (std::size_t k = 0; k < i; ++k) {
      CHECK_FALSE(variations[i].styleOf(2) == variations[k].styleOf(2));
    }
  }
}

TEST_CASE("A look for the whole picture comes from a photo until the scene has another seed") {
  Appearance appearance;
  appearance.seed = 5;
  const CodeValues latent{2, 1, 1, {0.5F, -1.0F}};
  const auto taken = withLatent(appearance, latent, "coat.jpg");
  CHECK(*taken.latentStyle().code.values == latent);
  CHECK(withSceneSeed(taken, 6).latentStyle().code.kind == CodeSource::Kind::Seed);
}
