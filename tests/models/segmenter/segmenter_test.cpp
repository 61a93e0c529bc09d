#include "common/parity.h"
#include "common/trained_file.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/data/tiny_dataset.h"
#include "core/io/model_file.h"
#include "core/io/safetensors.h"
#include "core/layout/layout_tensors.h"
#include "core/train/stop_at.h"
#include "core/train/training_loop.h"
#include "models/layers/state_dict.h"
#include "models/segmenter/renderer.h"
#include "models/segmenter/trainable.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

const c10::Device kCpu(c10::DeviceType::CPU);

ClassTable twoClasses() {
  return ClassTable({{0, "ground", {0, 128, 0}}, {1, "ball", {255, 0, 0}, ClassKind::Thing}});
}

SegmenterOptions tinyOptions(std::int64_t classes) {
  SegmenterOptions options;
  options.classes = classes;
  options.width = 8;
  options.training.learningRate = 0.005;
  return options;
}

/// Red rectangles at random places on green ground; the labels say which is which.
Batch rectangles(std::int64_t count, std::int64_t side) {
  Batch batch;
  batch.labels = at::zeros({count, side, side}, at::kLong);
  for (std::int64_t i = 0; i < count; ++i) {
    const auto x = at::randint(side / 2, {1}).item<std::int64_t>();
    const auto y = at::randint(side / 2, {1}).item<std::int64_t>();
    batch.labels[i].narrow(0, y, side / 4).narrow(1, x, side / 3).fill_(1);
  }
  batch.instances = batch.labels.clone();
  const auto ball = batch.labels.unsqueeze(1).to(at::kFloat);
  const auto red = at::tensor({0.8, -0.6, -0.6}).to(at::kFloat).view({1, 3, 1, 1});
  const auto green = at::tensor({-0.6, 0.4, -0.6}).to(at::kFloat).view({1, 3, 1, 1});
  batch.photos = ball * red + (1 - ball) * green + 0.1 * at::randn({count, 3, side, side});
  batch.photos.clamp_(-1, 1);
  batch.labels[0][0][0] = 255;
  return batch;
}

/// Trains a tiny segmenter on the tiny data set, to the end or to `stopAt`.
TrainingResult trainTiny(const DatasetFolder& dataset, RunFolder folder, std::int64_t stopAt) {
  at::manual_seed(4);
  SegmenterTrainable system(tinyOptions(dataset.classes().size()), dataset.classes(), 48, 32, kCpu);
  TrainOptions train;
  train.batch = 2;
  train.steps = 5;
  train.sampleEvery = 2;
  train.validateEvery = 2;
  DataOptions data;
  data.width = 48;
  data.height = 32;
  TrainingLoop loop(
      {.system = system, .dataset = dataset, .folder = folder, .data = data, .train = train});
  loop.resume();
  StopAt observer(stopAt);
  return loop.run(observer.source.get_token(), observer);
}

}  // namespace

TEST_CASE("Rare classes weigh by the median frequency over theirs, to a power, up to a maximum") {
  ClassBalance balance(4);
  CHECK(at::equal(balance.weights(1, 10), at::ones({4})));
  auto labels = at::zeros({2, 1, 16}, at::kLong);
  labels[0][0][0] = 1;                 // 1 of 16 pixels of the one picture that shows it.
  labels[1].narrow(1, 0, 4).fill_(2);  // 4 of 12 labelled pixels.
  labels[1].narrow(1, 12, 4).fill_(255);
  balance.add(labels);
  const auto frequencies = balance.frequencies();
  CHECK(frequencies[0].item<double>() == Approx(23.0 / 28));
  CHECK(frequencies[1].item<double>() == Approx(1.0 / 16));
  CHECK(frequencies[2].item<double>() == Approx(1.0 / 3));
  CHECK(frequencies[3].item<double>() == 0);
  const auto weights = balance.weights(1, 5);
  CHECK(weights[0].item<double>() == Approx(1.0 / 3 * 28 / 23));
  CHECK(weights[1].item<double>() == 5);
  CHECK(weights[2].item<double>() == 1);
  CHECK(weights[3].item<double>() == 1);
  CHECK(balance.weights(0.5, 5)[1].item<double>() == Approx(std::sqrt(16.0 / 3)));
}

TEST_CASE("The loss is the weighted cross entropy of labelled pixels") {
  at::manual_seed(2);
  auto options = tinyOptions(2);
  options.training.colourJitter = 0;
  options.training.balance = 1;
  SegmenterTrainable system(options, twoClasses(), 16, 16, kCpu);
  ClassBalance balance(2);
  const auto batch = rectangles(2, 16);
  balance.add(batch.labels);
  system.restoreExtraState({{"class_counts", balance.counts()}}, "test");
  const auto weights = system.classWeights();
  CHECK(weights[1].item<double>() > weights[0].item<double>());

  // The same network in the same mode, and the sum written out.
  auto& network = dynamic_cast<SegmentationNetworkImpl&>(*system.networks().front().module);
  const auto before = stateDict(network);
  const auto odds = at::log_softmax(network.forward(batch.photos).detach(), 1);
  loadStateDict(network, before, "test");
  double loss = 0;
  double total = 0;
  for (std::int64_t i = 0; i < batch.labels.numel(); ++i) {
    const auto label = batch.labels.reshape({-1})[i].item<std::int64_t>();
    if (label == 255) continue;
    const auto weight = weights[label].item<double>();
    loss -= weight * odds.permute({0, 2, 3, 1}).reshape({-1, 2})[i][label].item<double>();
    total += weight;
  }
  CHECK(system.step(batch, false).at("CE").item<double>() == Approx(loss / total).epsilon(1e-4));
}

