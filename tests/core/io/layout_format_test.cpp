#include "core/io/layout_formats/layout_format.h"

#include "file_tools.h"

#include "core/base/atomic_file.h"
#include "core/io/layout_file.h"
#include "core/io/layout_formats/label_file.h"
#include "core/io/layout_formats/labelme.h"
#include "core/io/picture_export.h"
#include "core/io/png_codec.h"
#include "support/paths.h"

#include <random>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

std::optional<ClassTable> palette(const std::string& name) {
  const auto file = sourceDir() / "resources" / "palettes" / (name + ".json");
  if (!std::filesystem::exists(file)) return std::nullopt;
  return ClassTable::fromJson(readFile(file, 1 << 20), file.string());
}

ClassTable ownClasses() {
  return ClassTable({{0, "sky", {0, 0, 255}, ClassKind::Stuff},
                     {1, "tree", {0, 255, 0}, ClassKind::Stuff},
                     {2, "car", {255, 0, 0}, ClassKind::Thing}});
}

const LayoutFormatContext kContext{ownClasses(), palette};

/// A folder with files to detect.
struct Files {
  TempDir folder;

  std::filesystem::path write(const std::string& name, const std::string& bytes) const {
    const auto path = folder / name;
    std::filesystem::create_directories(path.parent_path());
    writeBytes(path, bytes);
    return path;
  }
  std::filesystem::path index(const std::string& name, const LabelMap& labels) const {
    return write(name, encodeIndexPng(labels, nullptr));
  }
  std::filesystem::path colours(const std::string& name, const ImageU8& image) const {
    return write(name, encodeRgbPng(image));
  }
};

/// Left half one id, right half another.
LabelMap halves(std::uint8_t left, std::uint8_t right) {
  LabelMap labels(20, 16, left);
  labels.paste(LabelMap(10, 16, right), 10, 0);
  return labels;
}

ImageU8 colouredHalves(Rgb left, Rgb right) {
  ImageU8 image(20, 16, left);
  image.paste(ImageU8(10, 16, right), 10, 0);
  return image;
}

SourceLayout readFirst(const LayoutFiles& files) {
  const auto formats = detectLayoutFormats(files, kContext);
  REQUIRE_FALSE(formats.empty());
  return readSourceLayout(files, formats.front(), kContext);
}

std::string classAt(const SourceLayout& source, int x, int y) {
  const int id = source.layout.labels().at(x, y);
  return id == kUnlabelled ? "-" : source.layout.classes()[id].name;
}

}  // namespace

TEST_CASE("Index files of data sets are told by name and read in their classes") {
  struct Example {
    const char* name;
    LayoutFormat format;
    int left;
    const char* leftClass;
    int right;
    const char* rightClass;
  };
  const auto example = GENERATE(
      Example{"a/aachen_000_gtFine_labelIds.png", LayoutFormat::Cityscapes, 7, "road", 26, "car"},
      Example{"a/x_labelTrainIds.png", LayoutFormat::CityscapesTrain, 0, "road", 13, "car"},
      Example{"gta5/labels/00001.png", LayoutFormat::Gta5, 23, "sky", 24, "person"},
      Example{"CIHP/Category_ids/000.png", LayoutFormat::Cihp, 2, "hair", 13, "face"},
      Example{"deepfashion/a.png", LayoutFormat::DeepFashion, 1, "hair", 7, "shoes"},
      Example{"nyu/label40/1.png", LayoutFormat::Nyu40, 1, "wall", 2, "floor"},
      Example{"ADEChallenge/a.png", LayoutFormat::Ade20k, 3, "sky", 0, "-"},
      Example{"stuffthingmaps/a.png", LayoutFormat::CocoStuff, 0, "person", 168, "tree"},
      Example{"plain/a.png", LayoutFormat::OwnIndex, 0, "sky", 2, "car"},
      Example{"plain/b.png", LayoutFormat::CocoStuff, 5, "bus", 181, "wood"},
      Example{"plain/c.png", LayoutFormat::AnyIndex, 200, "id 200", 255, "-"});
  const Files files;
  INFO(example.name);
  const auto path =
      files.index(example.name, halves(std::uint8_t(example.left), std::uint8_t(example.right)));
  const auto source = readFirst({path, {}});
  CHECK(source.format == example.format);
  CHECK(classAt(source, 2, 2) == example.leftClass);
  CHECK(classAt(source, 15, 2) == example.rightClass);
}

TEST_CASE("A classes.json beside a label map says what its ids mean") {
  const Files files;
  files.write("set/classes.json",
              R"([{"id":0,"name":"lava","color":[9,9,9]},{"id":1,"name":"moon","color":[1,1,1]}])");
  const auto source = readFirst({files.index("set/labels/a.png", halves(0, 1)), {}});
  CHECK(source.format == LayoutFormat::FolderIndex);
  CHECK(classAt(source, 2, 2) == "lava");
  CHECK(classAt(source, 15, 2) == "moon");
}

