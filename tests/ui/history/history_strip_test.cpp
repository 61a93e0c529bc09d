#include "ui/history/history_strip.h"

#include "ui/commands/layout_command.h"
#include "ui/history/compare_dialog.h"
#include "ui/support/workspace_fixture.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace spolvero;
using namespace spolvero::testing;
using namespace spolvero::ui;

namespace {

struct Fixture : WorkspaceFixture {
  HistoryKeeper& keeper = workspace->feature<HistoryKeeper>(*workspace);
  HistoryStrip strip{keeper};

  Fixture() {
    strip.resize(700, 200);
    strip.show();
    REQUIRE(QTest::qWaitForWindowExposed(&strip));
  }
  void keep() {
    const int before = keeper.model().rowCount();
    QTest::mouseClick(child<QToolButton>(strip, "historyKeep"), Qt::LeftButton);
    waitFor([&] { return keeper.model().rowCount() == before + 1; });
  }
  void click(int row, Qt::KeyboardModifiers modifiers = {}) {
    auto* view = strip.view();
    const auto rect = view->visualRect(keeper.model().index(row));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, rect.center());
  }
};

}  // namespace

TEST_CASE("The strip keeps, pins, renames and throws away with real clicks and keys", "[history]") {
  Fixture f;
  CHECK(f.strip.findChild<QWidget*>(QStringLiteral("historyHint"))->isVisible());
  f.keep();
  f.keep();
  CHECK_FALSE(f.strip.findChild<QWidget*>(QStringLiteral("historyHint"))->isVisible());
  CHECK_FALSE(f.strip.returnAction()->isEnabled());
  f.click(0);
  CHECK(f.strip.selectedIds().size() == 1);
  CHECK(f.strip.returnAction()->isEnabled());
  CHECK_FALSE(f.strip.compareAction()->isEnabled());
  const auto id = f.strip.selectedIds().front();
  f.strip.pinAction()->trigger();
  f.waitFor([&] { return f.keeper.model().indexOf(id).data(HistoryModel::PinnedRole).toBool(); });
  CHECK(f.strip.selectedIds() == std::vector<std::uint64_t>{id});
  QTest::keyClick(f.strip.view(), Qt::Key_F2);
  auto* editor = f.strip.view()->findChild<QLineEdit*>();
  REQUIRE(editor);
  QTest::keyClicks(editor, QStringLiteral("Evening"));
  QTest::keyClick(editor, Qt::Key_Return);
  f.waitFor([&] { return f.keeper.model().indexOf(id).data().toString() == "Evening"; });
  f.keeper.waitForDone();
  QTest::qWait(30);
  f.strip.select({id});
  QTest::keyClick(f.strip.view(), Qt::Key_Delete);
  f.waitFor([&] { return f.keeper.model().rowCount() == 1; });
  CHECK_FALSE(f.keeper.model().indexOf(id).isValid());
}

TEST_CASE("Two chosen pictures can be compared, oldest first", "[history]") {
  Fixture f;
  f.keep();
  f.keep();
  QSignalSpy wanted(&f.strip, &HistoryStrip::compareWanted);
  f.click(0);
  f.click(1, Qt::ControlModifier);
  REQUIRE(f.strip.compareAction()->isEnabled());
  f.strip.compareAction()->trigger();
  REQUIRE(wanted.count() == 1);
  CHECK(wanted.front().at(0).toULongLong() < wanted.front().at(1).toULongLong());
}

TEST_CASE("A double click returns to a picture", "[history]") {
  Fixture f;
  f.keep();
  const auto layout = f.document().layout();
  pushLayout(f.document(), plainScene(64, 48, 1).layout, QStringLiteral("paint"));
  const auto rect = f.strip.view()->visualRect(f.keeper.model().index(0));
  f.click(0);
  QTest::mouseDClick(f.strip.view()->viewport(), Qt::LeftButton, {}, rect.center());
  f.waitFor([&] { return f.document().layout() == layout; });
}

TEST_CASE("Dragged pictures are PNG files that carry their scene", "[history]") {
  Fixture f;
  f.keep();
  const std::unique_ptr<QMimeData> data(f.keeper.model().mimeData({f.keeper.model().index(0)}));
  REQUIRE(data->urls().size() == 1);
  CHECK(carriesProvenance(data->urls().front().toLocalFile().toStdString()));
  CHECK(f.keeper.model().supportedDragActions() == Qt::CopyAction);
}

TEST_CASE("A copy is saved as it is", "[history]") {
  Fixture f;
  f.keep();
  const auto id = HistoryModel::idOf(f.keeper.model().index(0));
  const auto path = f.folder.filePath(QStringLiteral("copy.png"));
  f.keeper.saveCopy(id, path);
  f.waitFor([&] { return QFile::exists(path); });
  QFile a(path), b(f.keeper.fileOf(id));
  REQUIRE((a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly)));
  CHECK(a.readAll() == b.readAll());
}