TEST_CASE("A batch without labels costs nothing and leaves finite weights") {
  SegmenterTrainable system(tinyOptions(2), twoClasses(), 16, 16, kCpu);
  auto batch = rectangles(2, 16);
  batch.labels.fill_(255);
  CHECK(system.step(batch, false).at("CE").item<double>() == 0);
  for (const auto& [name, tensor] : modelOf(system).tensors) {
    CHECK(at::isfinite(tensor).all().item<bool>());
  }
  CHECK(system.validationLoss(batch) == 1);
}

TEST_CASE("A segmenter learns red from green in a few steps and cuts photos of any size") {
  at::manual_seed(1);
  SegmenterTrainable system(tinyOptions(2), twoClasses(), 64, 64, kCpu);
  const auto held = rectangles(4, 64);
  const auto before = system.validationLoss(held);
  double first = 0;
  double last = 0;
  for (int step = 0; step < 50; ++step) {
    last = system.step(rectangles(8, 64), step % 2 == 1).at("CE").item<double>();
    if (step == 0) first = last;
  }
  CHECK(last < 0.3 * first);
  CHECK(system.validationLoss(held) < 0.5 * before);
  CHECK(system.validationLoss(held) < 0.25);

  const auto picture = system.sample(held, 0);
  CHECK(picture.sizes() == held.photos.sizes());
  CHECK(picture.abs().max().item<double>() <= 1);
  const auto wrong = system.sample(held, 1).abs().sum({1}).gt(0);
  CHECK_FALSE(wrong[0][0][0].item<bool>());  // It has no label.
  CHECK(wrong.to(at::kFloat).mean().item<double>() < 0.25);

  SegmenterRenderer renderer(modelOf(system), {});
  CHECK_FALSE(renderer.offer().render);
  CHECK(renderer.offer().segment);
  const auto large = at::upsample_bilinear2d(held.photos.narrow(0, 1, 1), {90, 71}, false);
  const auto layout = renderer.segment(large);
  REQUIRE(layout.width() == 71);
  REQUIRE(layout.height() == 90);
  const auto goal =
      at::upsample_nearest2d(held.labels.narrow(0, 1, 1).unsqueeze(0).to(at::kFloat), {90, 71});
  const auto right = labelTensor(layout).eq(goal[0].to(at::kLong)).to(at::kFloat).mean();
  CHECK(right.item<double>() > 0.85);
  // Objects are the connected parts of things, ground has none.
  for (int y = 0; y < layout.height(); ++y) {
    for (int x = 0; x < layout.width(); ++x) {
      if ((layout.labels().at(x, y) == 1) != (layout.instances().at(x, y) > 0)) FAIL("object");
    }
  }
  CHECK_THROWS_WITH(renderer.render(layout, {}), ContainsText("layouts of photos"));
  CHECK_THROWS_AS(renderer.segment(at::zeros({1, 1, 20, 20})), ShapeError);
}

TEST_CASE("A segmenter's training resumes bit for bit, counts included") {
  TempDir dir;
  setLogLevel("off");
  writeTinyDataset(dir / "data", 8);
  const DatasetFolder dataset(dir / "data");
  const auto whole = trainTiny(dataset, RunFolder::create(dir / "whole", ""), 0);
  trainTiny(dataset, RunFolder::create(dir / "parts", ""), 3);
  const auto parts = trainTiny(dataset, RunFolder::open(dir / "parts"), 0);
  setLogLevel("info");
  REQUIRE(whole.finished);
  REQUIRE(parts.finished);
  const auto expected = readSafetensors(whole.checkpoint).tensors;
  const auto found = readSafetensors(parts.checkpoint).tensors;
  REQUIRE(expected.size() == found.size());
  REQUIRE(expected.contains("state.class_counts"));
  CHECK(expected.at("state.class_counts")[0].min().item<double>() > 0);
  for (const auto& [name, value] : expected) {
    INFO(name);
    CHECK(value.equal(found.at(name)));
  }
}

TEST_CASE("Counts of another class table are refused by name") {
  SegmenterTrainable system(tinyOptions(2), twoClasses(), 16, 16, kCpu);
  CHECK_THROWS_WITH(
      system.restoreExtraState({{"class_counts", at::zeros({2, 3})}}, "step_5.safetensors"),
      ContainsText("step_5.safetensors") && ContainsText("[2, 2]"));
}
