#pragma once

#include "support/catch.h"
#include "ui/frame/workspace.h"
#include "ui/sessions/fake_renderer.h"
#include "ui/support/scenes.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace spolvero::testing {

inline constexpr int kPatientMs = 10000;

/// A workspace with a model that paints layouts in their classes' colours, a scene of 64 × 48 with
/// a car, settings and data in a folder of its own.
struct WorkspaceFixture {
  QTemporaryDir folder;
  std::shared_ptr<FakeRendererControl> control = std::make_shared<FakeRendererControl>();
  QString modelFile = folder.filePath(QStringLiteral("fake.safetensors"));
  QString answer;  ///< To the next question for a file.
  std::unique_ptr<ui::Workspace> workspace;

  WorkspaceFixture() {
    qputenv("SPOLVERO_DATA_DIR", QDir::toNativeSeparators(folder.filePath("data")).toUtf8());
    QSettings::setPath(
        QSettings::NativeFormat, QSettings::UserScope, folder.filePath(QStringLiteral("config")));
    QSettings().clear();
    std::ofstream(modelFile.toStdString()) << "abc";
    open();
    Scene scene = plainScene(64, 48);
    scene.layout.paste(LabelMap(20, 10, 2), InstanceMap(20, 10, 1), 10, 20);
    workspace->files().newScene(std::move(scene));
    workspace->openModel(modelFile);
    waitForPicture();
  }

  void open() {
    ui::FilePrompts prompts;
    prompts.askToSave = [](const QString&) { return ui::SaveAnswer::Discard; };
    prompts.askOpen = [this](const QString&, const QString&) { return answer; };
    prompts.askSave = [this](const QString&, const QString&, const QString&) { return answer; };
    workspace = std::make_unique<ui::Workspace>(fakeLoader(control), prompts);
  }

  ui::SceneDocument& document() { return *workspace->document(); }
  void waitForPicture() {
    REQUIRE(QTest::qWaitFor(
        [&] {
          return workspace->session().status() && workspace->session().isUpToDate() &&
                 !document().render().empty();
        },
        kPatientMs));
  }
  template <class Condition>
  static void waitFor(Condition condition) {
    REQUIRE(QTest::qWaitFor(condition, kPatientMs));
  }
  template <class T>
  static T* child(QWidget& widget, const char* name) {
    auto* found = widget.findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
  }
};

}  // namespace spolvero::testing
