#include "ui/panels/class_palette.h"

#include "ui/documents/scene_document.h"
#include "ui/panels/class_delegate.h"
#include "ui/panels/icons.h"
#include "ui/tools/tool_settings.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace spolvero::ui {

namespace {

/// Counting waits until the pointer rests for a moment.
constexpr int kCountDelayMs = 250;

int idOf(const QModelIndex& index) {
  return index.data(ClassModel::IdRole).toInt();
}

}  // namespace

ClassPalette::ClassPalette(QWidget* parent) : QWidget(parent) {
  filter_.setSourceModel(&model_);
  filter_.setFilterCaseSensitivity(Qt::CaseInsensitive);
  countTimer_.setSingleShot(true);
  countTimer_.setInterval(kCountDelayMs);
  connect(&countTimer_, &QTimer::timeout, this, &ClassPalette::countPixels);

  setUpSearch();
  setUpList();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  auto* inset = new QHBoxLayout;
  inset->setContentsMargins(8, 2, 8, 0);
  inset->addWidget(search_);
  column->addLayout(inset);
  column->addWidget(list_, 1);
}

void ClassPalette::setClassHatching(bool on) {
  delegate_->setHatching(on);
  list_->viewport()->update();
}

void ClassPalette::setUpSearch() {
  search_ = new QLineEdit(this);
  search_->setObjectName(QStringLiteral("classSearch"));
  search_->setPlaceholderText(tr("Search classes"));
  search_->setAccessibleName(search_->placeholderText());
  search_->setToolTip(tr("Filters the classes by name (/). Enter takes the first, Esc clears."));
  search_->setClearButtonEnabled(true);
  search_->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  search_->installEventFilter(this);
  connect(search_, &QLineEdit::textChanged, &filter_, &QSortFilterProxyModel::setFilterFixedString);
}

void ClassPalette::setUpList() {
  list_ = new QListView(this);
  list_->setObjectName(QStringLiteral("classList"));
  list_->setModel(&filter_);
  delegate_ = new ClassDelegate(list_);
  list_->setItemDelegate(delegate_);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setMouseTracking(true);
  list_->setUniformItemSizes(true);
  list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  list_->setSelectionMode(QAbstractItemView::NoSelection);
  list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list_->setContextMenuPolicy(Qt::CustomContextMenu);
  list_->setAccessibleName(tr("Classes"));
  connect(
      list_, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index, false); });
  connect(list_, &QListView::activated, this, [this](const QModelIndex& index) {
    choose(index, false);
  });
  connect(list_, &QListView::customContextMenuRequested, this, &ClassPalette::showMenu);
}

void ClassPalette::setDocument(SceneDocument* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  if (!document_) return;
  connect(document_, &SceneDocument::changed, this, [this](const ChangeEvent& event) {
    if (event.kind == ChangeEvent::Kind::Classes || event.kind == ChangeEvent::Kind::Layout) {
      readDocument();
    }
  });
  readDocument();
  countPixels();
}

void ClassPalette::setSettings(ToolSettings* settings) {
  if (settings_) settings_->disconnect(this);
  settings_ = settings;
  if (!settings_) return;
  connect(settings_, &ToolSettings::changed, this, &ClassPalette::readSettings);
  readSettings();
}

void ClassPalette::readDocument() {
  model_.setClasses(document_->layout().classes());
  countTimer_.start();
}

void ClassPalette::readSettings() {
  model_.setChosen(settings_->currentClass(), settings_->secondClass());
  model_.setMasks(settings_->keptClasses(), settings_->onlyOver());
}

void ClassPalette::countPixels() {
  if (document_) model_.setHistogram(labelHistogram(document_->layout().labels()));
}

void ClassPalette::choose(const QModelIndex& proxyIndex, bool second) {
  if (!proxyIndex.isValid() || !settings_) return;
  if (second) {
    settings_->setSecondClass(idOf(proxyIndex));
  } else {
    settings_->setCurrentClass(idOf(proxyIndex));
    list_->scrollTo(proxyIndex);
  }
  Q_EMIT finished();
}

void ClassPalette::chooseVisible(int n) {
  choose(filter_.index(n, 0), false);
}

void ClassPalette::focusSearch() {
  search_->setFocus(Qt::ShortcutFocusReason);
  search_->selectAll();
}

void ClassPalette::showMenu(const QPoint& pos) {
  const auto index = list_->indexAt(pos);
  if (!index.isValid() || !settings_) return;
  const int id = idOf(index);
  const QPointer<ToolSettings> settings = settings_;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Paint with this class"), this, [=] { settings->setCurrentClass(id); });
  menu->addAction(tr("Second class (X swaps)"), this, [=] { settings->setSecondClass(id); });
  menu->addAction(tr("Eraser leaves this class"), this, [=] { settings->setEraseTo(id); });
  menu->addSeparator();
  auto* keep = menu->addAction(tr("Protect from painting"));
  keep->setCheckable(true);
  keep->setChecked(settings->isKept(id));
  connect(keep, &QAction::toggled, this, [=](bool on) { settings->setKept(id, on); });
  auto* only = menu->addAction(tr("Paint only over this class"));
  only->setCheckable(true);
  only->setChecked(settings->onlyOver() == id);
  connect(only, &QAction::toggled, this, [=](bool on) {
    settings->setOnlyOver(on ? std::optional<int>(id) : std::nullopt);
  });
  menu->popup(list_->viewport()->mapToGlobal(pos));
}

bool ClassPalette::searchKey(int key) {
  switch (key) {
    case Qt::Key_Escape:
      search_->clear();
      Q_EMIT finished();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      chooseVisible(0);
      search_->clear();
      return true;
    case Qt::Key_Down:
      list_->setFocus();
      list_->setCurrentIndex(filter_.index(0, 0));
      return true;
    default:
      return false;
  }
}

bool ClassPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == search_ && event->type() == QEvent::KeyPress &&
      searchKey(static_cast<QKeyEvent*>(event)->key())) {
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace spolvero::ui
