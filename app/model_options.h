#pragma once

#include "core/io/model_file.h"
#include "core/render/render_worker.h"
#include "core/render/scene_renderer.h"
#include "models/common/renderer_parts.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace spolvero::app {

/// Which model renders, where and how: the options shared by every command that makes pictures.
struct ModelOptions {
  std::filesystem::path model;     ///< Empty: the one that comes with the program.
  std::string device = "auto";     ///< "auto", "cpu", "cuda", "cuda:1".
  std::string engine = "fast";     ///< "reference" or "fast".
  std::string precision = "auto";  ///< "fp32", "bf16", "fp16"; "auto" as `choosePrecision`.
  double tolerance = RenderSettings().liveTolerance;  ///< Of live pictures.
  std::int64_t memoryBytes = 0;                       ///< Beside the weights; 0 = no limit.
};

/// Adds --model, --device, --engine, --precision, --tolerance and --memory.
void addModelOptions(CLI::App& command, ModelOptions& options);

/// What the options mean on this machine.  @throws ConfigError, DeviceError.
RenderSettings settingsFor(const ModelOptions& options);

/// A model ready to render, in the precision that was asked for. Layouts larger than those it was
/// trained on are rendered in parts that fit the memory limit.
class OpenModel {
 public:
  enum class Watch { Quietly, WithProgress };

  /// @param stop  Ends pictures of large layouts before they are done.
  /// @throws ConfigError if no model is given and none is shipped; IoError, ModelFormatError,
  /// DeviceError.
  explicit OpenModel(const ModelOptions& options, std::stop_token stop = {});

  const ModelInfo& info() const { return renderer_->info(); }
  AppearanceOffer offer() const { return renderer_->offer(); }
  const std::string& device() const { return device_; }
  /// "fp32", "bf16" or "fp16".
  const std::string& precision() const { return precision_; }

  /// As `SceneRenderer::render`.
  /// @param watch   Whether to tell on stderr how far a large layout's picture is.
  /// @return        [1, 3, H, W] float32 in [-1, 1] on the CPU.
  /// @throws RenderStopped for a large layout if the stop was asked for.
  at::Tensor render(const Layout& layout,
                    const Appearance& appearance,
                    Watch watch = Watch::Quietly);

  /// As `SceneRenderer::renderAll`.  @throws RenderStopped as `render`.
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
  bool isLarge(const Layout& layout) const;

  std::unique_ptr<SceneRenderer> renderer_;
  std::string device_;
  std::string precision_;
  std::stop_token stop_;
};

/// Loads a model as options say. On CUDA, pictures that do not fit the memory are made in parts,
/// then on the CPU.
/// @throws ConfigError, IoError, ModelFormatError, DeviceError.
RenderWorker::LoadedModel loadModel(const ModelOptions& options);

/// As `loadModel`, from a file and with what options mean.
RenderWorker::LoadedModel loadModelWith(const std::filesystem::path& model,
                                        const RenderSettings& settings);

/// Loads a model for measuring other things than its speed: plain and float32.
RenderWorker::LoadedModel loadReferenceOn(const std::filesystem::path& model,
                                          const std::string& device);

/// Builds a model once to see that every tensor has its place.  @throws ModelFormatError.
void checkModel(const ModelFile& model);

}  // namespace spolvero::app
