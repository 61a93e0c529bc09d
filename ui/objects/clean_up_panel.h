#pragma once

#include "ui/objects/clean_up.h"
#include "ui/objects/latest_job.h"

#include <QImage>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace spolvero::ui {

class CanvasOverlay;
class SceneDocument;
class ToolBox;

/// Clean-up of the active layer: what, how much, of what; the canvas shows beforehand what would
/// change.
class CleanUpPanel : public QWidget {
  Q_OBJECT

 public:
  /// The tool box outlives the panel.
  CleanUpPanel(ToolBox& toolBox, CanvasOverlay& overlay, QWidget* parent = nullptr);

  void setDocument(SceneDocument* document);
  void setKind(CleanUpKind kind);
  /// How many pixels would change; -1 while that is being found out.
  qint64 changingPixels() const { return result_ ? result_->changed : -1; }

 public Q_SLOTS:
  /// Does it, as one undo step.
  void apply();

 Q_SIGNALS:
  void remark(const QString& text);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  /// A layer cleaned up, and the picture of what changed.
  struct Result {
    std::uint64_t revision = 0;
    int layer = 0;
    LayoutMaps after;
    qint64 changed = 0;
    QImage picture;
  };

  void setUpControls();
  void kindChanged();
  void ask();
  void start();
  void take(Result& result);
  std::optional<CleanUp> request() const;
  void showPreview(const QImage& picture);
  void showState();
  void push(const Result& result);

  ToolBox& toolBox_;
  QPointer<CanvasOverlay> overlay_;  ///< Goes with the canvas, before or after this.
  QPointer<SceneDocument> document_;
  QComboBox* kind_ = nullptr;
  QComboBox* scope_ = nullptr;
  QSlider* slider_ = nullptr;
  QSpinBox* amount_ = nullptr;
  QCheckBox* preview_ = nullptr;
  QLabel* state_ = nullptr;
  QPushButton* apply_ = nullptr;
  std::unique_ptr<Result> result_;
  bool applyWhenReady_ = false;
  QTimer askSoon_;
  LatestJob job_;
};

}  // namespace spolvero::ui
