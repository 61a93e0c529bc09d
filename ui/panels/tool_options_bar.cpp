#include "ui/panels/tool_options_bar.h"

#include "ui/panels/class_model.h"
#include "ui/panels/icons.h"
#include "ui/tools/tool_box.h"

#include <QActionGroup>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace spolvero::ui {

namespace {

/// The slider is logarithmic: small brushes need finer steps.
constexpr int kSliderSteps = 200;

int sliderFromRadius(double radius) {
  const double range = std::log(ToolSettings::kMaximumRadiusPx / ToolSettings::kMinimumRadiusPx);
  return static_cast<int>(
      std::lround(kSliderSteps * std::log(radius / ToolSettings::kMinimumRadiusPx) / range));
}

double radiusFromSlider(int value) {
  const double range = ToolSettings::kMaximumRadiusPx / ToolSettings::kMinimumRadiusPx;
  return ToolSettings::kMinimumRadiusPx * std::pow(range, double(value) / kSliderSteps);
}

QPixmap blankPixmap(int side) {
  QPixmap picture(side * 2, side * 2);
  picture.setDevicePixelRatio(2);
  picture.fill(Qt::transparent);
  return picture;
}

void drawSwatch(QPainter& painter, const QRectF& rect, const QColor& colour) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(QColor(128, 128, 128, 160), 1));
  painter.setBrush(colour);
  painter.drawRoundedRect(rect, 3.5, 3.5);
}

bool paints(ToolId id) {
  return id == ToolId::Brush || id == ToolId::Eraser || id == ToolId::Fill || id == ToolId::Line ||
         id == ToolId::Rectangle || id == ToolId::Ellipse || id == ToolId::Polygon ||
         id == ToolId::Stamp;
}

bool usesSize(ToolId id) {
  return id == ToolId::Brush || id == ToolId::Eraser || id == ToolId::Line ||
         id == ToolId::Rectangle || id == ToolId::Ellipse;
}

}  // namespace

ToolOptionsBar::ToolOptionsBar(ToolBox& toolBox, QWidget* parent)
    : QToolBar(parent), toolBox_(toolBox) {
  setObjectName(QStringLiteral("toolOptionsBar"));
  setWindowTitle(tr("Tool options"));
  setIconSize({20, 20});
  setMovable(false);
  setUpClasses();
  setUpSize();
  setUpShape();
  setUpFill();
  setUpOutline();
  setUpEraser();
  setUpStrokes();
  setUpMasks();
  connect(&toolBox_.settings(), &ToolSettings::changed, this, &ToolOptionsBar::readSettings);
  connect(&toolBox_, &ToolBox::currentChanged, this, &ToolOptionsBar::readTool);
  readSettings();
  readTool();
}

void ToolOptionsBar::setUpClasses() {
  pair_ = new QToolButton(this);
  pair_->setObjectName(QStringLiteral("classPair"));
  pair_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  pair_->setIconSize({30, 24});
  pair_->setFixedWidth(170);
  pair_->setToolTip(tr("Current and second class. Click or X swaps them."));
  connect(pair_, &QToolButton::clicked, &toolBox_.settings(), &ToolSettings::swapClasses);
  addWidget(pair_);
  addSeparator();
}

void ToolOptionsBar::setUpSize() {
  auto* label = new QLabel(tr("Size"), this);
  label->setContentsMargins(4, 0, 6, 0);
  sizeSlider_ = new QSlider(Qt::Horizontal, this);
  sizeSlider_->setObjectName(QStringLiteral("sizeSlider"));
  sizeSlider_->setRange(0, kSliderSteps);
  sizeSlider_->setFixedWidth(140);
  sizeSlider_->setFocusPolicy(Qt::NoFocus);
  size_ = new QDoubleSpinBox(this);
  size_->setObjectName(QStringLiteral("size"));
  size_->setRange(2 * ToolSettings::kMinimumRadiusPx, 2 * ToolSettings::kMaximumRadiusPx);
  size_->setDecimals(0);
  size_->setSuffix(tr(" px"));
  size_->setKeyboardTracking(false);
  size_->setFocusPolicy(Qt::ClickFocus);
  size_->setAccessibleName(tr("Brush size"));
  const auto tip = tr("Diameter in pixels of the layout. [ and ] or Shift+wheel change it.");
  sizeSlider_->setToolTip(tip);
  size_->setToolTip(tip);
  connect(sizeSlider_, &QSlider::valueChanged, this, [this](int value) {
    toolBox_.settings().setBrushRadiusPx(radiusFromSlider(value));
  });
  connect(size_, &QDoubleSpinBox::valueChanged, this, [this](double diameter) {
    toolBox_.settings().setBrushRadiusPx(diameter / 2);
  });
  sizeActions_ = {addWidget(label), addWidget(sizeSlider_), addWidget(size_), addSeparator()};
}

