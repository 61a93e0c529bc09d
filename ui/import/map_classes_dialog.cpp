#include "ui/import/map_classes_dialog.h"

#include "core/render/class_mapping.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spolvero::ui {

namespace {

LayoutMaps mappedMaps(const LayoutMaps& maps, const ClassIds& ids) {
  auto result = maps;
  for (auto& label : result.labels) label = ids[label];
  return result;
}

/// On upper layers, 255 shows what lies beneath: a class that becomes nothing must not uncover it.
bool wouldUncover(const LayerStack& layers, const ClassIds& ids) {
  for (int index = 1; index < layers.size(); ++index) {
    const auto& labels = layers[index].maps.labels;
    const bool any = std::ranges::any_of(labels, [&](std::uint8_t label) {
      return label != kUnlabelled && ids[label] == kUnlabelled;
    });
    if (any) return true;
  }
  return false;
}

LayerStack mappedLayers(LayerStack layers, const ClassIds& ids) {
  if (wouldUncover(layers, ids)) layers.flattenAll();
  const int active = layers.activeIndex();
  auto sheets = layers.release();
  for (auto& sheet : sheets) sheet.maps = mappedMaps(sheet.maps, ids);
  return {std::move(sheets), active};
}

}  // namespace

std::vector<std::string> foreignClasses(const Layout& layout, const ClassTable& model) {
  std::vector<std::string> names;
  const auto counts = labelHistogram(layout.labels());
  for (const auto& info : layout.classes().classes()) {
    const bool foreign = counts[static_cast<std::size_t>(info.id)] > 0 && !model.idOf(info.name);
    if (foreign) names.push_back(info.name);
  }
  return names;
}

void pushMappedClasses(SceneDocument& document,
                       const ClassIds& ids,
                       const ClassTable& target,
                       const QString& text) {
  SceneClassMapping mapping;
  mapping.toModel = ids;
  auto appearance = mappedAppearance(document.appearance(), mapping, document.layout().classes());
  auto layers = document.layers().empty() ? LayerStack(document.layout()) : document.layers();
  document.seal();
  document.undoStack()->beginMacro(text);
  pushLayers(document, mappedLayers(std::move(layers), ids), target, text);
  pushAppearance(document, std::move(appearance), text);
  document.undoStack()->endMacro();
  document.seal();
}

MapClassesDialog::MapClassesDialog(Workspace& workspace, const ClassTable& model, QWidget* parent)
    : QDialog(parent), workspace_(workspace) {
  setObjectName(QStringLiteral("mapClassesDialog"));
  setWindowTitle(tr("Map the scene's classes"));
  setAttribute(Qt::WA_DeleteOnClose);
  setModal(false);
  resize(780, 560);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(18, 16, 18, 14);
  column->setSpacing(12);
  auto* text = new QLabel(
      tr("This scene has classes that the model does not know. Say what each becomes, or keep the "
         "scene: then they stay in it and are rendered as unlabelled."),
      this);
  text->setWordWrap(true);
  column->addWidget(text);
  panel_ = new MappingPanel(
      [this](bool save, const QString& title, const QString& filter) {
        return save ? workspace_.askSave(title, filter, QStringLiteral("classes.toml"))
                    : workspace_.askOpen(title, filter);
      },
      this);
  column->addWidget(panel_, 1);
  auto* buttons = new QDialogButtonBox(this);
  auto* map = buttons->addButton(tr("&Map the scene"), QDialogButtonBox::AcceptRole);
  map->setObjectName(QStringLiteral("mapScene"));
  auto* keep = buttons->addButton(tr("&Keep the scene"), QDialogButtonBox::RejectRole);
  keep->setObjectName(QStringLiteral("keepScene"));
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &MapClassesDialog::apply);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto source = std::make_shared<SourceLayout>();
  source->layout = workspace_.document()->layout();
  source->hasObjects = true;
  panel_->setSource(std::move(source), model);
}

void MapClassesDialog::apply() {
  auto* document = workspace_.document();
  // The classes chosen for may have gone meanwhile, with another scene.
  const bool same = document && document->layout().classes() == panel_->source()->layout.classes();
  if (same) pushMappedClasses(*document, panel_->ids(), panel_->target(), tr("Map classes"));
  accept();
}

}  // namespace spolvero::ui
