#include "ui/window/main_window.h"

#include "ui/files/dropped_files.h"
#include "ui/frame/dock_scroll.h"
#include "ui/looks/photo_styles.h"
#include "ui/panels/class_palette.h"
#include "ui/panels/icons.h"
#include "ui/panels/issues_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/style_panel.h"
#include "ui/panels/tool_options_bar.h"
#include "ui/panels/variation_strip.h"
#include "ui/window/status_line.h"
#include "ui/window/window_parts.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSlider>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr int kStateVersion = 1;
constexpr int kRightDockWidth = 390;
/// From here on panels need not be scrolled.
constexpr int kRoomyHeight = 760;

QImage copiedImage(const ImageU8& image) {
  return QImage(reinterpret_cast<const uchar*>(image.data()),
                image.width(),
                image.height(),
                3 * image.width(),
                QImage::Format_RGB888)
      .copy();
}

}  // namespace

MainWindow::MainWindow(Workspace& workspace)
    : workspace_(workspace), actions_(new ActionRegistry(this)) {
  setObjectName(QStringLiteral("mainWindow"));
  setAcceptDrops(true);
  setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
  setUpCentre();
  setUpDocks();
  setUpStatusBar();
  photos_ = new PhotoStyles(session(), issues(), *style_, this);
  setUpMenus();
  setUpToolBar();
  setUpViewBar();
  setUpClassKeys();
  setUpParts();
  finishMenus();
  connectSession();
  connectCanvas();
  workspace_.setDialogs(dialogs());
  connect(&workspace_, &Workspace::preferencesChanged, this, &MainWindow::applyPreferences);
  connect(&files(), &FileController::documentReplaced, this, &MainWindow::setDocument);
  connect(&files(), &FileController::saved, this, [this](const QString& path) {
    say(tr("Saved %1").arg(QFileInfo(path).fileName()));
  });
  connect(&files(), &FileController::exported, this, [this](const QString& path) {
    say(tr("Exported %1").arg(QFileInfo(path).fileName()));
  });
  resize(1360, 860);
  restoreState();
  canvas_->setClassHatching(workspace_.preferences().classHatching);
  classes_->setClassHatching(workspace_.preferences().classHatching);
  if (const auto& status = session().status()) onModelReady(*status);
  setDocument(workspace_.document());
}

/// Widgets go before the values they look at.
MainWindow::~MainWindow() {
  leave();
  delete photos_;
  delete takeCentralWidget();
}

void MainWindow::leave() {
  if (left_) return;
  left_ = true;
  workspace_.setDialogs({});
  disconnect(&files(), nullptr, this, nullptr);
  disconnect(&session(), nullptr, this, nullptr);
  setDocument(nullptr);
  parts_.clear();
}

FilePrompts MainWindow::dialogs() {
  FilePrompts prompts;
  prompts.askToSave = [this](const QString& name) { return askToSave(name); };
  prompts.askOpen = [this](const QString& title, const QString& filter) {
    return chosenFile(QFileDialog::getOpenFileName(this, title, lastFolder(filter), filter),
                      filter);
  };
  prompts.askOpenSeveral = [this](const QString& title, const QString& filter) {
    const auto files = QFileDialog::getOpenFileNames(this, title, lastFolder(filter), filter);
    if (!files.isEmpty()) chosenFile(files.front(), filter);
    return files;
  };
  prompts.askSave = [this](const QString& title, const QString& filter, const QString& name) {
    const auto suggestion =
        QFileInfo(name).isAbsolute() ? name : lastFolder(filter) + QLatin1Char('/') + name;
    return chosenFile(QFileDialog::getSaveFileName(this, title, suggestion, filter), filter);
  };
  return prompts;
}

void MainWindow::setUpCentre() {
  auto* centre = new QWidget(this);
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  messageBar_ = new MessageBar(centre);
  canvas_ = new CanvasView(centre);
  canvas_->setObjectName(QStringLiteral("canvas"));
  canvas_->setToolBox(&toolBox());
  column->addWidget(messageBar_);
  column->addWidget(canvas_, 1);
  setCentralWidget(centre);
}

QDockWidget& MainWindow::addDock(const DockSpec& spec) {
  auto* panel = new QDockWidget(spec.title, this);
  panel->setObjectName(spec.name);
  panel->setWidget(new DockScroll(spec.content));
  addDockWidget(spec.area, panel);
  auto* other = dock(spec.tabWith);
  if (other) {
    tabifyDockWidget(other, panel);
    if (spec.visible) other->raise();
  }
  const auto group = std::ranges::find_if(panelGroups_, [other](const auto& docks) {
    return other && std::ranges::count(docks, other) > 0;
  });
  if (group == panelGroups_.end()) {
    panelGroups_.push_back({panel});
  } else {
    group->push_back(panel);
  }
  panel->setVisible(spec.visible);
  connect(panel, &QDockWidget::visibilityChanged, this, [this, panel](bool visible) {
    if (visible && arranged_) QTimer::singleShot(0, panel, [this, panel] { giveRoom(*panel); });
  });
  return *panel;
}

