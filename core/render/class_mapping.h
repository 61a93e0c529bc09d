#pragma once

#include "core/appearance/appearance.h"
#include "core/layout/layout.h"

#include <array>
#include <string>
#include <vector>

namespace spolvero {

/// How the classes of a scene become those of a model: by name.
struct SceneClassMapping {
  std::array<std::uint8_t, 256> toModel{};  ///< Scene id to model id; 255 where the model has none.
  std::vector<std::string> unknownClasses;  ///< Scene classes that the model does not know.
  bool identity = false;                    ///< Both tables agree in ids and names.
};

SceneClassMapping mapClasses(const ClassTable& scene, const ClassTable& model);

/// The layout in the model's classes; unknown ones become unlabelled.
Layout mappedLayout(const Layout& layout,
                    const SceneClassMapping& mapping,
                    const ClassTable& model);

/// The appearance under the model's class ids. Classes without an entry in the scene get theirs
/// written out, so that they look the same whatever id the model gives them.
Appearance mappedAppearance(const Appearance& appearance,
                            const SceneClassMapping& mapping,
                            const ClassTable& scene);

}  // namespace spolvero
