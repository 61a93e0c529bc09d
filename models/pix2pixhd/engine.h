#pragma once

#include "core/io/tensor_map.h"
#include "models/common/renderer_parts.h"
#include "models/engine/feature_flow.h"
#include "models/engine/flow_methods.h"
#include "models/engine/flow_strips.h"
#include "models/pix2pixhd/scene.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace spolvero {

/// The generator on the CPU, channels last. The first convolution is looked up in tables, norms and
/// activations are applied by the convolutions that read them, residual blocks go by Winograd's
/// method, and the last convolution is one product with all of its taps.
///
/// With batch norm, live frames are exact up to the tolerance. With instance norm they take the
/// statistics of the last full frame: an edit does not shift the look of everything else until the
/// next `render`, whose statistics are the picture's own. What does not fit the memory limit is
/// computed in strips, exactly.
class Pix2PixHDEngine {
 public:
  /// @param level    enhancers that take part.
  /// @param weights  of the generator, by released name.
  /// @param trained  height and width of pictures; zeros where not known.
  Pix2PixHDEngine(const Pix2PixHDOptions& options,
                  std::int64_t level,
                  const TensorMap& weights,
                  std::array<std::int64_t, 2> trained,
                  const RenderSettings& settings);

  /// @param rows      `inputRows` of the objects.
  /// @param live      may reuse what the last frame left; else exact.
  /// @param progress  if given, is told; then nothing is reused or kept.
  /// @return          [1, 3, H, W] float32.
  at::Tensor render(const Pix2PixHDObjects& objects,
                    const at::Tensor& rows,
                    bool live,
                    const RenderProgress& progress = {});

  FrameReport report() const { return report_; }

 private:
  struct Block {
    FlowLayer first;
    FlowLayer second;
  };
  struct Level {
    at::Tensor weight, bias;           ///< Of the 7×7 convolution at its beginning.
    FlowNorm norm;                     ///< Behind it.
    std::optional<FlowLayer> sliding;  ///< It, over pictures that are not few distinct pixels.
    std::vector<FlowLayer> downs;
    std::vector<Block> blocks;
    std::vector<FlowLayer> ups;
  };
  class Reader;

  /// A layout as the network takes it.
  struct Scene {
    at::Tensor values;  ///< [H, W] int32.
    at::Tensor rows;    ///< What they stand for.
  };

  at::Tensor numbered(const Pix2PixHDObjects& objects, const at::Tensor& rows, FrameKind& kind);
  /// Whether the first convolution is looked up, with so many values.
  bool tabular(std::int64_t values) const;
  std::vector<RowSource> inputMaps(const Scene& scene) const;
  Features firstOf(Flow& flow,
                   Level& level,
                   const Features& values,
                   const std::vector<RowSource>& maps);
  /// @param maps  of `inputMaps`; empty where only tables are used.
  /// @return      [1, 3, H, W]; nothing if the flow computes nothing.
  at::Tensor run(Flow& flow, const Scene& scene, const std::vector<RowSource>& maps);
  std::vector<RowSource> mapsFor(const Scene& scene) const;
  at::Tensor renderStrips(const Scene& scene, const RenderProgress& progress);
  void prepareFor(const Scene& scene);
  /// Whether the network's maps fit the memory limit.
  bool fits(const Scene& scene);

  ConvPrecision precision_;
  std::vector<Level> levels_;
  std::optional<LabelConvolution> labels_;  ///< The outermost level's first.
  bool tables_ = false;                     ///< It is looked up in the frame that runs.
  std::optional<PictureConvolution> head_;
  InputNumbering numbering_;
  FeatureFlow flow_;
  FrameReport report_;
};

}  // namespace spolvero
