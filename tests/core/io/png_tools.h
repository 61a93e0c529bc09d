#pragma once

#include "file_tools.h"

#include <string>
#include <string_view>
#include <zlib.h>

namespace spolvero::testing {

inline std::string bigEndian(std::uint64_t value, int count) {
  std::string bytes;
  for (int i = count - 1; i >= 0; --i) bytes += static_cast<char>(value >> (8 * i));
  return bytes;
}

/// One chunk of a PNG with its length and check sum.
inline std::string pngChunk(const std::string& name, const std::string& content) {
  const auto body = name + content;
  const auto sum = crc32(0, reinterpret_cast<const Bytef*>(body.data()), uInt(body.size()));
  return bigEndian(content.size(), 4) + body + bigEndian(sum, 4);
}

inline std::string pngHeaderChunk(int width, int height, int depth, int colour, int interlace = 0) {
  return pngChunk("IHDR",
                  bigEndian(std::uint64_t(width), 4) + bigEndian(std::uint64_t(height), 4) +
                      char(depth) + char(colour) + std::string("\0\0", 2) + char(interlace));
}

/// A PNG from rows as they lie in the file, each with its filter byte in front.
inline std::string pngFile(const std::string& headerChunk,
                           const std::string& rows,
                           const std::string& between = {}) {
  uLongf size = compressBound(uLong(rows.size()));
  std::string packed(size, '\0');
  compress(reinterpret_cast<Bytef*>(packed.data()),
           &size,
           reinterpret_cast<const Bytef*>(rows.data()),
           uLong(rows.size()));
  packed.resize(size);
  return "\x89PNG\r\n\x1a\n" + headerChunk + between + pngChunk("IDAT", packed) +
         pngChunk("IEND", "");
}

}  // namespace spolvero::testing
