#include "ui/commands/selection_command.h"

#include <cstdint>
#include <vector>

namespace spolvero::ui {

namespace {

/// A selection as the lengths of its runs, row by row over its box, unselected first.
class PackedSelection {
 public:
  explicit PackedSelection(const SharedSelection& selection) {
    if (!selection) return;
    box_ = selection->box();
    std::uint8_t value = 0;
    std::uint32_t length = 0;
    for (const std::uint8_t pixel : selection->mask()) {
      if (pixel != value) {
        runs_.push_back(length);
        length = 0;
        value = pixel;
      }
      ++length;
    }
    runs_.push_back(length);
    runs_.shrink_to_fit();
  }

  SharedSelection restored() const {
    if (box_.empty()) return nullptr;
    Region region{Grid<std::uint8_t>(box_.width, box_.height), box_};
    auto pixel = region.mask.begin();
    std::uint8_t value = 0;
    for (const std::uint32_t length : runs_) {
      pixel = std::fill_n(pixel, length, value);
      value = value == 0 ? 1 : 0;
    }
    return Selection::of(region);
  }

  std::size_t storedBytes() const {
    return sizeof(*this) + runs_.capacity() * sizeof(std::uint32_t);
  }
  bool operator==(const PackedSelection&) const = default;

 private:
  Rect box_;
  std::vector<std::uint32_t> runs_;
};

class SelectionCommand : public DocumentCommand {
 public:
  SelectionCommand(SceneDocument& document,
                   const SharedSelection& after,
                   const QString& text,
                   MergeKey key)
      : DocumentCommand(document, text, std::move(key)),
        before_(document.selection()),
        after_(after) {}

  void undo() override {
    document().seal();
    document().applySelection(before_.restored());
  }
  void redo() override { document().applySelection(after_.restored()); }

  bool mergeWith(const QUndoCommand* other) override {
    const auto* next = dynamic_cast<const SelectionCommand*>(other);
    if (next == nullptr || !mayMergeWith(*next)) return false;
    after_ = next->after_;
    setObsolete(before_ == after_);
    return true;
  }
  std::size_t storedBytes() const override { return before_.storedBytes() + after_.storedBytes(); }

 private:
  PackedSelection before_;
  PackedSelection after_;
};

}  // namespace

bool pushSelection(SceneDocument& document,
                   const SharedSelection& next,
                   const QString& text,
                   MergeKey key) {
  const SharedSelection inside =
      combined({}, next, SelectionMode::Replace, document.layout().rect());
  if (sameSelection(inside, document.selection())) return false;
  document.undoStack()->push(new SelectionCommand(document, inside, text, std::move(key)));
  return true;
}

}  // namespace spolvero::ui
