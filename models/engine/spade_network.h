#pragma once

#include "models/common/spade_decoder.h"
#include "models/kernels/convolution.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace spolvero {

class ConvChooser;

/// What negative activations are multiplied by before each convolution.
constexpr float kSpadeSlope = 0.2F;

/// One conditional norm as the engine runs it.
struct EngineNorm {
  SpadeNorm norm{nullptr};
  /// Takes mean and variance of each picture (instance and group norms).
  bool measured = false;
  /// Of a conditioned norm for one pixel: multiply-adds of the plain network.
  double densePixelMacs = 0;
  /// The running standard deviation of each channel, [C] float32: what a change of an
  /// activation counts by. Undefined for measured norms.
  at::Tensor deviation;
};

/// One block of a decoder with packed weights.
struct EngineBlock {
  bool doubled = false;  ///< The picture doubles before it.
  std::int64_t in = 0;
  std::int64_t middle = 0;
  std::int64_t out = 0;
  EngineNorm norm0, norm1;
  std::optional<EngineNorm> normS;
  std::optional<Convolution> conv0, conv1, convS;
};

/// How a decoder's convolutions are computed, given their shape and size.
using ConvRule = std::function<ConvKernelOptions(
    const ConvOptions& conv, std::int64_t height, std::int64_t width)>;

/// The convolutions of an engine: chosen by trial where there is a chooser, else by rule.
ConvRule convRule(ConvPrecision precision, std::shared_ptr<ConvChooser> chooser);

/// A SPADE decoder with packed weights: all that does not depend on a layout's size.
struct EngineNetwork {
  std::vector<EngineBlock> blocks;
  std::optional<Convolution> image;  ///< To RGB.
  std::int64_t stride = 1;           ///< Output size / size of the first map.

  std::int64_t bytes() const;
};

/// A decoder's shape and norms, without weights of convolutions. The decoder may be on any device.
EngineNetwork outlineOf(SpadeDecoder& decoder);

/// @param decoder  folded, in evaluation mode, on the CPU.
/// @param height, width  of a typical picture; `rule` may measure at it.
EngineNetwork packNetwork(SpadeDecoder& decoder,
                          const ConvRule& rule,
                          std::int64_t height,
                          std::int64_t width);

/// Whether the engine can run a decoder: all its norms are unconditioned or tabular.
bool canPack(SpadeDecoder& decoder);

/// The moments of a map's channels, gathered from parts of it.
class MomentSums {
 public:
  /// @param x [H, W, C].
  void add(const at::Tensor& x);
  /// Mean and (biased) variance of each channel, [C] float64.
  std::pair<at::Tensor, at::Tensor> moments() const;

 private:
  double pixels_ = 0;
  at::Tensor sum_;      ///< [C] float64
  at::Tensor squares_;  ///< [C] float64, about the mean of the first part.
  at::Tensor shift_;
};

/// Scale and shift that a measured norm gives a picture's channels.
/// @return two [C] float32.
std::pair<at::Tensor, at::Tensor> measuredAffine(const EngineNorm& norm, const MomentSums& sums);
/// @param x [H, W, C].
std::pair<at::Tensor, at::Tensor> measuredAffine(const EngineNorm& norm, const at::Tensor& x);

}  // namespace spolvero
