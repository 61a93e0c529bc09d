#include "ui/canvas/canvas_view.h"
#include "ui/panels/class_palette.h"
#include "ui/panels/icons.h"
#include "ui/panels/style_panel.h"
#include "ui/panels/tool_options_bar.h"
#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSlider>
#include <QToolBar>
#include <QToolButton>

#include <array>

namespace spolvero::ui {

namespace {

const QKeySequence kNoKey;

}  // namespace

QAction* MainWindow::addChoice(QMenu* menu, QActionGroup* group, const ActionSpec& spec) {
  auto* action = actions_->add(spec, menu->title());
  action->setCheckable(true);
  group->addAction(action);
  menu->addAction(action);
  return action;
}

void MainWindow::setUpMenus() {
  const std::array<std::pair<MenuId, QString>, 10> titles{{{MenuId::File, tr("&File")},
                                                           {MenuId::Edit, tr("&Edit")},
                                                           {MenuId::Select, tr("&Select")},
                                                           {MenuId::Layer, tr("L&ayer")},
                                                           {MenuId::Object, tr("&Object")},
                                                           {MenuId::Looks, tr("&Looks")},
                                                           {MenuId::Animation, tr("A&nimation")},
                                                           {MenuId::Model, tr("&Model")},
                                                           {MenuId::View, tr("&View")},
                                                           {MenuId::Help, tr("&Help")}}};
  for (const auto& [id, title] : titles) {
    menus_[id] = menuBar()->addMenu(title);
    menus_[id]->setToolTipsVisible(true);
  }
  setUpFileMenu();
  setUpEditMenu();
  setUpStyleMenu();
  setUpModelMenu();
  setUpViewMenu();
  setUpHelpMenu();
}

/// Menus that no part has put anything into do not show; the list of panels is complete now.
void MainWindow::finishMenus() {
  for (const auto& [id, menu] : menus_) menu->menuAction()->setVisible(!menu->isEmpty());
  addPanelActions(*menus_.at(MenuId::View)->findChild<QMenu*>(QStringLiteral("panelsMenu")));
}

/// In the order in which one sees them: left, right, below; those that share a place together.
void MainWindow::addPanelActions(QMenu& menu) {
  for (const auto& group : panelGroups_) {
    if (!menu.isEmpty()) menu.addSeparator();
    for (auto* panel : group) addPanelAction(menu, *panel);
  }
}

/// Follows the dock's own action, and brings a panel to the front that lies behind others.
void MainWindow::addPanelAction(QMenu& menu, QDockWidget& panel) {
  auto* toggle = panel.toggleViewAction();
  auto* action = actions_->add({QStringLiteral("panel-") + panel.objectName(),
                                panel.windowTitle(),
                                {},
                                kNoKey,
                                tr("Show or hide the panel “%1”").arg(panel.windowTitle())},
                               menu.title());
  action->setCheckable(true);
  menu.addAction(action);
  const auto follow = [toggle, action] {
    action->setVisible(toggle->isVisible());
    action->setChecked(toggle->isChecked());
  };
  follow();
  connect(toggle, &QAction::changed, action, follow);
  connect(action, &QAction::triggered, &panel, [&panel](bool on) {
    panel.setVisible(on);
    if (on) panel.raise();
  });
}

void MainWindow::setUpFileMenu() {
  add(MenuId::File,
      {QStringLiteral("newScene"), tr("&New…"), QStringLiteral("file-new"), QKeySequence::New, {}},
      this,
      [this] { askNewScene(); });
  add(MenuId::File,
      {QStringLiteral("openScene"),
       tr("&Open…"),
       QStringLiteral("file-open"),
       QKeySequence::Open,
       {}},
      this,
      [this] {
        files().open(
            workspace_.askOpen(tr("Open scene or layout"), tr("Scenes and layouts (*.ora *.png)")));
      });
  auto* recent = addMenu(MenuId::File, tr("Open &recent"));
  recent->setToolTipsVisible(true);
  connect(recent, &QMenu::aboutToShow, this, [this, recent] { files().recent().fill(recent); });
  addSeparator(MenuId::File);
  add(MenuId::File,
      {QStringLiteral("saveScene"),
       tr("&Save"),
       QStringLiteral("file-save"),
       QKeySequence::Save,
       tr("Save the scene")},
      &files(),
      [this] { files().save(); });
  add(MenuId::File,
      {QStringLiteral("saveSceneAs"),
       tr("Save &as…"),
       {},
       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
       {}},
      &files(),
      [this] { files().saveAs(); });
  setUpExports();
  insertionPoints_[MenuId::File] = menus_.at(MenuId::File)->addSeparator();
  auto* quit = actions_->add({QStringLiteral("quit"), tr("&Quit"), {}, QKeySequence::Quit, {}},
                             menus_.at(MenuId::File)->title());
  menus_.at(MenuId::File)->addAction(quit);
  connect(quit, &QAction::triggered, this, &QWidget::close);
  quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::setUpExports() {
  add(MenuId::File,
      {QStringLiteral("exportLayout"), tr("Export &layout as index PNG…"), {}, kNoKey, {}},
      this,
      [this] { askExportLayout(false); });
  add(MenuId::File,
      {QStringLiteral("exportColours"), tr("Export layout as &colour PNG…"), {}, kNoKey, {}},
      this,
      [this] { askExportLayout(true); });
}

void MainWindow::setUpEditMenu() {
  undo_ = add(MenuId::Edit,
              {QStringLiteral("undo"), tr("&Undo"), QStringLiteral("undo"), QKeySequence::Undo, {}},
              this,
              [this] {
                canvas_->cancelGesture();
                files().document()->undoStack()->undo();
              });
  redo_ = add(MenuId::Edit,
              {QStringLiteral("redo"), tr("&Redo"), QStringLiteral("redo"), QKeySequence::Redo, {}},
              this,
              [this] {
                canvas_->cancelGesture();
                files().document()->undoStack()->redo();
              });
  addSeparator(MenuId::Edit);
  add(MenuId::Edit,
      {QStringLiteral("swapInLayout"),
       tr("&Exchange the two classes in the layout"),
       QStringLiteral("swap"),
       QKeySequence(Qt::SHIFT | Qt::Key_X),
       {}},
      this,
      [this] { swapInLayout(); });
  add(MenuId::Edit,
      {QStringLiteral("searchClasses"),
       tr("&Search classes"),
       QStringLiteral("search"),
       QKeySequence(Qt::Key_Slash),
       {}},
      classes_,
      [this] { classes_->focusSearch(); });
}

void MainWindow::setUpViewMenu() {
  setUpViewModes();
  addSeparator(MenuId::View);
  setUpZoom();
  insertionPoints_[MenuId::View] = menus_.at(MenuId::View)->addSeparator();
  auto* panels = menus_.at(MenuId::View)->addMenu(tr("&Panels"));
  panels->setObjectName(QStringLiteral("panelsMenu"));
  setUpThemes(menus_.at(MenuId::View)->addMenu(tr("&Theme")));
  fullScreen_ = actions_->add({QStringLiteral("fullScreen"),
                               tr("&Full screen"),
                               QStringLiteral("fullscreen"),
                               QKeySequence(Qt::Key_F11),
                               {}},
                              menus_.at(MenuId::View)->title());
  menus_.at(MenuId::View)->addAction(fullScreen_);
  connect(fullScreen_, &QAction::triggered, this, [this](bool on) {
    on ? showFullScreen() : showNormal();
  });
  fullScreen_->setCheckable(true);
}

void MainWindow::setUpViewModes() {
  viewModes_ = new QActionGroup(this);
  const std::array<std::pair<ViewMode, ActionSpec>, 4> modes{{{ViewMode::Layout,
                                                               {QStringLiteral("viewLayout"),
                                                                tr("&Layout"),
                                                                QStringLiteral("view-layout"),
                                                                QKeySequence(Qt::Key_F5),
                                                                {}}},
                                                              {ViewMode::Photograph,
                                                               {QStringLiteral("viewPhotograph"),
                                                                tr("&Photograph"),
                                                                QStringLiteral("view-photograph"),
                                                                QKeySequence(Qt::Key_F6),
                                                                {}}},
                                                              {ViewMode::Blend,
                                                               {QStringLiteral("viewBlend"),
                                                                tr("Layout &over photograph"),
                                                                QStringLiteral("view-blend"),
                                                                QKeySequence(Qt::Key_F7),
                                                                {}}},
                                                              {ViewMode::SideBySide,
                                                               {QStringLiteral("viewSideBySide"),
                                                                tr("&Side by side"),
                                                                QStringLiteral("view-side"),
                                                                QKeySequence(Qt::Key_F8),
                                                                {}}}}};
  for (const auto& [mode, spec] : modes) {
    auto* action = addChoice(menus_.at(MenuId::View), viewModes_, spec);
    connect(action, &QAction::triggered, this, [this, mode = mode] {
      canvas_->setViewMode(mode);
      if (blendAction_) blendAction_->setVisible(mode == ViewMode::Blend);
    });
  }
}

void MainWindow::setUpZoom() {
  add(MenuId::View,
      {QStringLiteral("zoomIn"),
       tr("Zoom &in"),
       QStringLiteral("zoom-in"),
       QKeySequence(Qt::CTRL | Qt::Key_Plus),
       {}},
      canvas_,
      &CanvasView::zoomIn);
  add(MenuId::View,
      {QStringLiteral("zoomOut"),
       tr("Zoom o&ut"),
       QStringLiteral("zoom-out"),
       QKeySequence(Qt::CTRL | Qt::Key_Minus),
       {}},
      canvas_,
      &CanvasView::zoomOut);
  add(MenuId::View,
      {QStringLiteral("zoomFit"),
       tr("Zoom to &fit"),
       QStringLiteral("zoom-fit"),
       QKeySequence(Qt::CTRL | Qt::Key_0),
       {}},
      canvas_,
      &CanvasView::zoomToFit);
  add(MenuId::View,
      {QStringLiteral("zoomOriginal"),
       tr("One to o&ne"),
       QStringLiteral("zoom-original"),
       QKeySequence(Qt::CTRL | Qt::Key_1),
       {}},
      canvas_,
      &CanvasView::zoomOneToOne);
}

void MainWindow::setUpThemes(QMenu* menu) {
  themes_ = new QActionGroup(this);
  auto* dark = addChoice(menu, themes_, {QStringLiteral("themeDark"), tr("&Dark"), {}, kNoKey, {}});
  auto* light =
      addChoice(menu, themes_, {QStringLiteral("themeLight"), tr("&Light"), {}, kNoKey, {}});
  dark->setChecked(true);
  connect(dark, &QAction::triggered, this, [this] { setTheme(Theme::Dark); });
  connect(light, &QAction::triggered, this, [this] { setTheme(Theme::Light); });
}

void MainWindow::setUpStyleMenu() {
  add(MenuId::Looks,
      {QStringLiteral("styleReroll"),
       tr("&Re-roll chosen or ticked"),
       QStringLiteral("dice"),
       QKeySequence(Qt::CTRL | Qt::Key_R),
       {}},
      style_,
      &StylePanel::rerollTargets);
  add(MenuId::Looks,
      {QStringLiteral("styleRerollAll"),
       tr("Re-roll &all"),
       QStringLiteral("dice"),
       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
       {}},
      style_,
      &StylePanel::rerollAll);
  add(MenuId::Looks,
      {QStringLiteral("styleMean"), tr("&Mean look"), QStringLiteral("mean"), kNoKey, {}},
      style_,
      &StylePanel::resetTargets);
  add(MenuId::Looks,
      {QStringLiteral("stylePhoto"),
       tr("Take from &photo…"),
       QStringLiteral("photo"),
       QKeySequence(Qt::CTRL | Qt::Key_P),
       {}},
      this,
      [this] { askPhoto(style_->targets()); });
  addSeparator(MenuId::Looks);
  add(MenuId::Looks,
      {QStringLiteral("styleVariations"),
       tr("&Draw the variations anew"),
       QStringLiteral("reset"),
       kNoKey,
       {}},
      style_,
      &StylePanel::refreshVariations);
}

void MainWindow::setUpModelMenu() {
  add(MenuId::Model,
      {QStringLiteral("openModel"),
       tr("&Open model…"),
       QStringLiteral("model"),
       QKeySequence(Qt::CTRL | Qt::Key_M),
       {}},
      this,
      [this] { askModel(); });
  auto* recent = addMenu(MenuId::Model, tr("Open &recent"));
  recent->setToolTipsVisible(true);
  connect(recent, &QMenu::aboutToShow, this, [this, recent] {
    workspace_.recentModels().fill(recent);
  });
  auto* devices = addMenu(MenuId::Model, tr("&Device"));
  devices->setIcon(themedIcon(QStringLiteral("device")));
  setUpDevices(devices);
  setUpPictureSizes(addMenu(MenuId::Model, tr("&Photograph size")));
}

void MainWindow::setUpPictureSizes(QMenu* sizes) {
  auto* group = new QActionGroup(this);
  auto* trained =
      addChoice(sizes,
                group,
                {QStringLiteral("sizeTrained"), tr("As the model was &trained"), {}, kNoKey, {}});
  auto* full = addChoice(
      sizes, group, {QStringLiteral("sizeLayout"), tr("As large as the &layout"), {}, kNoKey, {}});
  (session().pictureSize() == PictureSize::AsTrained ? trained : full)->setChecked(true);
  connect(trained, &QAction::triggered, this, [this] {
    session().setPictureSize(PictureSize::AsTrained);
  });
  connect(
      full, &QAction::triggered, this, [this] { session().setPictureSize(PictureSize::AsLayout); });
}

void MainWindow::setUpDevices(QMenu* menu) {
  auto* group = new QActionGroup(this);
  const std::array<std::pair<QString, QString>, 3> devices{
      {{QStringLiteral("auto"), tr("&Automatic")},
       {QStringLiteral("cpu"), tr("&CPU")},
       {QStringLiteral("cuda:0"), tr("&GPU (CUDA)")}}};
  for (const auto& [device, text] : devices) {
    auto* action =
        addChoice(menu, group, {QStringLiteral("device-") + device, text, {}, kNoKey, {}});
    action->setChecked(device == workspace_.device());
    connect(action, &QAction::triggered, this, [this, device = device] {
      workspace_.openModel(session().modelPath(), device);
    });
    connect(&workspace_,
            &Workspace::deviceChanged,
            action,
            [action, device = device](const auto& chosen) {
              if (chosen == device) action->setChecked(true);
            });
  }
}

void MainWindow::setUpHelpMenu() {
  add(MenuId::Help,
      {QStringLiteral("shortcuts"),
       tr("&Shortcuts"),
       QStringLiteral("keyboard"),
       QKeySequence(Qt::SHIFT | Qt::Key_F1),
       {}},
      this,
      [this] { showShortcuts(); });
  modelCard_ = add(MenuId::Help,
                   {QStringLiteral("modelCard"),
                    tr("&Model card"),
                    QStringLiteral("model"),
                    kNoKey,
                    tr("What the model was trained on, its licence and terms of use")},
                   this,
                   [this] { showModelCard(); });
  modelCard_->setEnabled(false);
  auto* about = actions_->add({QStringLiteral("about"), tr("&About Spolvero"), {}, kNoKey, {}},
                              menus_.at(MenuId::Help)->title());
  menus_.at(MenuId::Help)->addAction(about);
  connect(about, &QAction::triggered, this, &MainWindow::showAbout);
  insertionPoints_[MenuId::Help] = about;
  about->setMenuRole(QAction::AboutRole);
}

void MainWindow::setUpToolBar() {
  optionsBar_ = new ToolOptionsBar(toolBox(), this);
  addToolBar(Qt::TopToolBarArea, optionsBar_);
  auto* bar = new QToolBar(tr("Tools"), this);
  bar->setObjectName(QStringLiteral("toolBar"));
  bar->setIconSize({24, 24});
  bar->setMovable(false);
  addToolBar(Qt::LeftToolBarArea, bar);
  showOverflow(*bar);
  auto* group = new QActionGroup(this);
  for (const auto& tool : toolBox().tools()) {
    const auto id = tool->id();
    auto* action = actions_->add(
        {tool->iconName(), tool->name(), tool->iconName(), tool->shortcut(), {}, tool->help()},
        tr("Tools"));
    bar->addAction(action);
    action->setCheckable(true);
    action->setChecked(id == toolBox().current().id());
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, id] {
      toolBox().select(id);
      canvas_->setFocus();
    });
    connect(&toolBox(), &ToolBox::currentChanged, action, [action, id](ToolId chosen) {
      if (chosen == id) action->setChecked(true);
    });
    const bool endsGroup = id == ToolId::Fill || id == ToolId::Stamp || id == ToolId::Relabel ||
                           id == ToolId::SelectClass;
    if (endsGroup) bar->addSeparator();
  }
}

