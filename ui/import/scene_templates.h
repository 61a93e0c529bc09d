#pragma once

#include "core/layout/layout.h"

#include <QString>

#include <vector>

namespace spolvero::ui {

/// A layout to begin with, made of the classes in hand.
struct SceneTemplate {
  QString name;
  Layout layout;
};

/// Templates whose classes the table has, by name or meaning ("landscape" needs sky and a ground).
std::vector<SceneTemplate> sceneTemplates(const ClassTable& classes, int width, int height);

}  // namespace spolvero::ui
