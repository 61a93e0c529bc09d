#pragma once

#include "core/io/model_file.h"
#include "core/render/render_worker.h"
#include "core/render/scene_renderer.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace spolvero::app {

/// Which model renders, where and how: the options shared by every command that makes pictures.
struct ModelOptions {
  std::filesystem::path model;       ///< Empty: the one that comes with the program.
  std::string device = "auto";       ///< "auto", "cpu", "cuda", "cuda:1".
  std::string engine = "reference";  ///< How the network is computed.
  std::string precision = "auto";    ///< "fp32", "bf16", "auto" (fp32 for the reference engine).
};

/// Adds --model, --device, --engine and --precision.
void addModelOptions(CLI::App& command, ModelOptions& options);

/// A model ready to render, in the precision that was asked for.
class OpenModel {
 public:
  /// @throws ConfigError if no model is given and none is shipped; IoError, ModelFormatError,
  /// DeviceError.
  explicit OpenModel(const ModelOptions& options);

  const ModelInfo& info() const { return renderer_->info(); }
  AppearanceOffer offer() const { return renderer_->offer(); }
  const std::string& device() const { return device_; }

  /// As `SceneRenderer::render`.  @return [1, 3, H, W] float32 in [-1, 1] on the CPU.
  at::Tensor render(const Layout& layout, const Appearance& appearance);

  /// As `SceneRenderer::renderAll`.
  std::vector<at::Tensor> renderAll(const Layout& layout,
                                    const std::vector<Appearance>& appearances);

  SceneRenderer& renderer() { return *renderer_; }

  /// As `SceneRenderer::encode`, with a photo and a layout file. The layout is scaled to the photo.
  /// @param instances  16-bit PNG of the photo's objects; empty: by connected components.
  /// @throws ConfigError if the model cannot take codes from photos.
  EncodedStyles encode(const std::filesystem::path& photo,
                       const std::filesystem::path& layout,
                       const std::filesystem::path& instances = {});

 private:
  std::unique_ptr<SceneRenderer> renderer_;
  std::string device_;
};

/// Loads a model onto the device that a word means, for the editor's worker.
/// @throws IoError, ModelFormatError, DeviceError.
RenderWorker::LoadedModel loadModelOn(const std::filesystem::path& model,
                                      const std::string& device);

/// Builds a model once to see that every tensor has its place.  @throws ModelFormatError.
void checkModel(const ModelFile& model);

}  // namespace spolvero::app
