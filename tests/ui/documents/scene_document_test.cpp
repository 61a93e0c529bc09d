#include "ui/documents/scene_document.h"

#include "tests/ui/support/scenes.h"

#include "core/base/error.h"
#include "support/catch.h"
#include "support/paths.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"

namespace spolvero::ui {

using testing::plainScene;
using testing::TempDir;

namespace {

void paintDot(SceneDocument& document, int x, int label = 1) {
  pushLayoutPart(document,
                 {LabelMap(4, 4, static_cast<std::uint8_t>(label)), InstanceMap(4, 4, 0), x, 3},
                 "Brush",
                 {});
}

}  // namespace

TEST_CASE("A new document has nothing to lose, an edit is, its undo is not", "[documents]") {
  SceneDocument document(plainScene(32, 32));
  std::vector<bool> told;
  QObject::connect(
      &document, &SceneDocument::modifiedChanged, [&](bool modified) { told.push_back(modified); });
  CHECK_FALSE(document.isModified());
  CHECK(document.displayName() == "Untitled");
  paintDot(document, 3);
  CHECK(document.isModified());
  document.undoStack()->undo();
  CHECK_FALSE(document.isModified());
  CHECK(told == std::vector{true, false});
}

TEST_CASE("A new photograph and another model are no modification", "[documents]") {
  SceneDocument document(plainScene(32, 32));
  std::vector<ChangeEvent::Kind> kinds;
  QObject::connect(&document, &SceneDocument::changed, [&](const ChangeEvent& event) {
    kinds.push_back(event.kind);
  });
  document.setRender(ImageU8(32, 32, {9, 8, 7}));
  document.setModel("street", "/models/street.safetensors");
  CHECK(document.render().at(3, 3) == Rgb{9, 8, 7});
  CHECK_FALSE(document.isModified());
  CHECK(kinds == std::vector{ChangeEvent::Kind::Render, ChangeEvent::Kind::Model});
}

TEST_CASE("Saving marks the saved state, undo leaves and redo reaches it", "[documents]") {
  const TempDir folder;
  SceneDocument document(plainScene(32, 32));
  paintDot(document, 3);
  const QString path = QString::fromStdString((folder / "scene.ora").string());
  document.saveTo(path);
  CHECK_FALSE(document.isModified());
  CHECK(document.path() == path);
  CHECK(document.displayName() == "scene.ora");
  CHECK(readScene(path.toStdString()) == document.scene());
  document.undoStack()->undo();
  CHECK(document.isModified());
  document.undoStack()->redo();
  CHECK_FALSE(document.isModified());
}

TEST_CASE("A save that fails says where, and loses nothing", "[documents]") {
  const TempDir folder;
  SceneDocument document(plainScene(32, 32));
  paintDot(document, 3);
  const Layout before = document.layout();
  const QString path = QString::fromStdString((folder / "missing/scene.ora").string());
  CHECK_THROWS_WITH(document.saveTo(path), ContainsText("missing"));
  CHECK(document.isModified());
  CHECK(document.path().isEmpty());
  CHECK(document.layout() == before);
  CHECK(document.undoStack()->canUndo());
}

TEST_CASE("Edits during a save stay unsaved", "[documents]") {
  SceneDocument document(plainScene(32, 32));
  paintDot(document, 3);
  document.beginSave();
  CHECK(document.isSaving());
  // Until the file is complete, closing would lose the edit.
  CHECK(document.isModified());
  paintDot(document, 12);
  document.endSave("/somewhere/a.ora");
  CHECK(document.isModified());
  document.undoStack()->undo();
  CHECK_FALSE(document.isModified());
}

TEST_CASE("A failed copy of an unchanged document does not make it modified", "[documents]") {
  SceneDocument document(plainScene(32, 32));
  document.beginSave();
  document.failSave();
  CHECK_FALSE(document.isModified());
}

TEST_CASE("A recovered scene has something to lose from the start", "[documents]") {
  SceneDocument document(plainScene(32, 32));
  document.markUnsaved();
  CHECK(document.isModified());
  paintDot(document, 3);
  document.undoStack()->undo();
  CHECK(document.isModified());
}

TEST_CASE("The revision grows with every change of content", "[documents]") {
  SceneDocument document(plainScene(32, 32));
  const auto start = document.revision();
  paintDot(document, 3);
  const auto painted = document.revision();
  CHECK(painted > start);
  document.undoStack()->undo();
  CHECK(document.revision() > painted);
  const auto undone = document.revision();
  document.setRender(ImageU8(32, 32));
  CHECK(document.revision() == undone);
}

TEST_CASE("Extras are kept by name, undone and redone, and merge under one key", "[documents]") {
  SceneDocument document(plainScene(32, 32));
  const auto extra = [](const char* text) { return std::make_shared<PlainExtra>(text); };
  const Scene first = document.scene();
  pushExtra(document, "timeline.json", extra("a"), "Keyframe", {QStringLiteral("drag")});
  pushExtra(document, "timeline.json", extra("b"), "Keyframe", {QStringLiteral("drag")});
  pushExtra(document, "other.json", extra("c"), "Keyframe", {QStringLiteral("drag")});
  CHECK(document.undoStack()->count() == 2);
  CHECK(document.scene().extras.find("timeline.json")->content() == "b");
  document.undoStack()->undo();
  CHECK_FALSE(document.scene().extras.find("other.json"));
  document.undoStack()->undo();
  CHECK(document.scene() == first);
  document.undoStack()->redo();
  CHECK(document.scene().extras.find("timeline.json")->content() == "b");
  CHECK_THROWS_WITH(pushExtra(document, "scene.json", extra("x"), "Keyframe"),
                    ContainsText("scene.json"));
}

TEST_CASE("A scene whose layout is not what its layers show gets the layers' layout",
          "[documents]") {
  Scene scene = plainScene(32, 32, 1);
  scene.layers = LayerStack(plainScene(32, 32, 3).layout);
  const SceneDocument document(scene);
  CHECK(document.layout().labels().at(5, 5) == 3);
}

}  // namespace spolvero::ui
