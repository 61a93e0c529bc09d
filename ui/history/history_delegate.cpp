#include "ui/history/history_delegate.h"

#include "ui/history/history_model.h"
#include "ui/panels/icons.h"

#include <QPainter>
#include <QPainterPath>

namespace spolvero::ui {

namespace {

constexpr int kMargin = 5;
constexpr int kPictureSide = 92;
constexpr int kMarkSide = 16;

int nameHeight(const QFontMetrics& metrics) {
  return metrics.height() + 2;
}

QRect pictureRect(const QStyleOptionViewItem& option) {
  return option.rect.adjusted(
      kMargin, kMargin, -kMargin, -kMargin - nameHeight(option.fontMetrics));
}

QRect nameRect(const QStyleOptionViewItem& option) {
  auto rect = option.rect.adjusted(kMargin, 0, -kMargin, -kMargin + 2);
  rect.setTop(rect.bottom() - nameHeight(option.fontMetrics));
  return rect;
}

void paintFrame(QPainter& painter, const QStyleOptionViewItem& option) {
  const auto frame = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const bool focused = option.state.testFlag(QStyle::State_HasFocus);
  const bool over = option.state.testFlag(QStyle::State_MouseOver);
  if (selected) {
    auto ground = option.palette.color(QPalette::Highlight);
    ground.setAlphaF(0.22F);
    painter.setBrush(ground);
    painter.setPen(QPen(option.palette.color(QPalette::Highlight), focused ? 2.5 : 1.5));
  } else {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(option.palette.color(over || focused ? QPalette::Midlight : QPalette::Mid),
                        focused ? 2 : 1));
  }
  painter.drawRoundedRect(frame, 6, 6);
}

void paintPicture(QPainter& painter,
                  const QRect& area,
                  const QImage& picture,
                  const QPalette& palette) {
  if (picture.isNull()) {
    painter.fillRect(area, palette.color(QPalette::Base));
    return;
  }
  QRectF target(QPointF(), QSizeF(picture.size()).scaled(area.size(), Qt::KeepAspectRatio));
  target.moveCenter(QRectF(area).center());
  QPainterPath path;
  path.addRoundedRect(target, 3, 3);
  painter.save();
  painter.setClipPath(path);
  painter.drawImage(target, picture);
  painter.restore();
}

/// On a ground of its own, so that it is seen on any picture.
void paintMark(QPainter& painter, const QRect& area, const char* icon, const QPalette& palette) {
  const QRect mark(area.right() - kMarkSide - 4, area.top() + 2, kMarkSide + 4, kMarkSide + 4);
  auto ground = palette.color(QPalette::Window);
  ground.setAlphaF(0.85F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawRoundedRect(mark, 4, 4);
  themedIcon(QString::fromLatin1(icon)).paint(&painter, mark.adjusted(2, 2, -2, -2));
}

}  // namespace

void HistoryDelegate::paint(QPainter* painter,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
  painter->save();
  painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  paintFrame(*painter, option);
  const auto area = pictureRect(option);
  paintPicture(
      *painter, area, index.data(HistoryModel::ThumbnailRole).value<QImage>(), option.palette);
  if (index.data(HistoryModel::PinnedRole).toBool()) {
    paintMark(*painter, area, "pin", option.palette);
  }
  const bool quiet = index.data(HistoryModel::AutomaticRole).toBool();
  painter->setPen(option.palette.color(quiet ? QPalette::PlaceholderText : QPalette::Text));
  const auto name = option.fontMetrics.elidedText(
      index.data(Qt::DisplayRole).toString(), Qt::ElideRight, nameRect(option).width());
  painter->drawText(nameRect(option), Qt::AlignCenter, name);
  painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return itemSize(option.fontMetrics);
}

QSize HistoryDelegate::itemSize(const QFontMetrics& metrics) {
  return {kPictureSide + 2 * kMargin, kPictureSide * 3 / 4 + 2 * kMargin + nameHeight(metrics)};
}

void HistoryDelegate::updateEditorGeometry(QWidget* editor,
                                           const QStyleOptionViewItem& option,
                                           const QModelIndex&) const {
  auto rect = option.rect.adjusted(2, 0, -2, -2);
  rect.setTop(rect.bottom() - editor->sizeHint().height());
  editor->setGeometry(rect);
}

}  // namespace spolvero::ui
