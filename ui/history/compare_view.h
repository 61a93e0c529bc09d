#pragma once

#include <QImage>
#include <QWidget>

namespace spolvero::ui {

/// How two pictures are set against each other.
enum class CompareMode { Slider, SideBySide, Difference };

/// Two pictures under one zoom and one place. Drag the divider to uncover one or the other; drag
/// anywhere else to move, turn the wheel to zoom.
class CompareView : public QWidget {
  Q_OBJECT

 public:
  explicit CompareView(QWidget* parent = nullptr);

  /// The second is scaled to the first's size.
  void setPictures(const QImage& first, const QImage& second);
  void setTitles(const QString& first, const QString& second);
  /// Shown in the mode Difference; of the first's size.
  void setDifference(const QImage& difference);
  void setMode(CompareMode mode);
  CompareMode mode() const { return mode_; }
  /// Where the divider stands, 0 (second only) to 1 (first only) of the widget's width.
  double divider() const { return divider_; }
  void setDivider(double share);
  double zoom() const { return zoom_; }

  QSize sizeHint() const override { return {760, 520}; }

 public Q_SLOTS:
  void zoomToFit();
  void zoomOneToOne();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QRectF pane(int index) const;
  QRectF pictureRect(const QRectF& pane) const;
  void zoomBy(double factor, QPointF about);
  void paintPane(QPainter& painter, const QRectF& pane, const QImage& image, const QString& title);
  void paintTitle(QPainter& painter, const QRectF& pane, const QString& title, bool atRight);
  void paintDivider(QPainter& painter);
  bool isOverDivider(QPointF position) const;

  QImage first_;
  QImage second_;
  QImage difference_;
  QString firstTitle_;
  QString secondTitle_;
  CompareMode mode_ = CompareMode::Slider;
  double divider_ = 0.5;
  double zoom_ = 1;   ///< Widget pixels per picture pixel.
  bool fits_ = true;  ///< The zoom follows the widget's size.
  QPointF offset_;    ///< Of the picture's centre from the pane's, widget pixels.
  enum class Drag { None, Divider, Picture } drag_ = Drag::None;
  QPointF lastPosition_;
};

}  // namespace spolvero::ui
