#pragma once

#include <QDoubleSpinBox>
#include <QLocale>

namespace spolvero::ui {

/// A field for frames per second: "25", but also "23.976".
class RateBox : public QDoubleSpinBox {
  Q_OBJECT

 public:
  explicit RateBox(QWidget* parent = nullptr) : QDoubleSpinBox(parent) { setDecimals(3); }

  QString textFromValue(double value) const override {
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
  }
};

}  // namespace spolvero::ui
