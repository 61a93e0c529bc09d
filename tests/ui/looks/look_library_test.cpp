#include "ui/looks/look_library.h"

#include "core/base/atomic_file.h"
#include "support/catch.h"
#include "ui/sessions/issue_log.h"
#include "ui/support/scenes.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

constexpr int kWaitMs = 5000;

SharedLook look(std::uint64_t seed, const std::string& name) {
  SharedLook shared{{}, fourClasses(), name, "fake"};
  shared.look.seed = seed;
  return shared;
}

/// A library that has read its folder.
struct Opened {
  IssueLog issues;
  LookLibrary library;
  explicit Opened(const QString& folder) : library(issues, folder) {
    QSignalSpy changed(&library, &LookLibrary::changed);
    REQUIRE(changed.wait(kWaitMs));
  }
};

}  // namespace

TEST_CASE("Looks of the library are there again with their pictures, newest first") {
  const QTemporaryDir folder;
  QImage picture(8, 4, QImage::Format_RGB888);
  picture.fill(Qt::red);
  {
    Opened o(folder.path());
    o.library.add(look(1, "first"), picture);
    QTest::qWait(5);
    o.library.add(look(2, "second"), {});
    o.library.waitForDone();
  }
  Opened o(folder.path());
  REQUIRE(o.library.entries().size() == 2);
  CHECK(o.library.entries()[0].look == look(2, "second"));
  CHECK(o.library.entries()[1].look == look(1, "first"));
  CHECK(o.library.entries()[1].picture.pixelColor(0, 0) == QColor(Qt::red));
  CHECK(o.library.entries()[0].picture.isNull());
  CHECK(o.issues.rowCount() == 0);
}

TEST_CASE("Looks of the library are renamed and removed, on disk too") {
  const QTemporaryDir folder;
  Opened o(folder.path());
  o.library.add(look(1, "a"), {});
  o.library.add(look(2, "b"), {});
  o.library.rename(o.library.entries()[1].id, QStringLiteral("Evening"));
  o.library.remove(o.library.entries()[0].id);
  o.library.waitForDone();
  Opened again(folder.path());
  REQUIRE(again.library.entries().size() == 1);
  CHECK(again.library.entries()[0].look.name == "Evening");
}

TEST_CASE("What is added while the folder is still read is not lost") {
  const QTemporaryDir folder;
  {
    Opened o(folder.path());
    o.library.add(look(1, "old"), {});
    o.library.waitForDone();
  }
  IssueLog issues;
  LookLibrary library(issues, folder.path());
  library.add(look(2, "new"), {});
  REQUIRE(QTest::qWaitFor([&] { return library.entries().size() == 2; }, kWaitMs));
  CHECK(library.entries()[0].look.name == "new");
}

TEST_CASE("A damaged file of the library is told and left alone, the others are read") {
  const QTemporaryDir folder;
  {
    Opened o(folder.path());
    o.library.add(look(1, "good"), {});
    o.library.waitForDone();
  }
  const auto bad = folder.filePath(QStringLiteral("bad.json"));
  writeFileAtomically(bad.toStdString(), "{\"seed\": \"x\"}");
  Opened o(folder.path());
  CHECK(o.library.entries().size() == 1);
  REQUIRE(o.issues.rowCount() == 1);
  CHECK(o.issues.issues().front().details.contains(QStringLiteral("bad.json")));
  CHECK(QFile::exists(bad));
}
