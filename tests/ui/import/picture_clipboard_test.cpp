#include "ui/import/picture_clipboard.h"

#include "support/catch.h"
#include "ui/support/scenes.h"

#include <QBuffer>

using namespace spolvero;
using namespace spolvero::testing;
using namespace spolvero::ui;

namespace {

Scene carScene() {
  auto scene = plainScene(40, 30, 0);
  scene.layout.paste(LabelMap(10, 8, 2), InstanceMap(10, 8, 9), 5, 5);
  scene.appearance.seed = 12;
  return scene;
}

std::optional<PastedPicture> pasteOf(const QMimeData& data) {
  return pastedPicture(clipboardPictureIn(data), fourClasses());
}

/// What another program would hand over.
QMimeData* imageMime(const QImage& image) {
  auto* data = new QMimeData;
  data->setImageData(image);
  return data;
}

}  // namespace

TEST_CASE("A copied layout is pasted exactly, objects and looks too", "[import]") {
  const auto scene = carScene();
  const auto data =
      mimeDataOf(GENERATE(0, 1) == 0 ? clipboardColours(scene) : clipboardIndices(scene));
  const auto pasted = pasteOf(*data);
  REQUIRE(pasted);
  REQUIRE(pasted->scene);
  CHECK(pasted->scene->layout == scene.layout);
  CHECK(pasted->scene->appearance == scene.appearance);
}

TEST_CASE("Other programs see the layout in its colours, or as indices", "[import]") {
  const auto scene = carScene();
  const auto coloured = clipboardColours(scene).image;
  CHECK(coloured.size() == QSize(40, 30));
  CHECK(coloured.pixelColor(6, 6) == QColor(255, 0, 0));
  const auto index = QImage::fromData(clipboardIndices(scene).png);
  REQUIRE(index.format() == QImage::Format_Indexed8);
  CHECK(index.pixelIndex(6, 6) == 2);
  CHECK(index.pixelIndex(0, 0) == 0);
}

TEST_CASE("A picture of another program in the classes' colours or ids is a layout", "[import]") {
  const auto scene = carScene();
  const std::unique_ptr<QMimeData> coloured(imageMime(clipboardColours(scene).image));
  auto pasted = pasteOf(*coloured);
  REQUIRE(pasted);
  REQUIRE(pasted->layout);
  CHECK(pasted->layout->labels() == scene.layout.labels());
  CHECK(pasted->layout->instances().at(6, 6) == 1);
  QMimeData indices;
  indices.setData(QStringLiteral("image/png"), clipboardIndices(scene).png);
  pasted = pasteOf(indices);
  REQUIRE(pasted);
  REQUIRE(pasted->layout);
  CHECK(pasted->layout->labels() == scene.layout.labels());
}

TEST_CASE("Any other picture is a photo, transparent over white", "[import]") {
  QImage image(30, 20, QImage::Format_ARGB32);
  image.fill(QColor(10, 20, 30));
  image.setPixelColor(3, 3, QColor(0, 0, 0, 0));
  const std::unique_ptr<QMimeData> data(imageMime(image));
  const auto pasted = pasteOf(*data);
  REQUIRE(pasted);
  CHECK_FALSE(pasted->layout);
  CHECK(pasted->photo.at(0, 0) == Rgb{10, 20, 30});
  CHECK(pasted->photo.at(3, 3) == Rgb{255, 255, 255});
}

TEST_CASE("Text and damaged pictures are nothing to paste", "[import]") {
  QMimeData text;
  text.setText(QStringLiteral("hello"));
  CHECK_FALSE(pasteOf(text));
  QMimeData broken;
  broken.setData(QString::fromLatin1(kLayoutMime), "nonsense");
  broken.setData(QStringLiteral("image/png"), "nonsense");
  CHECK_FALSE(pasteOf(broken));
}
