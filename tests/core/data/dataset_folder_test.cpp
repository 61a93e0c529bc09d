#include "core/data/dataset_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/data/dataset_check.h"
#include "core/data/tiny_dataset.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "support/catch.h"
#include "support/paths.h"

using namespace spolvero;
using namespace spolvero::testing;

namespace fs = std::filesystem;

namespace {

void overwrite(const fs::path& path, std::string_view text) {
  fs::remove(path);
  writeFileAtomically(path, text);
}

/// A tiny data set to spoil.
struct Spoiled {
  TempDir dir;
  fs::path root = dir.path() / "data";
  Spoiled() { writeTinyDataset(root, 8); }

  DatasetReport check(CheckDepth depth = CheckDepth::Quick) const {
    const DatasetFolder dataset(root);
    return checkDataset(dataset, dataset.parts(), {.depth = depth, .threads = 2});
  }
};

}  // namespace

TEST_CASE("A data set folder lists its parts and reads an example") {
  Spoiled data;
  const DatasetFolder dataset(data.root);
  CHECK(dataset.name() == "data");
  CHECK(dataset.classes().size() == 3);
  CHECK(dataset.parts() == std::vector<std::string>{"train", "val"});
  REQUIRE(dataset.items("train").size() == 6);
  CHECK(dataset.items("train")[1].instances.empty());
  const auto sample = dataset.load(dataset.items("train")[0]);
  CHECK(sample.photo.width() == kTinyWidth);
  CHECK(sample.labels.height() == kTinyHeight);
  CHECK(sample.labels.at(5, 35) == 2);
  CHECK(sample.instances.at(5, 35) == 7);
  CHECK(sample.photo.at(5, 35) == Rgb{120, 25, 140});
}

TEST_CASE("Without split.json every label map is for training") {
  Spoiled data;
  fs::remove(data.root / "split.json");
  CHECK(DatasetFolder(data.root).items("train").size() == 8);
}

TEST_CASE("A sound data set has no problems and counts its pixels") {
  Spoiled data;
  for (const auto depth : {CheckDepth::Quick, CheckDepth::Full}) {
    const auto report = data.check(depth);
    CHECK(report.problems.empty());
    CHECK(report.checked == 8);
    CHECK(report.photos == 8);
    CHECK(report.instances == 4);
    CHECK(report.examples[2] == 8);
    CHECK(report.pixels[2] == 8 * 9 * 14);
    CHECK(report.pixels[0] + report.pixels[1] + report.pixels[2] == 8 * kTinyWidth * kTinyHeight);
  }
}

TEST_CASE("The check names the file and the offending id") {
  Spoiled data;
  LabelMap labels(kTinyWidth, kTinyHeight, 1);
  labels.at(3, 4) = 77;
  writeIndexPng(data.root / "labels" / "02.png", labels, nullptr);
  const auto report = data.check();
  REQUIRE(report.problems.size() == 1);
  CHECK_THAT(report.problems[0], ContainsText("02.png") && ContainsText("77"));
  CHECK_THAT(report.problems[0], ContainsText("(3, 4)") && ContainsText("0 to 2"));
  CHECK_THROWS_WITH(requireNoProblems(report, DatasetFolder(data.root)), ContainsText("02.png"));
  const DatasetFolder dataset(data.root);
  CHECK_THROWS_AS(dataset.load(dataset.items("train")[2]), IoError);
}

TEST_CASE("The check names pictures of another size than their label map") {
  Spoiled data;
  writeImage(data.root / "images" / "01.png", ImageU8(20, 30));
  writeInstancePng(data.root / "instances" / "02.png", InstanceMap(20, 31));
  const auto report = data.check();
  REQUIRE(report.problems.size() == 2);
  CHECK_THAT(report.problems[0], ContainsText("01.png") && ContainsText("20x30"));
  CHECK_THAT(report.problems[0], ContainsText("40x56"));
  CHECK_THAT(report.problems[1], ContainsText("instances") && ContainsText("20x31"));
}

TEST_CASE("The check names missing and damaged files") {
  Spoiled data;
  fs::remove(data.root / "images" / "00.png");
  overwrite(data.root / "labels" / "01.png", "this is no picture");
  fs::resize_file(data.root / "images" / "03.png", 200);
  const auto report = data.check(CheckDepth::Full);
  REQUIRE(report.problems.size() == 3);
  CHECK_THAT(report.problems[0], ContainsText("00.jpg") && ContainsText("expected a photo"));
  CHECK_THAT(report.problems[1], ContainsText("01.png"));
  CHECK_THAT(report.problems[2], ContainsText("images/03.png"));
}

