#pragma once

#include "core/layout/layout.h"
#include "ui/objects/latest_job.h"
#include "ui/tools/tool_settings.h"

#include <QImage>
#include <QLineF>
#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace spolvero::ui {

class CanvasView;
class SceneDocument;

/// Lies over the canvas, lets every event through, and draws what is not part of the scene: the
/// borders of objects and classes, the lines of symmetry, chosen objects, and the preview of a
/// clean-up.
class CanvasOverlay : public QWidget {
  Q_OBJECT

 public:
  explicit CanvasOverlay(CanvasView& canvas);

  void setDocument(SceneDocument* document);

  bool showsBorders() const { return showsBorders_; }
  void setShowsBorders(bool on);
  void setSymmetry(Symmetry symmetry);
  /// The outlines of chosen objects, while no tool shows them itself.
  void setChosen(const QList<QLineF>& outline);
  /// What would change, in colours, as large as the layout; empty: nothing.
  void setPreview(const QImage& preview);

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void updateBorders();
  void showIfNeeded();
  void paintBorders(QPainter& painter, const QRectF& inImage) const;
  void paintSymmetry(QPainter& painter) const;

  CanvasView& canvas_;
  QPointer<SceneDocument> document_;
  bool showsBorders_ = false;
  Symmetry symmetry_ = Symmetry::None;
  QList<QLineF> borders_;
  QList<QLineF> chosen_;
  QImage preview_;
  QTimer updateSoon_;
  LatestJob job_;
};

/// The lines between pixels of different class or object, as few as possible.
QList<QLineF> borderLines(const Layout& layout);

}  // namespace spolvero::ui
