#include "ui/commands/document_command.h"

namespace spolvero::ui {

namespace {
constexpr int kMergeableId = 1;
}

DocumentCommand::DocumentCommand(SceneDocument& document, const QString& text, MergeKey key)
    : QUndoCommand(text),
      document_(document),
      key_(std::move(key)),
      mergeEpoch_(document.mergeEpoch()) {}

int DocumentCommand::id() const {
  return key_.what.isEmpty() ? -1 : kMergeableId;
}

bool DocumentCommand::mayMergeWith(const DocumentCommand& next) const {
  return !key_.what.isEmpty() && key_ == next.key_ && mergeEpoch_ == next.mergeEpoch_;
}

}  // namespace spolvero::ui
