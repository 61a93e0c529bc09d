#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace spolvero::ui {

/// Where an image lies in a pane: a scale and a shift, both in logical pixels of the pane.
class ViewTransform {
 public:
  static constexpr double kMinimumScale = 1.0 / 64;
  static constexpr double kMaximumScale = 128;

  /// Logical pixels per image pixel.
  double scale() const { return scale_; }
  /// Where the image's top left corner lies in the pane.
  QPointF origin() const { return origin_; }

  QPointF imageFromView(QPointF inPane) const { return (inPane - origin_) / scale_; }
  QPointF viewFromImage(QPointF inImage) const { return inImage * scale_ + origin_; }
  QRectF viewFromImage(const QRectF& inImage) const {
    return {viewFromImage(inImage.topLeft()), inImage.size() * scale_};
  }
  QTransform viewFromImage() const { return {scale_, 0, 0, scale_, origin_.x(), origin_.y()}; }

  /// Scales by a factor (kept within the limits); the image point at `inPane` stays there.
  void zoomAt(QPointF inPane, double factor);
  void panBy(QPointF delta) { origin_ += delta; }
  /// Centres the image at a scale.
  void centre(QSizeF image, QSizeF pane, double scale);
  /// The largest scale at which the image fits, with a margin all round.
  static double fittingScale(QSizeF image, QSizeF pane, double margin);
  /// Moves the image back so that at least `visible` logical pixels of it stay in the pane.
  void keepInPane(QSizeF image, QSizeF pane, double visible);
  /// Moves the origin to a multiple of `step`, so that pixels are crisp.
  void snapOrigin(double step);

 private:
  double scale_ = 1;
  QPointF origin_;
};

}  // namespace spolvero::ui
