#pragma once

#include "core/data/data_options.h"
#include "core/data/dataset_folder.h"

#include <cstddef>
#include <cstdint>

namespace spolvero {

/// A small counter-based source of random numbers, the same on every machine.
class SampleRandom {
 public:
  explicit SampleRandom(std::uint64_t seed) : seed_(seed) {}
  /// Uniform in [0, 1).
  double uniform();
  /// Uniform in 0 … count-1; `count` ≥ 1.
  std::uint64_t below(std::uint64_t count);

 private:
  std::uint64_t next();

  std::uint64_t seed_;
  std::uint64_t counter_ = 0;
};

/// An example at the size that every augmentation of it starts from, 8 bit: what the cache keeps.
struct PreparedSample {
  ImageU8 photo;                ///< Black if the item has none.
  LabelMap labels;              ///< As large as the photo.
  Grid<std::uint32_t> objects;  ///< label·65536 + instance; empty = the labels tell all.

  std::size_t bytes() const;
};

/// Resizes an example so that it covers the training size times `scaleMax` ("cover"), or is exactly
/// that ("stretch"): photos by area or cubic, maps by nearest neighbour. Things without an instance
/// map get objects by their components.
PreparedSample prepareSample(DatasetSample sample, const ClassTable& classes, const DataOptions& o);

/// Scales, crops and mirrors to width × height; photo and maps alike. `random` null: no
/// enlargement, centre crop, no mirror.
PreparedSample cutSample(const PreparedSample& sample, const DataOptions& o, SampleRandom* random);

}  // namespace spolvero
