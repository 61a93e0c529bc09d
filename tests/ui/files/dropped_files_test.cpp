#include "ui/files/dropped_files.h"

#include "core/io/picture_export.h"
#include "support/catch.h"
#include "support/paths.h"
#include "ui/support/scenes.h"

#include <QImage>
#include <QMimeData>

using namespace spolvero::ui;
using spolvero::testing::TempDir;

namespace {

QString qt(const std::filesystem::path& path) {
  return QString::fromStdString(path.string());
}

/// A smooth picture with far more colours than a layout has.
QImage photo(int width, int height) {
  QImage image(width, height, QImage::Format_RGB32);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) image.setPixel(x, y, qRgb(x * 4 % 256, y * 4 % 256, x + y));
  }
  return image;
}

QImage flat(int width, int height, QImage::Format format) {
  QImage image(width, height, format);
  if (format == QImage::Format_Indexed8) image.setColorTable({qRgb(1, 2, 3), qRgb(9, 9, 9)});
  image.fill(format == QImage::Format_Indexed8 ? 1 : 0x00336699);
  return image;
}

}  // namespace

TEST_CASE("Dropped files are told apart by what they hold") {
  TempDir folder;
  REQUIRE(photo(64, 64).save(qt(folder / "view.png")));
  REQUIRE(flat(32, 32, QImage::Format_Indexed8).save(qt(folder / "index.png")));
  REQUIRE(flat(32, 32, QImage::Format_RGB32).save(qt(folder / "colours.png")));
  CHECK_FALSE(looksLikeLayout(qt(folder / "view.png")));
  CHECK(looksLikeLayout(qt(folder / "index.png")));
  CHECK(looksLikeLayout(qt(folder / "colours.png")));

  const auto dropped = classifyDrop({QUrl::fromLocalFile(qt(folder / "view.png")),
                                     QUrl::fromLocalFile(qt(folder / "index.png")),
                                     QUrl::fromLocalFile(QStringLiteral("/x/scene.ORA")),
                                     QUrl::fromLocalFile(QStringLiteral("/x/net.safetensors"))});
  CHECK(dropped.photo == qt(folder / "view.png"));
  CHECK(dropped.layout == qt(folder / "index.png"));
  CHECK(dropped.scene == QStringLiteral("/x/scene.ORA"));
  CHECK(dropped.model == QStringLiteral("/x/net.safetensors"));
}

TEST_CASE("Of several photos each finds its layout among the files by its name") {
  TempDir folder;
  QList<QUrl> urls;
  for (const auto* name : {"a.png", "b.png", "c.png"}) {
    REQUIRE(photo(64, 64).save(qt(folder / name)));
    urls << QUrl::fromLocalFile(qt(folder / name));
  }
  for (const auto* name : {"c_label.png", "a_labels.png"}) {
    REQUIRE(flat(32, 32, QImage::Format_Indexed8).save(qt(folder / name)));
    urls << QUrl::fromLocalFile(qt(folder / name));
  }
  const auto dropped = classifyDrop(urls);
  REQUIRE(dropped.photos.size() == 3);
  CHECK(dropped.photos[0] == std::pair(qt(folder / "a.png"), qt(folder / "a_labels.png")));
  CHECK(dropped.photos[1] == std::pair(qt(folder / "b.png"), QString()));
  CHECK(dropped.photos[2] == std::pair(qt(folder / "c.png"), qt(folder / "c_label.png")));
  CHECK(classifyDrop({urls[0], urls[3]}).photos.isEmpty());
}

TEST_CASE("Outlines of labelme are a layout") {
  const auto path = QStringLiteral("/x/outlines.json");
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(path)});
  CHECK(canTake(data));
  CHECK(classifyDrop(data.urls()).layout == path);
}

TEST_CASE("A picture that carries its scene is a scene") {
  const TempDir folder;
  spolvero::Provenance provenance;
  provenance.scene = spolvero::testing::plainScene(32, 32);
  provenance.width = 32;
  provenance.height = 32;
  spolvero::writePicture(folder / "exported.png", spolvero::ImageU8(32, 32), {}, &provenance);
  const auto dropped = classifyDrop({QUrl::fromLocalFile(qt(folder / "exported.png"))});
  CHECK(dropped.scene == qt(folder / "exported.png"));
  CHECK(dropped.photo.isEmpty());
  CHECK(dropped.layout.isEmpty());
}

TEST_CASE("Only files of known kinds are taken") {
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(QStringLiteral("/x/notes.txt"))});
  CHECK_FALSE(canTake(data));
  data.setUrls({QUrl::fromLocalFile(QStringLiteral("/x/notes.txt")),
                QUrl::fromLocalFile(QStringLiteral("/x/photo.JPG"))});
  CHECK(canTake(data));
  CHECK(classifyDrop({QUrl::fromLocalFile(QStringLiteral("/x/notes.txt"))}).empty());
}

TEST_CASE("The layout of a photo and the objects of a layout are found next to them") {
  TempDir folder;
  std::filesystem::create_directories(folder / "images");
  std::filesystem::create_directories(folder / "labels");
  std::filesystem::create_directories(folder / "instances");
  const auto small = flat(16, 16, QImage::Format_RGB32);
  REQUIRE(small.save(qt(folder / "images/0001.jpg")));
  CHECK(layoutBeside(qt(folder / "images/0001.jpg")).isEmpty());
  REQUIRE(small.save(qt(folder / "labels/0001.png")));
  REQUIRE(small.save(qt(folder / "instances/0001.png")));
  CHECK(layoutBeside(qt(folder / "images/0001.jpg")).endsWith(QStringLiteral("labels/0001.png")));
  CHECK(instancesBeside(qt(folder / "labels/0001.png"))
            .endsWith(QStringLiteral("instances/0001.png")));
  REQUIRE(small.save(qt(folder / "images/0001_labels.png")));
  CHECK(layoutBeside(qt(folder / "images/0001.jpg")).endsWith(QStringLiteral("0001_labels.png")));
  REQUIRE(small.save(qt(folder / "images/only.png")));
  CHECK(layoutBeside(qt(folder / "images/only.png")).isEmpty());
}
