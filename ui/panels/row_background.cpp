#include "ui/panels/row_background.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace spolvero::ui {

void paintRowBackground(QPainter& painter, const QStyleOptionViewItem& option, bool chosen) {
  const auto accent = option.palette.color(QPalette::Highlight);
  const QRectF row = QRectF(option.rect).adjusted(4, 1, -4, -1);
  painter.setPen(Qt::NoPen);
  if (chosen) {
    auto tint = accent;
    tint.setAlphaF(0.28F);
    painter.setBrush(tint);
    painter.drawRoundedRect(row, 5, 5);
    painter.setBrush(accent);
    painter.drawRoundedRect(QRectF(row.left(), row.top() + 5, 3, row.height() - 10), 1.5, 1.5);
  } else if (option.state & QStyle::State_MouseOver) {
    painter.setBrush(option.palette.color(QPalette::Button));
    painter.drawRoundedRect(row, 5, 5);
  }
  if (option.state & QStyle::State_HasFocus) {
    painter.setPen(QPen(accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
  }
}

}  // namespace spolvero::ui
