#pragma once

#include "core/layout/selection.h"

#include <QImage>
#include <QLine>
#include <QRect>

#include <vector>

class QPainter;

namespace spolvero::ui {

class ViewTransform;

/// The border between what is selected and what is not, as lines of black and white dashes that
/// read on any ground.
class SelectionOutline {
 public:
  /// Selections with more border lines than this (every second pixel of a large layout) are shown
  /// by a picture instead of lines, so that painting stays fast.
  static constexpr std::size_t kMaximumLines = 20'000;

  void set(const SharedSelection& selection);
  bool empty() const { return box_.isNull(); }

  /// @param dirty  what is painted, in logical pixels of the pane.
  void paint(QPainter& painter, const ViewTransform& shown, const QRect& dirty) const;

  /// Along the edges of pixels, in image coordinates; each as long as it goes.
  const std::vector<QLine>& lines() const { return lines_; }
  /// Whether lines are too many.
  bool showsPicture() const { return !picture_.isNull(); }

 private:
  void collectLines(const Selection& selection);
  void drawPicture(const Selection& selection);

  QRect box_;
  std::vector<QLine> lines_;
  QImage picture_;
};

}  // namespace spolvero::ui
