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

}  // namespace spolvero
