#include "ui/layers/layer_delegate.h"

#include "ui/layers/layer_model.h"
#include "ui/panels/icons.h"
#include "ui/panels/row_background.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace spolvero::ui {

namespace {

constexpr int kRowHeight = 38;
constexpr int kMark = 16;
constexpr int kMarkCell = 26;
constexpr int kThumbnailWidth = 42;
constexpr int kThumbnailHeight = 30;
constexpr int kInset = 6;

QRect cell(const QRect& row, int left, int width) {
  return {row.left() + left, row.top(), width, row.height()};
}

QRect thumbnailCell(const QRect& row) {
  return cell(row, kInset + 2 * kMarkCell, kThumbnailWidth);
}

QRect centred(const QRect& area, QSize size) {
  return {area.left() + (area.width() - size.width()) / 2,
          area.top() + (area.height() - size.height()) / 2,
          size.width(),
          size.height()};
}

void paintThumbnail(QPainter& painter, const QStyleOptionViewItem& option, const QImage& image) {
  if (image.isNull()) return;
  const QSize shown = image.size().scaled(kThumbnailWidth, kThumbnailHeight, Qt::KeepAspectRatio);
  const QRect rect = centred(thumbnailCell(option.rect), shown.expandedTo({2, 2}));
  // The same ground as see-through pixels have in the canvas.
  painter.fillRect(rect, QColor(128, 128, 128));
  painter.fillRect(rect, QBrush(QColor(160, 160, 160), Qt::BDiagPattern));
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(rect, image);
  painter.setPen(QPen(QColor(128, 128, 128, 140), 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5));
}

}  // namespace

QRect LayerDelegate::eyeRect(const QRect& row) {
  return cell(row, kInset, kMarkCell);
}

QRect LayerDelegate::lockRect(const QRect& row) {
  return cell(row, kInset + kMarkCell, kMarkCell);
}

QRect LayerDelegate::nameRect(const QRect& row) {
  const int left = kInset + 2 * kMarkCell + kThumbnailWidth + 10;
  return cell(row, left, row.width() - left - 12);
}

QSize LayerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {200, std::max(kRowHeight, option.fontMetrics.height() + 14)};
}

void LayerDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  paintRowBackground(*painter, option, index.data(LayerModel::ActiveRole).toBool());
  const bool visible = index.data(LayerModel::VisibleRole).toBool();
  const bool locked = index.data(LayerModel::LockedRole).toBool();
  const auto text = option.palette.color(QPalette::Text);
  const auto quiet = option.palette.color(QPalette::PlaceholderText);
  const auto mark = [&](const QRect& area, const char* name, const QColor& colour) {
    colouredIcon(QString::fromLatin1(name), colour).paint(painter, centred(area, {kMark, kMark}));
  };
  mark(eyeRect(option.rect), visible ? "show" : "hide", visible ? text : quiet);
  // An open lock says that there is something to click, without asking for attention.
  auto faint = quiet;
  faint.setAlphaF(faint.alphaF() * 0.45F);
  mark(lockRect(option.rect), locked ? "lock" : "unlock", locked ? text : faint);
  painter->setOpacity(visible ? 1 : 0.45);
  paintThumbnail(*painter, option, index.data(LayerModel::ThumbnailRole).value<QImage>());
  painter->setOpacity(1);

  auto font = option.font;
  font.setBold(index.data(LayerModel::ActiveRole).toBool());
  font.setItalic(!visible);
  painter->setFont(font);
  painter->setPen(visible ? text : quiet);
  const QRect area = nameRect(option.rect);
  painter->drawText(
      area,
      Qt::AlignVCenter | Qt::AlignLeft,
      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
  painter->restore();
}

void LayerDelegate::updateEditorGeometry(QWidget* editor,
                                         const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
  const QRect area = nameRect(option.rect).adjusted(-6, 0, 6, 0);
  const int height = std::min(editor->sizeHint().height(), area.height());
  editor->setGeometry(area.left(), area.top() + (area.height() - height) / 2, area.width(), height);
}

bool LayerDelegate::helpEvent(QHelpEvent* event,
                              QAbstractItemView* view,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
  if (event->type() != QEvent::ToolTip || !index.isValid()) return false;
  QString tip =
      tr("%1\nDouble-click or F2 renames, dragging reorders.").arg(index.data().toString());
  QRect area = option.rect;
  if (eyeRect(option.rect).contains(event->pos())) {
    area = eyeRect(option.rect);
    tip = index.data(LayerModel::VisibleRole).toBool() ? tr("Hide this layer (Space)")
                                                       : tr("Show this layer (Space)");
  } else if (lockRect(option.rect).contains(event->pos())) {
    area = lockRect(option.rect);
    tip = index.data(LayerModel::LockedRole).toBool() ? tr("Unlock this layer (L)")
                                                      : tr("Lock this layer (L)");
  }
  QToolTip::showText(event->globalPos(), tip, view->viewport(), area);
  return true;
}

}  // namespace spolvero::ui
