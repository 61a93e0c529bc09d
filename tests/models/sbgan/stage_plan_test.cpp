#include "models/sbgan/stage_plan.h"

#include "core/base/error.h"
#include "support/catch.h"

using namespace spolvero;

namespace {

std::vector<std::int64_t> lengths(const StagePlan& plan) {
  std::vector<std::int64_t> steps;
  for (const auto& phase : plan.phases()) steps.push_back(phase.steps);
  return steps;
}

SbganOptions inSteps() {
  SbganOptions options;
  options.layout.resolution = 16;
  options.layout.fadeSteps = 10;
  options.layout.stabiliseSteps = 20;
  options.imageStage = {0, 0, 40, 10, 1};
  options.joint.pretrainSteps = 5;
  options.joint.length = {0, 0, 8, 4, 1};
  return options;
}

}  // namespace

TEST_CASE("The published Cityscapes phases: 4 px stabilises, each further size has two phases") {
  SbganOptions options;
  options.layout.resolution = 0;
  options.layout.batchDivisors = {1, 1, 1, 1, 1, 1, 4};
  const StagePlan plan(options, 2975.0 / 16);
  // int(150 · 2975 / 16) steps, and int(150 · 2975 / 4) at 256 px, as the released code counts.
  REQUIRE(plan.phases().size() == 13 + 3);
  CHECK(plan.phases()[0].resolution == 4);
  CHECK_FALSE(plan.phases()[0].fade);
  CHECK(plan.phases()[1].resolution == 8);
  CHECK(plan.phases()[1].fade);
  CHECK(plan.phases()[10].steps == 27890);
  // The released checkpoint 298900 lies in the second phase of 128 px.
  CHECK(plan.at(298900).resolution == 128);
  CHECK_FALSE(plan.at(298900).fade);
  CHECK(plan.phases()[12].steps == 111562);
  CHECK(plan.phases()[12].batchDivisor == 4);
  CHECK(plan.phases()[13].steps == 2 * 18593);
}

TEST_CASE("Stages follow one another, and the last one goes on") {
  const StagePlan plan(inSteps(), 100);
  CHECK(lengths(plan) == std::vector<std::int64_t>{20, 10, 20, 10, 20, 50, 5, 12});
  CHECK(plan.totalSteps() == 147);
  CHECK(plan.at(0).stage == SbganStage::Layout);
  CHECK(plan.at(79).stage == SbganStage::Layout);
  CHECK(plan.at(80).stage == SbganStage::Image);
  CHECK(plan.at(130).stage == SbganStage::Pretrain);
  CHECK(plan.at(135).stage == SbganStage::Joint);
  CHECK(plan.at(1000).stage == SbganStage::Joint);
  CHECK(plan.at(140).resolution == 16);
}

TEST_CASE("The share of new blocks grows step by step, if it is wanted") {
  const StagePlan plan(inSteps(), 100);
  CHECK(plan.growthAt(5, true).alpha == 1);
  CHECK(plan.growthAt(20, true).resolution == 8);
  CHECK(plan.growthAt(20, true).alpha == 0);
  CHECK(plan.growthAt(23, true).alpha == Approx(0.3));
  CHECK(plan.growthAt(30, true).alpha == 1);
  CHECK(plan.growthAt(23, false).alpha == 1);
}

TEST_CASE("Rates of a stage fall to nothing over its own decay") {
  const StagePlan plan(inSteps(), 100);
  const auto& image = plan.at(80);
  CHECK(StagePlan::rateFactor(image, 80) == 1);
  CHECK(StagePlan::rateFactor(image, 120) == 1);
  CHECK(StagePlan::rateFactor(image, 125) == Approx(0.5));
  CHECK(StagePlan::rateFactor(image, 129) == Approx(0.1));
  SbganOptions options;
  options.layout.fadeEpochs = 0;
  options.layout.stabiliseEpochs = 0;
  options.imageStage = {2, 4, 0, 0, 1};
  const StagePlan epochs(options, 10);
  CHECK(StagePlan::rateFactor(epochs.at(0), 29) == 1);
  CHECK(StagePlan::rateFactor(epochs.at(0), 30) == Approx(0.75));
  CHECK(StagePlan::rateFactor(epochs.at(0), 59) == Approx(0.25));
}

TEST_CASE("The baseline has layout phases alone, with lengths by resolution") {
  auto options = inSteps();
  options.pixels = true;
  options.layout.lengthFactors = {1, 2};
  const StagePlan plan(options, 100);
  CHECK(lengths(plan) == std::vector<std::int64_t>{20, 20, 40, 20, 40});
}

TEST_CASE("A plan of nothing and contradicting options are refused") {
  SbganOptions nothing;
  nothing.layout.fadeEpochs = 0;
  nothing.layout.stabiliseEpochs = 0;
  nothing.imageStage = {0, 0, 0, 0, 1};
  nothing.joint.length = {0, 0, 0, 0, 1};
  CHECK_THROWS_AS(StagePlan(nothing, 10), ConfigError);
  SbganOptions options;
  options.layout.resolution = 96;
  CHECK_THROWS_WITH(validate(options), ContainsText("layout.resolution"));
  options.layout.resolution = 512;
  CHECK_THROWS_WITH(validate(options), ContainsText("256"));
  options.layout.resolution = 128;
  options.image.vae = true;
  CHECK_THROWS_WITH(validate(options), ContainsText("image.vae"));
}
