#include "core/render/class_mapping.h"

namespace spolvero {

SceneClassMapping mapClasses(const ClassTable& scene,
                             const ClassTable& model,
                             const ClassChoices* choices) {
  static const ClassChoices::Targets kNone;
  const auto* chosen = choices ? choices->find(model) : nullptr;
  const auto& targets = chosen ? *chosen : kNone;
  SceneClassMapping mapping;
  mapping.toModel.fill(kUnlabelled);
  mapping.identity = true;
  for (const auto& info : scene.classes()) {
    const auto index = static_cast<std::size_t>(info.id);
    const auto choice = targets.find(info.name);
    const auto& name = choice == targets.end() ? info.name : choice->second;
    const auto id = model.idOf(name);
    if (!id && choice == targets.end()) mapping.unknownClasses.push_back(info.name);
    const auto target = id ? static_cast<std::uint8_t>(*id) : kUnlabelled;
    mapping.toModel[index] = target;
    mapping.sameName[index] = id && name == info.name;
    mapping.identity = mapping.identity && target == info.id;
  }
  return mapping;
}

std::vector<std::string> unknownClassesIn(const Layout& layout, const SceneClassMapping& mapping) {
  if (mapping.unknownClasses.empty()) return {};
  const auto counts = labelHistogram(layout.labels());
  auto names = mapping.unknownClasses;
  std::erase_if(names, [&](const std::string& name) {
    const auto id = layout.classes().idOf(name);
    return !id || counts[static_cast<std::size_t>(*id)] == 0;
  });
  return names;
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
  for (const bool sameName : {true, false}) {
    for (const auto& info : scene.classes()) {
      const auto index = static_cast<std::size_t>(info.id);
      const int target = mapping.toModel[index];
      const bool now = target != kUnlabelled && mapping.sameName[index] == sameName;
      if (now) mapped.classes.try_emplace(target, appearance.styleOf(info.id));
    }
  }
  for (const auto& [key, style] : appearance.objects) {
    const bool known = key.classId >= 0 && key.classId < scene.size();
    const int target = known ? mapping.toModel[static_cast<std::size_t>(key.classId)] : kUnlabelled;
    if (target != kUnlabelled) mapped.objects[{target, key.instance}] = style;
  }
  return mapped;
}

}  // namespace spolvero
