#pragma once

#include "models/crn/generator.h"

#include <cstdint>
#include <vector>

namespace spolvero {

/// Resizes as TensorFlow 1 does with corners not aligned: target pixel i reads place
/// i · source/target and its follower. A side that halves keeps every second pixel.
/// @param x [N, C, H, W] float.  @return [N, C, height, width].
/// Source: the released code's `tf.image.resize_bilinear(noise, …, align_corners=False)`.
at::Tensor cornerBilinear(const at::Tensor& x, std::int64_t height, std::int64_t width);

/// The code maps of several seeds: independent normal values at each place, the same as an
/// appearance with that seed has.
/// @return [seeds, channels, height, width] float32 on the CPU.
at::Tensor codeMaps(const std::vector<std::uint64_t>& seeds,
                    std::int64_t channels,
                    std::int64_t height,
                    std::int64_t width);

/// What the network of conditional IMLE is made of.
struct ImleShape {
  std::int64_t classes = 0;          ///< Class channels.
  std::int64_t noise = 10;           ///< Channels of the code.
  std::int64_t encoder = 100;        ///< Feature maps of the noise encoder; 0 = no encoder.
  std::vector<std::int64_t> widths;  ///< Of the cascade's modules, coarse to fine.
};

/// CRN's cascade with noise: the noise encoder (3×3, 3×3, 1×1) makes of layout and code, at full
/// size, as many maps as the code has; every module reads them beside the layout, halved. Weights
/// go by the released names: the cascade's and `g_noise_conv1` to `g_noise_conv3`.
/// Source: Li, Zhang, Malik 2019, §3 ("noise encoder"); `noise_encoder` and `recursive_generator`
/// of the released code.
/// Deviation: sides that do not halve evenly are rounded up, as for CRN.
class ImleGeneratorImpl : public CascadeGeneratorImpl {
 public:
  explicit ImleGeneratorImpl(const ImleShape& shape);

  /// @param conditioning  [N, classes + noise, H, W] float: class channels, then the code, normal
  ///                      values of its own at each place.
  /// @return              [N, 1, 3, H, W] around [-1, 1], not clamped.
  at::Tensor forward(const at::Tensor& conditioning) override;

  /// Starts the noise encoder at random: normal values of deviation 0.15, cut at two deviations.
  /// Source: `tf.initializers.truncated_normal(stddev=0.15)` of the released code.
  void resetNoiseEncoder();

  /// Starts the cascade's weights of the noise at random, normal, `times` as large (root mean
  /// square) as their layer's others.
  /// Source: the released preprocess_crn_model.py (5, on a trained CRN). Deviation: here also
  /// without one, since a network that starts deaf to the code stays so.
  void startNoiseWeights(double times);

 private:
  ImleShape imle_;
  std::vector<CrnConv> encoder_;  ///< Three, or none.
};
TORCH_MODULE(ImleGenerator);

}  // namespace spolvero
