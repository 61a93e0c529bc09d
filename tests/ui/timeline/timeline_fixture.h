#pragma once

#include "support/catch.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"
#include "ui/documents/scene_document.h"
#include "ui/sessions/fake_renderer.h"
#include "ui/support/scenes.h"
#include "ui/timeline/timeline_controller.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace spolvero::testing {

/// A document with its timeline, a fake model, and what they said.
struct TimelineFixture {
  static constexpr int kPatienceMs = 8000;

  std::shared_ptr<FakeRendererControl> control = std::make_shared<FakeRendererControl>();
  ui::SceneDocument document{plainScene(48, 32)};
  ui::IssueLog issues;
  ui::RenderSession session{fakeLoader(control), issues};
  ui::TimelineController controller{session, issues, fakeLoader(control)};
  std::vector<std::optional<ui::CanvasPreview>> previews;

  TimelineFixture() {
    QObject::connect(&controller,
                     &ui::TimelineController::previewChanged,
                     [this](const auto& preview) { previews.push_back(preview); });
  }

  void load() {
    session.setDocument(&document);
    controller.setDocument(&document);
    session.loadModel(QStringLiteral("fake.safetensors"), QStringLiteral("auto"));
    REQUIRE(wait([&] { return session.isUpToDate(); }));
  }
  template <class Condition>
  bool wait(Condition condition) {
    return QTest::qWaitFor(condition, kPatienceMs);
  }
  void setSeed(std::uint64_t seed) {
    auto look = document.appearance();
    look.seed = seed;
    ui::pushAppearance(document, look, QStringLiteral("seed"));
  }
  /// A car of 8 × 6 pixels, nothing else of that class.
  void putCar(int x) {
    LabelMap labels(48, 32, 0);
    InstanceMap instances(48, 32, 0);
    labels.paste(LabelMap(8, 6, 2), x, 20);
    instances.paste(InstanceMap(8, 6, 5), x, 20);
    ui::pushLayoutPart(document, {labels, instances, 0, 0}, QStringLiteral("car"));
  }
  /// Keyframes at 0 and 20 of a film of 21 frames: the car drives from the left to the right.
  void makeDrive() {
    controller.setLength(21);
    setSeed(10);
    putCar(2);
    controller.setPlayhead(0);
    controller.addKeyframe(true);
    setSeed(200);
    putCar(34);
    controller.setPlayhead(20);
    controller.addKeyframe(true);
    controller.leavePreview();
  }
  /// Whether the preview that came last shows the car at a place.
  bool showsCar(int x) const {
    if (previews.empty() || !previews.back() || previews.back()->photograph.isNull()) return false;
    const auto colour = previews.back()->photograph.pixelColor(x, 23);
    return colour.red() > 200 && colour.blue() < 50;
  }
};

/// Keeps a picture of a widget in the folder SPOLVERO_TEST_PICTURES, for people to look at.
inline void keepPicture(QWidget& widget, const QString& name) {
  const auto folder = qEnvironmentVariable("SPOLVERO_TEST_PICTURES");
  if (!folder.isEmpty()) widget.grab().save(QDir(folder).filePath(name));
}

}  // namespace spolvero::testing
