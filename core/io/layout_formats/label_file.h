#pragma once

#include "core/io/png_codec.h"
#include "core/layout/layout.h"

#include <filesystem>
#include <string>
#include <variant>

namespace spolvero {

/// A label file as it was decoded, before anybody says what its numbers mean.
struct LabelFile {
  std::string origin;  ///< For errors.
  /// Ids of up to 8 bit, ids of up to 16 bit, colours, or the text of a JSON file.
  std::variant<LabelMap, InstanceMap, ImageRgba, std::string> content;

  const LabelMap* ids() const { return std::get_if<LabelMap>(&content); }
  const InstanceMap* deepIds() const { return std::get_if<InstanceMap>(&content); }
  const ImageRgba* colours() const { return std::get_if<ImageRgba>(&content); }
  const std::string* json() const { return std::get_if<std::string>(&content); }
};

/// @throws IoError: neither PNG nor JSON, damaged, or sides outside 16 to 4096 px.
LabelFile readLabelFile(const std::filesystem::path& path);

/// Ids of a table of `classes` from those of a file that counts them from `first`; 255 and what
/// lies below `first` is unlabelled.  @throws IoError naming the first id that is outside.
LabelMap labelsFromIds(const LabelMap& ids, int first, int classes, const std::string& origin);

/// Ids by the table's colours; black that is no class's colour, and transparency, are unlabelled.
/// @throws IoError naming the first colour that the table does not know.
LabelMap labelsFromColours(const ImageRgba& image,
                           const ClassTable& classes,
                           const std::string& origin);

}  // namespace spolvero
