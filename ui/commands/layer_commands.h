#pragma once

#include "ui/commands/document_command.h"

namespace spolvero::ui {

// Edits of the list of layers. Each is one undo step. Layers are named by their id; where an edit
// is not possible (locked, hidden, the only one, no room), the user is told by
// `SceneDocument::editRefused` and nothing happens. Undo makes the layer active again that was.

/// Puts a see-through layer above the active one and makes it active.  @return its id, or 0.
int pushAddLayer(SceneDocument& document, const std::string& name = {});
/// Puts a layer with these maps above the active one and makes it active (an imported or dreamt
/// layout, a photo's segments).  @return its id, or 0.
/// @throws ShapeError if size or labels do not fit the document.
int pushAddLayer(SceneDocument& document,
                 const LayoutMaps& maps,
                 const std::string& name,
                 const QString& text);
/// Puts a copy above a layer and makes it active. Its objects get ids of their own and the styles
/// of the originals.  @return its id, or 0.
int pushDuplicateLayer(SceneDocument& document, int layer);
/// Takes a layer away. Locked ones and the last one stay.
bool pushRemoveLayer(SceneDocument& document, int layer);
/// Puts a layer's pixels onto the one beneath. Both must be visible and not locked.
bool pushMergeDown(SceneDocument& document, int layer);
/// Makes one layer of what is visible; hidden layers go away. No layer may be locked.
bool pushFlattenLayers(SceneDocument& document);
/// Moves a layer so that it has this index (0 = lowest) afterwards.  @return whether it did.
bool pushMoveLayer(SceneDocument& document, int layer, int index);
/// Changes a layer's name, visibility or lock.  @return whether something changed.
bool pushLayerAttributes(SceneDocument& document,
                         const LayerAttributes& attributes,
                         const QString& text,
                         MergeKey key = {});

}  // namespace spolvero::ui
