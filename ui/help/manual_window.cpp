#include "ui/help/manual_window.h"

#include "ui/help/manual_text.h"
#include "ui/panels/icons.h"

#include <QDesktopServices>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolBar>
#include <QTreeWidget>

#include <array>
#include <vector>

/// Resources of a static library are linked in only if somebody asks for them; must be outside of
/// any namespace.
static void initialiseManualResources() {
  Q_INIT_RESOURCE(spolvero_manual);
}

namespace spolvero::ui {

namespace {

constexpr int kDeepest = 3;
const auto kFolder = QStringLiteral(":/manual");

const auto kEnglish = QStringLiteral("manual.md");

QString textOf(const QString& name) {
  QFile file(kFolder + QLatin1Char('/') + name);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Long lines of examples are broken, too: the window need not be scrolled sideways.
void fill(QTextDocument& document, const QString& name) {
  document.setMarkdown(textOf(name), QTextDocument::MarkdownDialectGitHub);
  for (auto block = document.begin(); block.isValid(); block = block.next()) {
    if (!block.blockFormat().nonBreakableLines()) continue;
    auto format = block.blockFormat();
    format.setNonBreakableLines(false);
    QTextCursor(block).setBlockFormat(format);
  }
}

std::vector<QTextBlock> headingsOf(const QTextDocument& document) {
  std::vector<QTextBlock> headings;
  for (auto block = document.begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() > 0) headings.push_back(block);
  }
  return headings;
}

QStringList slugsOf(const QTextDocument& document) {
  QStringList slugs;
  for (const auto& heading : headingsOf(document)) {
    const auto plain = ManualWindow::slugOf(heading.text());
    auto slug = plain;
    for (int i = 1; slugs.contains(slug); ++i) slug = QStringLiteral("%1-%2").arg(plain).arg(i);
    slugs << slug;
  }
  return slugs;
}

}  // namespace

ManualWindow::ManualWindow(QWidget* parent, const QLocale& reader)
    : QMainWindow(parent, Qt::Window),
      contents_(new QTreeWidget(this)),
      browser_(new ManualText(this)) {
  setObjectName(QStringLiteral("manualWindow"));
  setWindowTitle(tr("Manual"));
  browser_->setObjectName(QStringLiteral("manualText"));
  browser_->setAccessibleName(tr("Manual"));
  browser_->setOpenLinks(false);
  browser_->setSearchPaths({kFolder});
  browser_->document()->setDocumentMargin(18);
  const auto name = fileFor(reader);
  fill(*browser_->document(), name);
  slugs_ = slugsOf(*browser_->document());
  if (name != kEnglish) {
    QTextDocument english;
    fill(english, kEnglish);
    englishSlugs_ = slugsOf(english);
  }
  contents_->setObjectName(QStringLiteral("manualContents"));
  contents_->setAccessibleName(tr("Contents"));
  contents_->setHeaderHidden(true);
  auto* dock = new QDockWidget(tr("Contents"), this);
  dock->setObjectName(QStringLiteral("manualContentsDock"));
  dock->setWidget(contents_);
  dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
  addDockWidget(Qt::LeftDockWidgetArea, dock);
  setCentralWidget(browser_);
  setUpBar();
  fillContents();
  connect(browser_, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
  resize(980, 720);
  resizeDocks({dock}, {240}, Qt::Horizontal);
}

void ManualWindow::setUpBar() {
  auto* bar = addToolBar(tr("Search"));
  bar->setObjectName(QStringLiteral("manualBar"));
  bar->setMovable(false);
  search_ = new QLineEdit(bar);
  search_->setObjectName(QStringLiteral("manualSearch"));
  search_->setPlaceholderText(tr("Search the manual"));
  search_->setAccessibleName(tr("Search the manual"));
  search_->setClearButtonEnabled(true);
  bar->addWidget(search_);
  connect(search_, &QLineEdit::returnPressed, this, [this] { search(false); });
  const auto key = [this](const QKeySequence& keys, auto slot) {
    connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
  };
  key(QKeySequence::Find, [this] { search_->setFocus(); });
  key(QKeySequence::FindNext, [this] { search(false); });
  key(QKeySequence::FindPrevious, [this] { search(true); });
  key(QKeySequence::Close, [this] { close(); });
}

void ManualWindow::fillContents() {
  std::array<QTreeWidgetItem*, kDeepest + 1> last{};
  const auto headings = headingsOf(*browser_->document());
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const int level = headings[i].blockFormat().headingLevel();
    if (level > kDeepest) continue;
    auto* above = level > 1 ? last[std::size_t(level - 1)] : nullptr;
    auto* row = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(contents_);
    row->setText(0, headings[i].text());
    row->setData(0, Qt::UserRole, int(i));
    last[std::size_t(level)] = row;
  }
  contents_->expandAll();
  connect(contents_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* row) {
    if (row) showSection(row->data(0, Qt::UserRole).toInt());
  });
}

QString ManualWindow::slugOf(const QString& heading) {
  QString slug;
  for (const QChar c : heading.toLower()) {
    if (c == QLatin1Char(' ')) slug += QLatin1Char('-');
    if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_')) slug += c;
  }
  return slug;
}

QString ManualWindow::fileFor(const QLocale& reader) {
  initialiseManualResources();
  for (auto language : reader.uiLanguages()) {
    language.replace(QLatin1Char('-'), QLatin1Char('_'));
    if (language == QLatin1String("en") || language.startsWith(QLatin1String("en_"))) break;
    const auto name = QStringLiteral("manual.%1.md").arg(language);
    if (QFile::exists(kFolder + QLatin1Char('/') + name)) return name;
  }
  return kEnglish;
}

void ManualWindow::scrollTo(const QTextBlock& heading) {
  const QTextCursor cursor(heading);
  browser_->setTextCursor(cursor);
  auto* bar = browser_->verticalScrollBar();
  bar->setValue(bar->value() + browser_->cursorRect(cursor).top());
}

bool ManualWindow::showSection(const QString& slug) {
  auto number = slugs_.indexOf(slug);
  if (number < 0) number = englishSlugs_.indexOf(slug);
  if (number < 0 || number >= slugs_.size()) return false;
  showSection(int(number));
  return true;
}

void ManualWindow::showSection(int number) {
  const auto headings = headingsOf(*browser_->document());
  if (number >= 0 && number < int(headings.size())) scrollTo(headings[std::size_t(number)]);
}

void ManualWindow::follow(const QUrl& link) {
  if (link.scheme().isEmpty() && !link.fragment().isEmpty()) {
    showSection(link.fragment());
  } else if (!link.scheme().isEmpty()) {
    QDesktopServices::openUrl(link);
  }
}

/// Goes round at the end.
void ManualWindow::search(bool backwards) {
  const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
  if (search_->text().isEmpty() || browser_->find(search_->text(), flags)) return;
  auto cursor = browser_->textCursor();
  cursor.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
  browser_->setTextCursor(cursor);
  browser_->find(search_->text(), flags);
}

}  // namespace spolvero::ui
