#include "core/appearance/appearance.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/random.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>

namespace spolvero {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMaximumCodeValues = 1 << 20;
constexpr std::uint64_t kMaximumCluster = 65535;
constexpr std::uint64_t kMaximumOutput = 255;

const char* kindName(CodeSource::Kind kind) {
  switch (kind) {
    case CodeSource::Kind::Mean:
      return "mean";
    case CodeSource::Kind::Seed:
      return "seed";
    case CodeSource::Kind::Values:
      return "values";
    case CodeSource::Kind::Cluster:
      return "cluster";
    case CodeSource::Kind::Mixture:
      return "mixture";
  }
  return "";
}

Json codeToJson(const CodeSource& code) {
  Json json{{"kind", kindName(code.kind)}};
  if (code.kind == CodeSource::Kind::Seed) json["seed"] = code.seed;
  if (code.kind == CodeSource::Kind::Cluster) json["cluster"] = code.cluster;
  if (code.kind == CodeSource::Kind::Values) {
    json["origin"] = code.origin;
    json["shape"] = {code.values->channels, code.values->height, code.values->width};
    json["values"] = code.values->values;
  }
  if (code.kind == CodeSource::Kind::Mixture) {
    for (const auto& part : *code.parts) {
      json["parts"].push_back({{"weight", part.weight}, {"code", codeToJson(part.code)}});
    }
  }
  return json;
}

Json styleToJson(const ClassStyle& style) {
  Json entry{{"code", codeToJson(style.code)}, {"locked", style.locked}};
  if (style.blendTo) {
    entry["blend_to"] = codeToJson(*style.blendTo);
    entry["blend"] = style.blend;
    if (style.path == ClassStyle::Path::Spherical) entry["path"] = "spherical";
  }
  return entry;
}

/// Reads fields of one JSON object and names the place in every error.
class FieldReader {
 public:
  FieldReader(const Json& json, std::string place) : json_(json), place_(std::move(place)) {
    if (!json_.is_object()) fail("an object", json_.type_name());
  }

  template <class T>
  T get(const char* key, const char* expected) const {
    if (!json_.contains(key)) fail(fmt::format("'{}' ({})", key, expected), "nothing");
    const auto& value = json_.at(key);
    // The conversion alone would cut fractions off and wrap negative numbers around.
    constexpr bool kWhole = std::is_integral_v<T> && !std::is_same_v<T, bool>;
    const bool fits = !kWhole || value.is_number_unsigned();
    try {
      if (fits) return value.template get<T>();
    } catch (const Json::exception&) {
      // Falls through to the message.
    }
    fail(fmt::format("'{}' as {}", key, expected), value.dump().substr(0, 40));
  }

  [[noreturn]] void fail(const std::string& expected, const std::string& found) const {
    throw ConfigError(fmt::format("{}: expected {}, found {}", place_, expected, found));
  }

