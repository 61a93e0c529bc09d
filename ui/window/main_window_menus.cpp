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

#include <array>

namespace spolvero::ui {

namespace {

const QKeySequence kNoKey;

}  // namespace

QAction* MainWindow::makeAction(const ActionSpec& spec) {
  auto* action = new QAction(spec.text, this);
  action->setObjectName(spec.name);
  if (!spec.icon.isEmpty()) action->setIcon(themedIcon(spec.icon));
  action->setShortcut(spec.shortcut);
  auto tip = spec.toolTip.isEmpty() ? QString(spec.text).remove(QLatin1Char('&')) : spec.toolTip;
  if (!spec.shortcut.isEmpty()) {
    tip += QStringLiteral(" (%1)").arg(spec.shortcut.toString(QKeySequence::NativeText));
  }
  action->setToolTip(tip);
  addAction(action);
  return action;
}

template <class Receiver, class Slot>
QAction* MainWindow::add(QMenu* menu, const ActionSpec& spec, Receiver* receiver, Slot slot) {
  auto* action = makeAction(spec);
  menu->addAction(action);
  connect(action, &QAction::triggered, receiver, slot);
  return action;
}

QAction* MainWindow::addChoice(QMenu* menu, QActionGroup* group, const ActionSpec& spec) {
  auto* action = makeAction(spec);
  action->setCheckable(true);
  group->addAction(action);
  menu->addAction(action);
  return action;
}

void MainWindow::setUpMenus() {
  setUpFileMenu();
  setUpEditMenu();
  setUpViewMenu();
  setUpStyleMenu();
  setUpModelMenu();
  setUpHelpMenu();
}

void MainWindow::setUpFileMenu() {
  auto* menu = menuBar()->addMenu(tr("&File"));
  add(menu,
      {QStringLiteral("newScene"), tr("&New…"), QStringLiteral("file-new"), QKeySequence::New, {}},
      this,
      [this] { askNewScene(); });
  add(menu,
      {QStringLiteral("openScene"),
       tr("&Open…"),
       QStringLiteral("file-open"),
       QKeySequence::Open,
       {}},
      this,
      [this] {
        files_.open(
            prompts_.askOpen(tr("Open scene or layout"), tr("Scenes and layouts (*.ora *.png)")));
      });
  auto* recent = menu->addMenu(tr("Open &recent"));
  recent->setToolTipsVisible(true);
  connect(recent, &QMenu::aboutToShow, this, [this, recent] { files_.recent().fill(recent); });
  add(menu,
      {QStringLiteral("importLayout"),
       tr("&Import layout PNG…"),
       QStringLiteral("import"),
       QKeySequence(Qt::CTRL | Qt::Key_I),
       tr("Put another layout into this scene")},
      this,
      [this] { askImport({}); });
  menu->addSeparator();
  add(menu,
      {QStringLiteral("saveScene"),
       tr("&Save"),
       QStringLiteral("file-save"),
       QKeySequence::Save,
       tr("Save the scene")},
      &files_,
      [this] { files_.save(); });
  add(menu,
      {QStringLiteral("saveSceneAs"),
       tr("Save &as…"),
       {},
       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
       {}},
      &files_,
      [this] { files_.saveAs(); });
  setUpExports(menu);
  menu->addSeparator();
  auto* quit =
      add(menu, {QStringLiteral("quit"), tr("&Quit"), {}, QKeySequence::Quit, {}}, this, [this] {
        close();
      });
  quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::setUpExports(QMenu* menu) {
  add(menu,
      {QStringLiteral("exportPhotograph"),
       tr("&Export photograph…"),
       QStringLiteral("export"),
       QKeySequence(Qt::CTRL | Qt::Key_E),
       tr("Export the photograph as PNG or JPEG")},
      this,
      [this] { askExportPhotograph(); });
  add(menu,
      {QStringLiteral("exportLayout"), tr("Export &layout as index PNG…"), {}, kNoKey, {}},
      this,
      [this] { askExportLayout(false); });
  add(menu,
      {QStringLiteral("exportColours"), tr("Export layout as &colour PNG…"), {}, kNoKey, {}},
      this,
      [this] { askExportLayout(true); });
}

void MainWindow::setUpEditMenu() {
  auto* menu = menuBar()->addMenu(tr("&Edit"));
  undo_ = add(menu,
              {QStringLiteral("undo"), tr("&Undo"), QStringLiteral("undo"), QKeySequence::Undo, {}},
              this,
              [this] {
                canvas_->cancelGesture();
                files_.document()->undoStack()->undo();
              });
  redo_ = add(menu,
              {QStringLiteral("redo"), tr("&Redo"), QStringLiteral("redo"), QKeySequence::Redo, {}},
              this,
              [this] {
                canvas_->cancelGesture();
                files_.document()->undoStack()->redo();
              });
  menu->addSeparator();
  add(menu,
      {QStringLiteral("swapInLayout"),
       tr("&Exchange the two classes in the layout"),
       QStringLiteral("swap"),
       QKeySequence(Qt::SHIFT | Qt::Key_X),
       {}},
      this,
      [this] { swapInLayout(); });
  add(menu,
      {QStringLiteral("searchClasses"),
       tr("&Search classes"),
       QStringLiteral("search"),
       QKeySequence(Qt::Key_Slash),
       {}},
      classes_,
      [this] { classes_->focusSearch(); });
}

void MainWindow::setUpViewMenu() {
  auto* menu = menuBar()->addMenu(tr("&View"));
  setUpViewModes(menu);
  menu->addSeparator();
  setUpZoom(menu);
  menu->addSeparator();
  auto* panels = menu->addMenu(tr("&Panels"));
  for (auto* dock : findChildren<QDockWidget*>()) panels->addAction(dock->toggleViewAction());
  setUpThemes(menu->addMenu(tr("&Theme")));
  fullScreen_ = add(menu,
                    {QStringLiteral("fullScreen"),
                     tr("&Full screen"),
                     QStringLiteral("fullscreen"),
                     QKeySequence(Qt::Key_F11),
                     {}},
                    this,
                    [this](bool on) { on ? showFullScreen() : showNormal(); });
  fullScreen_->setCheckable(true);
}

void MainWindow::setUpViewModes(QMenu* menu) {
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
    auto* action = addChoice(menu, viewModes_, spec);
    connect(action, &QAction::triggered, this, [this, mode = mode] {
      canvas_->setViewMode(mode);
      if (blendAction_) blendAction_->setVisible(mode == ViewMode::Blend);
    });
  }
}

void MainWindow::setUpZoom(QMenu* menu) {
  add(menu,
      {QStringLiteral("zoomIn"),
       tr("Zoom &in"),
       QStringLiteral("zoom-in"),
       QKeySequence(Qt::CTRL | Qt::Key_Plus),
       {}},
      canvas_,
      &CanvasView::zoomIn);
  add(menu,
      {QStringLiteral("zoomOut"),
       tr("Zoom o&ut"),
       QStringLiteral("zoom-out"),
       QKeySequence(Qt::CTRL | Qt::Key_Minus),
       {}},
      canvas_,
      &CanvasView::zoomOut);
  add(menu,
      {QStringLiteral("zoomFit"),
       tr("Zoom to &fit"),
       QStringLiteral("zoom-fit"),
       QKeySequence(Qt::CTRL | Qt::Key_0),
       {}},
      canvas_,
      &CanvasView::zoomToFit);
  add(menu,
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
  auto* menu = menuBar()->addMenu(tr("&Looks"));
  add(menu,
      {QStringLiteral("styleReroll"),
       tr("&Re-roll chosen or ticked"),
       QStringLiteral("dice"),
       QKeySequence(Qt::CTRL | Qt::Key_R),
       {}},
      style_,
      &StylePanel::rerollTargets);
  add(menu,
      {QStringLiteral("styleRerollAll"),
       tr("Re-roll &all"),
       QStringLiteral("dice"),
       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
       {}},
      style_,
      &StylePanel::rerollAll);
  add(menu,
      {QStringLiteral("styleMean"), tr("&Mean look"), QStringLiteral("mean"), kNoKey, {}},
      style_,
      &StylePanel::resetTargets);
  add(menu,
      {QStringLiteral("stylePhoto"),
       tr("Take from &photo…"),
       QStringLiteral("photo"),
       QKeySequence(Qt::CTRL | Qt::Key_P),
       {}},
      this,
      [this] { askPhoto(style_->targets()); });
  menu->addSeparator();
  add(menu,
      {QStringLiteral("styleVariations"),
       tr("&Draw the variations anew"),
       QStringLiteral("reset"),
       kNoKey,
       {}},
      style_,
      &StylePanel::refreshVariations);
}

void MainWindow::setUpModelMenu() {
  auto* menu = menuBar()->addMenu(tr("&Model"));
  add(menu,
      {QStringLiteral("openModel"),
       tr("&Open model…"),
       QStringLiteral("model"),
       QKeySequence(Qt::CTRL | Qt::Key_M),
       {}},
      this,
      [this] { askModel(); });
  auto* recent = menu->addMenu(tr("Open &recent"));
  recent->setToolTipsVisible(true);
  connect(recent, &QMenu::aboutToShow, this, [this, recent] { recentModels_.fill(recent); });
  connect(
      &recentModels_, &RecentFiles::chosen, this, [this](const QString& path) { openModel(path); });
  setUpDevices(menu->addMenu(themedIcon(QStringLiteral("device")), tr("&Device")));
  auto* sizes = menu->addMenu(tr("&Photograph size"));
  auto* group = new QActionGroup(this);
  auto* trained =
      addChoice(sizes,
                group,
                {QStringLiteral("sizeTrained"), tr("As the model was &trained"), {}, kNoKey, {}});
  auto* full = addChoice(
      sizes, group, {QStringLiteral("sizeLayout"), tr("As large as the &layout"), {}, kNoKey, {}});
  trained->setChecked(true);
  connect(trained, &QAction::triggered, &session_, [this] {
    session_.setPictureSize(PictureSize::AsTrained);
  });
  connect(full, &QAction::triggered, &session_, [this] {
    session_.setPictureSize(PictureSize::AsLayout);
  });
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
    action->setChecked(device == device_);
    connect(action, &QAction::triggered, this, [this, device = device] {
      openModel(session_.modelPath(), device);
    });
  }
}

void MainWindow::setUpHelpMenu() {
  auto* menu = menuBar()->addMenu(tr("&Help"));
  add(menu,
      {QStringLiteral("shortcuts"),
       tr("&Shortcuts"),
       QStringLiteral("keyboard"),
       QKeySequence(Qt::Key_F1),
       {}},
      this,
      [this] { showShortcuts(); });
  modelCard_ = add(menu,
                   {QStringLiteral("modelCard"),
                    tr("&Model card"),
                    QStringLiteral("model"),
                    kNoKey,
                    tr("What the model was trained on, its licence and terms of use")},
                   this,
                   [this] { showModelCard(); });
  modelCard_->setEnabled(false);
  auto* about =
      add(menu, {QStringLiteral("about"), tr("&About Spolvero"), {}, kNoKey, {}}, this, [this] {
        showAbout();
      });
  about->setMenuRole(QAction::AboutRole);
}

void MainWindow::setUpToolBar() {
  optionsBar_ = new ToolOptionsBar(toolBox_, this);
  addToolBar(Qt::TopToolBarArea, optionsBar_);
  auto* bar = new QToolBar(tr("Tools"), this);
  bar->setObjectName(QStringLiteral("toolBar"));
  bar->setIconSize({24, 24});
  bar->setMovable(false);
  addToolBar(Qt::LeftToolBarArea, bar);
  auto* group = new QActionGroup(this);
  for (const auto& tool : toolBox_.tools()) {
    const auto id = tool->id();
    auto* action = bar->addAction(themedIcon(tool->iconName()), tool->name());
    action->setObjectName(tool->iconName());
    action->setCheckable(true);
    action->setChecked(id == toolBox_.current().id());
    action->setShortcut(tool->shortcut());
    action->setToolTip(tool->toolTip());
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, id] {
      toolBox_.select(id);
      canvas_->setFocus();
    });
    connect(&toolBox_, &ToolBox::currentChanged, action, [action, id](ToolId chosen) {
      if (chosen == id) action->setChecked(true);
    });
    if (id == ToolId::Fill || id == ToolId::Polygon) bar->addSeparator();
  }
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
}

}  // namespace spolvero::ui
