#include "ui/looks/look_view.h"

#include "core/base/random.h"
#include "ui/commands/layout_command.h"
#include "ui/looks/looks_fixture.h"

#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

const AppearanceOffer kLatent{.latent = true, .codeChannels = 4};

LookItem seeded(int index) {
  LookItem item;
  item.name = QString::number(index);
  item.look.seed = std::uint64_t(1000 + index);
  return item;
}

struct ViewFixture : LooksFixture {
  LookView view{workspace.session()};

  ViewFixture() : LooksFixture(kLatent) {
    view.setDocument(&document);
    renderedSeeds();
  }
  ~ViewFixture() { view.setDocument(nullptr); }
  int pictures() {
    int count = 0;
    for (int i = 0; i < view.looks().count(); ++i) count += view.looks().item(i).fresh ? 1 : 0;
    return count;
  }
  bool allInSight() {
    for (int i = 0; i < view.looks().count(); ++i) {
      const bool seen = view.visualRect(view.looks().index(i)).intersects(view.viewport()->rect());
      if (seen && !view.looks().item(i).fresh) return false;
    }
    return true;
  }
};

}  // namespace

TEST_CASE("A list with nothing to scroll shows no handle", "[looks]") {
  ViewFixture f;
  f.view.resize(300, 400);
  f.view.show();
  REQUIRE(QTest::qWaitForWindowExposed(&f.view));
  CHECK_FALSE(f.view.verticalScrollBar()->isEnabled());
  std::vector<LookItem> items;
  for (int i = 0; i < 60; ++i) items.push_back(seeded(i));
  f.view.looks().setItems(items);
  REQUIRE(QTest::qWaitFor([&] { return f.view.verticalScrollBar()->maximum() > 0; }, 5000));
  CHECK(f.view.verticalScrollBar()->isEnabled());
}

TEST_CASE("A list without end renders what comes into sight and grows as it is scrolled") {
  ViewFixture f;
  f.view.looks().setEndless(seeded);
  LooksFixture::show(f.view, 320, 240);
  REQUIRE(QTest::qWaitFor([&] { return f.pictures() > 0 && f.allInSight(); }, kPatienceMs));
  const auto first = f.renderedSeeds();
  CHECK(first.contains(1000));
  CHECK(f.view.looks().count() < 100);
  const int before = f.view.looks().count();
  for (int i = 0; i < 6; ++i) {
    f.view.verticalScrollBar()->setValue(f.view.verticalScrollBar()->maximum());
    QTest::qWait(20);
  }
  CHECK(f.view.looks().count() > before);
  REQUIRE(QTest::qWaitFor([&] { return f.allInSight(); }, kPatienceMs));
  f.renderedSeeds();
  f.view.verticalScrollBar()->setValue(0);
  QTest::qWait(150);
  CHECK(f.allInSight());
  CHECK_FALSE(f.renderedSeeds().contains(1000));
}

TEST_CASE("A hidden list renders nothing") {
  ViewFixture f;
  f.view.looks().setItems({seeded(1), seeded(2)});
  f.view.resize(300, 200);
  QTest::qWait(150);
  CHECK(f.renderedSeeds().empty());
  LooksFixture::show(f.view, 300, 200);
  CHECK(QTest::qWaitFor([&] { return f.pictures() == 2; }, kPatienceMs));
}

TEST_CASE("A click or Enter takes a look") {
  ViewFixture f;
  f.view.looks().setItems({seeded(1), seeded(2), seeded(3)});
  LooksFixture::show(f.view, 400, 200);
  QSignalSpy taken(&f.view, &LookView::taken);
  const auto place = f.view.visualRect(f.view.looks().index(1)).center();
  QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, place);
  REQUIRE(taken.size() == 1);
  CHECK(taken[0][0].toInt() == 1);
  QTest::keyClick(&f.view, Qt::Key_Right);
  QTest::keyClick(&f.view, Qt::Key_Return);
  REQUIRE(taken.size() == 2);
  CHECK(taken[1][0].toInt() == 2);
}

TEST_CASE("After painting has rested the pictures are made anew, and the old ones show as old") {
  ViewFixture f;
  f.view.looks().setItems({seeded(1)});
  LooksFixture::show(f.view, 300, 200);
  REQUIRE(QTest::qWaitFor([&] { return f.pictures() == 1; }, kPatienceMs));
  const auto before = f.view.looks().item(0).picture;
  pushLayoutPart(f.document, {LabelMap(64, 32, 2), InstanceMap(64, 32, 1), 0, 0}, {});
  f.control->blocked = true;
  CHECK(QTest::qWaitFor([&] { return f.pictures() == 0; }, kPatienceMs));
  CHECK(f.view.looks().item(0).picture == before);
  f.control->blocked = false;
  CHECK(QTest::qWaitFor([&] { return f.pictures() == 1; }, kPatienceMs));
  CHECK_FALSE(f.view.looks().item(0).picture == before);
}

TEST_CASE("A look that the model refuses says why and keeps the others") {
  ViewFixture f;
  f.control->failRender = true;
  f.view.looks().setItems({seeded(1)});
  LooksFixture::show(f.view, 300, 200);
  const auto problem = [&] {
    return f.view.looks().index(0).data(LookModel::ProblemRole).toString();
  };
  REQUIRE(QTest::qWaitFor([&] { return !problem().isEmpty(); }, kPatienceMs));
  CHECK(problem().contains(QStringLiteral("out of memory")));
  CHECK(f.view.looks().index(0).data(Qt::ToolTipRole).toString() == problem());
}

TEST_CASE("What is in force has a tick in the picture of the list") {
  ViewFixture f;
  f.view.looks().setItems({seeded(1), seeded(2)});
  LooksFixture::show(f.view, 300, 200);
  REQUIRE(QTest::qWaitFor([&] { return f.pictures() == 2; }, kPatienceMs));
  const auto plain = f.view.viewport()->grab().toImage();
  f.view.looks().setInForce(1);
  const auto marked = f.view.viewport()->grab().toImage();
  const auto first = f.view.visualRect(f.view.looks().index(0));
  const auto second = f.view.visualRect(f.view.looks().index(1));
  CHECK(plain.copy(first) == marked.copy(first));
  CHECK_FALSE(plain.copy(second) == marked.copy(second));
  CHECK(f.view.looks().index(1).data(Qt::AccessibleTextRole).toString() != QStringLiteral("2"));
}

TEST_CASE("Looks are dragged out of a list that says what they are") {
  LookModel model;
  model.setItems({seeded(4)});
  CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
  model.setMimeData([](const LookItem& item) {
    return mimeDataOf({item.look, {}, item.name.toStdString(), {}}).release();
  });
  CHECK(model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
  const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
  CHECK(lookIn(*data)->look.seed == 1004);
}

TEST_CASE("Pictures far from what is in sight are forgotten, those near are kept") {
  LookModel model;
  std::vector<LookItem> items;
  for (int i = 0; i < 700; ++i) items.push_back(seeded(i));
  model.setItems(std::move(items));
  const QImage picture(4, 4, QImage::Format_RGB888);
  for (int i = 0; i < 700; ++i) model.setPicture(i, picture);
  model.forgetFarFrom(600);
  CHECK(model.item(0).picture.isNull());
  CHECK_FALSE(model.item(0).fresh);
  CHECK_FALSE(model.item(599).picture.isNull());
}
