#include "support/catch.h"
#include "support/paths.h"
#include "ui/frame/preferences.h"
#include "ui/window/editor.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <filesystem>

using spolvero::testing::sourceDir;
using spolvero::testing::TempDir;
namespace fs = std::filesystem;

namespace {

struct Entry {
  QString source;
  QStringList texts;  ///< One, or one for each plural form.
  bool unfinished = false;
};

QStringList translatedLanguages() {
  QStringList codes;
  for (const auto& language : spolvero::ui::languages()) {
    if (language.code != QLatin1String("en")) codes << language.code;
  }
  return codes;
}

Entry readEntry(QXmlStreamReader& xml) {
  Entry entry;
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("source")) {
      entry.source = xml.readElementText();
    } else if (xml.name() == QLatin1String("translation")) {
      entry.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
      QString text;
      while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement()) entry.texts << xml.readElementText();
        if (xml.isCharacters()) text += xml.text();
      }
      if (entry.texts.isEmpty()) entry.texts << text;
    } else {
      xml.skipCurrentElement();
    }
  }
  return entry;
}

std::vector<Entry> entriesOf(const QString& language) {
  QFile file(QString::fromStdString((sourceDir() / "translations").string()) +
             QStringLiteral("/spolvero_%1.ts").arg(language));
  REQUIRE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  std::vector<Entry> entries;
  while (!xml.atEnd()) {
    xml.readNext();
    if (xml.isStartElement() && xml.name() == QLatin1String("message")) {
      entries.push_back(readEntry(xml));
    }
  }
  REQUIRE_FALSE(xml.hasError());
  return entries;
}

QStringList matches(const QString& text, const QString& pattern) {
  QStringList found;
  auto each = QRegularExpression(pattern).globalMatch(text);
  while (each.hasNext()) found << each.next().captured();
  found.sort();
  return found;
}

QStringList placesOf(const QString& text) {
  return matches(text, QStringLiteral("%L?(?:[0-9]+|n)"));
}

QStringList tagsOf(const QString& text) {
  return matches(text, QStringLiteral("</?[a-zA-Z][^>]*>"));
}

/// Keys that open menus: none in rich text, whose & begin entities.
QStringList mnemonicsOf(QString text) {
  if (!tagsOf(text).isEmpty() || text.contains(QLatin1String("&amp;"))) return {};
  return matches(text.remove(QStringLiteral("&&")), QStringLiteral("&.?"));
}

/// What is wrong with a translation; empty: nothing.
QString faultOf(const Entry& entry, int form) {
  const auto& text = entry.texts[form];
  // Where a form is for one number alone, the number may be a word.
  auto wanted = placesOf(entry.source);
  auto found = placesOf(text);
  if (form == 0 && entry.texts.size() > 1 && !found.contains(QStringLiteral("%n"))) {
    wanted.removeAll(QStringLiteral("%n"));
  }
  wanted.removeDuplicates();
  found.removeDuplicates();
  if (wanted != found) return QStringLiteral("other placeholders");
  if (tagsOf(entry.source) != tagsOf(text)) return QStringLiteral("other tags");
  const auto keys = mnemonicsOf(text);
  static const QRegularExpression good(QStringLiteral("^&[\\p{L}\\p{N}%]$"),
                                       QRegularExpression::UseUnicodePropertiesOption);
  const bool wellFormed =
      std::ranges::all_of(keys, [](const QString& key) { return good.match(key).hasMatch(); });
  if (!wellFormed || keys.size() > 1) return QStringLiteral("bad mnemonic");
  const bool spoken = mnemonicsOf(entry.source).isEmpty();
  if (spoken && !keys.isEmpty()) return QStringLiteral("mnemonic where there is none");
  return {};
}

