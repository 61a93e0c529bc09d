#pragma once

#include "ui/documents/scene_document.h"
#include "ui/tools/coverage.h"

namespace spolvero::ui {

/// What covered pixels become.
struct Paint {
  std::uint8_t label = kUnlabelled;
  std::uint16_t instance = 0;
  bool operator==(const Paint&) const = default;
};

/// The paint for a gesture that begins at a pixel. Stuff classes have no objects. For a thing
/// class, a gesture that begins on an object of that class extends this object; any other makes a
/// new one.
Paint paintFor(const Layout& layout, int classId, QPoint start);

/// An object id that no pixel carries: one more than the largest, or the smallest free one; 0 (no
/// object) if all 65535 are taken.
std::uint16_t freeInstanceId(const InstanceMap& instances);

/// The layout under the coverage's box, with covered pixels painted where the masks of the settings
/// allow it.
LayoutPart painted(const Layout& layout,
                   const Coverage& coverage,
                   Paint paint,
                   const ToolSettings& settings);

}  // namespace spolvero::ui
