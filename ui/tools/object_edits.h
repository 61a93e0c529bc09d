#pragma once

#include "core/layout/cut_out.h"
#include "ui/documents/scene_document.h"
#include "ui/tools/object_selection.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace spolvero::ui {

class ToolSettings;

// Edits of the chosen objects, each one undo step. All keep to the document's selection and to
// protected classes. They return whether anything changed; a locked or hidden layer tells the user
// by `SceneDocument::editRefused`.

/// Takes the chosen objects away; what surrounds them or lies beneath takes their place.
bool deleteChosen(SceneDocument& document, const ToolSettings& settings, ObjectSelection& chosen);

/// Makes one object of the chosen ones: all take id and class of the one chosen first. Regions of
/// stuff among them join it.
bool mergeChosen(SceneDocument& document, const ToolSettings& settings, ObjectSelection& chosen);

/// Gives every piece of the chosen objects an id of its own, and chooses all pieces.
bool splitChosen(SceneDocument& document, const ToolSettings& settings, ObjectSelection& chosen);

/// Gives objects another class. They keep their ids where it is a class of things; stuff that
/// becomes a thing gets a new one.
bool relabel(SceneDocument& document,
             const ToolSettings& settings,
             const std::vector<ChosenObject>& objects,
             int classId);

/// What is chosen as pieces with their layers.
std::vector<std::pair<int, CutOut>> chosenPieces(const SceneDocument& document,
                                                 const ObjectSelection& chosen);

/// Gives copied pieces ids of their own.
/// @param returning  keep theirs: objects that come back.
/// @return new id by old one.
std::vector<std::pair<std::uint16_t, std::uint16_t>> renumber(
    const SceneDocument& document,
    std::vector<std::pair<int, CutOut>>& pieces,
    const std::set<std::uint16_t>& returning = {});

/// The objects of pieces that were taken from this document and are no longer on any layer.
std::set<std::uint16_t> goneObjects(const SceneDocument& document,
                                    const std::vector<std::pair<int, CutOut>>& pieces);

/// The appearance in which copied objects look like their originals; nothing if none has a look of
/// its own.
std::optional<Appearance> withCopiedLooks(
    const SceneDocument& document,
    const std::vector<std::pair<std::uint16_t, std::uint16_t>>& newIdByOld);

}  // namespace spolvero::ui
