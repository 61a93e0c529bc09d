#include "ui/mapping/layout_preview.h"

#include "ui/canvas/layout_picture.h"

#include <QPainter>

namespace spolvero::ui {

LayoutPreview::LayoutPreview(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("importPreview"));
  setAccessibleName(tr("Preview of the layout"));
  setMinimumSize(220, 180);
}

void LayoutPreview::setLayoutShown(const Layout& layout) {
  LayoutPicture picture;
  picture.reset(layout);
  picture_ = picture.image();
  message_.clear();
  update();
}

void LayoutPreview::setMessage(const QString& message) {
  message_ = message;
  picture_ = {};
  update();
}

void LayoutPreview::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  if (picture_.isNull()) {
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
        rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, message_);
    return;
  }
  QRectF target(QPointF(), QSizeF(picture_.size()).scaled(size(), Qt::KeepAspectRatio));
  target.moveCenter(QRectF(rect()).center());
  painter.fillRect(target, QBrush(palette().color(QPalette::Mid), Qt::BDiagPattern));
  painter.setRenderHint(QPainter::SmoothPixmapTransform, target.width() < picture_.width());
  painter.drawImage(target, picture_);
}

}  // namespace spolvero::ui
