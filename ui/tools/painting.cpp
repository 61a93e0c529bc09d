#include "ui/tools/painting.h"

#include "ui/documents/object_ids.h"

namespace spolvero::ui {

Paint paintFor(const SceneDocument& document, int classId, QPoint start) {
  const Layout& layout = document.layout();
  const auto label = static_cast<std::uint8_t>(classId);
  if (label == kUnlabelled || layout.classes()[classId].kind == ClassKind::Stuff) return {label, 0};
  if (layout.rect().contains(start.x(), start.y()) &&
      layout.labels().at(start.x(), start.y()) == label) {
    const std::uint16_t known = layout.instances().at(start.x(), start.y());
    if (known != 0) return {label, known};
  }
  return {label, freeObjectId(document)};
}

LayoutPart painted(const SceneDocument& document,
                   const Coverage& coverage,
                   Paint paint,
                   const ToolSettings& settings) {
  const Coverage bounded = boundedBy(document.selection(), coverage);
  const Rect& box = bounded.box;
  const LayoutMaps& maps = document.activeLayer().maps;
  LayoutPart part{maps.labels.cropped(box), maps.instances.cropped(box), box.x, box.y};
  for (int y = 0; y < box.height; ++y) {
    const std::uint8_t* mask = bounded.mask.row(y);
    const std::uint8_t* seen = document.layout().labels().row(box.y + y) + box.x;
    std::uint8_t* labels = part.labels.row(y);
    std::uint16_t* instances = part.instances.row(y);
    for (int x = 0; x < box.width; ++x) {
      if (mask[x] == 0 || !settings.mayPaintOver(seen[x])) continue;
      labels[x] = paint.label;
      instances[x] = paint.instance;
    }
  }
  return part;
}

}  // namespace spolvero::ui
