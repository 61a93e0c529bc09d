#include "app/bench/strokes.h"

#include "core/base/error.h"
#include "core/data/prepared_sample.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace spolvero::app {

namespace {

constexpr double kLengthInRadii = 8;
constexpr double kMinimumStepPx = 0.5;
constexpr double kStepInRadii = 1.0 / 16;
constexpr double kTurnPerRadius = 1;  ///< Radians that the direction turns at most.

double stepPx(double radiusPx) {
  return std::max(kMinimumStepPx, kStepInRadii * radiusPx);
}

/// A brush that moves over a layout and counts what it changed.
class Brush {
 public:
  Brush(const Layout& layout, double radiusPx, SampleRandom& random)
      : labels_(layout.labels()),
        instances_(layout.instances()),
        radius_(radiusPx),
        step_(stepPx(radiusPx)) {
    chooseClass(layout.classes(), random);
    do {
      choosePlace(random);
    } while (labelHere() == label_);
    direction_ = random.uniform() * 2 * std::numbers::pi;
    stamp();
  }

  std::int64_t changed() const { return changed_; }

  /// One step on; at the border the brush turns back towards the middle.
  void advance(SampleRandom& random) {
    direction_ += (2 * random.uniform() - 1) * kTurnPerRadius * step_ / radius_;
    const auto nextX = x_ + step_ * std::cos(direction_);
    const auto nextY = y_ + step_ * std::sin(direction_);
    if (nextX < 0 || nextY < 0 || nextX >= labels_.width() || nextY >= labels_.height()) {
      direction_ = std::atan2(0.5 * labels_.height() - y_, 0.5 * labels_.width() - x_) +
                   (2 * random.uniform() - 1);
      return;
    }
    x_ = nextX;
    y_ = nextY;
    stamp();
  }

  /// Goes on at another place.
  void lift(SampleRandom& random) {
    choosePlace(random);
    stamp();
  }

  Layout result(const ClassTable& classes) && {
    return {std::move(labels_), std::move(instances_), classes};
  }

 private:
  /// One that covers at most half of the layout, so that there is room to paint it.
  void chooseClass(const ClassTable& classes, SampleRandom& random) {
    const auto histogram = labelHistogram(labels_);
    const auto half = static_cast<std::int64_t>(labels_.size() / 2);
    do {
      label_ = static_cast<std::uint8_t>(random.below(static_cast<std::uint64_t>(classes.size())));
    } while (histogram[label_] > half);
    if (classes[label_].kind == ClassKind::Thing) {
      const auto last = *std::max_element(instances_.begin(), instances_.end());
      instance_ = static_cast<std::uint16_t>(std::min(last + 1, 65535));
    }
  }

  void choosePlace(SampleRandom& random) {
    x_ = random.uniform() * labels_.width();
    y_ = random.uniform() * labels_.height();
  }

  std::uint8_t labelHere() const { return labels_.at(static_cast<int>(x_), static_cast<int>(y_)); }

  void stamp() {
    const auto top = std::max(0, static_cast<int>(std::floor(y_ - radius_)));
    const auto bottom = std::min(labels_.height() - 1, static_cast<int>(std::ceil(y_ + radius_)));
    const auto left = std::max(0, static_cast<int>(std::floor(x_ - radius_)));
    const auto right = std::min(labels_.width() - 1, static_cast<int>(std::ceil(x_ + radius_)));
    for (int y = top; y <= bottom; ++y) {
      for (int x = left; x <= right; ++x) {
        if (std::hypot(x + 0.5 - x_, y + 0.5 - y_) > radius_) continue;
        if (labels_.at(x, y) != label_) ++changed_;
        labels_.at(x, y) = label_;
        instances_.at(x, y) = instance_;
      }
    }
  }

  LabelMap labels_;
  InstanceMap instances_;
  double radius_;
  double step_;
  double x_ = 0;
  double y_ = 0;
  double direction_ = 0;
  std::uint8_t label_ = 0;
  std::uint16_t instance_ = 0;
  std::int64_t changed_ = 0;
};

}  // namespace

Layout withStroke(const Layout& layout, double share, std::uint64_t seed) {
  if (layout.classes().size() < 2) {
    throw ConfigError(fmt::format("stroke: expected a layout of two classes or more, found {}",
                                  layout.classes().size()));
  }
  SampleRandom random(seed);
  const auto pixels = share * layout.width() * layout.height();
  const auto wanted = static_cast<std::int64_t>(std::ceil(pixels));
  // A disc, and a band of its width along the line.
  const auto radius = std::sqrt(pixels / (std::numbers::pi + 2 * kLengthInRadii));
  Brush brush(layout, std::max(radius, 0.5), random);
  // A line that finds nothing more to change ends at four times its length.
  const auto lineSteps =
      static_cast<int>(4 * kLengthInRadii * std::max(radius, 1.0) / stepPx(radius));
  for (int step = 1; brush.changed() < wanted; ++step) {
    if (step % lineSteps == 0) {
      brush.lift(random);
    } else {
      brush.advance(random);
    }
  }
  return std::move(brush).result(layout.classes());
}

std::int64_t changedPixels(const Layout& a, const Layout& b) {
  std::int64_t changed = 0;
  for (std::size_t i = 0; i < a.labels().size(); ++i) {
    changed += static_cast<std::int64_t>(a.labels().data()[i] != b.labels().data()[i]);
  }
  return changed;
}

}  // namespace spolvero::app
