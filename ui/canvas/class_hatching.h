#pragma once

#include "core/layout/layout.h"
#include "ui/canvas/view_transform.h"

#include <QImage>
#include <QRect>

namespace spolvero::ui {

/// The patterns of the classes that show in a part of a view, to lay over their colours.
/// @param part   in logical pixels of the view.
/// @param ratio  device pixels per logical pixel.
/// @return       transparent but for the patterns, the size of `part`.
QImage classHatching(const Layout& layout,
                     const ViewTransform& shown,
                     const QRect& part,
                     double ratio);

}  // namespace spolvero::ui
