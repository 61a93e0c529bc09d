#pragma once

#include "core/layout/components.h"
#include "ui/tools/tool_settings.h"

#include <QPoint>
#include <QPointF>

#include <span>

namespace spolvero::ui {

/// Which pixels a motion or shape covers: a box inside the layout and a mask of it, 1 = covered.
/// An empty box covers nothing. Pixel (x, y) has its centre at (x + ½, y + ½); a pixel is covered
/// or not, there is no partial coverage.
using Coverage = Region;

/// A brush at one moment: where it is and how large, in image pixels.
struct Dab {
  QPointF centre;
  double radius = 0.5;
};

/// What a brush covers on its way between two moments, centre and radius changing evenly.
/// Round: every pixel whose centre is within the radius of some point of the way. Square: the same
/// with the larger of the horizontal and the vertical distance. Always added: the pixels of the
/// one-pixel line (8-connected) between the pixels that hold both centres, so that no brush,
/// however small or fast, leaves a gap.
Coverage coverStroke(const Dab& from, const Dab& to, BrushShape shape, const Rect& clip);

/// Every pixel between two corner pixels, both included.
/// @param outlineThickness  0 fills; else only pixels less than this far from the edge, inwards.
Coverage coverRectangle(QPoint corner, QPoint opposite, int outlineThickness, const Rect& clip);

/// Every pixel whose centre is inside the ellipse that touches the sides of that rectangle; an
/// outline leaves out the ellipse whose half axes are shorter by the thickness.
Coverage coverEllipse(QPoint corner, QPoint opposite, int outlineThickness, const Rect& clip);

/// Every pixel whose centre is inside the closed polygon by the even-odd rule (a centre exactly on
/// a left or upper edge is inside, on a right or lower one outside).
Coverage coverPolygon(std::span<const QPointF> corners, const Rect& clip);

/// Every pixel that carries this label.
Coverage coverLabel(const LabelMap& labels, std::uint8_t label);

/// Moves `point` so that its way from `anchor` is a multiple of 45°.
QPointF constrainedToAngle(QPointF anchor, QPointF point);
/// Turns the way from `anchor` to `point` to a multiple of some degrees: the nearest point there.
QPointF constrainedToSteps(QPointF anchor, QPointF point, double degrees);
/// Moves `point` so that both spans from `anchor` are equally long.
QPointF constrainedToSquare(QPointF anchor, QPointF point);

}  // namespace spolvero::ui
