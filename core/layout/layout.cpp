#include "core/layout/layout.h"

#include "core/base/error.h"
#include "core/layout/nearest.h"

#include <fmt/format.h>

#include <array>

namespace spolvero {

namespace {

void checkSize(int width, int height) {
  const auto inRange = [](int side) {
    return side >= kMinimumLayoutSide && side <= kMaximumLayoutSide;
  };
  if (!inRange(width) || !inRange(height)) {
    throw ShapeError(fmt::format("layout: expected sides of {} to {} pixels, found {}×{}",
                                 kMinimumLayoutSide,
                                 kMaximumLayoutSide,
                                 width,
                                 height));
  }
}

void checkLabels(const LabelMap& labels, int classCount) {
  const auto bad = std::ranges::find_if(
      labels, [&](std::uint8_t label) { return label != kUnlabelled && label >= classCount; });
  if (bad == labels.end()) return;
  const auto index = static_cast<int>(bad - labels.begin());
  throw ShapeError(fmt::format(
      "layout: expected class ids 0 to {} or 255 for unlabelled, found {} at x={}, y={}",
      classCount - 1,
      *bad,
      index % labels.width(),
      index / labels.width()));
}

std::vector<int> clampedIndices(int from, int to) {
  std::vector<int> indices(static_cast<std::size_t>(to));
  for (int i = 0; i < to; ++i) indices[static_cast<std::size_t>(i)] = std::min(i, from - 1);
  return indices;
}

Rgb unlabelledColour(const ClassTable& classes) {
  for (std::uint8_t grey = 0; grey < 255; ++grey) {
    if (!classes.idOf(Rgb{grey, grey, grey})) return {grey, grey, grey};
  }
  return {};
}

}  // namespace

Layout::Layout(int width, int height, ClassTable classes, std::uint8_t label)
    : classes_(std::move(classes)) {
  checkSize(width, height);
  labels_ = LabelMap(width, height, label);
  instances_ = InstanceMap(width, height, 0);
  checkLabels(labels_, classes_.size());
}

Layout::Layout(LabelMap labels, InstanceMap instances, ClassTable classes)
    : labels_(std::move(labels)), instances_(std::move(instances)), classes_(std::move(classes)) {
  if (labels_.width() != instances_.width() || labels_.height() != instances_.height()) {
    throw ShapeError(
        fmt::format("layout: expected label and instance map of one size, found {}×{} and {}×{}",
                    labels_.width(),
                    labels_.height(),
                    instances_.width(),
                    instances_.height()));
  }
  checkSize(labels_.width(), labels_.height());
  checkLabels(labels_, classes_.size());
}

void Layout::paste(const LabelMap& labels, const InstanceMap& instances, int x, int y) {
  const Rect target{x, y, labels.width(), labels.height()};
  if (instances.width() != labels.width() || instances.height() != labels.height() ||
      target.intersected(rect()) != target) {
    throw ShapeError(fmt::format("layout: a part of {}×{} at {},{} does not fit into {}×{}",
                                 labels.width(),
                                 labels.height(),
                                 x,
                                 y,
                                 width(),
                                 height()));
  }
  checkLabels(labels, classes_.size());
  labels_.paste(labels, x, y);
  instances_.paste(instances, x, y);
}

Layout Layout::resized(int newWidth, int newHeight) const {
  checkSize(newWidth, newHeight);
  if (newWidth == width() && newHeight == height()) return *this;
  const auto columns = nearestIndices(width(), newWidth);
  const auto rows = nearestIndices(height(), newHeight);
  return {gathered(labels_, columns, rows), gathered(instances_, columns, rows), classes_};
}

Layout Layout::cropped(const Rect& area) const {
  if (area.intersected(rect()) != area) {
    throw ShapeError(fmt::format("layout: the part {}×{} at {},{} leaves the layout of {}×{}",
                                 area.width,
                                 area.height,
                                 area.x,
                                 area.y,
                                 width(),
                                 height()));
  }
  return {labels_.cropped(area), instances_.cropped(area), classes_};
}

Layout Layout::paddedTo(int newWidth, int newHeight) const {
  if (newWidth < width() || newHeight < height()) {
    throw ShapeError(fmt::format(
        "layout: cannot pad {}×{} to the smaller {}×{}", width(), height(), newWidth, newHeight));
  }
  if (newWidth == width() && newHeight == height()) return *this;
  Layout result;
  const auto columns = clampedIndices(width(), newWidth);
  const auto rows = clampedIndices(height(), newHeight);
  result.labels_ = gathered(labels_, columns, rows);
  result.instances_ = gathered(instances_, columns, rows);
  result.classes_ = classes_;
  return result;
}

Layout Layout::withClasses(ClassTable classes) const {
  return {labels_, instances_, std::move(classes)};
}

Grid<std::uint32_t> pairedIds(const Layout& layout) {
  Grid<std::uint32_t> ids(layout.width(), layout.height());
  std::ranges::transform(layout.labels(),
                         layout.instances(),
                         ids.begin(),
                         [](std::uint8_t label, std::uint16_t instance) {
                           return (std::uint32_t{label} << 16) | instance;
                         });
  return ids;
}

Grid<std::uint8_t> boundaryMap(const Layout& layout) {
  const auto ids = pairedIds(layout);
  Grid<std::uint8_t> edge(ids.width(), ids.height(), 0);
  for (int y = 0; y < ids.height(); ++y) {
    for (int x = 0; x < ids.width(); ++x) {
      if (x + 1 < ids.width() && ids.at(x, y) != ids.at(x + 1, y))
        edge.at(x, y) = edge.at(x + 1, y) = 1;
      if (y + 1 < ids.height() && ids.at(x, y) != ids.at(x, y + 1))
        edge.at(x, y) = edge.at(x, y + 1) = 1;
    }
  }
  return edge;
}

ImageU8 colouredLayout(const Layout& layout) {
  std::array<Rgb, 256> colours{};
  colours.fill(unlabelledColour(layout.classes()));
  for (const auto& info : layout.classes().classes()) {
    colours[static_cast<std::size_t>(info.id)] = info.colour;
  }
  ImageU8 image(layout.width(), layout.height());
  std::ranges::transform(
      layout.labels(), image.begin(), [&](std::uint8_t label) { return colours[label]; });
  return image;
}

std::vector<std::int64_t> labelHistogram(const LabelMap& labels) {
  std::vector<std::int64_t> counts(256, 0);
  for (const auto label : labels) ++counts[label];
  return counts;
}

}  // namespace spolvero
