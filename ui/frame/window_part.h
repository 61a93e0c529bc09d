#pragma once

#include "ui/frame/action_registry.h"

#include <QObject>
#include <QString>

class QDockWidget;
class QMainWindow;
class QMenu;
class QWidget;

namespace spolvero {
struct WorkerStatus;
}

namespace spolvero::ui {

class CanvasView;
class SceneDocument;
class Workspace;

/// The menus of the window, from left to right.
enum class MenuId { File, Edit, Select, Layer, Object, Looks, Animation, Model, View, Help };

/// Where a panel stands when the user has not moved it.
struct DockSpec {
  QString name;   ///< Unique; the layout of docks is kept by it.
  QString title;  ///< As on its tab and in the list of panels.
  QWidget* content = nullptr;
  Qt::DockWidgetArea area = Qt::RightDockWidgetArea;
  QString tabWith = {};  ///< Name of the dock that it shares a place with; may be empty.
  bool visible = true;
};

/// What a part may use of the window that it is in.
class WindowFrame {
 public:
  virtual ~WindowFrame() = default;

  virtual QMainWindow& mainWindow() = 0;  ///< Parent of dialogs.
  virtual Workspace& workspace() = 0;
  virtual CanvasView& canvas() = 0;
  virtual ActionRegistry& actionRegistry() = 0;

  /// A menu; use `add` and `addMenu` to put something where it belongs in it.
  virtual QMenu& menu(MenuId id) = 0;
  /// Before which entry of a menu parts put theirs; null = at the end.
  virtual QAction* insertionPoint(MenuId id) = 0;
  virtual QDockWidget& addDock(const DockSpec& spec) = 0;
  virtual QDockWidget* dock(const QString& name) const = 0;
  /// A short remark in the status line that goes away by itself.
  virtual void say(const QString& text) = 0;

  /// An entry of a menu.
  QAction* add(MenuId id, const ActionSpec& spec);
  template <class Receiver, class Slot>
  QAction* add(MenuId id, const ActionSpec& spec, Receiver* receiver, Slot slot) {
    auto* action = add(id, spec);
    QObject::connect(action, &QAction::triggered, receiver, slot);
    return action;
  }
  /// A submenu.
  QMenu* addMenu(MenuId id, const QString& title);
  void addSeparator(MenuId id);
};

/// A feature's place in the window: its docks, its menu entries and the wires between them and the
/// workspace. The window makes its parts when it is built and deletes them before its widgets; a
/// change of language builds a new window over the same workspace, so parts hold nothing that must
/// not be lost.
class WindowPart : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Called once, when canvas and menus are there; `frame` outlives the part.
  virtual void setUp(WindowFrame& frame) = 0;
  /// The document in hand from now on; null before it goes away. Called after setUp.
  virtual void setDocument(SceneDocument* document);
  /// A model was loaded, or is there when the window is built.
  virtual void modelReady(const WorkerStatus& status);
  /// The theme changed: colours painted by hand must follow. (Icons follow by themselves.)
  virtual void themeChanged();
};

}  // namespace spolvero::ui
