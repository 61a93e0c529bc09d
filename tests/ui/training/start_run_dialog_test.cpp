#include "ui/training/start_run_dialog.h"

#include "support/catch.h"
#include "support/paths.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace spolvero::ui;
using spolvero::testing::TempDir;

namespace {

struct Fixture {
  TempDir folder;
  StartRunDialog dialog{{"spade-small", "crn-small"}, "auto", nullptr};

  QString path(const char* name) { return QString::fromStdString((folder / name).string()); }
  QLineEdit* line(const char* name) {
    return dialog.findChild<QLineEdit*>(QString::fromLatin1(name));
  }
  QPushButton* start() { return dialog.findChild<QPushButton*>(QStringLiteral("runStart")); }
};

}  // namespace

TEST_CASE("A training starts only when everything is said, and each lack is named") {
  Fixture f;
  CHECK_FALSE(f.start()->isEnabled());
  CHECK(f.dialog.fault().contains(QStringLiteral("data set")));
  f.line("runData")->setText(f.path("none"));
  CHECK(f.dialog.fault().contains(f.path("none")));
  f.line("runData")->setText(QString::fromStdString(f.folder.path().string()));
  CHECK(f.dialog.fault().contains(QStringLiteral("run")));
  f.line("runFolder")->setText(f.path("run"));
  CHECK(f.dialog.fault().isEmpty());
  CHECK(f.start()->isEnabled());
  f.dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("train.batch=2\nnonsense"));
  CHECK(f.dialog.fault().contains(QStringLiteral("nonsense")));
}

TEST_CASE(
    "The keyboard leads through the order from top to bottom, and by the letters of its labels") {
  Fixture f;
  f.dialog.show();
  REQUIRE(QTest::qWaitForWindowActive(&f.dialog));
  f.dialog.findChild<QComboBox*>(QStringLiteral("runPreset"))->setFocus();
  const auto tab = [&](int times) {
    for (int i = 0; i < times; ++i) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    return QApplication::focusWidget()->objectName();
  };
  CHECK(tab(1) == QStringLiteral("runData"));
  CHECK(tab(2) == QStringLiteral("runFolder"));
  CHECK(tab(2) == QStringLiteral("runStartFrom"));
  CHECK(tab(2) == QStringLiteral("runDevice"));
  CHECK(tab(1) == QStringLiteral("runSettings"));
  for (auto* label : f.dialog.findChildren<QLabel*>()) {
    if (!label->text().contains(QLatin1Char('&'))) continue;
    INFO(label->text().toStdString());
    REQUIRE(label->buddy() != nullptr);
    CHECK(label->buddy()->focusPolicy() != Qt::NoFocus);
  }
}

TEST_CASE("An order comes back to be changed and tried again") {
  Fixture f;
  const RunOrder wanted{QStringLiteral("crn-small"),
                        QStringLiteral("/data"),
                        QStringLiteral("/run"),
                        QStringLiteral("/old.safetensors"),
                        QStringLiteral("cpu"),
                        {QStringLiteral("train.batch=2"), QStringLiteral("train.epochs=3")}};
  f.dialog.fill(wanted);
  CHECK(f.dialog.order().arguments() == wanted.arguments());
}

TEST_CASE("Weights that are not there are named before anything starts") {
  Fixture f;
  f.line("runData")->setText(QString::fromStdString(f.folder.path().string()));
  f.line("runFolder")->setText(f.path("run"));
  f.line("runStartFrom")->setText(f.path("no.safetensors"));
  CHECK(f.dialog.fault().contains(f.path("no.safetensors")));
  CHECK_FALSE(f.start()->isEnabled());
  QFile model(f.path("no.safetensors"));
  REQUIRE(model.open(QIODevice::WriteOnly));
  f.line("runStartFrom")->clear();
  f.line("runStartFrom")->setText(f.path("no.safetensors"));
  CHECK(f.dialog.fault().isEmpty());
}

TEST_CASE("Model or run to begin with are chosen by a button beside the field") {
  Fixture f;
  f.dialog.show();
  auto* browse = f.dialog.findChild<QToolButton*>(QStringLiteral("runStartFromBrowse"));
  REQUIRE(browse != nullptr);
  CHECK(browse->isVisible());
  REQUIRE(browse->menu() != nullptr);
  CHECK(browse->menu()->actions().size() == 2);
}

TEST_CASE("A folder that holds a run is refused") {
  Fixture f;
  QFile config(f.path("config.toml"));
  REQUIRE(config.open(QIODevice::WriteOnly));
  config.close();
  const auto folder = QString::fromStdString(f.folder.path().string());
  f.line("runData")->setText(folder);
  f.line("runFolder")->setText(folder);
  CHECK(f.dialog.fault().contains(QStringLiteral("holds a run")));
}

TEST_CASE("The order is the command that a terminal would take") {
  Fixture f;
  f.line("runData")->setText(QStringLiteral("/data/my photos"));
  f.line("runFolder")->setText(QStringLiteral("/runs/a"));
  f.line("runStartFrom")->setText(QStringLiteral("it's.safetensors"));
  f.dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("train.batch=2\n"));
  auto* device = f.dialog.findChild<QComboBox*>(QStringLiteral("runDevice"));
  device->setCurrentIndex(device->findData(QStringLiteral("cpu")));
  CHECK(f.dialog.order().arguments() == QStringList({QStringLiteral("train"),
                                                     QStringLiteral("spade-small"),
                                                     QStringLiteral("--data"),
                                                     QStringLiteral("/data/my photos"),
                                                     QStringLiteral("--run"),
                                                     QStringLiteral("/runs/a"),
                                                     QStringLiteral("--start-from"),
                                                     QStringLiteral("it's.safetensors"),
                                                     QStringLiteral("--device"),
                                                     QStringLiteral("cpu"),
                                                     QStringLiteral("train.batch=2")}));
  CHECK(f.dialog.findChild<QLabel*>(QStringLiteral("runCommand"))->text() ==
        QStringLiteral("spolvero train spade-small --data '/data/my photos' --run /runs/a "
                       "--start-from 'it'\\''s.safetensors' --device cpu train.batch=2"));
}
