#pragma once

#include "core/appearance/appearance.h"
#include "core/io/class_choices.h"
#include "core/layout/layout.h"

#include <array>
#include <string>
#include <vector>

namespace spolvero {

/// How the classes of a scene become those of a model: as a person chose it, else by name.
struct SceneClassMapping {
  std::array<std::uint8_t, 256> toModel{};  ///< Scene id to model id; 255 where the model has none.
  std::array<bool, 256> sameName{};         ///< Scene classes that keep their name.
  /// Scene classes that the model does not know and that nothing was chosen for.
  std::vector<std::string> unknownClasses;
  bool identity = false;  ///< Both tables agree in ids and names.
};

/// @param choices  of the scene; may be null.
SceneClassMapping mapClasses(const ClassTable& scene,
                             const ClassTable& model,
                             const ClassChoices* choices = nullptr);

/// Those of the unknown classes that are painted somewhere.
std::vector<std::string> unknownClassesIn(const Layout& layout, const SceneClassMapping& mapping);

/// The layout in the model's classes; unknown ones become unlabelled.
Layout mappedLayout(const Layout& layout,
                    const SceneClassMapping& mapping,
                    const ClassTable& model);

/// The appearance under the model's class ids. Classes without an entry in the scene get theirs
/// written out, so that they look the same whatever id the model gives them. Where several become
/// one, the class that keeps its name gives the look, else the first.
Appearance mappedAppearance(const Appearance& appearance,
                            const SceneClassMapping& mapping,
                            const ClassTable& scene);

}  // namespace spolvero
