#include "core/io/png_codec.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <png.h>

#include <algorithm>
#include <array>
#include <bit>
#include <csetjmp>
#include <cstring>
#include <span>
#include <utility>
#include <vector>
#include <zlib.h>

namespace spolvero {

namespace {

constexpr std::string_view kSignature("\x89PNG\r\n\x1a\n", 8);
constexpr std::size_t kHeaderEnd = 33;  ///< Signature, and IHDR with length, name and check sum.

/// What libpng's callbacks know; errors are kept as plain text until libpng has been left.
struct Session {
  std::string_view input;
  std::size_t position = 0;
  std::string* output = nullptr;
  std::array<char, 160> error{};
};

[[noreturn]] void onError(png_structp png, png_const_charp message) {
  auto* session = static_cast<Session*>(png_get_error_ptr(png));
  std::strncpy(session->error.data(), message, session->error.size() - 1);
  png_longjmp(png, 1);
}

void onWarning(png_structp, png_const_charp) {}

void onRead(png_structp png, png_bytep target, png_size_t count) {
  auto* session = static_cast<Session*>(png_get_io_ptr(png));
  if (count > session->input.size() - session->position) png_error(png, "the file ends too early");
  std::memcpy(target, session->input.data() + session->position, count);
  session->position += count;
}

void onWrite(png_structp png, png_bytep bytes, png_size_t count) {
  auto* session = static_cast<Session*>(png_get_io_ptr(png));
  bool stored = true;
  try {
    session->output->append(reinterpret_cast<const char*>(bytes), count);
  } catch (const std::exception&) {
    stored = false;
  }
  if (!stored) png_error(png, "out of memory");
}

void onFlush(png_structp) {}

/// Runs calls into libpng and tells whether they succeeded. On an error libpng jumps back here, so
/// `step` must not create objects with destructors; everything it fills belongs to its caller.
template <class Step>
bool guarded(png_structp png, Step step) {
  if (setjmp(png_jmpbuf(png)) != 0) return false;
  step();
  return true;
}

/// The raw bytes of one picture, as libpng delivers or takes them.
struct Raster {
  std::size_t rowBytes = 0;
  std::vector<png_byte> bytes;
  std::vector<png_bytep> rows;

  void resize(std::size_t newRowBytes, int height) {
    rowBytes = newRowBytes;
    bytes.resize(rowBytes * static_cast<std::size_t>(height));
    rows.resize(static_cast<std::size_t>(height));
    for (std::size_t y = 0; y < rows.size(); ++y) rows[y] = bytes.data() + y * rowBytes;
  }
};

class Decoder {
 public:
  Decoder(std::string_view bytes, const std::string& origin)
      : header_(pngHeader(bytes, origin)), origin_(origin) {
    session_.input = bytes;
    png_ = png_create_read_struct(PNG_LIBPNG_VER_STRING, &session_, onError, onWarning);
    if (png_ != nullptr) info_ = png_create_info_struct(png_);
    if (info_ == nullptr) {
      png_destroy_read_struct(&png_, nullptr, nullptr);
      throw IoError(fmt::format("{}: out of memory", origin_));
    }
  }
  ~Decoder() { png_destroy_read_struct(&png_, &info_, nullptr); }
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  const PngHeader& header() const { return header_; }

  /// Decodes everything after `configure(png)` has asked libpng for its conversions.
  template <class Configure>
  Raster decode(Configure configure) {
    Raster raster;
    std::size_t rowBytes = 0;
    check(guarded(png_, [&] {
      png_set_read_fn(png_, &session_, onRead);
      png_set_user_limits(png_, kMaximumPngSide, kMaximumPngSide);
      png_set_chunk_malloc_max(png_, 8'000'000);
      png_read_info(png_, info_);
      configure(png_);
      png_set_interlace_handling(png_);
      png_read_update_info(png_, info_);
      rowBytes = png_get_rowbytes(png_, info_);
    }));
    raster.resize(rowBytes, header_.height);
    check(guarded(png_, [&] {
      png_read_image(png_, raster.rows.data());
      png_read_end(png_, nullptr);
    }));
    return raster;
  }

 private:
  void check(bool succeeded) const {
    if (succeeded) return;
    throw IoError(fmt::format("{}: damaged PNG ({})", origin_, session_.error.data()));
  }

