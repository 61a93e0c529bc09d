#include "ui/window/window_parts.h"

namespace spolvero::ui {

std::vector<std::unique_ptr<WindowPart>> makeWindowParts() {
  std::vector<std::unique_ptr<WindowPart>> parts;
  return parts;
}

}  // namespace spolvero::ui
