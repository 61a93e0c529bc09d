#pragma once

#include <QColor>
#include <QImage>
#include <QString>
#include <QWidget>

#include <vector>

namespace spolvero::ui {

/// Who a class has its look from.
struct Driver {
  QString className;
  QColor colour;
  QString source;    ///< As shown beneath.
  QImage picture;    ///< Of the photo; null for the scene's own look.
  double share = 0;  ///< How much comes from there, 0 to 1.
};

/// One strip that shows which class has its look from which photo, and how much of it.
class DriverStrip : public QWidget {
  Q_OBJECT

 public:
  explicit DriverStrip(QWidget* parent = nullptr);

  void setDrivers(std::vector<Driver> drivers);
  const std::vector<Driver>& drivers() const { return drivers_; }

  QSize sizeHint() const override { return {240, 68}; }
  QSize minimumSizeHint() const override { return {120, 68}; }

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QRectF cellAt(int index) const;

  std::vector<Driver> drivers_;
};

}  // namespace spolvero::ui
