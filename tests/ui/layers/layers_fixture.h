#pragma once

#include "support/catch.h"
#include "support/paths.h"
#include "ui/canvas/canvas_view.h"
#include "ui/frame/window_part.h"
#include "ui/frame/workspace.h"
#include "ui/support/scenes.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QTest>

#include <map>

namespace spolvero::testing {

/// A window for one part: canvas, docks, menus, and what was said.
class PlainFrame : public ui::WindowFrame {
 public:
  PlainFrame() : workspace_([](const auto&...) { return RenderWorker::LoadedModel{}; }) {
    QSettings::setPath(QSettings::NativeFormat,
                       QSettings::UserScope,
                       QString::fromStdString((folder_ / "config").string()));
    QSettings().clear();
    registry_ = std::make_unique<ui::ActionRegistry>(&window_);
    canvas_ = new ui::CanvasView(&window_);
    canvas_->setToolBox(&workspace_.toolBox());
    window_.setCentralWidget(canvas_);
    window_.resize(900, 600);
  }
  ~PlainFrame() override { canvas_->setToolBox(nullptr); }

  QMainWindow& mainWindow() override { return window_; }
  ui::Workspace& workspace() override { return workspace_; }
  ui::CanvasView& canvas() override { return *canvas_; }
  ui::ActionRegistry& actionRegistry() override { return *registry_; }
  QMenu& menu(ui::MenuId id) override { return menus_[id]; }
  QAction* insertionPoint(ui::MenuId) override { return nullptr; }
  QDockWidget& addDock(const ui::DockSpec& spec) override {
    auto* dock = new QDockWidget(spec.title, &window_);
    dock->setObjectName(spec.name);
    dock->setWidget(spec.content);
    window_.addDockWidget(spec.area, dock);
    return *dock;
  }
  QDockWidget* dock(const QString& name) const override {
    return window_.findChild<QDockWidget*>(name);
  }
  void say(const QString& text) override { said << text; }

  QAction* action(const char* name) {
    const auto* entry = registry_->find(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(entry);
    return entry->action;
  }
  void trigger(const char* name) { action(name)->trigger(); }

  QStringList said;

 private:
  TempDir folder_;
  ui::Workspace workspace_;
  QMainWindow window_;
  std::map<ui::MenuId, QMenu> menus_;
  std::unique_ptr<ui::ActionRegistry> registry_;
  ui::CanvasView* canvas_ = nullptr;
};

}  // namespace spolvero::testing
