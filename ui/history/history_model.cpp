#include "ui/history/history_model.h"

#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace spolvero::ui {

namespace {

QString titleOf(const KeptPicture& picture) {
  if (!picture.name.empty()) return QString::fromStdString(picture.name);
  if (picture.keptAt == 0) return HistoryModel::tr("Picture %1").arg(picture.id);
  // With seconds, which most languages' short form leaves out: several are kept in a minute.
  return QDateTime::fromSecsSinceEpoch(picture.keptAt).toString(QStringLiteral("HH:mm:ss"));
}

QString tipOf(const KeptPicture& picture) {
  auto tip = QStringLiteral("<b>%1</b>").arg(titleOf(picture).toHtmlEscaped());
  if (picture.keptAt > 0) {
    const auto when = QDateTime::fromSecsSinceEpoch(picture.keptAt);
    tip += QStringLiteral("<br>%1").arg(QLocale().toString(when, QLocale::ShortFormat));
  }
  if (picture.pinned) tip += QStringLiteral("<br>") + HistoryModel::tr("Pinned: never thrown away");
  if (picture.automatic) tip += QStringLiteral("<br>") + HistoryModel::tr("Kept automatically");
  return tip;
}

}  // namespace

int HistoryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(pictures_.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const auto& picture = pictures_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return titleOf(picture);
    case Qt::AccessibleTextRole:
      return picture.pinned ? tr("%1, pinned").arg(titleOf(picture)) : titleOf(picture);
    case Qt::EditRole:
      return QString::fromStdString(picture.name);
    case Qt::ToolTipRole:
      return tipOf(picture);
    case IdRole:
      return QVariant::fromValue<quint64>(picture.id);
    case PinnedRole:
      return picture.pinned;
    case AutomaticRole:
      return picture.automatic;
    case ThumbnailRole:
      return thumbnails_.value(picture.id);
    case WhenRole:
      return QDateTime::fromSecsSinceEpoch(picture.keptAt);
    default:
      return {};
  }
}

bool HistoryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !index.isValid()) return false;
  auto& picture = pictures_[static_cast<std::size_t>(index.row())];
  const auto name = value.toString().trimmed();
  if (name == QString::fromStdString(picture.name)) return false;
  picture.name = name.toStdString();
  Q_EMIT dataChanged(index, index);
  Q_EMIT renamed(picture.id, name);
  return true;
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
         Qt::ItemNeverHasChildren;
}

QStringList HistoryModel::mimeTypes() const {
  return {QStringLiteral("text/uri-list")};
}

QMimeData* HistoryModel::mimeData(const QModelIndexList& indexes) const {
  auto* data = new QMimeData;
  QList<QUrl> urls;
  for (const auto& index : indexes) {
    if (fileOf_) urls << QUrl::fromLocalFile(fileOf_(idOf(index)));
  }
  data->setUrls(urls);
  return data;
}

void HistoryModel::setPictures(const std::vector<KeptPicture>& pictures) {
  beginResetModel();
  pictures_.assign(pictures.rbegin(), pictures.rend());
  QHash<quint64, QImage> kept;
  for (const auto& picture : pictures_) {
    if (thumbnails_.contains(picture.id)) kept[picture.id] = thumbnails_[picture.id];
  }
  thumbnails_ = std::move(kept);
  endResetModel();
}

void HistoryModel::setThumbnail(std::uint64_t id, const QImage& thumbnail) {
  thumbnails_[id] = thumbnail;
  const auto index = indexOf(id);
  if (index.isValid()) Q_EMIT dataChanged(index, index, {ThumbnailRole});
}

QModelIndex HistoryModel::indexOf(std::uint64_t id) const {
  const auto found = std::ranges::find(pictures_, id, &KeptPicture::id);
  if (found == pictures_.end()) return {};
  return index(static_cast<int>(found - pictures_.begin()));
}

std::uint64_t HistoryModel::idOf(const QModelIndex& index) {
  return index.data(IdRole).toULongLong();
}

}  // namespace spolvero::ui
