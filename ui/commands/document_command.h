#pragma once

#include "ui/documents/scene_document.h"

#include <QUndoCommand>

namespace spolvero::ui {

/// Names a series of commands that become one undo step: equal keys merge until
/// `SceneDocument::seal`, a save, or an undo. The default merges with nothing.
struct MergeKey {
  /// What is being changed, for example "style/blend/3".
  QString what;
  bool operator==(const MergeKey&) const = default;
};

/// Base of all edits of a scene.
class DocumentCommand : public QUndoCommand {
 public:
  DocumentCommand(SceneDocument& document, const QString& text, MergeKey key);

  /// The number that Qt compares before it asks `mergeWith`; -1 without a key.
  int id() const override;

  /// Memory taken by the pixels that it remembers.
  virtual std::size_t storedBytes() const { return 0; }

 protected:
  SceneDocument& document() const { return document_; }
  /// Whether `next` continues this step.
  bool mayMergeWith(const DocumentCommand& next) const;

 private:
  SceneDocument& document_;
  MergeKey key_;
  std::uint64_t mergeEpoch_;
};

}  // namespace spolvero::ui
