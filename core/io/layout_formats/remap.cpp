#include "core/io/layout_formats/remap.h"

#include "core/layout/components.h"

#include <algorithm>

namespace spolvero {

Layout remappedLayout(const SourceLayout& source,
                      const std::array<std::uint8_t, 256>& ids,
                      const ClassTable& target) {
  const auto& from = source.layout;
  LabelMap labels(from.width(), from.height());
  std::ranges::transform(
      from.labels(), labels.begin(), [&](std::uint8_t label) { return ids[label]; });
  InstanceMap objects(from.width(), from.height(), 0);
  if (!source.hasObjects) {
    return withInstancesFromComponents({std::move(labels), std::move(objects), target});
  }
  std::array<bool, 256> isThing{};
  for (const auto& info : target.classes()) {
    isThing[static_cast<std::size_t>(info.id)] = info.kind == ClassKind::Thing;
  }
  std::ranges::transform(
      labels, from.instances(), objects.begin(), [&](std::uint8_t label, std::uint16_t object) {
        return isThing[label] ? object : std::uint16_t{0};
      });
  return {std::move(labels), std::move(objects), target};
}

}  // namespace spolvero
