#include "ui/panels/elided_label.h"

#include <QPainter>

namespace spolvero::ui {

namespace {

constexpr int kMinimumWidth = 40;

}  // namespace

ElidedLabel::ElidedLabel(QString text, QWidget* parent) : QWidget(parent), text_(std::move(text)) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setAccessibleName(text_);
}

void ElidedLabel::setText(const QString& text) {
  if (text_ == text) return;
  text_ = text;
  setAccessibleName(text_);
  updateGeometry();
  showWhole();
  update();
}

void ElidedLabel::setBold(bool bold) {
  auto changed = font();
  changed.setBold(bold);
  setFont(changed);
  update();
}

QSize ElidedLabel::sizeHint() const {
  return {fontMetrics().horizontalAdvance(text_), fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const {
  return {kMinimumWidth, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent*) {
  showWhole();
}

void ElidedLabel::showWhole() {
  const bool whole = fontMetrics().horizontalAdvance(text_) <= width();
  setToolTip(whole ? QString() : text_);
}

void ElidedLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const bool quiet = property("quiet").toBool();
  painter.setPen(palette().color(quiet ? QPalette::PlaceholderText : QPalette::WindowText));
  painter.drawText(rect(),
                   Qt::AlignLeft | Qt::AlignVCenter,
                   fontMetrics().elidedText(text_, Qt::ElideRight, width()));
}

}  // namespace spolvero::ui
