#include "ui/commands/property_commands.h"

#include <algorithm>

namespace spolvero::ui {

namespace {

/// Sets one property of the document to a value and back.
template <class T>
class SetPropertyCommand : public DocumentCommand {
 public:
  using Apply = void (SceneDocument::*)(T);

  SetPropertyCommand(
      SceneDocument& document, Apply apply, T before, T after, const QString& text, MergeKey key)
      : DocumentCommand(document, text, std::move(key)),
        apply_(apply),
        before_(std::move(before)),
        after_(std::move(after)) {}

  void undo() override {
    document().seal();
    (document().*apply_)(before_);
  }
  void redo() override { (document().*apply_)(after_); }

  bool mergeWith(const QUndoCommand* other) override {
    const auto* next = dynamic_cast<const SetPropertyCommand*>(other);
    if (next == nullptr || !mayMergeWith(*next)) return false;
    after_ = next->after_;
    setObsolete(before_ == after_);
    return true;
  }

 private:
  Apply apply_;
  T before_;
  T after_;
};

/// Replaces a stretch of the list of references; photos outside of it are not copied.
class ReferencesCommand : public DocumentCommand {
 public:
  using Photos = std::vector<ReferencePhoto>;

  ReferencesCommand(SceneDocument& document, Photos after, const QString& text)
      : DocumentCommand(document, text, {}) {
    const Photos& before = document.scene().references;
    const auto [left, right] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    first_ = left - before.begin();
    auto endBefore = before.end();
    auto endAfter = after.end();
    while (endBefore != left && endAfter != right && *(endBefore - 1) == *(endAfter - 1)) {
      --endBefore;
      --endAfter;
    }
    removed_.assign(left, endBefore);
    added_.assign(std::make_move_iterator(right), std::make_move_iterator(endAfter));
  }

  void undo() override {
    document().seal();
    replace(added_, removed_);
  }
  void redo() override { replace(removed_, added_); }

 private:
  void replace(const Photos& out, const Photos& in) {
    Photos photos = document().scene().references;
    const auto first = photos.begin() + first_;
    photos.erase(first, first + static_cast<std::ptrdiff_t>(out.size()));
    photos.insert(photos.begin() + first_, in.begin(), in.end());
    document().applyReferences(std::move(photos));
  }

  std::ptrdiff_t first_ = 0;
  Photos removed_;
  Photos added_;
};

/// Keeps both extras as they are: they are immutable and shared.
class ExtraCommand : public DocumentCommand {
 public:
  using Extra = std::shared_ptr<const SceneExtra>;

  ExtraCommand(
      SceneDocument& document, std::string name, Extra after, const QString& text, MergeKey key)
      : DocumentCommand(document, text, std::move(key)),
        name_(std::move(name)),
        before_(document.scene().extras.find(name_)),
        after_(std::move(after)) {}

  void undo() override {
    document().seal();
    document().applyExtra(name_, before_);
  }
  void redo() override { document().applyExtra(name_, after_); }

  bool mergeWith(const QUndoCommand* other) override {
    const auto* next = dynamic_cast<const ExtraCommand*>(other);
    if (next == nullptr || next->name_ != name_ || !mayMergeWith(*next)) return false;
    after_ = next->after_;
    setObsolete(before_ == after_);
    return true;
  }

 private:
  std::string name_;
  Extra before_;
  Extra after_;
};

}  // namespace

void pushAppearance(SceneDocument& document, Appearance next, const QString& text, MergeKey key) {
  if (next == document.appearance()) return;
  document.undoStack()->push(new SetPropertyCommand<Appearance>(document,
                                                                &SceneDocument::applyAppearance,
                                                                document.appearance(),
                                                                std::move(next),
                                                                text,
                                                                std::move(key)));
}

void pushReferences(SceneDocument& document,
                    std::vector<ReferencePhoto> next,
                    const QString& text) {
  if (next == document.scene().references) return;
  document.undoStack()->push(new ReferencesCommand(document, std::move(next), text));
}

void pushLooks(SceneDocument& document, KeptLooks next, const QString& text, MergeKey key) {
  if (next == document.scene().looks) return;
  document.undoStack()->push(new SetPropertyCommand<KeptLooks>(document,
                                                               &SceneDocument::applyLooks,
                                                               document.scene().looks,
                                                               std::move(next),
                                                               text,
                                                               std::move(key)));
}

void pushExtra(SceneDocument& document,
               const std::string& name,
               std::shared_ptr<const SceneExtra> next,
               const QString& text,
               MergeKey key) {
  SceneExtras::checkName(name);
  if (next == document.scene().extras.find(name)) return;
  document.undoStack()->push(
      new ExtraCommand(document, name, std::move(next), text, std::move(key)));
}

void pushClasses(SceneDocument& document, ClassTable next, const QString& text, MergeKey key) {
  if (next == document.layout().classes()) return;
  // Refuses a table that is too small before anything is on the stack.
  checkLabels(document.layers(), next);
  document.undoStack()->push(new SetPropertyCommand<ClassTable>(document,
                                                                &SceneDocument::applyClasses,
                                                                document.layout().classes(),
                                                                std::move(next),
                                                                text,
                                                                std::move(key)));
}

}  // namespace spolvero::ui
