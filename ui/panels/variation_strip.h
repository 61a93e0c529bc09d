#pragma once

#include <QAbstractButton>
#include <QImage>
#include <QWidget>

#include <vector>

namespace spolvero::ui {

/// One preview: empty until its picture comes.
class VariationButton : public QAbstractButton {
  Q_OBJECT

 public:
  explicit VariationButton(QWidget* parent = nullptr);

  void setPicture(const QImage& picture);
  bool hasPicture() const { return !picture_.isNull(); }
  QSize sizeHint() const override { return {72, 72}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return width; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  QImage picture_;
};

/// Previews of other looks, in rows of four; they fill one by one.
class VariationStrip : public QWidget {
  Q_OBJECT

 public:
  static constexpr int kCount = 8;
  /// Longer side of a preview's picture in pixels, enough for screens of twice the density.
  static constexpr int kThumbnailSide = 160;

  explicit VariationStrip(QWidget* parent = nullptr);

  /// Marks all as waiting; old pictures stay, faded, until the new ones come.
  void clear();
  void setPicture(int index, const QImage& picture);
  VariationButton* button(int index) const { return buttons_[static_cast<std::size_t>(index)]; }

 Q_SIGNALS:
  void taken(int index);

 private:
  std::vector<VariationButton*> buttons_;
};

}  // namespace spolvero::ui
