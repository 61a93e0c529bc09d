#include "ui/training/training_window.h"

#include "core/base/atomic_file.h"
#include "support/catch.h"
#include "support/paths.h"
#include "ui/panels/message_bar.h"
#include "ui/training/run_page.h"
#include "ui/training/training_starter.h"

#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTest>

#include <chrono>
#include <fstream>

using namespace spolvero;
using namespace spolvero::ui;
using spolvero::testing::TempDir;

namespace {

constexpr int kPatienceMs = 8000;

QString qt(const std::filesystem::path& path) {
  return QString::fromStdString(path.string());
}

/// A run folder as a training leaves it.
struct RunFixture {
  TempDir folder;

  RunFixture() {
    writeFileAtomically(folder / "config.toml", "system = \"spade\"\n");
    writeFileAtomically(folder / "losses.csv", "step,GAN,VGG\n10,1,30\n20,0.5,28\n");
    writeFileAtomically(folder / "log.txt", "it began\n");
    writeFileAtomically(folder / "best.safetensors", "x");
    std::filesystem::create_directories(folder / "samples");
    std::filesystem::create_directories(folder / "checkpoints");
    writeFileAtomically(folder / "checkpoints" / "step_00000020.safetensors", "x");
    sample(10, Qt::red);
  }
  void sample(int step, Qt::GlobalColor colour) {
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(colour);
    REQUIRE(image.save(qt(folder / "samples") + QStringLiteral("/step_%1.png").arg(step)));
  }
  void status(RunStatus::State state, std::int64_t step) {
    auto status = statusOfThisProcess(state);
    status.step = step;
    status.totalSteps = 100;
    status.picturesPerSecond = 2.5;
    status.secondsLeft = 65;
    writeRunStatus(folder.path(), status);
  }
};

struct PageFixture : RunFixture {
  StopRequests stops;
  std::unique_ptr<RunPage> page;

  void show() {
    page = std::make_unique<RunPage>(qt(folder.path()), stops);
    page->show();
    REQUIRE(QTest::qWaitFor([&] { return page->watcher().view() != nullptr; }, kPatienceMs));
  }
  QString label(const char* name) {
    return page->findChild<QLabel*>(QString::fromLatin1(name))->text();
  }
  QPushButton* button(const char* name) {
    return page->findChild<QPushButton*>(QString::fromLatin1(name));
  }
};

/// A stand-in for the program, under its name: a shell script.
QString program(const TempDir& folder, const std::string& script) {
  const auto path = folder / "spolvero";
  std::ofstream(path) << "#!/bin/sh\n" << script;
  std::filesystem::permissions(path, std::filesystem::perms::owner_all);
  return qt(path);
}

}  // namespace

TEST_CASE("A run without a status shows what there is, and can be gone on with") {
  PageFixture f;
  f.show();
  CHECK(f.label("runState").contains(QStringLiteral("20")));
  CHECK_FALSE(f.button("runPause")->isEnabled());
  CHECK_FALSE(f.button("runStop")->isEnabled());
  CHECK(f.button("runResume")->isEnabled());
  CHECK(f.page->findChild<QPlainTextEdit*>(QStringLiteral("runLog"))->toPlainText() ==
        QStringLiteral("it began\n"));
  QSignalSpy resume(f.page.get(), &RunPage::resumeWanted);
  QTest::mouseClick(f.button("runResume"), Qt::LeftButton);
  REQUIRE(resume.count() == 1);
  CHECK(resume.first().first().toString() == qt(f.folder.path()));
  QSignalSpy model(f.page.get(), &RunPage::modelWanted);
  QTest::mouseClick(f.button("runOpenModel"), Qt::LeftButton);
  REQUIRE(model.count() == 1);
  CHECK(model.first().first().toString().endsWith(QStringLiteral("best.safetensors")));
}

