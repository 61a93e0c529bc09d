#pragma once

#include "ui/frame/workspace.h"

#include <QObject>

namespace spolvero::ui {

/// Makes new scenes by models of their own, on another thread: of a photo by a segmenter, of noise
/// by a model that dreams. One of a workspace: `workspace.feature<LayoutMaker>(workspace)`.
class LayoutMaker : public QObject {
  Q_OBJECT

 public:
  /// Settings with the model that found, or dreamt, a layout last; gone after a failure.
  static inline const QString kSegmenterKey = QStringLiteral("models/segmenter");
  static inline const QString kDreamKey = QStringLiteral("models/dream");

  explicit LayoutMaker(Workspace& workspace);
  ~LayoutMaker() override;

  /// The photo becomes a reference photo of the new scene, with its layout.
  void fromPhoto(const QString& photo, const QString& model);
  void fromNoise(quint64 seed, const QString& model);
  bool isBusy() const { return running_ > 0; }

 Q_SIGNALS:
  void busyChanged(bool busy);
  /// A short remark for the status line.
  void said(const QString& text);

 private:
  /// The setting `key` names the model that did the same work last.
  void run(const QString& what,
           const QString& key,
           const QString& model,
           std::function<Scene()> work);
  void done(Scene& scene);

  Workspace& workspace_;
  int running_ = 0;
  Background background_;
};

}  // namespace spolvero::ui
