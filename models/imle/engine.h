#pragma once

#include "models/crn/engine.h"
#include "models/imle/generator.h"

#include <array>
#include <vector>

namespace spolvero {

/// Conditional IMLE on the CPU, channels last: the noise encoder at full size, then CRN's cascade.
/// Live frames take the statistics of the last full frame, and need its code. What does not fit
/// the memory limit is computed in strips, exactly.
class ImleEngine {
 public:
  /// @param cascade  the shape of the generator's cascade.
  /// @param trained  height and width of pictures; zeros where not known.
  ImleEngine(const ImleShape& shape,
             const CascadeShape& cascade,
             const TensorMap& weights,
             std::array<std::int64_t, 2> trained,
             const RenderSettings& settings);

  /// @param labels    [H, W] uint8, class channels; others give zeros.
  /// @param code      [1, noise, H, W] float32.
  /// @param live      may reuse what the last frame left; else exact.
  /// @param progress  if given, is told; then nothing is reused or kept.
  /// @return          [1, 3, H, W] float32, not clamped.
  at::Tensor render(const at::Tensor& labels,
                    const at::Tensor& code,
                    bool live,
                    const RenderProgress& progress = {});

  FrameReport report() const { return report_; }

 private:
  at::Tensor encodedNoise(Flow& flow, const at::Tensor& labels, const at::Tensor& code) const;
  std::vector<RowSource> pyramid(const at::Tensor& labels, const at::Tensor& noise) const;
  /// Whether the cascade's maps fit the memory limit.
  bool fits(std::int64_t height, std::int64_t width) const;
  at::Tensor renderStrips(const at::Tensor& labels,
                          const at::Tensor& code,
                          const RenderProgress& progress);

  ImleShape shape_;
  CascadeNetwork network_;
  std::vector<FlowLayer> encoder_;  ///< Three, or none.
  FeatureFlow flow_;
  FrameReport report_;
  at::Tensor code_;  ///< Of the last frame.
};

}  // namespace spolvero
