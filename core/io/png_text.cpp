#include "core/io/png_text.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <cstdint>
#include <vector>
#include <zlib.h>

namespace spolvero {

namespace {

constexpr std::string_view kSignature("\x89PNG\r\n\x1a\n", 8);
constexpr std::size_t kFrameBytes = 12;  ///< Length, name and check sum of a chunk.
constexpr std::size_t kMaximumKeyword = 79;

std::uint32_t bigEndian(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    value = (value << 8) | static_cast<std::uint8_t>(bytes[at + i]);
  }
  return value;
}

void appendBigEndian(std::string& bytes, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 0xff);
}

std::uint32_t checkSum(std::string_view bytes) {
  return static_cast<std::uint32_t>(
      crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

struct Chunk {
  std::string_view name;
  std::string_view content;
  std::string_view whole;
};

/// Walks the chunks in front of the picture.
class ChunkWalker {
 public:
  ChunkWalker(std::string_view png, const std::string& origin) : png_(png), origin_(origin) {
    if (!png.starts_with(kSignature)) {
      throw IoError(fmt::format("{}: expected a PNG, found another kind of file", origin));
    }
  }

  /// The next chunk; nothing at the picture.
  std::optional<Chunk> next() {
    if (png_.size() - at_ < kFrameBytes) fail("its chunks end before the picture");
    const std::size_t length = bigEndian(png_, at_);
    if (length > png_.size() - at_ - kFrameBytes) fail("a chunk is longer than the file");
    const Chunk chunk{png_.substr(at_ + 4, 4),
                      png_.substr(at_ + 8, length),
                      png_.substr(at_, length + kFrameBytes)};
    if (chunk.name == "IDAT" || chunk.name == "IEND") return std::nullopt;
    at_ += chunk.whole.size();
    return chunk;
  }

  /// Where the next chunk begins.
  std::size_t position() const { return at_; }

  void requireCheckSum(const Chunk& chunk) const {
    const auto sum = checkSum(chunk.whole.substr(4, 4 + chunk.content.size()));
    if (sum != bigEndian(chunk.whole, 8 + chunk.content.size())) {
      fail(fmt::format("the check sum of its chunk {} is wrong", chunk.name));
    }
  }

 private:
  [[noreturn]] void fail(const std::string& problem) const {
    throw IoError(fmt::format("{}: damaged PNG: {}", origin_, problem));
  }

  std::string_view png_;
  const std::string& origin_;
  std::size_t at_ = kSignature.size();
};

[[noreturn]] void failText(const std::string& origin, const char* problem) {
  throw IoError(fmt::format("{}: damaged PNG: text: {}", origin, problem));
}

std::string inflated(std::string_view packed, const std::string& origin) {
  z_stream stream{};
  if (inflateInit(&stream) != Z_OK) failText(origin, "out of memory");
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  std::string text;
  std::vector<char> buffer(std::size_t{1} << 16);
  int code = Z_OK;
  while (code == Z_OK && text.size() <= kMaximumPngTextBytes) {
    stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream.avail_out = static_cast<uInt>(buffer.size());
    code = inflate(&stream, Z_NO_FLUSH);
    text.append(buffer.data(), buffer.size() - stream.avail_out);
  }
  inflateEnd(&stream);
  if (text.size() > kMaximumPngTextBytes) failText(origin, "longer than is read");
  if (code != Z_STREAM_END) failText(origin, "cannot be inflated");
  return text;
}

std::string deflated(std::string_view text) {
  auto size = compressBound(static_cast<uLong>(text.size()));
  std::string packed(size, '\0');
  const int code = compress2(reinterpret_cast<Bytef*>(packed.data()),
                             &size,
                             reinterpret_cast<const Bytef*>(text.data()),
                             static_cast<uLong>(text.size()),
                             Z_DEFAULT_COMPRESSION);
  if (code != Z_OK) throw IoError("PNG: text: cannot be packed: out of memory");
  packed.resize(size);
  return packed;
}

bool isText(const Chunk& chunk) {
  return chunk.name == "iTXt" || chunk.name == "zTXt" || chunk.name == "tEXt";
}

std::string_view keywordOf(const Chunk& chunk) {
  return chunk.content.substr(0, chunk.content.find('\0'));
}

/// What follows the next zero byte.
std::string_view afterZero(std::string_view bytes, const std::string& origin) {
  const auto end = bytes.find('\0');
  if (end == std::string_view::npos) failText(origin, "its fields are not closed");
  return bytes.substr(end + 1);
}

/// Keyword, flag, method, language, translated keyword, text.
std::string internationalText(std::string_view content, const std::string& origin) {
  auto rest = afterZero(content, origin);
  if (rest.size() < 2) failText(origin, "its fields are missing");
  const bool packed = rest[0] != 0;
  if (packed && rest[1] != 0) failText(origin, "packed in an unknown way");
  rest = afterZero(afterZero(rest.substr(2), origin), origin);
  if (packed) return inflated(rest, origin);
  if (rest.size() > kMaximumPngTextBytes) failText(origin, "longer than is read");
  return std::string(rest);
}

std::string textOf(const Chunk& chunk, const std::string& origin) {
  if (chunk.name == "iTXt") return internationalText(chunk.content, origin);
  const auto rest = afterZero(chunk.content, origin);
  if (chunk.name == "tEXt") return std::string(rest);
  if (rest.empty() || rest[0] != 0) failText(origin, "packed in an unknown way");
  return inflated(rest.substr(1), origin);
}

std::string textChunk(std::string_view keyword, std::string_view text) {
  std::string body("iTXt");
  body.append(keyword);
  // Packed by deflate; no language, no translated keyword.
  body.append(std::string_view("\0\1\0\0\0", 5));
  body += deflated(text);
  std::string chunk;
  appendBigEndian(chunk, static_cast<std::uint32_t>(body.size() - 4));
  chunk += body;
  appendBigEndian(chunk, checkSum(body));
  return chunk;
}

}  // namespace

std::string withPngText(std::string_view png, std::string_view keyword, std::string_view text) {
  const std::string origin("PNG");
  if (keyword.empty() || keyword.size() > kMaximumKeyword || text.size() > kMaximumPngTextBytes) {
    throw IoError(fmt::format(
        "PNG: text '{}': expected a keyword of 1 to {} characters and at most {} bytes, found {}",
        keyword.substr(0, kMaximumKeyword),
        kMaximumKeyword,
        kMaximumPngTextBytes,
        text.size()));
  }
  ChunkWalker walker(png, origin);
  std::string result(kSignature);
  while (const auto chunk = walker.next()) {
    if (!isText(*chunk) || keywordOf(*chunk) != keyword) result += chunk->whole;
  }
  result += textChunk(keyword, text);
  result += png.substr(walker.position());
  return result;
}

std::optional<std::string> pngText(std::string_view png,
                                   std::string_view keyword,
                                   const std::string& origin) {
  ChunkWalker walker(png, origin);
  while (const auto chunk = walker.next()) {
    if (!isText(*chunk) || keywordOf(*chunk) != keyword) continue;
    walker.requireCheckSum(*chunk);
    return textOf(*chunk, origin);
  }
  return std::nullopt;
}

}  // namespace spolvero
