#include "core/io/provenance.h"

#include "png_tools.h"

#include "core/io/class_choices.h"
#include "core/io/object_names.h"
#include "core/io/picture_export.h"
#include "core/io/png_codec.h"
#include "core/io/png_text.h"
#include "support/paths.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

#include <random>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

ClassTable threeClasses() {
  return ClassTable({{0, "sky", {0, 0, 255}, ClassKind::Stuff},
                     {1, "tree", {0, 255, 0}, ClassKind::Stuff},
                     {2, "car", {255, 0, 0}, ClassKind::Thing}});
}

Provenance fullProvenance() {
  std::mt19937 random(11);
  LabelMap labels(40, 24);
  InstanceMap instances(40, 24);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    labels.data()[i] = random() % 5 == 0 ? kUnlabelled : std::uint8_t(random() % 3);
    instances.data()[i] = std::uint16_t(random());
  }
  Provenance result;
  result.scene.layout = Layout(labels, instances, threeClasses());
  result.scene.appearance.seed = 0xfedcba9876543210U;
  result.scene.appearance.classes[1].code = CodeSource::fromValues({2, 1, 1, {0.25F, -3.5F}}, "a");
  result.scene.appearance.objects[{2, 7}].code = CodeSource::fromCluster(4);
  result.scene.modelName = "Streets";
  result.scene.modelPath = "/models/straße.safetensors";
  result.modelSystem = "groupdnet";
  result.modelSha256 = std::string(64, 'a');
  result.device = "cpu";
  result.precision = "bf16";
  result.exact = false;
  result.width = 80;
  result.height = 48;
  return result;
}

ImageU16 deepImage(int width, int height) {
  std::mt19937 random(5);
  ImageU16 image(width, height);
  for (auto& pixel : image) {
    pixel = {std::uint16_t(random()), std::uint16_t(random()), std::uint16_t(random())};
  }
  return image;
}

ImageU8 smoothImage(int width, int height) {
  ImageU8 image(width, height);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      image.at(x, y) = {std::uint8_t(x * 3), std::uint8_t(y * 5), std::uint8_t(128)};
    }
  }
  return image;
}

std::string changed(const std::function<void(nlohmann::json&)>& change) {
  auto json = nlohmann::json::parse(provenanceText(fullProvenance()));
  change(json);
  return json.dump();
}

}  // namespace

TEST_CASE("A text in a PNG comes back, is replaced by the next, and leaves the picture alone") {
  const auto image = smoothImage(30, 20);
  const auto plain = encodeRgbPng(image);
  CHECK_FALSE(pngText(plain, "spolvero", "a"));
  const auto first = withPngText(plain, "spolvero", "Grüße\nzweite Zeile");
  const auto both = withPngText(first, "other", "x");
  CHECK(pngText(both, "spolvero", "a") == "Grüße\nzweite Zeile");
  CHECK(pngText(both, "other", "a") == "x");
  const auto second = withPngText(both, "spolvero", "");
  CHECK(pngText(second, "spolvero", "a") == "");
  CHECK(pngText(second, "other", "a") == "x");
  CHECK(overWhite(decodeRgbaPng(second, "a")) == image);
}

TEST_CASE("A PNG with a text of many megabytes is still decoded") {
  std::mt19937 random(2);
  std::string text(20'000'000, ' ');
  for (auto& c : text) c = static_cast<char>('a' + random() % 26);
  const auto png = withPngText(encodeRgbPng(smoothImage(30, 20)), "spolvero", text);
  CHECK(pngText(png, "spolvero", "a") == text);
  CHECK(overWhite(decodeRgbaPng(png, "a")) == smoothImage(30, 20));
}

TEST_CASE("Texts of other programs are read in all three kinds of chunk") {
  const auto header = pngHeaderChunk(1, 1, 8, 0);
  const std::string rows("\0\5", 2);
  const std::string zero(1, '\0');
  std::string packed(100, '\0');
  uLongf size = packed.size();
  compress(
      reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>("hello"), 5);
  packed.resize(size);
  const auto read = [&](const std::string& chunk) {
    return pngText(pngFile(header, rows, chunk), "key", "a");
  };
  CHECK(read(pngChunk("tEXt", "key" + zero + "hello")) == "hello");
  CHECK(read(pngChunk("zTXt", "key" + zero + zero + packed)) == "hello");
  CHECK(read(pngChunk("iTXt", "key" + zero + zero + zero + "de" + zero + zero + "hello")) ==
        "hello");
  CHECK_FALSE(read(pngChunk("tEXt", "keys" + zero + "hello")));
}

