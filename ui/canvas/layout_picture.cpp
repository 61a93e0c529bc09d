#include "ui/canvas/layout_picture.h"

#include <algorithm>

namespace spolvero::ui {

void LayoutPicture::reset(const Layout& layout) {
  colours_.fill(qRgba(0, 0, 0, 0));
  for (const ClassInfo& info : layout.classes().classes()) {
    colours_[std::size_t(info.id)] = qRgb(info.colour.r, info.colour.g, info.colour.b);
  }
  image_ = QImage(layout.width(), layout.height(), QImage::Format_ARGB32_Premultiplied);
  draw(layout, image_.rect());
}

void LayoutPicture::update(const Layout& layout, const QRect& region) {
  if (image_.size() != QSize(layout.width(), layout.height())) {
    reset(layout);
  } else {
    draw(layout, region.intersected(image_.rect()));
  }
}

void LayoutPicture::draw(const Layout& layout, const QRect& region) {
  if (region.isEmpty()) return;
  uchar* const bits = image_.bits();
  const qsizetype stride = image_.bytesPerLine();
  for (int y = region.top(); y <= region.bottom(); ++y) {
    const std::uint8_t* labels = layout.labels().row(y) + region.left();
    auto* pixels = reinterpret_cast<QRgb*>(bits + y * stride) + region.left();
    std::transform(labels, labels + region.width(), pixels, [this](std::uint8_t label) {
      return colours_[label];
    });
  }
}

QImage qImageFrom(const ImageU8& image) {
  if (image.empty()) return {};
  return QImage(reinterpret_cast<const uchar*>(image.data()),
                image.width(),
                image.height(),
                qsizetype{3} * image.width(),
                QImage::Format_RGB888)
      .convertToFormat(QImage::Format_RGB32);
}

}  // namespace spolvero::ui
