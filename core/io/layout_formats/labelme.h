#pragma once

#include "core/layout/layout.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace spolvero {

/// A layout from labelme's JSON: each outline one object, painted in the order listed; equal
/// group_ids are one object. Classes are the labels in the order they come first.
/// @param origin  named in errors.  @throws IoError: no labelme file, a size or point out of range.
/// Source: labelme 5, "shapes" (polygon, rectangle, circle).
Layout layoutFromLabelMe(std::string_view json, const std::string& origin);

/// Whether a JSON text looks like labelme's.
bool isLabelMe(std::string_view json);

/// The outlines of every connected part, the largest first, so that what lies in a hole is painted
/// over it; reads back as the same labels and objects.
/// @param picture  the photograph's file name, for the entry that names it; may be empty.
std::string labelMeText(const Layout& layout, const std::string& picture);

/// Writes it, atomically.  @throws IoError.
void writeLabelMe(const std::filesystem::path& path,
                  const Layout& layout,
                  const std::string& picture);

}  // namespace spolvero
