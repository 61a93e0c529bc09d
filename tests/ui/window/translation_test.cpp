#include "support/catch.h"
#include "support/paths.h"
#include "ui/window/editor.h"

#include <QApplication>
#include <QFile>
#include <QTranslator>
#include <QXmlStreamReader>

using spolvero::testing::sourceDir;

namespace {

struct Counts {
  int messages = 0;
  int unfinished = 0;
  int empty = 0;
};

Counts countsOf(const QString& language) {
  QFile file(QString::fromStdString((sourceDir() / "translations").string()) +
             QStringLiteral("/spolvero_%1.ts").arg(language));
  REQUIRE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  Counts counts;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement() || xml.name() != QLatin1String("translation")) continue;
    ++counts.messages;
    counts.unfinished += xml.attributes().hasAttribute(QStringLiteral("type")) ? 1 : 0;
    const auto text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    counts.empty += text.trimmed().isEmpty() && !text.contains(QLatin1Char(' ')) ? 1 : 0;
  }
  REQUIRE_FALSE(xml.hasError());
  return counts;
}

}  // namespace

TEST_CASE("German and Italian are complete") {
  for (const auto& language : {QStringLiteral("de"), QStringLiteral("it")}) {
    const auto counts = countsOf(language);
    INFO(language.toStdString());
    CHECK(counts.messages > 200);
    CHECK(counts.unfinished == 0);
    CHECK(counts.empty == 0);
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
