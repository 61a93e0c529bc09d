#pragma once

#include "models/kernels/convolution.h"

namespace spolvero {

/// The blocks that hold a set pixel of `changed`, or lie within `reach` pixels of one.
/// @param changed  [H, W] uint8, contiguous.
BlockList blocksAround(const at::Tensor& changed, std::int64_t reach);

/// The blocks of either list, each once, in the order of a picture.
BlockList unionOf(const BlockList& a, const BlockList& b);

/// What changed in a convolution's input as it sees it: pixels whose activations or whose table
/// rows changed.
/// @param activations  [H, W] uint8; [H/2, W/2] with `doubled`.
/// @param rows         [H, W] uint8, or undefined.
/// @return             [H, W] uint8.
at::Tensor changedInput(const at::Tensor& activations, bool doubled, const at::Tensor& rows);

/// Pixels at which two [H, W] int32 maps differ, as [H, W] uint8.
at::Tensor differingPixels(const at::Tensor& a, const at::Tensor& b);

/// How many pixels are set.
std::int64_t countSet(const at::Tensor& changed);

}  // namespace spolvero
