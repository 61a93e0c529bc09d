#include "ui/canvas/view_transform.h"

#include <algorithm>
#include <cmath>

namespace spolvero::ui {

void ViewTransform::zoomAt(QPointF inPane, double factor) {
  const QPointF anchor = imageFromView(inPane);
  scale_ = std::clamp(scale_ * factor, kMinimumScale, kMaximumScale);
  origin_ = inPane - anchor * scale_;
}

void ViewTransform::centre(QSizeF image, QSizeF pane, double scale) {
  scale_ = std::clamp(scale, kMinimumScale, kMaximumScale);
  origin_ = {(pane.width() - image.width() * scale_) / 2,
             (pane.height() - image.height() * scale_) / 2};
}

double ViewTransform::fittingScale(QSizeF image, QSizeF pane, double margin) {
  const double width = std::max(pane.width() - 2 * margin, 1.0);
  const double height = std::max(pane.height() - 2 * margin, 1.0);
  return std::clamp(
      std::min(width / image.width(), height / image.height()), kMinimumScale, kMaximumScale);
}

void ViewTransform::keepInPane(QSizeF image, QSizeF pane, double visible) {
  const auto kept = [visible](double origin, double length, double room) {
    const double part = std::min({visible, length, room});
    return std::clamp(origin, part - length, room - part);
  };
  origin_ = {kept(origin_.x(), image.width() * scale_, pane.width()),
             kept(origin_.y(), image.height() * scale_, pane.height())};
}

void ViewTransform::snapOrigin(double step) {
  origin_ = {std::round(origin_.x() / step) * step, std::round(origin_.y() / step) * step};
}

}  // namespace spolvero::ui
