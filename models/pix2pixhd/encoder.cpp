#include "models/pix2pixhd/encoder.h"

#include "core/base/error.h"
#include "models/layers/float32_scope.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace spolvero {

namespace {

/// [C, N·H·W] of [N, C, H, W].
at::Tensor pixelsByChannel(const at::Tensor& x) {
  return x.transpose(0, 1).reshape({x.size(1), -1});
}

}  // namespace

Segments segmentsOf(const at::Tensor& ids) {
  const auto lowest = ids.min();
  const auto range = ids.max() - lowest + 1;
  const auto picture = at::arange(ids.size(0), ids.options()).view({-1, 1, 1});
  const auto keys = (ids - lowest + picture * range).reshape({-1});
  const auto [values, index, sizes] = at::_unique2(keys, true, true, true);
  Segments segments;
  segments.index = index;
  segments.sizes = sizes;
  segments.count = values.size(0);
  // Pixels in order of segments; each segment begins where those before it end.
  segments.first = at::argsort(index, 0, false).index_select(0, sizes.cumsum(0) - sizes);
  return segments;
}

at::Tensor segmentMeans(const at::Tensor& features, const Segments& segments) {
  const Float32Scope exact;
  const auto pixels = pixelsByChannel(atLeastFloat32(features));
  const auto index = segments.index.unsqueeze(0).expand({pixels.size(0), -1});
  const auto sums =
      at::zeros({pixels.size(0), segments.count}, pixels.options()).scatter_add(1, index, pixels);
  return (sums / segments.sizes.to(pixels.scalar_type())).transpose(0, 1);
}

at::Tensor spreadOverSegments(const at::Tensor& values,
                              const Segments& segments,
                              at::IntArrayRef size) {
  const auto channels = values.size(1);
  const auto pixels = values.transpose(0, 1).index_select(1, segments.index);
  return pixels.view({channels, size[0], size[1], size[2]}).transpose(0, 1);
}

at::Tensor instanceAveragePool(const at::Tensor& features, const at::Tensor& ids) {
  if (features.dim() != 4 || ids.dim() != 3 || features.size(0) != ids.size(0) ||
      features.size(2) != ids.size(1) || features.size(3) != ids.size(2)) {
    throw ShapeError(fmt::format("Instance-wise pooling: features [{}] with object ids [{}]",
                                 fmt::join(features.sizes(), ", "),
                                 fmt::join(ids.sizes(), ", ")));
  }
  const auto segments = segmentsOf(ids);
  return spreadOverSegments(segmentMeans(features, segments), segments, ids.sizes());
}

Pix2PixHDEncoderImpl::Pix2PixHDEncoderImpl(const Pix2PixHDOptions& options)
    : stride_(std::int64_t{1} << options.encoder.downsamplings) {
  LayerList list(normKind(options));
  auto width = options.encoder.width;
  list->reflectionPad(3).conv(3, width, 7, 1).normAndRelu(width);
  for (std::int64_t i = 0; i < options.encoder.downsamplings; ++i, width *= 2) {
    list->conv(width, 2 * width, 3, 2).normAndRelu(2 * width);
  }
  for (std::int64_t i = 0; i < options.encoder.downsamplings; ++i, width /= 2) {
    list->upConv(width, width / 2).normAndRelu(width / 2);
  }
  list->reflectionPad(3).conv(width, options.codeChannels, 7, 1).tanh();
  model_ = register_module("model", list);
}

at::Tensor Pix2PixHDEncoderImpl::forward(const at::Tensor& photos) {
  if (photos.size(2) % stride_ != 0 || photos.size(3) % stride_ != 0) {
    throw ShapeError(fmt::format(
        "pix2pixHD encoder: expected photos whose sides are multiples of {}, found {} x {}",
        stride_,
        photos.size(3),
        photos.size(2)));
  }
  return model_->forward(photos);
}

}  // namespace spolvero