/// A panel that comes up for the first time shows all of its controls where the window has room for
/// them; how high it is afterwards is the user's.
void MainWindow::giveRoom(QDockWidget& panel) {
  constexpr const char* kGiven = "roomGiven";
  if (panel.property(kGiven).toBool() || height() < kRoomyHeight) return;
  panel.setProperty(kGiven, true);
  const auto* scroll = qobject_cast<DockScroll*>(panel.widget());
  const int missing = scroll ? scroll->widget()->minimumSizeHint().height() - scroll->height() : 0;
  if (missing > 0) resizeDocks({&panel}, {panel.height() + missing}, Qt::Vertical);
}

/// Where nobody has arranged them yet.
void MainWindow::arrangePanels() {
  auto* classes = dock(QStringLiteral("classesDock"));
  auto* style = dock(QStringLiteral("styleDock"));
  classes->raise();
  if (height() >= kRoomyHeight) {
    resizeDocks({classes, style}, {kRightDockWidth, kRightDockWidth}, Qt::Horizontal);
    resizeDocks({classes, style}, {290, 510}, Qt::Vertical);
  }
  for (const auto* name : {"historyDock", "timelineDock"}) {
    auto* panel = dock(QString::fromLatin1(name));
    if (panel && panel->isVisible()) giveRoom(*panel);
  }
}

QDockWidget* MainWindow::dock(const QString& name) const {
  return name.isEmpty() ? nullptr : findChild<QDockWidget*>(name);
}

void MainWindow::say(const QString& text) {
  statusLine_->say(text);
}

QAction* MainWindow::insertionPoint(MenuId id) {
  const auto found = insertionPoints_.find(id);
  return found == insertionPoints_.end() ? nullptr : found->second;
}

void MainWindow::setUpDocks() {
  setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  classes_ = new ClassPalette(this);
  classes_->setSettings(&toolBox().settings());
  style_ = new StylePanel(this);
  issuesPanel_ = new IssuesPanel(issues(), this);
  addDock({QStringLiteral("classesDock"), tr("Classes"), classes_});
  addDock({QStringLiteral("styleDock"), tr("Looks"), style_});
  issuesDock_ = &addDock({QStringLiteral("issuesDock"),
                          tr("Issues"),
                          issuesPanel_,
                          Qt::BottomDockWidgetArea,
                          {},
                          false});
  resizeDocks({issuesDock_}, {150}, Qt::Vertical);
}

void MainWindow::setUpParts() {
  parts_ = makeWindowParts();
  for (const auto& part : parts_) part->setUp(*this);
  // Beside the history the issues would be a column too narrow to read.
  if (auto* history = dock(QStringLiteral("historyDock"))) tabifyDockWidget(history, issuesDock_);
  const auto sideOf = [this](const std::vector<QDockWidget*>& group) {
    const auto area = dockWidgetArea(group.front());
    return area == Qt::LeftDockWidgetArea ? 0 : area == Qt::RightDockWidgetArea ? 1 : 2;
  };
  std::ranges::stable_sort(panelGroups_, {}, sideOf);
}

void MainWindow::setUpStatusBar() {
  statusLine_ = new StatusLine(issues(), this);
  statusBar()->addPermanentWidget(statusLine_, 1);
  statusBar()->setSizeGripEnabled(false);
  connect(&issues(), &IssueLog::added, this, &MainWindow::tellError);
  connect(statusLine_, &StatusLine::issuesWanted, this, [this] {
    const bool inFront = !issuesDock_->isHidden() && !issuesDock_->visibleRegion().isEmpty();
    if (inFront) {
      issuesDock_->hide();
    } else {
      showIssues();
    }
  });
}

/// The panel of issues may be hidden: an error says so where one looks after an action.
void MainWindow::tellError(const Issue& issue) {
  if (issue.severity != Issue::Severity::Error) return;
  say(issue.message.section(QLatin1Char('\n'), 0, 0));
}

void MainWindow::setUpClassKeys() {
  for (int n = 0; n < 9; ++n) {
    auto* key = new QShortcut(QKeySequence(Qt::Key_1 + n), this);
    connect(key, &QShortcut::activated, this, [this, n] { classes_->chooseVisible(n); });
  }
}

