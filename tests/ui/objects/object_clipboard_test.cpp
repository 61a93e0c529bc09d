#include "ui/objects/object_clipboard.h"

#include "tests/ui/support/scenes.h"

#include "core/base/error.h"
#include "core/layout/maps_text.h"
#include "support/catch.h"

#include <QCborArray>
#include <QCborMap>
#include <QMimeData>

namespace spolvero::ui {

using namespace spolvero::testing;

namespace {

ObjectClip someClip() {
  const auto maps = mapsFrom({"2203", "0233"}, {"5508", "0588"});
  Mask mask(4, 2, 1);
  mask.at(2, 0) = 0;
  return {fourClasses(), {cutOut(maps, {mask, {0, 0, 4, 2}})}};
}

}  // namespace

TEST_CASE("Objects come out of the clipboard as they went in", "[clipboard]") {
  const auto clip = someClip();
  const auto again = clipFrom(bytesOf(clip));
  CHECK(again.classes == clip.classes);
  REQUIRE(again.pieces.size() == 1);
  CHECK(again.pieces[0] == clip.pieces[0]);
}

TEST_CASE("Other programs get a picture, transparent around the objects", "[clipboard]") {
  const std::unique_ptr<QMimeData> data(mimeDataOf(someClip()));
  CHECK(data->hasFormat(kObjectsMimeType));
  const auto picture = qvariant_cast<QImage>(data->imageData());
  CHECK(picture.size() == QSize(4, 2));
  CHECK(picture.pixel(0, 0) == qRgb(255, 0, 0));
  CHECK(picture.pixel(3, 0) == qRgb(255, 255, 0));
  CHECK(qAlpha(picture.pixel(2, 0)) == 0);
}

TEST_CASE("Broken clips are refused with a reason", "[clipboard]") {
  const QByteArray good = bytesOf(someClip());
  CHECK_THROWS_AS(clipFrom("nonsense"), IoError);
  CHECK_THROWS_AS(clipFrom(good.left(good.size() / 2)), IoError);
  auto map = QCborValue::fromCbor(good).toMap();
  auto pieces = map[QStringLiteral("pieces")].toArray();
  auto piece = pieces[0].toMap();
  piece[QStringLiteral("width")] = 4096;
  pieces[0] = piece;
  map[QStringLiteral("pieces")] = pieces;
  CHECK_THROWS_WITH(clipFrom(map.toCborValue().toCbor()), ContainsText("size"));
  piece[QStringLiteral("width")] = 1 << 30;
  pieces[0] = piece;
  map[QStringLiteral("pieces")] = pieces;
  CHECK_THROWS_WITH(clipFrom(map.toCborValue().toCbor()), ContainsText("4096"));
}

TEST_CASE("Classes go by name, what has no name here takes the current class", "[clipboard]") {
  const ClassTable other({{0, "House", {1, 1, 1}, ClassKind::Stuff},
                          {1, "meadow", {2, 2, 2}, ClassKind::Stuff},
                          {2, "person", {3, 3, 3}, ClassKind::Thing}});
  QStringList unknown;
  const auto pieces = mappedPieces(someClip(), other, 2, unknown);
  CHECK(unknown == QStringList{"sky", "car"});
  REQUIRE(pieces.size() == 1);
  CHECK(labelLines(pieces[0].maps) == Lines{"2220", "2200"});
  // The house is stuff here and has no objects.
  CHECK(objectLines(pieces[0].maps) == Lines{"5500", "0500"});
}

}  // namespace spolvero::ui
