#include "core/base/atomic_file.h"
#include "core/base/crc32c.h"
#include "core/base/error.h"
#include "core/train/event_file.h"
#include "core/train/loss_log.h"
#include "core/train/moving_average.h"
#include "core/train/network_state.h"
#include "core/train/sample_sheet.h"
#include "core/train/step_profile.h"
#include "core/train/toy_trainable.h"
#include "core/train/train_options.h"
#include "support/catch.h"
#include "support/paths.h"

#include <torch/torch.h>

#include <cstring>
#include <limits>
#include <thread>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

const ClassTable kClasses({{0, "sky", {1, 2, 3}}, {1, "dog", {7, 8, 9}}});

at::Tensor named(Trainable& system, const std::string& name) {
  for (const auto& state : stateOf(system.networks()[0])) {
    if (state.name == name) return state.value;
  }
  throw Error("no tensor " + name);
}

void fill(const at::Tensor& tensor, double value) {
  const torch::NoGradGuard noGrad;
  tensor.fill_(value);
}

}  // namespace

TEST_CASE("Counted in epochs, rates fall by epoch as in the released code") {
  TrainOptions options;
  options.batch = 5;
  options.epochs = 60;
  options.decayEpochs = 40;
  const Schedule schedule(options, 100);  // 20 steps per epoch.
  CHECK(schedule.totalSteps() == 2000);
  CHECK(schedule.epochAt(50) == Approx(2.5));
  CHECK(schedule.rateFactor(0) == 1);
  CHECK(schedule.rateFactor(60 * 20) == 1);
  CHECK(schedule.rateFactor(61 * 20 - 1) == 1);
  CHECK(schedule.rateFactor(61 * 20) == Approx(39.0 / 40));
  CHECK(schedule.rateFactor(80 * 20 + 7) == Approx(0.5));
  CHECK(schedule.rateFactor(1999) == Approx(1.0 / 40));
}

TEST_CASE("Counted in steps, rates fall by step") {
  TrainOptions options;
  options.steps = 10;
  options.decaySteps = 4;
  const Schedule schedule(options, 7);
  CHECK(schedule.totalSteps() == 14);
  CHECK(schedule.rateFactor(9) == 1);
  CHECK(schedule.rateFactor(10) == 1);
  CHECK(schedule.rateFactor(11) == Approx(0.75));
  CHECK(schedule.rateFactor(13) == Approx(0.25));
}

TEST_CASE("An epoch that the batch does not divide is rounded up") {
  TrainOptions options;
  options.batch = 4;
  options.epochs = 3;
  CHECK(Schedule(options, 9).totalSteps() == 7);
  options.epochs = 0;
  CHECK_THROWS_AS(Schedule(options, 9), ConfigError);
}

TEST_CASE("The moving average is the one computed by hand") {
  const auto system = makeToyTrainable(kClasses);
  const auto weight = named(*system, "G.last.bias");
  const auto mean = named(*system, "G.norm.running_mean");
  const auto vector = named(*system, "G.weight_u");
  const auto count = named(*system, "G.norm.num_batches_tracked");
  for (const auto& tensor : {weight, mean, vector}) fill(tensor, 1);
  MovingAverage average(system->networks(), 0.15);
  const auto value = [&](const char* name) {
    return average.tensors().at(name).flatten()[0].item<double>();
  };

  for (const auto& tensor : {weight, mean, vector}) fill(tensor, 2);
  fill(count, 5);
  average.update(0);  // d = 1/10
  CHECK(value("G.last.bias") == Approx(1.9));
  CHECK(value("G.norm.running_mean") == Approx(1.9));
  CHECK(value("G.weight_u") == 2);
  CHECK(value("G.norm.num_batches_tracked") == 5);
  fill(weight, 4);
  average.update(90);  // (1 + 90) / (10 + 90) is more than 0.15
  CHECK(value("G.last.bias") == Approx(0.15 * 1.9 + 0.85 * 4));
  CHECK_FALSE(average.tensors().contains("D.conv.weight"));
}

TEST_CASE("Networks carry their averages only for a while") {
  const auto system = makeToyTrainable(kClasses);
  const auto weight = named(*system, "G.last.bias");
  fill(weight, 1);
  MovingAverage average(system->networks(), 0.999);
  fill(weight, 3);
  {
    const AveragedWeights averaged(&average);
    CHECK(weight[0].item<double>() == 1);
    CHECK(weight.requires_grad());
  }
  CHECK(weight[0].item<double>() == 3);
}

TEST_CASE("Averages that do not fit are refused by name") {
  const auto system = makeToyTrainable(kClasses);
  MovingAverage average(system->networks(), 0.999);
  auto tensors = average.tensors();
  tensors.erase("G.last.bias");
  CHECK_THROWS_WITH(average.load(tensors, "a.safetensors"),
                    ContainsText("a.safetensors") && ContainsText("G.last.bias"));
}

