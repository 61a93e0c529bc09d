#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace spolvero {

/// SHA-256 of bytes that come piece by piece.  Source: FIPS 180-4.
class Sha256 {
 public:
  void add(std::span<const std::byte> bytes);
  /// The digest as 64 hexadecimal digits; nothing may be added after it.
  std::string finish();

 private:
  void addBlock(const std::byte* block);

  std::array<std::uint32_t, 8> state_{0x6a09e667,
                                      0xbb67ae85,
                                      0x3c6ef372,
                                      0xa54ff53a,
                                      0x510e527f,
                                      0x9b05688c,
                                      0x1f83d9ab,
                                      0x5be0cd19};
  std::array<std::byte, 64> rest_{};
  std::size_t restSize_ = 0;
  std::uint64_t length_ = 0;  ///< Bytes.
};

/// The digest of a whole file, as `sha256sum` prints it.  @throws IoError.
std::string sha256OfFile(const std::filesystem::path& path);

}  // namespace spolvero
