#pragma once

#include <QWidget>

namespace spolvero::ui {

/// One line of text that ends in "…" where there is no room, and then shows all of it as tooltip.
/// With the property "quiet" it is drawn like a placeholder.
class ElidedLabel : public QWidget {
  Q_OBJECT

 public:
  explicit ElidedLabel(QString text, QWidget* parent = nullptr);

  void setText(const QString& text);

  const QString& text() const { return text_; }
  void setBold(bool bold);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showWhole();

  QString text_;
};

}  // namespace spolvero::ui
