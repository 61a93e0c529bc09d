#include "ui/tools/tool_settings.h"

#include <algorithm>
#include <cmath>

namespace spolvero::ui {

namespace {
constexpr int kLargestClass = 254;
}

ToolSettings::ToolSettings(QObject* parent) : QObject(parent) {}

template <class T>
void ToolSettings::set(T& member, const T& value) {
  if (member == value) return;
  member = value;
  Q_EMIT changed();
}

void ToolSettings::setCurrentClass(int id) {
  set(currentClass_, std::clamp(id, 0, kLargestClass));
}

void ToolSettings::setSecondClass(int id) {
  set(secondClass_, std::clamp(id, 0, kLargestClass));
}

void ToolSettings::swapClasses() {
  if (currentClass_ == secondClass_) return;
  std::swap(currentClass_, secondClass_);
  Q_EMIT changed();
}

void ToolSettings::setBrushRadiusPx(double radius) {
  set(brushRadiusPx_, std::clamp(radius, kMinimumRadiusPx, kMaximumRadiusPx));
}

void ToolSettings::stepBrushRadius(int steps) {
  double radius = brushRadiusPx_;
  for (int i = 0; i < std::abs(steps); ++i) {
    // Half pixels, so that a step up and a step down meet on the same sizes.
    const double step = std::max(0.5, std::round(radius / 10 * 2) / 2);
    radius = std::clamp(radius + (steps > 0 ? step : -step), kMinimumRadiusPx, kMaximumRadiusPx);
  }
  setBrushRadiusPx(radius);
}

void ToolSettings::setBrushShape(BrushShape shape) {
  set(brushShape_, shape);
}

void ToolSettings::setPressureScalesRadius(bool on) {
  set(pressureScalesRadius_, on);
}

void ToolSettings::setEraseTo(int id) {
  set(eraseTo_, std::clamp(id, 0, kLargestClass + 1));
}

void ToolSettings::setFillReach(FillReach reach) {
  set(fillReach_, reach);
}

void ToolSettings::setShapeStyle(ShapeStyle style) {
  set(shapeStyle_, style);
}

void ToolSettings::setSymmetry(Symmetry symmetry) {
  set(symmetry_, symmetry);
}

void ToolSettings::setObjectTarget(ObjectTarget target) {
  set(objectTarget_, target);
}

void ToolSettings::setChosenObject(const std::optional<ObjectPaint>& object) {
  set(chosenObject_, object);
}

void ToolSettings::setStampHeightPx(double height) {
  set(stampHeightPx_, std::clamp(height, kMinimumStampPx, kMaximumStampPx));
}

void ToolSettings::setStampMirrored(bool on) {
  set(stampMirrored_, on);
}

void ToolSettings::setKept(int id, bool kept) {
  auto next = keptClasses_;
  next.set(static_cast<std::size_t>(id), kept);
  setKeptClasses(next);
}

void ToolSettings::setKeptClasses(const std::bitset<256>& kept) {
  set(keptClasses_, kept);
}

void ToolSettings::setOnlyOver(std::optional<int> id) {
  set(onlyOver_, id);
}

}  // namespace spolvero::ui