void MainWindow::showModelLine(bool loading) {
  const auto& status = session().status();
  if (loading) {
    statusLine_->setLoading(QFileInfo(session().modelPath()).completeBaseName());
  } else if (status) {
    statusLine_->setModel(QString::fromStdString(status->model.name),
                          QString::fromStdString(status->device),
                          QString::fromStdString(status->precision));
  } else {
    statusLine_->setModel(tr("no model"), {});
  }
  statusLine_->busyMark()->setBusy(loading);
}

void MainWindow::connectSession() {
  auto* session = &this->session();
  connect(session, &RenderSession::loadingChanged, this, &MainWindow::showModelLine);
  connect(session, &RenderSession::modelReady, this, &MainWindow::onModelReady);
  connect(session, &RenderSession::modelImproved, this, [this](const WorkerStatus& status) {
    showModelLine(false);
    const auto device = QString::fromStdString(status.device);
    const auto precision = QString::fromStdString(status.precision);
    statusLine_->say(
        tr("Measured what is fastest here: %1")
            .arg(precision.isEmpty() ? device : device + QStringLiteral(" · ") + precision));
  });
  connect(session, &RenderSession::busyChanged, statusLine_->busyMark(), &BusyMark::setBusy);
  connect(session, &RenderSession::pictureShown, this, [this](quint64, double elapsedMs) {
    statusLine_->setRenderTime(elapsedMs);
  });
  connect(session, &RenderSession::settlingChanged, statusLine_, &StatusLine::setSettling);
  connect(style_, &StylePanel::variationsWanted, this, [this, session](const auto& variations) {
    if (!session->status()) return;
    variationTicket_ = session->requestVariations(variations, VariationStrip::kThumbnailSide);
  });
  connect(style_, &StylePanel::photoWanted, this, &MainWindow::askPhoto);
  connect(session, &RenderSession::variationReady, this, [this](const VariationResult& result) {
    if (result.ticket != variationTicket_ || result.image.empty()) return;
    style_->setVariation(result.index, copiedImage(result.image));
  });
  showModelLine(session->isLoading());
}

void MainWindow::connectCanvas() {
  connect(canvas_, &CanvasView::pointerMoved, statusLine_, &StatusLine::setPointer);
  connect(canvas_, &CanvasView::zoomChanged, statusLine_, &StatusLine::setZoom);
  connect(classes_, &ClassPalette::finished, canvas_, qOverload<>(&QWidget::setFocus));
  auto& settings = toolBox().settings();
  connect(&settings, &ToolSettings::changed, style_, [this, &settings] {
    style_->chooseClass(settings.currentClass());
  });
  canvas_->installEventFilter(this);
}

void MainWindow::setDocument(SceneDocument* document) {
  canvas_->setDocument(document);
  classes_->setDocument(document);
  style_->setDocument(document);
  statusLine_->setDocument(document);
  photos_->setDocument(document);
  for (const auto& part : parts_) part->setDocument(document);
  if (!document) return;
  style_->chooseClass(toolBox().settings().currentClass());
  optionsBar_->setClasses(document->layout().classes());
  connect(document, &SceneDocument::modifiedChanged, this, &MainWindow::updateTitle);
  connect(document, &SceneDocument::changed, this, [this, document](const ChangeEvent& event) {
    if (event.kind == ChangeEvent::Kind::Path) updateTitle();
    if (event.kind == ChangeEvent::Kind::Classes) {
      optionsBar_->setClasses(document->layout().classes());
    }
  });
  connect(document, &SceneDocument::editRefused, this, &MainWindow::say);
  connectUndo(document);
  updateTitle();
}

void MainWindow::connectUndo(SceneDocument* document) {
  const auto* stack = document->undoStack();
  connect(stack, &QUndoStack::canUndoChanged, undo_, &QAction::setEnabled);
  connect(stack, &QUndoStack::canRedoChanged, redo_, &QAction::setEnabled);
  connect(stack, &QUndoStack::undoTextChanged, undo_, [this](const QString& text) {
    undo_->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(text));
  });
  connect(stack, &QUndoStack::redoTextChanged, redo_, [this](const QString& text) {
    redo_->setText(text.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(text));
  });
  undo_->setEnabled(stack->canUndo());
  redo_->setEnabled(stack->canRedo());
}

void MainWindow::updateTitle() {
  const auto* document = workspace_.document();
  if (!document) return;
  setWindowTitle(QStringLiteral("%1[*] — Spolvero").arg(document->displayName()));
  setWindowModified(document->isModified());
  setWindowFilePath(document->path());
}

