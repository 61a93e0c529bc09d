#include "ui/panels/class_delegate.h"

#include "core/layout/class_pattern.h"
#include "ui/panels/class_model.h"
#include "ui/panels/icons.h"
#include "ui/panels/row_background.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace spolvero::ui {

namespace {

constexpr int kRowHeight = 30;
constexpr int kSwatch = 18;
constexpr int kKeyWidth = 18;
constexpr int kMark = 15;
constexpr int kShareWidth = 46;

QString shareText(double share) {
  if (share <= 0) return {};
  const double percent = share * 100;
  if (percent < 0.1) return QStringLiteral("<0.1 %");
  return QLocale().toString(percent, 'f', percent < 10 ? 1 : 0) + QStringLiteral(" %");
}

QColor quietColour(const QStyleOptionViewItem& option) {
  return option.palette.color(QPalette::PlaceholderText);
}

}  // namespace

QSize ClassDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {160, std::max(kRowHeight, option.fontMetrics.height() + 12)};
}

void ClassDelegate::paintSwatch(QPainter& painter,
                                const QRectF& rect,
                                const QModelIndex& index) const {
  const auto colour = index.data(ClassModel::ColourRole).value<QColor>();
  painter.setBrush(colour);
  painter.setPen(QPen(QColor(128, 128, 128, 140), 1));
  painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  if (!hatching_) return;
  const int id = index.data(ClassModel::IdRole).toInt();
  auto lines = qGray(colour.rgb()) >= 128 ? QColor(Qt::black) : QColor(Qt::white);
  lines.setAlpha(150);
  painter.setPen(Qt::NoPen);
  painter.setBrush(lines);
  const QRect inside = rect.toRect().adjusted(2, 2, -2, -2);
  for (int y = inside.top(); y <= inside.bottom(); ++y) {
    for (int x = inside.left(); x <= inside.right(); ++x) {
      const bool on = classPattern(id, x - inside.left(), y - inside.top());
      if (on) painter.drawRect(QRect(x, y, 1, 1));
    }
  }
}

int ClassDelegate::paintMarks(QPainter& painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  const auto centre = option.rect.center().y();
  int right = option.rect.right() - 12;
  painter.setPen(quietColour(option));
  painter.drawText(QRect(right - kShareWidth, option.rect.top(), kShareWidth, option.rect.height()),
                   Qt::AlignVCenter | Qt::AlignRight,
                   shareText(index.data(ClassModel::ShareRole).toDouble()));
  right -= kShareWidth + 4;
  const auto mark = [&](const QString& name, const QColor& colour) {
    right -= kMark;
    const QRect rect(right, centre - kMark / 2, kMark, kMark);
    colouredIcon(name, colour).paint(&painter, rect);
    right -= 4;
  };
  const auto accent = option.palette.color(QPalette::Highlight);
  if (index.data(ClassModel::KeptRole).toBool()) mark(QStringLiteral("shield"), accent);
  if (index.data(ClassModel::OnlyOverRole).toBool()) mark(QStringLiteral("target"), accent);
  if (index.data(ClassModel::ThingRole).toBool()) {
    mark(QStringLiteral("object"), quietColour(option));
  }
  if (index.data(ClassModel::SecondRole).toBool()) {
    mark(QStringLiteral("swap"), option.palette.color(QPalette::Text));
  }
  return right;
}

void ClassDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  paintRowBackground(*painter, option, index.data(ClassModel::CurrentRole).toBool());
  const int right = paintMarks(*painter, option, index);

  int left = option.rect.left() + 11;
  if (index.row() < 9) {
    auto small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter->setFont(small);
    painter->setPen(quietColour(option));
    painter->drawText(QRect(left, option.rect.top(), kKeyWidth - 6, option.rect.height()),
                      Qt::AlignVCenter | Qt::AlignLeft,
                      QString::number(index.row() + 1));
  }
  left += kKeyWidth - 3;
  paintSwatch(
      *painter, QRectF(left, option.rect.center().y() - kSwatch / 2 + 1, kSwatch, kSwatch), index);
  left += kSwatch + 9;

  auto font = option.font;
  font.setBold(index.data(ClassModel::CurrentRole).toBool());
  painter->setFont(font);
  painter->setPen(option.palette.color(QPalette::Text));
  const QRect nameRect(left, option.rect.top(), right - left, option.rect.height());
  const auto name = QFontMetrics(font).elidedText(
      index.data(ClassModel::NameRole).toString(), Qt::ElideRight, nameRect.width());
  painter->drawText(nameRect, Qt::AlignVCenter | Qt::AlignLeft, name);
  painter->restore();
}

}  // namespace spolvero::ui