TEST_CASE("Colour pictures are told by their colours") {
  const Files files;
  const auto own =
      readFirst({files.colours("a.png", colouredHalves({0, 0, 255}, {255, 0, 0})), {}});
  CHECK(own.format == LayoutFormat::OwnColour);
  CHECK(classAt(own, 15, 2) == "car");
  const auto camvid =
      readFirst({files.colours("b.png", colouredHalves({128, 128, 128}, {128, 64, 128})), {}});
  CHECK(camvid.format == LayoutFormat::CamVid);
  CHECK(classAt(camvid, 2, 2) == "Sky");
  CHECK(classAt(camvid, 15, 2) == "Road");
  const auto cityscapes =
      readFirst({files.colours("c.png", colouredHalves({70, 130, 180}, {0, 0, 142})), {}});
  CHECK(cityscapes.format == LayoutFormat::Cityscapes);
  CHECK(classAt(cityscapes, 15, 2) == "car");
  const auto plain =
      readFirst({files.colours("d.png", colouredHalves({1, 2, 3}, {250, 5, 7})), {}});
  CHECK(plain.format == LayoutFormat::AnyColour);
  CHECK(classAt(plain, 2, 2) == "#010203");
  CHECK(plain.layout.classes()[1].colour == Rgb{250, 5, 7});
}

TEST_CASE("A photograph is no layout") {
  std::mt19937 random(4);
  ImageU8 photo(64, 64);
  for (auto& pixel : photo) pixel = {std::uint8_t(random()), std::uint8_t(random()), 7};
  const Files files;
  const auto path = files.colours("photo.png", photo);
  CHECK(detectLayoutFormats({path, {}}, kContext).empty());
  CHECK_THROWS_WITH(readSourceLayout({path, {}}, LayoutFormat::AnyColour, kContext),
                    ContainsText("photograph"));
}

TEST_CASE("Sixteen-bit maps of label and object become both maps") {
  const Files files;
  InstanceMap ids(20, 16, 23);
  ids.paste(InstanceMap(5, 5, 26001), 0, 0);
  ids.paste(InstanceMap(5, 5, 26002), 10, 0);
  const auto path = files.write("x_gtFine_instanceIds.png", encodeGrey16Png(ids));
  const auto source = readFirst({path, {}});
  CHECK(source.format == LayoutFormat::Cityscapes);
  CHECK(source.hasObjects);
  CHECK(classAt(source, 2, 2) == "car");
  CHECK(classAt(source, 19, 15) == "sky");
  CHECK(source.layout.instances().at(2, 2) == 1);
  CHECK(source.layout.instances().at(12, 2) == 2);
  CHECK(source.layout.instances().at(19, 15) == 0);
}

TEST_CASE("Files of objects are found beside their labels and read with them") {
  const Files files;
  const auto labels = files.index("Category_ids/7.png", halves(2, 13));
  InstanceMap ids(20, 16, 0);
  ids.paste(InstanceMap(5, 5, 9), 0, 0);
  const auto instances = files.write("Instance_ids/7.png", encodeGrey16Png(ids));
  CHECK(instancesOf(labels) == instances);
  const auto source = readSourceLayout({labels, instances}, LayoutFormat::Cihp, kContext);
  CHECK(source.hasObjects);
  CHECK(source.layout.instances() == ids);
  const auto wrong = files.write("wrong.png", encodeGrey16Png(InstanceMap(19, 16, 0)));
  CHECK_THROWS_WITH(readSourceLayout({labels, wrong}, LayoutFormat::Cihp, kContext),
                    ContainsText("wrong.png"));
  CHECK(instancesOf(files.folder / "none.png").empty());
}

TEST_CASE("ADE20K's full pictures tell classes, names and objects") {
  const Files files;
  // R = 10·(class / 256), G = class mod 256, B = object.
  const auto path = files.colours("ADE_val_1_seg.png", colouredHalves({10, 144, 1}, {120, 100, 2}));
  files.write("ADE_val_1_atr.txt",
              "001 # 0 # 0 # car, auto # car # \"\"\n"
              "002 # 0 # 1 # tree # tree # \"\"\n"
              "001 # 1 # 0 # wheel # wheel # \"\"\n");
  const auto source = readFirst({path, {}});
  CHECK(source.format == LayoutFormat::Ade20kFull);
  CHECK(classAt(source, 2, 2) == "car");
  CHECK(classAt(source, 15, 2) == "tree");
  CHECK(source.layout.instances().at(2, 2) == 1);
  CHECK(source.layout.instances().at(15, 2) == 2);
}

