#include "core/io/image_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/photo_header.h"
#include "core/io/png_codec.h"

#include <fmt/format.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <limits>
#include <vector>

namespace spolvero {

namespace {

constexpr std::int64_t kMaximumPixels = 100'000'000;
constexpr std::size_t kMaximumFileBytes = std::size_t{1} << 30;
constexpr int kJpegQuality = 95;
constexpr int kWebPQuality = 95;

void checkPixels(std::int64_t width, std::int64_t height, const std::string& origin) {
  constexpr std::int64_t kMaximumSide = std::numeric_limits<std::int32_t>::max();
  if (width < kMaximumSide && height < kMaximumSide && width * height <= kMaximumPixels) return;
  throw IoError(fmt::format("{}: expected a picture of at most {} megapixels, found {}×{}",
                            origin,
                            kMaximumPixels / 1'000'000,
                            width,
                            height));
}

/// The matrix over an image's own memory, as RGB.
cv::Mat matrixOver(const ImageU8& image) {
  return {image.height(), image.width(), CV_8UC3, const_cast<Rgb*>(image.data())};
}

ImageU8 imageFrom(const cv::Mat& rgb) {
  ImageU8 image(rgb.cols, rgb.rows);
  rgb.copyTo(matrixOver(image));
  return image;
}

/// Turns a picture upright.  Source: EXIF 2.32 §4.6.4, tag 0x0112.
cv::Mat upright(const cv::Mat& image, int orientation) {
  cv::Mat turned = image;
  if (orientation >= 5) cv::transpose(image, turned);
  constexpr int kBoth = -1;
  constexpr int kVertical = 0;
  constexpr int kHorizontal = 1;
  switch (orientation) {
    case 2:
    case 6:
      cv::flip(turned, turned, kHorizontal);
      break;
    case 3:
    case 7:
      cv::flip(turned, turned, kBoth);
      break;
    case 4:
    case 8:
      cv::flip(turned, turned, kVertical);
      break;
    default:
      break;
  }
  return turned;
}

ImageU8 uprightImage(ImageU8 image, int orientation) {
  if (orientation == 1) return image;
  return imageFrom(upright(matrixOver(image), orientation));
}

ImageRgba rgbaFrom(const cv::Mat& bgra) {
  ImageRgba image(bgra.cols, bgra.rows);
  cv::Mat target(bgra.rows, bgra.cols, CV_8UC4, image.data());
  cv::cvtColor(bgra, target, cv::COLOR_BGRA2RGBA);
  return image;
}

/// OpenCV's result in any of its forms as 8-bit RGB.
ImageU8 imageFromDecoded(cv::Mat decoded, const std::string& origin) {
  if (decoded.depth() == CV_16U) decoded.convertTo(decoded, CV_8U, 1.0 / 257);
  const int channels = decoded.channels();
  if (decoded.depth() != CV_8U || (channels != 1 && channels != 3 && channels != 4)) {
    throw IoError(fmt::format(
        "{}: expected a grey or colour picture of 8 or 16 bits per channel, found another kind",
        origin));
  }
  if (channels == 4) return overWhite(rgbaFrom(decoded));
  cv::Mat rgb;
  cv::cvtColor(decoded, rgb, channels == 1 ? cv::COLOR_GRAY2RGB : cv::COLOR_BGR2RGB);
  return imageFrom(rgb);
}

cv::Mat decoded(const std::string& bytes, int flags, const std::string& origin) {
  const cv::Mat input(1, static_cast<int>(bytes.size()), CV_8U, const_cast<char*>(bytes.data()));
  cv::Mat image;
  try {
    image = cv::imdecode(input, flags);
  } catch (const cv::Exception& error) {
    throw IoError(fmt::format("{}: damaged picture ({})", origin, error.err));
  }
  if (image.empty()) {
    throw IoError(
        fmt::format("{}: expected a picture (PNG, JPEG, WebP, TIFF, BMP), found something "
                    "else or a damaged one",
                    origin));
  }
  checkPixels(image.cols, image.rows, origin);
  return image;
}

std::string lowerExtension(const std::filesystem::path& path) {
  auto extension = path.extension().string();
  std::ranges::transform(extension, extension.begin(), [](unsigned char c) {
    return static_cast<char>(std::tolower(c));
  });
  return extension;
}

std::string encodedByOpenCv(const std::string& extension, const ImageU8& image) {
  cv::Mat bgr;
  cv::cvtColor(matrixOver(image), bgr, cv::COLOR_RGB2BGR);
  std::vector<unsigned char> bytes;
  cv::imencode(extension,
               bgr,
               bytes,
               {cv::IMWRITE_JPEG_QUALITY, kJpegQuality, cv::IMWRITE_WEBP_QUALITY, kWebPQuality});
  return {bytes.begin(), bytes.end()};
}

std::string encoded(const std::filesystem::path& path, const ImageU8& image) {
  const auto extension = lowerExtension(path);
  if (extension == ".png") return encodeRgbPng(image);
  static constexpr std::array kOthers{".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp"};
  if (std::ranges::find(kOthers, extension) == kOthers.end()) {
    throw IoError(
        fmt::format("{}: expected a name that ends in .png, .jpg, .webp, .tif or .bmp, "
                    "found '{}'",
                    path.string(),
                    extension));
  }
  try {
    return encodedByOpenCv(extension, image);
  } catch (const cv::Exception& error) {
    throw IoError(fmt::format("{}: cannot be packed as {} ({}×{} pixels; {})",
                              path.string(),
                              extension,
                              image.width(),
                              image.height(),
                              error.err));
  }
}

}  // namespace

ImageU8 readImage(const std::filesystem::path& path) {
  const auto origin = path.string();
  const auto bytes = readFile(path, kMaximumFileBytes);
  const auto header = photoHeader(bytes);
  if (!header.complete) {
    throw IoError(fmt::format("{}: damaged picture: its end is missing; is it truncated?", origin));
  }
  switch (header.kind) {
    case PhotoHeader::Kind::Png: {
      const auto png = pngHeader(bytes, origin);
      checkPixels(png.width, png.height, origin);
      return uprightImage(overWhite(decodeRgbaPng(bytes, origin)), header.orientation);
    }
    case PhotoHeader::Kind::Jpeg:
      checkPixels(header.width, header.height, origin);
      return imageFromDecoded(decoded(bytes, cv::IMREAD_COLOR, origin), origin);
    case PhotoHeader::Kind::WebP:
      checkPixels(header.width, header.height, origin);
      return uprightImage(imageFromDecoded(decoded(bytes, cv::IMREAD_UNCHANGED, origin), origin),
                          header.orientation);
    case PhotoHeader::Kind::Other:
      break;
  }
  return imageFromDecoded(decoded(bytes, cv::IMREAD_UNCHANGED, origin), origin);
}

void writeImage(const std::filesystem::path& path, const ImageU8& image) {
  if (image.empty()) throw IoError(fmt::format("{}: the picture is empty", path.string()));
  writeFileAtomically(path, encoded(path, image));
}

ImageU8 resizedImage(const ImageU8& image, int width, int height) {
  if (width < 1 || height < 1 || image.empty()) {
    throw ShapeError(fmt::format(
        "picture: cannot resize {}×{} to {}×{}", image.width(), image.height(), width, height));
  }
  if (width == image.width() && height == image.height()) return image;
  const bool shrinks = width <= image.width() && height <= image.height();
  ImageU8 result(width, height);
  cv::Mat target = matrixOver(result);
  cv::resize(
      matrixOver(image), target, target.size(), 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_CUBIC);
  return result;
}

}  // namespace spolvero