TEST_CASE("A run that goes on shows steps, rate and time left, and follows") {
  PageFixture f;
  f.status(RunStatus::State::Running, 20);
  f.show();
  CHECK(f.label("runState").contains(QStringLiteral("step 20 of 100")));
  CHECK(f.label("runRate").contains(QStringLiteral("1:05")));
  CHECK(f.page->findChild<QProgressBar*>()->value() == 200);
  CHECK(f.button("runPause")->isEnabled());
  CHECK_FALSE(f.button("runResume")->isEnabled());

  f.sample(30, Qt::blue);
  std::ofstream(f.folder / "losses.csv", std::ios::app) << "30,0.25,27\n";
  f.status(RunStatus::State::Running, 30);
  f.page->watcher().refresh();
  REQUIRE(QTest::qWaitFor([&] { return f.label("runState").contains(QStringLiteral("step 30")); },
                          kPatienceMs));
  const auto shown = f.page->findChild<QLabel*>(QStringLiteral("runSample"))->pixmap().toImage();
  CHECK(shown.pixelColor(5, 5) == QColor(Qt::blue));
  f.page->findChild<QSlider*>(QStringLiteral("runSampleSlider"))->setValue(0);
  const auto first = f.page->findChild<QLabel*>(QStringLiteral("runSample"))->pixmap().toImage();
  CHECK(first.pixelColor(5, 5) == QColor(Qt::red));

  f.status(RunStatus::State::Finished, 100);
  f.page->watcher().refresh();
  REQUIRE(QTest::qWaitFor([&] { return !f.button("runStop")->isEnabled(); }, kPatienceMs));
  CHECK_FALSE(f.button("runResume")->isEnabled());
}

TEST_CASE("A status that is written in the same tick as the one before is seen") {
  PageFixture f;
  const auto tick = std::filesystem::file_time_type::clock::now() + std::chrono::seconds(5);
  const auto writeInTick = [&](std::int64_t step) {
    f.status(RunStatus::State::Running, step);
    std::filesystem::last_write_time(f.folder / "status.json", tick);
  };
  writeInTick(20);
  f.show();
  REQUIRE(f.label("runState").contains(QStringLiteral("step 20")));
  writeInTick(30);
  REQUIRE(QTest::qWaitFor([&] { return f.label("runState").contains(QStringLiteral("step 30")); },
                          kPatienceMs));
}

TEST_CASE("Curves come with a legend that hides them") {
  PageFixture f;
  f.show();
  auto* legend = f.page->findChild<QWidget*>(QStringLiteral("lossesLegend"));
  REQUIRE(legend->findChildren<QCheckBox*>().size() == 2);
  CHECK(legend->findChild<QCheckBox*>(QStringLiteral("VGG"))->isChecked());
}

TEST_CASE("A folder that is no run says so") {
  TempDir folder;
  StopRequests stops;
  RunPage page(qt(folder.path()), stops);
  const auto text = [&] { return page.findChild<QLabel*>(QStringLiteral("runState"))->text(); };
  REQUIRE(
      QTest::qWaitFor([&] { return text().contains(QStringLiteral("config.toml")); }, kPatienceMs));
}

TEST_CASE("The window has one page for a run, and closing a page tells which are left") {
  RunFixture one;
  RunFixture two;
  TrainingWindow window({}, nullptr);
  QSignalSpy changed(&window, &TrainingWindow::runsChanged);
  auto* page = window.openRun(qt(one.folder.path()));
  CHECK(window.openRun(qt(one.folder.path())) == page);
  window.openRun(qt(two.folder.path()));
  CHECK(window.openRuns().size() == 2);
  auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("runs"));
  Q_EMIT tabs->tabCloseRequested(1);
  CHECK(window.openRuns() == QStringList{qt(two.folder.path())});
  CHECK(changed.last().first().toStringList() == window.openRuns());
  Q_EMIT tabs->tabCloseRequested(0);
  CHECK(tabs->count() == 2);
}

TEST_CASE("A training that does not begin tells its last words") {
  TempDir folder;
  TrainingStarter starter(program(folder, "echo 'no such preset: $2' >&2\nexit 2\n"));
  QSignalSpy failed(&starter, &TrainingStarter::failed);
  starter.start({QStringLiteral("train"), QStringLiteral("x")}, qt(folder / "run"));
  REQUIRE(QTest::qWaitFor([&] { return failed.count() == 1; }, kPatienceMs));
  CHECK(failed.first()[1].toString().contains(QStringLiteral("no such preset")));
  TrainingStarter none(qt(folder / "gone"));
  QSignalSpy gone(&none, &TrainingStarter::failed);
  none.start({}, qt(folder / "run"));
  CHECK(gone.count() == 1);
}

