#include "ui/commands/layout_command.h"

#include <QCoreApplication>

namespace spolvero::ui {

LayoutPartCommand::LayoutPartCommand(SceneDocument& document,
                                     const LayoutPart& part,
                                     const QString& text,
                                     MergeKey key)
    : DocumentCommand(document, text, std::move(key)), tiles_(document.layout(), part) {}

void LayoutPartCommand::undo() {
  document().seal();
  document().applyLayoutParts(tiles_.parts(LayoutTiles::State::Before));
}

void LayoutPartCommand::redo() {
  document().applyLayoutParts(tiles_.parts(LayoutTiles::State::After));
}

bool LayoutPartCommand::mergeWith(const QUndoCommand* other) {
  // Qt deletes `other` after a merge, so what it remembers may be taken.
  auto* next = const_cast<LayoutPartCommand*>(dynamic_cast<const LayoutPartCommand*>(other));
  if (next == nullptr || !mayMergeWith(*next)) return false;
  tiles_.append(std::move(next->tiles_));
  return true;
}

namespace {

/// Keeps both whole layouts as tiles of their own, so that a change of size is one step too.
class ReplaceLayoutCommand : public DocumentCommand {
 public:
  ReplaceLayoutCommand(SceneDocument& document, const Layout& after, const QString& text)
      : DocumentCommand(document, text, {}), before_(document.layout()), after_(after) {}

  void undo() override {
    document().seal();
    document().applyLayout(before_.restored());
  }
  void redo() override { document().applyLayout(after_.restored()); }
  std::size_t storedBytes() const { return before_.storedBytes() + after_.storedBytes(); }

 private:
  class PackedLayout {
   public:
    explicit PackedLayout(const Layout& layout)
        : width_(layout.width()),
          height_(layout.height()),
          classes_(layout.classes()),
          tiles_(emptyLike(layout), {layout.labels(), layout.instances(), 0, 0}) {}

    Layout restored() const {
      Layout layout(width_, height_, classes_);
      for (const auto& part : tiles_.parts(LayoutTiles::State::After)) {
        layout.paste(part.labels, part.instances, part.x, part.y);
      }
      return layout;
    }
    std::size_t storedBytes() const { return tiles_.storedBytes(); }

   private:
    static Layout emptyLike(const Layout& layout) {
      return {layout.width(), layout.height(), layout.classes()};
    }

    int width_;
    int height_;
    ClassTable classes_;
    LayoutTiles tiles_;
  };

  PackedLayout before_;
  PackedLayout after_;
};

}  // namespace

bool pushLayoutPart(SceneDocument& document,
                    const LayoutPart& part,
                    const QString& text,
                    MergeKey key) {
  auto command = std::make_unique<LayoutPartCommand>(document, part, text, std::move(key));
  if (command->empty()) return false;
  document.undoStack()->push(command.release());
  return true;
}

void pushLayout(SceneDocument& document, Layout layout, const QString& text) {
  if (layout == document.layout()) return;
  document.seal();
  document.undoStack()->push(new ReplaceLayoutCommand(document, layout, text));
}

void pushSwapClasses(SceneDocument& document, int classA, int classB) {
  const Layout& layout = document.layout();
  LayoutPart part{layout.labels(), layout.instances(), 0, 0};
  for (auto& label : part.labels) {
    if (label == classA) {
      label = static_cast<std::uint8_t>(classB);
    } else if (label == classB) {
      label = static_cast<std::uint8_t>(classA);
    }
  }
  pushLayoutPart(
      document, part, QCoreApplication::translate("spolvero::ui", "Exchange two classes"));
}

std::size_t storedLayoutBytes(const SceneDocument& document) {
  std::size_t bytes = 0;
  const QUndoStack& stack = *document.undoStack();
  for (int i = 0; i < stack.count(); ++i) {
    const QUndoCommand* command = stack.command(i);
    if (const auto* part = dynamic_cast<const LayoutPartCommand*>(command)) {
      bytes += part->storedBytes();
    } else if (const auto* whole = dynamic_cast<const ReplaceLayoutCommand*>(command)) {
      bytes += whole->storedBytes();
    }
  }
  return bytes;
}

}  // namespace spolvero::ui
