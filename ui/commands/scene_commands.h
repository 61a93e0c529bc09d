#pragma once

#include "ui/commands/document_command.h"

namespace spolvero::ui {

/// Replaces all layers by the layout of another picture (import, paste). Its objects have nothing
/// to do with those that were there, so names and looks of single objects end with them. One undo
/// step.
void pushForeignLayout(SceneDocument& document, Layout layout, const QString& text);

/// The names that objects have in another scene, as this document's; part of a step that brings
/// that scene's objects.
void pushObjectNamesOf(SceneDocument& document, const Scene& scene, const QString& text);

}  // namespace spolvero::ui
