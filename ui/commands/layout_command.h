#pragma once

#include "ui/commands/document_command.h"
#include "ui/commands/layout_tiles.h"

namespace spolvero::ui {

/// Puts other labels and objects into a part of the layout. It keeps the tiles that really change,
/// before and after, run-length coded; commands of one stroke merge tile by tile and the first
/// "before" stays.
class LayoutPartCommand : public DocumentCommand {
 public:
  /// @param part  the new content; must fit into the layout.
  LayoutPartCommand(SceneDocument& document,
                    const LayoutPart& part,
                    const QString& text,
                    MergeKey key);

  void undo() override;
  void redo() override;
  bool mergeWith(const QUndoCommand* other) override;

  /// Whether it changes nothing at all.
  bool empty() const { return tiles_.empty(); }
  /// Memory taken by what it remembers.
  std::size_t storedBytes() const { return tiles_.storedBytes(); }

 private:
  LayoutTiles tiles_;
};

/// Pushes a LayoutPartCommand unless it would change nothing.  @return whether it did.
bool pushLayoutPart(SceneDocument& document,
                    const LayoutPart& part,
                    const QString& text,
                    MergeKey key = {});

/// Replaces the whole layout, possibly by one of another size (import, resize, layout from a
/// photo). One undo step.
void pushLayout(SceneDocument& document, Layout layout, const QString& text);

/// Exchanges two classes wherever they are in the layout; objects keep their ids. One undo step.
void pushSwapClasses(SceneDocument& document, int classA, int classB);

/// Memory taken by the layout steps on the document's undo stack.
std::size_t storedLayoutBytes(const SceneDocument& document);

}  // namespace spolvero::ui
