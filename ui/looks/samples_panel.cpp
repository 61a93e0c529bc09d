#include "ui/looks/samples_panel.h"

#include "core/base/random.h"
#include "ui/commands/property_commands.h"
#include "ui/documents/scene_document.h"
#include "ui/frame/workspace.h"
#include "ui/looks/look_desk.h"
#include "ui/panels/icons.h"
#include "ui/panels/style_edits.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpressionValidator>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr int kRebuildDelayMs = 150;
constexpr int kStepsOfRing = 100;

bool hasGallery(const AppearanceOffer& offer) {
  return offer.latent || offer.codePerClass || offer.codePerObject;
}

/// Whether neighbours mean something: codes are normal numbers, not picked from a list.
bool hasNeighbours(const AppearanceOffer& offer) {
  return offer.latent || offer.codePerClass;
}

}  // namespace

SamplesPanel::SamplesPanel(LookDesk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {
  setObjectName(QStringLiteral("samplesPanel"));
  notice_ = new QLabel(tr("Open a model that can make several looks of one layout."), this);
  notice_->setWordWrap(true);
  notice_->setProperty("quiet", true);
  notice_->setContentsMargins(10, 6, 10, 6);
  outputsTitle_ = new QLabel(tr("Pictures of this model"), this);
  outputsTitle_->setProperty("heading", true);
  outputsTitle_->setContentsMargins(10, 4, 10, 0);
  outputs_ = new LookView(desk.workspace().session(), this);
  outputs_->setObjectName(QStringLiteral("outputs"));
  outputs_->setAccessibleName(outputsTitle_->text());
  gallery_ = new LookView(desk.workspace().session(), this);
  gallery_->setObjectName(QStringLiteral("gallery"));
  gallery_->setAccessibleName(tr("Samples"));
  galleryBox_ = new QWidget(this);
  auto* inner = new QVBoxLayout(galleryBox_);
  inner->setContentsMargins(0, 0, 0, 0);
  inner->setSpacing(4);
  inner->addWidget(sampleTools_ = makeSampleTools());
  inner->addWidget(neighbourTools_ = makeNeighbourTools());
  inner->addWidget(gallery_, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 4, 0, 0);
  column->setSpacing(4);
  column->addWidget(notice_);
  column->addWidget(outputsTitle_);
  column->addWidget(outputs_, 1);
  column->addWidget(galleryBox_, 2);
  column->addStretch(0);

  rebuildTimer_.setSingleShot(true);
  connect(&rebuildTimer_, &QTimer::timeout, this, &SamplesPanel::rebuild);
  connectView(*gallery_);
  connectView(*outputs_);
  connect(gallery_, &LookView::taken, this, &SamplesPanel::takeSample);
  connect(outputs_, &LookView::taken, this, [this](int index) {
    if (!desk_.document()) return;
    auto next = desk_.document()->appearance();
    next.output = index;
    pushAppearance(*desk_.document(), std::move(next), tr("Picture %1").arg(index + 1));
  });
  connect(&desk_, &LookDesk::documentChanged, this, &SamplesPanel::onDocument);
  connect(&desk_, &LookDesk::changed, this, &SamplesPanel::onSceneChanged);
  connect(&desk_, &LookDesk::offerChanged, this, &SamplesPanel::onOffer);
  connect(&desk_, &LookDesk::neighboursWanted, this, &SamplesPanel::showNeighbours);
  onOffer();
  onDocument();
}

QWidget* SamplesPanel::makeSampleTools() {
  auto* box = new QWidget(this);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(10, 0, 8, 0);
  line->setSpacing(4);
  auto* group = new QButtonGroup(box);
  const auto mode = [&](const char* name, const QString& text, const QString& tip) {
    auto* button = new QToolButton(box);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    group->addButton(button);
    line->addWidget(button);
    return button;
  };
  samplesButton_ = mode("showSamples", tr("Samples"), tr("Looks drawn at random, without end"));
  neighboursButton_ = mode("showNeighbours",
                           tr("Neighbours"),
                           tr("Looks around the one that the scene has, farther out row by row"));
  connect(samplesButton_, &QToolButton::clicked, this, &SamplesPanel::showSamples);
  connect(neighboursButton_, &QToolButton::clicked, this, [this] {
    desk_.memory().neighboursOf.reset();
    setMode(true);
  });
  line->addStretch(1);
  seed_ = new QLineEdit(box);
  seed_->setObjectName(QStringLiteral("gallerySeed"));
  seed_->setAccessibleName(tr("Seed of the first sample"));
  seed_->setToolTip(tr("Seed of the first sample; the others follow it"));
  seed_->setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000000000")));
  seed_->setValidator(
      new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,18}")), seed_));
  connect(seed_, &QLineEdit::editingFinished, this, &SamplesPanel::readSeed);
  line->addWidget(seed_);
  auto* others = new QToolButton(box);
  others->setObjectName(QStringLiteral("otherSamples"));
  others->setIcon(themedIcon(QStringLiteral("dice")));
  others->setToolTip(tr("Other samples"));
  others->setAccessibleName(others->toolTip());
  connect(others, &QToolButton::clicked, this, [this] {
    desk_.memory().gallerySeed = freshSeed();
    rebuild();
  });
  line->addWidget(others);
  return box;
}

QWidget* SamplesPanel::makeNeighbourTools() {
  auto* box = new QWidget(this);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(10, 0, 10, 0);
  auto* label = new QLabel(tr("&Distance"), box);
  ringStep_ = new QSlider(Qt::Horizontal, box);
  ringStep_->setObjectName(QStringLiteral("ringStep"));
  ringStep_->setRange(2, kStepsOfRing / 2);
  ringStep_->setToolTip(tr("How much farther out each row of eight is"));
  ringStep_->setValue(qRound(desk_.memory().ringStep * kStepsOfRing));
  label->setBuddy(ringStep_);
  connect(ringStep_, &QSlider::valueChanged, this, [this](int value) {
    desk_.memory().ringStep = double(value) / kStepsOfRing;
    rebuildTimer_.start(kRebuildDelayMs);
  });
  line->addWidget(label);
  line->addWidget(ringStep_, 1);
  return box;
}

void SamplesPanel::connectView(LookView& view) {
  view.looks().setMimeData(
      [this](const LookItem& item) { return mimeDataOf(desk_.shared(item)).release(); });
  connect(&view, &LookView::menuWanted, this, [this, &view](int index, const QPoint& place) {
    desk_.showMenu(view.looks().item(index), place);
  });
  connect(&view.looks(), &QAbstractItemModel::rowsInserted, this, &SamplesPanel::updateMarks);
}

void SamplesPanel::onSceneChanged(const ChangeEvent& event) {
  using Kind = ChangeEvent::Kind;
  if (event.kind == Kind::Looks) updateMarks();
  if (event.kind != Kind::Appearance) return;
  rebuildOutputs();
  const auto& memory = desk_.memory();
  // Neighbours follow the scene's look, except when it was chosen among them; samples follow what
  // is locked in it.
  const bool follows = memory.neighbours
                           ? !memory.neighboursOf && !taking_
                           : sampleLook(desk_.document()->appearance(), 0) != lockedPart_;
  if (follows) rebuildTimer_.start(kRebuildDelayMs);
  updateMarks();
}

void SamplesPanel::onDocument() {
  auto* document = desk_.document();
  gallery_->setDocument(document);
  outputs_->setDocument(document);
  setEnabled(document != nullptr);
  if (!document) return;
  rebuild();
}

void SamplesPanel::onOffer() {
  const auto& offer = desk_.offer();
  notice_->setVisible(!hasGallery(offer) && offer.outputs <= 1);
  outputs_->setVisible(offer.outputs > 1);
  outputsTitle_->setVisible(offer.outputs > 1);
  galleryBox_->setVisible(hasGallery(offer));
  neighboursButton_->setVisible(hasNeighbours(offer));
  if (!hasNeighbours(offer)) desk_.memory().neighbours = false;
  rebuild();
}

void SamplesPanel::showSamples() {
  setMode(false);
}

void SamplesPanel::showNeighbours(const Appearance& look) {
  if (!hasNeighbours(desk_.offer())) return;
  desk_.memory().neighboursOf = look;
  setMode(true);
}

void SamplesPanel::setMode(bool neighbours) {
  desk_.memory().neighbours = neighbours;
  rebuild();
}

Appearance SamplesPanel::neighbourBase() const {
  const auto& chosen = desk_.memory().neighboursOf;
  if (chosen) return *chosen;
  return desk_.document() ? desk_.document()->appearance() : Appearance();
}

LookItem SamplesPanel::sampleAt(int index) const {
  const auto seed = desk_.memory().gallerySeed + std::uint64_t(index);
  LookItem item;
  item.name = tr("seed %1").arg(seed);
  item.look = sampleLook(desk_.document()->appearance(), seed);
  item.toolTip = tr("Take this look; right click for more");
  item.favourite = desk_.isFavourite(item.look);
  return item;
}

/// The first is the look itself; then ring by ring.
LookItem SamplesPanel::neighbourAt(int index) const {
  LookItem item;
  const auto base = neighbourBase();
  if (index == 0) {
    item.name = tr("itself");
    item.look = base;
  } else {
    const double radius = std::min(1.0, desk_.memory().ringStep * ((index - 1) / kRingSize + 1));
    const auto seed = mixSeed(desk_.memory().gallerySeed, std::uint64_t(index));
    item.name = tr("at %1 %").arg(qRound(100 * radius));
    item.look = neighbourLook(base, desk_.wholeScope(), radius, seed);
    item.toolTip = tr("100 % = a look that has nothing in common with the first");
  }
  item.favourite = desk_.isFavourite(item.look);
  return item;
}

void SamplesPanel::rebuild() {
  rebuildTimer_.stop();
  const auto& memory = desk_.memory();
  (memory.neighbours ? neighboursButton_ : samplesButton_)->setChecked(true);
  neighbourTools_->setVisible(memory.neighbours);
  if (!seed_->hasFocus()) seed_->setText(QString::number(memory.gallerySeed));
  rebuildOutputs();
  if (!desk_.document() || !hasGallery(desk_.offer())) {
    gallery_->looks().setItems({});
    return;
  }
  lockedPart_ = sampleLook(desk_.document()->appearance(), 0);
  gallery_->looks().setEndless([this](int index) {
    return desk_.memory().neighbours ? neighbourAt(index) : sampleAt(index);
  });
  gallery_->scrollToTop();
  updateMarks();
}

void SamplesPanel::rebuildOutputs() {
  std::vector<LookItem> items;
  const int count = desk_.document() && desk_.offer().outputs > 1 ? desk_.offer().outputs : 0;
  for (int i = 0; i < count; ++i) {
    LookItem item;
    item.name = tr("Picture %1").arg(i + 1);
    item.look = desk_.document()->appearance();
    item.look.output = i;
    items.push_back(std::move(item));
  }
  const bool same =
      std::ranges::equal(items, outputs_->looks().items(), {}, &LookItem::look, &LookItem::look);
  if (!same) outputs_->looks().setItems(std::move(items));
  outputs_->looks().setInForce(count > 0 ? desk_.document()->appearance().output : -1);
}

void SamplesPanel::updateMarks() {
  auto& looks = gallery_->looks();
  int inForce = -1;
  for (int i = 0; i < looks.count(); ++i) {
    looks.setFavourite(i, desk_.isFavourite(looks.item(i).look));
    if (inForce < 0 && desk_.isInForce(looks.item(i).look)) inForce = i;
  }
  looks.setInForce(inForce);
}

void SamplesPanel::takeSample(int index) {
  const auto item = gallery_->looks().item(index);
  taking_ = true;
  desk_.take(item.look, tr("Look %1").arg(item.name));
  taking_ = false;
}

void SamplesPanel::readSeed() {
  if (!seed_->isModified()) return;
  seed_->setModified(false);
  desk_.memory().gallerySeed = seed_->text().toULongLong();
  desk_.memory().neighbours = false;
  rebuild();
}

}  // namespace spolvero::ui
