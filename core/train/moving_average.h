#pragma once

#include "core/io/tensor_map.h"
#include "core/train/trainable.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spolvero {

/// Exponential moving average of the networks that ask for it.
///
/// Parameters and the running statistics of batch norms are averaged alike, so that statistics fit
/// the weights they belong to; integer buffers and the vectors of spectral norms (`…_u`, `…_v`),
/// whose direction is meaningful only as a whole, are copied.
class MovingAverage {
 public:
  /// Starts from the networks as they are. The networks must outlive it.
  MovingAverage(const std::vector<NetworkRef>& networks, double decay);

  /// After step `step` (from 0): average ← d·average + (1-d)·weight with
  /// d = min(decay, (1 + step) / (10 + step)), so that early steps are soon forgotten.
  void update(std::int64_t step);

  /// The averages by name, "G.fc.weight"; shared, not copied.
  TensorMap tensors() const;
  /// Takes the values of `tensors` where names match.  @throws ModelFormatError if one is missing.
  void load(const TensorMap& tensors, const std::string& origin);
  /// Starts anew from the networks as they are.
  void reset();

 private:
  friend class AveragedWeights;
  struct Entry {
    std::string name;
    at::Tensor weight;
    at::Tensor average;
    bool copied;
  };
  std::vector<Entry> entries_;
  double decay_;
};

/// While it lives, the networks carry their averages; afterwards exactly what they had before.
class AveragedWeights {
 public:
  /// `average` may be null: then it does nothing.
  explicit AveragedWeights(const MovingAverage* average);
  ~AveragedWeights();
  AveragedWeights(const AveragedWeights&) = delete;
  AveragedWeights& operator=(const AveragedWeights&) = delete;

 private:
  const MovingAverage* average_;
  std::vector<at::Tensor> kept_;
};

}  // namespace spolvero
