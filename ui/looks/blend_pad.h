#pragma once

#include <QImage>
#include <QPointF>
#include <QWidget>

#include <vector>

namespace spolvero::ui {

/// A field between three or four corners with a handle in it: how near it is to each corner says
/// how much of that corner's look there is. By mouse, pen, touch or arrow keys.
class BlendPad : public QWidget {
  Q_OBJECT

 public:
  explicit BlendPad(QWidget* parent = nullptr);

  /// 3 (triangle) or 4 (square).
  void setCorners(int count);
  int corners() const { return corners_; }
  /// The handle in the unit square; of a triangle, inside of it.
  void setPoint(QPointF point);
  QPointF point() const { return point_; }
  /// Shares of the corners; they add up to 1. Order: see `bilinearWeights`, `triangleWeights`.
  std::vector<double> weights() const;
  void setPicture(int corner, const QImage& picture);
  /// Whether the scene looks as the handle says; if not the handle is hollow.
  void setInForce(bool inForce);
  /// The field in widget coordinates.
  QRectF field() const;

  QSize sizeHint() const override { return {220, 220}; }
  QSize minimumSizeHint() const override { return {120, 120}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return width; }

 Q_SIGNALS:
  void moved();
  /// A drag or a run of key presses ended.
  void released();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;

 private:
  void moveTo(QPointF inWidget);
  void moveBy(double dx, double dy);
  QPointF cornerPoint(int corner) const;
  void paintCorner(QPainter& painter, int corner) const;
  void describe();

  int corners_ = 4;
  QPointF point_{0.5, 0.5};
  bool inForce_ = false;
  std::vector<QImage> pictures_{4};
};

}  // namespace spolvero::ui
