#include "core/io/layout_file.h"

#include "png_tools.h"

#include "support/paths.h"

#include <random>
#include <set>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

ClassTable someClasses() {
  return ClassTable({{0, "sky", {10, 20, 200}},
                     {1, "road", {90, 90, 90}},
                     {2, "car", {200, 0, 0}, ClassKind::Thing}});
}

LabelMap randomLabels(int width, int height) {
  std::mt19937 random(7);
  LabelMap labels(width, height);
  for (auto& label : labels) {
    const auto value = random() % 4;
    label = value == 3 ? kUnlabelled : static_cast<std::uint8_t>(value);
  }
  return labels;
}

InstanceMap randomInstances(int width, int height) {
  std::mt19937 random(8);
  InstanceMap instances(width, height);
  for (auto& id : instances) id = static_cast<std::uint16_t>(random());
  return instances;
}

}  // namespace

TEST_CASE("Layouts come back bit for bit from index, palette, colour and instance PNGs") {
  const TempDir dir;
  const auto [width, height] = GENERATE(std::pair{16, 16}, std::pair{31, 77}, std::pair{300, 18});
  const Layout layout(randomLabels(width, height), randomInstances(width, height), someClasses());
  writeIndexPng(dir / "grey.png", layout.labels(), nullptr);
  writeIndexPng(dir / "palette.png", layout.labels(), &layout.classes());
  writeColourPng(dir / "colour.png", layout);
  writeInstancePng(dir / "instances.png", layout.instances());

  CHECK(readIndexPng(dir / "grey.png") == layout.labels());
  CHECK(readIndexPng(dir / "palette.png") == layout.labels());
  CHECK(readColourPng(dir / "colour.png", layout.classes()) == layout.labels());
  CHECK(readInstancePng(dir / "instances.png") == layout.instances());
  for (const std::string name : {"grey.png", "palette.png", "colour.png"}) {
    CHECK(readLayout(dir / name, dir / "instances.png", layout.classes()) == layout);
  }
  CHECK(namesIn(dir.path()).size() == 4);
}

TEST_CASE("Without an instance file things get instances by their components") {
  const TempDir dir;
  LabelMap labels(16, 16, 0);
  labels.at(2, 2) = labels.at(10, 3) = 2;
  writeIndexPng(dir / "l.png", labels, nullptr);
  const auto layout = readLayout(dir / "l.png", {}, someClasses());
  CHECK(layout.instances().at(2, 2) == 1);
  CHECK(layout.instances().at(10, 3) == 2);
  CHECK(layout.instances().at(0, 0) == 0);
}

TEST_CASE("Black is unlabelled in a colour PNG unless a class is black") {
  const TempDir dir;
  ImageU8 image(16, 16, {0, 0, 0});
  writeBytes(dir / "c.png", encodeRgbPng(image));
  CHECK(readColourPng(dir / "c.png", someClasses()).at(3, 3) == kUnlabelled);
  const ClassTable black({{0, "sky", {9, 9, 9}}, {1, "night", {0, 0, 0}}});
  CHECK(readColourPng(dir / "c.png", black).at(3, 3) == 1);
}

TEST_CASE("A colour outside of the table is named with its pixel") {
  const TempDir dir;
  ImageU8 image(16, 16, {10, 20, 200});
  image.at(5, 3) = {1, 2, 255};
  writeBytes(dir / "c.png", encodeRgbPng(image));
  const auto message = messageOf<IoError>([&] { readLayout(dir / "c.png", {}, someClasses()); });
  CHECK_THAT(message, ContainsText("c.png"));
  CHECK_THAT(message, ContainsText("#0102ff"));
  CHECK_THAT(message, ContainsText("x=5, y=3"));
}

TEST_CASE("An id outside of the table is named with its pixel") {
  const TempDir dir;
  LabelMap labels(20, 16, 1);
  labels.at(7, 9) = 3;
  writeIndexPng(dir / "l.png", labels, nullptr);
  const auto message = messageOf<IoError>([&] { readLayout(dir / "l.png", {}, someClasses()); });
  CHECK_THAT(message, ContainsText("l.png"));
  CHECK_THAT(message, ContainsText("0 to 2"));
  CHECK_THAT(message, ContainsText("found 3 at x=7, y=9"));
}

