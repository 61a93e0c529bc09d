#pragma once

#include "ui/commands/document_command.h"

#include <vector>

namespace spolvero::ui {

/// Changes styles, seed or locks as one undo step. Consecutive changes under one key merge until
/// `document.seal()` (slider released); a change that changes nothing is not pushed.
void pushAppearance(SceneDocument& document,
                    Appearance next,
                    const QString& text,
                    MergeKey key = {});

/// Adds, removes or changes reference photos as one step, which keeps the changed photos only.
void pushReferences(SceneDocument& document, std::vector<ReferencePhoto> next, const QString& text);

/// Changes the looks that are kept with the scene. Merges as `pushAppearance`.
void pushLooks(SceneDocument& document, KeptLooks next, const QString& text, MergeKey key = {});

/// Changes what a feature keeps with the scene; null takes it away. Merges as `pushAppearance`.
/// @throws ConfigError if the name may not be used.
void pushExtra(SceneDocument& document,
               const std::string& name,
               std::shared_ptr<const SceneExtra> next,
               const QString& text,
               MergeKey key = {});

/// Changes names, colours and kinds.  @throws ShapeError if a painted label would lose its class.
void pushClasses(SceneDocument& document, ClassTable next, const QString& text, MergeKey key = {});

}  // namespace spolvero::ui
