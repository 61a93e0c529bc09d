#include "support/catch.h"
#include "support/paths.h"
#include "ui/help/manual_window.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

namespace fs = std::filesystem;

/// What has to be alike in all languages.
struct Skeleton {
  std::vector<int> headingLevels;
  std::vector<std::string> codeBlocks;  ///< With the line that opens them.
  std::vector<std::string> pictures;    ///< Paths.
};

void readLine(const std::string& line, Skeleton& skeleton) {
  const auto level = line.find_first_not_of('#');
  if (level != std::string::npos && level > 0 && line[level] == ' ') {
    skeleton.headingLevels.push_back(int(level));
  }
  static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\(([^)]*)\\)"));
  auto found = picture.globalMatch(QString::fromStdString(line));
  while (found.hasNext()) skeleton.pictures.push_back(found.next().captured(1).toStdString());
}

Skeleton skeletonOf(std::istream& markdown) {
  Skeleton skeleton;
  bool inCode = false;
  for (std::string line; std::getline(markdown, line);) {
    const bool fence = line.rfind("```", 0) == 0;
    if (fence && !inCode) skeleton.codeBlocks.emplace_back();
    if (fence || inCode) skeleton.codeBlocks.back() += line + '\n';
    if (fence) inCode = !inCode;
    if (!fence && !inCode) readLine(line, skeleton);
  }
  return skeleton;
}

Skeleton skeletonOf(const fs::path& path) {
  std::ifstream file(path);
  REQUIRE(file.good());
  return skeletonOf(file);
}

std::vector<fs::path> translatedManuals() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(sourceDir() / "docs")) {
    const auto name = entry.path().filename().string();
    const bool translated = name.rfind("manual.", 0) == 0 && name != "manual.md";
    if (translated && entry.path().extension() == ".md") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

/// "zh_CN" of ".../manual.zh_CN.md".
QString languageOf(const fs::path& manual) {
  return QString::fromStdString(manual.stem().extension().string()).mid(1);
}

/// How many headings come before the place that is read.
int headingsBefore(const ManualWindow& manual) {
  const auto here = manual.browser()->textCursor().block();
  int count = 0;
  for (auto block = manual.browser()->document()->begin(); block != here; block = block.next()) {
    if (block.blockFormat().headingLevel() > 0) ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("What must be alike in all manuals is read from Markdown") {
  std::istringstream text(
      "# One\n![a](images/a.png) and ![b](b.png)\n```sh\n# no heading\n![c](c.png)\n```\n### "
      "Two\n#3\n");
  const auto skeleton = skeletonOf(text);
  CHECK(skeleton.headingLevels == std::vector<int>{1, 3});
  CHECK(skeleton.pictures == std::vector<std::string>{"images/a.png", "b.png"});
  CHECK(skeleton.codeBlocks == std::vector<std::string>{"```sh\n# no heading\n![c](c.png)\n```\n"});
}

TEST_CASE("Translated manuals have the English one's headings, commands and pictures") {
  const auto english = skeletonOf(sourceDir() / "docs" / "manual.md");
  REQUIRE(english.headingLevels.size() > 10);
  REQUIRE(english.codeBlocks.size() > 5);
  REQUIRE_FALSE(english.pictures.empty());
  for (const auto& path : translatedManuals()) {
    INFO(path.filename().string());
    const auto translated = skeletonOf(path);
    CHECK(translated.headingLevels == english.headingLevels);
    CHECK(translated.pictures == english.pictures);
    REQUIRE(translated.codeBlocks.size() == english.codeBlocks.size());
    for (std::size_t i = 0; i < english.codeBlocks.size(); ++i) {
      CHECK(translated.codeBlocks[i] == english.codeBlocks[i]);
    }
  }
}

TEST_CASE("A reader gets the manual in their language where there is one, else in English") {
  CHECK(ManualWindow::fileFor(QLocale(QStringLiteral("en_GB"))) == QStringLiteral("manual.md"));
  CHECK(ManualWindow::fileFor(QLocale(QStringLiteral("fi"))) == QStringLiteral("manual.md"));
  CHECK(ManualWindow::fileFor(QLocale::c()) == QStringLiteral("manual.md"));
  for (const auto& path : translatedManuals()) {
    const auto name = QString::fromStdString(path.filename().string());
    CHECK(ManualWindow::fileFor(QLocale(languageOf(path))) == name);
  }
}

TEST_CASE("Every link inside a translated manual leads to its section, by either name") {
  ManualWindow english(nullptr, QLocale(QStringLiteral("en")));
  english.show();
  REQUIRE(english.showSection(QStringLiteral("file-formats")));
  const int fileFormats = headingsBefore(english);
  for (const auto& path : translatedManuals()) {
    ManualWindow manual(nullptr, QLocale(languageOf(path)));
    manual.show();
    int links = 0;
    const auto* document = manual.browser()->document();
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
      for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QUrl link(it.fragment().charFormat().anchorHref());
        if (!link.scheme().isEmpty() || link.fragment().isEmpty()) continue;
        ++links;
        INFO(path.filename().string() << ": " << link.fragment().toStdString());
        CHECK(manual.showSection(link.fragment()));
      }
    }
    INFO(path.filename().string());
    CHECK(links >= 10);
    REQUIRE(manual.showSection(QStringLiteral("file-formats")));
    CHECK(headingsBefore(manual) == fileFormats);
  }
}
