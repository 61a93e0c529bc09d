#include "ui/objects/stamp_library.h"

#include "core/base/error.h"
#include "support/catch.h"
#include "support/paths.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <set>

namespace spolvero::ui {

using spolvero::testing::TempDir;

namespace {

QString pathOf(const TempDir& folder) {
  return QString::fromStdString((folder / "stamps").string());
}

/// An L of 20 × 30 pixels.
Region letter() {
  Region region{Mask(20, 30, 0), {3, 4, 20, 30}};
  for (int y = 0; y < 30; ++y) {
    for (int x = 0; x < 20; ++x) region.mask.at(x, y) = x < 6 || y >= 24 ? 1 : 0;
  }
  return region;
}

}  // namespace

TEST_CASE("The library has drawings for everything in its list", "[stamps]") {
  const TempDir folder;
  const StampLibrary library(pathOf(folder));
  CHECK(library.problems().isEmpty());
  CHECK(library.entries().size() >= 24);
  std::set<std::string> ids;
  for (const auto& entry : library.entries()) {
    INFO(entry.info.id);
    ids.insert(entry.info.id);
    CHECK_FALSE(entry.own);
    CHECK_FALSE(entry.info.classNames.empty());
    const auto& coverage = entry.shape->coverage;
    const auto covered = std::ranges::count_if(coverage, [](auto value) { return value >= 128; });
    const double share = double(covered) / double(coverage.size());
    CHECK(share > 0.05);
    CHECK(share <= 1);
    // Cut to the drawing: no empty border.
    CHECK(std::ranges::any_of(coverage.cropped({0, 0, coverage.width(), 1}),
                              [](auto value) { return value != 0; }));
  }
  CHECK(ids.size() == library.entries().size());
}

TEST_CASE("Every drawing in the folder is listed", "[stamps]") {
  const QDir drawings(":/stamps");
  const TempDir folder;
  const StampLibrary library(pathOf(folder));
  CHECK(drawings.entryList({"*.svg"}).size() == qsizetype(library.entries().size()));
}

TEST_CASE("A region becomes a stamp of one's own that is there the next time", "[stamps]") {
  const TempDir folder;
  {
    StampLibrary library(pathOf(folder));
    QSignalSpy changed(&library, &StampLibrary::changed);
    const int at = library.add(letter(), "My letter", "sign", 0.25);
    CHECK(changed.count() == 1);
    CHECK(library.entries()[std::size_t(at)].own);
    library.add(letter(), "Another", "sign", 0.25);
  }
  StampLibrary library(pathOf(folder));
  CHECK(library.problems().isEmpty());
  const auto& entry = library.entries()[library.entries().size() - 2];
  CHECK(entry.own);
  CHECK(entry.shape->name == "My letter");
  CHECK(entry.info.classNames == std::vector<std::string>{"sign"});
  const auto again = stampRegion(entry.shape->coverage, {0, 0, 20, 30}, false);
  int differing = 0;
  for (int y = 0; y < 30; ++y) {
    for (int x = 0; x < 20; ++x) differing += again.mask.at(x, y) != letter().mask.at(x, y);
  }
  CHECK(differing <= 6);  // Corners are rounded.
  library.remove(static_cast<int>(library.entries().size()) - 2);
  CHECK(StampLibrary(pathOf(folder)).entries().back().shape->name == "Another");
}

TEST_CASE("What is wrong with a stamp is said, the others are there", "[stamps]") {
  const TempDir folder;
  {
    StampLibrary library(pathOf(folder));
    library.add(letter(), "Good", "sign", 0.25);
    library.add(letter(), "Bad", "sign", 0.25);
  }
  QFile bad(pathOf(folder) + "/own-2.svg");
  REQUIRE(bad.open(QIODevice::WriteOnly));
  bad.write("no drawing");
  bad.close();
  const StampLibrary library(pathOf(folder));
  REQUIRE(library.problems().size() == 1);
  CHECK(library.problems().front().contains("own-2.svg"));
  CHECK(library.entries().back().shape->name == "Good");
}

TEST_CASE("A drawing without anything in it is no stamp", "[stamps]") {
  CHECK_THROWS_AS(
      shapeFromSvg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>", "x", "x"),
      IoError);
}

}  // namespace spolvero::ui
