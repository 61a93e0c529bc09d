#pragma once

#include "ui/commands/document_command.h"

namespace spolvero::ui {

/// Selects something else (null: nothing) as one undo step; what lies outside of the layout is cut
/// off. Consecutive selections under one key merge until `document.seal()`.
/// @return whether it was something else.
bool pushSelection(SceneDocument& document,
                   const SharedSelection& next,
                   const QString& text,
                   MergeKey key = {});

}  // namespace spolvero::ui
