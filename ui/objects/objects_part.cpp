#include "ui/objects/objects_part.h"

#include "ui/canvas/canvas_view.h"
#include "ui/frame/workspace.h"
#include "ui/objects/canvas_overlay.h"
#include "ui/objects/clean_up_panel.h"
#include "ui/objects/object_panel.h"
#include "ui/objects/stamp_library.h"
#include "ui/objects/stamp_panel.h"
#include "ui/tools/object_tool.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

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

}  // namespace spolvero::ui
