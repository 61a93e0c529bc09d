#include "ui/timeline/export_dialog.h"

#include "core/io/image_file.h"
#include "support/paths.h"
#include "ui/timeline/timeline_fixture.h"

#include <fmt/format.h>

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <fstream>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;
namespace fs = std::filesystem;

namespace {

struct ExportFixture : TimelineFixture {
  TempDir folder;
  std::unique_ptr<FilmExportDialog> dialog;

  ExportFixture() {
    load();
    makeDrive();
    dialog = std::make_unique<FilmExportDialog>(controller);
    dialog->show();
  }
  template <class T>
  T* child(const char* name) {
    auto* found = dialog->findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
  }
  void choose(FilmFormat format, const std::string& name) {
    dialog->form()->setFormat(format);
    dialog->form()->setOutput(QString::fromStdString((folder / name).string()));
  }
  void clickStart() { QTest::mouseClick(child<QPushButton>("filmStart"), Qt::LeftButton); }
  bool isDone() { return !controller.exporting().isRunning(); }
};

}  // namespace

TEST_CASE("A film is written as pictures: those that the same frames make alone") {
  ExportFixture f;
  f.choose(FilmFormat::Frames, "frames");
  f.clickStart();
  CHECK_FALSE(f.dialog->form()->isEnabled());
  REQUIRE(f.wait([&] { return f.isDone(); }));
  CHECK(f.child<QLabel>("filmMessage")->text().contains(QStringLiteral("frames")));
  FakeRendererControl other;
  const auto model = fakeLoader(std::make_shared<FakeRendererControl>())("fake", "cpu");
  const auto render = frameRenderer(*model.renderer, fourClasses(), {});
  FrameMaker film(f.controller.timeline(), nullptr);
  for (const int i : {0, 10, 20}) {
    const auto frame = film.at(i);
    CHECK(readImage(f.folder / fmt::format("frames/{:04}.png", i)) ==
          render(*frame.layout, frame.appearance));
  }
  CHECK_FALSE(fs::exists(f.folder / "frames/0021.png"));
}

TEST_CASE("Videos, GIF and sheet are written under the name of their kind") {
  ExportFixture f;
  for (const auto& [format, ending] : {std::pair{FilmFormat::Mp4, ".mp4"},
                                       {FilmFormat::WebM, ".webm"},
                                       {FilmFormat::Gif, ".gif"},
                                       {FilmFormat::Sheet, ".png"}}) {
    f.choose(format, fmt::format("film{}", ending));
    f.clickStart();
    REQUIRE(f.wait([&] { return f.isDone(); }));
    INFO(f.child<QLabel>("filmMessage")->text().toStdString());
    CHECK(fs::file_size(f.folder / fmt::format("film{}", ending)) > 200);
  }
  f.dialog->form()->setFormat(FilmFormat::Mp4);
  CHECK(f.dialog->form()->output().endsWith(QStringLiteral("film.mp4")));
}

TEST_CASE("A film that is there already is replaced at the second word only") {
  ExportFixture f;
  std::ofstream(f.folder / "film.gif") << "somebody's";
  f.choose(FilmFormat::Gif, "film.gif");
  f.clickStart();
  CHECK(f.isDone());
  CHECK(f.child<QLabel>("filmMessage")->text().contains(QStringLiteral("film.gif")));
  CHECK(fs::file_size(f.folder / "film.gif") == 10);
  f.clickStart();
  REQUIRE(f.wait([&] { return f.isDone(); }));
  CHECK(fs::file_size(f.folder / "film.gif") > 200);
}

