#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

namespace spolvero {

/// CRC-32C (Castagnoli) as TensorFlow's records and tables use it.
/// @param before  the sum of the bytes that come before these.
std::uint32_t crc32c(std::string_view bytes, std::uint32_t before = 0);

/// The form in which those files store a sum, so that sums of sums stay good.
inline std::uint32_t maskedCrc32c(std::string_view bytes) {
  return std::rotr(crc32c(bytes), 15) + 0xa282ead8U;
}

}  // namespace spolvero