  PngHeader header_;
  const std::string& origin_;
  Session session_;
  png_structp png_ = nullptr;
  png_infop info_ = nullptr;
};

std::uint32_t bigEndian(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    value = (value << 8) | static_cast<std::uint8_t>(bytes[at + i]);
  }
  return value;
}

int channelsOf(PngHeader::Colour colour) {
  switch (colour) {
    case PngHeader::Colour::Rgb:
      return 3;
    case PngHeader::Colour::GreyAlpha:
      return 2;
    case PngHeader::Colour::Rgba:
      return 4;
    default:
      return 1;
  }
}

std::string kindOf(const PngHeader& header) {
  static constexpr std::array kNames{
      "grey", "", "colour", "palette", "grey with opacity", "", "colour with opacity"};
  return fmt::format("{} bit {}", header.bitDepth, kNames[static_cast<std::size_t>(header.colour)]);
}

bool isKnownKind(std::uint8_t depth, std::uint8_t colour) {
  switch (colour) {
    case 0:
      return std::has_single_bit(depth) && depth <= 16;
    case 3:
      return std::has_single_bit(depth) && depth <= 8;
    case 2:
    case 4:
    case 6:
      return depth == 8 || depth == 16;
    default:
      return false;
  }
}

/// Deflate packs at most 1032 to 1; a header that promises more than that lies.
void checkPlausible(const PngHeader& header, std::size_t fileBytes, const std::string& origin) {
  const auto rowBits = std::uint64_t(header.width) * std::uint64_t(header.bitDepth) *
                       std::uint64_t(channelsOf(header.colour));
  const auto needed = ((rowBits + 7) / 8 + 1) * std::uint64_t(header.height);
  if (needed <= std::uint64_t{1032} * fileBytes) return;
  throw IoError(
      fmt::format("{}: damaged PNG: its header says {}×{} pixels, but {} bytes cannot hold them",
                  origin,
                  header.width,
                  header.height,
                  fileBytes));
}

/// How a picture is packed: pictures for people quickly, maps small.
struct Packing {
  int level = 6;
  int strategy = Z_DEFAULT_STRATEGY;
  int filter = PNG_FILTER_NONE;
};
constexpr Packing kMapPacking{6, Z_DEFAULT_STRATEGY, PNG_FILTER_NONE};
constexpr Packing kPicturePacking{1, Z_RLE, PNG_FILTER_SUB};
/// Deflate finds no matches in the low bytes of a photograph; the filter is what helps.
constexpr Packing kDeepPacking{3, Z_FILTERED, PNG_FILTER_SUB};
constexpr Packing kFlatPacking{1, Z_DEFAULT_STRATEGY, PNG_FILTER_NONE};

struct EncodeOptions {
  int width = 0;
  int height = 0;
  int bitDepth = 8;
  int colourType = PNG_COLOR_TYPE_GRAY;
  std::span<const png_color> palette;
  Packing packing;
};

class Encoder {
 public:
  Encoder() {
    png_ = png_create_write_struct(PNG_LIBPNG_VER_STRING, &session_, onError, onWarning);
    if (png_ != nullptr) info_ = png_create_info_struct(png_);
    if (info_ == nullptr) {
      png_destroy_write_struct(&png_, nullptr);
      throw IoError("PNG: out of memory");
    }
  }
  ~Encoder() { png_destroy_write_struct(&png_, &info_); }
  Encoder(const Encoder&) = delete;
  Encoder& operator=(const Encoder&) = delete;

