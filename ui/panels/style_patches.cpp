#include "ui/panels/style_patches.h"

#include <algorithm>
#include <set>
#include <vector>

namespace spolvero::ui {

namespace {

/// Of the grid that is looked at, on its longer side.
constexpr int kGridSide = 128;
/// Sides of the squares that are tried, in cells of the grid, largest first.
constexpr int kSquares[] = {32, 16, 8, 4, 2, 1};
/// A square is good when this much of it is of the class.
constexpr double kGoodShare = 0.97;

/// Every few pixels of a label map, with sums over rectangles for one class at a time.
class CoarseLabels {
 public:
  explicit CoarseLabels(const LabelMap& labels)
      : step_(std::max(1, std::max(labels.width(), labels.height()) / kGridSide)),
        width_(labels.width() / step_),
        height_(labels.height() / step_) {
    for (int y = 0; y < height_; ++y) {
      for (int x = 0; x < width_; ++x) {
        cells_.push_back(labels.at(x * step_ + step_ / 2, y * step_ + step_ / 2));
      }
    }
  }

  std::set<std::uint8_t> found() const { return {cells_.begin(), cells_.end()}; }

  /// The first good square, else the one with the largest share of the class.
  QRect bestSquare(std::uint8_t label) const {
    const auto sums = summed(label);
    double best = 0;
    QRect place;
    for (const int side : kSquares) {
      if (side > std::min(width_, height_)) continue;
      for (int y = 0; y + side <= height_; ++y) {
        for (int x = 0; x + side <= width_; ++x) {
          const double share = double(count(sums, x, y, side)) / (side * side);
          if (share <= best) continue;
          best = share;
          place = {x * step_, y * step_, side * step_, side * step_};
        }
      }
      if (best >= kGoodShare) break;
    }
    return place;
  }

 private:
  /// Of the cells above and to the left; one more row and column, of zeros.
  std::vector<int> summed(std::uint8_t label) const {
    std::vector<int> sums(std::size_t((width_ + 1) * (height_ + 1)), 0);
    for (int y = 0; y < height_; ++y) {
      int row = 0;
      for (int x = 0; x < width_; ++x) {
        row += cells_[std::size_t(y * width_ + x)] == label ? 1 : 0;
        sums[at(x + 1, y + 1)] = sums[at(x + 1, y)] + row;
      }
    }
    return sums;
  }
  std::size_t at(int x, int y) const { return std::size_t(y * (width_ + 1) + x); }
  int count(const std::vector<int>& sums, int x, int y, int side) const {
    return sums[at(x + side, y + side)] - sums[at(x, y + side)] - sums[at(x + side, y)] +
           sums[at(x, y)];
  }

  int step_;
  int width_;
  int height_;
  std::vector<std::uint8_t> cells_;
};

}  // namespace

std::map<int, QRect> classPatches(const LabelMap& labels) {
  const CoarseLabels coarse(labels);
  std::map<int, QRect> patches;
  for (const auto label : coarse.found()) {
    if (label != kUnlabelled) patches[label] = coarse.bestSquare(label);
  }
  return patches;
}

QImage patchOf(const ImageU8& photograph, const QSize& layout, const QRect& place, int side) {
  const double scaleX = double(photograph.width()) / layout.width();
  const double scaleY = double(photograph.height()) / layout.height();
  const auto part =
      QRectF(
          place.x() * scaleX, place.y() * scaleY, place.width() * scaleX, place.height() * scaleY)
          .toAlignedRect()
          .intersected({0, 0, photograph.width(), photograph.height()});
  if (part.isEmpty()) return {};
  const QImage whole(reinterpret_cast<const uchar*>(photograph.data()),
                     photograph.width(),
                     photograph.height(),
                     3 * photograph.width(),
                     QImage::Format_RGB888);
  const auto patch = whole.copy(part);
  if (std::max(part.width(), part.height()) <= side) return patch;
  return patch.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace spolvero::ui
