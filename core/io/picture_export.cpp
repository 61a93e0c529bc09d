#include "core/io/picture_export.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/png_codec.h"
#include "core/io/png_text.h"

#include <fmt/format.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace spolvero {

namespace {

struct FormatTraits {
  PictureFormat format;
  const char* name;
  const char* extension;
  const char* otherExtension;
  bool deep;
  bool quality;
  int maximumSide;  ///< px
};

constexpr std::array<FormatTraits, 4> kFormats{
    {{PictureFormat::Png, "PNG", "png", "png", true, false, kMaximumPngSide},
     {PictureFormat::Jpeg, "JPEG", "jpg", "jpeg", false, true, 65535},
     {PictureFormat::WebP, "WebP", "webp", "webp", false, true, 16383},
     {PictureFormat::Tiff, "TIFF", "tif", "tiff", true, false, 65535}}};

const FormatTraits& traitsOf(PictureFormat format) {
  return *std::ranges::find(kFormats, format, &FormatTraits::format);
}

std::pair<int, int> sizeOf(const FilePicture& picture) {
  return std::visit([](const auto& image) { return std::pair(image.width(), image.height()); },
                    picture);
}

void checkFits(const FilePicture& picture, const FormatTraits& traits) {
  const auto [width, height] = sizeOf(picture);
  if (width < 1 || height < 1) throw IoError("the picture is empty");
  if (std::max(width, height) > traits.maximumSide) {
    throw IoError(fmt::format("{} holds sides of up to {} pixels, found {}×{}; choose PNG or TIFF",
                              traits.name,
                              traits.maximumSide,
                              width,
                              height));
  }
  if (std::holds_alternative<ImageU16>(picture) && !traits.deep) {
    throw IoError(
        fmt::format("{} holds 8 bit per channel; choose PNG or TIFF for 16", traits.name));
  }
}

/// OpenCV's matrix, blue first.
cv::Mat bgrFrom(const FilePicture& picture) {
  cv::Mat bgr;
  std::visit(
      [&](const auto& image) {
        using Pixel = std::decay_t<decltype(image.at(0, 0))>;
        const int type = sizeof(Pixel) == sizeof(Rgb) ? CV_8UC3 : CV_16UC3;
        const cv::Mat rgb(image.height(), image.width(), type, const_cast<Pixel*>(image.data()));
        cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
      },
      picture);
  return bgr;
}

std::string encodedByOpenCv(const FilePicture& picture,
                            const FormatTraits& traits,
                            const PictureFileOptions& options) {
  std::vector<int> parameters;
  const int quality = std::clamp(options.quality, 1, 100);
  if (options.format == PictureFormat::Jpeg) parameters = {cv::IMWRITE_JPEG_QUALITY, quality};
  if (options.format == PictureFormat::WebP) parameters = {cv::IMWRITE_WEBP_QUALITY, quality};
  std::vector<unsigned char> bytes;
  try {
    cv::imencode(fmt::format(".{}", traits.extension), bgrFrom(picture), bytes, parameters);
  } catch (const cv::Exception& error) {
    throw IoError(fmt::format("the picture cannot be packed as {} ({})", traits.name, error.err));
  }
  return {bytes.begin(), bytes.end()};
}

std::string encodedPng(const FilePicture& picture) {
  if (const auto* image = std::get_if<ImageU8>(&picture)) return encodeRgbPng(*image);
  return encodeRgb16Png(std::get<ImageU16>(picture));
}

}  // namespace

bool canHold16Bit(PictureFormat format) {
  return traitsOf(format).deep;
}

bool hasQuality(PictureFormat format) {
  return traitsOf(format).quality;
}

bool carriesScene(PictureFormat format) {
  return format == PictureFormat::Png;
}

std::string extensionOf(PictureFormat format) {
  return traitsOf(format).extension;
}

std::optional<PictureFormat> pictureFormatOf(const std::filesystem::path& path) {
  auto extension = path.extension().string();
  if (extension.empty()) return std::nullopt;
  extension.erase(0, 1);
  std::ranges::transform(extension, extension.begin(), [](unsigned char c) {
    return static_cast<char>(std::tolower(c));
  });
  for (const auto& traits : kFormats) {
    if (extension == traits.extension || extension == traits.otherExtension) return traits.format;
  }
  return std::nullopt;
}

std::string encodedPicture(const FilePicture& picture,
                           const PictureFileOptions& options,
                           const Provenance* provenance) {
  const auto& traits = traitsOf(options.format);
  checkFits(picture, traits);
  if (options.format != PictureFormat::Png) return encodedByOpenCv(picture, traits, options);
  auto png = encodedPng(picture);
  if (provenance == nullptr) return png;
  return withPngText(png, kProvenanceKeyword, provenanceText(*provenance));
}

void writePicture(const std::filesystem::path& path,
                  const FilePicture& picture,
                  const PictureFileOptions& options,
                  const Provenance* provenance) {
  std::string bytes;
  try {
    bytes = encodedPicture(picture, options, provenance);
  } catch (const IoError& error) {
    throw IoError(fmt::format("{}: {}", path.string(), error.what()));
  }
  writeFileAtomically(path, bytes);
}

}  // namespace spolvero
