#include "core/render/class_mapping.h"

namespace spolvero {

SceneClassMapping mapClasses(const ClassTable& scene, const ClassTable& model) {
  SceneClassMapping mapping;
  mapping.toModel.fill(kUnlabelled);
  mapping.identity = true;
  for (const auto& info : scene.classes()) {
    const auto id = model.idOf(info.name);
    if (!id) mapping.unknownClasses.push_back(info.name);
    const auto target = id ? static_cast<std::uint8_t>(*id) : kUnlabelled;
    mapping.toModel[static_cast<std::size_t>(info.id)] = target;
    mapping.identity = mapping.identity && target == info.id;
  }
  return mapping;
}

Layout mappedLayout(const Layout& layout,
                    const SceneClassMapping& mapping,
                    const ClassTable& model) {
  if (mapping.identity) return layout.withClasses(model);
  LabelMap labels(layout.width(), layout.height());
  std::ranges::transform(
      layout.labels(), labels.begin(), [&](std::uint8_t label) { return mapping.toModel[label]; });
  return {std::move(labels), layout.instances(), model};
}

Appearance mappedAppearance(const Appearance& appearance,
                            const SceneClassMapping& mapping,
                            const ClassTable& scene) {
  if (mapping.identity) return appearance;
  auto mapped = appearance;
  mapped.classes.clear();
  mapped.objects.clear();
  for (const auto& info : scene.classes()) {
    const int target = mapping.toModel[static_cast<std::size_t>(info.id)];
    if (target != kUnlabelled) mapped.classes[target] = appearance.styleOf(info.id);
  }
  for (const auto& [key, style] : appearance.objects) {
    const bool known = key.classId >= 0 && key.classId < scene.size();
    const int target = known ? mapping.toModel[static_cast<std::size_t>(key.classId)] : kUnlabelled;
    if (target != kUnlabelled) mapped.objects[{target, key.instance}] = style;
  }
  return mapped;
}

}  // namespace spolvero
