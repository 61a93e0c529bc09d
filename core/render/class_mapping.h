#pragma once

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

}  // namespace spolvero
