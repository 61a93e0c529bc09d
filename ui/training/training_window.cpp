#include "ui/training/training_window.h"

#include "ui/panels/icons.h"
#include "ui/panels/message_bar.h"
#include "ui/training/run_page.h"
#include "ui/training/training_starter.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace spolvero::ui {

TrainingWindow::TrainingWindow(const TrainingPlace& place, QWidget* parent)
    : QMainWindow(parent, Qt::Window), place_(place) {
  setObjectName(QStringLiteral("trainingWindow"));
  setWindowTitle(tr("Training"));
  if (place_.stops == nullptr) {
    place_.stops = new StopRequests;
    place_.stops->setParent(this);
  }
  auto* centre = new QWidget(this);
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  messages_ = new MessageBar(centre);
  pages_ = new QTabWidget(centre);
  pages_->setObjectName(QStringLiteral("runs"));
  pages_->setTabsClosable(true);
  pages_->setDocumentMode(true);
  column->addWidget(messages_);
  column->addWidget(pages_, 1);
  setCentralWidget(centre);
  setUpBar();
  pages_->addTab(makeEmptyPage(), themedIcon(QStringLiteral("info")), tr("Trainings"));
  for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide}) {
    pages_->tabBar()->setTabButton(0, side, nullptr);
  }
  connect(pages_, &QTabWidget::tabCloseRequested, this, &TrainingWindow::closePage);
  connect(
      new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, [this] { close(); });
  if (place_.starter) {
    connect(place_.starter, &TrainingStarter::started, this, &TrainingWindow::openRun);
    connect(place_.starter, &TrainingStarter::failed, this, &TrainingWindow::tellFailure);
  }
  setMinimumSize(640, 420);
  resize(960, 680);
}

void TrainingWindow::setUpBar() {
  auto* bar = addToolBar(tr("Trainings"));
  bar->setObjectName(QStringLiteral("trainingBar"));
  bar->setMovable(false);
  bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  auto* start = bar->addAction(themedIcon(QStringLiteral("model")), tr("Start a training…"));
  start->setObjectName(QStringLiteral("startTraining"));
  start->setEnabled(place_.starter != nullptr);
  connect(start, &QAction::triggered, this, &TrainingWindow::askToStart);
  auto* open = bar->addAction(themedIcon(QStringLiteral("file-open")), tr("Open a run…"));
  open->setObjectName(QStringLiteral("openRun"));
  connect(open, &QAction::triggered, this, &TrainingWindow::askForRun);
}

QWidget* TrainingWindow::makeEmptyPage() {
  auto* text = new QLabel(
      tr("Start a training, or open the folder of any run: of this machine or of another one. "
         "Trainings go on when this window or the editor is closed."),
      this);
  text->setAlignment(Qt::AlignCenter);
  text->setWordWrap(true);
  text->setMargin(40);
  return text;
}

RunPage* TrainingWindow::pageOf(const QString& folder) const {
  for (int i = 0; i < pages_->count(); ++i) {
    auto* page = qobject_cast<RunPage*>(pages_->widget(i));
    if (page && QDir(page->folder()) == QDir(folder)) return page;
  }
  return nullptr;
}

QStringList TrainingWindow::openRuns() const {
  QStringList folders;
  for (int i = 0; i < pages_->count(); ++i) {
    if (const auto* page = qobject_cast<RunPage*>(pages_->widget(i))) folders << page->folder();
  }
  return folders;
}

RunPage* TrainingWindow::openRun(const QString& folder) {
  auto* page = pageOf(folder);
  if (page == nullptr) {
    page = new RunPage(folder, *place_.stops, pages_);
    pages_->addTab(page, QDir(folder).dirName());
    pages_->setTabToolTip(pages_->indexOf(page), QDir::toNativeSeparators(folder));
    connect(page, &RunPage::modelWanted, this, &TrainingWindow::modelWanted);
    connect(page, &RunPage::resumeWanted, this, [this](const QString& run) {
      if (place_.starter) place_.starter->resume(run);
    });
    connect(page, &RunPage::titleChanged, this, [this, page](const QString& title) {
      pages_->setTabText(pages_->indexOf(page), title);
    });
    Q_EMIT runsChanged(openRuns());
  } else {
    page->watcher().refresh();
  }
  pages_->setCurrentWidget(page);
  return page;
}

/// The first page stays.
void TrainingWindow::closePage(int index) {
  auto* page = qobject_cast<RunPage*>(pages_->widget(index));
  if (page == nullptr) return;
  pages_->removeTab(index);
  page->deleteLater();
  Q_EMIT runsChanged(openRuns());
}

void TrainingWindow::askToStart() {
  auto* dialog = new StartRunDialog(place_.presets, place_.device, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  if (lastOrder_) dialog->fill(*lastOrder_);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    lastOrder_ = dialog->order();
    messages_->hide();
    place_.starter->start(lastOrder_->arguments(), lastOrder_->run);
  });
  dialog->open();
}

void TrainingWindow::askForRun() {
  const auto folder = QFileDialog::getExistingDirectory(this, tr("Open the folder of a run"));
  if (!folder.isEmpty()) openRun(folder);
}

void TrainingWindow::tellFailure(const QString& run, const QString& message) {
  messages_->ask(
      tr("The training in %1 did not begin. %2").arg(QDir::toNativeSeparators(run), message), {});
}

}  // namespace spolvero::ui