TEST_CASE("A training that begins is watched, and stops when it is told to") {
  RunFixture run;
  TempDir place;
  // Writes its status as a training does, then waits for the word to end.
  const std::string script =
      "run=$3\n"
      "trap 'exit 0' INT\n"
      "printf '{\"state\":\"running\",\"step\":1,\"total_steps\":9,\"updated\":%s,\"host\":\"%s\","
      "\"process\":%s}' $(date +%s) $(uname -n) $$ > $run/status.json\n"
      "while true; do sleep 0.05; done\n";
  TrainingStarter starter(program(place, script));
  TrainingWindow window({&starter, {}, {}}, nullptr);
  window.show();
  starter.resume(qt(run.folder.path()));
  REQUIRE(QTest::qWaitFor([&] { return window.openRuns().size() == 1; }, kPatienceMs));
  auto* page = window.openRun(qt(run.folder.path()));
  const auto activity = [&](RunActivity wanted) {
    return QTest::qWaitFor(
        [&] {
          page->watcher().refresh();
          return page->watcher().activity() == wanted;
        },
        kPatienceMs);
  };
  REQUIRE(activity(RunActivity::Working));
  QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("runPause")), Qt::LeftButton);
  REQUIRE(activity(RunActivity::Paused));
  QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("runPause")), Qt::LeftButton);
  REQUIRE(activity(RunActivity::Working));
  QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("runStop")), Qt::LeftButton);
  CHECK(activity(RunActivity::Gone));
}

TEST_CASE(
    "Stop says that the step ends first, and a second word, not a double click, does not wait") {
  RunFixture run;
  TempDir place;
  // As a training in a long step: the first word is heard and changes nothing yet, the second ends.
  const std::string script =
      "run=$3\n"
      "words=0\n"
      "trap 'words=$((words+1)); echo $words > $run/words; [ $words -lt 2 ] || exit 130' INT\n"
      "printf '{\"state\":\"running\",\"step\":1,\"total_steps\":9,\"updated\":%s,\"host\":\"%s\","
      "\"process\":%s}' $(date +%s) $(uname -n) $$ > $run/status.json\n"
      "while true; do sleep 0.05; done\n";
  TrainingStarter starter(program(place, script));
  StopRequests stops;
  TrainingWindow window({&starter, {}, {}, &stops}, nullptr);
  window.show();
  starter.resume(qt(run.folder.path()));
  REQUIRE(QTest::qWaitFor([&] { return window.openRuns().size() == 1; }, kPatienceMs));
  auto* page = window.openRun(qt(run.folder.path()));
  auto* stop = page->findChild<QPushButton*>(QStringLiteral("runStop"));
  auto* pause = page->findChild<QPushButton*>(QStringLiteral("runPause"));
  auto* state = page->findChild<QLabel*>(QStringLiteral("runState"));
  REQUIRE(QTest::qWaitFor([&] { return stop->isEnabled(); }, kPatienceMs));
  CHECK(stop->text() == QStringLiteral("Stop"));
  QTest::mouseClick(stop, Qt::LeftButton);
  QTest::mouseDClick(stop, Qt::LeftButton);
  CHECK(state->text().contains(QStringLiteral("stopping after this step")));
  CHECK_FALSE(pause->isEnabled());
  CHECK_FALSE(stop->isEnabled());
  REQUIRE(QTest::qWaitFor([&] { return stop->isEnabled(); }, kPatienceMs));
  CHECK(stop->text() == QStringLiteral("End at once"));
  CHECK(std::filesystem::exists(run.folder / "words"));
  page->watcher().refresh();
  QTest::qWait(50);
  CHECK(page->watcher().activity() == RunActivity::Working);

  // Another window over the same workspace knows of the first word.
  StopRequests none;
  CHECK_FALSE(none.contains(*page->watcher().view()->status));
  RunPage other(qt(run.folder.path()), stops);
  other.show();
  auto* otherStop = other.findChild<QPushButton*>(QStringLiteral("runStop"));
  REQUIRE(QTest::qWaitFor([&] { return otherStop->isEnabled(); }, kPatienceMs));
  CHECK(otherStop->text() == QStringLiteral("End at once"));
  QTest::mouseClick(otherStop, Qt::LeftButton);
  CHECK(QTest::qWaitFor(
      [&] {
        page->watcher().refresh();
        return page->watcher().activity() == RunActivity::Gone;
      },
      kPatienceMs));
}
