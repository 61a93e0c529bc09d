#include "ui/objects/object_model.h"

#include "ui/documents/scene_document.h"
#include "ui/objects/object_names.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace spolvero::ui {

namespace {

constexpr int kReadDelayMs = 120;
/// Photographs come often while somebody paints; thumbnails need not keep pace.
constexpr int kRenderDelayMs = 500;
constexpr int kThumbnail = 40;

/// An object cut out of the photograph, or in its class's colour where there is none of this size,
/// centred in a square.
QImage thumbnailOf(const Layout& layout, const ImageU8& photograph, const ObjectInfo& info) {
  const bool photographed = photograph.rect() == layout.rect();
  const int side = std::max(info.box.width, info.box.height);
  const auto colour = layout.classes()[info.label].colour;
  QImage image(kThumbnail * 2, kThumbnail * 2, QImage::Format_ARGB32);
  image.fill(Qt::transparent);
  const int left = info.box.x - (side - info.box.width) / 2;
  const int top = info.box.y - (side - info.box.height) / 2;
  for (int y = 0; y < image.height(); ++y) {
    auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
    const int fromY = top + y * side / image.height();
    for (int x = 0; x < image.width(); ++x) {
      const int fromX = left + x * side / image.width();
      if (!info.box.contains(fromX, fromY)) continue;
      if (layout.instances().at(fromX, fromY) != info.id) continue;
      const Rgb seen = photographed ? photograph.at(fromX, fromY) : colour;
      row[x] = qRgb(seen.r, seen.g, seen.b);
    }
  }
  image.setDevicePixelRatio(2);
  return image;
}

}  // namespace

ObjectModel::ObjectModel(QObject* parent) : QAbstractListModel(parent) {
  readSoon_.setSingleShot(true);
  connect(&readSoon_, &QTimer::timeout, this, &ObjectModel::read);
}

void ObjectModel::setDocument(SceneDocument* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  take({});
  if (!document_) return;
  connect(document_, &SceneDocument::changed, this, [this](const ChangeEvent& event) {
    const bool concerns =
        event.kind == ChangeEvent::Kind::Layout || event.kind == ChangeEvent::Kind::Classes;
    if (concerns && (!readSoon_.isActive() || readSoon_.interval() != kReadDelayMs)) {
      readSoon_.start(kReadDelayMs);
    }
    if (event.kind == ChangeEvent::Kind::Extras) {
      auto rows = rows_;
      nameRows(rows);
      take(std::move(rows));
    }
    const bool photographed = event.kind == ChangeEvent::Kind::Render && !rows_.empty();
    if (photographed && !readSoon_.isActive()) readSoon_.start(kRenderDelayMs);
  });
  read();
}

std::vector<ObjectModel::Row> ObjectModel::rowsOf(const Layout& layout, const ImageU8& photograph) {
  std::vector<Row> rows;
  std::map<int, int> count;
  for (const auto& info : listObjects({layout.labels(), layout.instances()})) {
    if (info.label == kUnlabelled) continue;
    const auto name = QString::fromStdString(layout.classes()[info.label].name);
    rows.push_back({info,
                    QStringLiteral("%1 %2").arg(name).arg(++count[info.label]),
                    {},
                    thumbnailOf(layout, photograph, info)});
  }
  std::ranges::stable_sort(rows, {}, [](const Row& row) { return row.info.label; });
  return rows;
}

void ObjectModel::nameRows(std::vector<Row>& rows) const {
  const auto names = objectNamesOf(*document_);
  for (auto& row : rows) {
    const auto at = names.find(row.info.id);
    row.name = at == names.end() ? QString() : at->second;
  }
}

void ObjectModel::read() {
  if (!document_) return;
  const auto snapshot = document_->renderSnapshot();
  const auto photograph = document_->sharedRender();
  job_.run<std::vector<Row>>(
      [snapshot, photograph] { return rowsOf(snapshot->layout, *photograph); },
      [this](std::vector<Row>& rows) {
        if (!document_) return;
        nameRows(rows);
        take(std::move(rows));
      });
}

void ObjectModel::take(std::vector<Row> rows) {
  const auto id = [](const Row& row) { return row.info.id; };
  const bool sameRows = std::ranges::equal(rows, rows_, {}, id, id);
  if (!sameRows) beginResetModel();
  rows_ = std::move(rows);
  if (document_) pixels_ = double(document_->size().width()) * document_->size().height();
  if (!sameRows) {
    endResetModel();
  } else if (!rows_.empty()) {
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
  }
  Q_EMIT updated();
}

int ObjectModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ObjectModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const QString share = QLocale().toString(100.0 * double(row.info.area) / pixels_, 'f', 1);
  switch (role) {
    case Qt::DisplayRole:
      return 1000.0 * double(row.info.area) < pixels_
                 ? tr("%1\n%2 px").arg(row.title()).arg(row.info.area)
                 : tr("%1\n%2 %").arg(row.title(), share);
    case Qt::EditRole:
      return row.title();
    case Qt::DecorationRole:
      return row.thumbnail;
    case Qt::ToolTipRole:
      return tr("%1: %2 px, %3 × %4 at %5, %6")
          .arg(row.name.isEmpty() ? row.number
                                  : QStringLiteral("%1 (%2)").arg(row.name, row.number))
          .arg(row.info.area)
          .arg(row.info.box.width)
          .arg(row.info.box.height)
          .arg(row.info.box.x)
          .arg(row.info.box.y);
    case Qt::AccessibleTextRole:
      return tr("%1, %2 percent").arg(row.title(), share);
    case IdRole:
      return row.info.id;
    case LabelRole:
      return row.info.label;
    case AreaRole:
      return qlonglong(row.info.area);
    default:
      return {};
  }
}

bool ObjectModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!document_ || role != Qt::EditRole || !index.isValid() || index.row() >= rowCount()) {
    return false;
  }
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const auto name = value.toString();
  const bool asItWas = name == row.title();
  return !asItWas && pushObjectName(*document_, row.info.id, name == row.number ? QString() : name);
}

Qt::ItemFlags ObjectModel::flags(const QModelIndex& index) const {
  return QAbstractListModel::flags(index) | Qt::ItemIsEditable;
}

int ObjectModel::rowOf(std::uint16_t id) const {
  const auto at = std::ranges::find(rows_, id, [](const Row& row) { return row.info.id; });
  return at == rows_.end() ? -1 : static_cast<int>(at - rows_.begin());
}

}  // namespace spolvero::ui
