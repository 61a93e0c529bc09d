#include "ui/looks/look_desk.h"

#include "core/base/error.h"
#include "ui/commands/property_commands.h"
#include "ui/documents/scene_document.h"
#include "ui/frame/workspace.h"
#include "ui/looks/look_library.h"
#include "ui/panels/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace spolvero::ui {

namespace {

/// Of pictures that are kept with looks.
constexpr int kPictureSide = 256;

}  // namespace

QString LookDesk::padSlot(int corner) {
  return QStringLiteral("pad.%1").arg(corner);
}

QString LookDesk::boardSlot(int board) {
  return QStringLiteral("board.%1").arg(board == 0 ? QLatin1Char('a') : QLatin1Char('b'));
}

LookDesk::LookDesk(Workspace& workspace) : workspace_(workspace) {}

LookLibrary& LookDesk::library() const {
  return workspace_.feature<LookLibrary>(workspace_.issues());
}

void LookDesk::setDocument(SceneDocument* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  contents_.reset();
  if (document_) {
    connect(document_, &SceneDocument::changed, this, [this](const ChangeEvent& event) {
      using Kind = ChangeEvent::Kind;
      if (event.kind == Kind::Layout || event.kind == Kind::Classes) contents_.reset();
      Q_EMIT changed(event);
    });
  }
  Q_EMIT documentChanged();
}

void LookDesk::setModel(const WorkerStatus& status) {
  offer_ = status.offer;
  model_ = status.model;
  Q_EMIT offerChanged();
}

int LookDesk::stylesOf(int classId) const {
  const auto id = model_.classes.idOf(className(classId).toStdString());
  const auto found = id ? offer_.clusters.find(*id) : offer_.clusters.end();
  return found == offer_.clusters.end() ? 0 : found->second;
}

SceneDocument* LookDesk::document() const {
  return document_;
}

const LayoutContents& LookDesk::contents() {
  if (!contents_) contents_ = document_ ? contentsOf(document_->layout()) : LayoutContents();
  return *contents_;
}

QString LookDesk::className(int id) const {
  if (!document_ || id < 0 || id >= document_->layout().classes().size()) return {};
  return QString::fromStdString(document_->layout().classes()[id].name);
}

QString LookDesk::objectName(const ObjectKey& object) const {
  const auto name = className(object.classId);
  return object.instance == 0 ? name : tr("%1 %2").arg(name).arg(object.instance);
}

void LookDesk::take(const Appearance& look, const QString& undoText) {
  if (document_) pushAppearance(*document_, takenLook(document_->appearance(), look), undoText);
}

bool LookDesk::isInForce(const Appearance& look) const {
  return document_ && takenLook(document_->appearance(), look) == document_->appearance();
}

bool LookDesk::isFavourite(const Appearance& look) const {
  if (!document_) return false;
  const auto& kept = document_->scene().looks.favourites;
  return std::ranges::find(kept, look, &NamedLook::look) != kept.end();
}

void LookDesk::addFavourite(const LookItem& item) {
  if (!document_ || isFavourite(item.look)) return;
  auto looks = document_->scene().looks;
  if (looks.favourites.size() >= KeptLooks::kMaximumFavourites) {
    Q_EMIT remark(tr("The scene keeps at most %1 favourites; remove one first.")
                      .arg(KeptLooks::kMaximumFavourites));
    return;
  }
  looks.favourites.push_back({item.name.toStdString(), item.look});
  pushLooks(*document_, std::move(looks), tr("Favourite %1").arg(item.name));
  Q_EMIT remark(tr("Kept with the scene: %1").arg(item.name));
}

void LookDesk::removeFavourite(const Appearance& look) {
  if (!document_) return;
  auto looks = document_->scene().looks;
  std::erase_if(looks.favourites, [&](const NamedLook& one) { return one.look == look; });
  pushLooks(*document_, std::move(looks), tr("Remove favourite"));
}

void LookDesk::renameFavourite(int index, const QString& name) {
  if (!document_ || name.trimmed().isEmpty()) return;
  auto looks = document_->scene().looks;
  if (index < 0 || index >= static_cast<int>(looks.favourites.size())) return;
  looks.favourites[static_cast<std::size_t>(index)].name = name.trimmed().toStdString();
  pushLooks(*document_, std::move(looks), tr("Rename favourite"));
}

const Appearance* LookDesk::inSlot(const QString& slot) const {
  return document_ ? document_->scene().looks.inSlot(slot.toStdString()) : nullptr;
}

void LookDesk::setSlot(const QString& slot, const Appearance& look, const QString& undoText) {
  if (!document_) return;
  auto looks = document_->scene().looks;
  looks.slots[slot.toStdString()] = look;
  pushLooks(*document_, std::move(looks), undoText);
}

