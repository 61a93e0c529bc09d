#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace spolvero {

/// Reads little-endian numbers and varints from bytes in memory; every read says whether there was
/// enough.
class ByteCursor {
 public:
  explicit ByteCursor(std::string_view bytes) : rest_(bytes) {}

  bool empty() const { return rest_.empty(); }

  /// Seven bits per byte, the lowest first, as protocol buffers and LevelDB write numbers.
  std::optional<std::uint64_t> varint() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !rest_.empty(); shift += 7) {
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= std::uint64_t{byte & 0x7fU} << shift;
      if ((byte & 0x80U) == 0) return value;
    }
    return std::nullopt;
  }

  /// A number of `bytes` bytes, at most 8.
  std::optional<std::uint64_t> fixed(std::size_t bytes) {
    const auto text = take(bytes);
    if (!text) return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = bytes; i > 0; --i) {
      value = value << 8 | static_cast<unsigned char>((*text)[i - 1]);
    }
    return value;
  }

  std::optional<std::string_view> take(std::uint64_t bytes) {
    if (bytes > rest_.size()) return std::nullopt;
    const auto taken = rest_.substr(0, bytes);
    rest_.remove_prefix(bytes);
    return taken;
  }

 private:
  std::string_view rest_;
};

}  // namespace spolvero
