#include "core/io/provenance.h"

#include "core/base/atomic_file.h"
#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/io/class_choices.h"
#include "core/io/object_names.h"
#include "core/io/png_codec.h"
#include "core/io/png_text.h"
#include "core/io/scene_entries.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <fstream>
#include <limits>
#include <utility>

namespace spolvero {

namespace {

using Json = nlohmann::json;

constexpr int kFormatVersion = 1;
constexpr std::size_t kMaximumFileBytes = std::size_t{1} << 30;
constexpr std::string_view kPngSignature("\x89PNG\r\n\x1a\n", 8);

/// Reads the JSON text; every error names origin and key.
class TextReader {
 public:
  TextReader(std::string_view text, const std::string& origin)
      : origin_(origin), json_(parseJsonText(text, origin)) {
    const auto& format = field(json_, "format");
    if (!format.is_number_integer() || format < 1) fail("format", "a whole number from 1", format);
    if (format > kFormatVersion) {
      throw IoError(
          fmt::format("{}: the picture's scene has format {}, this program reads up to {}. A "
                      "newer version of the program can open it.",
                      origin_,
                      format.dump(),
                      kFormatVersion));
    }
  }

  Provenance read() const {
    Provenance result;
    readLayout(result.scene);
    readChoices(result.scene);
    readObjectNames(result.scene);
    result.scene.appearance = Appearance::fromJson(field(json_, "appearance").dump(), origin_);
    result.program = text(json_, "program");
    const auto& model = field(json_, "model");
    result.scene.modelName = text(model, "name");
    result.scene.modelPath = text(model, "path");
    result.modelSystem = text(model, "system");
    result.modelSha256 = text(model, "sha256");
    const auto& engine = field(json_, "engine");
    result.device = text(engine, "device");
    result.precision = text(engine, "precision");
    const auto& exact = field(engine, "exact");
    if (!exact.is_boolean()) fail("exact", "true or false", exact);
    result.exact = exact.get<bool>();
    const auto& picture = field(json_, "picture");
    result.width = side(picture, "width");
    result.height = side(picture, "height");
    if (json_.contains("layers_left_out")) {
      result.layersLeftOut = number(json_, "layers_left_out", 1, LayerStack::kMaximumLayers);
    }
    return result;
  }

 private:
  [[noreturn]] void fail(const char* key, const char* expected, const Json& found) const {
    throw IoError(fmt::format("{}: {}: expected {}, found {}",
                              origin_,
                              key,
                              expected,
                              found.is_primitive() ? found.dump() : found.type_name()));
  }

  const Json& field(const Json& json, const char* key) const {
    const auto found = json.is_object() ? json.find(key) : json.end();
    if (found == json.end()) {
      throw IoError(fmt::format("{}: expected '{}', found nothing", origin_, key));
    }
    return *found;
  }

  std::string text(const Json& json, const char* key) const {
    const auto& value = field(json, key);
    if (!value.is_string()) fail(key, "a text", value);
    return value.get<std::string>();
  }

  int side(const Json& json, const char* key) const {
    const auto& value = field(json, key);
    const bool valid = value.is_number_integer() && value >= 1 && value <= kMaximumPngSide;
    if (!valid) fail(key, "a side in pixels", value);
    return value.get<int>();
  }

  int number(const Json& json, const char* key, int minimum, int maximum) const {
    const auto& value = field(json, key);
    if (!value.is_number_integer() || value < minimum || value > maximum) {
      fail(key, fmt::format("a number from {} to {}", minimum, maximum).c_str(), value);
    }
    return value.get<int>();
  }

  bool flag(const Json& json, const char* key) const {
    const auto& value = field(json, key);
    if (!value.is_boolean()) fail(key, "true or false", value);
    return value.get<bool>();
  }

