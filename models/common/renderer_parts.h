#pragma once

#include "core/appearance/appearance.h"
#include "core/io/model_file.h"
#include "core/layout/layout.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <cstdint>
#include <filesystem>
#include <string>

namespace torch::nn {
class Module;
}

namespace spolvero {

/// The type in which convolutions multiply; sums are float32.
enum class Precision { Float32, BFloat16, Float16 };

/// How a network is computed.
enum class EngineKind {
  Reference,  ///< Plain, dense, float32 unless the precision says otherwise: the truth.
  Fast,       ///< models/engine, for the systems that have one; else as Reference.
};

/// How a loaded model computes.
struct RenderSettings {
  c10::Device device = c10::Device(c10::DeviceType::CPU);
  EngineKind engine = EngineKind::Reference;
  Precision precision = Precision::Float32;  ///< Float16 on CUDA only.
  /// In `renderLive`, changes of activations below this many of their standard deviations are not
  /// followed further. 0: exact.
  double liveTolerance = 0.1;
  /// What pictures may take beside the weights, in bytes; 0 = no limit.
  std::int64_t memoryLimitBytes = 0;
  /// Remembers which kernels were fastest on this machine; empty: tried anew by each process.
  std::filesystem::path tuningFile;
};

/// Fills a network for inference: weights by name, spectral norm folded, evaluation mode, on its
/// device.
/// @param prefix  of its tensors in the file ("G.").  @throws ModelFormatError.
void prepareForInference(torch::nn::Module& network,
                         const ModelFile& model,
                         const std::string& prefix,
                         const RenderSettings& settings);

/// Whether the file holds tensors of a network.
bool holdsNetwork(const ModelFile& model, const std::string& prefix);

/// A style's code as a tensor [1, channels, height, width] float32 on the
/// CPU.
at::Tensor codeTensor(const ClassStyle& style,
                      std::int64_t channels,
                      std::int64_t height,
                      std::int64_t width);

/// The numbers of [channels, height, width] or [length] (as channels of 1 × 1), any device.
CodeValues codeValues(const at::Tensor& code);

/// A network's picture as callers get it: the layout's part of it, [1, 3, H, W] float32 on the CPU.
at::Tensor finishedPicture(const at::Tensor& image, std::int64_t height, std::int64_t width);

/// @throws ShapeError unless photo is [1, 3, H, W] and of the layout's size.
void requirePhotoFits(const at::Tensor& photo, const Layout& layout);

/// @throws ShapeError if a layout's labels go beyond the model's classes.
void requireClassesFit(const Layout& layout, std::int64_t classes);

/// Autocast to a half precision on a device for a scope; nothing for Float32.
class AutocastScope {
 public:
  AutocastScope(c10::DeviceType type, Precision precision);
  /// bf16 if `on`.
  AutocastScope(c10::DeviceType type, bool on)
      : AutocastScope(type, on ? Precision::BFloat16 : Precision::Float32) {}
  ~AutocastScope();
  AutocastScope(const AutocastScope&) = delete;
  AutocastScope& operator=(const AutocastScope&) = delete;

 private:
  c10::DeviceType type_;
  bool on_;
};

}  // namespace spolvero
