#pragma once

#include "core/io/picture_history.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QHash>
#include <QImage>

#include <functional>

namespace spolvero::ui {

/// The kept pictures with their thumbnails, the newest first.
class HistoryModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { IdRole = Qt::UserRole, PinnedRole, AutomaticRole, ThumbnailRole, WhenRole };

  /// Longer side of a thumbnail in pixels, enough for screens of twice the density.
  static constexpr int kThumbnailSide = 192;

  using QAbstractListModel::QAbstractListModel;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  /// Renaming in place; what becomes of it is told by `renamed`.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QStringList mimeTypes() const override;
  /// The PNGs as files and, for one, as a picture.
  QMimeData* mimeData(const QModelIndexList& indexes) const override;
  Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

  /// Takes the pictures as they are now; thumbnails of those that stay are kept.
  void setPictures(const std::vector<KeptPicture>& pictures);
  void setThumbnail(std::uint64_t id, const QImage& thumbnail);
  bool hasThumbnail(std::uint64_t id) const { return thumbnails_.contains(id); }
  /// Where the PNG of a picture lies, for dragging out.
  void setFileOf(std::function<QString(std::uint64_t)> fileOf) { fileOf_ = std::move(fileOf); }
  QModelIndex indexOf(std::uint64_t id) const;
  static std::uint64_t idOf(const QModelIndex& index);

 Q_SIGNALS:
  void renamed(quint64 id, const QString& name);

 private:
  std::vector<KeptPicture> pictures_;  ///< Newest first.
  QHash<quint64, QImage> thumbnails_;
  std::function<QString(std::uint64_t)> fileOf_;
};

}  // namespace spolvero::ui
