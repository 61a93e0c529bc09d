#pragma once

#include "ui/commands/document_command.h"
#include "ui/commands/layout_tiles.h"

#include <map>
#include <span>
#include <vector>

namespace spolvero::ui {

/// Puts other labels and objects into parts of layers. It keeps the tiles that really change,
/// before and after, run-length coded; commands of one stroke merge tile by tile and the first
/// "before" stays.
class LayoutPartCommand : public DocumentCommand {
 public:
  /// @param parts  the new content; must fit into the layout.
  LayoutPartCommand(SceneDocument& document,
                    std::span<const LayoutPart> parts,
                    const QString& text,
                    MergeKey key);

  void undo() override;
  void redo() override;
  bool mergeWith(const QUndoCommand* other) override;

  /// Whether it changes nothing at all.
  bool empty() const { return layers_.empty(); }
  std::size_t storedBytes() const override;

 private:
  std::vector<LayoutPart> parts(LayoutTiles::State state) const;

  std::map<int, LayoutTiles> layers_;  ///< By layer id.
};

/// Pushes a LayoutPartCommand unless it would change nothing, or the part's layer (the active one
/// unless the part names another) is locked or hidden, which the user is told.
/// @return whether it did.  @throws ShapeError if the part does not fit.
bool pushLayoutPart(SceneDocument& document,
                    const LayoutPart& part,
                    const QString& text,
                    MergeKey key = {});

/// The same with parts of several layers, or several of one, as one step; later parts cover
/// earlier ones. All layers must take edits, or nothing happens.
bool pushLayoutParts(SceneDocument& document,
                     std::span<const LayoutPart> parts,
                     const QString& text,
                     MergeKey key = {});

/// Replaces all layers by one with this layout, possibly of another size or with other classes
/// (import, layout from a photo). The layer keeps the lowest one's name. One undo step.
void pushLayout(SceneDocument& document, Layout layout, const QString& text);

/// Replaces all layers, possibly by some of another size or with other classes (resize, crop,
/// mapping of classes). A selection goes if the size is another. One undo step.
/// @throws ShapeError if a label has no class.
void pushLayers(SceneDocument& document,
                LayerStack layers,
                const ClassTable& classes,
                const QString& text);

/// Exchanges two classes on all visible layers that are not locked, within the selection; objects
/// keep their ids. One undo step.
void pushSwapClasses(SceneDocument& document, int classA, int classB);

/// Memory taken by the pixels that the steps on the document's undo stack remember.
std::size_t storedLayoutBytes(const SceneDocument& document);

}  // namespace spolvero::ui