TEST_CASE("Maps of different sizes are named both, with their sizes") {
  const TempDir dir;
  writeIndexPng(dir / "l.png", LabelMap(20, 16, 1), nullptr);
  writeInstancePng(dir / "i.png", InstanceMap(16, 20));
  const auto message =
      messageOf<ShapeError>([&] { readLayout(dir / "l.png", dir / "i.png", someClasses()); });
  for (const std::string part : {"l.png", "i.png", "20×16", "16×20"}) {
    CHECK_THAT(message, ContainsText(part));
  }
}

TEST_CASE("Layouts that are too small, too large or of the wrong kind are refused by name") {
  const TempDir dir;
  const auto refusal = [&](const std::string& name) {
    const auto message = messageOf<Error>([&] { readLayout(dir / name, {}, someClasses()); });
    CHECK_THAT(message, ContainsText(name));
    return message;
  };
  writeIndexPng(dir / "small.png", LabelMap(15, 16, 1), nullptr);
  CHECK_THAT(refusal("small.png"), ContainsText("found 15×16"));
  writeIndexPng(dir / "large.png", LabelMap(4097, 16, 1), nullptr);
  CHECK_THAT(refusal("large.png"), ContainsText("found 4097×16"));
  writeInstancePng(dir / "wide.png", InstanceMap(16, 16));
  CHECK_THAT(refusal("wide.png"), ContainsText("16 bit"));
  writeBytes(dir / "text.png", "no picture");
  CHECK_THAT(refusal("text.png"), ContainsText("expected a PNG"));
  CHECK_THAT(refusal("missing.png"), ContainsText("cannot be read"));
  writeBytes(dir / "cut.png", encodeIndexPng(LabelMap(64, 64, 1), nullptr).substr(0, 60));
  CHECK_THAT(refusal("cut.png"), ContainsText("damaged PNG"));
}

TEST_CASE("Object ids in the manner of Cityscapes are recognised and made plain") {
  LabelMap labels(4, 1);
  InstanceMap ids(4, 1);
  const std::vector<std::pair<int, int>> pixels{{1, 1}, {26, 26001}, {26, 26000}, {26, 26001}};
  for (int x = 0; x < 4; ++x) {
    labels.at(x, 0) = static_cast<std::uint8_t>(pixels[std::size_t(x)].first);
    ids.at(x, 0) = static_cast<std::uint16_t>(pixels[std::size_t(x)].second);
  }
  CHECK(looksLikeCityscapes(labels, ids));
  const auto plain = instancesFromCityscapes(ids);
  CHECK(std::vector<int>(plain.begin(), plain.end()) == std::vector<int>{0, 1, 2, 1});

  ids.at(0, 0) = 7;
  CHECK_FALSE(looksLikeCityscapes(labels, ids));
  CHECK_FALSE(looksLikeCityscapes(labels, InstanceMap(4, 1, 0)));
  CHECK_FALSE(looksLikeCityscapes(labels, InstanceMap(2, 2, 0)));
}

TEST_CASE("Layouts cannot be written where no file can be made, and nothing is left behind") {
  const TempDir dir;
  writeBytes(dir / "file", "x");
  const LabelMap labels(16, 16, 0);
  for (const auto& path :
       {dir / "file" / "a.png", std::filesystem::path("/proc/a.png"), dir / "none" / "a.png"}) {
    const auto message = messageOf<IoError>([&] { writeIndexPng(path, labels, nullptr); });
    CHECK_THAT(message, ContainsText(path.string()));
  }
  CHECK(namesIn(dir.path()) == std::vector<std::string>{"file"});
}

TEST_CASE("Layouts of the data sets are read") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("the shared folder with data sets is absent");
  const auto data = *shared / "data/outdoor";
  const auto classes = ClassTable::fromJson(readBytes(data / "classes.json"), "classes.json");
  int objects = 0;
  for (const std::string name : {"0000.png", "0003.png", "0008.png"}) {
    const auto layout = readLayout(data / "labels" / name, data / "instances" / name, classes);
    const std::set<int> ids(layout.instances().begin(), layout.instances().end());
    objects += static_cast<int>(ids.size()) - 1;
  }
  CHECK(objects > 0);
}
