#include "ui/looks/driver_strip.h"

#include "ui/panels/icons.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr double kColourHeight = 8;
constexpr double kTextHeight = 16;
constexpr double kLargestCell = 96;
constexpr double kLeastTextWidth = 26;

QString describe(const Driver& driver) {
  return driver.picture.isNull() ? DriverStrip::tr("%1: %2").arg(driver.className, driver.source)
                                 : DriverStrip::tr("%1: %2 % of %3")
                                       .arg(driver.className)
                                       .arg(qRound(100 * driver.share))
                                       .arg(driver.source);
}

}  // namespace

DriverStrip::DriverStrip(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("driverStrip"));
  setAccessibleName(tr("Who drives what"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DriverStrip::setDrivers(std::vector<Driver> drivers) {
  drivers_ = std::move(drivers);
  QStringList lines;
  for (const auto& one : drivers_) lines << describe(one);
  setAccessibleDescription(lines.join(QStringLiteral("; ")));
  update();
}

QRectF DriverStrip::cellAt(int index) const {
  const double width =
      std::min(kLargestCell, double(this->width()) / std::max<std::size_t>(1, drivers_.size()));
  return QRectF(index * width, 0, width, height()).adjusted(1, 1, -1, -1);
}

bool DriverStrip::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    auto* help = static_cast<QHelpEvent*>(event);
    for (int i = 0; i < int(drivers_.size()); ++i) {
      if (!cellAt(i).contains(help->pos())) continue;
      QToolTip::showText(help->globalPos(), describe(drivers_[std::size_t(i)]), this);
      return true;
    }
    QToolTip::hideText();
    return true;
  }
  return QWidget::event(event);
}

void DriverStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  for (int i = 0; i < int(drivers_.size()); ++i) {
    const auto& one = drivers_[std::size_t(i)];
    const auto cell = cellAt(i);
    painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), kColourHeight), one.colour);
    const QRectF picture(cell.left(),
                         cell.top() + kColourHeight + 2,
                         cell.width(),
                         cell.height() - kColourHeight - kTextHeight - 4);
    painter.fillRect(picture, palette().color(QPalette::AlternateBase));
    if (one.picture.isNull()) {
      const QRectF icon(picture.center() - QPointF(8, 8), QSizeF(16, 16));
      themedIcon(QStringLiteral("dice")).paint(&painter, icon.toRect());
    } else {
      painter.save();
      painter.setClipRect(picture);
      QRectF target(
          QPointF(),
          QSizeF(one.picture.size()).scaled(picture.size(), Qt::KeepAspectRatioByExpanding));
      target.moveCenter(picture.center());
      painter.drawImage(target, one.picture);
      painter.restore();
      // A bar says how much of it there is.
      painter.fillRect(QRectF(picture.left(), picture.bottom() - 3, picture.width() * one.share, 3),
                       palette().color(QPalette::Highlight));
    }
    if (cell.width() < kLeastTextWidth) continue;
    painter.setPen(palette().color(QPalette::Text));
    const QRectF line(cell.left(), cell.bottom() - kTextHeight, cell.width(), kTextHeight);
    painter.drawText(line,
                     Qt::AlignCenter,
                     fontMetrics().elidedText(one.className, Qt::ElideRight, int(cell.width())));
  }
}

}  // namespace spolvero::ui
