#include "models/pix2pixhd/stage_plan.h"

#include "tiny_pix2pixhd.h"

#include "core/base/error.h"
#include "support/catch.h"

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("The published order: global, enhancer alone, everything, for each enhancer") {
  const auto plan = stagePlan(tinyPix2PixHD(2));
  REQUIRE(plan.size() == 5);
  CHECK(plan[0].name() == "global generator");
  CHECK(plan[1].name() == "enhancer 1 alone");
  CHECK(plan[2].name() == "enhancer 1 and everything inside");
  CHECK(plan[3].outermostOnly);
  CHECK(plan[4].level == 2);
  CHECK(plan[4].firstEpoch == 3 + 4 + 2);
  CHECK(plan[4].end() == 11);
  CHECK(stagePlan(tinyPix2PixHD(0)).size() == 1);
}

TEST_CASE("Stages of length 0 are left out, and a plan without any is refused") {
  auto options = tinyPix2PixHD(1);
  options.training.stages.fixEpochs = 0;
  const auto plan = stagePlan(options);
  REQUIRE(plan.size() == 2);
  CHECK_FALSE(plan[1].outermostOnly);
  options.training.stages = {0, 0, 0, 0, 0};
  CHECK_THROWS_AS(stagePlan(options), ConfigError);
}

TEST_CASE(
    "Rates of the published schedule: full to the first epoch of the decay, then 1/decay less") {
  Pix2PixHDOptions options;
  options.enhancers = 1;
  const auto plan = stagePlan(options);
  constexpr std::int64_t kPictures = 2975;
  const auto at = [&](std::int64_t epoch) {
    return stageAt(plan, epoch * kPictures + kPictures / 2, 300 * kPictures);
  };
  CHECK(at(0).rateFactor == 1);
  CHECK(at(100).rateFactor == 1);
  CHECK(at(101).rateFactor == Approx(0.99));
  CHECK(at(199).rateFactor == Approx(0.01));
  CHECK(at(199).stage == 0);
  CHECK(at(200).stage == 1);
  CHECK(at(209).stage == 1);
  CHECK(at(210).stage == 2);
  CHECK(at(249).rateFactor == 1);
  CHECK(at(251).rateFactor == Approx(0.98));
  CHECK(at(299).rateFactor == Approx(0.02));
  CHECK(stageAt(plan, 200 * kPictures - 1, 300 * kPictures).stage == 0);
  CHECK(stageAt(plan, 200 * kPictures, 300 * kPictures).stage == 1);
}

TEST_CASE("A shorter training goes through all stages in proportion") {
  const auto plan = stagePlan(tinyPix2PixHD(1));
  std::vector<std::size_t> stages;
  for (std::int64_t step = 0; step < 14; ++step) stages.push_back(stageAt(plan, step, 14).stage);
  CHECK(stages == std::vector<std::size_t>{0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2});
  CHECK(stageAt(plan, 99, 14).stage == 2);
}

TEST_CASE("Each enhancer adds a discriminator, so that each keeps its size of pictures") {
  auto options = tinyPix2PixHD(1);
  options.discriminator.scales = 3;
  CHECK(scalesAt(options, 0) == 2);
  CHECK(scalesAt(options, 1) == 3);
  options.discriminator.globalScales = 3;
  CHECK(scalesAt(options, 0) == 3);
  options.enhancers = 4;
  options.discriminator = {64, 3, 2, 0};
  CHECK(scalesAt(options, 0) == 1);
}
