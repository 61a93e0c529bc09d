#include "ui/panels/variation_strip.h"

#include <QEnterEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

namespace spolvero::ui {

namespace {

constexpr int kColumns = 4;

}  // namespace

VariationButton::VariationButton(QWidget* parent) : QAbstractButton(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setMinimumSize(44, 44);
  setEnabled(false);
  setFocusPolicy(Qt::TabFocus);
}

void VariationButton::setPicture(const QImage& picture) {
  picture_ = picture;
  setEnabled(!picture_.isNull());
  setCursor(isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
  update();
}

void VariationButton::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  update();
}

void VariationButton::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  update();
}

void VariationButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
  QPainterPath rounded;
  rounded.addRoundedRect(frame, 6, 6);
  painter.fillPath(rounded, palette().color(QPalette::Base));
  if (!picture_.isNull()) {
    painter.setClipPath(rounded);
    const auto size = QSizeF(picture_.size()).scaled(frame.size(), Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(frame.center());
    painter.setOpacity(isEnabled() ? 1.0 : 0.35);
    painter.drawImage(target, picture_);
    painter.setOpacity(1);
    painter.setClipping(false);
  }
  const bool lifted = isEnabled() && (underMouse() || hasFocus() || isDown());
  painter.setPen(lifted ? QPen(palette().color(QPalette::Highlight), 2)
                        : QPen(palette().color(QPalette::Mid), 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(frame, 6, 6);
}

VariationStrip::VariationStrip(QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(6);
  for (int i = 0; i < kCount; ++i) {
    auto* button = new VariationButton(this);
    button->setObjectName(QStringLiteral("variation%1").arg(i));
    button->setAccessibleName(tr("Variation %1").arg(i + 1));
    button->setToolTip(tr("Take this look"));
    grid->addWidget(button, i / kColumns, i % kColumns);
    connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT taken(i); });
    buttons_.push_back(button);
  }
}

void VariationStrip::clear() {
  for (auto* button : buttons_) {
    button->setEnabled(false);
    button->update();
  }
}

void VariationStrip::setPicture(int index, const QImage& picture) {
  if (index >= 0 && index < kCount) button(index)->setPicture(picture);
}

}  // namespace spolvero::ui