TEST_CASE("Damaged texts are refused by name") {
  const auto header = pngHeaderChunk(1, 1, 8, 0);
  const std::string rows("\0\5", 2);
  const std::string zero(1, '\0');
  const auto fails = [&](const std::string& chunk) {
    return messageOf<IoError>([&] { pngText(pngFile(header, rows, chunk), "key", "file.png"); });
  };
  CHECK_THAT(fails(pngChunk("zTXt", "key" + zero + zero + "nonsense")), ContainsText("inflated"));
  CHECK_THAT(fails(pngChunk("zTXt", "key" + zero + "\7")), ContainsText("unknown way"));
  CHECK_THAT(fails(pngChunk("iTXt", "key" + zero + "\1")), ContainsText("missing"));
  auto wrongSum = pngChunk("tEXt", "key" + zero + "hello");
  wrongSum.back() = static_cast<char>(wrongSum.back() + 1);
  CHECK_THAT(fails(wrongSum), ContainsText("check sum"));
  auto tooLong = pngChunk("tEXt", "key" + zero + "hello");
  tooLong[0] = 'x';
  CHECK_THAT(fails(tooLong), ContainsText("longer than the file"));
  CHECK_THROWS_WITH(pngText("GIF89a", "key", "file.png"), ContainsText("another kind of file"));
}

TEST_CASE("A text that would inflate past the limit is refused") {
  const std::string zeros(kMaximumPngTextBytes + 1, 'a');
  std::string packed(compressBound(uLong(zeros.size())), '\0');
  uLongf size = packed.size();
  compress(reinterpret_cast<Bytef*>(packed.data()),
           &size,
           reinterpret_cast<const Bytef*>(zeros.data()),
           uLong(zeros.size()));
  packed.resize(size);
  const auto png = pngFile(pngHeaderChunk(1, 1, 8, 0),
                           std::string("\0\5", 2),
                           pngChunk("zTXt", std::string("key\0\0", 5) + packed));
  CHECK_THROWS_WITH(pngText(png, "key", "a"), ContainsText("longer than is read"));
  CHECK_THROWS_WITH(withPngText(png, "key", zeros), ContainsText("at most"));
}

TEST_CASE("A scene inside a picture comes back exactly") {
  const auto original = fullProvenance();
  CHECK(provenanceFromText(provenanceText(original), "a") == original);
  const TempDir folder;
  const auto file = folder / "picture.png";
  writePicture(file, smoothImage(80, 48), {}, &original);
  CHECK(carriesProvenance(file));
  REQUIRE(readProvenance(file));
  CHECK(*readProvenance(file) == original);
  CHECK(overWhite(decodeRgbaPng(readBytes(file), "a")) == smoothImage(80, 48));
}

namespace {

/// The scene with a hidden, a locked and an active layer over its lowest one.
Provenance layeredProvenance() {
  auto result = fullProvenance();
  auto& scene = result.scene;
  scene.layers = LayerStack(scene.layout);
  const auto add = [&](const char* name, std::uint8_t label, int x) {
    const int id = scene.layers.insertEmpty(scene.layers.size(), name);
    const int index = *scene.layers.indexOf(id);
    scene.layers.paste(index, LabelMap(6, 5, label), InstanceMap(6, 5, 40), x, 3);
    return id;
  };
  const int hidden = add("Wolken ☁", 1, 2);
  const int locked = add("", 2, 12);
  scene.layers.setAttributes({.id = hidden, .name = "Wolken ☁", .visible = false, .locked = false});
  scene.layers.setAttributes({.id = locked, .name = "", .visible = true, .locked = true});
  scene.layers.setActiveIndex(1);
  scene.layout = flattenedLayout(scene.layers, threeClasses());
  return result;
}

}  // namespace

TEST_CASE("Layers travel in a picture with names, order, visibility, locks and objects") {
  const auto original = layeredProvenance();
  const auto read = provenanceFromText(provenanceText(original), "a");
  CHECK(read == original);
  CHECK(read.scene.layers.activeIndex() == 1);
  CHECK(read.scene.layers[2].maps.instances.at(13, 4) == 40);
  // One visible layer needs no maps of its own, but keeps its name.
  auto lone = fullProvenance();
  lone.scene.layers = LayerStack(lone.scene.layout);
  lone.scene.layers.setAttributes({.id = 1, .name = "Ground", .visible = true, .locked = true});
  const auto text = provenanceText(lone);
  CHECK(provenanceFromText(text, "a") == lone);
  CHECK_FALSE(nlohmann::json::parse(text)["layers"][0].contains("labels"));
}

