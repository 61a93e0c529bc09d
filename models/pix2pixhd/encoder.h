#pragma once

#include "models/pix2pixhd/layer_list.h"
#include "models/pix2pixhd/options.h"

namespace spolvero {

/// The objects of a batch of layouts: segments 0 … count-1, no segment in two pictures.
struct Segments {
  at::Tensor index;  ///< [N·H·W] int64: the segment of each pixel.
  at::Tensor first;  ///< [count] int64: a pixel of each segment, counted over the batch.
  at::Tensor sizes;  ///< [count] int64: pixels of each.
  std::int64_t count = 0;
};

/// @param ids [N, H, W] int64, equal where the object is the same. Segments of one picture come in
///            the order of their ids.
Segments segmentsOf(const at::Tensor& ids);

/// Mean of each segment, by scattering: no loop over objects.
/// @param features [N, C, H, W].  @return [count, C] float32 or float64; gradients flow through.
at::Tensor segmentMeans(const at::Tensor& features, const Segments& segments);

/// Writes each segment's numbers to all of its pixels.
/// @param values [count, C].  @return [N, C, H, W].
at::Tensor spreadOverSegments(const at::Tensor& values,
                              const Segments& segments,
                              at::IntArrayRef size);

/// Instance-wise average pooling: every pixel gets the mean of its object.
/// @param features [N, C, H, W].  @param ids [N, H, W] int64, read per picture.
/// @throws ShapeError if the sizes differ.
/// Source: pix2pixHD §3.4; networks.py, Encoder.
at::Tensor instanceAveragePool(const at::Tensor& features, const at::Tensor& ids);

/// The feature encoder: an hourglass from the photo to `codeChannels` maps in [-1, 1], pooled per
/// object.
/// Source: pix2pixHD §3.4; networks.py, Encoder.
class Pix2PixHDEncoderImpl : public torch::nn::Module {
 public:
  explicit Pix2PixHDEncoderImpl(const Pix2PixHDOptions& options);

  /// @param photos [N, 3, H, W] in [-1, 1], sides multiples of `stride`.
  /// @return       [N, codeChannels, H, W], not pooled.  @throws ShapeError.
  at::Tensor forward(const at::Tensor& photos);

  std::int64_t stride() const { return stride_; }

 private:
  std::int64_t stride_;
  LayerList model_{nullptr};
};
TORCH_MODULE(Pix2PixHDEncoder);

}  // namespace spolvero