 private:
  const Json& json_;
  std::string place_;
};

/// Channels, height and width; none larger than a code may be altogether.
std::vector<int> shapeFromJson(const FieldReader& reader) {
  std::vector<int> shape;
  for (const auto& side : reader.get<std::vector<Json>>("shape", "three whole numbers")) {
    const bool sane = side.is_number_unsigned() && side > 0 && side <= kMaximumCodeValues;
    if (!sane) reader.fail("'shape' as three whole numbers from 1", side.dump().substr(0, 40));
    shape.push_back(side.get<int>());
  }
  if (shape.size() != 3) {
    reader.fail("'shape' as three whole numbers", fmt::format("{} numbers", shape.size()));
  }
  return shape;
}

CodeValues valuesFromJson(const FieldReader& reader) {
  const auto shape = shapeFromJson(reader);
  CodeValues code{shape[0], shape[1], shape[2], {}};
  code.values = reader.get<std::vector<float>>("values", "a list of numbers");
  const auto expected = std::size_t(shape[0]) * std::size_t(shape[1]) * std::size_t(shape[2]);
  if (expected != code.values.size() || expected > kMaximumCodeValues) {
    reader.fail(
        fmt::format(
            "as many 'values' as 'shape' says ({}), at most {}", expected, kMaximumCodeValues),
        fmt::format("{}", code.values.size()));
  }
  if (!std::ranges::all_of(code.values, [](float value) { return std::isfinite(value); })) {
    reader.fail("finite values", "a value that is not");
  }
  return code;
}

CodeSource codeFromJson(const Json& json, const std::string& place);

CodeSource mixtureFromJson(const FieldReader& reader, const std::string& place) {
  const auto list = reader.get<Json>("parts", "a list");
  const bool sane = list.is_array() && !list.empty() && list.size() <= CodeSource::kMaximumParts;
  if (!sane) {
    reader.fail(fmt::format("'parts' as a list of 1 to {}", CodeSource::kMaximumParts),
                list.is_array() ? fmt::format("{}", list.size()) : list.type_name());
  }
  std::vector<CodePart> parts;
  for (const auto& entry : list) {
    const auto partPlace = fmt::format("{}.parts[{}]", place, parts.size());
    const FieldReader part(entry, partPlace);
    const auto weight = part.get<double>("weight", "a number");
    constexpr double kLimit = CodeSource::kMaximumWeight;
    if (!(std::abs(weight) <= kLimit)) {
      part.fail(fmt::format("'weight' from {} to {}", -kLimit, kLimit), fmt::format("{}", weight));
    }
    const auto code = part.get<Json>("code", "an object");
    if (code.is_object() && code.value("kind", Json()) == "mixture") {
      part.fail("a 'code' that is no mixture itself", "'mixture'");
    }
    parts.push_back({weight, codeFromJson(code, partPlace + ".code")});
  }
  return {CodeSource::Kind::Mixture,
          0,
          nullptr,
          {},
          0,
          std::make_shared<const std::vector<CodePart>>(std::move(parts))};
}

CodeSource codeFromJson(const Json& json, const std::string& place) {
  const FieldReader reader(json, place);
  const auto kind = reader.get<std::string>("kind", "mean, seed, values, cluster or mixture");
  if (kind == "mean") return CodeSource::mean();
  if (kind == "seed")
    return CodeSource::fromSeed(reader.get<std::uint64_t>("seed", "a whole number"));
  if (kind == "values") {
    auto origin = json.contains("origin") ? reader.get<std::string>("origin", "a text") : "";
    return CodeSource::fromValues(valuesFromJson(reader), std::move(origin));
  }
  if (kind == "cluster") {
    const auto cluster = reader.get<std::uint64_t>("cluster", "a whole number");
    if (cluster > kMaximumCluster) {
      reader.fail(fmt::format("'cluster' up to {}", kMaximumCluster), fmt::format("{}", cluster));
    }
    return CodeSource::fromCluster(static_cast<int>(cluster));
  }
  if (kind == "mixture") return mixtureFromJson(reader, place);
  reader.fail("'kind' mean, seed, values, cluster or mixture", fmt::format("'{}'", kind));
}

ClassStyle::Path pathFromJson(const FieldReader& reader) {
  const auto name = reader.get<std::string>("path", "linear or spherical");
  if (name == "spherical") return ClassStyle::Path::Spherical;
  if (name != "linear") reader.fail("'path' linear or spherical", fmt::format("'{}'", name));
  return ClassStyle::Path::Linear;
}

ClassStyle styleFromJson(const Json& json, const std::string& place) {
  const FieldReader reader(json, place);
  ClassStyle style;
  style.code = codeFromJson(reader.get<Json>("code", "an object"), place + ".code");
  if (json.contains("blend_to")) {
    style.blendTo = codeFromJson(json["blend_to"], place + ".blend_to");
    style.blend = reader.get<double>("blend", "a number from 0 to 1");
    if (!(style.blend >= 0 && style.blend <= 1)) {
      reader.fail("'blend' from 0 to 1", fmt::format("{}", style.blend));
    }
    if (json.contains("path")) style.path = pathFromJson(reader);
  }
  if (json.contains("locked")) style.locked = reader.get<bool>("locked", "true or false");
  return style;
}

int classIdFromKey(const std::string& key, const FieldReader& reader) {
  const bool digits =
      !key.empty() && key.size() <= 3 && key.find_first_not_of("0123456789") == key.npos;
  if (!digits || std::stoi(key) > 254)
    reader.fail("class ids 0 to 254 as keys of 'classes'", "'" + key + "'");
  return std::stoi(key);
}

ObjectKey objectKeyFromJson(const Json& json, const std::string& place) {
  const FieldReader reader(json, place);
  const auto classId = reader.get<std::uint64_t>("class", "a class id");
  const auto instance = reader.get<std::uint64_t>("instance", "an object number");
  if (classId > 254 || instance > 65535) {
    reader.fail("'class' 0 to 254 and 'instance' 0 to 65535",
                fmt::format("{} and {}", classId, instance));
  }
  return {static_cast<int>(classId), static_cast<int>(instance)};
}

std::map<ObjectKey, ClassStyle> objectsFromJson(const Json& json, const std::string& origin) {
  if (!json.is_array())
    FieldReader(Json::object(), origin).fail("'objects' as a list", json.type_name());
  std::map<ObjectKey, ClassStyle> objects;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const auto place = fmt::format("{}: objects[{}]", origin, i);
    objects[objectKeyFromJson(json[i], place)] = styleFromJson(json[i], place);
  }
  return objects;
}

