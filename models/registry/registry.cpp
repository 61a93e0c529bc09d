#include "models/registry/registry.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace spolvero {

#define SPOLVERO_SYSTEM(name) System name##System();
#include "models/registry/systems.inc"
#undef SPOLVERO_SYSTEM

namespace {

std::vector<System>& registered() {
#define SPOLVERO_SYSTEM(name) name##System(),
  static std::vector<System> all{
#include "models/registry/systems.inc"
  };
#undef SPOLVERO_SYSTEM
  return all;
}

}  // namespace

const std::vector<System>& systems() {
  return registered();
}

void addSystem(System system) {
  const auto taken =
      std::ranges::any_of(systems(), [&](const System& one) { return one.name == system.name; });
  if (taken) {
    throw ConfigError(
        fmt::format("registry: there is a system '{}' already; choose another name", system.name));
  }
  registered().push_back(std::move(system));
}

const System& systemNamed(const std::string& name, const std::string& origin) {
  std::vector<std::string> names;
  for (const auto& system : systems()) {
    if (system.name == name) return system;
    names.push_back(system.name);
  }
  const auto near = nearestWord(name, names);
  throw ConfigError(fmt::format("{}: system: expected {}, found '{}'{}",
                                origin,
                                fmt::join(names, " or "),
                                name,
                                near.empty() ? "" : fmt::format("; did you mean '{}'?", near)));
}

std::vector<std::string> releasedFormatNames() {
  std::vector<std::string> names;
  for (const auto& system : systems()) {
    for (const auto& format : system.released) names.push_back(format.name);
  }
  return names;
}

const ReleasedFormat& releasedFormat(const std::string& name) {
  for (const auto& system : systems()) {
    for (const auto& format : system.released) {
      if (format.name == name) return format;
    }
  }
  throw ConfigError(fmt::format(
      "--from: expected one of {}, found '{}'", fmt::join(releasedFormatNames(), ", "), name));
}

std::unique_ptr<SceneRenderer> loadRenderer(const std::filesystem::path& path,
                                            const RenderSettings& settings) {
  const auto model = readModelFile(path);
  return systemNamed(model.info.system, path.string()).makeRenderer(model, settings);
}

}  // namespace spolvero