QAction* ToolOptionsBar::addToggle(const QString& name, const QString& icon, const QString& tip) {
  auto* action = addAction(themedIcon(icon), tip);
  action->setObjectName(name);
  action->setCheckable(true);
  action->setToolTip(tip);
  return action;
}

QActionGroup* ToolOptionsBar::addChoice(std::initializer_list<QAction*> actions) {
  auto* group = new QActionGroup(this);
  for (auto* action : actions) group->addAction(action);
  return group;
}

void ToolOptionsBar::setUpShape() {
  round_ =
      addToggle(QStringLiteral("roundBrush"), QStringLiteral("shape-round"), tr("Round brush"));
  square_ =
      addToggle(QStringLiteral("squareBrush"), QStringLiteral("shape-square"), tr("Square brush"));
  addChoice({round_, square_});
  auto& settings = toolBox_.settings();
  connect(round_, &QAction::triggered, &settings, [&settings] {
    settings.setBrushShape(BrushShape::Round);
  });
  connect(square_, &QAction::triggered, &settings, [&settings] {
    settings.setBrushShape(BrushShape::Square);
  });
  pressure_ = addToggle(QStringLiteral("pressure"),
                        QStringLiteral("pressure"),
                        tr("The pressure of a pen scales the size"));
  connect(pressure_, &QAction::triggered, &settings, &ToolSettings::setPressureScalesRadius);
  shapeActions_ = {round_, square_, pressure_, addSeparator()};
}

void ToolOptionsBar::setUpFill() {
  contiguous_ = addToggle(QStringLiteral("fillContiguous"),
                          QStringLiteral("contiguous"),
                          tr("Fill the connected area"));
  everywhere_ = addToggle(QStringLiteral("fillEverywhere"),
                          QStringLiteral("everywhere"),
                          tr("Fill everything of this class"));
  addChoice({contiguous_, everywhere_});
  auto& settings = toolBox_.settings();
  connect(contiguous_, &QAction::triggered, &settings, [&settings] {
    settings.setFillReach(FillReach::Contiguous);
  });
  connect(everywhere_, &QAction::triggered, &settings, [&settings] {
    settings.setFillReach(FillReach::Everywhere);
  });
  fillActions_ = {contiguous_, everywhere_, addSeparator()};
}

void ToolOptionsBar::setUpOutline() {
  filled_ =
      addToggle(QStringLiteral("shapeFilled"), QStringLiteral("shape-filled"), tr("Filled shape"));
  outline_ = addToggle(QStringLiteral("shapeOutline"),
                       QStringLiteral("tool-rectangle"),
                       tr("Outline, as thick as the size says"));
  addChoice({filled_, outline_});
  auto& settings = toolBox_.settings();
  connect(filled_, &QAction::triggered, &settings, [&settings] {
    settings.setShapeStyle(ShapeStyle::Filled);
  });
  connect(outline_, &QAction::triggered, &settings, [&settings] {
    settings.setShapeStyle(ShapeStyle::Outline);
  });
  outlineActions_ = {filled_, outline_, addSeparator()};
}

void ToolOptionsBar::setUpEraser() {
  eraser_ = new QToolButton(this);
  eraser_->setObjectName(QStringLiteral("eraseTo"));
  eraser_->setProperty("chip", true);
  eraser_->setPopupMode(QToolButton::InstantPopup);
  eraser_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  eraser_->setToolTip(tr("What the eraser leaves"));
  eraser_->setMenu(new QMenu(eraser_));
  connect(eraser_->menu(), &QMenu::aboutToShow, this, &ToolOptionsBar::fillEraserMenu);
  eraserActions_ = {addWidget(eraser_), addSeparator()};
}

