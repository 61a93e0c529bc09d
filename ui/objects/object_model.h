#pragma once

#include "core/layout/objects.h"
#include "ui/objects/latest_job.h"

#include <QAbstractListModel>
#include <QImage>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace spolvero::ui {

class SceneDocument;

/// The objects of a document as rows with a thumbnail; follows the document a moment later.
class ObjectModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { IdRole = Qt::UserRole, LabelRole, AreaRole };

  explicit ObjectModel(QObject* parent = nullptr);

  void setDocument(SceneDocument* document);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  /// Names an object, as one undo step; an empty name gives its class and number back.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  /// The row of an object; -1 if there is none.
  int rowOf(std::uint16_t id) const;

 Q_SIGNALS:
  void updated();

 private:
  struct Row {
    ObjectInfo info;
    QString number;  ///< Class and number among its objects.
    QString name;    ///< Given by somebody; may be empty.
    const QString& title() const { return name.isEmpty() ? number : name; }
    QImage thumbnail;
  };

  static std::vector<Row> rowsOf(const Layout& layout, const ImageU8& photograph);
  void nameRows(std::vector<Row>& rows) const;
  void read();
  void take(std::vector<Row> rows);

  QPointer<SceneDocument> document_;
  std::vector<Row> rows_;
  double pixels_ = 1;  ///< Of the layout.
  QTimer readSoon_;
  LatestJob job_;
};

}  // namespace spolvero::ui
