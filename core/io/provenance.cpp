#include "core/io/provenance.h"

#include "core/base/atomic_file.h"
#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/io/png_codec.h"
#include "core/io/png_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <fstream>
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
    result.scene.layout = readLayout();
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

  std::string map(const char* key) const {
    return fromBase64(text(field(json_, "layout"), key), fmt::format("{}: {}", origin_, key));
  }

  Layout readLayout() const {
    const auto classes = ClassTable::fromJson(field(json_, "classes").dump(), origin_);
    const auto labels = map("labels");
    const auto instances = map("instances");
    for (const auto* png : {&labels, &instances}) requireLayoutSides(*png);
    try {
      return {decodeIndexPng(labels, origin_), decodeGrey16Png(instances, origin_), classes};
    } catch (const ShapeError& error) {
      throw IoError(fmt::format("{}: {}", origin_, error.what()));
    }
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

}  // namespace

std::string provenanceText(const Provenance& provenance) {
  const auto& scene = provenance.scene;
  const Json json{{"format", kFormatVersion},
                  {"program", provenance.program},
                  {"layout",
                   {{"labels", toBase64(encodeIndexPng(scene.layout.labels(), nullptr))},
                    {"instances", toBase64(encodeGrey16Png(scene.layout.instances()))}}},
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
