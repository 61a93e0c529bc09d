#pragma once

#include "core/layout/layers.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QPointer>
#include <QTimer>

namespace spolvero::ui {

class SceneDocument;
struct ChangeEvent;

/// The layers of a document as a list, the topmost first. Names, visibility, lock and order can be
/// changed through it; every change is a command.
class LayerModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    IdRole = Qt::UserRole + 1,
    VisibleRole,
    LockedRole,
    ActiveRole,
    ThumbnailRole,  ///< QImage, see-through where the layer is.
  };
  static constexpr QSize kThumbnailSize{64, 48};  ///< In device pixels, at most.

  explicit LayerModel(QObject* parent = nullptr);

  void setDocument(SceneDocument* document);

  QModelIndex indexOfLayer(int id) const;
  QModelIndex activeIndex() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  /// Names by EditRole, and VisibleRole and LockedRole as bool.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

  Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QModelIndexList& indexes) const override;
  /// Moves the layer. The view is told to remove nothing: the document has done it.
  bool dropMimeData(const QMimeData* data,
                    Qt::DropAction action,
                    int row,
                    int column,
                    const QModelIndex& parent) override;

 private:
  struct Thumbnail {
    std::uint64_t revision = 0;
    QImage image;
  };

  void onChanged(const ChangeEvent& event);
  void refreshThumbnails();
  const LayoutLayer& layerAt(int row) const;
  QImage thumbnail(const LayoutLayer& layer) const;
  QString spoken(const LayoutLayer& layer, bool active) const;

  QPointer<SceneDocument> document_;
  std::vector<LayerAttributes> shown_;  ///< As the view knows them, lowest first.
  mutable QHash<int, Thumbnail> thumbnails_;
  QTimer thumbnailTimer_;
};

}  // namespace spolvero::ui
