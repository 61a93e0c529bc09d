#include "ui/settings/preferences_dialog.h"

#include "ui/settings/settings_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace spolvero::ui;
using spolvero::testing::SettingsFixture;

namespace {

Preferences last(const QSignalSpy& changes) {
  return changes.last().first().value<Preferences>();
}

}  // namespace

TEST_CASE("Preferences come back as they were stored, nonsense is the default") {
  SettingsFixture f;
  Preferences wanted;
  wanted.language = QStringLiteral("de");
  wanted.classHatching = true;
  wanted.autosaveSeconds = 30;
  wanted.precision = QStringLiteral("bf16");
  wanted.device = QStringLiteral("cuda:1");
  wanted.memoryLimitMb = 512;
  wanted.store();
  CHECK(Preferences::stored() == wanted);
  QSettings().setValue(QStringLiteral("autosaveSeconds"), QStringLiteral("soon"));
  QSettings().setValue(QStringLiteral("render/precision"), QStringLiteral("fp7"));
  QSettings().setValue(QStringLiteral("render/liveTolerance"), -3);
  QSettings().setValue(QStringLiteral("language"), QStringLiteral("xx"));
  const auto read = Preferences::stored();
  CHECK(read.autosaveSeconds == Preferences().autosaveSeconds);
  CHECK(read.precision == Preferences().precision);
  CHECK(read.liveTolerance == Preferences().liveTolerance);
  CHECK(read.language.isEmpty());
  CHECK(read.memoryLimitMb == 512);
}

TEST_CASE("Changes in the dialog count at once") {
  SettingsFixture f;
  PreferencesDialog dialog({}, *f.actions, &f.window);
  dialog.show();
  QSignalSpy changes(&dialog, &PreferencesDialog::changed);
  auto* hatching = dialog.findChild<QCheckBox*>(QStringLiteral("classHatching"));
  hatching->click();
  REQUIRE(changes.count() == 1);
  CHECK(last(changes).classHatching);

  auto* language = dialog.findChild<QComboBox*>(QStringLiteral("language"));
  language->setCurrentIndex(language->findData(QStringLiteral("ja")));
  Q_EMIT language->activated(language->currentIndex());
  CHECK(last(changes).language == QStringLiteral("ja"));

  dialog.showPage(PreferencesDialog::Page::Rendering);
  auto* memory = dialog.findChild<QSpinBox*>(QStringLiteral("memoryLimit"));
  memory->setFocus();
  memory->selectAll();
  QTest::keyClicks(memory, QStringLiteral("2048"));
  QTest::keyClick(memory, Qt::Key_Return);
  CHECK(dialog.isVisible());
  CHECK(last(changes).memoryLimitMb == 2048);

  dialog.findChild<QPushButton*>(QStringLiteral("preferencesDefaults"))->click();
  CHECK(last(changes) == Preferences());
}

TEST_CASE("Only what concerns rendering loads a model anew") {
  Preferences a;
  auto b = a;
  b.classHatching = true;
  b.language = QStringLiteral("fr");
  CHECK(a.rendersLike(b));
  b.liveTolerance = 0;
  CHECK_FALSE(a.rendersLike(b));
}