TEST_CASE("Losses are averaged between readings") {
  LossLog losses(3);
  losses.add(1, {{"a", at::full({}, 1.0)}, {"b", at::full({}, 10.0)}});
  losses.add(2, {{"a", at::full({}, 4.0)}});
  const auto means = losses.takeMeans();
  CHECK(means.at("a") == Approx(2.5));
  CHECK(means.at("b") == Approx(10));
  CHECK(losses.takeMeans().empty());
}

TEST_CASE("A loss read late still names its own step") {
  LossLog losses(100);
  losses.add(1, {{"a", at::full({}, 1.0)}});
  losses.add(2, {{"a", at::full({}, std::numeric_limits<double>::infinity())}});
  losses.add(3, {{"a", at::full({}, 1.0)}});
  CHECK_THROWS_WITH(losses.read(), ContainsText("step 2") && ContainsText("inf"));
}

TEST_CASE("A CSV log drops the rows past a step") {
  TempDir dir;
  const CsvLog log(dir / "a.csv");
  log.truncateAfter(3);
  log.append(2, {{"b", 0.5}, {"a", 1}});
  log.append(4, {{"b", 0.25}, {"a", 2}});
  log.truncateAfter(3);
  CHECK(readFile(dir / "a.csv", 1000) == "step,a,b\n2,1,0.5\n");
}

TEST_CASE("A loss that a later stage brings becomes a column, and one that ends stays empty") {
  TempDir dir;
  const CsvLog log(dir / "a.csv");
  log.append(1, {{"b", 0.5}});
  log.append(2, {{"a", 2}, {"c", 3}});
  log.append(3, {{"b", 4}});
  CHECK(readFile(dir / "a.csv", 1000) == "step,b,a,c\n1,0.5,,\n2,,2,3\n3,4,,\n");
  log.truncateAfter(2);
  CHECK(readFile(dir / "a.csv", 1000) == "step,b,a,c\n1,0.5,,\n2,,2,3\n");
}

TEST_CASE("Events are TFRecords with the values of a step") {
  CHECK(crc32c("123456789") == 0xe3069283u);
  TempDir dir;
  {
    EventFile events(dir.path(), 3);
    events.write(300, {{"loss/GAN", 0.5}});
  }
  const auto file = std::filesystem::directory_iterator(dir.path())->path();
  CHECK_THAT(file.filename().string(), ContainsText("events.out.tfevents."));
  const auto bytes = readFile(file, 10000);
  std::vector<std::string> messages;
  for (std::size_t at = 0; at < bytes.size();) {
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data() + at, 8);
    std::uint32_t masked = 0;
    std::memcpy(&masked, bytes.data() + at + 12 + length, 4);
    messages.push_back(bytes.substr(at + 12, length));
    const auto crc = crc32c(messages.back());
    CHECK(masked == (crc >> 15 | crc << 17) + 0xa282ead8u);
    at += 16 + length;
  }
  REQUIRE(messages.size() == 3);
  CHECK_THAT(messages[0], ContainsText("brain.Event:2"));
  CHECK(messages[1].substr(9) == std::string("\x10\x03\x3a\x02\x08\x01", 6));
  CHECK(messages[2].substr(9) ==
        std::string("\x10\xac\x02\x2a\x11\x0a\x0f\x0a\x08loss/GAN\x15\x00\x00\x00\x3f", 22));
}

TEST_CASE("Weights that are not finite are found by name") {
  const auto system = makeToyTrainable(kClasses);
  CHECK(firstNotFinite(*system).empty());
  fill(named(*system, "G.norm.running_var"), std::numeric_limits<double>::infinity());
  CHECK(firstNotFinite(*system) == "G.norm.running_var");
}

TEST_CASE("A grid puts pictures row by row with gaps") {
  const auto sheet = pictureGrid(
      {ImageU8(4, 3, {9, 0, 0}), ImageU8(4, 3, {0, 9, 0}), ImageU8(4, 3, {0, 0, 9})}, 2);
  CHECK(sheet.width() == 10);
  CHECK(sheet.height() == 8);
  CHECK(sheet.at(0, 0) == Rgb{9, 0, 0});
  CHECK(sheet.at(4, 0) == Rgb{255, 255, 255});
  CHECK(sheet.at(6, 0) == Rgb{0, 9, 0});
  CHECK(sheet.at(0, 5) == Rgb{0, 0, 9});
}

TEST_CASE("A profile gives each phase its time") {
  StepProfile profile(true);
  profile.start();
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  profile.lap(Phase::Step);
  profile.lap(Phase::Loader);
  profile.countStep();
  CHECK(profile.millisecondsPerStep(Phase::Step) >= 20);
  CHECK(profile.millisecondsPerStep(Phase::Loader) < 15);
  CHECK_THAT(profile.table(10, 4), ContainsText("of 4 pictures"));
  StepProfile off(false);
  off.lap(Phase::Step);
  CHECK(off.totalMillisecondsPerStep() == 0);
}
