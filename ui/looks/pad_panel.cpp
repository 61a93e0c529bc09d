#include "ui/looks/pad_panel.h"

#include "ui/commands/property_commands.h"
#include "ui/documents/scene_document.h"
#include "ui/frame/workspace.h"
#include "ui/looks/look_desk.h"
#include "ui/looks/look_library.h"
#include "ui/panels/icons.h"
#include "ui/panels/style_edits.h"
#include "ui/panels/style_row.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr int kPictureSide = 128;
/// What the layout holds is counted only after painting has rested.
constexpr int kRestMs = 400;
constexpr std::size_t kLibraryEntriesInMenu = 20;

/// All that a photo tells, over a look.
Appearance photoLook(Appearance look, const PhotoCodes& photo) {
  EncodedStyles styles;
  styles.classes = photo.codes;
  styles.latent = photo.latent;
  return withStyles(std::move(look), styles, photo.name);
}

}  // namespace

PadPanel::PadPanel(LookDesk& desk, Targets targets, Photos photos, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      targets_(std::move(targets)),
      photos_(std::move(photos)),
      previews_(desk.workspace().session()) {
  setObjectName(QStringLiteral("padPanel"));
  title_ = new QLabel(this);
  title_->setProperty("heading", true);
  title_->setWordWrap(true);
  notice_ = new QLabel(tr("Drag the handle: the nearer to a corner, the more of its look. Set the "
                          "corners below, or drop looks on them."),
                       this);
  notice_->setProperty("quiet", true);
  notice_->setWordWrap(true);
  all_ = new QCheckBox(tr("&All classes, not only the ticked ones"), this);
  all_->setObjectName(QStringLiteral("padAll"));
  connect(all_, &QCheckBox::toggled, this, &PadPanel::updateTargets);
  pad_ = new BlendPad(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 6, 10, 8);
  column->setSpacing(6);
  column->addWidget(title_);
  column->addWidget(all_);
  column->addWidget(pad_);
  column->addWidget(makeCorners());
  column->addWidget(notice_);
  column->addStretch(1);

  restTimer_.setSingleShot(true);
  connect(&restTimer_, &QTimer::timeout, this, &PadPanel::updateTargets);
  previews_.setSide(kPictureSide);
  connect(&previews_, &LookPreviews::ready, pad_, &BlendPad::setPicture);
  connect(&previews_, &LookPreviews::outdated, this, &PadPanel::wantPictures);
  connect(pad_, &BlendPad::moved, this, &PadPanel::blend);
  connect(pad_, &BlendPad::released, this, [this] {
    if (desk_.document()) desk_.document()->seal();
  });
  connect(&desk_, &LookDesk::documentChanged, this, &PadPanel::onDocument);
  connect(&desk_, &LookDesk::changed, this, &PadPanel::onSceneChanged);
  connect(&desk_, &LookDesk::offerChanged, this, &PadPanel::updateTargets);
  setCornerCount(desk_.memory().padCorners);
  pad_->setPoint(desk_.memory().padPoint);
  onDocument();
}

QWidget* PadPanel::makeCorners() {
  auto* box = new QWidget(this);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(4);
  for (int i = 0; i < LookDesk::kPadCorners; ++i) {
    auto* button = new QToolButton(box);
    button->setObjectName(QStringLiteral("corner%1").arg(i));
    button->setText(QStringLiteral("&%1").arg(i + 1));
    button->setAccessibleName(tr("Corner %1").arg(i + 1));
    button->setToolTip(tr("Where the look in this corner comes from; looks can be dropped here"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAcceptDrops(true);
    button->installEventFilter(this);
    auto* menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, i] { fillCornerMenu(*menu, i); });
    button->setMenu(menu);
    line->addWidget(button);
    cornerButtons_[static_cast<std::size_t>(i)] = button;
  }
  line->addStretch(1);
  shape_ = new QToolButton(box);
  shape_->setObjectName(QStringLiteral("padShape"));
  connect(shape_, &QToolButton::clicked, this, [this] {
    setCornerCount(pad_->corners() == 4 ? 3 : 4);
  });
  auto* draw = new QToolButton(box);
  draw->setObjectName(QStringLiteral("drawCorners"));
  draw->setIcon(themedIcon(QStringLiteral("dice")));
  draw->setToolTip(tr("The first corner as the scene looks now, the others at random"));
  draw->setAccessibleName(draw->toolTip());
  connect(draw, &QToolButton::clicked, this, &PadPanel::drawCorners);
  line->addWidget(shape_);
  line->addWidget(draw);
  return box;
}

void PadPanel::setCornerCount(int count) {
  desk_.memory().padCorners = count;
  pad_->setCorners(count);
  cornerButtons_[3]->setVisible(count == 4);
  shape_->setIcon(themedIcon(count == 4 ? QStringLiteral("pad") : QStringLiteral("pad-triangle")));
  shape_->setToolTip(count == 4 ? tr("Three corners instead of four")
                                : tr("Four corners instead of three"));
  shape_->setAccessibleName(shape_->toolTip());
  onChanged();
}

void PadPanel::onSceneChanged(const ChangeEvent& event) {
  using Kind = ChangeEvent::Kind;
  if (event.kind == Kind::Looks) wantPictures();
  if (event.kind == Kind::Looks || event.kind == Kind::Appearance) onChanged();
  const bool proposes = event.kind == Kind::Appearance && !hasCorners();
  if (proposes || event.kind == Kind::Layout || event.kind == Kind::Classes) {
    restTimer_.start(kRestMs);
  }
}

void PadPanel::onDocument() {
  auto* document = desk_.document();
  previews_.setDocument(document);
  for (int i = 0; i < LookDesk::kPadCorners; ++i) pad_->setPicture(i, {});
  setEnabled(document != nullptr);
  if (!document) return;
  for (auto& seed : proposedSeeds_) seed = freshSeed();
  updateTargets();
}

void PadPanel::onChanged() {
  const auto mixed = mixedAt();
  pad_->setInForce(mixed && *mixed == desk_.document()->appearance());
}

bool PadPanel::hasCorners() const {
  for (int i = 0; i < pad_->corners(); ++i) {
    if (!desk_.inSlot(LookDesk::padSlot(i))) return false;
  }
  return true;
}

void PadPanel::updateTargets() {
  const auto& offer = desk_.offer();
  const bool byClass = offer.codePerClass || offer.codePerObject;
  all_->setVisible(byClass);
  const auto targets = targets_();
  if (!byClass) {
    title_->setText(tr("Look of the picture"));
  } else if (all_->isChecked()) {
    title_->setText(tr("Looks of all classes"));
  } else if (targets.size() == 1) {
    title_->setText(tr("Look of %1").arg(desk_.className(*targets.begin())));
  } else {
    title_->setText(tr("Looks of %n ticked class(es)", nullptr, int(targets.size())));
  }
  onChanged();
  wantPictures();
}

LookScope PadPanel::scope() const {
  const auto targets = all_->isChecked() ? std::set<int>() : targets_();
  return scopeOf(desk_.offer(), desk_.contents(), targets);
}

std::optional<Appearance> PadPanel::mixedAt() const {
  if (!desk_.document() || !hasCorners()) return std::nullopt;
  const auto weights = pad_->weights();
  std::vector<WeightedLook> looks;
  for (int i = 0; i < pad_->corners(); ++i) {
    looks.push_back({weights[static_cast<std::size_t>(i)], *desk_.inSlot(LookDesk::padSlot(i))});
  }
  return mixedLooks(desk_.document()->appearance(), looks, scope());
}

void PadPanel::blend() {
  if (!desk_.document()) return;
  desk_.memory().padPoint = pad_->point();
  if (!hasCorners()) fillCorners();
  if (auto mixed = mixedAt()) {
    pushAppearance(*desk_.document(),
                   std::move(*mixed),
                   tr("Blend on the pad"),
                   {QStringLiteral("looks/pad")});
  }
  onChanged();
}

Appearance PadPanel::cornerLook(int corner) const {
  if (const auto* look = desk_.inSlot(LookDesk::padSlot(corner))) return *look;
  const auto& own = desk_.document()->appearance();
  return corner == 0 ? own : sampleLook(own, proposedSeeds_[static_cast<std::size_t>(corner)]);
}

void PadPanel::fillCorners() {
  auto looks = desk_.document()->scene().looks;
  for (int i = 0; i < LookDesk::kPadCorners; ++i) {
    looks.slots.try_emplace(LookDesk::padSlot(i).toStdString(), cornerLook(i));
  }
  pushLooks(*desk_.document(), std::move(looks), tr("Corners of the pad"));
  desk_.document()->seal();
}

void PadPanel::drawCorners() {
  auto* document = desk_.document();
  if (!document) return;
  auto looks = document->scene().looks;
  for (int i = 0; i < LookDesk::kPadCorners; ++i) {
    looks.slots[LookDesk::padSlot(i).toStdString()] =
        i == 0 ? document->appearance() : sampleLook(document->appearance(), freshSeed());
  }
  pushLooks(*document, std::move(looks), tr("Corners of the pad"));
  document->seal();
}

void PadPanel::setCorner(int corner, const Appearance& look, const QString& what) {
  desk_.setSlot(LookDesk::padSlot(corner), look, tr("Corner %1: %2").arg(corner + 1).arg(what));
}

void PadPanel::fillCornerMenu(QMenu& menu, int corner) {
  menu.clear();
  auto* document = desk_.document();
  if (!document) return;
  menu.addAction(themedIcon(QStringLiteral("target")),
                 tr("The scene's look now"),
                 this,
                 [=, this] { setCorner(corner, document->appearance(), tr("the scene's look")); })
      ->setObjectName(QStringLiteral("cornerCurrent"));
  menu.addAction(themedIcon(QStringLiteral("dice")),
                 tr("At random"),
                 this,
                 [=, this] {
                   setCorner(
                       corner, sampleLook(document->appearance(), freshSeed()), tr("at random"));
                 })
      ->setObjectName(QStringLiteral("cornerRandom"));
  menu.addSeparator();
  for (const auto& one : document->scene().looks.favourites) {
    const auto name = QString::fromStdString(one.name);
    menu.addAction(themedIcon(QStringLiteral("favourite")), name, this, [=, this, look = one.look] {
      setCorner(corner, look, name);
    });
  }
  menu.addSeparator();
  for (const auto& photo : photos_()) {
    const auto name = QString::fromStdString(photo.name);
    menu.addAction(themedIcon(QStringLiteral("photo")), name, this, [=, this] {
      setCorner(corner, photoLook(document->appearance(), photo), name);
    });
  }
  const auto& library = desk_.library().entries();
  if (library.empty()) return;
  auto* kept = menu.addMenu(themedIcon(QStringLiteral("library")), tr("Library"));
  for (std::size_t i = 0; i < std::min(library.size(), kLibraryEntriesInMenu); ++i) {
    const auto name = QString::fromStdString(library[i].look.name);
    const QIcon icon(QPixmap::fromImage(library[i].picture));
    kept->addAction(icon, name, this, [=, this, look = library[i].look] {
      setCorner(corner, look.lookFor(document->layout().classes()), name);
    });
  }
}

bool PadPanel::eventFilter(QObject* watched, QEvent* event) {
  const auto at = std::ranges::find(cornerButtons_, watched);
  if (at == cornerButtons_.end()) return QWidget::eventFilter(watched, event);
  if (event->type() == QEvent::DragEnter) {
    auto* drag = static_cast<QDragEnterEvent*>(event);
    if (mayHoldLook(*drag->mimeData())) drag->acceptProposedAction();
    return true;
  }
  if (event->type() == QEvent::Drop) {
    auto* drop = static_cast<QDropEvent*>(event);
    drop->acceptProposedAction();
    if (const auto look = desk_.received(*drop->mimeData())) {
      setCorner(int(at - cornerButtons_.begin()), *look, tr("dropped"));
    }
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void PadPanel::wantPictures() {
  std::vector<LookWish> wishes;
  for (int i = 0; i < LookDesk::kPadCorners; ++i) {
    if (!desk_.document()) break;
    wishes.push_back({i, withLookOf(desk_.document()->appearance(), cornerLook(i), scope())});
  }
  previews_.want(std::move(wishes));
}

void PadPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  previews_.setVisible(true);
  wantPictures();
}

void PadPanel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  previews_.setVisible(false);
}

}  // namespace spolvero::ui
