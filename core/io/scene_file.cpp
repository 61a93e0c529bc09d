#include "core/io/scene_file.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/io/png_codec.h"
#include "core/io/scene_entries.h"
#include "core/io/zip_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace spolvero {

namespace {

namespace entries = scene_entries;
using Json = nlohmann::json;

constexpr std::uint64_t kMaximumJsonBytes = std::uint64_t{64} << 20;
constexpr std::int64_t kMaximumPhotoPixels = 100'000'000;

class SceneReader {
 public:
  explicit SceneReader(const std::filesystem::path& path) : path_(path.string()), archive_(path) {}

  Scene read() {
    checkKind();
    const auto json = readJson();
    Scene scene;
    readLayers(json, scene);
    scene.appearance = Appearance::fromJson(field(json, "appearance").dump(), jsonOrigin());
    if (const auto model = json.find("model"); model != json.end()) {
      scene.modelName = text(*model, "name");
      scene.modelPath = text(*model, "path");
    }
    scene.references = readReferences(json);
    if (const auto looks = json.find("looks"); looks != json.end()) {
      scene.looks = KeptLooks::fromJson(looks->dump(), fmt::format("{}: looks", jsonOrigin()));
    }
    scene.extras = readExtras();
    return scene;
  }

 private:
  [[noreturn]] void fail(const std::string& problem) const {
    throw IoError(fmt::format("{}: {}", path_, problem));
  }
  [[noreturn]] void failJson(const std::string& problem) const {
    throw IoError(fmt::format("{}: {}", jsonOrigin(), problem));
  }
  std::string jsonOrigin() const { return origin(entries::kScene); }
  std::string origin(const std::string& entry) const {
    return fmt::format("{}: entry {}", path_, entry);
  }

  void checkKind();
  Json readJson();
  const Json& field(const Json& json, const char* key) const;
  std::string text(const Json& json, const char* key) const;
  std::string readPng(const std::string& entry, int minimumSide, int maximumSide);
  bool flag(const Json& json, const char* key) const;
  int number(const Json& json, const char* key, int minimum, int maximum) const;
  /// @param expected  the size that both must have; any if empty.
  LayoutMaps readMaps(const std::string& labelEntry,
                      const std::string& instanceEntry,
                      const Rect& expected = {});
  void readLayers(const Json& json, Scene& scene);
  LayerAttributes readAttributes(const Json& json) const;
  LayerStack readLayerStack(const Json& json, LayoutMaps flat);
  SceneExtras readExtras();
  std::vector<ReferencePhoto> readReferences(const Json& json);
  ReferencePhoto readReference(const Json& json, std::size_t index);

