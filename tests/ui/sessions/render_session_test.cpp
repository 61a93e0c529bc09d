#include "ui/sessions/render_session.h"

#include "support/catch.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"
#include "ui/documents/scene_document.h"
#include "ui/sessions/fake_renderer.h"
#include "ui/support/scenes.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

constexpr int kPatienceMs = 5000;

/// A session with a fake model, a document, and everything they said.
struct Fixture {
  std::shared_ptr<FakeRendererControl> control = std::make_shared<FakeRendererControl>();
  SceneDocument document{plainScene(48, 32)};
  IssueLog issues;
  RenderSession session{fakeLoader(control), issues};
  QSignalSpy shown{&session, &RenderSession::pictureShown};

  void load() {
    session.setDocument(&document);
    session.loadModel(QStringLiteral("fake.safetensors"), QStringLiteral("auto"));
    REQUIRE(QTest::qWaitFor([&] { return session.isUpToDate(); }, kPatienceMs));
    shown.clear();
  }
  void paint(int x, std::uint8_t label) {
    pushLayoutPart(document, {LabelMap(1, 1, label), InstanceMap(1, 1, 0), x, 5}, {});
  }
  void unblock() { control->blocked = false; }
};

}  // namespace

TEST_CASE("A document gets its photograph when the model is ready") {
  Fixture f;
  f.load();
  REQUIRE(f.document.render().width() == 48);
  REQUIRE(f.document.render().height() == 32);
  CHECK(f.document.render().at(20, 20) == Rgb{0, 0, 255});
  CHECK_FALSE(f.document.isModified());
  CHECK(f.document.scene().modelName == "fake");
}

TEST_CASE("A stroke reaches the photograph") {
  Fixture f;
  f.load();
  f.paint(10, 1);
  REQUIRE(QTest::qWaitFor([&] { return f.session.isUpToDate(); }, kPatienceMs));
  CHECK(f.document.render().at(10, 5) == Rgb{0, 255, 0});
  f.document.undoStack()->undo();
  REQUIRE(QTest::qWaitFor([&] { return f.session.isUpToDate(); }, kPatienceMs));
  CHECK(f.document.render().at(10, 5) == Rgb{0, 0, 255});
}

TEST_CASE("Edits are drawn live, then settle to the exact picture of the same revision") {
  Fixture f;
  f.load();
  CHECK(f.control->livePictures == 0);  // A document that was just opened rests.
  f.control->approximate = true;
  QSignalSpy settling(&f.session, &RenderSession::settlingChanged);
  f.paint(10, 1);
  REQUIRE(QTest::qWaitFor([&] { return settling.size() == 2; }, kPatienceMs));
  CHECK(settling[0].at(0).toBool());
  CHECK_FALSE(settling[1].at(0).toBool());
  CHECK(f.control->livePictures == 1);
  CHECK(f.shown.size() == 1);
  CHECK(f.session.isUpToDate());
  CHECK(f.document.render().at(10, 5) == Rgb{0, 255, 0});
}

TEST_CASE("A live picture that an edit of another document follows is not settled into that one") {
  Fixture f;
  f.load();
  f.control->approximate = true;
  f.paint(1, 2);
  REQUIRE(QTest::qWaitFor([&] { return f.session.isUpToDate(); }, kPatienceMs));
  SceneDocument other(plainScene(16, 16, 3));
  f.session.setDocument(&other);
  QTest::qWait(3 * static_cast<int>(RenderWorker::kSettleDelay.count()));
  CHECK(other.render().width() == 16);
  CHECK(f.session.isUpToDate());
  f.session.setDocument(nullptr);
}

TEST_CASE("What the renderer has to say about a picture is an issue, and the picture is shown") {
  Fixture f;
  f.load();
  f.control->setNotice("A picture did not fit the memory; it is made on the CPU");
  f.paint(3, 1);
  REQUIRE(QTest::qWaitFor([&] { return f.session.isUpToDate(); }, kPatienceMs));
  REQUIRE(f.issues.rowCount() == 1);
  CHECK(f.issues.issues().front().severity == Issue::Severity::Warning);
  CHECK(f.issues.issues().front().message.contains(QStringLiteral("on the CPU")));
  CHECK(f.issues.issues().front().details.contains(QStringLiteral("fake.safetensors")));
  CHECK(f.document.render().at(3, 5) == Rgb{0, 255, 0});
  f.paint(4, 1);
  REQUIRE(QTest::qWaitFor([&] { return f.session.isUpToDate(); }, kPatienceMs));
  CHECK(f.issues.rowCount() == 1);
}

