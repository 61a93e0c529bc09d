#pragma once

#include "common/trained_file.h"

#include "models/sbgan/trainable.h"

namespace spolvero::testing {

/// An SB-GAN of two classes and unlabelled pixels for pictures of 64 × 32, whose stages last 10
/// (layouts), 3 (photographs), 2 (D2) and 3 (joint) steps.
SbganOptions tinySbgan();
ClassTable tinySbganClasses();
/// A batch of four, always the same.
Batch tinySbganBatch();
/// Fresh networks from a seed.
std::unique_ptr<SbganTrainable> makeTinySbgan(const SbganOptions& options, int seed);
/// Trains from step `from` up to `to` as the loop does.
void trainTinySbgan(SbganTrainable& system, std::int64_t from, std::int64_t to);

}  // namespace spolvero::testing