/// What finds no place in a bar comes by a button at its end; the style's own picture for it cannot
/// be seen on a dark ground.
void MainWindow::showOverflow(QToolBar& bar) {
  auto* more = bar.findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
  if (!more) return;
  const bool upright = bar.orientation() == Qt::Vertical;
  more->setIcon(themedIcon(upright ? QStringLiteral("more-down") : QStringLiteral("more-right")));
  // The theme's margins would leave nothing of the small button.
  more->setStyleSheet(QStringLiteral("QToolButton { padding: 0; margin: 0; border: 0; }"));
  more->setIconSize({14, 14});
  more->setToolTip(tr("More"));
  more->setAccessibleName(tr("More"));
}

/// View modes and blend at the right end of the top line.
void MainWindow::setUpViewBar() {
  auto* spacer = new QWidget(optionsBar_);
  spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  optionsBar_->addWidget(spacer);
  blend_ = new QSlider(Qt::Horizontal, optionsBar_);
  blend_->setObjectName(QStringLiteral("blend"));
  blend_->setRange(0, 100);
  blend_->setValue(qRound(canvas_->blend() * 100));
  blend_->setFixedWidth(110);
  blend_->setFocusPolicy(Qt::NoFocus);
  blend_->setToolTip(tr("Photograph ↔ layout"));
  connect(blend_, &QSlider::valueChanged, canvas_, [this](int value) {
    canvas_->setBlend(value / 100.0);
  });
  blendAction_ = optionsBar_->addWidget(blend_);
  for (auto* action : viewModes_->actions()) optionsBar_->addAction(action);
  showOverflow(*optionsBar_);
}

}  // namespace spolvero::ui
