#include "core/io/photo_header.h"

#include <cstddef>

namespace spolvero {

namespace {

std::uint64_t bigEndian(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < count; ++i) {
    value = (value << 8) | static_cast<std::uint8_t>(bytes[at + i]);
  }
  return value;
}

std::uint64_t littleEndian(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint64_t value = 0;
  for (std::size_t i = count; i > 0; --i) {
    value = (value << 8) | static_cast<std::uint8_t>(bytes[at + i - 1]);
  }
  return value;
}

/// The orientation in an EXIF block (a TIFF directory).  Source: EXIF 2.32 §4.6.
int exifOrientation(std::string_view exif) {
  if (exif.starts_with(std::string_view("Exif\0\0", 6))) exif.remove_prefix(6);
  if (exif.size() < 10) return 1;
  const bool little = exif[0] == 'I';
  const auto number = [&](std::size_t at, std::size_t count) {
    return little ? littleEndian(exif, at, count) : bigEndian(exif, at, count);
  };
  const auto directory = number(4, 4);
  if (directory > exif.size() - 2) return 1;
  const auto count = number(directory, 2);
  for (std::size_t i = 0; i < count; ++i) {
    const auto entry = directory + 2 + 12 * i;
    if (entry + 12 > exif.size()) return 1;
    constexpr std::uint64_t kOrientationTag = 0x0112;
    if (number(entry, 2) != kOrientationTag) continue;
    const auto value = number(entry + 8, 2);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
  }
  return 1;
}

void readPng(std::string_view bytes, PhotoHeader& header) {
  header.kind = PhotoHeader::Kind::Png;
  for (std::size_t at = 8; at + 12 <= bytes.size();) {
    const auto length = bigEndian(bytes, at, 4);
    const auto name = bytes.substr(at + 4, 4);
    if (length > bytes.size() - at - 12 || name == "IEND") return;
    if (name == "eXIf") header.orientation = exifOrientation(bytes.substr(at + 8, length));
    at += 12 + length;
  }
}

bool isStartOfFrame(std::uint8_t marker) {
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// Walks the segments up to the end marker; entropy-coded data in between has none but restarts.
/// Source: ITU T.81 annex B.
void readJpeg(std::string_view bytes, PhotoHeader& header) {
  header.kind = PhotoHeader::Kind::Jpeg;
  header.complete = false;
  std::size_t at = 2;
  while (at + 2 <= bytes.size()) {
    const auto marker = static_cast<std::uint8_t>(bytes[at + 1]);
    const bool isMarker = bytes[at] == '\xff' && marker != 0x00 && marker != 0xff;
    const bool isRestart = marker >= 0xd0 && marker <= 0xd7;
    if (!isMarker || isRestart) {
      ++at;
      continue;
    }
    if (marker == 0xd9) {
      header.complete = true;
      return;
    }
    if (at + 4 > bytes.size()) return;
    if (isStartOfFrame(marker) && at + 9 <= bytes.size()) {
      header.height = static_cast<std::int64_t>(bigEndian(bytes, at + 5, 2));
      header.width = static_cast<std::int64_t>(bigEndian(bytes, at + 7, 2));
    }
    at += 2 + bigEndian(bytes, at + 2, 2);
  }
}

/// The size from the first bytes of a WebP chunk.  Source: RFC 9649, RFC 6386 §9.1.
void readWebPSize(std::string_view name, std::string_view chunk, PhotoHeader& header) {
  std::uint64_t width = 0;
  std::uint64_t height = 0;
  if (name == "VP8X" && chunk.size() >= 10) {
    width = littleEndian(chunk, 4, 3) + 1;
    height = littleEndian(chunk, 7, 3) + 1;
  } else if (name == "VP8 " && chunk.size() >= 10) {
    width = littleEndian(chunk, 6, 2) & 0x3fff;
    height = littleEndian(chunk, 8, 2) & 0x3fff;
  } else if (name == "VP8L" && chunk.size() >= 5) {
    const auto bits = littleEndian(chunk, 1, 4);
    width = (bits & 0x3fff) + 1;
    height = ((bits >> 14) & 0x3fff) + 1;
  }
  header.width = static_cast<std::int64_t>(width);
  header.height = static_cast<std::int64_t>(height);
}

void readWebP(std::string_view bytes, PhotoHeader& header) {
  header.kind = PhotoHeader::Kind::WebP;
  header.complete = littleEndian(bytes, 4, 4) <= bytes.size() - 8;
  for (std::size_t at = 12; at + 8 <= bytes.size();) {
    const auto name = bytes.substr(at, 4);
    const auto length = littleEndian(bytes, at + 4, 4);
    const auto chunk = bytes.substr(at + 8, length);
    if (header.width == 0) readWebPSize(name, chunk, header);
    if (name == "EXIF") header.orientation = exifOrientation(chunk);
    at += 8 + length + length % 2;
  }
}

}  // namespace

PhotoHeader photoHeader(std::string_view bytes) {
  PhotoHeader header;
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) {
    readPng(bytes, header);
  } else if (bytes.starts_with("\xff\xd8\xff")) {
    readJpeg(bytes, header);
  } else if (bytes.starts_with("RIFF") && bytes.size() >= 16 && bytes.substr(8, 4) == "WEBP") {
    readWebP(bytes, header);
  }
  return header;
}

}  // namespace spolvero
