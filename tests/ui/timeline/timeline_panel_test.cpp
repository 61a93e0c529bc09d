#include "ui/timeline/timeline_panel.h"

#include "ui/support/pointer.h"
#include "ui/timeline/path_chart.h"
#include "ui/timeline/timeline_fixture.h"
#include "ui/timeline/timeline_track.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

struct PanelFixture : TimelineFixture {
  TimelinePanel panel{controller};

  PanelFixture() {
    load();
    makeDrive();
    panel.resize(900, 260);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
  }
  template <class T>
  T* child(const char* name) {
    auto* found = panel.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
  }
  void drag(int from, int to, Qt::KeyboardModifiers modifiers = {}) {
    auto* track = panel.track();
    dragBetween(*track, track->markOf(from), track->markOf(to), 4, modifiers);
  }
  std::vector<int> frames() const {
    std::vector<int> list;
    for (const auto& key : controller.timeline().keyframes) list.push_back(key.frame);
    return list;
  }
};

}  // namespace

TEST_CASE("A keyframe is dragged to another frame, or copied with Ctrl, one drag is one step") {
  PanelFixture f;
  const int steps = f.document.undoStack()->count();
  f.drag(20, 12);
  CHECK(f.frames() == std::vector<int>{0, 12});
  CHECK(f.document.undoStack()->count() == steps + 1);
  CHECK(f.controller.playhead() == 12);
  f.drag(0, 6, Qt::ControlModifier);
  CHECK(f.frames() == std::vector<int>{0, 6, 12});
  f.document.undoStack()->undo();
  f.document.undoStack()->undo();
  CHECK(f.frames() == std::vector<int>{0, 20});
}

TEST_CASE("The ruler moves the playhead, and what lies there is shown") {
  PanelFixture f;
  auto* track = f.panel.track();
  QTest::mouseClick(track, Qt::LeftButton, {}, QPoint(track->markOf(10).x(), 6));
  CHECK(f.controller.playhead() == 10);
  REQUIRE(f.wait([&] { return f.showsCar(22); }));
  CHECK_FALSE(f.child<QComboBox>("timelineEasing")->isEnabled());
  QTest::mouseClick(track, Qt::LeftButton, {}, track->markOf(20));
  CHECK(f.controller.playhead() == 20);
  CHECK(f.child<QComboBox>("timelineEasing")->isEnabled());
}

TEST_CASE("Keys step, jump, move, delete and play") {
  PanelFixture f;
  auto* track = f.panel.track();
  track->setFocus();
  QTest::keyClick(track, Qt::Key_Home);
  CHECK(f.controller.playhead() == 0);
  QTest::keyClick(track, Qt::Key_Right);
  QTest::keyClick(track, Qt::Key_Right);
  CHECK(f.controller.playhead() == 2);
  QTest::keyClick(track, Qt::Key_Right, Qt::ControlModifier);
  CHECK(f.controller.playhead() == 20);
  QTest::keyClick(track, Qt::Key_Left, Qt::AltModifier);
  CHECK(f.frames() == std::vector<int>{0, 19});
  CHECK(track->accessibleDescription().contains(QStringLiteral("keyframe of look and layout")));
  QTest::keyClick(track, Qt::Key_C, Qt::ControlModifier);
  QTest::keyClick(track, Qt::Key_Left);
  QTest::keyClick(track, Qt::Key_V, Qt::ControlModifier);
  CHECK(f.frames() == std::vector<int>{0, 18, 19});
  QTest::keyClick(track, Qt::Key_Delete);
  QTest::keyClick(track, Qt::Key_End);
  QTest::keyClick(track, Qt::Key_Left);
  QTest::keyClick(track, Qt::Key_Delete);
  CHECK(f.frames() == std::vector<int>{0});
  QTest::keyClick(track, Qt::Key_Space);
  CHECK(f.controller.isPlaying());
  QTest::keyClick(track, Qt::Key_Space);
  CHECK_FALSE(f.controller.isPlaying());
  QTest::keyClick(track, Qt::Key_Escape);
  CHECK_FALSE(f.controller.isPreviewing());
}

TEST_CASE("Buttons and fields edit the keyframe at the playhead and the film") {
  PanelFixture f;
  f.controller.setPlayhead(8);
  QTest::mouseClick(f.child<QToolButton>("timelineAdd"), Qt::LeftButton);
  CHECK(f.frames() == std::vector<int>{0, 8, 20});
  auto* easing = f.child<QComboBox>("timelineEasing");
  easing->setFocus();
  QTest::keyClick(easing, Qt::Key_End);
  CHECK(f.controller.current()->easing == Easing::Ease);
  auto* path = f.child<QComboBox>("timelinePath");
  path->setFocus();
  QTest::keyClick(path, Qt::Key_Down);
  CHECK(f.controller.current()->path == ClassStyle::Path::Spherical);
  QTest::mouseClick(f.child<QToolButton>("timelineRemove"), Qt::LeftButton);
  CHECK(f.frames() == std::vector<int>{0, 20});
  auto* length = f.child<QSpinBox>("timelineLength");
  length->setFocus();
  length->selectAll();
  QTest::keyClicks(length, QStringLiteral("40"));
  QTest::keyClick(length, Qt::Key_Return);
  CHECK(f.controller.timeline().frames == 40);
  QTest::mouseClick(f.child<QCheckBox>("timelineLoop"), Qt::LeftButton, {}, QPoint(8, 8));
  CHECK(f.controller.timeline().loop);
}

TEST_CASE("A double click on a keyframe goes on from it, elsewhere it adds one") {
  PanelFixture f;
  auto* track = f.panel.track();
  QTest::mouseDClick(track, Qt::LeftButton, {}, track->markOf(0));
  CHECK(f.document.appearance().seed == 10);
  QTest::mouseDClick(track, Qt::LeftButton, {}, track->markOf(10));
  CHECK(f.frames() == std::vector<int>{0, 10, 20});
}

TEST_CASE("The path view measures, shows and evens out") {
  PanelFixture f;
  CHECK_FALSE(f.panel.chart()->isVisible());
  QTest::mouseClick(f.child<QToolButton>("timelineChart"), Qt::LeftButton);
  CHECK(f.panel.chart()->isVisible());
  CHECK_FALSE(f.child<QToolButton>("timelineEven")->isEnabled());
  const auto empty = f.panel.chart()->grab().toImage();
  QTest::mouseClick(f.child<QToolButton>("timelineMeasure"), Qt::LeftButton);
  REQUIRE(f.wait([&] { return f.child<QToolButton>("timelineEven")->isEnabled(); }));
  CHECK(f.panel.chart()->grab().toImage() != empty);
  f.controller.setPlayhead(8);
  keepPicture(f.panel, QStringLiteral("path-view.png"));
  QTest::mouseClick(f.child<QToolButton>("timelineEven"), Qt::LeftButton);
  CHECK_FALSE(f.controller.timeline().keyframes[0].pace.empty());
}

TEST_CASE("Every control of the timeline has a name for those who do not see it") {
  PanelFixture f;
  for (auto* control : f.panel.findChildren<QWidget*>()) {
    if (control->focusPolicy() == Qt::NoFocus || qobject_cast<QLineEdit*>(control) != nullptr)
      continue;
    INFO(control->objectName().toStdString() << " " << control->metaObject()->className());
    const bool hasText = control->property("text").toString().size() > 0;
    CHECK((hasText || !control->accessibleName().isEmpty()));
  }
  keepPicture(f.panel, QStringLiteral("timeline.png"));
}
