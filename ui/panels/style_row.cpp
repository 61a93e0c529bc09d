#include "ui/panels/style_row.h"

#include "ui/panels/class_model.h"
#include "ui/panels/elided_label.h"
#include "ui/panels/icons.h"
#include "ui/panels/style_edits.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace spolvero::ui {

namespace {

constexpr int kSteps = 100;
constexpr int kChipWidth = 98;

constexpr int kSwatchSide = 24;

/// The class's look with its colour as a band at the side; without a look, its colour.
QPixmap swatch(const ClassInfo& info, const QImage& look, double scale) {
  QPixmap picture(QSize(kSwatchSide, kSwatchSide) * scale);
  picture.setDevicePixelRatio(scale);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const QRectF frame(0.5, 0.5, kSwatchSide - 1, kSwatchSide - 1);
  QPainterPath rounded;
  rounded.addRoundedRect(frame, 4, 4);
  painter.setClipPath(rounded);
  painter.fillRect(frame, colourOf(info));
  if (!look.isNull()) painter.drawImage(frame.adjusted(5, 0, 0, 0), look);
  painter.setClipping(false);
  painter.setPen(QPen(QColor(128, 128, 128, 140), 1));
  painter.drawPath(rounded);
  return picture;
}

void setChipText(QToolButton* chip, const QString& text) {
  chip->ensurePolished();
  const auto font = chip->fontMetrics();
  chip->setText(text);
  const int besides = chip->sizeHint().width() - font.size(Qt::TextShowMnemonic, text).width();
  chip->setText(font.elidedText(text, Qt::ElideMiddle, kChipWidth - besides));
}

}  // namespace

QString codeText(const CodeSource& code, bool followsScene) {
  if (followsScene) return StyleRow::tr("scene seed");
  switch (code.kind) {
    case CodeSource::Kind::Mean:
      return StyleRow::tr("mean");
    case CodeSource::Kind::Seed:
      return code.seed <= kMaximumSeed ? StyleRow::tr("seed %1").arg(code.seed)
                                       : StyleRow::tr("kept seed");
    case CodeSource::Kind::Values:
      return QString::fromStdString(code.origin);
    case CodeSource::Kind::Cluster:
      return StyleRow::tr("style %1").arg(code.cluster + 1);
    case CodeSource::Kind::Mixture:
      return StyleRow::tr("mixture of %1").arg(code.parts->size());
  }
  return {};
}

StyleRow::StyleRow(const ClassInfo& info, QWidget* parent) : QWidget(parent), info_(info) {
  setObjectName(QStringLiteral("styleRow%1").arg(info.id));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 3, 6, 3);
  column->setSpacing(2);
  column->addWidget(makeHead());
  blendLine_ = makeBlend();
  blendLine_->hide();
  column->addWidget(blendLine_);
}

QToolButton* StyleRow::makeChip(const QString& objectName, const QString& toolTip) {
  auto* chip = new QToolButton(this);
  chip->setObjectName(objectName);
  chip->setProperty("chip", true);
  chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
  chip->setPopupMode(QToolButton::InstantPopup);
  chip->setFixedWidth(kChipWidth);
  chip->setToolTip(toolTip);
  chip->setMenu(new QMenu(chip));
  return chip;
}

QWidget* StyleRow::makeHead() {
  auto* head = new QWidget(this);
  auto* line = new QHBoxLayout(head);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(6);

  tick_ = new QCheckBox(head);
  tick_->setObjectName(QStringLiteral("tick"));
  tick_->setToolTip(tr("Tick classes to re-roll or reset them together"));
  tick_->setAccessibleName(QString::fromStdString(info_.name));
  connect(tick_, &QCheckBox::toggled, this, &StyleRow::tickChanged);
  swatch_ = new QLabel(head);
  swatch_->setObjectName(QStringLiteral("swatch"));
  swatch_->setPixmap(swatch(info_, {}, devicePixelRatioF()));
  name_ = new ElidedLabel(QString::fromStdString(info_.name), head);

  source_ = makeChip(QStringLiteral("source"), tr("Where this look comes from"));
  connect(source_->menu(), &QMenu::aboutToShow, this, [this] {
    Q_EMIT chosen();
    fillSourceMenu(source_->menu(), false);
  });
  dice_ = new QToolButton(head);
  dice_->setObjectName(QStringLiteral("dice"));
  dice_->setIcon(themedIcon(QStringLiteral("dice")));
  dice_->setToolTip(tr("Another look for %1").arg(name_->text()));
  dice_->setAccessibleName(dice_->toolTip());
  connect(dice_, &QToolButton::clicked, this, &StyleRow::rerollWanted);
  lock_ = new QToolButton(head);
  lock_->setObjectName(QStringLiteral("lock"));
  lock_->setCheckable(true);
  lock_->setToolTip(tr("Lock: re-rolling leaves this look alone"));
  lock_->setAccessibleName(tr("Lock %1").arg(name_->text()));
  connect(lock_, &QToolButton::clicked, this, &StyleRow::lockWanted);

  line->addWidget(tick_);
  line->addWidget(swatch_);
  line->addWidget(name_, 1);
  line->addWidget(source_);
  line->addWidget(dice_);
  line->addWidget(lock_);
  return head;
}

