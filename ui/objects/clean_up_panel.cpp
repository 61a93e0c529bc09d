#include "ui/objects/clean_up_panel.h"

#include "ui/commands/layout_command.h"
#include "ui/documents/scene_document.h"
#include "ui/frame/form_labels.h"
#include "ui/objects/canvas_overlay.h"
#include "ui/tools/object_float.h"
#include "ui/tools/tool_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <array>

namespace spolvero::ui {

namespace {

constexpr int kAskDelayMs = 80;

/// What changed in the colours of what it becomes; see-through becomes grey.
QImage pictureOfChange(const LayoutMaps& before,
                       const LayoutMaps& after,
                       const ClassTable& classes,
                       qint64& changed) {
  QImage picture(before.width(), before.height(), QImage::Format_ARGB32);
  picture.fill(Qt::transparent);
  changed = 0;
  for (int y = 0; y < before.height(); ++y) {
    auto* row = reinterpret_cast<QRgb*>(picture.scanLine(y));
    for (int x = 0; x < before.width(); ++x) {
      if (before.pairAt(x, y) == after.pairAt(x, y)) continue;
      ++changed;
      const auto label = after.labels.at(x, y);
      const Rgb colour = label < classes.size() ? classes[label].colour : Rgb{128, 128, 128};
      // Every other pixel is lighter, so that it is seen as a preview whatever its colour.
      const int lift = (x + y) % 2 == 0 ? 70 : 0;
      const auto lifted = [lift](int value) { return std::min(255, value + lift); };
      row[x] = qRgb(lifted(colour.r), lifted(colour.g), lifted(colour.b));
    }
  }
  return picture;
}

}  // namespace

CleanUpPanel::CleanUpPanel(ToolBox& toolBox, CanvasOverlay& overlay, QWidget* parent)
    : QWidget(parent), toolBox_(toolBox), overlay_(&overlay) {
  setObjectName(QStringLiteral("cleanUpPanel"));
  setUpControls();
  askSoon_.setSingleShot(true);
  askSoon_.setInterval(kAskDelayMs);
  connect(&askSoon_, &QTimer::timeout, this, &CleanUpPanel::start);
  connect(&toolBox_.settings(), &ToolSettings::changed, this, &CleanUpPanel::ask);
  connect(&toolBox_.objectSelection(), &ObjectSelection::changed, this, &CleanUpPanel::ask);
  kindChanged();
}

void CleanUpPanel::setUpControls() {
  auto* form = new QFormLayout(this);
  form->setContentsMargins(8, 8, 8, 8);
  kind_ = new QComboBox(this);
  kind_->setObjectName(QStringLiteral("cleanUpKind"));
  kind_->addItems({tr("Fill holes"),
                   tr("Remove specks"),
                   tr("Grow"),
                   tr("Shrink"),
                   tr("Smooth outlines"),
                   tr("Straighten outlines")});
  form->addRow(tr("What"), kind_);
  scope_ = new QComboBox(this);
  scope_->setObjectName(QStringLiteral("cleanUpScope"));
  scope_->addItems({tr("All classes"), tr("Current class"), tr("Chosen object")});
  form->addRow(tr("Of"), scope_);
  auto* line = new QHBoxLayout;
  slider_ = new QSlider(Qt::Horizontal, this);
  slider_->setObjectName(QStringLiteral("cleanUpSlider"));
  slider_->setAccessibleName(tr("How much"));
  amount_ = new QSpinBox(this);
  amount_->setObjectName(QStringLiteral("cleanUpAmount"));
  amount_->setAccessibleName(tr("How much"));
  line->addWidget(slider_, 1);
  line->addWidget(amount_);
  form->addRow(tr("Amount"), line);
  preview_ = new QCheckBox(tr("Show in the canvas"), this);
  preview_->setObjectName(QStringLiteral("cleanUpPreview"));
  preview_->setChecked(true);
  state_ = new QLabel(this);
  state_->setObjectName(QStringLiteral("cleanUpState"));
  state_->setWordWrap(true);
  apply_ = new QPushButton(tr("Apply"), this);
  apply_->setObjectName(QStringLiteral("cleanUpApply"));
  form->addRow(preview_);
  form->addRow(state_);
  form->addRow(apply_);
  centreLabels(*form);
  connect(kind_, &QComboBox::currentIndexChanged, this, &CleanUpPanel::kindChanged);
  connect(scope_, &QComboBox::currentIndexChanged, this, &CleanUpPanel::ask);
  connect(slider_, &QSlider::valueChanged, amount_, &QSpinBox::setValue);
  connect(amount_, &QSpinBox::valueChanged, this, [this](int value) {
    const QSignalBlocker quiet(slider_);
    slider_->setValue(value);
    ask();
  });
  connect(preview_, &QCheckBox::toggled, this, &CleanUpPanel::ask);
  connect(apply_, &QPushButton::clicked, this, &CleanUpPanel::apply);
}

void CleanUpPanel::setDocument(SceneDocument* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  if (document_) connect(document_, &SceneDocument::changed, this, &CleanUpPanel::ask);
  ask();
}

void CleanUpPanel::setKind(CleanUpKind kind) {
  kind_->setCurrentIndex(static_cast<int>(kind));
}

void CleanUpPanel::kindChanged() {
  const auto kind = static_cast<CleanUpKind>(kind_->currentIndex());
  const auto range = rangeOf(kind);
  const QSignalBlocker quiet(slider_);
  slider_->setRange(range.least, range.isArea ? range.most / 8 : range.most);
  amount_->setRange(range.least, range.most);
  amount_->setSuffix(range.isArea ? tr(" px²") : tr(" px"));
  amount_->setValue(range.usual);
  slider_->setValue(range.usual);
  if (needsTarget(kind) && scope_->currentIndex() == 0) {
    scope_->setCurrentIndex(toolBox_.objectSelection().ids().size() == 1 ? 2 : 1);
  }
  ask();
}

void CleanUpPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  ask();
}

