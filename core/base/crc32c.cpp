#include "core/base/crc32c.h"

#include <array>

namespace spolvero {

std::uint32_t crc32c(std::string_view bytes, std::uint32_t before) {
  static const auto table = [] {
    std::array<std::uint32_t, 256> values{};
    for (std::uint32_t i = 0; i < values.size(); ++i) {
      auto value = i;
      for (int bit = 0; bit < 8; ++bit) value = value >> 1 ^ (value & 1 ? 0x82f63b78U : 0);
      values[i] = value;
    }
    return values;
  }();
  std::uint32_t crc = ~before;
  for (const unsigned char byte : bytes) crc = table[(crc ^ byte) & 0xff] ^ crc >> 8;
  return ~crc;
}

}  // namespace spolvero
