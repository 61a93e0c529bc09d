#include "ui/looks/looks_part.h"

#include "ui/canvas/canvas_view.h"
#include "ui/looks/looks_fixture.h"
#include "ui/looks/object_styles_panel.h"
#include "ui/panels/style_panel.h"
#include "ui/tools/tool_box.h"

#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>

#include <map>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

/// A window with nothing but what the part needs.
class PlainFrame : public WindowFrame {
 public:
  explicit PlainFrame(Workspace& workspace) : workspace_(workspace), registry_(&window_) {
    canvas_ = new CanvasView(&window_);
    canvas_->setToolBox(&workspace.toolBox());
    window_.setCentralWidget(canvas_);
    style_ = new StylePanel(&window_);
    addDock({QStringLiteral("styleDock"), QStringLiteral("Looks"), style_});
    window_.setAcceptDrops(true);
    window_.resize(900, 600);
  }
  QMainWindow& mainWindow() override { return window_; }
  Workspace& workspace() override { return workspace_; }
  CanvasView& canvas() override { return *canvas_; }
  ActionRegistry& actionRegistry() override { return registry_; }
  QMenu& menu(MenuId id) override {
    auto& menu = menus_[id];
    if (!menu) menu = window_.menuBar()->addMenu(QString::number(int(id)));
    return *menu;
  }
  QAction* insertionPoint(MenuId) override { return nullptr; }
  QDockWidget& addDock(const DockSpec& spec) override {
    auto* dock = new QDockWidget(spec.title, &window_);
    dock->setObjectName(spec.name);
    dock->setWidget(spec.content);
    window_.addDockWidget(spec.area, dock);
    if (auto* other = this->dock(spec.tabWith)) window_.tabifyDockWidget(other, dock);
    return *dock;
  }
  QDockWidget* dock(const QString& name) const override {
    return name.isEmpty() ? nullptr : window_.findChild<QDockWidget*>(name);
  }
  void say(const QString& text) override { said = text; }

  QString said;
  StylePanel* style_ = nullptr;

 private:
  Workspace& workspace_;
  QMainWindow window_;
  ActionRegistry registry_;
  CanvasView* canvas_ = nullptr;
  std::map<MenuId, QMenu*> menus_;
};

struct PartFixture : LooksFixture {
  PlainFrame frame{workspace};
  LooksPart part;

  explicit PartFixture(const AppearanceOffer& offer) : LooksFixture(offer) {
    part.setUp(frame);
    frame.canvas().setDocument(&document);
    frame.style_->setDocument(&document);
    part.setDocument(&document);
    part.modelReady(*workspace.session().status());
    frame.mainWindow().show();
    REQUIRE(QTest::qWaitForWindowExposed(&frame.mainWindow()));
  }
  ~PartFixture() {
    part.setDocument(nullptr);
    frame.canvas().setDocument(nullptr);
    frame.style_->setDocument(nullptr);
  }
  bool offered(const char* dock) {
    return !frame.dock(QString::fromLatin1(dock))->isHidden() &&
           frame.dock(QString::fromLatin1(dock))->toggleViewAction()->isVisible();
  }
  void model(const AppearanceOffer& offer) {
    auto status = *workspace.session().status();
    status.offer = offer;
    part.modelReady(status);
  }
};

}  // namespace

TEST_CASE("Panels are there when the model offers something for them") {
  PartFixture f({.codePerClass = true, .photo = true, .codeChannels = 4});
  CHECK(f.offered("samplesDock"));
  CHECK(f.offered("padDock"));
  CHECK(f.offered("boardDock"));
  CHECK(f.offered("favouritesDock"));
  CHECK_FALSE(f.offered("objectStylesDock"));
  f.model({.codePerObject = true});
  CHECK(f.offered("objectStylesDock"));
  CHECK_FALSE(f.offered("boardDock"));
  f.model({.outputs = 9});
  CHECK(f.offered("samplesDock"));
  CHECK_FALSE(f.offered("padDock"));
  f.model({});
  CHECK_FALSE(f.offered("samplesDock"));
}

TEST_CASE("A panel that the user closed stays closed when it is offered again") {
  PartFixture f({.codePerClass = true, .codeChannels = 4});
  f.frame.dock(QStringLiteral("padDock"))->close();
  f.model({.outputs = 9});
  f.model({.latent = true});
  CHECK(f.offered("samplesDock"));
  CHECK_FALSE(f.offered("padDock"));
}

TEST_CASE("While an object is picked a click on the picture chooses it and paints nothing") {
  AppearanceOffer offer;
  offer.codePerObject = true;
  offer.clusters = {{2, 3}};
  PartFixture f(offer);
  f.frame.actionRegistry().find(QStringLiteral("pickObjectStyle"))->action->trigger();
  CHECK_FALSE(f.frame.said.isEmpty());
  auto& canvas = f.frame.canvas();
  const auto place = canvas.viewFromImage({45.5, 15.5}).toPoint();
  QTest::mouseClick(&canvas, Qt::LeftButton, {}, place);
  auto* panel = f.frame.mainWindow().findChild<ObjectStylesPanel*>();
  CHECK(panel->choice()->currentText().contains(QStringLiteral("car")));
  CHECK(panel->choice()->currentText().contains(QLatin1Char('2')));
  CHECK_FALSE(panel->isPicking());
  CHECK(f.steps() == 0);
  QTest::mouseClick(&canvas, Qt::LeftButton, {}, place);
  CHECK(f.steps() == 1);
}

TEST_CASE("The object that is chosen to paint on is the one whose styles are shown") {
  PartFixture f({.codePerObject = true});
  f.workspace.toolBox().settings().setChosenObject(ObjectPaint{2, 2});
  auto* panel = f.frame.mainWindow().findChild<ObjectStylesPanel*>();
  CHECK(panel->choice()->currentData().toPoint() == QPoint(2, 2));
}

TEST_CASE("A look that is dropped on the window becomes the scene's") {
  PartFixture f({.codePerClass = true, .codeChannels = 4});
  SharedLook look{{}, fourClasses(), "Evening", {}};
  look.look.seed = 31;
  const auto data = mimeDataOf(look);
  auto* window = &f.frame.mainWindow();
  QDragEnterEvent enter({9, 9}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(window, &enter);
  CHECK(enter.isAccepted());
  QDropEvent drop({9, 9}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(window, &drop);
  CHECK(f.look().seed == 31);
  f.undo();
  CHECK(f.look().seed == 0);
}

TEST_CASE("Escape ends the picking of an object") {
  PartFixture f({.codePerObject = true});
  auto* panel = f.frame.mainWindow().findChild<ObjectStylesPanel*>();
  panel->setPicking(true);
  QTest::keyClick(&f.frame.canvas(), Qt::Key_Escape);
  CHECK_FALSE(panel->isPicking());
}
