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
/// class, a gesture that begins on an object of that class, as the user sees it, extends this
/// object; any other makes a new one.
Paint paintFor(const SceneDocument& document, int classId, QPoint start);

/// The active layer under the coverage's box, with covered pixels painted where the selection and
/// the masks of the settings allow it. The masks go by what the user sees: the flattened layout.
/// Unlabelled paint makes the layer see-through.
LayoutPart painted(const SceneDocument& document,
                   const Coverage& coverage,
                   Paint paint,
                   const ToolSettings& settings);

}  // namespace spolvero::ui
