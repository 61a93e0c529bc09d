#include "ui/objects/stamp_panel.h"

#include "core/base/error.h"
#include "ui/objects/stamp_library.h"
#include "ui/panels/icons.h"
#include "ui/tools/tool_box.h"

#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace spolvero::ui {

namespace {

constexpr int kThumbnail = 44;
/// The slider is logarithmic.
constexpr int kSliderSteps = 200;

double heightFromSlider(int value) {
  const double range = ToolSettings::kMaximumStampPx / ToolSettings::kMinimumStampPx;
  return ToolSettings::kMinimumStampPx * std::pow(range, double(value) / kSliderSteps);
}

int sliderFromHeight(double height) {
  const double range = std::log(ToolSettings::kMaximumStampPx / ToolSettings::kMinimumStampPx);
  return qRound(kSliderSteps * std::log(height / ToolSettings::kMinimumStampPx) / range);
}

/// The shape in the colour of text.
QPixmap thumbnail(const StampShape& shape, const QColor& colour, double pixelRatio) {
  const auto& coverage = shape.coverage;
  QImage image(coverage.width(), coverage.height(), QImage::Format_ARGB32);
  for (int y = 0; y < coverage.height(); ++y) {
    auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = 0; x < coverage.width(); ++x) {
      row[x] = qRgba(colour.red(), colour.green(), colour.blue(), coverage.at(x, y));
    }
  }
  const int side = qRound(kThumbnail * pixelRatio);
  const QImage scaled = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
  // All of one size: the list gives each item the room that the first one needs.
  QPixmap pixmap(side, side);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.drawImage((side - scaled.width()) / 2, (side - scaled.height()) / 2, scaled);
  painter.end();
  pixmap.setDevicePixelRatio(pixelRatio);
  return pixmap;
}

}  // namespace

StampPanel::StampPanel(StampLibrary& library, ToolBox& toolBox, QWidget* parent)
    : QWidget(parent), library_(library), toolBox_(toolBox) {
  setObjectName(QStringLiteral("stampPanel"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->setSpacing(6);
  setUpList();
  setUpSize();
  connect(&library_, &StampLibrary::changed, this, &StampPanel::fill);
  connect(&toolBox_.settings(), &ToolSettings::changed, this, &StampPanel::readSettings);
  connect(&toolBox_, &ToolBox::currentChanged, this, &StampPanel::readShape);
  fill();
  readSettings();
}

void StampPanel::setUpList() {
  list_ = new QListWidget(this);
  list_->setObjectName(QStringLiteral("stampList"));
  list_->setAccessibleName(tr("Stamps"));
  list_->setViewMode(QListView::IconMode);
  list_->setResizeMode(QListView::Adjust);
  list_->setMovement(QListView::Static);
  list_->setUniformItemSizes(true);
  list_->setIconSize({kThumbnail, kThumbnail});
  list_->setGridSize({kThumbnail + 16, kThumbnail + 16});
  list_->setContextMenuPolicy(Qt::CustomContextMenu);
  // Without a text the style would tint the chosen shape and nothing more.
  list_->setStyleSheet(
      QStringLiteral("QListWidget::item { padding: 5px; border-radius: 6px; }"
                     "QListWidget::item:selected { background: palette(highlight); }"));
  layout()->addWidget(list_);
  connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
    choose(list_->row(item));
  });
  connect(list_, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
    choose(list_->row(item));
  });
  connect(list_, &QListWidget::customContextMenuRequested, this, [this](QPoint pos) {
    if (auto* item = list_->itemAt(pos)) askRemove(list_->row(item));
  });
}

