#pragma once

#include "ui/canvas/canvas_view.h"
#include "ui/frame/action_registry.h"
#include "ui/frame/window_part.h"
#include "ui/frame/workspace.h"
#include "ui/panels/theme.h"

#include <QMainWindow>

#include <map>
#include <memory>
#include <set>
#include <vector>

class QActionGroup;
class QDockWidget;
class QSlider;
class QToolBar;

namespace spolvero::ui {

class ClassPalette;
struct DroppedFiles;
class IssuesPanel;
class MessageBar;
class PhotoStyles;
class StatusLine;
class StylePanel;
class ToolOptionsBar;

/// The editor's one window: canvas, tools, classes, looks, problems, and the parts of
/// `makeWindowParts`; and the wires between them and the workspace. Holds nothing that would be
/// missed: another window over the same workspace shows the same.
class MainWindow : public QMainWindow, public WindowFrame {
  Q_OBJECT

 public:
  /// @param workspace  outlives the window.
  explicit MainWindow(Workspace& workspace);
  ~MainWindow() override;

  /// Offers the scenes that a crash left behind.
  void offerRecovery();
  /// Does with dropped files what their kinds say.
  void takeFiles(const DroppedFiles& files);

  FileController& files() { return workspace_.files(); }
  RenderSession& session() { return workspace_.session(); }
  IssueLog& issues() { return workspace_.issues(); }
  ToolBox& toolBox() { return workspace_.toolBox(); }
  ClassPalette* classPalette() const { return classes_; }
  StylePanel* stylePanel() const { return style_; }
  IssuesPanel* issuesPanel() const { return issuesPanel_; }
  StatusLine* statusLine() const { return statusLine_; }
  MessageBar* messageBar() const { return messageBar_; }
  /// All shortcuts: of the menus, of the tools, of the canvas.
  QString shortcutList() const;
  /// Lets go of document and parts, as at its end: before another window takes them over, since
  /// what both share knows one document.
  void leave();
  /// Writes down where everything stands, for the next window.
  void storeState();
  /// Questions to the user, as dialogs of this window.
  FilePrompts dialogs();

  // --- WindowFrame ---
  QMainWindow& mainWindow() override { return *this; }
  Workspace& workspace() override { return workspace_; }
  CanvasView& canvas() override { return *canvas_; }
  ActionRegistry& actionRegistry() override { return *actions_; }
  QMenu& menu(MenuId id) override { return *menus_.at(id); }
  QAction* insertionPoint(MenuId id) override;
  QDockWidget& addDock(const DockSpec& spec) override;
  QDockWidget* dock(const QString& name) const override;
  void say(const QString& text) override;

 public Q_SLOTS:
  void showIssues();
  void setTheme(spolvero::ui::Theme theme);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void setUpCentre();
  void setUpDocks();
  void setUpStatusBar();
  void setUpToolBar();
  void setUpViewBar();
  void setUpMenus();
  void setUpFileMenu();
  void setUpExports();
  void setUpEditMenu();
  void setUpViewMenu();
  void setUpViewModes();
  void setUpZoom();
  void setUpThemes(QMenu* menu);
  void setUpStyleMenu();
  void setUpModelMenu();
  void setUpPictureSizes(QMenu* menu);
  void setUpDevices(QMenu* menu);
  void setUpHelpMenu();
  void setUpClassKeys();
  void setUpParts();
  void addPanelActions(QMenu& menu);
  void addPanelAction(QMenu& menu, QDockWidget& panel);
  void showOverflow(QToolBar& bar);
  void tellError(const Issue& issue);
  void giveRoom(QDockWidget& panel);
  void arrangePanels();
  void finishMenus();
  void connectSession();
  void showModelLine(bool loading);
  void connectCanvas();
  void restoreState();
  void paintSurround();
  void applyPreferences(const Preferences& now, const Preferences& before);
  QAction* addChoice(QMenu* menu, QActionGroup* group, const ActionSpec& spec);

  void setDocument(SceneDocument* document);
  void connectUndo(SceneDocument* document);
  void updateTitle();
  void onModelReady(const WorkerStatus& status);
  SaveAnswer askToSave(const QString& sceneName);
  void askNewScene();
  void askModel();
  void askPhoto(const std::set<int>& classes);
  void askExportLayout(bool coloured);
  void swapInLayout();
  void showShortcuts();
  void showAbout();
  void showModelCard();
  QString exportSuggestion(const QString& ending) const;
  /// Where files of a kind were chosen last; the scene's folder at first.
  QString lastFolder(const QString& filter) const;
  QString chosenFile(const QString& path, const QString& filter) const;

  Workspace& workspace_;
  ActionRegistry* actions_;
  std::map<MenuId, QMenu*> menus_;
  std::map<MenuId, QAction*> insertionPoints_;

  CanvasView* canvas_ = nullptr;
  MessageBar* messageBar_ = nullptr;
  ToolOptionsBar* optionsBar_ = nullptr;
  ClassPalette* classes_ = nullptr;
  StylePanel* style_ = nullptr;
  IssuesPanel* issuesPanel_ = nullptr;
  QDockWidget* issuesDock_ = nullptr;
  /// As one finds them; those of a group share a place.
  std::vector<std::vector<QDockWidget*>> panelGroups_;
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
  Theme theme_ = Theme::Dark;
  bool left_ = false;
  bool arranged_ = false;  ///< The panels stand as they did last time.
  /// First to go.
  std::vector<std::unique_ptr<WindowPart>> parts_;
};

}  // namespace spolvero::ui
