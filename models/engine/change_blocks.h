#pragma once

#include "models/kernels/convolution.h"

#include <cstdint>
#include <vector>

namespace spolvero {

/// The blocks that hold a set pixel of `changed`, or lie within `reach` pixels of one, in the order
/// of a picture. Like all that follows here it writes into memory that the caller keeps.
/// @param changed  [H, W] uint8, contiguous.
void blocksAround(const at::Tensor& changed, std::int64_t reach, BlockList& blocks);

/// The blocks of either list, each once, in the order of a picture.
void unionOf(const BlockList& a, const BlockList& b, BlockList& blocks);

/// What changed in a convolution's input as it sees it: pixels whose activations or whose table
/// rows changed.
/// @param activations  [H, W] uint8; [H/2, W/2] with `doubled`.
/// @param rows         [H, W] uint8, or undefined.
/// @param changed      [H, W] uint8, written.
void changedInput(const at::Tensor& activations,
                  bool doubled,
                  const at::Tensor& rows,
                  at::Tensor& changed);

/// All 0.
void clearMarks(at::Tensor& changed);

/// target |= other, [H, W] uint8.
void orInto(at::Tensor& target, const at::Tensor& other);

/// Copies a map over an earlier one.
/// @param from, to  [H, W] int32.
/// @param changed   [H, W] uint8: 1 where they differed.
void takePixels(const at::Tensor& from, at::Tensor& to, at::Tensor& changed);

/// Pixels in which a channel differs, by their bits.
/// @param a, b     [H, W, C] of one type, contiguous.
/// @param changed  [H, W] uint8.
void differingPixels(const at::Tensor& a, const at::Tensor& b, at::Tensor& changed);

/// Channels in which a pixel differs, by their bits.
/// @param a, b     [H, W, C] of float32 or bfloat16, contiguous.
/// @param changed  [C]: 1 where one does.
void differingChannels(const at::Tensor& a,
                       const at::Tensor& b,
                       std::vector<std::uint8_t>& changed);

/// Whether a pixel is marked.
bool anyMarked(const at::Tensor& changed);

/// At how many pixels two [H, W, C] maps of one type differ, by their bits.
std::int64_t countDifferingPixels(const at::Tensor& a, const at::Tensor& b);

/// At how many pixels two [H, W] int32 maps differ.
std::int64_t countDiffering(const at::Tensor& a, const at::Tensor& b);

/// A contiguous tensor's copy, made by this thread alone: ATen wakes others for as little as 100
/// kB.
at::Tensor copyOf(const at::Tensor& source);

/// Makes it one of a size and type, unless it is: its contents are undefined then.
void fitTo(at::Tensor& map, at::IntArrayRef sizes, at::ScalarType type);

/// Copies contiguous memory of one type and size.
void copyInto(const at::Tensor& source, at::Tensor& target);

}  // namespace spolvero
