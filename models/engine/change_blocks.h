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

/// At how many pixels two [H, W] int32 maps differ.
std::int64_t countDiffering(const at::Tensor& a, const at::Tensor& b);

/// A contiguous tensor's copy, made by this thread alone: ATen wakes others for as little as 100
/// kB.
at::Tensor copyOf(const at::Tensor& source);

/// [H, W] uint8 zeros, likewise.
at::Tensor noneChanged(std::int64_t height, std::int64_t width);

}  // namespace spolvero