TEST_CASE("The check ends early when asked to stop") {
  Spoiled data;
  const DatasetFolder dataset(data.root);
  std::stop_source stop;
  stop.request_stop();
  const auto report = checkDataset(dataset, {"train"}, {}, stop.get_token());
  CHECK(report.stopped);
  CHECK(report.checked == 0);
}

TEST_CASE("Bad tables and lists are refused by name") {
  Spoiled data;
  SECTION("no folder") {
    CHECK_THROWS_WITH(DatasetFolder(data.root / "nowhere"), ContainsText("nowhere"));
  }
  SECTION("no class table") {
    fs::remove(data.root / "classes.json");
    CHECK_THROWS_WITH(DatasetFolder(data.root), ContainsText("classes.json"));
  }
  SECTION("a listed name without a label map") {
    overwrite(data.root / "split.json", R"({"train": ["00", "99"]})");
    CHECK_THROWS_WITH(DatasetFolder(data.root), ContainsText("99") && ContainsText("split.json"));
  }
  SECTION("a name twice") {
    overwrite(data.root / "split.json", R"({"train": ["00", "00"]})");
    CHECK_THROWS_WITH(DatasetFolder(data.root), ContainsText("twice"));
  }
  SECTION("a list that is none") {
    overwrite(data.root / "split.json", R"({"train": 3})");
    CHECK_THROWS_WITH(DatasetFolder(data.root), ContainsText("train: expected a list"));
  }
  SECTION("not JSON") {
    overwrite(data.root / "split.json", "{");
    CHECK_THROWS_WITH(DatasetFolder(data.root), ContainsText("split.json"));
  }
  SECTION("an unknown part") {
    const DatasetFolder dataset(data.root);
    CHECK_THROWS_WITH(dataset.items("test"), ContainsText("test") && ContainsText("train, val"));
  }
  SECTION("two photos of one name") {
    fs::copy(data.root / "images" / "00.png", data.root / "images" / "00.jpg");
    CHECK_THROWS_WITH(DatasetFolder(data.root), ContainsText("00.jpg"));
  }
  SECTION("no label maps") {
    fs::remove_all(data.root / "labels");
    CHECK_THROWS_WITH(DatasetFolder(data.root), ContainsText("labels"));
  }
}

TEST_CASE("Picture sizes are read from PNG and JPEG headers") {
  TempDir dir;
  writeImage(dir / "a.png", ImageU8(31, 17));
  writeImage(dir / "a.jpg", ImageU8(33, 19));
  CHECK(pictureSizeInHeader(dir / "a.png") == PictureSize{31, 17});
  CHECK(pictureSizeInHeader(dir / "a.jpg") == PictureSize{33, 19});
  overwrite(dir / "b.jpg", "x");
  CHECK(pictureSizeInHeader(dir / "b.jpg") == PictureSize{});
}

TEST_CASE("Numbered objects of classes that are no things are told by name") {
  Spoiled data;
  const auto marked = data.check();
  CHECK(marked.objects[2] == 4);
  CHECK(marked.objects[0] == 0);
  CHECK(missingThings(marked, DatasetFolder(data.root)).empty());
  overwrite(data.root / "classes.json", R"([{"name":"sky"}, {"name":"grass"}, {"name":"dog"}])");
  const auto warning = missingThings(data.check(), DatasetFolder(data.root));
  CHECK_THAT(warning, ContainsText("objects of dog."));
  CHECK_THAT(warning, ContainsText("classes.json"));
  fs::remove_all(data.root / "instances");
  CHECK(missingThings(data.check(), DatasetFolder(data.root)).empty());
}

TEST_CASE("The shared data sets are sound", "[slow]") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("no shared folder");
  for (const auto* name : {"camvid", "ccp", "labelmefacade", "outdoor"}) {
    const DatasetFolder dataset(*shared / "data" / name);
    const auto report = checkDataset(dataset, dataset.parts(), {});
    INFO(name);
    CHECK(report.problems == std::vector<std::string>{});
    CHECK(report.checked > 50);
  }
}
