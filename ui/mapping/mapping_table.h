#pragma once

#include "core/layout/layout.h"

#include <QWidget>

#include <array>
#include <vector>

class QTableWidget;

namespace spolvero::ui {

/// New id, or 255, for every id of a source.
using ClassIds = std::array<std::uint8_t, 256>;

/// Which class of a source becomes which class of a target: one row for each source class that
/// occurs, with its share of the pixels, a choice, and why that is so. Those that nothing was found
/// for come first and carry a mark.
class MappingTable : public QWidget {
  Q_OBJECT

 public:
  explicit MappingTable(QWidget* parent = nullptr);

  /// Shows a layout's classes, matched by name and meaning.
  void setTables(const Layout& source, const ClassTable& target);
  /// The same with choices that were made before.
  void setTables(const Layout& source, const ClassTable& target, const ClassIds& ids);
  /// Takes other choices; classes that do not occur are mapped too.
  void setIds(const ClassIds& ids);
  const ClassIds& ids() const { return ids_; }
  /// Rows without a target class: they become unlabelled.
  int unmappedCount() const;
  QTableWidget* table() const { return table_; }

 Q_SIGNALS:
  void changed();

 private:
  void addRow(const ClassInfo& info, double share);
  void choose(int row, int target);
  void showReason(int row);

  QTableWidget* table_ = nullptr;
  ClassTable source_;
  ClassTable target_;
  std::vector<int> rows_;  ///< Source ids, the largest share first.
  ClassIds ids_{};
  ClassIds proposed_{};  ///< By name and meaning.
};

}  // namespace spolvero::ui
