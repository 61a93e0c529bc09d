#pragma once

#include "core/io/tensor_map.h"
#include "models/common/renderer_parts.h"
#include "models/crn/generator.h"
#include "models/engine/feature_flow.h"
#include "models/engine/flow_methods.h"
#include "models/engine/flow_strips.h"

#include <array>
#include <string>
#include <vector>

namespace spolvero {

/// A `CrnConv` of 3×3 or 1×1 by its name, with layer norm and leaky ReLU if it has them.
/// @param size  height and width of its input as trained; zeros where not known.
FlowLayer cascadeLayer(const TensorMap& weights,
                       const std::string& name,
                       std::array<std::int64_t, 2> size,
                       const FlowMethods& methods);

/// The cascade over a flow. Norms and activations are applied by what reads them.
class CascadeNetwork {
 public:
  /// @param weights  by released name.
  /// @param trained  height and width of pictures; zeros where not known.
  CascadeNetwork(const CascadeShape& shape,
                 const TensorMap& weights,
                 std::array<std::int64_t, 2> trained,
                 const FlowMethods& methods);

  /// @param pyramid  the conditioning at each module's size, first to last.
  /// @return         [1, k, 3, H, W] float32; nothing if the flow computes nothing.
  at::Tensor run(Flow& flow, const std::vector<RowSource>& pyramid) const;

  std::int64_t modules() const { return static_cast<std::int64_t>(modules_.size()); }

 private:
  struct Module {
    FlowLayer first;
    FlowLayer second;
  };
  CascadeShape shape_;
  std::vector<Module> modules_;
  PictureConvolution picture_;
};

/// CRN on the CPU, channels last. Live frames take the statistics of the last full frame. What
/// does not fit the memory limit is computed in strips, exactly.
class CrnEngine {
 public:
  /// @param trained  height and width of pictures; zeros where not known.
  CrnEngine(const CascadeShape& shape,
            const TensorMap& weights,
            std::array<std::int64_t, 2> trained,
            const RenderSettings& settings);

  /// @param labels    [H, W] uint8, channels of the conditioning; others give zeros.
  /// @param live      may reuse what the last frame left; else exact.
  /// @param progress  if given, is told; then nothing is reused or kept.
  /// @return          [1, k, 3, H, W] float32.
  at::Tensor render(const at::Tensor& labels, bool live, const RenderProgress& progress = {});

  FrameReport report() const { return report_; }

 private:
  CascadeShape shape_;
  CascadeNetwork network_;
  FeatureFlow flow_;
  FrameReport report_;
};

}  // namespace spolvero
