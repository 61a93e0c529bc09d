#pragma once

#include "models/engine/spade_engine.h"
#include "models/groupdnet/options.h"
#include "models/spade/options.h"

#include <memory>
#include <random>

namespace spolvero::testing {

/// A decoder with random weights, ready for inference: spectral norm folded, He-scaled, running
/// statistics near those of its own activations.
struct DecoderCase {
  std::shared_ptr<SpadeDecoder> decoder;
  std::int64_t stride = 0;
  at::Tensor segValues;  ///< [V, segmentation channels] float32.

  /// V.
  std::int32_t valueCount() const { return static_cast<std::int32_t>(segValues.size(0)); }
};

/// Four classes, few channels.
SpadeOptions tinySpade();
GroupDNetOptions tinyGroupDNet();

DecoderCase decoderCase(const SpadeOptions& options);
DecoderCase decoderCase(const GroupDNetOptions& options);

/// A first map for pictures of a size, [1, C, height / stride, width / stride] float32.
at::Tensor randomFirst(const DecoderCase& one, std::int64_t height, std::int64_t width);

/// What the plain network makes. @return [1, 3, H, W].
at::Tensor plainPicture(const DecoderCase& one, const at::Tensor& values, const at::Tensor& first);

SpadeEngine engineFor(const DecoderCase& one, const SpadeEngineOptions& options = {});

/// Edits a layout; now and then the look too: one channel everywhere, or all channels at one place.
/// @param values  [H, W] int32.  @param first [1, C, h, w].
void editScene(const DecoderCase& one, at::Tensor& values, at::Tensor& first, std::mt19937& random);

}  // namespace spolvero::testing
