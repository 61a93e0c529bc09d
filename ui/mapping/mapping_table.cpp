#include "ui/mapping/mapping_table.h"

#include "core/data/class_matching.h"
#include "ui/panels/class_model.h"
#include "ui/panels/icons.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr int kSwatch = 14;

QIcon swatch(const QColor& colour) {
  QPixmap picture(kSwatch, kSwatch);
  picture.fill(colour);
  return QIcon(picture);
}

/// A crossed empty square: what becomes unlabelled.
QIcon emptySwatch(const QPalette& palette) {
  QPixmap picture(kSwatch, kSwatch);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setPen(palette.color(QPalette::PlaceholderText));
  painter.drawRect(0, 0, kSwatch - 1, kSwatch - 1);
  painter.drawLine(0, 0, kSwatch - 1, kSwatch - 1);
  return QIcon(picture);
}

}  // namespace

MappingTable::MappingTable(QWidget* parent) : QWidget(parent) {
  ids_.fill(kUnlabelled);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  table_ = new QTableWidget(0, 4, this);
  table_->setObjectName(QStringLiteral("mappingTable"));
  table_->setAccessibleName(tr("Which class becomes which"));
  table_->setHorizontalHeaderLabels({tr("Class"), tr("Share"), tr("Becomes"), tr("Because")});
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
  table_->horizontalHeader()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
  table_->setSelectionMode(QAbstractItemView::NoSelection);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setShowGrid(false);
  column->addWidget(table_);
}

void MappingTable::setTables(const Layout& source, const ClassTable& target) {
  setTables(source, target, matchingClasses(source.classes(), target));
}

void MappingTable::setTables(const Layout& source, const ClassTable& target, const ClassIds& ids) {
  source_ = source.classes();
  target_ = target;
  ids_ = ids;
  proposed_ = matchingClasses(source_, target_);
  const auto counts = labelHistogram(source.labels());
  const double all = std::max<double>(1, double(source.labels().size()));
  rows_.clear();
  for (const auto& info : source_.classes()) {
    if (counts[static_cast<std::size_t>(info.id)] > 0) rows_.push_back(info.id);
  }
  std::ranges::stable_sort(rows_, std::ranges::greater(), [&](int id) {
    const auto index = static_cast<std::size_t>(id);
    return std::pair(ids_[index] == kUnlabelled, counts[index]);
  });
  table_->setRowCount(0);
  for (const int id : rows_) {
    addRow(source_[id], double(counts[static_cast<std::size_t>(id)]) / all);
  }
  Q_EMIT changed();
}

void MappingTable::addRow(const ClassInfo& info, double share) {
  const int row = table_->rowCount();
  table_->insertRow(row);
  auto* name = new QTableWidgetItem(swatch(colourOf(info)), QString::fromStdString(info.name));
  name->setToolTip(QString::fromStdString(info.name));
  table_->setItem(row, 0, name);
  const auto percent =
      share < 0.0005 ? tr("< 0.1 %") : tr("%1 %").arg(QLocale().toString(100 * share, 'f', 1));
  auto* part = new QTableWidgetItem(percent);
  part->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  table_->setItem(row, 1, part);
  auto* choice = new QComboBox(table_);
  choice->setObjectName(QStringLiteral("mapping-%1").arg(info.id));
  choice->setAccessibleName(tr("%1 becomes").arg(QString::fromStdString(info.name)));
  choice->addItem(emptySwatch(palette()), tr("unlabelled"), int(kUnlabelled));
  for (const auto& to : target_.classes()) {
    choice->addItem(swatch(colourOf(to)), QString::fromStdString(to.name), to.id);
  }
  choice->setCurrentIndex(choice->findData(int(ids_[static_cast<std::size_t>(info.id)])));
  connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, row, id = info.id] {
    ids_[static_cast<std::size_t>(id)] = static_cast<std::uint8_t>(choice->currentData().toInt());
    showReason(row);
    Q_EMIT changed();
  });
  table_->setCellWidget(row, 2, choice);
  table_->setItem(row, 3, new QTableWidgetItem);
  showReason(row);
}

void MappingTable::showReason(int row) {
  const int id = rows_[static_cast<std::size_t>(row)];
  const auto target = ids_[static_cast<std::size_t>(id)];
  auto* item = table_->item(row, 3);
  const bool open = target == kUnlabelled;
  item->setIcon(open ? themedIcon(QStringLiteral("warning")) : QIcon());
  if (open) {
    item->setText(tr("no class"));
  } else if (target_[target].name == source_[id].name) {
    item->setText(tr("same name"));
  } else {
    const bool proposed = target == proposed_[static_cast<std::size_t>(id)];
    item->setText(proposed ? tr("similar") : tr("chosen"));
  }
}

void MappingTable::choose(int row, int target) {
  auto* choice = static_cast<QComboBox*>(table_->cellWidget(row, 2));
  const QSignalBlocker blocker(choice);
  choice->setCurrentIndex(std::max(0, choice->findData(target)));
  showReason(row);
}

void MappingTable::setIds(const ClassIds& ids) {
  ids_ = ids;
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    choose(static_cast<int>(row), ids_[static_cast<std::size_t>(rows_[row])]);
  }
  Q_EMIT changed();
}

int MappingTable::unmappedCount() const {
  return static_cast<int>(std::ranges::count_if(
      rows_, [this](int id) { return ids_[static_cast<std::size_t>(id)] == kUnlabelled; }));
}

}  // namespace spolvero::ui