void ToolOptionsBar::setUpStrokes() {
  auto& settings = toolBox_.settings();
  newObject_ = addToggle(QStringLiteral("newObjectNext"),
                         QStringLiteral("object-new"),
                         tr("The next stroke begins a new object (M)"));
  connect(newObject_, &QAction::triggered, &settings, [&settings](bool on) {
    settings.setObjectTarget(on ? ObjectTarget::New : ObjectTarget::Automatic);
  });
  symmetry_ = new QToolButton(this);
  symmetry_->setObjectName(QStringLiteral("symmetry"));
  symmetry_->setIcon(themedIcon(QStringLiteral("symmetry")));
  symmetry_->setPopupMode(QToolButton::InstantPopup);
  symmetry_->setAccessibleName(tr("Symmetry"));
  symmetry_->setCheckable(true);
  symmetry_->setMenu(new QMenu(symmetry_));
  auto* group = new QActionGroup(symmetry_);
  const std::initializer_list<std::pair<Symmetry, QString>> kinds{
      {Symmetry::None, tr("No symmetry")},
      {Symmetry::LeftRight, tr("Left and right")},
      {Symmetry::TopBottom, tr("Top and bottom")},
      {Symmetry::Both, tr("Both ways")}};
  for (const auto& [kind, text] : kinds) {
    auto* action = symmetry_->menu()->addAction(text);
    action->setCheckable(true);
    action->setData(static_cast<int>(kind));
    group->addAction(action);
    connect(action, &QAction::triggered, &settings, [&settings, kind = kind] {
      settings.setSymmetry(kind);
    });
  }
  strokeActions_ = {newObject_, addWidget(symmetry_), addSeparator()};
}

void ToolOptionsBar::setUpMasks() {
  masks_ = new QToolButton(this);
  masks_->setObjectName(QStringLiteral("masks"));
  masks_->setProperty("chip", true);
  masks_->setPopupMode(QToolButton::InstantPopup);
  masks_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  masks_->setIcon(themedIcon(QStringLiteral("shield")));
  masks_->setToolTip(tr("Which classes may be painted over"));
  masks_->setMenu(new QMenu(masks_));
  connect(masks_->menu(), &QMenu::aboutToShow, this, &ToolOptionsBar::fillMaskMenu);
  addWidget(masks_);
}

void ToolOptionsBar::setClasses(const ClassTable& classes) {
  classes_ = classes;
  readSettings();
}

QString ToolOptionsBar::className(int id) const {
  return id >= 0 && id < classes_.size() ? QString::fromStdString(classes_[id].name)
                                         : tr("unlabelled");
}

QIcon ToolOptionsBar::classIcon(int id) const {
  auto picture = blankPixmap(16);
  QPainter painter(&picture);
  const bool known = id >= 0 && id < classes_.size();
  drawSwatch(
      painter, QRectF(1.5, 1.5, 13, 13), known ? colourOf(classes_[id]) : QColor(0, 0, 0, 0));
  return picture;
}

void ToolOptionsBar::fillEraserMenu() {
  auto* menu = eraser_->menu();
  menu->clear();
  auto& settings = toolBox_.settings();
  menu->addAction(classIcon(kUnlabelled), tr("unlabelled"), &settings, [&settings] {
    settings.setEraseTo(kUnlabelled);
  });
  for (const auto& info : classes_.classes()) {
    menu->addAction(classIcon(info.id), className(info.id), &settings, [&settings, id = info.id] {
      settings.setEraseTo(id);
    });
  }
}

void ToolOptionsBar::fillMaskMenu() {
  auto* menu = masks_->menu();
  menu->clear();
  auto& settings = toolBox_.settings();
  menu->addAction(tr("Paint over everything"), &settings, [&settings] {
    settings.setKeptClasses({});
    settings.setOnlyOver(std::nullopt);
  });
  menu->addAction(tr("Keep all other classes"), &settings, [this, &settings] {
    std::bitset<256> kept;
    for (int id = 0; id < classes_.size(); ++id) {
      kept.set(static_cast<std::size_t>(id), id != settings.currentClass());
    }
    settings.setKeptClasses(kept);
  });
  menu->addSeparator();
  fillProtectMenu(menu->addMenu(themedIcon(QStringLiteral("shield")), tr("Protect")));
  fillOnlyOverMenu(menu->addMenu(themedIcon(QStringLiteral("target")), tr("Only over")));
}

