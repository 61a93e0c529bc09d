#pragma once

#include "models/crn/engine.h"
#include "models/imle/generator.h"

#include <vector>

namespace spolvero {

/// Conditional IMLE on the CPU, channels last: the noise encoder at full size, then CRN's cascade.
/// Live frames take the statistics of the last full frame, and need its code.
class ImleEngine {
 public:
  /// @param cascade  the shape of the generator's cascade.
  ImleEngine(const ImleShape& shape,
             const CascadeShape& cascade,
             const TensorMap& weights,
             const RenderSettings& settings);

  /// @param labels  [H, W], anything that is equal where the layout is.
  /// @param layout  [1, classes, H, W] float32.
  /// @param code    [1, noise, H, W] float32.
  /// @param live    may reuse what the last frame left; else exact.
  /// @return        [1, 3, H, W] float32, not clamped.
  at::Tensor render(const at::Tensor& labels,
                    const at::Tensor& layout,
                    const at::Tensor& code,
                    bool live);

  FrameReport report() const { return flow_.report(); }

 private:
  at::Tensor encodedNoise(const at::Tensor& layout, const at::Tensor& code);

  ImleShape shape_;
  CascadeNetwork network_;
  std::vector<FlowLayer> encoder_;  ///< Three, or none.
  at::ScalarType type_;
  FeatureFlow flow_;
  at::Tensor code_;  ///< Of the last frame.
};

}  // namespace spolvero
