#include "ui/help/manual_window.h"

#include "ui/panels/icons.h"

#include <QDesktopServices>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolBar>
#include <QTreeWidget>

#include <array>

namespace spolvero::ui {

namespace {

constexpr int kDeepest = 3;
const auto kFolder = QStringLiteral(":/manual");

QString manualText() {
  QFile file(kFolder + QStringLiteral("/manual.md"));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

ManualWindow::ManualWindow(QWidget* parent)
    : QMainWindow(parent, Qt::Window),
      contents_(new QTreeWidget(this)),
      browser_(new QTextBrowser(this)) {
  setObjectName(QStringLiteral("manualWindow"));
  setWindowTitle(tr("Manual"));
  browser_->setObjectName(QStringLiteral("manualText"));
  browser_->setAccessibleName(tr("Manual"));
  browser_->setOpenLinks(false);
  browser_->setSearchPaths({kFolder});
  browser_->document()->setDocumentMargin(18);
  browser_->document()->setMarkdown(manualText(), QTextDocument::MarkdownDialectGitHub);
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
  for (auto block = browser_->document()->begin(); block.isValid(); block = block.next()) {
    const int level = block.blockFormat().headingLevel();
    if (level < 1 || level > kDeepest) continue;
    auto* above = level > 1 ? last[std::size_t(level - 1)] : nullptr;
    auto* row = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(contents_);
    row->setText(0, block.text());
    row->setData(0, Qt::UserRole, slugOf(block.text()));
    last[std::size_t(level)] = row;
  }
  contents_->expandAll();
  connect(contents_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* row) {
    if (row) showSection(row->data(0, Qt::UserRole).toString());
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

bool ManualWindow::showSection(const QString& slug) {
  for (auto block = browser_->document()->begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() == 0 || slugOf(block.text()) != slug) continue;
    QTextCursor cursor(block);
    browser_->setTextCursor(cursor);
    auto* bar = browser_->verticalScrollBar();
    bar->setValue(bar->value() + browser_->cursorRect(cursor).top());
    return true;
  }
  return false;
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