/// Where translations/update looks for it.
QString lupdatePath() {
  auto path = qEnvironmentVariable("LUPDATE");
  if (path.isEmpty()) path = QStandardPaths::findExecutable(QStringLiteral("lupdate6"));
  if (path.isEmpty()) path = QStandardPaths::findExecutable(QStringLiteral("lupdate"));
  if (path.isEmpty()) path = QStringLiteral("/usr/lib/qt6/bin/lupdate");
  return QFileInfo(path).isExecutable() ? path : QString();
}

}  // namespace

TEST_CASE("Every language of the program is complete", "[translations]") {
  REQUIRE(translatedLanguages().size() >= 6);
  for (const auto& language : translatedLanguages()) {
    const auto entries = entriesOf(language);
    INFO(language.toStdString());
    CHECK(entries.size() > 200);
    QString open;
    for (const auto& entry : entries) {
      const bool empty = std::ranges::any_of(entry.texts, [&](const QString& text) {
        return text.isEmpty() || (text.trimmed().isEmpty() && !entry.source.trimmed().isEmpty());
      });
      if (entry.unfinished || empty) open += entry.source + QLatin1Char('\n');
    }
    INFO(open.toStdString());
    CHECK(open.isEmpty());
  }
}

TEST_CASE("Translations have the placeholders, tags and mnemonics of their sources",
          "[translations]") {
  QString faults;
  for (const auto& language : translatedLanguages()) {
    for (const auto& entry : entriesOf(language)) {
      for (int form = 0; form < entry.texts.size() && !entry.unfinished; ++form) {
        const auto fault = faultOf(entry, form);
        if (fault.isEmpty()) continue;
        faults += QStringLiteral("%1, %2: ").arg(language, fault) + entry.source +
                  QStringLiteral(" → ") + entry.texts[form] + QLatin1Char('\n');
      }
    }
  }
  INFO(faults.toStdString());
  CHECK(faults.isEmpty());
}

TEST_CASE("The translations know every text of the sources", "[translations]") {
  const auto lupdate = lupdatePath();
  if (lupdate.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("perl")).isEmpty()) {
    WARN("SKIPPED: lupdate (of Qt's Linguist tools) and perl are needed");
    return;
  }
  TempDir copy;
  fs::create_directory_symlink(sourceDir() / "ui", copy / "ui");
  fs::copy(sourceDir() / "translations", copy / "translations", fs::copy_options::recursive);
  QProcess update;
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("LUPDATE"), lupdate);
  update.setProcessEnvironment(environment);
  update.start(QStringLiteral("bash"),
               {QString::fromStdString((copy / "translations/update").string())});
  REQUIRE(update.waitForFinished(60000));
  INFO(update.readAllStandardError().toStdString());
  REQUIRE(update.exitCode() == 0);
  const auto counts = QString::fromUtf8(update.readAllStandardOutput()).split(QLatin1Char('\n'));
  CHECK(counts.size() > 6);
  for (const auto& line : counts) {
    INFO(line.toStdString());
    CHECK((line.isEmpty() || line.endsWith(QLatin1String(":0"))));
  }
}

TEST_CASE("The program speaks German where the locale does") {
  spolvero::ui::prepareApplication(*qApp);
  QTranslator german;
  REQUIRE(german.load(QStringLiteral("spolvero_de"), QStringLiteral(":/translations")));
  QCoreApplication::installTranslator(&german);
  CHECK(QCoreApplication::translate("spolvero::ui::MainWindow", "&File") ==
        QStringLiteral("&Datei"));
  CHECK(QCoreApplication::translate("spolvero::ui::StatusLine", "%n issue(s)", nullptr, 1) ==
        QStringLiteral("1 Problem"));
  CHECK(QCoreApplication::translate("spolvero::ui::StatusLine", "%n issue(s)", nullptr, 3) ==
        QStringLiteral("3 Probleme"));
  QCoreApplication::removeTranslator(&german);
  CHECK(QCoreApplication::translate("spolvero::ui::StatusLine", "%n issue(s)", nullptr, 1) ==
        QStringLiteral("1 issue"));
}
