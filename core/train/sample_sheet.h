#pragma once

#include "core/layout/class_table.h"
#include "core/layout/image.h"
#include "core/train/trainable.h"

#include <cstdint>

namespace spolvero {

/// A sheet of pictures to watch a training by: a row per example with its coloured layout, photo,
/// reconstruction (variant 0) and `priors` samples.
/// @param batch  On the CPU; cut into parts of at most `partSize` for the network.
/// @param device  Where the networks are.
ImageU8 makeSampleSheet(Trainable& system,
                        const Batch& batch,
                        const ClassTable& classes,
                        std::int64_t priors,
                        std::int64_t partSize,
                        at::Device device);

/// Rows `first` … `first + count - 1` of a batch, on a device.
Batch batchPart(const Batch& batch, std::int64_t first, std::int64_t count, at::Device device);

/// Pictures side by side in a grid of `columns`, a gap of 2 px between them.
ImageU8 pictureGrid(const std::vector<ImageU8>& pictures, int columns);

}  // namespace spolvero
