#pragma once

#include "core/appearance/appearance.h"

#include <QAbstractListModel>
#include <QImage>
#include <QString>

#include <functional>
#include <vector>

class QMimeData;

namespace spolvero::ui {

/// A look in a list, with what is known about it.
struct LookItem {
  QString name;
  Appearance look;
  QString toolTip = {};
  QImage picture = {};   ///< Null until it was rendered.
  bool fresh = false;    ///< The picture shows the scene as it is.
  QString problem = {};  ///< Why there is no picture; mostly empty.
  bool favourite = false;
};

/// Looks to choose from. Either a list, or one that goes on for ever: then items are made when the
/// view comes near the end.
class LookModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { PictureRole = Qt::UserRole, FreshRole, FavouriteRole, InForceRole, ProblemRole };
  /// The item at an index; must give the same one each time.
  using MakeItem = std::function<LookItem(int index)>;
  using MakeMimeData = std::function<QMimeData*(const LookItem&)>;

  using QAbstractListModel::QAbstractListModel;

  /// A fixed list. Pictures of looks that were in it before stay.
  void setItems(std::vector<LookItem> items);
  /// A list without end.
  void setEndless(MakeItem make);
  /// Lets names be edited in place; the function is told the new one.
  void setRename(std::function<void(int index, const QString& name)> rename) {
    rename_ = std::move(rename);
  }
  /// What is dragged out of the list; without it nothing can be.
  void setMimeData(MakeMimeData make) { makeMimeData_ = std::move(make); }

  const std::vector<LookItem>& items() const { return items_; }
  const LookItem& item(int index) const { return items_[static_cast<std::size_t>(index)]; }
  int count() const { return static_cast<int>(items_.size()); }

  void setPicture(int index, const QImage& picture);
  void setProblem(int index, const QString& problem);
  void setFavourite(int index, bool favourite);
  /// Forgets pictures that are far from an item, so that long lists stay small.
  void forgetFarFrom(int index);
  /// The pictures are of the scene as it was.
  void markOutdated();
  /// The item whose look the scene has; -1 for none.
  void setInForce(int index);
  int inForce() const { return inForce_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  QMimeData* mimeData(const QModelIndexList& indexes) const override;
  Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

 private:
  void touch(int index);

  std::vector<LookItem> items_;
  MakeItem make_;
  MakeMimeData makeMimeData_;
  std::function<void(int, const QString&)> rename_;
  int inForce_ = -1;
};

}  // namespace spolvero::ui