  std::string path_;
  ZipReader archive_;
};

void SceneReader::checkKind() {
  const bool raster = archive_.contains("mimetype") &&
                      archive_.sizeOf("mimetype") <= entries::kMimeType.size() + 2 &&
                      archive_.read("mimetype").starts_with(entries::kMimeType);
  if (!raster) {
    fail(
        fmt::format("expected an OpenRaster scene (an entry mimetype that says {}), found another "
                    "kind of archive",
                    entries::kMimeType));
  }
  if (!archive_.contains(entries::kScene)) {
    fail(
        fmt::format("an OpenRaster picture, but no scene of this program: expected the entry {}. "
                    "Was it saved by another program? Those leave our entries out: hide there "
                    "all but the layout, export a PNG and import it as a layout.",
                    entries::kScene));
  }
}

Json SceneReader::readJson() {
  if (archive_.sizeOf(entries::kScene) > kMaximumJsonBytes) {
    failJson(fmt::format("expected at most {} bytes, found {}",
                         kMaximumJsonBytes,
                         archive_.sizeOf(entries::kScene)));
  }
  auto json = parseJsonText(archive_.read(entries::kScene), jsonOrigin());
  if (!json.is_object()) failJson(fmt::format("expected an object, found {}", json.type_name()));
  const auto& format = field(json, "format");
  if (!format.is_number_integer() || format < 1) failJson("expected 'format' as a number from 1");
  if (format > entries::kFormatVersion) {
    failJson(
        fmt::format("the scene has format {}, this program reads up to {}. A newer version of "
                    "the program can open it.",
                    format.dump(),
                    entries::kFormatVersion));
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

bool SceneReader::flag(const Json& json, const char* key) const {
  const auto& value = field(json, key);
  if (!value.is_boolean()) {
    failJson(fmt::format("expected '{}' as true or false, found {}", key, value.type_name()));
  }
  return value.get<bool>();
}

int SceneReader::number(const Json& json, const char* key, int minimum, int maximum) const {
  const auto& value = field(json, key);
  if (!value.is_number_integer() || value < minimum || value > maximum) {
    failJson(fmt::format(
        "expected '{}' as a number from {} to {}, found {}", key, minimum, maximum, value.dump()));
  }
  return value.get<int>();
}

LayoutMaps SceneReader::readMaps(const std::string& labelEntry,
                                 const std::string& instanceEntry,
                                 const Rect& expected) {
  const auto bytesOf = [&](const std::string& entry) {
    auto bytes = readPng(entry, kMinimumLayoutSide, kMaximumLayoutSide);
    const auto header = pngHeader(bytes, origin(entry));
    const bool fits =
        expected.empty() || (header.width == expected.width && header.height == expected.height);
    if (fits) return bytes;
    throw IoError(fmt::format("{}: expected {}×{} pixels as {} has, found {}×{}",
                              origin(entry),
                              expected.width,
                              expected.height,
                              entries::kLabels,
                              header.width,
                              header.height));
  };
  return {decodeIndexPng(bytesOf(labelEntry), origin(labelEntry)),
          decodeGrey16Png(bytesOf(instanceEntry), origin(instanceEntry))};
}

void SceneReader::readLayers(const Json& json, Scene& scene) {
  const auto classes = ClassTable::fromJson(field(json, "classes").dump(), jsonOrigin());
  auto flat = readMaps(entries::kLabels, entries::kInstances);
  try {
    scene.layout = {flat.labels, flat.instances, classes};
  } catch (const ShapeError& error) {
    fail(fmt::format("entries {} and {}: {}", entries::kLabels, entries::kInstances, error.what()));
  }
  try {
    scene.layers = readLayerStack(json, std::move(flat));
    // The layers are the truth; a program that does not know them may have changed the flat maps.
    if (!entries::isFlat(scene.layers)) scene.layout = flattenedLayout(scene.layers, classes);
  } catch (const ShapeError& error) {
    fail(fmt::format("entry {} and spolvero/layers/: {}", entries::kScene, error.what()));
  }
}

LayerAttributes SceneReader::readAttributes(const Json& json) const {
  return {.id = number(json, "id", 1, std::numeric_limits<int>::max()),
          .name = text(json, "name"),
          .visible = flag(json, "visible"),
          .locked = flag(json, "locked")};
}

/// Scenes of older versions know no layers: their layout is the only one.
LayerStack SceneReader::readLayerStack(const Json& json, LayoutMaps flat) {
  const auto list = json.find("layers");
  if (list == json.end()) return LayerStack({LayoutLayer{{.id = 1}, std::move(flat)}}, 0);
  const auto pixels = std::int64_t{flat.width()} * flat.height();
  const auto most =
      std::min<std::int64_t>(LayerStack::kMaximumLayers, LayerStack::kMaximumPixels / pixels);
  if (!list->is_array() || list->empty() || std::ssize(*list) > most) {
    failJson(fmt::format("expected 'layers' as a list of 1 to {} for {}×{}, found {}",
                         most,
                         flat.width(),
                         flat.height(),
                         list->is_array() ? std::to_string(list->size()) : list->type_name()));
  }
  std::vector<LayoutLayer> layers;
  for (const auto& entry : *list) layers.push_back({readAttributes(entry), {}});
  if (layers.size() == 1 && layers.front().visible) {
    layers[0].maps = std::move(flat);
  } else {
    for (std::size_t i = 0; i < layers.size(); ++i) {
      layers[i].maps = readMaps(entries::layerLabels(i), entries::layerInstances(i), flat.rect());
    }
  }
  const int active = number(json, "activeLayer", 0, static_cast<int>(layers.size()) - 1);
  return {std::move(layers), active};
}

SceneExtras SceneReader::readExtras() {
  SceneExtras extras;
  const std::string_view folder = entries::kFolder;
  for (const auto& entry : archive_.names()) {
    if (!entry.starts_with(folder)) continue;
    const auto name = entry.substr(folder.size());
    if (!SceneExtras::isValidName(name)) continue;
    if (extras.all().size() == entries::kMaximumExtras) {
      fail(fmt::format("expected at most {} extras, found more", entries::kMaximumExtras));
    }
    if (archive_.sizeOf(entry) > entries::kMaximumExtraBytes) {
      throw IoError(fmt::format("{}: expected at most {} bytes, found {}",
                                origin(entry),
                                entries::kMaximumExtraBytes,
                                archive_.sizeOf(entry)));
    }
    extras.set(name, std::make_shared<PlainExtra>(archive_.read(entry)));
  }
  return extras;
}

std::vector<ReferencePhoto> SceneReader::readReferences(const Json& json) {
  std::vector<ReferencePhoto> references;
  const auto found = json.find("references");
  if (found == json.end()) return references;
  if (!found->is_array() || found->size() > entries::kMaximumReferences) {
    failJson(
        fmt::format("expected 'references' as a list of at most {}", entries::kMaximumReferences));
  }
  for (const auto& entry : *found) references.push_back(readReference(entry, references.size()));
  return references;
}

ReferencePhoto SceneReader::readReference(const Json& json, std::size_t index) {
  ReferencePhoto reference;
  reference.name = text(json, "name");
  const auto entry = entries::photo(index);
  reference.photo = overWhite(decodeRgbaPng(readPng(entry, 1, kMaximumPngSide), origin(entry)));
  if (flag(json, "labels")) {
    const auto labelEntry = entries::photoLabels(index);
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

}  // namespace spolvero