TEST_CASE("What a scene's classes are drawn as travels in a picture") {
  auto original = fullProvenance();
  const auto choices = ClassChoices().with(threeClasses(), {{"dragon", "car"}});
  original.scene.extras.set(ClassChoices::kName, choices);
  const auto read = provenanceFromText(provenanceText(original), "a");
  REQUIRE(ClassChoices::in(read.scene.extras));
  CHECK(*ClassChoices::in(read.scene.extras) == *choices);
}

TEST_CASE("Names of objects travel in a picture, none are no harm") {
  auto provenance = fullProvenance();
  provenance.scene.extras.set(kObjectNamesFile, objectNamesExtra({{7, "Straße"}}));
  const auto read = provenanceFromText(provenanceText(provenance), "here");
  CHECK(objectNamesIn(read.scene.extras).at(7) == "Straße");
  CHECK(read == provenance);
  for (const auto* bad : {"", "[1]", "{\"x\":\"y\",\"0\":\"z\",\"70000\":\"w\",\"7\":3}"}) {
    provenance.scene.extras.set(kObjectNamesFile, std::make_shared<const PlainExtra>(bad));
    const auto text = provenanceText(provenance);
    CHECK(provenanceFromText(text, "here").scene.extras.empty());
  }
}

TEST_CASE("A picture exported before layers travelled is read as it was") {
  auto json = nlohmann::json::parse(provenanceText(layeredProvenance()));
  json.erase("layers");
  json.erase("active_layer");
  const auto read = provenanceFromText(json.dump(), "a");
  CHECK(read.scene.layers.empty());
  CHECK(read.scene.layout == layeredProvenance().scene.layout);
}

TEST_CASE("Layers too large for a picture stay out, which it says, and their sum is there") {
  auto large = fullProvenance();
  large.scene.layout = Layout(4096, 4096, threeClasses(), 1);
  large.scene.layers = LayerStack(large.scene.layout);
  CHECK(layersTooLarge(large.scene.layers) == 0);
  for (int i = 0; i < 4; ++i) large.scene.layers.insertEmpty(1, "more");
  CHECK(layersTooLarge(large.scene.layers) == 5);
  const auto read = provenanceFromText(provenanceText(large), "a");
  CHECK(read.layersLeftOut == 5);
  CHECK(read.scene.layers.empty());
  CHECK(read.scene.layout == large.scene.layout);
}

TEST_CASE("Layers that were tampered with are refused by key") {
  const auto message = [](const std::function<void(nlohmann::json&)>& change) {
    auto json = nlohmann::json::parse(provenanceText(layeredProvenance()));
    change(json);
    return messageOf<IoError>([&] { provenanceFromText(json.dump(), "p.png"); });
  };
  using Json = nlohmann::json;
  CHECK_THAT(message([](Json& j) { j["layers"] = Json::array(); }), ContainsText("layers"));
  CHECK_THAT(message([](Json& j) { j["layers"][1]["id"] = 0; }), ContainsText("id"));
  CHECK_THAT(message([](Json& j) { j["layers"][1]["id"] = j["layers"][0]["id"]; }),
             ContainsText("p.png"));
  CHECK_THAT(message([](Json& j) { j["layers"][1]["visible"] = 1; }), ContainsText("visible"));
  CHECK_THAT(message([](Json& j) { j["layers"][1].erase("name"); }), ContainsText("name"));
  CHECK_THAT(message([](Json& j) { j["active_layer"] = 9; }), ContainsText("active_layer"));
  const auto small = provenanceText([] {
    auto other = fullProvenance();
    other.scene.layout = Layout(20, 20, threeClasses(), 0);
    return other;
  }());
  CHECK_THAT(message([&](Json& j) { j["layers"][1].update(Json::parse(small)["layout"]); }),
             ContainsText("layout's size"));
}

TEST_CASE("Pictures without a scene say so") {
  const TempDir folder;
  writePicture(folder / "plain.png", smoothImage(8, 8), {}, nullptr);
  writeBytes(folder / "text.txt", "hello");
  writeBytes(folder / "short.png", "\x89PNG\r\n\x1a\n");
  for (const auto* name : {"plain.png", "text.txt", "short.png", "none.png"}) {
    CHECK_FALSE(carriesProvenance(folder / name));
  }
  CHECK_FALSE(readProvenance(folder / "plain.png"));
  CHECK_FALSE(readProvenance(folder / "text.txt"));
}