  /// @param rows  one pointer per row, to samples in the machine's byte order.
  std::string encode(const EncodeOptions& options, std::vector<png_bytep>& rows) {
    std::string output;
    session_.output = &output;
    const bool succeeded = guarded(png_, [&] {
      png_set_write_fn(png_, &session_, onWrite, onFlush);
      png_set_user_limits(png_, kMaximumPngSide, kMaximumPngSide);
      png_set_IHDR(png_,
                   info_,
                   static_cast<png_uint_32>(options.width),
                   static_cast<png_uint_32>(options.height),
                   options.bitDepth,
                   options.colourType,
                   PNG_INTERLACE_NONE,
                   PNG_COMPRESSION_TYPE_DEFAULT,
                   PNG_FILTER_TYPE_DEFAULT);
      if (!options.palette.empty()) {
        png_set_PLTE(png_, info_, options.palette.data(), static_cast<int>(options.palette.size()));
      }
      png_set_compression_level(png_, options.packing.level);
      png_set_compression_strategy(png_, options.packing.strategy);
      png_set_filter(png_, PNG_FILTER_TYPE_BASE, options.packing.filter);
      png_write_info(png_, info_);
      if (options.bitDepth == 16 && std::endian::native == std::endian::little) png_set_swap(png_);
      png_write_image(png_, rows.data());
      png_write_end(png_, info_);
    });
    if (!succeeded) throw IoError(fmt::format("PNG: cannot be packed ({})", session_.error.data()));
    return output;
  }

 private:
  Session session_;
  png_structp png_ = nullptr;
  png_infop info_ = nullptr;
};

template <class T>
std::string encodeGrid(const Grid<T>& grid, EncodeOptions options) {
  options.width = grid.width();
  options.height = grid.height();
  std::vector<png_bytep> rows(static_cast<std::size_t>(grid.height()));
  for (int y = 0; y < grid.height(); ++y) {
    // libpng takes rows it does not change as pointers to non-const.
    rows[static_cast<std::size_t>(y)] =
        const_cast<png_bytep>(reinterpret_cast<const png_byte*>(grid.row(y)));
  }
  return Encoder().encode(options, rows);
}

template <class T>
Grid<T> gridFrom(const Raster& raster, const PngHeader& header, const std::string& origin) {
  Grid<T> grid(header.width, header.height);
  const auto needed = static_cast<std::size_t>(header.width) * sizeof(T);
  if (raster.rowBytes != needed) {
    throw IoError(fmt::format(
        "{}: PNG: expected {} bytes per row, found {}", origin, needed, raster.rowBytes));
  }
  std::memcpy(grid.data(), raster.bytes.data(), raster.bytes.size());
  return grid;
}

std::array<png_color, 256> paletteOf(const ClassTable& classes) {
  std::array<png_color, 256> palette{};
  for (const auto& info : classes.classes()) {
    palette[static_cast<std::size_t>(info.id)] = {info.colour.r, info.colour.g, info.colour.b};
  }
  return palette;
}

}  // namespace

PngHeader pngHeader(std::string_view bytes, const std::string& origin) {
  if (!bytes.starts_with(kSignature)) {
    throw IoError(fmt::format("{}: expected a PNG, found another kind of file", origin));
  }
  if (bytes.size() < kHeaderEnd || bytes.substr(12, 4) != "IHDR" || bigEndian(bytes, 8) != 13) {
    throw IoError(
        fmt::format("{}: damaged PNG: expected its header, found {} bytes; is the file "
                    "truncated?",
                    origin,
                    bytes.size()));
  }
  const auto sum = crc32(0, reinterpret_cast<const Bytef*>(bytes.data()) + 12, 17);
  if (sum != bigEndian(bytes, 29)) {
    throw IoError(fmt::format("{}: damaged PNG: the check sum of its header is wrong", origin));
  }
  const auto width = bigEndian(bytes, 16);
  const auto height = bigEndian(bytes, 20);
  if (width < 1 || height < 1 || width > kMaximumPngSide || height > kMaximumPngSide) {
    throw IoError(fmt::format("{}: expected a PNG with sides of 1 to {} pixels, found {}×{}",
                              origin,
                              kMaximumPngSide,
                              width,
                              height));
  }
  const auto depth = static_cast<std::uint8_t>(bytes[24]);
  const auto colour = static_cast<std::uint8_t>(bytes[25]);
  if (!isKnownKind(depth, colour)) {
    throw IoError(
        fmt::format("{}: damaged PNG: there is no kind {} with {} bits", origin, colour, depth));
  }
  const PngHeader header{static_cast<int>(width),
                         static_cast<int>(height),
                         depth,
                         static_cast<PngHeader::Colour>(colour)};
  checkPlausible(header, bytes.size(), origin);
  return header;
}

