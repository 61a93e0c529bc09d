#include "support/catch.h"
#include "ui/commands/layout_command.h"
#include "ui/documents/scene_document.h"
#include "ui/sessions/fake_renderer.h"
#include "ui/sessions/render_session.h"
#include "ui/support/scenes.h"

#include <QSignalSpy>
#include <QTest>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

constexpr int kPatienceMs = 5000;

struct Shown {
  std::shared_ptr<const ImageU8> image;
  std::shared_ptr<const Scene> scene;
};

struct Fixture {
  std::shared_ptr<FakeRendererControl> control = std::make_shared<FakeRendererControl>();
  SceneDocument document{plainScene(48, 32)};
  IssueLog issues;
  RenderSession session{fakeLoader(control), issues};
  QSignalSpy pictures{&session, &RenderSession::pictureShown};
  QSignalSpy ended{&session, &RenderSession::previewEnded};
  std::vector<Shown> previews;

  Fixture() {
    QObject::connect(
        &session, &RenderSession::previewShown, [this](const auto& image, const auto& scene, bool) {
          previews.push_back({image, scene});
        });
    session.setDocument(&document);
    session.loadModel(QStringLiteral("fake.safetensors"), QStringLiteral("auto"));
    REQUIRE(settled());
    pictures.clear();
  }
  bool settled() {
    return QTest::qWaitFor([this] { return session.isUpToDate(); }, kPatienceMs);
  }
  void paint(int x, std::uint8_t label) {
    pushLayoutPart(document, {LabelMap(1, 1, label), InstanceMap(1, 1, 0), x, 5}, {});
  }
};

std::shared_ptr<const Scene> sceneOf(std::uint8_t label) {
  return std::make_shared<const Scene>(plainScene(48, 32, label));
}

}  // namespace

TEST_CASE("A preview is drawn instead of the document and put into none") {
  Fixture f;
  const auto before = f.document.render();
  const auto revision = f.document.revision();
  const auto tree = sceneOf(1);
  f.session.setPreview(tree);
  REQUIRE(f.settled());
  REQUIRE(f.previews.size() == 1);
  CHECK(f.previews[0].scene == tree);
  CHECK(f.previews[0].image->at(20, 20) == Rgb{0, 255, 0});
  CHECK(f.document.render() == before);
  CHECK(f.document.revision() == revision);
  CHECK_FALSE(f.document.isModified());
  CHECK(f.pictures.isEmpty());
  f.session.setPreview(nullptr);
  CHECK(f.ended.size() == 1);
  REQUIRE(f.settled());
  CHECK(f.document.render() == before);
  CHECK(f.previews.size() == 1);
}

TEST_CASE("The newest preview wins, and each picture comes with its own scene") {
  Fixture f;
  f.control->renderMs = 5;
  std::vector<std::shared_ptr<const Scene>> scenes;
  for (int i = 0; i < 60; ++i) {
    scenes.push_back(sceneOf(static_cast<std::uint8_t>(i % 4)));
    f.session.setPreview(scenes.back());
    QTest::qWait(1);
  }
  REQUIRE(f.settled());
  CHECK(f.previews.back().scene == scenes.back());
  for (const auto& shown : f.previews) {
    const int label = shown.scene->layout.labels().at(0, 0);
    CHECK(shown.image->at(20, 20) == fourClasses()[label].colour);
  }
}

TEST_CASE("An edit ends the preview: the document is drawn, no late preview gets into it") {
  Fixture f;
  f.control->blocked = true;
  f.session.setPreview(sceneOf(3));
  QTest::qWait(20);
  f.paint(10, 1);
  CHECK_FALSE(f.session.isPreviewing());
  CHECK(f.ended.size() == 1);
  f.control->blocked = false;
  REQUIRE(f.settled());
  CHECK(f.previews.empty());
  CHECK(f.document.render().at(10, 5) == Rgb{0, 255, 0});
  CHECK(f.document.render().at(20, 20) == Rgb{0, 0, 255});
}

TEST_CASE("Another document ends the preview") {
  Fixture f;
  f.session.setPreview(sceneOf(3));
  SceneDocument other(plainScene(16, 16, 2));
  f.session.setDocument(&other);
  CHECK(f.ended.size() == 1);
  REQUIRE(f.settled());
  CHECK(other.render().at(8, 8) == Rgb{255, 0, 0});
  CHECK(f.document.render().at(20, 20) == Rgb{0, 0, 255});
  f.session.setDocument(nullptr);
}
