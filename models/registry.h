#pragma once

#include "core/base/options.h"
#include "core/render/scene_renderer.h"
#include "core/train/trainable.h"
#include "models/common/renderer_parts.h"

#include <filesystem>
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

/// One of the program's systems. A new one adds one line in registry.cpp.
struct System {
  std::string name;   ///< As in model files and presets: "groupdnet".
  std::string title;  ///< For people: "GroupDNet (SMIS)".
  std::function<std::unique_ptr<SystemSetup>()> makeSetup;
  std::function<std::unique_ptr<SceneRenderer>(const ModelFile&, const RenderSettings&)>
      makeRenderer;
};

const std::vector<System>& systems();

/// @throws ConfigError for an unknown name; `origin` names the file or command line.
const System& systemNamed(const std::string& name, const std::string& origin);

/// Reads a model file and builds its renderer.
/// @throws IoError, ModelFormatError, ConfigError, DeviceError.
std::unique_ptr<SceneRenderer> loadRenderer(const std::filesystem::path& path,
                                            const RenderSettings& settings);

}  // namespace spolvero