TEST_CASE("A layout written as labelme outlines comes back pixel for pixel") {
  std::mt19937 random(8);
  LabelMap labels(64, 48, 0);
  InstanceMap instances(64, 48, 0);
  for (int i = 0; i < 40; ++i) {
    const int w = 1 + int(random() % 20), h = 1 + int(random() % 20);
    const int x = int(random() % unsigned(64 - w)), y = int(random() % unsigned(48 - h));
    const auto label = std::uint8_t(i % 7 == 0 ? kUnlabelled : random() % 3);
    labels.paste(LabelMap(w, h, label), x, y);
    instances.paste(InstanceMap(w, h, label == 2 ? std::uint16_t(i + 1) : 0), x, y);
  }
  const Layout layout(labels, instances, ownClasses());
  const auto back = layoutFromLabelMe(labelMeText(layout, "a.jpg"), "a.json");
  for (int y = 0; y < 48; ++y) {
    for (int x = 0; x < 64; ++x) {
      const int was = labels.at(x, y), is = back.labels().at(x, y);
      REQUIRE((was == kUnlabelled) == (is == kUnlabelled));
      if (was == kUnlabelled) continue;
      REQUIRE(back.classes()[is].name == layout.classes()[was].name);
    }
  }
  // Objects keep their parts together: pixels of one object stay one, of two stay two.
  std::map<int, int> objects;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (instances.data()[i] == 0) continue;
    const auto [found, isNew] =
        objects.try_emplace(instances.data()[i], back.instances().data()[i]);
    REQUIRE(found->second == back.instances().data()[i]);
  }
}

TEST_CASE("labelme's polygons, rectangles and circles are painted in their order") {
  const std::string json = R"({"version":"5.0.1","imageHeight":48,"imageWidth":64,"shapes":[
    {"label":"ground","points":[[0,0],[63,0],[63,47],[0,47]],"shape_type":"polygon"},
    {"label":"box","points":[[10,10],[20,20]],"shape_type":"rectangle","group_id":4},
    {"label":"disc","points":[[40,24],[40,14]],"shape_type":"circle"},
    {"label":"box","points":[[2,30],[8,30],[8,40]],"group_id":4}]})";
  const Files files;
  const auto source = readFirst({files.write("a.json", json), {}});
  CHECK(source.format == LayoutFormat::LabelMe);
  CHECK(classAt(source, 1, 1) == "ground");
  CHECK(classAt(source, 15, 15) == "box");
  CHECK(classAt(source, 40, 24) == "disc");
  CHECK(classAt(source, 49, 24) == "disc");
  CHECK(classAt(source, 48, 33) == "ground");
  const auto& objects = source.layout.instances();
  CHECK(objects.at(15, 15) == objects.at(7, 32));
  CHECK(objects.at(15, 15) != objects.at(40, 24));
}

TEST_CASE("Damaged labelme files are refused by key") {
  const auto message = [](const std::string& json) {
    return messageOf<IoError>([&] { layoutFromLabelMe(json, "a.json"); });
  };
  const auto with = [](const std::string& shapes) {
    return R"({"imageHeight":48,"imageWidth":64,"shapes":)" + shapes + "}";
  };
  CHECK_THAT(message("{"), ContainsText("a.json"));
  CHECK_THAT(message(R"({"imageHeight":48,"imageWidth":99999,"shapes":[]})"),
             ContainsText("imageWidth"));
  CHECK_THAT(message(with("[]")), ContainsText("shapes"));
  CHECK_THAT(message(with(R"([{"label":"a","points":[[1]]}])")), ContainsText("[x, y]"));
  CHECK_THAT(message(with(R"([{"label":"a","points":[[1e9,1]]}])")), ContainsText("[x, y]"));
  CHECK_THAT(message(with(R"([{"points":[[1,1]]}])")), ContainsText("label"));
  CHECK_THAT(message(with(R"([{"label":"a","points":[[1,1]],"shape_type":"line"}])")),
             ContainsText("line"));
  const Files files;
  CHECK(detectLayoutFormats({files.write("b.json", "{\"a\":1}"), {}}, kContext).empty());
}

TEST_CASE("A picture with its scene inside is read as that scene's layout") {
  const Files files;
  Provenance provenance;
  provenance.scene.layout = Layout(halves(0, 2), InstanceMap(20, 16, 3), ownClasses());
  provenance.width = 20;
  provenance.height = 16;
  const auto path = files.folder / "p.png";
  writePicture(path, ImageU8(20, 16), {}, &provenance);
  const auto source = readFirst({path, {}});
  CHECK(source.format == LayoutFormat::Exported);
  CHECK(source.layout == provenance.scene.layout);
}

TEST_CASE("Ids and sizes that a format does not have are named") {
  const Files files;
  const auto path = files.index("a.png", halves(0, 77));
  CHECK_THROWS_WITH(readSourceLayout({path, {}}, LayoutFormat::OwnIndex, kContext),
                    ContainsText("found 77 at x=10, y=0"));
  CHECK_THROWS_WITH(
      readSourceLayout({path, {}}, LayoutFormat::CityscapesTrain, {ownClasses(), nullptr}),
      ContainsText("cityscapes-19"));
  const auto small = files.write("small.png", encodeIndexPng(LabelMap(8, 8, 0), nullptr));
  CHECK_THROWS_WITH(detectLayoutFormats({small, {}}, kContext), ContainsText("16 to 4096"));
  CHECK_THROWS_WITH(detectLayoutFormats({files.write("x.png", "no"), {}}, kContext),
                    ContainsText("another kind of file"));
}
