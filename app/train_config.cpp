#include "app/train_config.h"

#include "app/resource_path.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <toml++/toml.h>

#include <optional>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaximumConfigBytes = 16u << 20;

std::string systemIn(const std::string& text, const std::string& origin) {
  try {
    const auto root = toml::parse(text, origin);
    if (const auto name = root["system"].value<std::string>()) return *name;
  } catch (const toml::parse_error& error) {
    throw ConfigError(fmt::format("{}: line {}: not valid TOML ({})",
                                  origin,
                                  error.source().begin.line,
                                  error.description()));
  }
  std::vector<std::string> names;
  for (const auto& system : systems()) names.push_back(system.name);
  throw ConfigError(
      fmt::format("{}: system: expected one of {}, found none", origin, fmt::join(names, ", ")));
}

/// Looks for a file named in a config.
std::optional<fs::path> foundFile(const fs::path& name, const fs::path& config) {
  std::vector<fs::path> places{config.parent_path() / name};
  if (name.is_relative()) {
    for (const auto* folder : {"features", "weights", "presets"}) {
      places.push_back(resourceDir() / folder / name);
    }
    places.push_back(name);
  }
  for (const auto& place : places) {
    if (fs::is_regular_file(place)) return fs::absolute(place).lexically_normal();
  }
  return std::nullopt;
}

}  // namespace

TrainConfig TrainConfig::read(const fs::path& path) {
  const auto text = readFile(path, kMaximumConfigBytes);
  TrainConfig config;
  config.origin_ = path;
  config.system_ = systemIn(text, path.string());
  config.setup_ = systemNamed(config.system_, path.string()).makeSetup();
  config.options().readToml(text, path.string());
  return config;
}

OptionSet TrainConfig::options() {
  OptionSet set;
  set.add("system", &system_, {.help = "which network", .choices = {system_}})
      .add("data.folder", &folder, {.help = "the data set"})
      .addGroup("data", describe(data))
      .addGroup("train", describe(train))
      .addGroup("model", describe(model))
      .addGroup(system_, setup_->options());
  return set;
}

void TrainConfig::assign(const std::string& setting) {
  const auto equals = setting.find('=');
  if (equals == std::string::npos) {
    throw ConfigError(
        fmt::format("command line: expected a setting like train.batch=8, found '{}'", setting));
  }
  options().assign(setting.substr(0, equals), setting.substr(equals + 1), "command line");
}

std::string TrainConfig::toToml() {
  return options().toToml();
}

std::string TrainConfig::helpText() {
  return options().helpText();
}

std::string TrainConfig::resolvedClasses() const {
  if (data.classes == "all" || data.classes == "group") return data.classes;
  if (const auto file = foundFile(data.classes, origin_)) return file->string();
  throw ConfigError(
      fmt::format("{}: data.classes: expected \"all\", \"group\" or a mapping file, found '{}', "
                  "which is not there",
                  origin_.string(),
                  data.classes));
}

void TrainConfig::resolveSystemFiles() {
  auto set = setup_->options();
  for (const auto& option : set.options()) {
    auto* const* text = std::get_if<std::string*>(&option.target);
    if (text == nullptr || !option.key.ends_with("file") || (*text)->empty()) continue;
    if (const auto file = foundFile(**text, origin_)) **text = file->string();
  }
}

fs::path presetFile(const std::string& nameOrPath) {
  if (fs::is_regular_file(nameOrPath)) return nameOrPath;
  const auto names = resourceNames("presets", ".toml");
  if (std::ranges::find(names, nameOrPath) != names.end()) {
    return resourcePath("presets/" + nameOrPath + ".toml");
  }
  const auto nearest = nearestWord(nameOrPath, names);
  throw ConfigError(
      fmt::format("'{}' is no config file and no preset{}; presets: {}",
                  nameOrPath,
                  nearest.empty() ? "" : fmt::format(" (did you mean '{}'?)", nearest),
                  fmt::join(names, ", ")));
}

}  // namespace spolvero::app
