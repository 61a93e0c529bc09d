#include "models/registry.h"

#include "core/base/error.h"
#include "models/groupdnet/renderer.h"
#include "models/groupdnet/trainable.h"
#include "models/spade/renderer.h"
#include "models/spade/trainable.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace spolvero {

namespace {

template <class Options, class SystemTrainable>
class Setup : public SystemSetup {
 public:
  OptionSet options() override { return describe(options_); }

  std::unique_ptr<Trainable> makeTrainable(const ClassTable& classes,
                                           int width,
                                           int height,
                                           const c10::Device& device) override {
    options_.classes = classes.size() + (options_.unlabelledChannel ? 1 : 0);
    return std::make_unique<SystemTrainable>(options_, classes, width, height, device);
  }

 private:
  Options options_;
};

template <class Options, class SystemTrainable, class Renderer>
System entry(std::string name, std::string title) {
  return {std::move(name),
          std::move(title),
          [] { return std::make_unique<Setup<Options, SystemTrainable>>(); },
          [](const ModelFile& model, const RenderSettings& settings) {
            return std::make_unique<Renderer>(model, settings);
          }};
}

}  // namespace

const std::vector<System>& systems() {
  static const std::vector<System> all{
      entry<GroupDNetOptions, GroupDNetTrainable, GroupDNetRenderer>("groupdnet",
                                                                     "GroupDNet (SMIS)"),
      entry<SpadeOptions, SpadeTrainable, SpadeRenderer>("spade", "SPADE"),
  };
  return all;
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

std::unique_ptr<SceneRenderer> loadRenderer(const std::filesystem::path& path,
                                            const RenderSettings& settings) {
  const auto model = readModelFile(path);
  return systemNamed(model.info.system, path.string()).makeRenderer(model, settings);
}

}  // namespace spolvero
