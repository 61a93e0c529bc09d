#include "support/catch.h"
#include "ui/canvas/canvas_view.h"
#include "ui/support/scenes.h"

#include <QTest>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

QColor middleOf(CanvasView& canvas) {
  return canvas.grab().toImage().pixelColor(canvas.width() / 2, canvas.height() / 2);
}

QImage plain(Qt::GlobalColor colour) {
  QImage image(24, 16, QImage::Format_RGB32);
  image.fill(colour);
  return image;
}

}  // namespace

TEST_CASE("The canvas shows a preview in the place of the document's pictures, and gives it back") {
  SceneDocument document(plainScene(48, 32));
  CanvasView canvas;
  canvas.resize(300, 200);
  canvas.setDocument(&document);
  document.setRender(ImageU8(48, 32, {0, 0, 0}));
  canvas.setViewMode(ViewMode::Photograph);
  CHECK(middleOf(canvas) == QColor(Qt::black));
  canvas.setPreview(CanvasPreview{plain(Qt::magenta), plain(Qt::yellow)});
  CHECK(middleOf(canvas) == QColor(Qt::magenta));
  canvas.setViewMode(ViewMode::Layout);
  CHECK(middleOf(canvas) == QColor(Qt::yellow));
  canvas.setPreview(CanvasPreview{{}, plain(Qt::yellow)});
  canvas.setViewMode(ViewMode::Photograph);
  CHECK(middleOf(canvas) == QColor(Qt::black));
  canvas.setPreview(std::nullopt);
  canvas.setViewMode(ViewMode::Layout);
  CHECK(middleOf(canvas) == QColor(Qt::blue));
  CHECK_FALSE(document.isModified());
}
