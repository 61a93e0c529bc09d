#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace spolvero {

/// One well-mixed 64-bit number from two: seeds of independent streams ("class 3 of seed 17").
std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t stream);

/// `count` independent normal values (mean 0, variance 1) that depend on the seed alone: the same
/// on every machine and with every LibTorch, so that a saved seed gives the same picture anywhere.
std::vector<float> normalValues(std::uint64_t seed, std::size_t count);

}  // namespace spolvero
