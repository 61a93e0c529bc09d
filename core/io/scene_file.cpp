#include "core/io/scene_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/io/png_codec.h"
#include "core/io/zip_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <deque>
#include <utility>

namespace spolvero {

namespace {

using Json = nlohmann::json;

constexpr int kFormatVersion = 1;
constexpr std::string_view kMimeType = "image/openraster";
constexpr int kThumbnailSide = 256;
constexpr std::size_t kMaximumReferences = 256;
constexpr std::uint64_t kMaximumJsonBytes = std::uint64_t{64} << 20;
constexpr std::int64_t kMaximumPhotoPixels = 100'000'000;

constexpr const char* kLabelEntry = "spolvero/label.png";
constexpr const char* kInstanceEntry = "spolvero/instances.png";
constexpr const char* kSceneEntry = "spolvero/scene.json";

std::string photoEntry(std::size_t index) {
  return fmt::format("spolvero/references/{}.png", index);
}
std::string photoLabelEntry(std::size_t index) {
  return fmt::format("spolvero/references/{}.label.png", index);
}

// --- Writing ----------------------------------------------------------------------------------

std::string layerXml(const char* name, const char* source) {
  return fmt::format(
      "    <layer name=\"{}\" src=\"{}\" x=\"0\" y=\"0\" opacity=\"1.0\" visibility=\"visible\" "
      "composite-op=\"svg:src-over\"/>\n",
      name,
      source);
}

/// Source: OpenRaster 0.0.5, "Layer stack".
std::string stackXml(const Layout& layout, bool rendered) {
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<image version=\"0.0.3\" w=\"{}\" h=\"{}\" name=\"Spolvero\">\n"
      "  <stack>\n{}{}  </stack>\n"
      "</image>\n",
      layout.width(),
      layout.height(),
      rendered ? layerXml("photograph", "data/layer0.png") : "",
      layerXml("layout", "data/layer1.png"));
}

std::string sceneJson(const Scene& scene) {
  Json references = Json::array();
  for (const auto& reference : scene.references) {
    references.push_back({{"name", reference.name}, {"labels", reference.labels.has_value()}});
  }
  const Json json{{"format", kFormatVersion},
                  {"program", "Spolvero " SPOLVERO_VERSION},
                  {"classes", Json::parse(scene.layout.classes().toJson())},
                  {"appearance", Json::parse(scene.appearance.toJson())},
                  {"model", {{"name", scene.modelName}, {"path", scene.modelPath}}},
                  {"references", std::move(references)},
                  {"looks", Json::parse(scene.looks.toJson())}};
  // A path need not be valid UTF-8; what is not is replaced, so that the scene can be saved.
  return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

ImageU8 thumbnailOf(const ImageU8& image) {
  const double scale =
      std::min(1.0, double(kThumbnailSide) / std::max(image.width(), image.height()));
  const auto scaled = [&](int side) { return std::max(1, int(std::lround(side * scale))); };
  return resizedImage(image, scaled(image.width()), scaled(image.height()));
}

/// Collects the entries of one scene; their content must outlive the archive's making.
class SceneArchive {
 public:
  /// PNGs are packed already.
  void add(const std::string& name, std::string content, bool deflate = false) {
    writer_.add(name, contents_.emplace_back(std::move(content)), deflate);
  }
  /// An entry with the content of the one that was added last.
  void addAgain(const std::string& name) { writer_.add(name, contents_.back(), false); }
  std::string finish() { return writer_.finish(); }

 private:
  std::deque<std::string> contents_;
  ZipWriter writer_;
};

/// What other programs show: the merged picture, its layers and a thumbnail.
void addPictures(SceneArchive& archive, const Layout& layout, const ImageU8& render) {
  archive.add("stack.xml", stackXml(layout, !render.empty()), true);
  archive.add("data/layer1.png", encodeRgbaPng(colouredLayoutRgba(layout)));
  if (render.empty()) {
    archive.addAgain("mergedimage.png");
    archive.add("Thumbnails/thumbnail.png", encodeRgbPng(thumbnailOf(colouredLayout(layout))));
    return;
  }
  const auto fitted = resizedImage(render, layout.width(), layout.height());
  archive.add("data/layer0.png", encodeRgbPng(fitted));
  archive.addAgain("mergedimage.png");
  archive.add("Thumbnails/thumbnail.png", encodeRgbPng(thumbnailOf(fitted)));
}

void addReferences(SceneArchive& archive, const std::vector<ReferencePhoto>& references) {
  for (std::size_t i = 0; i < references.size(); ++i) {
    archive.add(photoEntry(i), encodeRgbPng(references[i].photo));
    if (references[i].labels) {
      archive.add(photoLabelEntry(i), encodeIndexPng(*references[i].labels, nullptr));
    }
  }
}

void checkWritable(const std::filesystem::path& path, const Scene& scene) {
  const auto fail = [&](const std::string& problem) {
    throw IoError(fmt::format("{}: the scene cannot be saved: {}", path.string(), problem));
  };
  if (scene.layout.labels().empty()) fail("it has no layout");
  if (scene.references.size() > kMaximumReferences) {
    fail(fmt::format("expected at most {} reference photos, found {}",
                     kMaximumReferences,
                     scene.references.size()));
  }
  for (const auto& reference : scene.references) {
    const bool empty = reference.photo.empty() || (reference.labels && reference.labels->empty());
    if (empty) fail(fmt::format("the reference photo '{}' is empty", reference.name));
  }
}

// --- Reading ----------------------------------------------------------------------------------

class SceneReader {
 public:
  explicit SceneReader(const std::filesystem::path& path) : path_(path.string()), archive_(path) {}

  Scene read() {
    checkKind();
    const auto json = readJson();
    Scene scene;
    scene.layout = readLayout(json);
    scene.appearance = Appearance::fromJson(field(json, "appearance").dump(), jsonOrigin());
    if (const auto model = json.find("model"); model != json.end()) {
      scene.modelName = text(*model, "name");
      scene.modelPath = text(*model, "path");
    }
    scene.references = readReferences(json);
    if (const auto looks = json.find("looks"); looks != json.end()) {
      scene.looks = KeptLooks::fromJson(looks->dump(), fmt::format("{}: looks", jsonOrigin()));
    }
    return scene;
  }

 private:
  [[noreturn]] void fail(const std::string& problem) const {
    throw IoError(fmt::format("{}: {}", path_, problem));
  }
  [[noreturn]] void failJson(const std::string& problem) const {
    throw IoError(fmt::format("{}: {}", jsonOrigin(), problem));
  }
  std::string jsonOrigin() const { return origin(kSceneEntry); }
  std::string origin(const std::string& entry) const {
    return fmt::format("{}: entry {}", path_, entry);
  }

  void checkKind();
  Json readJson();
  const Json& field(const Json& json, const char* key) const;
  std::string text(const Json& json, const char* key) const;
  std::string readPng(const std::string& entry, int minimumSide, int maximumSide);
  Layout readLayout(const Json& json);
  std::vector<ReferencePhoto> readReferences(const Json& json);
  ReferencePhoto readReference(const Json& json, std::size_t index);

  std::string path_;
  ZipReader archive_;
};

void SceneReader::checkKind() {
  const bool raster = archive_.contains("mimetype") &&
                      archive_.sizeOf("mimetype") <= kMimeType.size() + 2 &&
                      archive_.read("mimetype").starts_with(kMimeType);
  if (!raster) {
    fail(
        fmt::format("expected an OpenRaster scene (an entry mimetype that says {}), found another "
                    "kind of archive",
                    kMimeType));
  }
  if (!archive_.contains(kSceneEntry)) {
    fail(
        fmt::format("an OpenRaster picture, but no scene of this program: expected the entry {}. "
                    "Was it saved by another program? Those leave our entries out; export a PNG "
                    "of the layout instead.",
                    kSceneEntry));
  }
}

Json SceneReader::readJson() {
  if (archive_.sizeOf(kSceneEntry) > kMaximumJsonBytes) {
    failJson(fmt::format(
        "expected at most {} bytes, found {}", kMaximumJsonBytes, archive_.sizeOf(kSceneEntry)));
  }
  auto json = parseJsonText(archive_.read(kSceneEntry), jsonOrigin());
  if (!json.is_object()) failJson(fmt::format("expected an object, found {}", json.type_name()));
  const auto& format = field(json, "format");
  if (!format.is_number_integer() || format < 1) failJson("expected 'format' as a number from 1");
  if (format > kFormatVersion) {
    failJson(
        fmt::format("the scene has format {}, this program reads up to {}. A newer version of "
                    "the program can open it.",
                    format.dump(),
                    kFormatVersion));
  }
  return json;
}

const Json& SceneReader::field(const Json& json, const char* key) const {
  const auto found = json.is_object() ? json.find(key) : json.end();
  if (found == json.end()) failJson(fmt::format("expected '{}', found nothing", key));
  return *found;
}

std::string SceneReader::text(const Json& json, const char* key) const {
  const auto& value = field(json, key);
  if (!value.is_string()) {
    failJson(fmt::format("expected '{}' as a text, found {}", key, value.type_name()));
  }
  return value.get<std::string>();
}

/// The bytes of a PNG whose size is within limits.
std::string SceneReader::readPng(const std::string& entry, int minimumSide, int maximumSide) {
  auto bytes = archive_.read(entry);
  const auto header = pngHeader(bytes, origin(entry));
  const auto [shorter, longer] = std::minmax(header.width, header.height);
  const bool fits = shorter >= minimumSide && longer <= maximumSide &&
                    std::int64_t{header.width} * header.height <= kMaximumPhotoPixels;
  if (!fits) {
    throw IoError(
        fmt::format("{}: expected sides of {} to {} pixels and at most {} megapixels, "
                    "found {}×{}",
                    origin(entry),
                    minimumSide,
                    maximumSide,
                    kMaximumPhotoPixels / 1'000'000,
                    header.width,
                    header.height));
  }
  return bytes;
}

Layout SceneReader::readLayout(const Json& json) {
  auto classes = ClassTable::fromJson(field(json, "classes").dump(), jsonOrigin());
  auto labels = decodeIndexPng(readPng(kLabelEntry, kMinimumLayoutSide, kMaximumLayoutSide),
                               origin(kLabelEntry));
  auto instances = decodeGrey16Png(readPng(kInstanceEntry, kMinimumLayoutSide, kMaximumLayoutSide),
                                   origin(kInstanceEntry));
  try {
    return {std::move(labels), std::move(instances), std::move(classes)};
  } catch (const ShapeError& error) {
    fail(fmt::format("entries {} and {}: {}", kLabelEntry, kInstanceEntry, error.what()));
  }
}

std::vector<ReferencePhoto> SceneReader::readReferences(const Json& json) {
  std::vector<ReferencePhoto> references;
  const auto found = json.find("references");
  if (found == json.end()) return references;
  if (!found->is_array() || found->size() > kMaximumReferences) {
    failJson(fmt::format("expected 'references' as a list of at most {}", kMaximumReferences));
  }
  for (const auto& entry : *found) references.push_back(readReference(entry, references.size()));
  return references;
}

ReferencePhoto SceneReader::readReference(const Json& json, std::size_t index) {
  ReferencePhoto reference;
  reference.name = text(json, "name");
  const auto entry = photoEntry(index);
  reference.photo = overWhite(decodeRgbaPng(readPng(entry, 1, kMaximumPngSide), origin(entry)));
  const auto& labelled = field(json, "labels");
  if (!labelled.is_boolean()) failJson("expected 'labels' of a reference as true or false");
  if (labelled.get<bool>()) {
    const auto labelEntry = photoLabelEntry(index);
    reference.labels = decodeIndexPng(readPng(labelEntry, 1, kMaximumPngSide), origin(labelEntry));
  }
  return reference;
}

}  // namespace

Scene readScene(const std::filesystem::path& path) {
  try {
    return SceneReader(path).read();
  } catch (const ConfigError& error) {
    throw IoError(error.what());
  }
}

void writeScene(const std::filesystem::path& path, const Scene& scene, const ImageU8& render) {
  checkWritable(path, scene);
  SceneArchive archive;
  // The kind of file comes first and unpacked, so that it can be told by its first bytes.
  archive.add("mimetype", std::string(kMimeType));
  addPictures(archive, scene.layout, render);
  archive.add(kLabelEntry, encodeIndexPng(scene.layout.labels(), nullptr));
  archive.add(kInstanceEntry, encodeGrey16Png(scene.layout.instances()));
  archive.add(kSceneEntry, sceneJson(scene), true);
  addReferences(archive, scene.references);
  writeFileAtomically(path, archive.finish());
}

}  // namespace spolvero
