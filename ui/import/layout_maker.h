#pragma once

#include "ui/frame/workspace.h"

#include <QObject>
#include <QPointer>

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
  /// A dream that nobody edited and that lies in no file makes way for the next without a question;
  /// undo leads back to it.
  void fromNoise(quint64 seed, const QString& model);
  bool isBusy() const { return running_ > 0; }

 Q_SIGNALS:
  void busyChanged(bool busy);
  /// A short remark for the status line.
  void said(const QString& text);

 private:
  /// The setting `key` names the model that did the same work last.
  /// @param done  takes the scene.
  void run(const QString& what,
           const QString& key,
           const QString& model,
           std::function<Scene()> work,
           void (LayoutMaker::*done)(Scene&));
  void makeScene(Scene& scene);
  void takeDream(Scene& scene);
  bool showsUntouchedDream() const;

  Workspace& workspace_;
  QPointer<SceneDocument> dream_;  ///< The document that began as a dream last.
  int running_ = 0;
  Background background_;
};

}  // namespace spolvero::ui
