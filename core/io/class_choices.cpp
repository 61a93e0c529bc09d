#include "core/io/class_choices.h"

#include "core/base/error.h"
#include "core/base/json_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace spolvero {

namespace {

using Json = nlohmann::json;

constexpr int kFormatVersion = 1;
/// Choices for so many sets of classes are kept; then the oldest go.
constexpr std::size_t kMaximumModels = 32;

std::vector<std::string> namesOf(const ClassTable& table) {
  std::vector<std::string> names;
  for (const auto& info : table.classes()) names.push_back(info.name);
  return names;
}

[[noreturn]] void fail(const std::string& origin, const char* key, const char* expected) {
  throw IoError(
      fmt::format("{}: {}: expected {}. The classes can be mapped anew by “Map the "
                  "scene's classes”.",
                  origin,
                  key,
                  expected));
}

}  // namespace

std::shared_ptr<const ClassChoices> ClassChoices::fromJson(std::string_view text,
                                                           const std::string& origin) {
  Json json;
  try {
    json = parseJsonText(text, origin);
  } catch (const ConfigError& error) {
    throw IoError(error.what());
  }
  if (!json.is_object() || json.value("format", Json()) != kFormatVersion) {
    fail(origin, "format", "1");
  }
  const auto list = json.find("models");
  if (list == json.end() || !list->is_array() || list->size() > kMaximumModels) {
    fail(origin, "models", "a list of at most 32");
  }
  const auto isText = [](const Json& value) { return value.is_string(); };
  std::vector<ForModel> models;
  for (const auto& entry : *list) {
    const auto classes = entry.is_object() ? entry.find("classes") : entry.end();
    if (classes == entry.end() || !classes->is_array() || !std::ranges::all_of(*classes, isText)) {
      fail(origin, "classes", "a list of names");
    }
    const auto targets = entry.find("targets");
    if (targets == entry.end() || !targets->is_object() || !std::ranges::all_of(*targets, isText)) {
      fail(origin, "targets", "a name for each name");
    }
    models.push_back({classes->get<std::vector<std::string>>(), targets->get<Targets>()});
  }
  return std::shared_ptr<const ClassChoices>(new ClassChoices(std::move(models)));
}

std::shared_ptr<const ClassChoices> ClassChoices::in(const SceneExtras& extras) {
  const auto extra = extras.find(kName);
  if (!extra) return nullptr;
  if (auto known = std::dynamic_pointer_cast<const ClassChoices>(extra)) return known;
  return fromJson(extra->content(), kName);
}

std::string ClassChoices::content() const {
  auto list = Json::array();
  for (const auto& model : models_) {
    list.push_back({{"classes", model.classes}, {"targets", Json(model.targets)}});
  }
  const Json json{{"format", kFormatVersion}, {"models", std::move(list)}};
  return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

const ClassChoices::Targets* ClassChoices::find(const ClassTable& model) const {
  const auto found = std::ranges::find(models_, namesOf(model), &ForModel::classes);
  return found == models_.end() ? nullptr : &found->targets;
}

std::shared_ptr<const ClassChoices> ClassChoices::with(const ClassTable& model,
                                                       Targets targets) const {
  auto models = models_;
  auto names = namesOf(model);
  std::erase_if(models, [&](const ForModel& one) { return one.classes == names; });
  if (!targets.empty()) models.push_back({std::move(names), std::move(targets)});
  if (models.size() > kMaximumModels) models.erase(models.begin());
  return std::shared_ptr<const ClassChoices>(new ClassChoices(std::move(models)));
}

std::string ClassChoices::earlierTarget(const std::string& sceneClass,
                                        const ClassTable& model) const {
  for (auto one = models_.rbegin(); one != models_.rend(); ++one) {
    const auto found = one->targets.find(sceneClass);
    if (found != one->targets.end() && model.idOf(found->second)) return found->second;
  }
  return {};
}

}  // namespace spolvero
