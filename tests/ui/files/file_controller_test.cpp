#include "ui/files/file_controller.h"

#include "support/catch.h"
#include "support/paths.h"
#include "ui/sessions/issue_log.h"
#include "ui/support/scenes.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>

namespace spolvero::ui {

using testing::plainScene;
using testing::TempDir;

namespace {

constexpr int kPatienceMs = 5000;

}  // namespace

TEST_CASE("That no safety copy can be kept is said with what to do") {
  const TempDir folder;
  QFile blocked(QString::fromStdString((folder / "a file, no folder").string()));
  REQUIRE(blocked.open(QIODevice::WriteOnly));
  const auto before = qgetenv("SPOLVERO_DATA_DIR");
  qputenv("SPOLVERO_DATA_DIR", blocked.fileName().toUtf8());
  const auto restore = qScopeGuard([&] {
    before.isNull() ? qunsetenv("SPOLVERO_DATA_DIR") : qputenv("SPOLVERO_DATA_DIR", before);
  });
  IssueLog issues;
  FileController files(issues, {});
  files.newScene(plainScene(32, 32));
  REQUIRE(files.document()->isModified());
  files.autosave().saveNow();
  REQUIRE(QTest::qWaitFor([&] { return issues.rowCount() == 1; }, kPatienceMs));
  const auto message = issues.issues().front().message;
  CHECK(message.startsWith(QStringLiteral("No safety copy")));
  CHECK(message.contains(QStringLiteral("save it yourself")));
  CHECK(message.contains(QStringLiteral("a file, no folder")));
  files.autosave().saveNow();
  CHECK(issues.issues().front().count == 1);
}

}  // namespace spolvero::ui
