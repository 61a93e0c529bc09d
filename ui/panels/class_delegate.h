#pragma once

#include <QStyledItemDelegate>

namespace spolvero::ui {

/// Paints one class of the palette: number key, colour, name, marks, share of the pixels.
class ClassDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter,
             const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  /// Whether swatches show the patterns of the classes too.
  void setHatching(bool on) { hatching_ = on; }
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintSwatch(QPainter& painter, const QRectF& rect, const QModelIndex& index) const;
  /// @return the right end of what is left for the name.
  int paintMarks(QPainter& painter,
                 const QStyleOptionViewItem& option,
                 const QModelIndex& index) const;

  bool hatching_ = false;
};

}  // namespace spolvero::ui
