#pragma once

#include <cstdint>

/// Before a function of plain loops: compiles it once for each of these instruction sets; the
/// program picks at start. Loops inside must be in the function itself or always inlined into it.
/// Sanitizers cannot follow the picking, which happens before they are ready.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define SPOLVERO_VECTOR_CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define SPOLVERO_VECTOR_CLONES
#endif

#define SPOLVERO_ALWAYS_INLINE __attribute__((always_inline)) inline

namespace spolvero {

/// A stored activation as a number: float32, or the upper half of one (bfloat16).
SPOLVERO_ALWAYS_INLINE float loadValue(const float* p) {
  return *p;
}
SPOLVERO_ALWAYS_INLINE float loadValue(const std::uint16_t* p) {
  return __builtin_bit_cast(float, static_cast<std::uint32_t>(*p) << 16);
}

/// Rounds to the nearest, ties to even. Not for not-a-number.
SPOLVERO_ALWAYS_INLINE void storeValue(float* p, float value) {
  *p = value;
}
SPOLVERO_ALWAYS_INLINE void storeValue(std::uint16_t* p, float value) {
  const auto bits = __builtin_bit_cast(std::uint32_t, value);
  *p = static_cast<std::uint16_t>((bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16);
}

/// Sixteen numbers at once. Handed over by reference: how such a type is returned depends on the
/// instruction set.
using Lanes = float __attribute__((vector_size(64)));
constexpr std::int64_t kLaneCount = 16;

SPOLVERO_ALWAYS_INLINE void loadLanes(const float* p, Lanes& lanes) {
  __builtin_memcpy(&lanes, p, sizeof(lanes));
}
SPOLVERO_ALWAYS_INLINE void loadLanes(const std::uint16_t* p, Lanes& lanes) {
  using Halves = std::uint16_t __attribute__((vector_size(32)));
  using Words = std::uint32_t __attribute__((vector_size(64)));
  Halves halves;
  __builtin_memcpy(&halves, p, sizeof(halves));
  lanes = reinterpret_cast<Lanes>(__builtin_convertvector(halves, Words) << 16);
}
SPOLVERO_ALWAYS_INLINE void storeLanes(float* p, const Lanes& lanes) {
  __builtin_memcpy(p, &lanes, sizeof(lanes));
}
SPOLVERO_ALWAYS_INLINE void storeLanes(std::uint16_t* p, const Lanes& lanes) {
  using Halves = std::uint16_t __attribute__((vector_size(32)));
  using Words = std::uint32_t __attribute__((vector_size(64)));
  const auto bits = reinterpret_cast<Words>(lanes);
  const auto halves = __builtin_convertvector((bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16, Halves);
  __builtin_memcpy(p, &halves, sizeof(halves));
}

}  // namespace spolvero
