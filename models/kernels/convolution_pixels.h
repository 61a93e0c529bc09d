#pragma once

#include "models/kernels/convolution.h"
#include "models/kernels/kernel_table.h"

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace spolvero {

/// A convolution's input with its pixels' addresses worked out.
class ConvSource {
 public:
  explicit ConvSource(const ConvInput& input)
      : bf16_(input.x.scalar_type() == at::kBFloat16),
        x_(static_cast<const std::byte*>(input.x.data_ptr())),
        table_(input.table.defined() ? static_cast<const std::byte*>(input.table.data_ptr())
                                     : nullptr),
        rows_(input.rows.defined() ? input.rows.data_ptr<std::int32_t>() : nullptr),
        scale_(input.scale.defined() ? input.scale.data_ptr<float>() : nullptr),
        shift_(input.shift.defined() ? input.shift.data_ptr<float>() : nullptr),
        slope_(input.slope),
        doubled_(input.doubled ? 1 : 0),
        reflect_(input.border == Border::Reflect),
        channels_(input.x.size(2)),
        storedWidth_(input.x.size(1)),
        width_(input.x.size(1) << doubled_),
        heldRows_(input.x.size(0) << doubled_),
        firstRow_(input.firstRow),
        stacked_(input.pictures > 1),
        height_(stacked_           ? heldRows_ / input.pictures
                : input.height > 0 ? input.height
                                   : heldRows_),
        bytes_(static_cast<std::ptrdiff_t>(input.x.element_size())) {}

  bool bf16() const { return bf16_; }
  std::int64_t height() const { return height_; }
  std::int64_t width() const { return width_; }

  kernels::Reading reading(std::int64_t channel) const {
    return {scale_ == nullptr ? nullptr : scale_ + channel,
            shift_ == nullptr ? nullptr : shift_ + channel,
            slope_};
  }

  /// The first row of the picture that an output row belongs to.
  std::int64_t topOf(std::int64_t outputRow) const {
    return stacked_ ? outputRow / height_ * height_ : 0;
  }

  /// @param top  of the picture whose pixel it is.
  kernels::PixelSource pixel(std::int64_t y,
                             std::int64_t x,
                             std::int64_t channel,
                             std::int64_t top) const {
    if (reflect_) {
      y = top + reflected(y - top, height_);
      x = reflected(x, width_);
    }
    if (y < top || y >= top + height_ || x < 0 || x >= width_) return {};
    if (y < firstRow_ || y >= firstRow_ + heldRows_) return {};
    const auto storedRow = (y - firstRow_) >> doubled_;
    const auto stored = storedRow * storedWidth_ + (x >> doubled_);
    kernels::PixelSource source;
    source.x = x_ + (stored * channels_ + channel) * bytes_;
    if (table_ != nullptr) {
      const std::int64_t row = rows_ == nullptr ? 0 : rows_[(y - top) * width_ + x];
      source.gain = table_ + (row * 2 * channels_ + channel) * bytes_;
      source.offset = table_ + ((row * 2 + 1) * channels_ + channel) * bytes_;
    }
    return source;
  }

 private:
  static std::int64_t reflected(std::int64_t at, std::int64_t size) {
    if (at < 0) at = -at;
    if (at >= size) at = 2 * size - 2 - at;
    return at;
  }

  bool bf16_;
  const std::byte* x_;
  const std::byte* table_;
  const std::int32_t* rows_;
  const float* scale_;
  const float* shift_;
  float slope_;
  int doubled_;
  bool reflect_;
  std::int64_t channels_;
  std::int64_t storedWidth_;
  std::int64_t width_;
  std::int64_t heldRows_;
  std::int64_t firstRow_;
  bool stacked_;
  std::int64_t height_;  ///< Of one picture.
  std::ptrdiff_t bytes_;
};

/// A convolution's output with its pixels' addresses worked out.
class ConvTarget {
 public:
  ConvTarget(const ConvOutput& output, const std::vector<float>& bias)
      : bf16_(output.y.scalar_type() == at::kBFloat16),
        y_(static_cast<std::byte*>(output.y.data_ptr())),
        residual_(output.residual.defined()
                      ? static_cast<const std::byte*>(output.residual.data_ptr())
                      : nullptr),
        changed_(output.changed.defined() ? output.changed.data_ptr<std::uint8_t>() : nullptr),
        bias_(bias.empty() ? nullptr : bias.data()),
        changeScale_(output.changeScale.defined() ? output.changeScale.data_ptr<float>() : nullptr),
        tolerance_(changed_ == nullptr ? -1.0F : output.tolerance),
        tanh_(output.activation == OutputActivation::Tanh),
        residualDoubled_(output.residualDoubled ? 1 : 0),
        firstRow_(output.firstRow),
        rows_(output.y.size(0)),
        width_(output.y.size(1)),
        channels_(output.y.size(2)),
        bytes_(static_cast<std::ptrdiff_t>(output.y.element_size())) {}

  bool bf16() const { return bf16_; }

  kernels::Writing writing(std::int64_t channel) const {
    return {bias_ == nullptr ? nullptr : bias_ + channel,
            tanh_,
            tolerance_,
            changeScale_ == nullptr ? nullptr : changeScale_ + channel};
  }

  kernels::PixelTarget pixel(std::int64_t y, std::int64_t x, std::int64_t channel) const {
    const auto row = y - firstRow_;
    if (row < 0 || row >= rows_ || x >= width_) return {};
    kernels::PixelTarget target;
    target.y = y_ + ((row * width_ + x) * channels_ + channel) * bytes_;
    if (residual_ != nullptr) {
      const auto stored =
          (row >> residualDoubled_) * (width_ >> residualDoubled_) + (x >> residualDoubled_);
      target.residual = residual_ + (stored * channels_ + channel) * bytes_;
    }
    if (changed_ != nullptr) target.changed = changed_ + row * width_ + x;
    return target;
  }

  /// No pixel of these blocks has changed yet.
  void clearChanged(const BlockList& blocks) const {
    if (changed_ == nullptr) return;
    for (const auto& block : blocks) {
      const auto x = block.x * kBlockSide;
      const auto count = std::min(kBlockSide, width_ - x);
      for (std::int64_t i = 0; i < kBlockSide; ++i) {
        const auto row = block.y * kBlockSide + i - firstRow_;
        if (row < 0 || row >= rows_ || count <= 0) continue;
        std::memset(changed_ + row * width_ + x, 0, static_cast<std::size_t>(count));
      }
    }
  }

 private:
  bool bf16_;
  std::byte* y_;
  const std::byte* residual_;
  std::uint8_t* changed_;
  const float* bias_;
  const float* changeScale_;
  float tolerance_;
  bool tanh_;
  int residualDoubled_;
  std::int64_t firstRow_;
  std::int64_t rows_;
  std::int64_t width_;
  std::int64_t channels_;
  std::ptrdiff_t bytes_;
};

}  // namespace spolvero
