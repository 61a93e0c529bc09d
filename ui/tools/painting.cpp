#include "ui/tools/painting.h"

#include <algorithm>
#include <limits>

namespace spolvero::ui {

Paint paintFor(const Layout& layout, int classId, QPoint start) {
  const auto label = static_cast<std::uint8_t>(classId);
  if (label == kUnlabelled || layout.classes()[classId].kind == ClassKind::Stuff) return {label, 0};
  if (layout.rect().contains(start.x(), start.y()) &&
      layout.labels().at(start.x(), start.y()) == label) {
    const std::uint16_t known = layout.instances().at(start.x(), start.y());
    if (known != 0) return {label, known};
  }
  return {label, freeInstanceId(layout.instances())};
}

std::uint16_t freeInstanceId(const InstanceMap& instances) {
  constexpr std::uint16_t kLargest = std::numeric_limits<std::uint16_t>::max();
  const std::uint16_t largest = instances.empty() ? std::uint16_t{0} : std::ranges::max(instances);
  if (largest < kLargest) return static_cast<std::uint16_t>(largest + 1);
  std::vector<bool> taken(std::size_t{kLargest} + 1, false);
  for (const std::uint16_t id : instances) taken[id] = true;
  const auto hole = std::find(taken.begin() + 1, taken.end(), false);
  return hole == taken.end() ? std::uint16_t{0} : static_cast<std::uint16_t>(hole - taken.begin());
}

LayoutPart painted(const Layout& layout,
                   const Coverage& coverage,
                   Paint paint,
                   const ToolSettings& settings) {
  const Rect& box = coverage.box;
  LayoutPart part{layout.labels().cropped(box), layout.instances().cropped(box), box.x, box.y};
  for (int y = 0; y < box.height; ++y) {
    const std::uint8_t* mask = coverage.mask.row(y);
    std::uint8_t* labels = part.labels.row(y);
    std::uint16_t* instances = part.instances.row(y);
    for (int x = 0; x < box.width; ++x) {
      if (mask[x] == 0 || !settings.mayPaintOver(labels[x])) continue;
      labels[x] = paint.label;
      instances[x] = paint.instance;
    }
  }
  return part;
}

}  // namespace spolvero::ui