void CleanUpPanel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  showPreview({});
}

std::optional<CleanUp> CleanUpPanel::request() const {
  if (!document_) return std::nullopt;
  CleanUp what;
  what.kind = static_cast<CleanUpKind>(kind_->currentIndex());
  what.amount = amount_->value();
  what.limits = limitsFor(*document_, toolBox_.settings());
  switch (static_cast<CleanUpScope>(scope_->currentIndex())) {
    case CleanUpScope::Everything:
      if (needsTarget(what.kind)) return std::nullopt;
      break;
    case CleanUpScope::CurrentClass:
      what.label = static_cast<std::uint8_t>(toolBox_.settings().currentClass());
      break;
    case CleanUpScope::ChosenObject: {
      const auto& chosen = toolBox_.settings().chosenObject();
      if (!chosen) return std::nullopt;
      what.label = chosen->label;
      what.object = chosen->instance;
      break;
    }
  }
  return what;
}

void CleanUpPanel::ask() {
  result_.reset();
  if (!isVisible() && !applyWhenReady_) return;
  showState();
  askSoon_.start();
}

void CleanUpPanel::start() {
  const auto what = request();
  if (!what) {
    showPreview({});
    return;
  }
  const auto& layer = document_->activeLayer();
  job_.run<Result>(
      [maps = layer.maps,
       what = *what,
       classes = document_->layout().classes(),
       revision = document_->revision(),
       id = layer.id] {
        Result result{revision, id, cleanedUp(maps, what), 0, {}};
        result.picture = pictureOfChange(maps, result.after, classes, result.changed);
        return result;
      },
      [this](Result& result) { take(result); });
}

void CleanUpPanel::take(Result& result) {
  // Something was changed meanwhile: a newer job is on its way.
  if (!document_ || askSoon_.isActive() || result.revision != document_->revision()) return;
  result_ = std::make_unique<Result>(std::move(result));
  const bool shows = isVisible() && preview_->isChecked() && result_->changed > 0;
  showPreview(shows ? result_->picture : QImage());
  showState();
  if (std::exchange(applyWhenReady_, false)) push(*result_);
}

void CleanUpPanel::showPreview(const QImage& picture) {
  if (overlay_) overlay_->setPreview(picture);
}

void CleanUpPanel::showState() {
  const auto what = request();
  apply_->setEnabled(what.has_value());
  if (!document_) {
    state_->clear();
  } else if (!what) {
    state_->setText(scope_->currentIndex() == static_cast<int>(CleanUpScope::ChosenObject)
                        ? tr("Choose one object first.")
                        : tr("Choose a class or an object to grow or shrink."));
  } else if (!result_) {
    state_->setText(tr("Working…"));
  } else {
    state_->setText(tr("%Ln pixels of the active layer change.",
                       nullptr,
                       static_cast<int>(std::min<qint64>(result_->changed, INT_MAX))));
  }
}

void CleanUpPanel::apply() {
  if (!document_ || !request()) return;
  if (result_ && result_->revision == document_->revision()) {
    push(*result_);
    return;
  }
  applyWhenReady_ = true;
  ask();
}

void CleanUpPanel::push(const Result& result) {
  const auto part = changedPart(*document_, result.layer, result.after);
  if (!part) {
    Q_EMIT remark(tr("Nothing to clean up here."));
    return;
  }
  document_->seal();
  pushLayoutPart(*document_, *part, kind_->currentText());
}

}  // namespace spolvero::ui
