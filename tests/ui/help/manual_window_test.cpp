#include "ui/help/manual_window.h"

#include "support/catch.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>

using namespace spolvero::ui;

TEST_CASE("The manual has contents that lead to their sections") {
  ManualWindow manual(nullptr);
  manual.show();
  auto* contents = manual.findChild<QTreeWidget*>(QStringLiteral("manualContents"));
  REQUIRE(contents->topLevelItemCount() == 1);
  CHECK(contents->topLevelItem(0)->childCount() >= 3);
  CHECK(manual.showSection(QStringLiteral("when-something-goes-wrong")));
  CHECK(manual.browser()->textCursor().block().text() ==
        QStringLiteral("When something goes wrong"));
  CHECK_FALSE(manual.showSection(QStringLiteral("no-such-section")));
}

TEST_CASE("Every link inside the manual leads somewhere, every picture is there") {
  ManualWindow manual(nullptr);
  const auto* document = manual.browser()->document();
  int links = 0;
  for (auto block = document->begin(); block.isValid(); block = block.next()) {
    for (auto it = block.begin(); !it.atEnd(); ++it) {
      const auto format = it.fragment().charFormat();
      if (format.anchorHref().startsWith(QLatin1Char('#'))) {
        ++links;
        INFO(format.anchorHref().toStdString());
        CHECK(manual.showSection(format.anchorHref().mid(1)));
      }
      if (format.isImageFormat()) {
        const auto name = format.toImageFormat().name();
        INFO(name.toStdString());
        CHECK_FALSE(
            manual.browser()->loadResource(QTextDocument::ImageResource, QUrl(name)).isNull());
      }
    }
  }
  CHECK(links >= 10);
}

TEST_CASE("No picture of the manual is wider than its window, nor larger than it is") {
  ManualWindow manual(nullptr);
  manual.show();
  REQUIRE(QTest::qWaitForWindowExposed(&manual));
  auto* text = manual.browser();
  const auto widest = [&] {
    double width = 0;
    const auto* document = text->document();
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
      for (auto it = block.begin(); !it.atEnd(); ++it) {
        const auto format = it.fragment().charFormat();
        if (format.isImageFormat()) width = std::max(width, format.toImageFormat().width());
      }
    }
    return width;
  };
  for (const int width : {980, 700, 4000}) {
    manual.resize(width, 720);
    QTest::qWait(50);
    INFO(width);
    CHECK(widest() > 200);
    CHECK(widest() < std::min(width, 2500));
    if (width == 980) CHECK(text->horizontalScrollBar()->maximum() == 0);
  }
}

TEST_CASE("Searching the manual goes on from hit to hit and round") {
  ManualWindow manual(nullptr);
  manual.show();
  auto* line = manual.findChild<QLineEdit*>(QStringLiteral("manualSearch"));
  QTest::keyClicks(line, QStringLiteral("eyedropper"));
  QTest::keyClick(line, Qt::Key_Return);
  const int first = manual.browser()->textCursor().position();
  CHECK(manual.browser()->textCursor().selectedText().toLower() == QStringLiteral("eyedropper"));
  QTest::keyClick(line, Qt::Key_Return);
  CHECK(manual.browser()->textCursor().position() > first);
  for (int i = 0; i < 50 && manual.browser()->textCursor().position() != first; ++i) {
    QTest::keyClick(line, Qt::Key_Return);
  }
  CHECK(manual.browser()->textCursor().position() == first);
}