LookItem LookDesk::sceneItem() const {
  LookItem item;
  if (!document_) return item;
  item.name = QFileInfo(document_->displayName()).completeBaseName();
  item.look = document_->appearance();
  if (!document_->render().empty()) {
    item.picture =
        qImageOf(document_->render())
            .scaled(kPictureSide, kPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
  }
  return item;
}

SharedLook LookDesk::shared(const LookItem& item) const {
  SharedLook look{item.look, {}, item.name.toStdString(), model_.name};
  if (document_) look.classes = document_->layout().classes();
  return look;
}

void LookDesk::copy(const LookItem& item) {
  if (!document_) return;
  QApplication::clipboard()->setMimeData(mimeDataOf(shared(item)).release());
  Q_EMIT remark(tr("Look copied"));
}

void LookDesk::paste() {
  const auto* data = QApplication::clipboard()->mimeData();
  if (!document_ || !data) return;
  if (!mayHoldLook(*data)) {
    Q_EMIT remark(tr("There is no look on the clipboard. Copy one from a list of looks first."));
    return;
  }
  if (const auto look = received(*data)) take(*look, tr("Paste look"));
}

std::optional<Appearance> LookDesk::received(const QMimeData& data) {
  if (!document_) return std::nullopt;
  try {
    const auto look = lookIn(data);
    if (look) return look->lookFor(document_->layout().classes());
  } catch (const Error& error) {
    tell(tr("The look cannot be taken: %1").arg(QString::fromStdString(shortMessage(error))), {});
  }
  return std::nullopt;
}

void LookDesk::tell(const QString& message, const QString& file) {
  workspace_.issues().add(
      {Issue::Severity::Error,
       message,
       file.isEmpty() ? QString() : tr("File: %1").arg(QDir::toNativeSeparators(file)),
       QStringLiteral("look:") + file});
}

void LookDesk::save(const LookItem& item) {
  if (!document_) return;
  auto path = workspace_.askSave(
      tr("Save look"), tr("Looks (*.json)"), item.name + QStringLiteral(".json"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".json");
  workspace_.background().run<bool>(
      [path, look = shared(item)] {
        writeLook(path.toStdString(), look);
        return true;
      },
      [this, path](bool&) { Q_EMIT remark(tr("Saved %1").arg(QFileInfo(path).fileName())); },
      [this, path](const QString& message) { tell(message, path); });
}

void LookDesk::load() {
  if (!document_) return;
  const auto path = workspace_.askOpen(tr("Load look"), tr("Looks (*.json)"));
  if (path.isEmpty()) return;
  workspace_.background().run<SharedLook>(
      [path] { return readLook(path.toStdString()); },
      [this, path, document = document_](SharedLook& look) {
        if (!document_ || document != document_) return;
        take(look.lookFor(document_->layout().classes()),
             tr("Load look %1").arg(QFileInfo(path).completeBaseName()));
      },
      [this, path](const QString& message) { tell(message, path); });
}

void LookDesk::fillMenu(QMenu& menu, const LookItem& item) {
  const auto add = [&](const char* name, const QString& icon, const QString& text, auto&& what) {
    auto* action = menu.addAction(themedIcon(icon), text, this, what);
    action->setObjectName(QString::fromLatin1(name));
  };
  add("takeLook", QStringLiteral("ok"), tr("&Take this look"), [this, item] {
    take(item.look, tr("Look %1").arg(item.name));
  });
  if (isFavourite(item.look)) {
    add("dropFavourite", QStringLiteral("favourite"), tr("No longer a &favourite"), [this, item] {
      removeFavourite(item.look);
    });
  } else {
    add("keepFavourite", QStringLiteral("favourite"), tr("Keep as &favourite"), [this, item] {
      addFavourite(item);
    });
  }
  add("toLibrary", QStringLiteral("library"), tr("Put into the &library"), [this, item] {
    library().add(shared(item), item.picture);
    Q_EMIT remark(tr("In the library: %1").arg(item.name));
  });
  if (offer_.latent || offer_.codePerClass) {
    add("neighbours", QStringLiteral("neighbours"), tr("Show &neighbours"), [this, item] {
      Q_EMIT neighboursWanted(item.look);
    });
  }
  menu.addSeparator();
  auto* corners = menu.addMenu(themedIcon(QStringLiteral("pad")), tr("Into a corner of the &pad"));
  for (int i = 0; i < kPadCorners; ++i) {
    auto* corner = corners->addAction(tr("Corner &%1").arg(i + 1), this, [this, item, i] {
      setSlot(padSlot(i), item.look, tr("Corner %1 of the pad").arg(i + 1));
    });
    corner->setObjectName(QStringLiteral("toCorner%1").arg(i));
  }
  menu.addSeparator();
  add("copyLook", QStringLiteral("copy"), tr("&Copy look"), [this, item] { copy(item); });
  add("saveLook", QStringLiteral("file-save"), tr("&Save look…"), [this, item] { save(item); });
}

void LookDesk::showMenu(const LookItem& item, const QPoint& globalPos) {
  auto* menu = new QMenu(QApplication::activeWindow());
  menu->setObjectName(QStringLiteral("lookMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  fillMenu(*menu, item);
  menu->popup(globalPos);
}

}  // namespace spolvero::ui