std::vector<float> resizedValues(const CodeValues& code, int height, int width) {
  if (code.height == height && code.width == width) return code.values;
  std::vector<float> values;
  values.reserve(std::size_t(code.channels) * std::size_t(height) * std::size_t(width));
  for (int c = 0; c < code.channels; ++c) {
    for (int y = 0; y < height; ++y) {
      const int sourceY = (2 * y + 1) * code.height / (2 * height);
      for (int x = 0; x < width; ++x) {
        const int sourceX = (2 * x + 1) * code.width / (2 * width);
        values.push_back(
            code.values[std::size_t((c * code.height + sourceY) * code.width + sourceX)]);
      }
    }
  }
  return values;
}

std::vector<float> resolveCode(const CodeSource& code, int channels, int height, int width);

std::vector<float> resolveMixture(const std::vector<CodePart>& parts,
                                  int channels,
                                  int height,
                                  int width) {
  const auto count = std::size_t(channels) * std::size_t(height) * std::size_t(width);
  std::vector<double> sum(count, 0);
  for (const auto& part : parts) {
    const auto values = resolveCode(part.code, channels, height, width);
    for (std::size_t i = 0; i < count; ++i) sum[i] += part.weight * double(values[i]);
  }
  return {sum.begin(), sum.end()};
}

std::vector<float> resolveCode(const CodeSource& code, int channels, int height, int width) {
  const auto count = std::size_t(channels) * std::size_t(height) * std::size_t(width);
  if (code.kind == CodeSource::Kind::Mixture) {
    return resolveMixture(*code.parts, channels, height, width);
  }
  if (code.kind == CodeSource::Kind::Mean) return std::vector<float>(count, 0.0F);
  if (code.kind == CodeSource::Kind::Seed) return normalValues(code.seed, count);
  if (code.kind == CodeSource::Kind::Cluster) {
    throw ConfigError(fmt::format(
        "style {}: this model has no K-means styles; choose another style, or make them with "
        "`spolvero clusters`",
        code.cluster + 1));
  }
  if (code.values->channels != channels) {
    throw ShapeError(
        fmt::format("style code from {}: expected {} channels for this model, found {}. "
                    "Take the style from the photo again with this model.",
                    code.origin,
                    channels,
                    code.values->channels));
  }
  return resizedValues(*code.values, height, width);
}

/// The angle between two codes; empty where it gives no direction to turn in.
std::optional<double> angleBetween(const std::vector<float>& from, const std::vector<float>& to) {
  double dot = 0;
  double lengthFrom = 0;
  double lengthTo = 0;
  for (std::size_t i = 0; i < from.size(); ++i) {
    dot += double(from[i]) * double(to[i]);
    lengthFrom += double(from[i]) * double(from[i]);
    lengthTo += double(to[i]) * double(to[i]);
  }
  if (lengthFrom == 0 || lengthTo == 0) return std::nullopt;
  const double angle = std::acos(std::clamp(dot / std::sqrt(lengthFrom * lengthTo), -1.0, 1.0));
  constexpr double kLeastSine = 1e-6;
  return std::sin(angle) < kLeastSine ? std::nullopt : std::optional(angle);
}

}  // namespace

CodeSource CodeSource::fromValues(CodeValues values, std::string origin) {
  return {
      Kind::Values, 0, std::make_shared<const CodeValues>(std::move(values)), std::move(origin)};
}

CodeSource CodeSource::mixture(const std::vector<CodePart>& parts) {
  std::vector<CodePart> flat;
  const auto add = [&flat](double weight, const CodeSource& code) {
    const auto same = std::ranges::find(flat, code, &CodePart::code);
    if (same != flat.end()) {
      same->weight += weight;
    } else {
      flat.push_back({weight, code});
    }
  };
  for (const auto& part : parts) {
    if (part.code.kind != Kind::Mixture) {
      add(part.weight, part.code);
      continue;
    }
    for (const auto& inner : *part.code.parts) add(part.weight * inner.weight, inner.code);
  }
  for (auto& part : flat) part.weight = std::clamp(part.weight, -kMaximumWeight, kMaximumWeight);
  std::erase_if(flat, [](const CodePart& part) { return part.weight == 0; });
  if (flat.size() > kMaximumParts) {
    std::ranges::stable_sort(
        flat, std::ranges::greater(), [](const CodePart& part) { return std::abs(part.weight); });
    flat.resize(kMaximumParts);
  }
  if (flat.empty()) return mean();
  if (flat.size() == 1 && flat.front().weight == 1) return flat.front().code;
  return {Kind::Mixture,
          0,
          nullptr,
          {},
          0,
          std::make_shared<const std::vector<CodePart>>(std::move(flat))};
}

bool CodeSource::operator==(const CodeSource& other) const {
  const auto same = [](const auto& one, const auto& two) {
    return one == two || (one && two && *one == *two);
  };
  return kind == other.kind && seed == other.seed && origin == other.origin &&
         cluster == other.cluster && same(values, other.values) && same(parts, other.parts);
}

