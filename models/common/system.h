#pragma once

#include "core/base/options.h"
#include "core/render/scene_renderer.h"
#include "core/train/trainable.h"
#include "models/common/released_checkpoint.h"
#include "models/common/renderer_parts.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace spolvero {

/// The options of one system while a command or a form fills them in, and what is built from them.
class SystemSetup {
 public:
  virtual ~SystemSetup() = default;

  /// All options, bound to this setup.
  virtual OptionSet options() = 0;

  /// A fresh system to train. The class count follows from `classes`.
  /// @param width, height  px of the training pictures.
  /// @throws ConfigError, ShapeError.
  virtual std::unique_ptr<Trainable> makeTrainable(const ClassTable& classes,
                                                   int width,
                                                   int height,
                                                   const c10::Device& device) = 0;
};

/// One of the program's systems. Each folder under models/ that is one defines `NAMESystem()`; a
/// word in models/CMakeLists.txt brings it into the registry.
struct System {
  std::string name;   ///< As in model files and presets: "groupdnet".
  std::string title;  ///< For people: "GroupDNet (SMIS)".
  std::function<std::unique_ptr<SystemSetup>()> makeSetup;
  std::function<std::unique_ptr<SceneRenderer>(const ModelFile&, const RenderSettings&)>
      makeRenderer;
  std::vector<ReleasedFormat> released;  ///< Published weights that it reads.
};

/// A system whose options are one struct with `describe`, `classes` and `unlabelledChannel`.
template <class Options, class SystemTrainable, class Renderer>
System makeSystem(std::string name, std::string title, std::vector<ReleasedFormat> released = {}) {
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
  return {std::move(name),
          std::move(title),
          [] { return std::make_unique<Setup>(); },
          [](const ModelFile& model, const RenderSettings& settings) {
            return std::make_unique<Renderer>(model, settings);
          },
          std::move(released)};
}

}  // namespace spolvero
