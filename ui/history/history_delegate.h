#pragma once

#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace spolvero::ui {

/// One kept picture in the strip: thumbnail, name, and a mark if it is pinned.
class HistoryDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  /// Of one picture with its name.
  static QSize itemSize(const QFontMetrics& metrics);

  void paint(QPainter* painter,
             const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const override;
};

}  // namespace spolvero::ui