TEST_CASE("A timeline that lies where the new one shall go is replaced at the second word only") {
  ExportFixture f;
  f.choose(FilmFormat::Gif, "film.gif");
  QTest::mouseClick(f.child<QCheckBox>("filmKeepTimeline"), Qt::LeftButton, {}, QPoint(8, 8));
  const fs::path timeline = f.dialog->timelinePath().toStdString();
  std::ofstream(timeline) << "somebody's";
  f.clickStart();
  CHECK(f.isDone());
  CHECK(f.child<QLabel>("filmMessage")->text().contains(QStringLiteral("film.timeline.json")));
  CHECK_FALSE(fs::exists(f.folder / "film.gif"));
  CHECK(fs::file_size(timeline) == 10);
  f.clickStart();
  REQUIRE(f.wait([&] { return f.isDone(); }));
  CHECK(fs::exists(f.folder / "film.gif"));
  CHECK(fs::file_size(timeline) > 200);
}

TEST_CASE("An export that is stopped leaves nothing behind, and painting goes on meanwhile") {
  ExportFixture f;
  f.choose(FilmFormat::Mp4, "film.mp4");
  f.control->renderMs = 40;
  f.clickStart();
  auto* progress = f.child<QProgressBar>("filmProgress");
  REQUIRE(f.wait([&] { return progress->value() >= 2; }));
  CHECK(f.child<QLabel>("filmMessage")->text().contains(QStringLiteral("of 21")));
  keepPicture(*f.dialog, QStringLiteral("exporting.png"));
  f.putCar(10);
  REQUIRE(f.wait([&] { return f.session.isUpToDate(); }));
  CHECK_FALSE(f.isDone());
  f.clickStart();
  REQUIRE(f.wait([&] { return f.isDone(); }));
  CHECK(fs::is_empty(f.folder.path()));
  CHECK(f.dialog->form()->isEnabled());
  CHECK(f.child<QLabel>("filmMessage")->text().contains(QStringLiteral("Stopped")));
}

TEST_CASE("An export that fails says why and leaves nothing behind") {
  ExportFixture f;
  f.choose(FilmFormat::Gif, "film.gif");
  f.control->failRender = true;
  f.clickStart();
  REQUIRE(f.wait([&] { return f.isDone(); }));
  CHECK(f.child<QLabel>("filmMessage")->text().contains(QStringLiteral("out of memory")));
  CHECK(fs::is_empty(f.folder.path()));
}

TEST_CASE("Closing the dialog lets the export go on, the next one shows it") {
  ExportFixture f;
  f.choose(FilmFormat::Frames, "frames");
  f.control->renderMs = 20;
  f.clickStart();
  f.dialog.reset();
  CHECK_FALSE(f.isDone());
  f.dialog = std::make_unique<FilmExportDialog>(f.controller);
  CHECK(f.child<QPushButton>("filmStart")->text() == QStringLiteral("Stop"));
  REQUIRE(f.wait([&] { return f.isDone(); }));
  CHECK(fs::exists(f.folder / "frames/0020.png"));
}

TEST_CASE("The command line names the files and the timeline that is written beside them") {
  ExportFixture f;
  f.choose(FilmFormat::Frames, "my frames");
  CHECK(f.child<QLineEdit>("filmCommand")->text().isEmpty());
  QTest::mouseClick(f.child<QCheckBox>("filmKeepTimeline"), Qt::LeftButton, {}, QPoint(8, 8));
  const auto command = f.child<QLineEdit>("filmCommand")->text();
  CHECK(command.startsWith(QStringLiteral("spolvero interpolate --model fake.safetensors")));
  CHECK(command.contains(QStringLiteral("my frames.timeline.json'")));
  keepPicture(*f.dialog, QStringLiteral("export.png"));
  QTest::mouseClick(f.child<QPushButton>("filmCopyCommand"), Qt::LeftButton);
  CHECK(QGuiApplication::clipboard()->text() == command);
  f.clickStart();
  REQUIRE(f.wait([&] { return f.isDone(); }));
  REQUIRE(fs::exists(f.dialog->timelinePath().toStdString()));
  CHECK(shellWord(QStringLiteral("it's")) == QStringLiteral("'it'\\''s'"));
}
