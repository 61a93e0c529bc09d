#pragma once

#include <QStyledItemDelegate>

namespace spolvero::ui {

/// A row of the list of layers: eye, lock, thumbnail, name, which is edited in place.
class LayerDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  static QRect eyeRect(const QRect& row);
  static QRect lockRect(const QRect& row);
  static QRect nameRect(const QRect& row);

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter,
             const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const override;

 protected:
  bool helpEvent(QHelpEvent* event,
                 QAbstractItemView* view,
                 const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;
};

}  // namespace spolvero::ui
