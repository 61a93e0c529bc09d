#include "ui/looks/favourites_panel.h"

#include "ui/documents/scene_document.h"
#include "ui/frame/workspace.h"
#include "ui/looks/look_desk.h"
#include "ui/looks/look_library.h"
#include "ui/panels/icons.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace spolvero::ui {

FavouritesPanel::FavouritesPanel(LookDesk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {
  setObjectName(QStringLiteral("favouritesPanel"));
  const auto heading = [this](const QString& text) {
    auto* label = new QLabel(text, this);
    label->setProperty("heading", true);
    return label;
  };
  favourites_ = makeView("favourites", tr("Favourites of this scene"));
  library_ = makeView("library", tr("Library of looks"));
  notice_ =
      new QLabel(tr("Keep looks with the star, or drop them here. F2 renames, Del removes."), this);
  notice_->setWordWrap(true);
  notice_->setProperty("quiet", true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 6, 10, 8);
  column->setSpacing(4);
  column->addWidget(makeTools());
  column->addWidget(heading(tr("In this scene")));
  favourites_->setPlaceholder(tr("No look is kept yet: press the star, or drop one here."));
  library_->setPlaceholder(tr("Drop a look here to have it in every scene."));
  column->addWidget(favourites_, 1);
  column->addWidget(heading(tr("Library")));
  column->addWidget(library_, 1);
  column->addWidget(notice_);
  column->addStretch(0);
  favourites_->looks().setRename(
      [this](int index, const QString& name) { desk_.renameFavourite(index, name); });
  library_->looks().setRename([this](int index, const QString& name) {
    const auto& entries = desk_.library().entries();
    if (index < int(entries.size())) desk_.library().rename(entries[std::size_t(index)].id, name);
  });
  connect(&desk_.library(), &LookLibrary::changed, this, &FavouritesPanel::fillLibrary);
  connect(&desk_, &LookDesk::documentChanged, this, &FavouritesPanel::onDocument);
  connect(&desk_, &LookDesk::changed, this, &FavouritesPanel::onSceneChanged);
  onDocument();
}

QWidget* FavouritesPanel::makeTools() {
  auto* box = new QWidget(this);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(4);
  const auto add = [&](const char* name,
                       const QString& icon,
                       const QString& text,
                       const QString& tip,
                       auto&& what) {
    auto* button = new QToolButton(box);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly
                                              : Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::clicked, this, what);
    line->addWidget(button);
  };
  add("keepLook",
      QStringLiteral("favourite"),
      tr("Keep this look"),
      tr("Keep the look that the scene has now"),
      [this] { keepCurrent(); });
  line->addStretch(1);
  add("pasteLookHere", QStringLiteral("import"), {}, tr("Load a look from a file"), [this] {
    desk_.load();
  });
  add("saveLookHere",
      QStringLiteral("file-save"),
      {},
      tr("Save the scene's look in a file"),
      [this] { desk_.save(desk_.sceneItem()); });
  return box;
}

LookView* FavouritesPanel::makeView(const char* name, const QString& accessibleName) {
  auto* view = new LookView(desk_.workspace().session(), this);
  view->setObjectName(QString::fromLatin1(name));
  view->setAccessibleName(accessibleName);
  view->viewport()->setAcceptDrops(true);
  view->viewport()->installEventFilter(this);
  view->installEventFilter(this);
  view->looks().setMimeData(
      [this](const LookItem& item) { return mimeDataOf(desk_.shared(item)).release(); });
  connect(view, &LookView::taken, this, [this, view](int index) {
    const auto item = view->looks().item(index);
    desk_.take(item.look, tr("Look %1").arg(item.name));
  });
  connect(view, &LookView::menuWanted, this, [this, view](int index, const QPoint& place) {
    desk_.showMenu(view->looks().item(index), place);
  });
  return view;
}

void FavouritesPanel::onSceneChanged(const ChangeEvent& event) {
  using Kind = ChangeEvent::Kind;
  if (event.kind == Kind::Looks) fillFavourites();
  if (event.kind == Kind::Appearance) updateMarks();
  if (event.kind == Kind::Classes) fillLibrary();
}

void FavouritesPanel::onDocument() {
  auto* document = desk_.document();
  favourites_->setDocument(document);
  library_->setDocument(document);
  setEnabled(document != nullptr);
  if (!document) return;
  fillFavourites();
  fillLibrary();
}

