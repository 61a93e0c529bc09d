#include "core/animation/layout_path.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace spolvero {

namespace {

using ObjectId = std::pair<std::uint8_t, std::uint16_t>;

/// The boxes of all objects, by class and number.
std::map<ObjectId, Rect> boxesOf(const Layout& layout) {
  std::map<ObjectId, Rect> boxes;
  for (int y = 0; y < layout.height(); ++y) {
    const auto* labels = layout.labels().row(y);
    const auto* instances = layout.instances().row(y);
    for (int x = 0; x < layout.width();) {
      int end = x + 1;
      while (end < layout.width() && labels[end] == labels[x] && instances[end] == instances[x]) {
        ++end;
      }
      if (instances[x] != 0 && labels[x] != kUnlabelled) {
        auto& box = boxes[{labels[x], instances[x]}];
        box = box.united({x, y, end - x, 1});
      }
      x = end;
    }
  }
  return boxes;
}

/// The layout without objects: where one is, the label of the nearest pixel that belongs to none.
Layout backgroundOf(const Layout& layout) {
  cv::Mat objects(layout.height(), layout.width(), CV_8UC1);
  for (int y = 0; y < layout.height(); ++y) {
    for (int x = 0; x < layout.width(); ++x) {
      const bool object =
          layout.instances().at(x, y) != 0 && layout.labels().at(x, y) != kUnlabelled;
      objects.at<std::uint8_t>(y, x) = object ? 255 : 0;
    }
  }
  const InstanceMap none(layout.width(), layout.height(), 0);
  const auto covered = static_cast<std::size_t>(cv::countNonZero(objects));
  if (covered == 0) return {layout.labels(), none, layout.classes()};
  LabelMap labels(layout.width(), layout.height(), kUnlabelled);
  if (covered == layout.labels().size()) return {std::move(labels), none, layout.classes()};
  cv::Mat distance;
  cv::Mat nearest;
  cv::distanceTransform(
      objects, distance, nearest, cv::DIST_L2, cv::DIST_MASK_5, cv::DIST_LABEL_PIXEL);
  std::vector<std::uint8_t> labelOf(layout.labels().size() + 1, kUnlabelled);
  const auto numberAt = [&](int x, int y) { return std::size_t(nearest.at<int>(y, x)); };
  for (int y = 0; y < labels.height(); ++y) {
    for (int x = 0; x < labels.width(); ++x) {
      if (objects.at<std::uint8_t>(y, x) == 0) labelOf[numberAt(x, y)] = layout.labels().at(x, y);
    }
  }
  for (int y = 0; y < labels.height(); ++y) {
    for (int x = 0; x < labels.width(); ++x) labels.at(x, y) = labelOf[numberAt(x, y)];
  }
  return {std::move(labels), none, layout.classes()};
}

cv::Mat distanceToZero(const cv::Mat& mask) {
  cv::Mat distance;
  cv::distanceTransform(mask, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
  return distance;
}

double squaredDistance(const Rect& a, const Rect& b) {
  const double dx = (a.x + a.width / 2.0) - (b.x + b.width / 2.0);
  const double dy = (a.y + a.height / 2.0) - (b.y + b.height / 2.0);
  return dx * dx + dy * dy;
}

}  // namespace

LayoutPath::LayoutPath(Layout from, Layout to)
    : from_(std::move(from)),
      to_(std::move(to)),
      background_(backgroundOf(from_), backgroundOf(to_)) {
  const auto before = boxesOf(from_);
  const auto after = boxesOf(to_);
  auto all = before;
  all.insert(after.begin(), after.end());
  for (const auto& [id, any] : all) {
    const auto here = before.find(id);
    const auto there = after.find(id);
    Mover mover{id.first, id.second, {}, {}};
    if (here != before.end()) mover.from = shapeOf(from_, here->second, id.first, id.second);
    if (there != after.end()) mover.to = shapeOf(to_, there->second, id.first, id.second);
    if (here == before.end()) mover.from = withered(mover.to);
    if (there == after.end()) mover.to = withered(mover.from);
    movers_.push_back(std::move(mover));
  }
}

LayoutPath::Shape LayoutPath::shapeOf(const Layout& layout,
                                      const Rect& box,
                                      int label,
                                      int instance) {
  cv::Mat inside(box.height + 2, box.width + 2, CV_8UC1, cv::Scalar(0));
  for (int y = 0; y < box.height; ++y) {
    for (int x = 0; x < box.width; ++x) {
      const bool own = layout.labels().at(box.x + x, box.y + y) == label &&
                       layout.instances().at(box.x + x, box.y + y) == instance;
      if (own) inside.at<std::uint8_t>(y + 1, x + 1) = 255;
    }
  }
  const cv::Mat distance = distanceToZero(inside) - distanceToZero(~inside);
  const float scale = 1 / std::sqrt(static_cast<float>(box.width * box.height));
  Shape shape{box, Grid<float>(inside.cols, inside.rows)};
  for (int y = 0; y < inside.rows; ++y) {
    for (int x = 0; x < inside.cols; ++x) {
      shape.field.at(x, y) = distance.at<float>(y, x) * scale;
    }
  }
  return shape;
}

/// The same shape just when nothing of it is left.
LayoutPath::Shape LayoutPath::withered(const Shape& shape) {
  Shape none = shape;
  const float deepest = *std::ranges::max_element(shape.field);
  for (auto& value : none.field) value -= deepest;
  return none;
}

/// @param u, v  0 to 1 across the box.
float LayoutPath::fieldAt(const Shape& shape, double u, double v) {
  const auto along = [](double share, int length) {
    return std::clamp(share * length + 0.5, 0.0, double(length) + 1);
  };
  const double x = along(u, shape.box.width);
  const double y = along(v, shape.box.height);
  const int left = std::min(static_cast<int>(x), shape.field.width() - 2);
  const int top = std::min(static_cast<int>(y), shape.field.height() - 2);
  const auto right = static_cast<float>(x - left);
  const auto down = static_cast<float>(y - top);
  const float* upper = shape.field.row(top) + left;
  const float* lower = shape.field.row(top + 1) + left;
  return (upper[0] * (1 - right) + upper[1] * right) * (1 - down) +
         (lower[0] * (1 - right) + lower[1] * right) * down;
}

LayoutPath::Box LayoutPath::boxBetween(const Mover& mover, double share) {
  const auto between = [share](int from, int to) { return from + (to - from) * share; };
  const Rect& from = mover.from.box;
  const Rect& to = mover.to.box;
  return {between(from.x, to.x),
          between(from.y, to.y),
          between(from.width, to.width),
          between(from.height, to.height)};
}

void LayoutPath::draw(const Mover& mover, double share, LabelMap& labels, InstanceMap& instances) {
  const Box box = boxBetween(mover, share);
  const auto weight = static_cast<float>(share);
  const auto first = [](double at) { return std::max(0, static_cast<int>(std::floor(at))); };
  const auto last = [](double at, int most) {
    return std::min(most, static_cast<int>(std::ceil(at)));
  };
  for (int y = first(box.y); y < last(box.y + box.height, labels.height()); ++y) {
    const double v = (y + 0.5 - box.y) / box.height;
    for (int x = first(box.x); x < last(box.x + box.width, labels.width()); ++x) {
      const double u = (x + 0.5 - box.x) / box.width;
      const float depth =
          (1 - weight) * fieldAt(mover.from, u, v) + weight * fieldAt(mover.to, u, v);
      if (depth <= 0) continue;
      labels.at(x, y) = mover.label;
      instances.at(x, y) = mover.instance;
    }
  }
}

Layout LayoutPath::at(double share) const {
  if (share <= 0) return from_;
  if (share >= 1) return to_;
  auto labels = background_.labelsAt(share);
  InstanceMap instances(labels.width(), labels.height(), 0);
  // What stands lower in the picture is nearer, and hides what is behind it.
  std::vector<std::pair<double, const Mover*>> order;
  for (const auto& mover : movers_) {
    const Box box = boxBetween(mover, share);
    order.emplace_back(box.y + box.height, &mover);
  }
  std::ranges::stable_sort(order, {}, &std::pair<double, const Mover*>::first);
  for (const auto& [bottom, mover] : order) draw(*mover, share, labels, instances);
  return {std::move(labels), std::move(instances), from_.classes()};
}

Layout withMatchedObjects(const Layout& from, const Layout& to) {
  const auto here = boxesOf(from);
  const auto there = boxesOf(to);
  struct Pair {
    double distance;
    ObjectId from;
    ObjectId to;
  };
  std::vector<Pair> pairs;
  std::uint16_t highest = 0;
  for (const auto& [id, box] : here) {
    highest = std::max(highest, id.second);
    for (const auto& [other, otherBox] : there) {
      if (id.first == other.first) pairs.push_back({squaredDistance(box, otherBox), id, other});
    }
  }
  std::ranges::stable_sort(pairs, {}, &Pair::distance);
  std::map<ObjectId, std::uint16_t> numbers;
  std::set<ObjectId> taken;
  for (const auto& pair : pairs) {
    if (numbers.contains(pair.to) || !taken.insert(pair.from).second) continue;
    numbers[pair.to] = pair.from.second;
  }
  for (const auto& [id, box] : there) {
    // Past 65535 the old number stays: its object will not be told from another one.
    if (!numbers.contains(id)) numbers[id] = highest < 65535 ? ++highest : id.second;
  }
  InstanceMap instances = to.instances();
  for (std::size_t i = 0; i < instances.size(); ++i) {
    const auto found = numbers.find({to.labels().data()[i], instances.data()[i]});
    if (found != numbers.end()) instances.data()[i] = found->second;
  }
  return {to.labels(), std::move(instances), to.classes()};
}

}  // namespace spolvero