void ToolOptionsBar::fillProtectMenu(QMenu* menu) {
  auto& settings = toolBox_.settings();
  for (const auto& info : classes_.classes()) {
    auto* action = menu->addAction(classIcon(info.id), className(info.id));
    action->setCheckable(true);
    action->setChecked(settings.isKept(info.id));
    connect(action, &QAction::toggled, &settings, [&settings, id = info.id](bool on) {
      settings.setKept(id, on);
    });
  }
}

void ToolOptionsBar::fillOnlyOverMenu(QMenu* menu) {
  auto& settings = toolBox_.settings();
  auto* group = new QActionGroup(menu);
  const auto add = [&](const QString& text, const QIcon& icon, std::optional<int> id) {
    auto* action = menu->addAction(icon, text);
    action->setCheckable(true);
    action->setChecked(settings.onlyOver() == id);
    group->addAction(action);
    connect(action, &QAction::triggered, &settings, [&settings, id] { settings.setOnlyOver(id); });
  };
  add(tr("Anything"), {}, std::nullopt);
  add(tr("unlabelled"), classIcon(kUnlabelled), kUnlabelled);
  for (const auto& info : classes_.classes()) {
    add(className(info.id), classIcon(info.id), info.id);
  }
}

QString ToolOptionsBar::maskText() const {
  const auto& settings = toolBox_.settings();
  QStringList parts;
  if (settings.onlyOver()) parts << tr("only over %1").arg(className(*settings.onlyOver()));
  const auto kept = static_cast<int>(settings.keptClasses().count());
  if (kept > 0) parts << tr("%n protected", nullptr, kept);
  return parts.isEmpty() ? tr("No mask") : parts.join(QStringLiteral(", "));
}

void ToolOptionsBar::readSettings() {
  const auto& settings = toolBox_.settings();
  const QSignalBlocker noSlider(sizeSlider_);
  const QSignalBlocker noSize(size_);
  sizeSlider_->setValue(sliderFromRadius(settings.brushRadiusPx()));
  size_->setValue(settings.brushRadiusPx() * 2);
  (settings.brushShape() == BrushShape::Round ? round_ : square_)->setChecked(true);
  pressure_->setChecked(settings.pressureScalesRadius());
  (settings.fillReach() == FillReach::Contiguous ? contiguous_ : everywhere_)->setChecked(true);
  (settings.shapeStyle() == ShapeStyle::Filled ? filled_ : outline_)->setChecked(true);
  newObject_->setChecked(settings.objectTarget() == ObjectTarget::New);
  for (auto* action : symmetry_->menu()->actions()) {
    if (action->data().toInt() != static_cast<int>(settings.symmetry())) continue;
    action->setChecked(true);
    symmetry_->setToolTip(tr("Symmetry of strokes: %1").arg(action->text()));
  }
  symmetry_->setChecked(settings.symmetry() != Symmetry::None);
  eraser_->setText(tr("Erase to %1").arg(className(settings.eraseTo())));
  eraser_->setIcon(classIcon(settings.eraseTo()));
  masks_->setText(maskText());

  auto picture = blankPixmap(30);
  QPainter painter(&picture);
  const auto colour = [this](int id) {
    return id < classes_.size() ? colourOf(classes_[id]) : QColor(Qt::transparent);
  };
  drawSwatch(painter, QRectF(12.5, 10.5, 16, 14), colour(settings.secondClass()));
  drawSwatch(painter, QRectF(2.5, 4.5, 18, 15), colour(settings.currentClass()));
  painter.end();
  pair_->setIcon(picture);
  pair_->setText(
      pair_->fontMetrics().elidedText(className(settings.currentClass()), Qt::ElideRight, 116));
}

void ToolOptionsBar::readTool() {
  const auto id = toolBox_.current().id();
  const auto show = [](const QList<QAction*>& actions, bool visible) {
    for (auto* action : actions) action->setVisible(visible);
  };
  show(sizeActions_, usesSize(id));
  show(shapeActions_, id == ToolId::Brush || id == ToolId::Eraser || id == ToolId::Line);
  show(fillActions_, id == ToolId::Fill);
  show(outlineActions_, id == ToolId::Rectangle || id == ToolId::Ellipse);
  show(eraserActions_, id == ToolId::Eraser);
  show(strokeActions_, paints(id));
}

}  // namespace spolvero::ui
