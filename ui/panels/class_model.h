#pragma once

#include "core/layout/class_table.h"

#include <QAbstractListModel>

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <vector>

namespace spolvero::ui {

/// The classes of a scene as rows, with what the palette shows about each.
class ClassModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    NameRole = Qt::DisplayRole,
    IdRole = Qt::UserRole,
    ColourRole,
    ThingRole,
    ShareRole,  ///< Of the layout's pixels, 0 to 1.
    CurrentRole,
    SecondRole,
    KeptRole,     ///< Protected from being painted over.
    OnlyOverRole  ///< The one class that may be painted over.
  };

  explicit ClassModel(QObject* parent = nullptr);

  void setClasses(const ClassTable& classes);
  /// Pixels per label, [256].
  void setHistogram(const std::vector<std::int64_t>& histogram);
  void setChosen(int currentId, int secondId);
  void setMasks(const std::bitset<256>& kept, std::optional<int> onlyOver);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  void allChanged(const QList<int>& roles);
  QString toolTip(const ClassInfo& info) const;

  ClassTable classes_;
  std::array<double, 256> shares_{};
  int currentId_ = 0;
  int secondId_ = 1;
  std::bitset<256> kept_;
  std::optional<int> onlyOver_;
};

/// A class's colour for Qt.
QColor colourOf(const ClassInfo& info);

}  // namespace spolvero::ui
