#include "ui/objects/objects_part.h"

#include "core/base/error.h"
#include "ui/canvas/canvas_view.h"
#include "ui/commands/layout_command.h"
#include "ui/frame/workspace.h"
#include "ui/objects/canvas_overlay.h"
#include "ui/objects/clean_up_panel.h"
#include "ui/objects/object_clipboard.h"
#include "ui/objects/object_panel.h"
#include "ui/objects/stamp_library.h"
#include "ui/objects/stamp_panel.h"
#include "ui/tools/object_edits.h"
#include "ui/tools/object_tool.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <array>

namespace spolvero::ui {

void ObjectsPart::setUp(WindowFrame& frame) {
  frame_ = &frame;
  overlay_ = new CanvasOverlay(frame.canvas());
  setUpDocks();
  setUpClipboardActions();
  setUpStrokeActions();
  setUpObjectActions();
  setUpCleanUp();
  setUpSymmetry();
  setUpBorders();
  auto& toolBox = frame.workspace().toolBox();
  connect(&toolBox.objectSelection(), &ObjectSelection::changed, this, &ObjectsPart::updateActions);
  connect(&toolBox, &ToolBox::currentChanged, this, &ObjectsPart::updateActions);
  connect(&toolBox.settings(), &ToolSettings::changed, this, &ObjectsPart::readSettings);
  updateActions();
  readSettings();
}

void ObjectsPart::setUpDocks() {
  auto& workspace = frame_->workspace();
  auto& toolBox = workspace.toolBox();
  auto& library = workspace.feature<StampLibrary>();
  for (const auto& problem : library.problems()) frame_->say(problem);
  objects_ = new ObjectPanel(toolBox.objectSelection());
  stamps_ = new StampPanel(library, toolBox);
  cleanUp_ = new CleanUpPanel(toolBox, *overlay_);
  frame_->addDock({QStringLiteral("objectsDock"),
                   tr("Objects"),
                   objects_,
                   Qt::RightDockWidgetArea,
                   QStringLiteral("classesDock")});
  frame_->addDock({QStringLiteral("stampsDock"),
                   tr("Stamps"),
                   stamps_,
                   Qt::RightDockWidgetArea,
                   QStringLiteral("classesDock")});
  frame_->addDock({QStringLiteral("cleanUpDock"),
                   tr("Clean up"),
                   cleanUp_,
                   Qt::RightDockWidgetArea,
                   QStringLiteral("classesDock"),
                   false});
  const auto say = [this](const QString& text) { frame_->say(text); };
  connect(stamps_, &StampPanel::remark, this, say);
  connect(cleanUp_, &CleanUpPanel::remark, this, say);
  connect(stamps_, &StampPanel::saveAsked, this, &ObjectsPart::saveStamp);
  connect(objects_, &ObjectPanel::deleteAsked, this, &ObjectsPart::remove);
}

QAction* ObjectsPart::addEdit(const ActionSpec& spec,
                              void (ObjectsPart::*edit)(),
                              bool needsChosen) {
  auto* action = frame_->add(MenuId::Object, spec, this, [this, edit] {
    if (document_) (this->*edit)();
  });
  if (needsChosen) needChosen_.push_back(action);
  return action;
}

void ObjectsPart::setUpClipboardActions() {
  const auto add = [this](const ActionSpec& spec, void (ObjectsPart::*edit)()) {
    frame_->add(MenuId::Edit, spec, this, [this, edit] {
      if (document_) (this->*edit)();
    });
  };
  frame_->addSeparator(MenuId::Edit);
  add({QStringLiteral("cut"),
       tr("Cu&t"),
       {},
       QKeySequence::Cut,
       tr("Cut the chosen objects, or what is selected")},
      &ObjectsPart::cut);
  add({QStringLiteral("copy"),
       tr("&Copy"),
       QStringLiteral("copy"),
       QKeySequence::Copy,
       tr("Copy the chosen objects, or what is selected")},
      &ObjectsPart::copy);
  add({QStringLiteral("paste"),
       tr("&Paste"),
       {},
       QKeySequence::Paste,
       tr("Paste objects or pictures; classes go by name")},
      &ObjectsPart::paste);
}

void ObjectsPart::setUpStrokeActions() {
  auto& settings = frame_->workspace().toolBox().settings();
  newObject_ =
      frame_->add(MenuId::Object,
                  {QStringLiteral("newObject"),
                   tr("&New object with the next stroke"),
                   QStringLiteral("object-new"),
                   QKeySequence(Qt::Key_M),
                   tr("The next stroke of a class of things begins a new object")},
                  &settings,
                  [&settings](bool on) {
                    settings.setObjectTarget(on ? ObjectTarget::New : ObjectTarget::Automatic);
                  });
  newObject_->setCheckable(true);
  intoChosen_ =
      frame_->add(MenuId::Object,
                  {QStringLiteral("paintIntoChosen"),
                   tr("&Paint into the chosen object"),
                   {},
                   QKeySequence(Qt::SHIFT | Qt::Key_M),
                   tr("Strokes belong to the object that is chosen")},
                  &settings,
                  [&settings](bool on) {
                    settings.setObjectTarget(on ? ObjectTarget::Chosen : ObjectTarget::Automatic);
                  });
  intoChosen_->setCheckable(true);
  frame_->addSeparator(MenuId::Object);
}

void ObjectsPart::setUpObjectActions() {
  auto* duplicate = addEdit({QStringLiteral("duplicateObjects"),
                             tr("&Duplicate"),
                             QStringLiteral("object-duplicate"),
                             QKeySequence(Qt::CTRL | Qt::Key_D),
                             tr("Copy the chosen objects beside themselves")},
                            &ObjectsPart::duplicate);
  auto* merge = addEdit({QStringLiteral("mergeObjects"),
                         tr("&Merge"),
                         QStringLiteral("object-merge"),
                         QKeySequence(Qt::CTRL | Qt::Key_G),
                         tr("Make one object of the chosen ones")},
                        &ObjectsPart::merge);
  auto* split = addEdit({QStringLiteral("splitObjects"),
                         tr("&Split into pieces"),
                         QStringLiteral("object-split"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
                         tr("Make every piece of the chosen objects an object of its own")},
                        &ObjectsPart::split);
  auto* mirror = addEdit({QStringLiteral("mirrorObjects"),
                          tr("M&irror"),
                          QStringLiteral("object-mirror"),
                          {},
                          tr("Exchange left and right of the chosen objects")},
                         &ObjectsPart::mirrorAcross);
  auto* upsideDown = addEdit({QStringLiteral("flipObjects"),
                              tr("Turn &upside down"),
                              {},
                              {},
                              tr("Exchange top and bottom of the chosen objects")},
                             &ObjectsPart::mirrorDown);
  auto* relabel = addEdit({QStringLiteral("relabelObjects"),
                           tr("Give them the &current class"),
                           QStringLiteral("tool-relabel"),
                           {},
                           tr("Give the chosen objects the current class")},
                          &ObjectsPart::relabelChosen);
  auto* rename = addEdit({QStringLiteral("renameObject"),
                          tr("N&ame…"),
                          QStringLiteral("rename"),
                          {},
                          tr("Name the chosen object; its name is kept with the scene")},
                         &ObjectsPart::rename);
  auto* remove = addEdit({QStringLiteral("deleteObjects"),
                          tr("D&elete"),
                          QStringLiteral("object-delete"),
                          {},
                          tr("Take the chosen objects away; their surroundings fill the hole "
                             "(Delete with the object tool)")},
                         &ObjectsPart::remove);
  objects_->setActions({duplicate, mirror, merge, split, rename, relabel, upsideDown, remove});
  frame_->addSeparator(MenuId::Object);
  addEdit({QStringLiteral("numberPieces"),
           tr("Make &objects of all connected regions"),
           {},
           {},
           tr("Every connected region of a class of things becomes an object of its own")},
          &ObjectsPart::numberPieces,
          false);
}

void ObjectsPart::setUpCleanUp() {
  auto* menu = frame_->addMenu(MenuId::Object, tr("C&lean up"));
  menu->setIcon({});
  const std::array<std::pair<CleanUpKind, ActionSpec>, 6> kinds{
      {{CleanUpKind::FillHoles,
        {QStringLiteral("fillHoles"), tr("Fill &holes…"), QStringLiteral("clean-up"), {}, {}}},
       {CleanUpKind::RemoveSpecks,
        {QStringLiteral("removeSpecks"), tr("Remove &specks…"), {}, {}, {}}},
       {CleanUpKind::Grow, {QStringLiteral("grow"), tr("&Grow…"), {}, {}, {}}},
       {CleanUpKind::Shrink, {QStringLiteral("shrink"), tr("Sh&rink…"), {}, {}, {}}},
       {CleanUpKind::Smooth, {QStringLiteral("smooth"), tr("S&mooth outlines…"), {}, {}, {}}},
       {CleanUpKind::Simplify,
        {QStringLiteral("simplify"), tr("S&traighten outlines…"), {}, {}, {}}}}};
  for (const auto& [kind, spec] : kinds) {
    auto* action = frame_->actionRegistry().add(spec, tr("Clean up"));
    menu->addAction(action);
    connect(action, &QAction::triggered, this, [this, kind = kind] {
      cleanUp_->setKind(kind);
      auto* dock = frame_->dock(QStringLiteral("cleanUpDock"));
      dock->show();
      dock->raise();
    });
  }
}

void ObjectsPart::setUpSymmetry() {
  auto& settings = frame_->workspace().toolBox().settings();
  auto* menu = frame_->addMenu(MenuId::Object, tr("S&ymmetry of strokes"));
  symmetry_ = new QActionGroup(this);
  const std::array<std::pair<Symmetry, ActionSpec>, 4> kinds{
      {{Symmetry::None, {QStringLiteral("symmetryNone"), tr("&None"), {}, {}, {}}},
       {Symmetry::LeftRight,
        {QStringLiteral("symmetryLeftRight"),
         tr("&Left and right"),
         QStringLiteral("symmetry"),
         {},
         {}}},
       {Symmetry::TopBottom,
        {QStringLiteral("symmetryTopBottom"), tr("&Top and bottom"), {}, {}, {}}},
       {Symmetry::Both, {QStringLiteral("symmetryBoth"), tr("&Both"), {}, {}, {}}}}};
  for (const auto& [kind, spec] : kinds) {
    auto* action = frame_->actionRegistry().add(spec, tr("Symmetry"));
    action->setCheckable(true);
    action->setData(static_cast<int>(kind));
    symmetry_->addAction(action);
    menu->addAction(action);
    connect(action, &QAction::triggered, &settings, [&settings, kind = kind] {
      settings.setSymmetry(kind);
    });
  }
}

void ObjectsPart::setUpBorders() {
  auto* borders = frame_->add(MenuId::View,
                              {QStringLiteral("showBorders"),
                               tr("&Borders of objects"),
                               QStringLiteral("boundaries"),
                               QKeySequence(Qt::SHIFT | Qt::Key_B),
                               tr("Lines between classes and objects, over the canvas")},
                              overlay_.data(),
                              &CanvasOverlay::setShowsBorders);
  borders->setCheckable(true);
}

void ObjectsPart::setDocument(SceneDocument* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  if (overlay_) overlay_->setDocument(document);
  objects_->setDocument(document);
  cleanUp_->setDocument(document);
  if (document_) {
    const auto readScene = [this] {
      stamps_->setScene(document_->layout().classes(), document_->layout().height());
    };
    readScene();
    connect(document_, &SceneDocument::changed, this, [readScene](const ChangeEvent& event) {
      if (event.kind == ChangeEvent::Kind::Classes || event.kind == ChangeEvent::Kind::Layout) {
        readScene();
      }
    });
  }
  updateActions();
}

void ObjectsPart::themeChanged() {
  stamps_->fill();
}

void ObjectsPart::updateActions() {
  auto& toolBox = frame_->workspace().toolBox();
  const auto& chosen = toolBox.objectSelection();
  for (auto* action : needChosen_) action->setEnabled(!chosen.empty());
  const bool toolShows = toolBox.current().id() == ToolId::Object;
  if (overlay_) overlay_->setChosen(toolShows ? QList<QLineF>() : chosen.outline());
}

void ObjectsPart::readSettings() {
  const auto& settings = frame_->workspace().toolBox().settings();
  newObject_->setChecked(settings.objectTarget() == ObjectTarget::New);
  intoChosen_->setChecked(settings.objectTarget() == ObjectTarget::Chosen);
  if (overlay_) overlay_->setSymmetry(settings.symmetry());
  for (auto* action : symmetry_->actions()) {
    action->setChecked(action->data().toInt() == static_cast<int>(settings.symmetry()));
  }
}

std::optional<Region> ObjectsPart::chosenRegion() const {
  const auto& chosen = frame_->workspace().toolBox().objectSelection();
  const Rect whole = document_->layout().rect();
  SharedSelection all;
  for (const auto& item : chosen.items()) {
    all = combined(all, Selection::of(item.object.region), SelectionMode::Add, whole);
  }
  if (!all) all = document_->selection();
  if (!all) return std::nullopt;
  return Region{all->mask(), all->box()};
}

std::optional<ObjectClip> ObjectsPart::clip() const {
  auto& chosen = frame_->workspace().toolBox().objectSelection();
  chosen.refresh();
  ObjectClip clip{document_->layout().classes(), {}};
  for (auto& [layer, piece] : chosenPieces(*document_, chosen)) {
    clip.pieces.push_back(std::move(piece));
  }
  if (clip.pieces.empty() && document_->selection()) {
    const LayoutMaps seen{document_->layout().labels(), document_->layout().instances()};
    const auto& selection = *document_->selection();
    auto piece = cutOut(seen, {selection.mask(), selection.box()});
    for (int y = 0; y < piece.place.height; ++y) {
      for (int x = 0; x < piece.place.width; ++x) {
        if (piece.maps.labels.at(x, y) == kUnlabelled) piece.mask.at(x, y) = 0;
      }
    }
    clip.pieces.push_back(std::move(piece));
  }
  if (clip.pieces.empty()) return std::nullopt;
  return clip;
}

void ObjectsPart::copy() {
  const auto objects = clip();
  if (!objects) {
    frame_->say(tr("Choose an object or select something to copy."));
    return;
  }
  QApplication::clipboard()->setMimeData(mimeDataOf(*objects));
}

void ObjectsPart::cut() {
  auto& toolBox = frame_->workspace().toolBox();
  const auto objects = clip();
  if (!objects) {
    frame_->say(tr("Choose an object or select something to cut."));
    return;
  }
  QApplication::clipboard()->setMimeData(mimeDataOf(*objects));
  if (!toolBox.objectSelection().empty()) {
    remove();
    return;
  }
  if (!document_->acceptsEdits()) return;
  const auto& layer = document_->activeLayer();
  const auto after = withoutRegion(
      *document_, layer.id, layer.maps, *chosenRegion(), limitsFor(*document_, toolBox.settings()));
  document_->seal();
  if (const auto part = changedPart(*document_, layer.id, after)) {
    pushLayoutPart(*document_, *part, tr("Cut"));
  }
}

void ObjectsPart::paste() {
  const auto* data = QApplication::clipboard()->mimeData();
  if (data == nullptr || !data->hasFormat(QLatin1String(kObjectsMimeType))) {
    if (const auto* entry = frame_->actionRegistry().find(QStringLiteral("pastePicture"))) {
      entry->action->trigger();
    }
    return;
  }
  auto& toolBox = frame_->workspace().toolBox();
  try {
    const auto objects = clipFrom(data->data(QLatin1String(kObjectsMimeType)));
    const auto& classes = document_->layout().classes();
    QStringList unknown;
    const int fallback = std::min(toolBox.settings().currentClass(), classes.size() - 1);
    std::vector<std::pair<int, CutOut>> pieces;
    for (auto& piece : mappedPieces(objects, classes, fallback, unknown)) {
      pieces.emplace_back(document_->activeLayer().id, std::move(piece));
    }
    renumber(*document_, pieces);
    std::vector<CutOut> fresh;
    for (auto& [layer, piece] : pieces) fresh.push_back(std::move(piece));
    if (!toolBox.objectTool().insert(
            *document_, toolBox.settings(), std::move(fresh), tr("Paste objects"))) {
      return;
    }
    toolBox.select(ToolId::Object);
    if (!unknown.isEmpty()) {
      frame_->say(tr("No such class here: %1. Pasted as %2.")
                      .arg(unknown.join(QStringLiteral(", ")),
                           QString::fromStdString(classes[fallback].name)));
    }
  } catch (const Error& error) {
    frame_->say(QString::fromUtf8(error.what()));
  }
}

void ObjectsPart::duplicate() {
  auto& toolBox = frame_->workspace().toolBox();
  toolBox.objectTool().duplicate(*document_, toolBox.settings());
  toolBox.select(ToolId::Object);
}

void ObjectsPart::remove() {
  auto& toolBox = frame_->workspace().toolBox();
  deleteChosen(*document_, toolBox.settings(), toolBox.objectSelection());
}

void ObjectsPart::rename() {
  const auto ids = frame_->workspace().toolBox().objectSelection().ids();
  if (ids.empty()) {
    frame_->say(tr("Regions of stuff have no names; choose an object."));
    return;
  }
  auto* dock = frame_->dock(QStringLiteral("objectsDock"));
  dock->show();
  dock->raise();
  objects_->rename();
}

void ObjectsPart::mirrorAcross() {
  auto& toolBox = frame_->workspace().toolBox();
  toolBox.objectTool().mirror(*document_, toolBox.settings(), Qt::Horizontal);
}

void ObjectsPart::mirrorDown() {
  auto& toolBox = frame_->workspace().toolBox();
  toolBox.objectTool().mirror(*document_, toolBox.settings(), Qt::Vertical);
}

void ObjectsPart::merge() {
  auto& toolBox = frame_->workspace().toolBox();
  if (!mergeChosen(*document_, toolBox.settings(), toolBox.objectSelection())) {
    frame_->say(tr("Choose two objects or more to merge (Shift+click with the object tool)."));
  }
}

void ObjectsPart::split() {
  auto& toolBox = frame_->workspace().toolBox();
  if (!splitChosen(*document_, toolBox.settings(), toolBox.objectSelection())) {
    frame_->say(tr("The chosen objects are in one piece each."));
  }
}

void ObjectsPart::relabelChosen() {
  auto& toolBox = frame_->workspace().toolBox();
  auto& chosen = toolBox.objectSelection();
  chosen.refresh();
  relabel(*document_, toolBox.settings(), chosen.items(), toolBox.settings().currentClass());
}

void ObjectsPart::numberPieces() {
  if (!document_->acceptsEdits()) return;
  const auto& layer = document_->activeLayer();
  const auto numbered = withInstancesFromComponents(
      {layer.maps.labels, layer.maps.instances, document_->layout().classes()});
  // Ids of other layers stay theirs.
  CutOut all{Mask(numbered.width(), numbered.height(), 1),
             {numbered.labels(), numbered.instances()},
             numbered.rect()};
  UnusedObjectIds ids;
  for (const auto& other : document_->layers().layers()) {
    if (other.id != layer.id) ids.avoid(other.maps.instances);
  }
  all = withUnusedIds(std::move(all), ids);
  const auto after = limited(layer.maps, all.maps, {document_->selection(), {}});
  document_->seal();
  const auto part = changedPart(*document_, layer.id, after);
  if (part) pushLayoutPart(*document_, *part, tr("Make objects of regions"));
}

void ObjectsPart::saveStamp() {
  const auto region = document_ ? chosenRegion() : std::nullopt;
  if (!region) {
    frame_->say(tr("Choose an object or select something to keep as a stamp."));
    return;
  }
  const auto& layout = document_->layout();
  std::array<std::int64_t, 256> counts{};
  for (int y = 0; y < region->box.height; ++y) {
    for (int x = 0; x < region->box.width; ++x) {
      if (region->mask.at(x, y) == 0) continue;
      ++counts[layout.labels().at(region->box.x + x, region->box.y + y)];
    }
  }
  const int label = static_cast<int>(std::ranges::max_element(counts) - counts.begin());
  const QString name = label < layout.classes().size()
                           ? QString::fromStdString(layout.classes()[label].name)
                           : tr("Shape");
  auto& library = frame_->workspace().feature<StampLibrary>();
  try {
    library.add(*region, name, name, std::min(1.0, double(region->box.height) / layout.height()));
    frame_->say(tr("Kept as a stamp: %1").arg(name));
  } catch (const Error& error) {
    frame_->say(QString::fromUtf8(error.what()));
  }
}

}  // namespace spolvero::ui
