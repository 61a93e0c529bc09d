#pragma once

#include "models/kernels/convolution.h"
#include "models/kernels/label_convolution.h"
#include "models/kernels/moments.h"
#include "models/kernels/picture_convolution.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace spolvero {

/// Activations [H, W, C] as the next layer reads them, and where they changed.
struct Features {
  ConvInput read;       ///< x is undefined in flows that compute later.
  at::Tensor changed;   ///< [H, W] uint8 in a live frame; else undefined: everywhere.
  std::size_t map = 0;  ///< Its number in flows that compute later.
};

/// The norm behind a convolution.
struct FlowNorm {
  enum class Kind {
    None,
    Instance,  ///< Mean and variance of each channel.
    Layer,     ///< Mean and variance of all channels together, then a gain and an offset each.
    Fixed,     ///< A gain and an offset of each channel (running statistics).
  };
  Kind kind = Kind::None;
  at::Tensor gain, offset;  ///< [C] float32, for Layer and Fixed.
  at::Tensor deviation;     ///< [C] float32, for Fixed: standard deviations of what it reads.
  double epsilon = 1e-5;

  /// Whether its statistics are the picture's own.
  bool measures() const { return kind == Kind::Instance || kind == Kind::Layer; }
};

/// A norm as the next layer applies it while reading; each [C] float32, undefined without a norm.
struct SettledNorm {
  at::Tensor scale, shift;
  at::Tensor deviation;  ///< Standard deviations of what it reads.
};

/// @param moments  of the picture; read if the norm measures.
SettledNorm settledNorm(const FlowNorm& norm, const ChannelMoments& moments);

/// A convolution with what comes behind it. Nothing of that is computed until the next layer reads.
struct FlowLayer {
  Convolution convolution;
  FlowNorm norm;
  float slope = 1;  ///< Behind the norm: 0 = ReLU.
  Border border = Border::Zero;
};

/// A picture whose rows are made when they are needed.
struct RowSource {
  std::int64_t height, width, channels;
  /// Fills rows [n, W, C] of the flow's type, which begin with a row of the picture.
  std::function<void(std::int64_t firstRow, const at::Tensor& rows)> fill;
  std::int64_t heldBytes = 0;  ///< What it keeps in memory whatever is asked of it.

  /// @param x [H, W, C].
  static RowSource of(const at::Tensor& x);
};

/// y[…, first …] = x of fewer channels, of the same rows and type.
void copyChannels(const at::Tensor& x, const at::Tensor& y, std::int64_t first);

/// What a layer gives for an input: its height, width and channels.
std::vector<std::int64_t> outputSizes(const Convolution& convolution,
                                      std::int64_t height,
                                      std::int64_t width);

/// Computes networks of convolutions and norms over one picture, channels last, on the CPU. Layers
/// that are handed over outlive the flow.
class Flow {
 public:
  virtual ~Flow() = default;

  /// @param x  [H, W, C] of the flow's type or [H, W] int32, contiguous.
  virtual Features input(const at::Tensor& x) = 0;
  virtual Features input(const RowSource& source) = 0;
  /// @param values  from `input`: [H, W] int32.
  virtual Features labels(const LabelConvolution& convolution,
                          const FlowNorm& norm,
                          float slope,
                          const Features& values) = 0;
  virtual Features convolve(const FlowLayer& layer, const Features& x) = 0;
  virtual Features sum(const Features& a, const Features& b) = 0;
  /// x enlarged to the size of `rest` (bilinear, corners aligned), with its channels behind.
  /// @param rest  an input.
  virtual Features enlargeAndJoin(const Features& x, const Features& rest) = 0;
  /// @return [H, W, C] float32, as the next layer would read x.
  virtual at::Tensor whole(const Features& x) = 0;
  /// @return [H, W, out] float32.
  virtual at::Tensor picture(const PictureConvolution& convolution, const Features& x) = 0;
};

}  // namespace spolvero
