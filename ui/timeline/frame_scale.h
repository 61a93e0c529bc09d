#pragma once

#include <algorithm>
#include <cmath>

namespace spolvero::ui {

/// Where the frames of a film lie across a widget; track and chart share it.
class FrameScale {
 public:
  static constexpr int kLeft = 64;  ///< Room for the names of the rows.
  static constexpr int kRight = 14;

  /// @param width  of the widget.
  FrameScale(int width, int frames)
      : width_(std::max(1, width - kLeft - kRight)), frames_(frames) {}

  double xOf(double frame) const {
    return kLeft + (frames_ > 1 ? frame / (frames_ - 1) * width_ : 0);
  }
  int frameAt(double x) const {
    const double share = (x - kLeft) / width_;
    return std::clamp(static_cast<int>(std::lround(share * (frames_ - 1))), 0, frames_ - 1);
  }
  double pixelsPerFrame() const { return frames_ > 1 ? double(width_) / (frames_ - 1) : width_; }

  /// Frames between two labels, a round number, so that they do not touch.
  int labelStep(int labelWidth) const {
    int step = 1;
    for (int i = 0; step * pixelsPerFrame() < labelWidth; ++i)
      step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
  }

 private:
  int width_;
  int frames_;
};

}  // namespace spolvero::ui
