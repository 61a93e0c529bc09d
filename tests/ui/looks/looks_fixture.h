#pragma once

#include "support/catch.h"
#include "ui/documents/scene_document.h"
#include "ui/frame/workspace.h"
#include "ui/looks/look_desk.h"
#include "ui/looks/look_library.h"
#include "ui/sessions/fake_renderer.h"
#include "ui/support/scenes.h"

#include <QTemporaryDir>
#include <QTest>

namespace spolvero::testing {

inline constexpr int kPatienceMs = 5000;

/// Sky with a strip of tree and two cars.
inline Scene carScene() {
  auto scene = plainScene(64, 32);
  scene.layout.paste(LabelMap(64, 8, 1), InstanceMap(64, 8, 0), 0, 24);
  scene.layout.paste(LabelMap(10, 6, 2), InstanceMap(10, 6, 1), 4, 10);
  scene.layout.paste(LabelMap(12, 8, 2), InstanceMap(12, 8, 2), 40, 12);
  return scene;
}

/// A desk over a scene with a model that makes no real pictures.
struct LooksFixture {
  std::shared_ptr<FakeRendererControl> control = std::make_shared<FakeRendererControl>();
  QTemporaryDir folder;
  ui::SceneDocument document{carScene()};
  ui::Workspace workspace{fakeLoader(control)};
  ui::LookLibrary& library =
      workspace.feature<ui::LookLibrary>(workspace.issues(), folder.filePath("looks"));
  ui::LookDesk& desk = workspace.feature<ui::LookDesk>(workspace);

  explicit LooksFixture(const AppearanceOffer& offer) {
    control->offer = offer;
    workspace.session().setDocument(&document);
    workspace.session().loadModel(QStringLiteral("fake.safetensors"), QStringLiteral("auto"));
    REQUIRE(QTest::qWaitFor([&] { return workspace.session().isUpToDate(); }, kPatienceMs));
    desk.setDocument(&document);
    desk.setModel(*workspace.session().status());
  }
  ~LooksFixture() {
    desk.setDocument(nullptr);
    workspace.session().setDocument(nullptr);
  }

  const Appearance& look() const { return document.appearance(); }
  int steps() { return document.undoStack()->count(); }
  void undo() { document.undoStack()->undo(); }
  /// The seeds of what was rendered since the last call.
  std::set<std::uint64_t> renderedSeeds() {
    std::set<std::uint64_t> seeds;
    const auto all = control->appearances();
    for (; seen_ < all.size(); ++seen_) seeds.insert(all[seen_].seed);
    return seeds;
  }
  static void show(QWidget& widget, int width, int height) {
    widget.resize(width, height);
    widget.show();
    REQUIRE(QTest::qWaitForWindowExposed(&widget));
  }
  template <class T>
  static T* child(QWidget& widget, const QString& name) {
    auto* found = widget.findChild<T*>(name);
    REQUIRE(found != nullptr);
    return found;
  }
  static void click(QWidget& widget, const QString& name) {
    QTest::mouseClick(child<QWidget>(widget, name), Qt::LeftButton);
  }

 private:
  std::size_t seen_ = 0;
};

}  // namespace spolvero::testing