TEST_CASE("Changes while the renderer is busy become one picture") {
  Fixture f;
  f.load();
  const int before = f.control->renders;
  f.control->blocked = true;
  for (int i = 0; i < 40; ++i) f.paint(i, 2);
  QTest::qWait(60);
  f.unblock();
  REQUIRE(QTest::qWaitFor([&] { return f.session.isUpToDate(); }, kPatienceMs));
  CHECK(f.control->renders - before <= 3);
  CHECK(f.document.render().at(39, 5) == Rgb{255, 0, 0});
}

TEST_CASE("The GUI thread goes on while the renderer is blocked") {
  Fixture f;
  f.load();
  f.control->blocked = true;
  f.paint(1, 2);
  int turns = 0;
  QTimer timer;
  QObject::connect(&timer, &QTimer::timeout, [&] {
    ++turns;
    f.paint(turns % 48, static_cast<std::uint8_t>(turns % 4));
  });
  timer.start(0);
  CHECK(QTest::qWaitFor([&] { return turns >= 200; }, kPatienceMs));
  timer.stop();
  CHECK(f.shown.isEmpty());
  f.unblock();
}

TEST_CASE("Pictures never go back in time, and all of a long drag are shown") {
  Fixture f;
  f.load();
  f.control->renderMs = 4;
  for (int i = 0; i < 120; ++i) {
    f.paint(i % 48, static_cast<std::uint8_t>(i % 3));
    QTest::qWait(1);
  }
  REQUIRE(QTest::qWaitFor([&] { return f.session.isUpToDate(); }, kPatienceMs));
  quint64 last = 0;
  for (const auto& arguments : f.shown) {
    const auto revision = arguments.at(0).toULongLong();
    CHECK(revision > last);
    last = revision;
  }
  CHECK(f.shown.size() >= 3);
  CHECK(last == f.session.revision());
}

TEST_CASE("A picture of the document before is never put into the next one") {
  Fixture f;
  f.load();
  f.control->blocked = true;
  f.paint(1, 2);
  QTest::qWait(20);
  SceneDocument other(plainScene(16, 16, 3));
  f.session.setDocument(&other);
  f.unblock();
  REQUIRE(QTest::qWaitFor([&] { return f.session.isUpToDate(); }, kPatienceMs));
  CHECK(other.render().width() == 16);
  for (const auto& arguments : f.shown)
    CHECK(arguments.at(0).toULongLong() == f.session.revision());
}

TEST_CASE("A render that fails is an issue, and the next one that works clears it") {
  Fixture f;
  f.load();
  f.control->failRender = true;
  f.paint(3, 1);
  REQUIRE(QTest::qWaitFor([&] { return f.issues.rowCount() == 1; }, kPatienceMs));
  CHECK(f.issues.issues().front().severity == Issue::Severity::Error);
  CHECK(f.issues.issues().front().message.contains(QStringLiteral("out of memory")));
  CHECK(f.shown.isEmpty());
  f.control->failRender = false;
  f.paint(4, 1);
  REQUIRE(QTest::qWaitFor([&] { return f.session.isUpToDate(); }, kPatienceMs));
  CHECK(f.issues.rowCount() == 0);
  CHECK(f.document.render().at(3, 5) == Rgb{0, 255, 0});
}

