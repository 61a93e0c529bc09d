#include "core/base/atomic_file.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "ui/looks/looks_fixture.h"
#include "ui/looks/photo_styles.h"
#include "ui/mapping/mapping_dialog.h"
#include "ui/panels/style_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

/// A window that takes photos, and a folder of photos whose layouts have classes of their own.
struct PhotoFixture : LooksFixture {
  QWidget window;
  StylePanel panel{&window};
  PhotoStyles photos{workspace.session(), workspace.issues(), panel};

  PhotoFixture() : LooksFixture({.codePerClass = true, .photo = true, .codeChannels = 4}) {
    panel.setDocument(&document);
    panel.setOffer(control->offer);
    photos.setDocument(&document);
  }
  ~PhotoFixture() {
    photos.setDocument(nullptr);
    panel.setDocument(nullptr);
  }

  QString file(const QString& name) { return folder.filePath(name); }
  void writeClasses(const char* json) {
    writeFileAtomically(file("classes.json").toStdString(), json);
  }
  /// A photo, the upper half of its layout of class 0, the rest of class 1.
  QString writePhoto(const QString& name) {
    const auto path = file(name + QStringLiteral(".jpg"));
    writeImage(path.toStdString(), ImageU8(40, 30, Rgb{90, 120, 30}));
    LabelMap labels(40, 30, 0);
    labels.paste(LabelMap(40, 15, 1), 0, 15);
    writeIndexPng(file(name + QStringLiteral("_labels.png")).toStdString(), labels, nullptr);
    return path;
  }
  void waitForPhotos(std::size_t count) {
    REQUIRE(QTest::qWaitFor([&] { return panel.photos().size() == count; }, kPatienceMs));
  }
  MappingDialog& waitForDialog() {
    REQUIRE(QTest::qWaitFor([&] { return photos.layouts().dialog() != nullptr; }, kPatienceMs));
    REQUIRE(QTest::qWaitForWindowExposed(photos.layouts().dialog()));
    return *photos.layouts().dialog();
  }
  QComboBox* choice(MappingDialog& dialog, int id) {
    return child<QComboBox>(dialog, QStringLiteral("mapping-%1").arg(id));
  }
  const PhotoCodes& photo(const char* name) {
    const auto found = std::ranges::find(panel.photos(), std::string(name), &PhotoCodes::name);
    REQUIRE(found != panel.photos().end());
    return *found;
  }
};

constexpr const char* kForeign =
    R"([{"id":0,"name":"zenith","color":[1,2,3]},{"id":1,"name":"vegetation","color":[4,5,6]}])";

}  // namespace

TEST_CASE("Photos of another data set are mapped by a table, one answer for all of its kind") {
  PhotoFixture f;
  f.writeClasses(kForeign);
  for (const auto* name : {"one", "two", "three"}) f.photos.offer(f.writePhoto(name), {});
  auto& dialog = f.waitForDialog();
  auto* table = f.child<QTableWidget>(dialog, QStringLiteral("mappingTable"));
  REQUIRE(table->rowCount() == 2);
  // What nothing was found for is first, with a mark; vegetation means trees.
  CHECK(table->item(0, 0)->text() == QStringLiteral("zenith"));
  CHECK_FALSE(table->item(0, 3)->icon().isNull());
  CHECK(f.choice(dialog, 1)->currentText() == QStringLiteral("tree"));
  const auto asksForAll = [&] {
    const auto labels = dialog.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text().contains(QStringLiteral("3 ")); });
  };
  CHECK(QTest::qWaitFor(asksForAll, kPatienceMs));
  CHECK(f.panel.photos().empty());
  auto* zenith = f.choice(dialog, 0);
  zenith->setFocus();
  QTest::keyClicks(zenith, QStringLiteral("s"));
  REQUIRE(zenith->currentText() == QStringLiteral("sky"));
  f.click(dialog, QStringLiteral("takeMapping"));
  f.waitForPhotos(3);
  CHECK(f.photo("two.jpg").codes.contains(0));
  CHECK(f.photo("two.jpg").codes.contains(1));
  CHECK(f.document.scene().references.size() == 3);
  REQUIRE(f.document.scene().references[0].labels);
  CHECK(f.document.scene().references[0].labels->at(3, 3) == 0);
  CHECK(f.document.scene().references[0].labels->at(3, 28) == 1);
  CHECK(f.workspace.issues().rowCount() == 0);
  // The next photo of these classes asks for nothing.
  f.photos.offer(f.writePhoto("four"), {});
  f.waitForPhotos(4);
  CHECK(f.photos.layouts().dialog() == nullptr);
}

TEST_CASE("Classes of the same names are mapped without a question, whatever their ids") {
  PhotoFixture f;
  f.writeClasses(
      R"([{"id":0,"name":"car","color":[1,2,3]},{"id":1,"name":"sky","color":[4,5,6]}])");
  f.photos.offer(f.writePhoto("named"), {});
  f.waitForPhotos(1);
  CHECK(f.photos.layouts().dialog() == nullptr);
  CHECK(f.photo("named.jpg").codes.contains(0));
  CHECK(f.photo("named.jpg").codes.contains(2));
  CHECK_FALSE(f.photo("named.jpg").codes.contains(1));
}

TEST_CASE("A mapping that is given up takes no looks, and the next photo asks again") {
  PhotoFixture f;
  f.writeClasses(kForeign);
  f.photos.offer(f.writePhoto("one"), {});
  QTest::keyClick(&f.waitForDialog(), Qt::Key_Escape);
  CHECK(f.photos.layouts().dialog() == nullptr);
  f.photos.offer(f.writePhoto("two"), {});
  f.waitForDialog();
  CHECK(f.panel.photos().empty());
  CHECK(f.document.scene().references.empty());
}

TEST_CASE("A question about photos goes away with its scene") {
  PhotoFixture f;
  f.writeClasses(kForeign);
  f.photos.offer(f.writePhoto("one"), {});
  const QPointer<MappingDialog> dialog = &f.waitForDialog();
  f.photos.setDocument(nullptr);
  CHECK(QTest::qWaitFor([&] { return !dialog; }, kPatienceMs));
}

TEST_CASE("A photo's layout of which nothing is left cannot be taken") {
  PhotoFixture f;
  f.writeClasses(R"([{"id":0,"name":"zenith","color":[1,2,3]},{"id":1,"name":"nadir"}])");
  f.photos.offer(f.writePhoto("one"), {});
  auto& dialog = f.waitForDialog();
  auto* take = f.child<QPushButton>(dialog, QStringLiteral("takeMapping"));
  CHECK_FALSE(take->isEnabled());
  QTest::keyClick(f.choice(dialog, 1), Qt::Key_Down);
  CHECK(take->isEnabled());
}