TEST_CASE("A scene text that was tampered with is refused by key") {
  using Json = nlohmann::json;
  const auto message = [](const std::string& text) {
    return messageOf<IoError>([&] { provenanceFromText(text, "p.png"); });
  };
  CHECK_THAT(message("{"), ContainsText("p.png"));
  CHECK_THAT(message("[]"), ContainsText("format"));
  CHECK_THAT(message(changed([](Json& j) { j["format"] = 2; })), ContainsText("newer version"));
  CHECK_THAT(message(changed([](Json& j) { j["format"] = "1"; })), ContainsText("format"));
  CHECK_THAT(message(changed([](Json& j) { j.erase("classes"); })), ContainsText("classes"));
  CHECK_THAT(message(changed([](Json& j) { j["layout"]["labels"] = "AAAA"; })),
             ContainsText("p.png"));
  CHECK_THAT(message(changed([](Json& j) { j["layout"]["labels"] = 5; })), ContainsText("labels"));
  CHECK_THAT(message(changed([](Json& j) { j["picture"]["width"] = 0; })), ContainsText("width"));
  CHECK_THAT(message(changed([](Json& j) { j["picture"]["height"] = 1e9; })),
             ContainsText("height"));
  CHECK_THAT(message(changed([](Json& j) { j["model"] = nullptr; })), ContainsText("name"));
  CHECK_THAT(message(changed([](Json& j) { j["engine"]["exact"] = "no"; })), ContainsText("exact"));
  CHECK_THAT(message(changed([](Json& j) { j["appearance"] = 3; })), ContainsText("p.png"));
  // A label that its class table does not have.
  CHECK_THAT(message(changed([](Json& j) { j["classes"].erase(2); })), ContainsText("p.png"));
}

TEST_CASE("Sixteen bits per channel survive in PNG and TIFF") {
  const auto image = deepImage(37, 21);
  const auto format = GENERATE(PictureFormat::Png, PictureFormat::Tiff);
  const auto bytes = encodedPicture(image, {format, 16}, nullptr);
  const std::vector<unsigned char> input(bytes.begin(), bytes.end());
  const auto read = cv::imdecode(input, cv::IMREAD_UNCHANGED);
  REQUIRE(read.type() == CV_16UC3);
  REQUIRE(read.cols == 37);
  for (int y = 0; y < 21; ++y) {
    for (int x = 0; x < 37; ++x) {
      const auto& bgr = read.at<cv::Vec<std::uint16_t, 3>>(y, x);
      REQUIRE(Rgb16{bgr[2], bgr[1], bgr[0]} == image.at(x, y));
    }
  }
  if (format == PictureFormat::Png) CHECK(decodeRgb16Png(bytes, "a") == image);
}

TEST_CASE("Every format writes a picture that is read back as it was, within its loss") {
  const TempDir folder;
  const auto image = smoothImage(64, 48);
  const auto [format, loss] = GENERATE(std::pair{PictureFormat::Png, 0},
                                       std::pair{PictureFormat::Tiff, 0},
                                       std::pair{PictureFormat::Jpeg, 14},
                                       std::pair{PictureFormat::WebP, 14});
  const auto file = folder / ("a." + extensionOf(format));
  writePicture(file, image, {format, 8, 95}, nullptr);
  CHECK(pictureFormatOf(file) == format);
  const auto read = cv::imread(file.string(), cv::IMREAD_COLOR);
  REQUIRE(read.cols == 64);
  REQUIRE(read.rows == 48);
  int worst = 0;
  for (int y = 0; y < 48; ++y) {
    for (int x = 0; x < 64; ++x) {
      const auto& bgr = read.at<cv::Vec3b>(y, x);
      const auto& rgb = image.at(x, y);
      worst = std::max(
          {worst, std::abs(bgr[2] - rgb.r), std::abs(bgr[1] - rgb.g), std::abs(bgr[0] - rgb.b)});
    }
  }
  CHECK(worst <= loss);
}

TEST_CASE("Lower quality makes smaller files") {
  const auto image = smoothImage(128, 128);
  const auto format = GENERATE(PictureFormat::Jpeg, PictureFormat::WebP);
  CHECK(encodedPicture(image, {format, 8, 20}, nullptr).size() <
        encodedPicture(image, {format, 8, 95}, nullptr).size());
}

TEST_CASE("What a format cannot hold is said before anything is written") {
  const TempDir folder;
  const auto message = [&](const FilePicture& picture, const PictureFileOptions& options) {
    return messageOf<IoError>([&] { writePicture(folder / "a", picture, options, nullptr); });
  };
  CHECK_THAT(message(deepImage(8, 8), {PictureFormat::Jpeg}), ContainsText("8 bit"));
  CHECK_THAT(message(ImageU8(16384, 2), {PictureFormat::WebP}), ContainsText("16383"));
  CHECK_THAT(message(ImageU8(), {}), ContainsText("empty"));
  CHECK(namesIn(folder.path()).empty());
  CHECK_FALSE(pictureFormatOf("a.gif"));
  CHECK(pictureFormatOf("a.JPEG") == PictureFormat::Jpeg);
}