LabelMap decodeIndexPng(std::string_view bytes, const std::string& origin) {
  Decoder decoder(bytes, origin);
  const auto& header = decoder.header();
  const bool indexed =
      header.colour == PngHeader::Colour::Grey || header.colour == PngHeader::Colour::Palette;
  if (!indexed || header.bitDepth > 8) {
    throw IoError(fmt::format(
        "{}: expected class ids as a grey PNG of up to 8 bits or a palette PNG, found {}",
        origin,
        kindOf(header)));
  }
  return gridFrom<std::uint8_t>(
      decoder.decode([](png_structp png) { png_set_packing(png); }), header, origin);
}

InstanceMap decodeGrey16Png(std::string_view bytes, const std::string& origin) {
  Decoder decoder(bytes, origin);
  const auto& header = decoder.header();
  if (header.colour != PngHeader::Colour::Grey) {
    throw IoError(fmt::format("{}: expected object ids as a grey PNG of up to 16 bits, found {}",
                              origin,
                              kindOf(header)));
  }
  if (header.bitDepth == 16) {
    return gridFrom<std::uint16_t>(decoder.decode([](png_structp png) {
      if (std::endian::native == std::endian::little) png_set_swap(png);
    }),
                                   header,
                                   origin);
  }
  const auto narrow = gridFrom<std::uint8_t>(
      decoder.decode([](png_structp png) { png_set_packing(png); }), header, origin);
  InstanceMap ids(header.width, header.height);
  std::ranges::copy(narrow, ids.begin());
  return ids;
}

ImageRgba decodeRgbaPng(std::string_view bytes, const std::string& origin) {
  Decoder decoder(bytes, origin);
  const auto raster = decoder.decode([](png_structp png) {
    png_set_scale_16(png);
    png_set_expand(png);
    png_set_gray_to_rgb(png);
    png_set_add_alpha(png, 0xff, PNG_FILLER_AFTER);
  });
  return gridFrom<Rgba>(raster, decoder.header(), origin);
}

ImageU16 decodeRgb16Png(std::string_view bytes, const std::string& origin) {
  Decoder decoder(bytes, origin);
  const auto raster = decoder.decode([](png_structp png) {
    png_set_expand_16(png);
    png_set_gray_to_rgb(png);
    png_set_strip_alpha(png);
    if (std::endian::native == std::endian::little) png_set_swap(png);
  });
  return gridFrom<Rgb16>(raster, decoder.header(), origin);
}

ImageU8 overWhite(const ImageRgba& image) {
  ImageU8 result(image.width(), image.height());
  std::ranges::transform(image, result.begin(), [](const Rgba& pixel) {
    const auto blended = [&](std::uint8_t value) {
      return static_cast<std::uint8_t>((value * pixel.a + 255 * (255 - pixel.a) + 127) / 255);
    };
    return Rgb{blended(pixel.r), blended(pixel.g), blended(pixel.b)};
  });
  return result;
}

std::string encodeIndexPng(const LabelMap& labels, const ClassTable* palette) {
  EncodeOptions options;
  options.packing = kMapPacking;
  if (palette == nullptr) return encodeGrid(labels, options);
  const auto colours = paletteOf(*palette);
  options.colourType = PNG_COLOR_TYPE_PALETTE;
  options.palette = colours;
  return encodeGrid(labels, options);
}

std::string encodeGrey16Png(const InstanceMap& instances) {
  EncodeOptions options;
  options.bitDepth = 16;
  options.packing = kFlatPacking;
  return encodeGrid(instances, options);
}

std::string encodeRgbPng(const ImageU8& image) {
  EncodeOptions options;
  options.colourType = PNG_COLOR_TYPE_RGB;
  options.packing = kPicturePacking;
  return encodeGrid(image, options);
}

std::string encodeRgb16Png(const ImageU16& image) {
  EncodeOptions options;
  options.bitDepth = 16;
  options.colourType = PNG_COLOR_TYPE_RGB;
  options.packing = kDeepPacking;
  return encodeGrid(image, options);
}

std::string encodeRgbaPng(const ImageRgba& image) {
  EncodeOptions options;
  options.colourType = PNG_COLOR_TYPE_RGB_ALPHA;
  options.packing = kFlatPacking;
  return encodeGrid(image, options);
}

}  // namespace spolvero
