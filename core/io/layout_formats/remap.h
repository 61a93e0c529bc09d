#pragma once

#include "core/io/layout_formats/layout_format.h"

#include <array>
#include <cstdint>

namespace spolvero {

/// A file's layout in another table's classes. Objects stay where their class is a thing there; a
/// file that tells none gets them by connected parts.
/// @param ids  New id, or 255, for every id of the file.  @throws ShapeError.
Layout remappedLayout(const SourceLayout& source,
                      const std::array<std::uint8_t, 256>& ids,
                      const ClassTable& target);

}  // namespace spolvero
