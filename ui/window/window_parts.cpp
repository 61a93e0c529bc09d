#include "ui/window/window_parts.h"

#include "ui/help/help_part.h"
#include "ui/settings/settings_part.h"

namespace spolvero::ui {

std::vector<std::unique_ptr<WindowPart>> makeWindowParts() {
  std::vector<std::unique_ptr<WindowPart>> parts;
  parts.push_back(std::make_unique<SettingsPart>());
  parts.push_back(std::make_unique<HelpPart>());
  return parts;
}

}  // namespace spolvero::ui
