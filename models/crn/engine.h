#pragma once

#include "core/io/tensor_map.h"
#include "models/common/renderer_parts.h"
#include "models/crn/generator.h"
#include "models/engine/feature_flow.h"

#include <string>
#include <vector>

namespace spolvero {

/// A `CrnConv` of 3×3 or 1×1 by its name, with layer norm and leaky ReLU if it has them.
FlowLayer cascadeLayer(const TensorMap& weights, const std::string& name, ConvPrecision precision);

/// Levels [1, C, h, w] as a flow takes them: [h, w, C] of its type.
at::Tensor channelsLast(const at::Tensor& level, at::ScalarType type);

/// The cascade over a flow. Norms and activations are applied by what reads them.
class CascadeNetwork {
 public:
  /// @param weights  by released name.
  CascadeNetwork(const CascadeShape& shape, const TensorMap& weights, ConvPrecision precision);

  /// @param pyramid  the conditioning at each module's size, first to last, [h, w, C].
  /// @return         [1, k, 3, H, W] float32.
  at::Tensor run(FeatureFlow& flow, const std::vector<at::Tensor>& pyramid) const;

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

/// CRN on the CPU, channels last. Live frames take the statistics of the last full frame.
class CrnEngine {
 public:
  CrnEngine(const CascadeShape& shape, const TensorMap& weights, const RenderSettings& settings);

  /// @param labels   [H, W], anything that is equal where the conditioning is.
  /// @param channels [1, C, H, W] float32.
  /// @param live     may reuse what the last frame left; else exact.
  /// @return         [1, k, 3, H, W] float32.
  at::Tensor render(const at::Tensor& labels, const at::Tensor& channels, bool live);

  FrameReport report() const { return flow_.report(); }

 private:
  CascadeNetwork network_;
  at::ScalarType type_;
  FeatureFlow flow_;
};

}  // namespace spolvero