QWidget* StyleRow::makeBlend() {
  auto* box = new QWidget(this);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(22, 0, 0, 4);
  line->setSpacing(8);
  slider_ = new QSlider(Qt::Horizontal, box);
  slider_->setObjectName(QStringLiteral("blend"));
  slider_->setRange(0, kSteps);
  slider_->setToolTip(tr("Blend towards the second look"));
  slider_->setAccessibleName(slider_->toolTip());
  connect(slider_, &QSlider::valueChanged, this, [this](int value) {
    Q_EMIT blendWanted(double(value) / kSteps);
  });
  connect(slider_, &QSlider::sliderReleased, this, &StyleRow::blendReleased);
  percent_ = new QLabel(box);
  percent_->setProperty("quiet", true);
  percent_->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + 4);
  percent_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  second_ = makeChip(QStringLiteral("second"), tr("The second look, to blend towards"));
  connect(second_->menu(), &QMenu::aboutToShow, this, [this] {
    fillSourceMenu(second_->menu(), true);
  });
  line->addWidget(slider_, 1);
  line->addWidget(percent_);
  line->addWidget(second_);
  return box;
}

void StyleRow::addSeedField(QMenu* menu, const std::function<void(const CodeSource&)>& take) {
  auto* field = new QWidget(menu);
  auto* line = new QHBoxLayout(field);
  line->setContentsMargins(26, 4, 10, 4);
  line->addWidget(new QLabel(tr("Seed"), field));
  auto* number = new QSpinBox(field);
  number->setRange(0, static_cast<int>(kMaximumSeed));
  number->setKeyboardTracking(false);
  if (style_.code.seed <= kMaximumSeed) number->setValue(static_cast<int>(style_.code.seed));
  connect(number, &QSpinBox::valueChanged, menu, [take](int seed) {
    take(CodeSource::fromSeed(static_cast<std::uint64_t>(seed)));
  });
  line->addWidget(number, 1);
  auto* action = new QWidgetAction(menu);
  action->setDefaultWidget(field);
  menu->addAction(action);
}

void StyleRow::fillSourceMenu(QMenu* menu, bool second) {
  menu->clear();
  const auto take = [this, second](const CodeSource& code) {
    if (second) {
      Q_EMIT blendToWanted(code);
    } else {
      Q_EMIT codeWanted(code);
    }
  };
  menu->addAction(themedIcon(QStringLiteral("dice")), tr("New seed"), this, [take] {
    take(CodeSource::fromSeed(freshSeed()));
  });
  addSeedField(menu, take);
  menu->addAction(
      themedIcon(QStringLiteral("mean")), tr("Mean"), this, [take] { take(CodeSource::mean()); });
  if (!second) {
    menu->addAction(themedIcon(QStringLiteral("reset")), tr("Follow the scene seed"), this, [this] {
      Q_EMIT followWanted();
    });
  }
  menu->addSeparator();
  if (photos_) {
    for (const auto& photo : *photos_) {
      const auto found = photo.codes.find(info_.id);
      if (found == photo.codes.end()) continue;
      const auto code = CodeSource::fromValues(found->second, photo.name);
      menu->addAction(themedIcon(QStringLiteral("photo")),
                      QString::fromStdString(photo.name),
                      this,
                      [take, code] { take(code); });
    }
  }
  if (!second) {
    menu->addAction(themedIcon(QStringLiteral("photo")), tr("Take from photo…"), this, [this] {
      Q_EMIT photoWanted();
    });
  }
}

void StyleRow::setStyle(const ClassStyle& style, bool followsScene) {
  style_ = style;
  followsScene_ = followsScene;
  setChipText(source_, codeText(style.code, followsScene));
  setChipText(second_, style.blendTo ? codeText(*style.blendTo, false) : tr("second look"));
  const QSignalBlocker noEcho(slider_);
  slider_->setValue(qRound(style.blend * kSteps));
  percent_->setText(QStringLiteral("%1 %").arg(qRound(style.blend * 100)));
  lock_->setChecked(style.locked);
  lock_->setIcon(themedIcon(style.locked ? QStringLiteral("lock") : QStringLiteral("unlock")));
  dice_->setEnabled(!style.locked);
}

void StyleRow::setExpanded(bool expanded) {
  expanded_ = expanded;
  blendLine_->setVisible(expanded);
  name_->setBold(expanded);
  update();
}

void StyleRow::setSwatch(const QImage& picture) {
  swatch_->setPixmap(swatch(info_, picture, devicePixelRatioF()));
}

bool StyleRow::isTicked() const {
  return tick_->isChecked();
}

void StyleRow::setTicked(bool ticked) {
  tick_->setChecked(ticked);
}

void StyleRow::mousePressEvent(QMouseEvent* event) {
  QWidget::mousePressEvent(event);
  Q_EMIT chosen();
}

void StyleRow::paintEvent(QPaintEvent*) {
  if (!expanded_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  auto tint = palette().color(QPalette::Highlight);
  tint.setAlphaF(0.16F);
  painter.setBrush(tint);
  painter.drawRoundedRect(QRectF(rect()).adjusted(3, 0, -3, 0), 5, 5);
}

}  // namespace spolvero::ui
