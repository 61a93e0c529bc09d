#include "core/data/batch_loader.h"

#include "core/base/error.h"
#include "core/data/prepared_sample.h"
#include "core/data/tiny_dataset.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <set>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

struct TinyData {
  TempDir dir;
  TinyData() { writeTinyDataset(dir.path(), 12); }
};

DataOptions smallOptions() {
  DataOptions options;
  options.width = 32;
  options.height = 24;
  options.scaleMax = 1.3;
  return options;
}

std::vector<Batch> batches(const DatasetFolder& dataset,
                           const DataOptions& options,
                           std::int64_t first,
                           int count) {
  BatchLoader loader(dataset, "train", options, {.batchSize = 2, .seed = 5, .firstStep = first});
  std::vector<Batch> result;
  for (int i = 0; i < count; ++i) result.push_back(loader.next());
  return result;
}

bool same(const Batch& a, const Batch& b) {
  return a.names == b.names && a.photos.equal(b.photos) && a.labels.equal(b.labels) &&
         a.instances.equal(b.instances);
}

bool same(const std::vector<Batch>& a, const std::vector<Batch>& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (!same(a[i], b[i])) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("Batches have the promised shapes and ranges") {
  TinyData data;
  const DatasetFolder dataset(data.dir.path());
  const auto batch = batches(dataset, smallOptions(), 0, 1).front();
  CHECK(batch.photos.sizes() == at::IntArrayRef({2, 3, 24, 32}));
  CHECK(batch.labels.sizes() == at::IntArrayRef({2, 24, 32}));
  CHECK(batch.instances.sizes() == batch.labels.sizes());
  CHECK(batch.photos.scalar_type() == at::kFloat);
  CHECK(batch.labels.scalar_type() == at::kLong);
  CHECK(batch.photos.min().item<float>() >= -1);
  CHECK(batch.photos.max().item<float>() <= 1);
  CHECK(batch.labels.max().item<std::int64_t>() <= 2);
}

TEST_CASE("Order and cuts depend on the seed and step alone") {
  TinyData data;
  const DatasetFolder dataset(data.dir.path());
  auto options = smallOptions();
  const auto reference = batches(dataset, options, 0, 12);
  SECTION("whatever the number of threads") {
    options.threads = 3;
    options.prefetch = 7;
    CHECK(same(batches(dataset, options, 0, 12), reference));
  }
  SECTION("whatever the cache holds") {
    options.cacheMb = 0;
    CHECK(same(batches(dataset, options, 0, 12), reference));
  }
  SECTION("wherever it was resumed") {
    const auto later = batches(dataset, options, 7, 5);
    CHECK(same(later, {reference.begin() + 7, reference.end()}));
  }
  SECTION("and differ with the seed") {
    BatchLoader loader(dataset, "train", options, {.batchSize = 2, .seed = 6});
    std::vector<Batch> other;
    for (int i = 0; i < 12; ++i) other.push_back(loader.next());
    CHECK_FALSE(same(other, reference));
  }
}

TEST_CASE("Every epoch shows every picture once, and its order is new") {
  TinyData data;
  const DatasetFolder dataset(data.dir.path());
  BatchLoader loader(dataset, "train", smallOptions(), {.batchSize = 4, .seed = 3});
  REQUIRE(loader.size() == 9);
  std::vector<std::string> names;
  for (int i = 0; i < 9; ++i) {
    for (const auto& name : loader.next().names) names.push_back(name);
  }
  std::set<std::vector<std::string>> orders;
  for (int epoch = 0; epoch < 4; ++epoch) {
    const auto begin = names.begin() + 9 * epoch;
    CHECK(std::set<std::string>(begin, begin + 9).size() == 9);
    orders.insert({begin, begin + 9});
  }
  CHECK(orders.size() == 4);
}

TEST_CASE("Photo, labels and objects are cut, scaled and mirrored together") {
  TinyData data;
  const DatasetFolder dataset(data.dir.path());
  auto options = smallOptions();
  options.scaleMax = 1;
  options.width = kTinyWidth;  // No scaling: red is exactly 60 × label.
  bool mirrored = false;
  bool plain = false;
  for (const auto& batch : batches(dataset, options, 0, 10)) {
    const auto red = (batch.photos.select(1, 0) + 1) * 127.5;
    CHECK((red - batch.labels * 60).abs().max().item<double>() < 0.01);
    const auto green = (batch.photos.select(1, 1) + 1) * 127.5;
    for (int row = 0; row < 2; ++row) {
      const auto left = green[row][0][0].item<double>();
      mirrored |= std::abs(left - 5 * (kTinyWidth - 1)) < 0.01;
      plain |= std::abs(left) < 0.01;
    }
    CHECK((batch.instances.bitwise_right_shift(16) - batch.labels).abs().max().item<int>() == 0);
  }
  CHECK(mirrored);
  CHECK(plain);
}

TEST_CASE("Instances come from their map, else from the components of things") {
  TinyData data;
  const DatasetFolder dataset(data.dir.path());
  const auto& items = dataset.items("train");
  DataOptions options;
  options.width = kTinyWidth;
  options.height = kTinyHeight;
  const auto withMap = prepareSample(dataset.load(items[0]), dataset.classes(), options);
  CHECK(withMap.objects.at(5, 35) == (2u << 16 | 7u));
  CHECK(withMap.objects.at(0, 0) == 0u);
  const auto withoutMap = prepareSample(dataset.load(items[1]), dataset.classes(), options);
  CHECK(withoutMap.objects.at(11, 35) == (2u << 16 | 1u));
  CHECK(withoutMap.objects.at(0, 55) == 1u << 16);
}

TEST_CASE("Covering keeps the aspect and crops, stretching does not") {
  DatasetSample sample;
  sample.photo = ImageU8(100, 200);
  sample.labels = LabelMap(100, 200, 0);
  const ClassTable classes({{0, "sky", {}}});
  DataOptions options;
  options.width = 50;
  options.height = 60;
  const auto covering = prepareSample(sample, classes, options);
  CHECK(covering.photo.width() == 50);
  CHECK(covering.photo.height() == 100);
  CHECK(cutSample(covering, options, nullptr).labels.height() == 60);
  options.fit = "stretch";
  const auto stretched = prepareSample(sample, classes, options);
  CHECK(stretched.photo.width() == 50);
  CHECK(stretched.photo.height() == 60);
}

TEST_CASE("A fixed batch is the first pictures, cut from the centre") {
  TinyData data;
  const DatasetFolder dataset(data.dir.path());
  const auto batch = fixedBatch(dataset, "val", smallOptions(), 0, 100);
  CHECK(batch.names == std::vector<std::string>{"09", "10", "11"});
  CHECK(same(batch, fixedBatch(dataset, "val", smallOptions(), 0, 3)));
}

TEST_CASE("A picture that cannot be read is named when its batch is due") {
  TinyData data;
  const DatasetFolder dataset(data.dir.path());
  for (int i = 0; i < 9; ++i) {
    std::filesystem::resize_file(data.dir.path() / "labels" / (tinyName(i) + ".png"), 20);
  }
  BatchLoader loader(dataset, "train", smallOptions(), {});
  CHECK_THROWS_WITH(loader.next(), ContainsText(".png"));
}

TEST_CASE("A loader that is not emptied ends at once") {
  TinyData data;
  const DatasetFolder dataset(data.dir.path());
  for (int i = 0; i < 20; ++i) {
    BatchLoader loader(dataset, "train", smallOptions(), {.batchSize = 3});
  }
  SUCCEED();
}

TEST_CASE("Contradicting scales are refused") {
  DataOptions options;
  options.scaleMin = 2;
  CHECK_THROWS_WITH(validate(options), ContainsText("scale_min"));
}
