#include "ui/looks/look_model.h"

#include <QMimeData>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace spolvero::ui {

namespace {

/// Items that an endless list grows by.
constexpr int kMore = 24;
/// Pictures that are kept on either side of what is in sight.
constexpr int kKeptPictures = 240;

}  // namespace

void LookModel::setItems(std::vector<LookItem> items) {
  for (auto& item : items) {
    const auto old = std::ranges::find(items_, item.look, &LookItem::look);
    if (old == items_.end() || !item.picture.isNull()) continue;
    item.picture = old->picture;
    item.fresh = old->fresh;
  }
  beginResetModel();
  make_ = {};
  inForce_ = -1;
  items_ = std::move(items);
  endResetModel();
}

void LookModel::setEndless(MakeItem make) {
  beginResetModel();
  make_ = std::move(make);
  inForce_ = -1;
  items_.clear();
  for (int i = 0; i < kMore; ++i) items_.push_back(make_(i));
  endResetModel();
}

void LookModel::touch(int index) {
  const auto at = this->index(index);
  Q_EMIT dataChanged(at, at);
}

void LookModel::setPicture(int index, const QImage& picture) {
  if (index < 0 || index >= count()) return;
  auto& one = items_[static_cast<std::size_t>(index)];
  one.picture = picture;
  one.fresh = true;
  one.problem.clear();
  touch(index);
}

void LookModel::setProblem(int index, const QString& problem) {
  if (index < 0 || index >= count()) return;
  auto& one = items_[static_cast<std::size_t>(index)];
  one.problem = problem;
  one.fresh = true;
  touch(index);
}

void LookModel::setFavourite(int index, bool favourite) {
  auto& one = items_[static_cast<std::size_t>(index)];
  if (one.favourite == favourite) return;
  one.favourite = favourite;
  touch(index);
}

void LookModel::forgetFarFrom(int index) {
  for (int i = 0; i < count(); ++i) {
    auto& one = items_[static_cast<std::size_t>(i)];
    if (std::abs(i - index) <= kKeptPictures || one.picture.isNull()) continue;
    one.picture = {};
    one.fresh = false;
  }
}

void LookModel::markOutdated() {
  for (auto& one : items_) {
    one.fresh = false;
    one.problem.clear();
  }
  if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1));
}

void LookModel::setInForce(int index) {
  if (index == inForce_) return;
  const int before = std::exchange(inForce_, index);
  if (before >= 0 && before < count()) touch(before);
  if (index >= 0 && index < count()) touch(index);
}

int LookModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant LookModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= count()) return {};
  const auto& one = item(index.row());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
      return one.name;
    case Qt::AccessibleTextRole:
      return index.row() == inForce_ ? tr("%1, in force").arg(one.name) : one.name;
    case Qt::ToolTipRole:
      return one.problem.isEmpty() ? one.toolTip : one.problem;
    case PictureRole:
      return one.picture;
    case FreshRole:
      return one.fresh;
    case FavouriteRole:
      return one.favourite;
    case InForceRole:
      return index.row() == inForce_;
    case ProblemRole:
      return one.problem;
    default:
      return {};
  }
}

bool LookModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !rename_ || !index.isValid()) return false;
  // Only after the editor has closed: a new name may build the list anew.
  QMetaObject::invokeMethod(
      this,
      [this, row = index.row(), name = value.toString()] { rename_(row, name); },
      Qt::QueuedConnection);
  return true;
}

Qt::ItemFlags LookModel::flags(const QModelIndex& index) const {
  auto flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
  if (makeMimeData_) flags |= Qt::ItemIsDragEnabled;
  if (rename_) flags |= Qt::ItemIsEditable;
  return flags;
}

bool LookModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && make_ != nullptr;
}

void LookModel::fetchMore(const QModelIndex&) {
  beginInsertRows({}, count(), count() + kMore - 1);
  for (int i = 0; i < kMore; ++i) items_.push_back(make_(count()));
  endInsertRows();
}

QMimeData* LookModel::mimeData(const QModelIndexList& indexes) const {
  if (indexes.isEmpty() || !makeMimeData_) return nullptr;
  return makeMimeData_(item(indexes.first().row()));
}

}  // namespace spolvero::ui
