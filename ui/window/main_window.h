#pragma once

#include "core/render/render_worker.h"
#include "ui/canvas/canvas_view.h"
#include "ui/panels/theme.h"
#include "ui/sessions/issue_log.h"
#include "ui/sessions/render_session.h"
#include "ui/tools/tool_box.h"
#include "ui/window/dropped_files.h"
#include "ui/window/file_controller.h"

#include <QMainWindow>

#include <memory>
#include <set>
#include <vector>

class QActionGroup;
class QDockWidget;
class QSlider;

namespace spolvero::ui {

class ClassPalette;
class IssuesPanel;
class MessageBar;
class PhotoStyles;
class StatusLine;
class StylePanel;
class ToolOptionsBar;

/// The editor's one window: canvas, tools, classes, looks, problems; and the wires between them.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(RenderWorker::LoadModel loadModel, FilePrompts prompts = {});
  ~MainWindow() override;

  /// Shows a scene or layout, or an empty scene if `path` is empty. A sample is opened as a new
  /// scene: saving it asks for a place.
  void start(const QString& path, bool isSample);
  void openModel(const QString& path);
  void openModel(const QString& path, const QString& device);
  /// Offers the scenes that a crash left behind.
  void offerRecovery();
  /// Does with dropped files what their kinds say.
  void takeFiles(const DroppedFiles& files);

  FileController& files() { return files_; }
  RenderSession& session() { return session_; }
  IssueLog& issues() { return issues_; }
  ToolBox& toolBox() { return toolBox_; }
  CanvasView* canvas() const { return canvas_; }
  ClassPalette* classPalette() const { return classes_; }
  StylePanel* stylePanel() const { return style_; }
  IssuesPanel* issuesPanel() const { return issuesPanel_; }
  StatusLine* statusLine() const { return statusLine_; }
  MessageBar* messageBar() const { return messageBar_; }
  /// All shortcuts: of the menus, of the tools, of the canvas.
  QString shortcutList() const;

 public Q_SLOTS:
  void showIssues();
  void setTheme(spolvero::ui::Theme theme);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct ActionSpec {
    QString name;
    QString text;
    QString icon;
    QKeySequence shortcut;
    QString toolTip;
  };

  void setUpCentre();
  void setUpDocks();
  void setUpStatusBar();
  void setUpToolBar();
  void setUpViewBar();
  void setUpMenus();
  void setUpFileMenu();
  void setUpExports(QMenu* menu);
  void setUpEditMenu();
  void setUpViewMenu();
  void setUpViewModes(QMenu* menu);
  void setUpZoom(QMenu* menu);
  void setUpThemes(QMenu* menu);
  void setUpStyleMenu();
  void setUpModelMenu();
  void setUpDevices(QMenu* menu);
  void setUpHelpMenu();
  void setUpClassKeys();
  void connectSession();
  void connectCanvas();
  void restoreState();
  void storeState();
  void paintSurround();

  template <class Receiver, class Slot>
  QAction* add(QMenu* menu, const ActionSpec& spec, Receiver* receiver, Slot slot);
  QAction* makeAction(const ActionSpec& spec);
  QAction* addChoice(QMenu* menu, QActionGroup* group, const ActionSpec& spec);
  QDockWidget* addDock(const QString& name, const QString& title, QWidget* content);

  void setDocument(SceneDocument* document);
  void updateTitle();
  void onModelReady(const WorkerStatus& status);
  SaveAnswer askToSave(const QString& sceneName);
  void askNewScene();
  void askImport(const QString& labels);
  void askModel();
  void askPhoto(const std::set<int>& classes);
  void askExportPhotograph();
  void askExportLayout(bool coloured);
  void swapInLayout();
  void showShortcuts();
  void showAbout();
  void showModelCard();
  QString exportSuggestion(const QString& ending) const;
  QString lastFolder() const;
  FilePrompts withDefaults(FilePrompts prompts);

  IssueLog issues_;
  ToolBox toolBox_;
  FilePrompts prompts_;
  FileController files_;
  RenderSession session_;
  Background background_;
  RecentFiles recentModels_;

  CanvasView* canvas_ = nullptr;
  MessageBar* messageBar_ = nullptr;
  ToolOptionsBar* optionsBar_ = nullptr;
  ClassPalette* classes_ = nullptr;
  StylePanel* style_ = nullptr;
  IssuesPanel* issuesPanel_ = nullptr;
  QDockWidget* issuesDock_ = nullptr;
  StatusLine* statusLine_ = nullptr;
  PhotoStyles* photos_ = nullptr;
  QSlider* blend_ = nullptr;
  QAction* blendAction_ = nullptr;
  QActionGroup* viewModes_ = nullptr;
  QActionGroup* themes_ = nullptr;
  QAction* fullScreen_ = nullptr;
  QAction* modelCard_ = nullptr;
  QAction* undo_ = nullptr;
  QAction* redo_ = nullptr;
  quint64 variationTicket_ = 0;
  QString device_ = QStringLiteral("auto");
  Theme theme_ = Theme::Dark;
  bool sampleLoading_ = false;
  /// The empty scene shown at start until a model says which classes there are.
  bool placeholder_ = false;
  /// A layout to open at start; read only when the model has said which classes there are.
  QString waitingLayout_;
};

}  // namespace spolvero::ui
