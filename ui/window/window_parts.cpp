#include "ui/window/window_parts.h"

#include "ui/export/export_part.h"
#include "ui/help/help_part.h"
#include "ui/history/history_part.h"
#include "ui/import/import_part.h"
#include "ui/layers/layers_part.h"
#include "ui/layers/select_part.h"
#include "ui/looks/looks_part.h"
#include "ui/objects/objects_part.h"
#include "ui/settings/settings_part.h"
#include "ui/timeline/timeline_part.h"
#include "ui/training/training_part.h"

namespace spolvero::ui {

std::vector<std::unique_ptr<WindowPart>> makeWindowParts() {
  std::vector<std::unique_ptr<WindowPart>> parts;
  parts.push_back(std::make_unique<LooksPart>());
  parts.push_back(std::make_unique<SelectPart>());
  parts.push_back(std::make_unique<LayersPart>());
  parts.push_back(std::make_unique<ObjectsPart>());
  parts.push_back(std::make_unique<TimelinePart>());
  parts.push_back(std::make_unique<ImportPart>());
  parts.push_back(std::make_unique<ExportPart>());
  parts.push_back(std::make_unique<HistoryPart>());
  parts.push_back(std::make_unique<SettingsPart>());
  parts.push_back(std::make_unique<TrainingPart>());
  parts.push_back(std::make_unique<HelpPart>());
  return parts;
}

}  // namespace spolvero::ui