TEST_CASE("A model that cannot be loaded is an issue, and the one before stays") {
  Fixture f;
  f.load();
  f.control->failLoad = true;
  f.session.loadModel(QStringLiteral("/nowhere/bad.safetensors"), QStringLiteral("cpu"));
  REQUIRE(QTest::qWaitFor([&] { return f.issues.rowCount() == 1; }, kPatienceMs));
  CHECK(f.issues.issues().front().message ==
        QStringLiteral("The model bad.safetensors could not be loaded: tensor 'G.fc.weight': "
                       "expected finite values, found NaN. The one before stays in use."));
  CHECK(f.issues.issues().front().details.contains(QStringLiteral("found NaN")));
  f.paint(7, 2);
  REQUIRE(QTest::qWaitFor([&] { return f.session.isUpToDate(); }, kPatienceMs));
  CHECK(f.document.render().at(7, 5) == Rgb{255, 0, 0});
}

TEST_CASE("Classes the model does not know are told by name and rendered as unlabelled") {
  Fixture f;
  f.control->classes = ClassTable(
      {{0, "car", {255, 0, 0}, ClassKind::Thing}, {1, "sky", {0, 0, 255}, ClassKind::Stuff}});
  f.load();
  f.paint(9, 1);
  f.paint(10, 2);
  REQUIRE(QTest::qWaitFor([&] { return f.session.isUpToDate(); }, kPatienceMs));
  REQUIRE(f.issues.rowCount() == 1);
  // Those that are painted: nobody misses a house that is nowhere.
  CHECK(f.issues.issues().front().details.contains(QStringLiteral("tree")));
  CHECK_FALSE(f.issues.issues().front().details.contains(QStringLiteral("house")));
  CHECK(f.session.unknownClasses() == QStringList{QStringLiteral("tree")});
  CHECK(f.document.render().at(20, 20) == Rgb{0, 0, 255});
  CHECK(f.document.render().at(9, 5) == Rgb{0, 0, 0});
  CHECK(f.document.render().at(10, 5) == Rgb{255, 0, 0});
  CHECK(f.document.layout().labels().at(9, 5) == 1);
  QSignalSpy changed(&f.session, &RenderSession::unknownClassesChanged);
  QSignalSpy wanted(&f.session, &RenderSession::classMappingWanted);
  f.issues.issues().front().show();
  CHECK(wanted.size() == 1);
  f.paint(11, 3);
  REQUIRE(QTest::qWaitFor([&] { return changed.size() == 1; }, kPatienceMs));
  CHECK(changed[0][0].toStringList() == QStringList{"tree", "house"});
}

TEST_CASE("Large layouts are rendered at the trained size unless asked otherwise") {
  Fixture f;
  f.load();
  SceneDocument large(plainScene(256, 128));
  f.session.setDocument(&large);
  REQUIRE(QTest::qWaitFor([&] { return f.session.isUpToDate(); }, kPatienceMs));
  CHECK(large.render().width() == 64);
  CHECK(large.render().height() == 32);
  f.session.setPictureSize(PictureSize::AsLayout);
  REQUIRE(QTest::qWaitFor([&] { return f.session.isUpToDate(); }, kPatienceMs));
  CHECK(large.render().width() == 256);
  f.session.setDocument(nullptr);
}

TEST_CASE("Variations arrive one by one and wait for pictures") {
  Fixture f;
  f.load();
  f.control->blocked = true;
  std::vector<VariationResult> results;
  QObject::connect(&f.session, &RenderSession::variationReady, [&](const VariationResult& result) {
    results.push_back(result);
  });
  std::vector<Appearance> variations(4);
  for (std::size_t i = 0; i < variations.size(); ++i) variations[i].seed = 100 + i;
  const auto ticket = f.session.requestVariations(variations, 16);
  QTest::qWait(20);
  f.paint(2, 2);
  QTest::qWait(20);
  f.unblock();
  REQUIRE(QTest::qWaitFor([&] { return results.size() == 4; }, kPatienceMs));
  for (int i = 0; i < 4; ++i) {
    const auto& result = results[static_cast<std::size_t>(i)];
    CHECK(result.ticket == ticket);
    CHECK(result.index == i);
    CHECK(std::max(result.image.width(), result.image.height()) == 16);
  }
  const auto seen = f.control->appearances();
  const auto seedAt = [&](std::size_t fromEnd) { return seen[seen.size() - fromEnd].seed; };
  CHECK(seedAt(1) == 103);
  CHECK(seedAt(4) == 0);  // The picture overtook all previews but the one in hand.
}
