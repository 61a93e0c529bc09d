#include "ui/panels/class_model.h"

#include <QColor>
#include <QLocale>

#include <numeric>

namespace spolvero::ui {

QColor colourOf(const ClassInfo& info) {
  return {info.colour.r, info.colour.g, info.colour.b};
}

ClassModel::ClassModel(QObject* parent) : QAbstractListModel(parent) {}

void ClassModel::setClasses(const ClassTable& classes) {
  if (classes == classes_) return;
  beginResetModel();
  classes_ = classes;
  endResetModel();
}

void ClassModel::setHistogram(const std::vector<std::int64_t>& histogram) {
  const auto total = std::accumulate(histogram.begin(), histogram.end(), std::int64_t{0});
  for (std::size_t id = 0; id < shares_.size() && id < histogram.size(); ++id) {
    shares_[id] = total > 0 ? double(histogram[id]) / double(total) : 0.0;
  }
  allChanged({ShareRole, Qt::ToolTipRole});
}

void ClassModel::setChosen(int currentId, int secondId) {
  if (currentId == currentId_ && secondId == secondId_) return;
  currentId_ = currentId;
  secondId_ = secondId;
  allChanged({CurrentRole, SecondRole});
}

void ClassModel::setMasks(const std::bitset<256>& kept, std::optional<int> onlyOver) {
  if (kept == kept_ && onlyOver == onlyOver_) return;
  kept_ = kept;
  onlyOver_ = onlyOver;
  allChanged({KeptRole, OnlyOverRole});
}

void ClassModel::allChanged(const QList<int>& roles) {
  if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
}

int ClassModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : classes_.size();
}

QString ClassModel::toolTip(const ClassInfo& info) const {
  const auto share = shares_[static_cast<std::size_t>(info.id)];
  const auto kind = info.kind == ClassKind::Thing ? tr("countable objects") : tr("material");
  return tr("%1 · id %2 · %3 · %4 % of the layout")
      .arg(QString::fromStdString(info.name))
      .arg(info.id)
      .arg(kind, QLocale().toString(share * 100, 'f', 1));
}

QVariant ClassModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const auto& info = classes_.classes()[static_cast<std::size_t>(index.row())];
  switch (role) {
    case NameRole:
      return QString::fromStdString(info.name);
    case IdRole:
      return info.id;
    case ColourRole:
      return colourOf(info);
    case ThingRole:
      return info.kind == ClassKind::Thing;
    case ShareRole:
      return shares_[static_cast<std::size_t>(info.id)];
    case CurrentRole:
      return info.id == currentId_;
    case SecondRole:
      return info.id == secondId_;
    case KeptRole:
      return kept_.test(static_cast<std::size_t>(info.id));
    case OnlyOverRole:
      return onlyOver_ == info.id;
    case Qt::ToolTipRole:
      return toolTip(info);
    default:
      return {};
  }
}

}  // namespace spolvero::ui