void StampPanel::setUpSize() {
  auto* line = new QHBoxLayout;
  auto* label = new QLabel(tr("Height"), this);
  size_ = new QSlider(Qt::Horizontal, this);
  size_->setObjectName(QStringLiteral("stampSize"));
  size_->setRange(0, kSliderSteps);
  size_->setAccessibleName(tr("Height of stamps"));
  size_->setToolTip(tr("Height in pixels of the layout. [ and ] change it, too."));
  sizeText_ = new QLabel(this);
  sizeText_->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 px")));
  sizeText_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  line->addWidget(label);
  line->addWidget(size_, 1);
  line->addWidget(sizeText_);
  auto* box = static_cast<QVBoxLayout*>(layout());
  box->addLayout(line);
  auto* second = new QHBoxLayout;
  mirror_ = new QCheckBox(tr("Mirrored"), this);
  mirror_->setObjectName(QStringLiteral("stampMirrored"));
  save_ = new QToolButton(this);
  save_->setObjectName(QStringLiteral("saveStamp"));
  save_->setIcon(themedIcon(QStringLiteral("file-save")));
  save_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  save_->setText(tr("Keep selection"));
  save_->setToolTip(tr("Keep the chosen objects, or what is selected, as a stamp of your own"));
  second->addWidget(mirror_);
  second->addStretch();
  second->addWidget(save_);
  box->addLayout(second);
  auto& settings = toolBox_.settings();
  connect(size_, &QSlider::valueChanged, &settings, [&settings](int value) {
    settings.setStampHeightPx(heightFromSlider(value));
  });
  connect(mirror_, &QCheckBox::toggled, &settings, &ToolSettings::setStampMirrored);
  connect(save_, &QToolButton::clicked, this, &StampPanel::saveAsked);
}

void StampPanel::setScene(const ClassTable& classes, int layoutHeight) {
  const bool same = classes == classes_;
  classes_ = classes;
  layoutHeight_ = layoutHeight;
  if (!same) fill();
}

void StampPanel::fill() {
  list_->clear();
  const QColor colour = palette().color(QPalette::Text);
  for (const auto& entry : library_.entries()) {
    auto* item = new QListWidgetItem(list_);
    item->setIcon(thumbnail(*entry.shape, colour, devicePixelRatioF()));
    const auto match = classForStamp(entry.info, classes_);
    const QString name = entry.shape->name;
    item->setToolTip(match
                         ? tr("%1, as %2").arg(name, QString::fromStdString(classes_[*match].name))
                         : tr("%1, in the current class").arg(name));
    item->setData(Qt::AccessibleTextRole, name);
    item->setData(Qt::UserRole, entry.shape->id);
  }
  readShape();
}

void StampPanel::choose(int row) {
  if (row < 0 || row >= static_cast<int>(library_.entries().size())) return;
  const auto& entry = library_.entries()[static_cast<std::size_t>(row)];
  auto& settings = toolBox_.settings();
  toolBox_.stampTool().setShape(entry.shape);
  settings.setStampHeightPx(entry.info.height * layoutHeight_);
  const auto match = classForStamp(entry.info, classes_);
  if (match) {
    settings.setCurrentClass(*match);
  } else if (settings.currentClass() < classes_.size()) {
    Q_EMIT remark(tr("The model has no class for “%1”: it is stamped as %2.")
                      .arg(entry.shape->name,
                           QString::fromStdString(classes_[settings.currentClass()].name)));
  }
  toolBox_.select(ToolId::Stamp);
}

void StampPanel::askRemove(int row) {
  if (!library_.entries()[static_cast<std::size_t>(row)].own) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(themedIcon(QStringLiteral("object-delete")), tr("Delete stamp"), this, [=, this] {
    try {
      library_.remove(row);
    } catch (const Error& error) {
      Q_EMIT remark(QString::fromUtf8(error.what()));
    }
  });
  menu->popup(QCursor::pos());
}

void StampPanel::readSettings() {
  const QSignalBlocker noSize(size_);
  const QSignalBlocker noMirror(mirror_);
  const double height = toolBox_.settings().stampHeightPx();
  size_->setValue(sliderFromHeight(height));
  sizeText_->setText(tr("%1 px").arg(qRound(height)));
  mirror_->setChecked(toolBox_.settings().stampMirrored());
}

void StampPanel::readShape() {
  const auto& shape = toolBox_.stampTool().shape();
  const bool inHand = toolBox_.current().id() == ToolId::Stamp && shape;
  for (int row = 0; row < list_->count(); ++row) {
    auto* item = list_->item(row);
    item->setSelected(inHand && item->data(Qt::UserRole).toString() == shape->id);
  }
}

}  // namespace spolvero::ui
