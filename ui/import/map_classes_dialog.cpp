#include "ui/import/map_classes_dialog.h"

#include "core/data/class_matching.h"
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

MapClassesDialog::MapClassesDialog(Workspace& workspace, const ModelInfo& model, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      document_(workspace.document()),
      classes_(document_->layout().classes()),
      model_(model.classes),
      extraBefore_(document_->scene().extras.find(ClassChoices::kName)) {
  before_ = workspace_.session().classChoices();
  if (!before_) before_ = std::make_shared<const ClassChoices>();
  setObjectName(QStringLiteral("mapClassesDialog"));
  setWindowTitle(tr("Map the scene's classes"));
  setAttribute(Qt::WA_DeleteOnClose);
  setModal(false);
  resize(820, 580);
  new QVBoxLayout(this);
  layout()->setContentsMargins(18, 16, 18, 14);
  layout()->setSpacing(12);
  setUpText(QString::fromStdString(model.name));
  panel_ = new MappingPanel(
      [this](bool save, const QString& title, const QString& filter) {
        return save ? workspace_.askSave(title, filter, QStringLiteral("classes.toml"))
                    : workspace_.askOpen(title, filter);
      },
      this);
  layout()->addWidget(panel_);
  setUpButtons();
  auto source = std::make_shared<SourceLayout>();
  source->layout = document_->layout();
  source->hasObjects = true;
  panel_->setSource(std::move(source), model_, firstIds());
  document_->seal();
  applyChoices(false);
  connect(panel_, &MappingPanel::changed, this, [this] { applyChoices(false); });
}

void MapClassesDialog::setUpText(const QString& model) {
  auto* text = new QLabel(tr("Say what each class of the scene is drawn as by the model %1. The "
                             "scene keeps its classes; the choice is saved with it.")
                              .arg(model),
                          this);
  text->setWordWrap(true);
  layout()->addWidget(text);
}

void MapClassesDialog::setUpButtons() {
  auto* buttons = new QDialogButtonBox(this);
  auto* keep = buttons->addButton(tr("&Draw them so"), QDialogButtonBox::AcceptRole);
  keep->setObjectName(QStringLiteral("keepChoices"));
  keep->setDefault(true);
  auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  cancel->setObjectName(QStringLiteral("cancelChoices"));
  auto* map = buttons->addButton(tr("&Replace the scene's classes"), QDialogButtonBox::ActionRole);
  map->setObjectName(QStringLiteral("mapScene"));
  map->setToolTip(tr("Repaint the scene in the model's classes, as one undo step"));
  map->setAutoDefault(false);
  layout()->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &MapClassesDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &MapClassesDialog::reject);
  connect(map, &QPushButton::clicked, this, &MapClassesDialog::convert);
}

ClassIds MapClassesDialog::firstIds() const {
  auto ids = matchingClasses(classes_, model_);
  const auto* chosen = before_->find(model_);
  for (const auto& info : classes_.classes()) {
    auto& id = ids[static_cast<std::size_t>(info.id)];
    const auto take = [&](const std::string& name) {
      const auto found = model_.idOf(name);
      id = found ? static_cast<std::uint8_t>(*found) : kUnlabelled;
    };
    const auto own = chosen ? chosen->find(info.name) : ClassChoices::Targets::const_iterator();
    if (chosen && own != chosen->end()) {
      take(own->second);
    } else if (const auto earlier = before_->earlierTarget(info.name, model_);
               !earlier.empty() && !model_.idOf(info.name)) {
      take(earlier);
    }
  }
  return ids;
}

ClassChoices::Targets MapClassesDialog::targets(bool complete) const {
  const auto* known = before_->find(model_);
  auto result = known ? *known : ClassChoices::Targets();
  const auto counts = labelHistogram(panel_->source()->layout.labels());
  for (const auto& info : classes_.classes()) {
    const auto index = static_cast<std::size_t>(info.id);
    if (counts[index] == 0) continue;
    const auto id = panel_->ids()[index];
    const auto name = id == kUnlabelled ? std::string() : model_[id].name;
    const bool unknown = id == kUnlabelled && !model_.idOf(info.name);
    const bool decided = result.contains(info.name);
    result.erase(info.name);
    if (name == info.name || (unknown && !complete && !decided)) continue;
    result[info.name] = name;
  }
  return result;
}

SceneDocument* MapClassesDialog::document() const {
  // The classes chosen for may have gone meanwhile, with another scene.
  const bool same =
      document_ && document_ == workspace_.document() && document_->layout().classes() == classes_;
  return same ? document_.data() : nullptr;
}

void MapClassesDialog::put(std::shared_ptr<const SceneExtra> extra) {
  if (!document()) return;
  pushExtra(*document(),
            ClassChoices::kName,
            std::move(extra),
            tr("Map classes"),
            {QStringLiteral("import/classes")});
}

void MapClassesDialog::applyChoices(bool complete) {
  auto wanted = targets(complete);
  const auto* now = before_->find(model_);
  if (wanted == (now ? *now : ClassChoices::Targets())) {
    put(extraBefore_);
  } else {
    put(before_->with(model_, std::move(wanted)));
  }
}

void MapClassesDialog::accept() {
  applyChoices(true);
  if (document()) document()->seal();
  QDialog::accept();
}

void MapClassesDialog::reject() {
  put(extraBefore_);
  if (document()) document()->seal();
  QDialog::reject();
}

void MapClassesDialog::convert() {
  put(extraBefore_);
  if (document()) pushMappedClasses(*document(), panel_->ids(), model_, tr("Map classes"));
  QDialog::accept();
}

}  // namespace spolvero::ui