CodeSource ClassStyle::blendedCode() const {
  if (!blendTo || blend <= 0) return code;
  return CodeSource::mixture({{1 - blend, code}, {blend, *blendTo}});
}

ClassStyle Appearance::styleOf(int classId) const {
  const auto found = classes.find(classId);
  if (found != classes.end()) return found->second;
  ClassStyle style;
  style.code = CodeSource::fromSeed(mixSeed(seed, static_cast<std::uint64_t>(classId)));
  return style;
}

ClassStyle Appearance::styleOf(const ObjectKey& object) const {
  const auto found = objects.find(object);
  if (found != objects.end()) return found->second;
  if (classes.contains(object.classId)) return styleOf(object.classId);
  const auto ofClass = mixSeed(seed, static_cast<std::uint64_t>(object.classId));
  ClassStyle style;
  style.code =
      CodeSource::fromSeed(mixSeed(ofClass, static_cast<std::uint64_t>(object.instance) + 1));
  return style;
}

ClassStyle Appearance::latentStyle() const {
  if (latent) return *latent;
  ClassStyle style;
  style.code = CodeSource::fromSeed(mixSeed(seed, 0));
  return style;
}

std::string Appearance::toJson() const {
  Json json{{"seed", seed}, {"classes", Json::object()}};
  for (const auto& [id, style] : classes) {
    json["classes"][std::to_string(id)] = styleToJson(style);
  }
  for (const auto& [key, style] : objects) {
    auto entry = styleToJson(style);
    entry["class"] = key.classId;
    entry["instance"] = key.instance;
    json["objects"].push_back(std::move(entry));
  }
  if (latent) json["latent"] = styleToJson(*latent);
  if (output != 0) json["output"] = output;
  return json.dump();
}

Appearance Appearance::fromJson(std::string_view text, const std::string& origin) {
  const Json json = parseJsonText(text, origin);
  const FieldReader reader(json, origin);
  Appearance appearance;
  appearance.seed = reader.get<std::uint64_t>("seed", "a whole number");
  if (json.contains("objects")) appearance.objects = objectsFromJson(json["objects"], origin);
  if (json.contains("latent")) {
    appearance.latent = styleFromJson(json["latent"], origin + ": latent");
  }
  if (json.contains("output")) {
    const auto output = reader.get<std::uint64_t>("output", "a whole number");
    if (output > kMaximumOutput) {
      reader.fail(fmt::format("'output' up to {}", kMaximumOutput), fmt::format("{}", output));
    }
    appearance.output = static_cast<int>(output);
  }
  if (!json.contains("classes")) return appearance;
  if (!json["classes"].is_object())
    reader.fail("'classes' as an object", json["classes"].type_name());
  for (const auto& [key, entry] : json["classes"].items()) {
    const auto place = fmt::format("{}: classes.{}", origin, key);
    appearance.classes[classIdFromKey(key, reader)] = styleFromJson(entry, place);
  }
  return appearance;
}

Appearance withClassStyle(Appearance base, int classId, CodeSource code) {
  std::erase_if(base.objects, [&](const auto& entry) { return entry.first.classId == classId; });
  auto& style = base.classes[classId];
  style = {};
  style.code = std::move(code);
  return base;
}

Appearance withStyles(Appearance base, const EncodedStyles& styles, const std::string& origin) {
  for (const auto& [id, values] : styles.classes) {
    base.classes[id].code = CodeSource::fromValues(values, origin);
  }
  for (const auto& [key, values] : styles.objects) {
    base.objects[key].code = CodeSource::fromValues(values, origin);
  }
  if (styles.latent) {
    base.latent.emplace();
    base.latent->code = CodeSource::fromValues(*styles.latent, origin);
  }
  return base;
}

std::vector<float> resolveStyle(const ClassStyle& style, int channels, int height, int width) {
  auto values = resolveCode(style.code, channels, height, width);
  if (!style.blendTo || style.blend <= 0) return values;
  return blendedValues(std::move(values),
                       resolveCode(*style.blendTo, channels, height, width),
                       style.blend,
                       style.path);
}

std::vector<float> blendedValues(std::vector<float> from,
                                 const std::vector<float>& to,
                                 double share,
                                 ClassStyle::Path path) {
  auto take = static_cast<float>(share);
  auto keep = 1 - take;
  const auto angle = path == ClassStyle::Path::Spherical ? angleBetween(from, to) : std::nullopt;
  if (angle) {
    keep = static_cast<float>(std::sin((1 - share) * *angle) / std::sin(*angle));
    take = static_cast<float>(std::sin(share * *angle) / std::sin(*angle));
  }
  for (std::size_t i = 0; i < from.size(); ++i) from[i] = from[i] * keep + to[i] * take;
  return from;
}

}  // namespace spolvero
