#pragma once

#include "core/io/provenance.h"
#include "core/layout/image.h"
#include "core/layout/image16.h"

#include <filesystem>
#include <optional>
#include <string>
#include <variant>

namespace spolvero {

/// What kinds of picture files are written.
enum class PictureFormat { Png, Jpeg, WebP, Tiff };

struct PictureFileOptions {
  PictureFormat format = PictureFormat::Png;
  int bits = 8;      ///< Per channel: 8, or 16 where the format can hold it.
  int quality = 95;  ///< JPEG and WebP, 1 to 100.
};

/// A picture as it was rounded from the network's floats: once, to the depth of the file.
using FilePicture = std::variant<ImageU8, ImageU16>;

bool canHold16Bit(PictureFormat format);
bool hasQuality(PictureFormat format);
/// Whether `writePicture` puts the scene into files of this format.
bool carriesScene(PictureFormat format);
/// "png", "jpg", "webp", "tif".
std::string extensionOf(PictureFormat format);
/// By a file's extension; nothing for others.
std::optional<PictureFormat> pictureFormatOf(const std::filesystem::path& path);

/// The bytes of a picture file.
/// @param provenance  put into PNGs unless null.
/// @throws IoError if the format cannot hold the depth or the size; the message names both.
std::string encodedPicture(const FilePicture& picture,
                           const PictureFileOptions& options,
                           const Provenance* provenance);

/// Writes it, atomically.  @throws IoError naming the file.
void writePicture(const std::filesystem::path& path,
                  const FilePicture& picture,
                  const PictureFileOptions& options,
                  const Provenance* provenance);

}  // namespace spolvero