void MainWindow::onModelReady(const WorkerStatus& status) {
  style_->setOffer(status.offer);
  modelCard_->setEnabled(true);
  for (const auto& part : parts_) part->modelReady(status);
}

void MainWindow::offerRecovery() {
  const auto left = files().autosave().recoverable();
  if (left.empty()) return;
  const auto newest = left.front();
  const auto when = QLocale().toString(newest.savedAt, QLocale::ShortFormat);
  messageBar_->ask(tr("“%1” was not saved when the program ended. A copy of %2 is kept.")
                       .arg(newest.displayName, when),
                   {{tr("Recover"),
                     [this, newest] { files().openRecovered(newest); },
                     QStringLiteral("recover")},
                    {tr("Discard"),
                     [this, newest] {
                       files().autosave().discard(newest);
                       offerRecovery();
                     },
                     QStringLiteral("discardRecovery")}});
}

void MainWindow::takeFiles(const DroppedFiles& dropped) {
  if (!dropped.model.isEmpty()) workspace_.openModel(dropped.model);
  if (!dropped.scene.isEmpty()) {
    files().open(dropped.scene);
  } else if (!dropped.photos.isEmpty()) {
    for (const auto& [photo, layout] : dropped.photos) photos_->offer(photo, layout);
  } else if (!dropped.photo.isEmpty()) {
    photos_->take(dropped.photo, dropped.layout, {});
  } else if (!dropped.layout.isEmpty()) {
    files().importLayout(dropped.layout, instancesBeside(dropped.layout));
  }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (canTake(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  const auto urls = event->mimeData()->urls();
  workspace_.background().run<DroppedFiles>([urls] { return classifyDrop(urls); },
                                            [this](DroppedFiles& dropped) { takeFiles(dropped); },
                                            [](const QString&) {});
}

void MainWindow::closeEvent(QCloseEvent* event) {
  canvas_->cancelGesture();
  if (!files().mayLeaveDocument()) {
    event->ignore();
    return;
  }
  storeState();
  event->accept();
}

/// Full screen shows the canvas alone; Esc leaves it.
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  if (watched == canvas_ && event->type() == QEvent::KeyPress && isFullScreen() &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !toolBox().current().isBusy()) {
    fullScreen_->trigger();
    return true;
  }
  return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showIssues() {
  issuesDock_->show();
  issuesDock_->raise();
}

void MainWindow::setTheme(Theme theme) {
  auto preferences = workspace_.preferences();
  preferences.lightTheme = theme == Theme::Light;
  workspace_.setPreferences(preferences);
}

void MainWindow::applyPreferences(const Preferences& now, const Preferences& before) {
  canvas_->setClassHatching(now.classHatching);
  classes_->setClassHatching(now.classHatching);
  if (now.lightTheme == before.lightTheme) return;
  theme_ = now.lightTheme ? Theme::Light : Theme::Dark;
  themes_->actions().at(now.lightTheme ? 1 : 0)->setChecked(true);
  applyTheme(*qApp, theme_);
  paintSurround();
  for (const auto& part : parts_) part->themeChanged();
}

void MainWindow::paintSurround() {
  auto palette = QApplication::palette();
  palette.setColor(QPalette::Mid, canvasSurround(theme_));
  canvas_->setPalette(palette);
}

void MainWindow::restoreState() {
  const QSettings settings;
  restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
  const auto state = settings.value(QStringLiteral("window/state")).toByteArray();
  if (!QMainWindow::restoreState(state, kStateVersion)) {
    // Tabs come to the front, and panels have sizes, only once the window has laid them out.
    QTimer::singleShot(0, this, &MainWindow::arrangePanels);
  }
  theme_ = workspace_.preferences().lightTheme ? Theme::Light : Theme::Dark;
  paintSurround();
  themes_->actions().at(theme_ == Theme::Light ? 1 : 0)->setChecked(true);
  const int mode = settings.value(QStringLiteral("window/viewMode"), 3).toInt();
  const auto modes = viewModes_->actions();
  if (mode >= 0 && mode < modes.size()) modes.at(mode)->trigger();
  issuesDock_->hide();
  QTimer::singleShot(0, this, [this] { arranged_ = true; });
}

void MainWindow::storeState() {
  QSettings settings;
  if (!isFullScreen()) {
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState(kStateVersion));
  }
  const auto* checked = viewModes_->checkedAction();
  settings.setValue(QStringLiteral("window/viewMode"),
                    static_cast<int>(viewModes_->actions().indexOf(checked)));
}

}  // namespace spolvero::ui