  LayoutMaps maps(const Json& json) const {
    const auto png = [&](const char* key) {
      auto bytes = fromBase64(text(json, key), fmt::format("{}: {}", origin_, key));
      requireLayoutSides(bytes);
      return bytes;
    };
    return {decodeIndexPng(png("labels"), origin_), decodeGrey16Png(png("instances"), origin_)};
  }

  /// Pictures of older versions carry no layers.
  void readLayout(Scene& scene) const {
    const auto classes = ClassTable::fromJson(field(json_, "classes").dump(), origin_);
    auto flat = maps(field(json_, "layout"));
    try {
      scene.layout = {flat.labels, flat.instances, classes};
      if (!json_.contains("layers")) return;
      scene.layers = readLayers(flat);
      scene.layout = flattenedLayout(scene.layers, classes);
    } catch (const ShapeError& error) {
      throw IoError(fmt::format("{}: {}", origin_, error.what()));
    }
  }

  LayerStack readLayers(const LayoutMaps& flat) const {
    const auto& list = field(json_, "layers");
    if (!list.is_array() || list.empty() || list.size() > LayerStack::kMaximumLayers) {
      fail("layers", "a list of 1 to 64", list);
    }
    std::vector<LayoutLayer> layers;
    for (const auto& entry : list) {
      LayoutLayer layer{{.id = number(entry, "id", 1, std::numeric_limits<int>::max()),
                         .name = text(entry, "name"),
                         .visible = flag(entry, "visible"),
                         .locked = flag(entry, "locked")},
                        entry.contains("labels") ? maps(entry) : flat};
      const auto size = layer.maps.labels.rect();
      if (size != flat.labels.rect() || layer.maps.instances.rect() != size) {
        fail("layers", "maps of the layout's size", list);
      }
      layers.push_back(std::move(layer));
    }
    const int active = number(json_, "active_layer", 0, static_cast<int>(layers.size()) - 1);
    return {std::move(layers), active};
  }

  void readChoices(Scene& scene) const {
    const auto found = json_.find("class_choices");
    if (found == json_.end()) return;
    scene.extras.set(
        ClassChoices::kName,
        ClassChoices::fromJson(found->dump(), fmt::format("{}: class_choices", origin_)));
  }

  /// Pictures of older versions carry no names.
  void readObjectNames(Scene& scene) const {
    const auto found = json_.find("object_names");
    if (found == json_.end()) return;
    SceneExtras plain;
    plain.set(kObjectNamesFile, std::make_shared<const PlainExtra>(found->dump()));
    scene.extras.set(kObjectNamesFile, objectNamesExtra(objectNamesIn(plain)));
  }

  void requireLayoutSides(const std::string& png) const {
    const auto header = pngHeader(png, origin_);
    for (const int length : {header.width, header.height}) {
      if (length >= kMinimumLayoutSide && length <= kMaximumLayoutSide) continue;
      throw IoError(fmt::format("{}: expected a layout with sides of {} to {} pixels, found {}×{}",
                                origin_,
                                kMinimumLayoutSide,
                                kMaximumLayoutSide,
                                header.width,
                                header.height));
    }
  }

