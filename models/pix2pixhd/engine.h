#pragma once

#include "core/io/tensor_map.h"
#include "models/common/renderer_parts.h"
#include "models/engine/feature_flow.h"
#include "models/pix2pixhd/scene.h"

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
/// next `render`, whose statistics are the picture's own.
class Pix2PixHDEngine {
 public:
  /// @param level    enhancers that take part.
  /// @param weights  of the generator, by released name.
  Pix2PixHDEngine(const Pix2PixHDOptions& options,
                  std::int64_t level,
                  const TensorMap& weights,
                  const RenderSettings& settings);

  /// @param rows  `inputRows` of the objects.
  /// @param live  may reuse what the last frame left; else exact.
  /// @return      [1, 3, H, W] float32.
  at::Tensor render(const Pix2PixHDObjects& objects, const at::Tensor& rows, bool live);

  FrameReport report() const { return flow_.report(); }

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

  at::Tensor numbered(const Pix2PixHDObjects& objects, const at::Tensor& rows, FrameKind& kind);
  Features firstOf(Level& level, const Features& values, const std::vector<at::Tensor>& maps);
  /// Whether the first convolution is looked up.
  bool tabular() const;
  Features slidingFirst(Level& level, const at::Tensor& map);
  std::vector<at::Tensor> innerMaps(const at::Tensor& values) const;
  Features blocksOf(const Level& level, Features x);
  at::Tensor run(const at::Tensor& values);

  ConvPrecision precision_;
  at::ScalarType type_;
  std::vector<Level> levels_;
  std::optional<LabelConvolution> labels_;  ///< The outermost level's first.
  std::optional<PictureConvolution> head_;
  InputNumbering numbering_;
  FeatureFlow flow_;
};

}  // namespace spolvero
