#include "ui/frame/action_registry.h"

#include "support/catch.h"
#include "support/paths.h"

#include <QMainWindow>
#include <QSettings>
#include <QSignalSpy>

using namespace spolvero::ui;
using spolvero::testing::TempDir;

namespace {

struct Fixture {
  TempDir folder;
  std::unique_ptr<QMainWindow> window;
  ActionRegistry* actions = nullptr;

  Fixture() {
    QSettings::setPath(QSettings::NativeFormat,
                       QSettings::UserScope,
                       QString::fromStdString((folder / "config").string()));
    build();
  }
  ~Fixture() { QSettings().clear(); }

  void build() {
    window = std::make_unique<QMainWindow>();
    actions = new ActionRegistry(window.get());
    actions->add({QStringLiteral("save"), QStringLiteral("&Save"), {}, QKeySequence(Qt::Key_S), {}},
                 QStringLiteral("&File"));
    actions->add({QStringLiteral("smear"),
                  QStringLiteral("S&mear"),
                  {},
                  QKeySequence(Qt::Key_M),
                  {},
                  QStringLiteral("Drag <slowly>.")},
                 QStringLiteral("Tools"));
  }
  QKeySequence keys(const char* name) {
    return actions->find(QString::fromLatin1(name))->action->shortcut();
  }
};

}  // namespace

TEST_CASE("Actions come with their keys and say them") {
  Fixture f;
  CHECK(f.keys("save") == QKeySequence(Qt::Key_S));
  CHECK(f.actions->entries().front().group == QStringLiteral("File"));
  CHECK(f.actions->find("save")->action->toolTip() == QStringLiteral("Save (S)"));
  CHECK(f.actions->find("smear")->action->toolTip() ==
        QStringLiteral("<b>Smear</b> (M)<br>Drag &lt;slowly&gt;."));
  CHECK(f.actions->find("none") == nullptr);
}

TEST_CASE("Two actions of one name are refused") {
  Fixture f;
  CHECK_THROWS_AS(f.actions->add({QStringLiteral("save"), QStringLiteral("Again"), {}, {}, {}}, {}),
                  std::logic_error);
}

TEST_CASE("Keys that the user gave outlive the window and can be taken back") {
  Fixture f;
  QSignalSpy changes(f.actions, &ActionRegistry::shortcutsChanged);
  REQUIRE(f.actions->setShortcut(QStringLiteral("save"), QKeySequence(Qt::CTRL | Qt::Key_W)));
  CHECK(changes.count() == 1);
  f.build();
  CHECK(f.keys("save") == QKeySequence(Qt::CTRL | Qt::Key_W));
  CHECK(f.actions->find("save")->defaultShortcut == QKeySequence(Qt::Key_S));
  f.actions->setShortcut(QStringLiteral("smear"), {});
  f.build();
  CHECK(f.keys("smear").isEmpty());
  f.actions->resetAll();
  CHECK(f.keys("save") == QKeySequence(Qt::Key_S));
  f.build();
  CHECK(f.keys("smear") == QKeySequence(Qt::Key_M));
  CHECK_FALSE(f.actions->setShortcut(QStringLiteral("none"), {}));
}

TEST_CASE("Actions that share keys, or the beginning of keys, are in conflict") {
  Fixture f;
  CHECK(f.actions->allConflicts().empty());
  CHECK(f.actions->conflicts(QKeySequence(Qt::Key_M), QStringLiteral("smear")).empty());
  const auto found = f.actions->conflicts(QKeySequence(Qt::Key_S), QStringLiteral("smear"));
  REQUIRE(found.size() == 1);
  CHECK(found.front()->action->objectName() == QStringLiteral("save"));
  const QKeySequence chord(Qt::Key_S, Qt::Key_M);
  CHECK(f.actions->conflicts(chord, QStringLiteral("smear")).size() == 1);
  f.actions->setShortcut(QStringLiteral("smear"), chord);
  CHECK(f.actions->allConflicts().size() == 1);
}