  const std::string& origin_;
  Json json_;
};

Json mapsJson(const LabelMap& labels, const InstanceMap& instances) {
  return {{"labels", toBase64(encodeIndexPng(labels, nullptr))},
          {"instances", toBase64(encodeGrey16Png(instances))}};
}

void addLayers(Json& json, const LayerStack& layers) {
  if (layers.empty()) return;
  if (const int tooLarge = layersTooLarge(layers)) {
    json["layers_left_out"] = tooLarge;
    return;
  }
  auto list = Json::array();
  std::size_t bytes = 0;
  for (const auto& layer : layers.layers()) {
    // The maps of a lone visible layer are those of the layout.
    auto entry = scene_entries::isFlat(layers) ? Json::object()
                                               : mapsJson(layer.maps.labels, layer.maps.instances);
    for (const auto& map : entry) bytes += map.get_ref<const std::string&>().size();
    entry.update({{"id", layer.id},
                  {"name", layer.name},
                  {"visible", layer.visible},
                  {"locked", layer.locked}});
    list.push_back(std::move(entry));
  }
  if (bytes > kMaximumPngTextBytes / 2) {
    json["layers_left_out"] = layers.size();
    return;
  }
  json["layers"] = std::move(list);
  json["active_layer"] = layers.activeIndex();
}

}  // namespace

int layersTooLarge(const LayerStack& layers) {
  const auto pixels = std::int64_t{layers.width()} * layers.height() * layers.size();
  return pixels > kMaximumLayerPixels && !scene_entries::isFlat(layers) ? layers.size() : 0;
}

std::string provenanceText(const Provenance& provenance) {
  const auto& scene = provenance.scene;
  Json json{{"format", kFormatVersion},
            {"program", provenance.program},
            {"layout", mapsJson(scene.layout.labels(), scene.layout.instances())},
            {"classes", Json::parse(scene.layout.classes().toJson())},
            {"appearance", Json::parse(scene.appearance.toJson())},
            {"model",
             {{"name", scene.modelName},
              {"path", scene.modelPath},
              {"system", provenance.modelSystem},
              {"sha256", provenance.modelSha256}}},
            {"engine",
             {{"device", provenance.device},
              {"precision", provenance.precision},
              {"exact", provenance.exact}}},
            {"picture", {{"width", provenance.width}, {"height", provenance.height}}}};
  addLayers(json, scene.layers);
  if (const auto choices = ClassChoices::in(scene.extras)) {
    json["class_choices"] = Json::parse(choices->content());
  }
  if (const auto names = objectNamesExtra(objectNamesIn(scene.extras))) {
    json["object_names"] = Json::parse(names->content());
  }
  // A path need not be valid UTF-8; what is not is replaced, so that the picture can be written.
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Provenance provenanceFromText(std::string_view text, const std::string& origin) {
  try {
    return TextReader(text, origin).read();
  } catch (const ConfigError& error) {
    throw IoError(error.what());
  }
}

std::optional<Provenance> provenanceOfPng(std::string_view png, const std::string& origin) {
  if (!png.starts_with(kPngSignature)) return std::nullopt;
  const auto text = pngText(png, kProvenanceKeyword, origin);
  if (!text) return std::nullopt;
  return provenanceFromText(*text, fmt::format("{}: scene inside the picture", origin));
}

std::optional<Provenance> readProvenance(const std::filesystem::path& path) {
  return provenanceOfPng(readFile(path, kMaximumFileBytes), path.string());
}

bool carriesProvenance(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::array<char, 8> bytes{};
  const auto read = [&] { return bool(file.read(bytes.data(), std::ssize(bytes))); };
  if (!read() || std::string_view(bytes.data(), bytes.size()) != kPngSignature) return false;
  // A few chunks lie in front of the picture; more would be no file of ours.
  constexpr int kMaximumChunks = 64;
  for (int i = 0; i < kMaximumChunks && read(); ++i) {
    std::uint32_t length = 0;
    for (std::size_t k = 0; k < 4; ++k) {
      length = (length << 8) | static_cast<std::uint8_t>(bytes[k]);
    }
    const std::string_view name(bytes.data() + 4, 4);
    if (name == "IDAT" || name == "IEND") return false;
    std::string keyword(kProvenanceKeyword.size() + 1, ' ');
    if (name == "iTXt" && length > keyword.size()) {
      if (!file.read(keyword.data(), std::ssize(keyword))) return false;
      if (keyword == std::string(kProvenanceKeyword) + '\0') return true;
      length -= static_cast<std::uint32_t>(keyword.size());
    }
    constexpr int kCheckSumBytes = 4;
    file.seekg(std::streamoff{length} + kCheckSumBytes, std::ios::cur);
  }
  return false;
}

}  // namespace spolvero
