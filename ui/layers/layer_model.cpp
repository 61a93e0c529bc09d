#include "ui/layers/layer_model.h"

#include "ui/commands/layer_commands.h"

#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace spolvero::ui {

namespace {

/// Thumbnails wait until the pointer rests for a moment.
constexpr int kThumbnailDelayMs = 200;
constexpr auto kMimeType = "application/x-spolvero-layer";

std::vector<int> idsOf(const std::vector<LayerAttributes>& layers) {
  std::vector<int> ids;
  for (const auto& layer : layers) ids.push_back(layer.id);
  return ids;
}

}  // namespace

LayerModel::LayerModel(QObject* parent) : QAbstractListModel(parent) {
  thumbnailTimer_.setSingleShot(true);
  thumbnailTimer_.setInterval(kThumbnailDelayMs);
  connect(&thumbnailTimer_, &QTimer::timeout, this, &LayerModel::refreshThumbnails);
}

void LayerModel::setDocument(SceneDocument* document) {
  beginResetModel();
  if (document_) document_->disconnect(this);
  document_ = document;
  thumbnails_.clear();
  shown_ = document_ ? document_->layers().attributes() : std::vector<LayerAttributes>();
  endResetModel();
  if (document_) connect(document_, &SceneDocument::changed, this, &LayerModel::onChanged);
}

void LayerModel::onChanged(const ChangeEvent& event) {
  using Kind = ChangeEvent::Kind;
  if (event.kind == Kind::Layout) thumbnailTimer_.start();
  if (event.kind == Kind::Classes) {
    thumbnails_.clear();
    thumbnailTimer_.start();
  }
  if (event.kind != Kind::Layers) return;
  auto now = document_->layers().attributes();
  if (idsOf(now) == idsOf(shown_)) {
    shown_ = std::move(now);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return;
  }
  beginResetModel();
  shown_ = std::move(now);
  endResetModel();
}

void LayerModel::refreshThumbnails() {
  if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ThumbnailRole});
}

QModelIndex LayerModel::indexOfLayer(int id) const {
  const auto found = std::ranges::find(shown_, id, &LayerAttributes::id);
  if (found == shown_.end()) return {};
  return index(static_cast<int>(shown_.end() - found) - 1);
}

QModelIndex LayerModel::activeIndex() const {
  return document_ ? indexOfLayer(document_->activeLayer().id) : QModelIndex();
}

int LayerModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !document_ ? 0 : static_cast<int>(shown_.size());
}

const LayoutLayer& LayerModel::layerAt(int row) const {
  const auto& shown = shown_[shown_.size() - 1 - static_cast<std::size_t>(row)];
  return document_->layers()[document_->layers().indexOf(shown.id).value_or(0)];
}

QVariant LayerModel::data(const QModelIndex& index, int role) const {
  if (!document_ || !index.isValid() || index.row() >= rowCount()) return {};
  const LayoutLayer& layer = layerAt(index.row());
  const bool active = layer.id == document_->activeLayer().id;
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
      return SceneDocument::layerName(layer);
    case Qt::AccessibleTextRole:
      return spoken(layer, active);
    case IdRole:
      return layer.id;
    case VisibleRole:
      return layer.visible;
    case LockedRole:
      return layer.locked;
    case ActiveRole:
      return active;
    case ThumbnailRole:
      return thumbnail(layer);
    default:
      return {};
  }
}

bool LayerModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!document_ || !index.isValid()) return false;
  const LayoutLayer& layer = layerAt(index.row());
  LayerAttributes next = layer.attributes();
  if (role == Qt::EditRole) {
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name == SceneDocument::layerName(layer)) return false;
    next.name = name.left(100).toStdString();
    return pushLayerAttributes(*document_, next, tr("Rename layer"));
  }
  if (role == VisibleRole) {
    next.visible = value.toBool();
    return pushLayerAttributes(
        *document_, next, next.visible ? tr("Show layer") : tr("Hide layer"));
  }
  if (role == LockedRole) {
    next.locked = value.toBool();
    return pushLayerAttributes(
        *document_, next, next.locked ? tr("Lock layer") : tr("Unlock layer"));
  }
  return false;
}

Qt::ItemFlags LayerModel::flags(const QModelIndex& index) const {
  // Layers are dropped between others, never onto one.
  if (!index.isValid()) return Qt::ItemIsDropEnabled;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
         Qt::ItemNeverHasChildren;
}

QStringList LayerModel::mimeTypes() const {
  return {QString::fromLatin1(kMimeType)};
}

QMimeData* LayerModel::mimeData(const QModelIndexList& indexes) const {
  if (indexes.isEmpty()) return nullptr;
  auto* data = new QMimeData;
  data->setData(QString::fromLatin1(kMimeType),
                QByteArray::number(indexes.front().data(IdRole).toInt()));
  return data;
}

bool LayerModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent) {
  if (!document_ || action != Qt::MoveAction || parent.isValid()) return false;
  bool isNumber = false;
  const int id = data->data(QString::fromLatin1(kMimeType)).toInt(&isNumber);
  const auto from = document_->layers().indexOf(id);
  if (!isNumber || !from) return false;
  const int gap = row < 0 ? rowCount() : row;
  // Between which layers it falls, counted from below, with the layer still in its old place.
  int to = rowCount() - gap;
  if (to > *from) --to;
  pushMoveLayer(*document_, id, to);
  return false;
}

QImage LayerModel::thumbnail(const LayoutLayer& layer) const {
  Thumbnail& kept = thumbnails_[layer.id];
  const std::uint64_t revision = document_->layerRevision(layer.id);
  if (!kept.image.isNull() && kept.revision == revision) return kept.image;
  const LabelMap& labels = layer.maps.labels;
  const QSize size = QSize(labels.width(), labels.height())
                         .scaled(kThumbnailSize, Qt::KeepAspectRatio)
                         .expandedTo({1, 1});
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  const auto& classes = document_->layout().classes();
  for (int y = 0; y < size.height(); ++y) {
    auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(y));
    const auto* row = labels.row((2 * y + 1) * labels.height() / (2 * size.height()));
    for (int x = 0; x < size.width(); ++x) {
      const int label = row[(2 * x + 1) * labels.width() / (2 * size.width())];
      const bool shows = label < classes.size();
      const Rgb colour = shows ? classes[label].colour : Rgb{};
      pixels[x] = shows ? qRgb(colour.r, colour.g, colour.b) : qRgba(0, 0, 0, 0);
    }
  }
  kept = {revision, image};
  return image;
}

QString LayerModel::spoken(const LayoutLayer& layer, bool active) const {
  QStringList parts{SceneDocument::layerName(layer)};
  if (active) parts << tr("active");
  parts << (layer.visible ? tr("visible") : tr("hidden"));
  if (layer.locked) parts << tr("locked");
  return parts.join(QStringLiteral(", "));
}

}  // namespace spolvero::ui
