#pragma once

#include "core/layout/class_table.h"
#include "core/layout/grid.h"

#include <cstdint>

namespace spolvero {

/// Class id per pixel; 255 = unlabelled.
using LabelMap = Grid<std::uint8_t>;
/// Object id per pixel, unique over the layout; 0 = no object (stuff).
using InstanceMap = Grid<std::uint16_t>;

inline constexpr int kMinimumLayoutSide = 16;
inline constexpr int kMaximumLayoutSide = 4096;

/// What a person paints: which class, and which object of it, every pixel belongs to.
class Layout {
 public:
  Layout() = default;
  /// A layout of one class.  @throws ShapeError unless both sides are 16 to 4096 pixels.
  Layout(int width, int height, ClassTable classes, std::uint8_t label = kUnlabelled);
  /// @throws ShapeError if the sizes differ or are out of range, or a label is neither in the table
  /// nor 255 (names the first such pixel).
  Layout(LabelMap labels, InstanceMap instances, ClassTable classes);

  int width() const { return labels_.width(); }
  int height() const { return labels_.height(); }
  Rect rect() const { return labels_.rect(); }
  const LabelMap& labels() const { return labels_; }
  const InstanceMap& instances() const { return instances_; }
  const ClassTable& classes() const { return classes_; }

  /// Replaces a part of both maps, top left corner at x, y; parts must be equal in size and fit.
  /// @throws ShapeError.
  void paste(const LabelMap& labels, const InstanceMap& instances, int x, int y);

  /// The same scene at another size, nearest neighbour at pixel centres.  @throws ShapeError.
  Layout resized(int width, int height) const;
  /// The part under `area`.  @throws ShapeError if it leaves the layout or is too small.
  Layout cropped(const Rect& area) const;
  /// Grown to the right and bottom by repeating the last column and row, so that networks with
  /// strides see a full multiple; `cropped(original.rect())` undoes it.
  Layout paddedTo(int width, int height) const;
  /// The same maps under another table of at least as many classes.  @throws ShapeError.
  Layout withClasses(ClassTable classes) const;

  bool operator==(const Layout&) const = default;

 private:
  LabelMap labels_;
  InstanceMap instances_;
  ClassTable classes_;
};

/// 1 where the instance differs from any 4-neighbour, else 0. Pixels without an object count by
/// their label, so that two stuff classes have a boundary too.
/// Source: pix2pixHD §3.3; SPADE's instance edge map.
Grid<std::uint8_t> boundaryMap(const Layout& layout);

/// A number per pixel that is equal exactly where class and object are: label·65536 + instance.
Grid<std::uint32_t> pairedIds(const Layout& layout);

/// Layout as a picture in its classes' colours (unlabelled: black, unless a class is black: grey).
ImageU8 colouredLayout(const Layout& layout);

/// How many pixels carry each label, [256].
std::vector<std::int64_t> labelHistogram(const LabelMap& labels);

}  // namespace spolvero
