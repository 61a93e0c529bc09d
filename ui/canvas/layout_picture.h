#pragma once

#include "core/layout/layout.h"

#include <QImage>
#include <QRect>

#include <array>

namespace spolvero::ui {

/// A layout in its classes' colours, kept up to date part by part. Unlabelled pixels are
/// transparent.
class LayoutPicture {
 public:
  /// Draws everything anew.
  void reset(const Layout& layout);
  /// Draws the part under `region`; everything if the layout has another size than before.
  void update(const Layout& layout, const QRect& region);
  void clear() { image_ = {}; }

  /// ARGB32, premultiplied, one pixel per layout pixel.
  const QImage& image() const { return image_; }

 private:
  void draw(const Layout& layout, const QRect& region);

  std::array<QRgb, 256> colours_{};
  QImage image_;
};

/// A picture for people as Qt draws it fastest.
QImage qImageFrom(const ImageU8& image);

}  // namespace spolvero::ui
