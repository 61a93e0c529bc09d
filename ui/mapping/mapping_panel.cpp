#include "ui/mapping/mapping_panel.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/data/class_mapping.h"
#include "core/io/layout_formats/remap.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace spolvero::ui {

namespace {

constexpr std::size_t kMaximumMappingBytes = std::size_t{4} << 20;
constexpr int kPreviewSide = 640;  ///< px

/// The layout with its longer side at most so many pixels.
Layout reduced(const Layout& layout, int longSide) {
  const double factor = double(longSide) / std::max(layout.width(), layout.height());
  if (factor >= 1) return layout;
  const auto scaled = [factor](int side) {
    return std::max(kMinimumLayoutSide, static_cast<int>(std::lround(side * factor)));
  };
  return layout.resized(scaled(layout.width()), scaled(layout.height()));
}

}  // namespace

MappingPanel::MappingPanel(AskFile askFile, QWidget* parent)
    : QWidget(parent), askFile_(std::move(askFile)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(14);
  preview_ = new LayoutPreview(this);
  table_ = new MappingTable(this);
  grid->addWidget(preview_, 0, 0);
  grid->addWidget(table_, 0, 1);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
  grid->setRowStretch(0, 1);
  mappedColours_ = new QCheckBox(tr("Show as it &becomes"), this);
  mappedColours_->setObjectName(QStringLiteral("importMapped"));
  mappedColours_->setChecked(true);
  mappedColours_->setToolTip(tr("Show the layout in its new classes, else in the file's own"));
  auto* left = new QHBoxLayout;
  left->addWidget(mappedColours_);
  left->addStretch(1);
  grid->addLayout(left, 1, 0);
  auto* right = new QHBoxLayout;
  const auto addButton = [&](const char* name, const QString& text, const QString& tip) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(tip);
    button->setAutoDefault(false);
    right->addWidget(button);
    return button;
  };
  load_ = addButton("mappingLoad", tr("&Load mapping…"), tr("Take the choices from a file"));
  save_ = addButton(
      "mappingSave", tr("Sa&ve mapping…"), tr("Keep the choices as a file, for the next time"));
  right->addStretch(1);
  grid->addLayout(right, 1, 1);
  state_ = new QLabel(this);
  state_->setObjectName(QStringLiteral("mappingState"));
  state_->setProperty("quiet", true);
  state_->setWordWrap(true);
  grid->addWidget(state_, 2, 0, 1, 2);
  connect(table_, &MappingTable::changed, this, [this] {
    showPreview();
    say({});
    Q_EMIT changed();
  });
  connect(mappedColours_, &QCheckBox::toggled, this, &MappingPanel::showPreview);
  const auto filter = tr("Class mappings (*.toml)");
  connect(load_, &QPushButton::clicked, this, [this, filter] {
    loadMapping(askFile_(false, tr("Load mapping"), filter));
  });
  connect(save_, &QPushButton::clicked, this, [this, filter] {
    saveMapping(askFile_(true, tr("Save mapping"), filter));
  });
  clear({});
}

void MappingPanel::setSource(std::shared_ptr<const SourceLayout> source,
                             const ClassTable& target,
                             const std::optional<ClassIds>& ids) {
  source_ = std::move(source);
  target_ = target;
  small_ = reduced(source_->layout, kPreviewSide);
  updateEnabled();
  if (ids) {
    table_->setTables(source_->layout, target_, *ids);
  } else {
    table_->setTables(source_->layout, target_);
  }
  // Nothing but unlabelled pixels would be no preview.
  const int rows = table_->table()->rowCount();
  if (rows > 0 && table_->unmappedCount() == rows) mappedColours_->setChecked(false);
}

void MappingPanel::clear(const QString& message) {
  source_.reset();
  updateEnabled();
  table_->table()->setRowCount(0);
  preview_->setMessage(message);
  say({});
  Q_EMIT changed();
}

void MappingPanel::setMapping(bool on) {
  mapping_ = on;
  updateEnabled();
  showPreview();
  say({});
}

void MappingPanel::updateEnabled() {
  const bool on = mapping_ && source_;
  for (QWidget* widget : std::initializer_list<QWidget*>{load_, save_, mappedColours_, table_}) {
    widget->setEnabled(on);
  }
}

Layout MappingPanel::mapped() const {
  return remappedLayout(*source_, ids(), target_);
}

void MappingPanel::showPreview() {
  if (!source_) return;
  if (!mapping_ || !mappedColours_->isChecked()) {
    preview_->setLayoutShown(small_);
    return;
  }
  auto labels = small_.labels();
  for (auto& label : labels) label = ids()[label];
  preview_->setLayoutShown({std::move(labels), small_.instances(), target_});
}

void MappingPanel::say(const QString& text) {
  if (!text.isEmpty() || !source_) {
    state_->setText(text);
    return;
  }
  if (!mapping_) {
    state_->setText(tr("The file's classes stay as they are."));
    return;
  }
  const int open = table_->unmappedCount();
  state_->setText(open == 0 ? tr("Every class has a class here.")
                            : tr("%n class(es) will be unlabelled.", nullptr, open));
}

void MappingPanel::saveMapping(const QString& path) {
  if (path.isEmpty() || !source_) return;
  try {
    const auto text = ClassMapping(target_, ids()).toToml(source_->layout.classes());
    writeFileAtomically(path.toStdString(), text);
    say(tr("The mapping is saved."));
  } catch (const std::exception& error) {
    say(QString::fromStdString(shortMessage(error)));
  }
}

void MappingPanel::loadMapping(const QString& path) {
  if (path.isEmpty() || !source_) return;
  try {
    const auto file = path.toStdString();
    const auto mapping = ClassMapping::fromToml(
        readFile(file, kMaximumMappingBytes), file, source_->layout.classes());
    ClassIds ids;
    ids.fill(kUnlabelled);
    QStringList foreign;
    for (const auto& info : source_->layout.classes().classes()) {
      const auto id = mapping[static_cast<std::uint8_t>(info.id)];
      if (id == kUnlabelled) continue;
      const auto& name = mapping.target()[id].name;
      const auto own = target_.idOf(name);
      if (own) ids[static_cast<std::size_t>(info.id)] = static_cast<std::uint8_t>(*own);
      if (!own) foreign << QString::fromStdString(name);
    }
    table_->setIds(ids);
    foreign.removeDuplicates();
    if (!foreign.isEmpty()) {
      say(tr("The mapping names classes that this scene does not have: %1.")
              .arg(foreign.join(QStringLiteral(", "))));
    }
  } catch (const std::exception& error) {
    say(QString::fromStdString(shortMessage(error)));
  }
}

}  // namespace spolvero::ui
