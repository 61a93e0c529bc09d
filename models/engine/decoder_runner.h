#pragma once

#include "core/render/scene_renderer.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace spolvero {

/// Makes pictures with a decoder in one way, on one device. Not thread-safe.
class DecoderRunner {
 public:
  virtual ~DecoderRunner() = default;

  /// @param values [H, W] int32 on the CPU, multiples of the decoder's stride.
  /// @param first  [1, C, h, w] float32, the first block's input.
  /// @return       [1, 3, H, W] float32 in [-1, 1] on the runner's device.
  virtual at::Tensor render(const at::Tensor& values, const at::Tensor& first) = 0;
  /// These three are whole pictures unless a runner knows better; see SceneRenderer.
  virtual at::Tensor renderLive(const at::Tensor& values, const at::Tensor& first);
  virtual at::Tensor renderLarge(const at::Tensor& values,
                                 const at::Tensor& first,
                                 const RenderProgress& progress);
  virtual std::vector<at::Tensor> renderAll(const at::Tensor& values,
                                            const std::vector<at::Tensor>& firsts);
  virtual const FrameReport& lastFrame() const = 0;
};

}  // namespace spolvero
