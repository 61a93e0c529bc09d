#pragma once

#include "core/io/tensor_map.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace spolvero {

/// The code nearest to one example.
struct NearestCode {
  std::uint64_t seed = 0;
  double distance = 0;
  double meanDistance = 0;  ///< Of all codes tried.
};

/// Tries codes and keeps the one whose picture is nearest; of equals the first.
/// @param batch     codes tried at once.
/// @param distance  of some codes' pictures from the photo: [codes] float.
/// @throws Error if no distance is a finite number, or without codes.
/// Source: Li, Zhang, Malik 2019, algorithm 1, lines 5–8.
NearestCode nearestCode(
    const std::vector<std::uint64_t>& seeds,
    std::int64_t batch,
    const std::function<at::Tensor(const std::vector<std::uint64_t>&)>& distance);

/// One round of algorithm 1: the examples S and, as far as they are found, their codes. Codes are
/// kept as the seeds that they are drawn from.
struct MatchRound {
  std::int64_t number = -1;            ///< Counted from 0; -1 before the first.
  std::vector<std::int64_t> examples;  ///< S, numbers in the data set's part; may repeat.
  std::vector<std::uint64_t> seeds;    ///< Of the nearest codes, as many as `matched`.
  std::vector<double> distances;       ///< Of them.
  std::vector<double> meanDistances;   ///< Of all codes tried.

  std::int64_t size() const { return static_cast<std::int64_t>(examples.size()); }
  std::int64_t matched() const { return static_cast<std::int64_t>(seeds.size()); }
  bool complete() const { return matched() == size(); }

  /// A new round without codes.
  void begin(std::int64_t round, std::vector<std::int64_t> chosen);
  void add(const NearestCode& code);
  double meanDistance() const;  ///< Of the nearest codes.
  double meanOfAllDistances() const;

  /// Tensors "round" [1], "examples" [S], "seeds" [matched] int64, "distances" [2, matched]
  /// float64; empty before the first round.
  TensorMap state() const;
  /// @throws ModelFormatError naming origin and tensor.
  void restore(const TensorMap& state, const std::string& origin);
};

/// S without rebalancing: as many different examples as there are, in random order, again and
/// again.
std::vector<std::int64_t> drawEvenly(std::uint64_t seed, std::int64_t count, std::int64_t examples);

}  // namespace spolvero
