#pragma once

#include "core/io/object_names.h"

#include <QString>

#include <cstdint>
#include <map>

namespace spolvero::ui {

class SceneDocument;

/// Names that somebody gave to objects, by object id.
using ObjectNames = std::map<std::uint16_t, QString>;

/// What a document carries; entries that cannot be read are left out.
ObjectNames objectNamesOf(const SceneDocument& document);

/// Names an object as one undo step; an empty name takes the name away. Blanks around it go, and it
/// is cut at 200 characters.  @return whether something changed.
bool pushObjectName(SceneDocument& document, std::uint16_t id, const QString& name);

}  // namespace spolvero::ui
