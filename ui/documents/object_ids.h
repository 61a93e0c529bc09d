#pragma once

#include "core/layout/objects.h"

#include <cstdint>
#include <set>

namespace spolvero::ui {

class SceneDocument;

/// An extra of a scene that keeps something under the ids of objects.
class ObjectKeeper {
 public:
  virtual ~ObjectKeeper() = default;
  virtual void addObjectIds(std::set<std::uint16_t>& ids) const = 0;
};

/// Ids under which a document keeps something, whether or not a pixel still carries them: a name,
/// a look or its lock, now, in a kept look or in an extra. An object that went may come back by
/// undo, and no new one may inherit what was its.
std::set<std::uint16_t> keptObjectIds(const SceneDocument& document);

/// Hands out ids that no layer carries and under which nothing is kept.
/// @param besides  are not handed out either.
UnusedObjectIds unusedObjectIds(const SceneDocument& document,
                                const std::set<std::uint16_t>& besides = {});

/// The first of them; 0 (no object) once all are taken.
std::uint16_t freeObjectId(const SceneDocument& document);

}  // namespace spolvero::ui
