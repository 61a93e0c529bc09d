#include "core/base/random.h"

#include <cmath>
#include <numbers>
#include <random>

namespace spolvero {

std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t stream) {
  // Source: SplitMix64 (Steele, Lea, Flood 2014), applied to both numbers.
  std::uint64_t z = seed + 0x9e3779b97f4a7c15ULL * (stream + 1);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

std::vector<float> normalValues(std::uint64_t seed, std::size_t count) {
  // std::normal_distribution may differ between standard libraries: Box-Muller on the engine, whose
  // output is fixed by the standard.
  std::mt19937_64 engine(seed);
  const auto uniform = [&] { return (static_cast<double>(engine() >> 11) + 0.5) * 0x1.0p-53; };
  std::vector<float> values(count);
  for (std::size_t i = 0; i < count; i += 2) {
    const double radius = std::sqrt(-2.0 * std::log(uniform()));
    const double angle = 2.0 * std::numbers::pi * uniform();
    values[i] = static_cast<float>(radius * std::cos(angle));
    if (i + 1 < count) values[i + 1] = static_cast<float>(radius * std::sin(angle));
  }
  return values;
}

}  // namespace spolvero
