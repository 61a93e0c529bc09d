#pragma once

#include "core/layout/layout.h"

#include <QImage>
#include <QRect>
#include <QSize>

#include <map>

namespace spolvero::ui {

/// Where each class of a layout is seen best: for each the square with most of it, of a size that
/// fits it. Looks at a coarse grid of pixels, so that it is quick for layouts of any size; classes
/// that slip through it are missing.
std::map<int, QRect> classPatches(const LabelMap& labels);

/// The part of a photograph that shows `place` of its layout, at most `side` px large.
QImage patchOf(const ImageU8& photograph, const QSize& layout, const QRect& place, int side);

}  // namespace spolvero::ui
