#include "ui/canvas/class_hatching.h"

#include "core/layout/class_pattern.h"

#include <QColor>

#include <array>
#include <cmath>
#include <vector>

namespace spolvero::ui {

namespace {

constexpr int kStrength = 110;
constexpr int kLight = 128;

/// Dark lines on light classes and the other way round.
std::array<QRgb, 256> lineColours(const ClassTable& classes) {
  std::array<QRgb, 256> colours{};
  colours.fill(qRgba(0, 0, 0, 0));
  for (const auto& info : classes.classes()) {
    const int grey = qGray(info.colour.r, info.colour.g, info.colour.b);
    colours[std::size_t(info.id)] = grey >= kLight
                                        ? qRgba(0, 0, 0, kStrength)
                                        : qRgba(kStrength, kStrength, kStrength, kStrength);
  }
  return colours;
}

}  // namespace

QImage classHatching(const Layout& layout,
                     const ViewTransform& shown,
                     const QRect& part,
                     double ratio) {
  QImage image(QSize(int(std::ceil(part.width() * ratio)), int(std::ceil(part.height() * ratio))),
               QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  image.setDevicePixelRatio(ratio);
  const auto colours = lineColours(layout.classes());
  // Counted in half-size pixels on dense screens, so that the grain looks the same.
  const int grain = std::max(1, int(std::lround(ratio)));
  const int left = int(std::lround(part.left() * ratio));
  const int top = int(std::lround(part.top() * ratio));
  std::vector<int> columns(std::size_t(image.width()));
  for (int x = 0; x < image.width(); ++x) {
    const double inView = part.left() + (x + 0.5) / ratio;
    columns[std::size_t(x)] = int(std::floor(shown.imageFromView(QPointF(inView, 0)).x()));
  }
  for (int y = 0; y < image.height(); ++y) {
    const double inView = part.top() + (y + 0.5) / ratio;
    const int row = int(std::floor(shown.imageFromView(QPointF(0, inView)).y()));
    if (row < 0 || row >= layout.height()) continue;
    const auto* labels = layout.labels().row(row);
    auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = 0; x < image.width(); ++x) {
      const int column = columns[std::size_t(x)];
      if (column < 0 || column >= layout.width()) continue;
      const auto label = labels[column];
      if (classPattern(label, (left + x) / grain, (top + y) / grain)) pixels[x] = colours[label];
    }
  }
  return image;
}

}  // namespace spolvero::ui