void FavouritesPanel::fillFavourites() {
  std::vector<LookItem> items;
  for (const auto& one : desk_.document()->scene().looks.favourites) {
    LookItem item;
    item.name = QString::fromStdString(one.name);
    item.look = one.look;
    item.toolTip = item.name;
    items.push_back(std::move(item));
  }
  favourites_->looks().setItems(std::move(items));
  updateMarks();
  shareRoom();
}

/// Pictures of other scenes' looks are of those scenes until this one is rendered with them.
void FavouritesPanel::fillLibrary() {
  if (!desk_.document()) return;
  std::vector<LookItem> items;
  for (const auto& entry : desk_.library().entries()) {
    LookItem item;
    item.name = QString::fromStdString(entry.look.name);
    item.look = entry.look.lookFor(desk_.document()->layout().classes());
    item.picture = entry.picture;
    item.toolTip =
        entry.look.model.empty()
            ? item.name
            : tr("%1, made with %2").arg(item.name, QString::fromStdString(entry.look.model));
    items.push_back(std::move(item));
  }
  library_->looks().setItems(std::move(items));
  updateMarks();
  shareRoom();
}

void FavouritesPanel::shareRoom() {
  constexpr int kEmptyHeight = 56;
  constexpr int kLeastHeight = 96;
  for (auto* view : {favourites_, library_}) {
    const bool empty = view->looks().count() == 0;
    view->setMinimumHeight(empty ? kEmptyHeight : kLeastHeight);
    view->setMaximumHeight(empty ? kEmptyHeight : QWIDGETSIZE_MAX);
  }
}

void FavouritesPanel::updateMarks() {
  for (auto* view : {favourites_, library_}) {
    auto& looks = view->looks();
    int inForce = -1;
    for (int i = 0; i < looks.count() && inForce < 0; ++i) {
      if (desk_.isInForce(looks.item(i).look)) inForce = i;
    }
    looks.setInForce(inForce);
  }
}

void FavouritesPanel::keepCurrent() {
  if (!desk_.document()) return;
  auto item = desk_.sceneItem();
  item.name = tr("Look %1").arg(desk_.document()->scene().looks.favourites.size() + 1);
  desk_.addFavourite(item);
}

bool FavouritesPanel::dropped(QObject* target, const QMimeData& mime) {
  const auto look = desk_.received(mime);
  if (!look) return false;
  LookItem item;
  item.look = *look;
  const auto shared = lookIn(mime);
  item.name = shared && !shared->name.empty()
                  ? QString::fromStdString(shared->name)
                  : tr("Look %1").arg(desk_.document()->scene().looks.favourites.size() + 1);
  if (target == library_->viewport()) {
    // Only the scene's own look has a picture already.
    const auto picture = desk_.isInForce(*look) ? desk_.sceneItem().picture : QImage();
    desk_.library().add(desk_.shared(item), picture);
  } else {
    desk_.addFavourite(item);
  }
  return true;
}

void FavouritesPanel::remove(LookView& view, int index) {
  if (&view == favourites_) {
    desk_.removeFavourite(view.looks().item(index).look);
  } else if (index < int(desk_.library().entries().size())) {
    desk_.library().remove(desk_.library().entries()[std::size_t(index)].id);
  }
}

bool FavouritesPanel::eventFilter(QObject* watched, QEvent* event) {
  if (!favourites_ || !library_) return QWidget::eventFilter(watched, event);
  const bool viewport = watched == favourites_->viewport() || watched == library_->viewport();
  if (viewport && (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove)) {
    auto* drag = static_cast<QDragMoveEvent*>(event);
    if (mayHoldLook(*drag->mimeData())) drag->acceptProposedAction();
    return true;
  }
  if (viewport && event->type() == QEvent::Drop) {
    auto* drop = static_cast<QDropEvent*>(event);
    drop->acceptProposedAction();
    dropped(watched, *drop->mimeData());
    return true;
  }
  if (event->type() == QEvent::KeyPress && !viewport) {
    auto& view = *static_cast<LookView*>(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Delete && view.currentIndex().isValid()) {
      remove(view, view.currentIndex().row());
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace spolvero::ui
