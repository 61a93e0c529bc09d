#include "ui/panels/style_panel.h"

#include "ui/commands/property_commands.h"
#include "ui/documents/scene_document.h"
#include "ui/panels/icons.h"
#include "ui/panels/style_edits.h"
#include "ui/panels/style_patches.h"
#include "ui/panels/variation_strip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr int kRowsDelayMs = 200;
/// Previews are drawn anew only after painting has rested for this long.
constexpr int kVariationsDelayMs = 1500;
constexpr int kSoonMs = 120;
/// Swatches follow the photograph, but not each of its frames.
constexpr int kSwatchDelayMs = 250;
/// Longer side of a swatch's part of the photograph in px.
constexpr int kSwatchSide = 64;

}  // namespace

StylePanel::StylePanel(QWidget* parent) : QWidget(parent), variationSeed_(freshSeed()) {
  rowsTimer_.setSingleShot(true);
  connect(&rowsTimer_, &QTimer::timeout, this, &StylePanel::updateRows);
  swatchTimer_.setSingleShot(true);
  connect(&swatchTimer_, &QTimer::timeout, this, &StylePanel::updateSwatches);
  variationsTimer_.setSingleShot(true);
  connect(&variationsTimer_, &QTimer::timeout, this, &StylePanel::refreshVariations);

  notice_ = new QLabel(tr("Open a model to choose looks."), this);
  notice_->setWordWrap(true);
  notice_->setProperty("quiet", true);
  notice_->setContentsMargins(10, 6, 10, 6);

  picturePhoto_ = makeTool(QStringLiteral("photo"), tr("Photo…"), tr("Take the look of a photo"));
  picturePhoto_->setObjectName(QStringLiteral("pictureFromPhoto"));
  picturePhoto_->hide();
  connect(picturePhoto_, &QToolButton::clicked, this, [this] { Q_EMIT photoWanted({}); });

  perClass_ = new QWidget(this);
  auto* inner = new QVBoxLayout(perClass_);
  inner->setContentsMargins(0, 0, 0, 0);
  inner->setSpacing(6);
  scroll_ = new QScrollArea(perClass_);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->setWidgetResizable(true);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setMinimumHeight(150);
  auto* rows = new QWidget(scroll_);
  rowsColumn_ = new QVBoxLayout(rows);
  rowsColumn_->setContentsMargins(0, 2, 0, 2);
  rowsColumn_->setSpacing(0);
  rowsColumn_->addStretch(1);
  scroll_->setWidget(rows);
  inner->addWidget(makeTools());
  inner->addWidget(scroll_, 1);
  inner->addWidget(makeVariations());
  perClass_->hide();

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 8);
  column->setSpacing(4);
  column->addWidget(makeSeedLine());
  column->addWidget(notice_);
  column->addWidget(picturePhoto_, 0, Qt::AlignLeft);
  column->addWidget(perClass_, 1);
  column->addStretch(0);
  updateTargets();
}

QToolButton* StylePanel::makeTool(const QString& icon, const QString& text, const QString& tip) {
  auto* button = new QToolButton(this);
  button->setIcon(themedIcon(icon));
  button->setText(text);
  button->setToolTip(tip);
  button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly
                                            : Qt::ToolButtonTextBesideIcon);
  return button;
}

QWidget* StylePanel::makeSeedLine() {
  auto* box = new QWidget(this);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(10, 2, 6, 0);
  line->setSpacing(6);
  auto* label = new QLabel(tr("Scene &seed"), box);
  seed_ = new QLineEdit(box);
  seed_->setObjectName(QStringLiteral("sceneSeed"));
  seed_->setValidator(
      new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), seed_));
  seed_->setToolTip(
      tr("All looks that are not chosen one by one follow this number. The same "
         "number gives the same picture."));
  label->setBuddy(seed_);
  connect(seed_, &QLineEdit::editingFinished, this, &StylePanel::readSeed);
  auto* all = makeTool(QStringLiteral("dice"),
                       tr("Re-roll all"),
                       tr("Another scene seed: another look for every class that is not locked"));
  all->setObjectName(QStringLiteral("rerollAll"));
  connect(all, &QToolButton::clicked, this, &StylePanel::rerollAll);
  line->addWidget(label);
  line->addWidget(seed_, 1);
  line->addWidget(all);
  return box;
}

QWidget* StylePanel::makeTools() {
  auto* box = new QWidget(this);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(10, 0, 6, 0);
  line->setSpacing(2);
  tickAll_ = new QCheckBox(box);
  tickAll_->setObjectName(QStringLiteral("tickAll"));
  tickAll_->setToolTip(tr("Tick all or none"));
  tickAll_->setAccessibleName(tickAll_->toolTip());
  connect(tickAll_, &QCheckBox::clicked, this, [this](bool on) {
    for (auto* one : rows_) one->setTicked(on);
  });
  reroll_ = makeTool(QStringLiteral("dice"), tr("Re-roll"), {});
  reroll_->setObjectName(QStringLiteral("reroll"));
  connect(reroll_, &QToolButton::clicked, this, &StylePanel::rerollTargets);
  mean_ = makeTool(QStringLiteral("mean"), tr("Mean"), {});
  mean_->setObjectName(QStringLiteral("mean"));
  connect(mean_, &QToolButton::clicked, this, &StylePanel::resetTargets);
  photo_ = makeTool(QStringLiteral("photo"), tr("Photo…"), {});
  photo_->setObjectName(QStringLiteral("fromPhoto"));
  connect(photo_, &QToolButton::clicked, this, [this] { Q_EMIT photoWanted(targets()); });
  line->addWidget(tickAll_);
  line->addSpacing(4);
  line->addWidget(reroll_);
  line->addWidget(mean_);
  line->addWidget(photo_);
  line->addStretch(1);
  return box;
}

QWidget* StylePanel::makeVariations() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(10, 2, 10, 0);
  column->setSpacing(4);
  auto* head = new QHBoxLayout;
  variationsTitle_ = new QLabel(box);
  variationsTitle_->setProperty("heading", true);
  auto* refresh = makeTool(QStringLiteral("reset"), {}, tr("Eight others"));
  refresh->setObjectName(QStringLiteral("otherVariations"));
  refresh->setAccessibleName(refresh->toolTip());
  connect(refresh, &QToolButton::clicked, this, [this] {
    variationSeed_ = freshSeed();
    refreshVariations();
  });
  head->addWidget(variationsTitle_, 1);
  head->addWidget(refresh);
  strip_ = new VariationStrip(box);
  connect(strip_, &VariationStrip::taken, this, &StylePanel::takeVariation);
  column->addLayout(head);
  column->addWidget(strip_);
  return box;
}

void StylePanel::setDocument(SceneDocument* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  for (auto* one : rows_) one->deleteLater();
  rows_.clear();
  photos_.clear();
  swatchPlaces_.clear();
  Q_EMIT photosChanged();
  setEnabled(document_ != nullptr);
  if (!document_) return;
  connect(document_, &SceneDocument::changed, this, [this](const ChangeEvent& event) {
    using Kind = ChangeEvent::Kind;
    if (event.kind == Kind::Appearance) updateStyles();
    if (event.kind == Kind::Render && !swatchTimer_.isActive()) swatchTimer_.start(kSwatchDelayMs);
    // What classes are drawn as is one of them.
    if (event.kind == Kind::Extras) variationsTimer_.start(kVariationsDelayMs);
    if (event.kind == Kind::Layout || event.kind == Kind::Classes) {
      swatchPlaces_.clear();
      rowsTimer_.start(kRowsDelayMs);
      variationsTimer_.start(kVariationsDelayMs);
    }
  });
  updateRows();
  updateStyles();
  updateSwatches();
}

void StylePanel::setOffer(const AppearanceOffer& offer) {
  offer_ = offer;
  perClass_->setVisible(offer.codePerClass);
  notice_->setVisible(!offer.codePerClass);
  const bool hasCodes = offer.codePerClass || offer.codePerObject || offer.latent;
  seed_->parentWidget()->setVisible(hasCodes);
  photo_->setVisible(offer.photo);
  picturePhoto_->setVisible(offer.photo && offer.latent && !offer.codePerClass);
  updateNotice();
  variationsTimer_.start(kSoonMs);
}

/// What there is to know about models without a code per class.
void StylePanel::updateNotice() {
  if (offer_.latent) {
    const auto style = document_ ? document_->appearance().latent : std::nullopt;
    notice_->setText(tr("One look for the whole picture: %1. The Samples panel shows others.")
                         .arg(style ? codeText(style->code, false) : codeText(CodeSource(), true)));
  } else if (offer_.codePerObject) {
    notice_->setText(
        tr("This model has a look for each object: choose them in the Objects' styles panel."));
  } else if (offer_.outputs > 1) {
    notice_->setText(
        tr("This model makes %n picture(s) of a layout at once: choose one in the "
           "Samples panel.",
           nullptr,
           offer_.outputs));
  } else {
    notice_->setText(tr("This model has no looks to choose from."));
  }
}

StyleRow* StylePanel::row(int classId) const {
  const auto found = std::ranges::find(rows_, classId, &StyleRow::classId);
  return found == rows_.end() ? nullptr : *found;
}

QString StylePanel::className(int id) const {
  const auto& classes = document_->layout().classes();
  return id >= 0 && id < classes.size() ? QString::fromStdString(classes[id].name) : QString();
}

std::set<int> StylePanel::targets() const {
  std::set<int> ids;
  for (const auto* one : rows_) {
    if (one->isTicked()) ids.insert(one->classId());
  }
  if (ids.empty() && row(chosenClass_)) ids.insert(chosenClass_);
  return ids;
}

QString StylePanel::targetsText() const {
  const auto ids = targets();
  if (ids.size() == 1) return className(*ids.begin());
  return tr("%n ticked class(es)", nullptr, static_cast<int>(ids.size()));
}

/// One row per class that the layout has, in the order of the table.
void StylePanel::updateRows() {
  if (!document_) return;
  const auto histogram = labelHistogram(document_->layout().labels());
  std::vector<StyleRow*> next;
  for (const auto& info : document_->layout().classes().classes()) {
    if (histogram[static_cast<std::size_t>(info.id)] == 0) continue;
    auto* known = row(info.id);
    // Of another table, a class of the same id is another class.
    next.push_back(known && known->info() == info ? known : addRow(info));
  }
  for (auto* one : rows_) {
    if (std::ranges::find(next, one) == next.end()) one->deleteLater();
  }
  if (next == rows_) return;
  rows_ = std::move(next);
  for (int i = 0; i < static_cast<int>(rows_.size()); ++i) {
    rowsColumn_->removeWidget(rows_[static_cast<std::size_t>(i)]);
    rowsColumn_->insertWidget(i, rows_[static_cast<std::size_t>(i)]);
  }
  if (!row(chosenClass_) && !rows_.empty()) chosenClass_ = rows_.front()->classId();
  updateStyles();
  updateTargets();
}

StyleRow* StylePanel::addRow(const ClassInfo& info) {
  auto* one = new StyleRow(info, this);
  one->setPhotos(&photos_);
  connectRow(one);
  connectRowEdits(one);
  return one;
}

void StylePanel::connectRow(StyleRow* one) {
  const int id = one->classId();
  connect(one, &StyleRow::chosen, this, [this, id] { chooseClass(id); });
  connect(one, &StyleRow::tickChanged, this, &StylePanel::updateTargets);
  connect(one, &StyleRow::photoWanted, this, [this, id] { Q_EMIT photoWanted({id}); });
  connect(one, &StyleRow::blendReleased, this, [this] { document_->seal(); });
  connect(one, &StyleRow::rerollWanted, this, [this, id] {
    push(rerolled(document_->appearance(), {id}, freshSeed()), tr("Re-roll %1").arg(className(id)));
  });
}

void StylePanel::connectRowEdits(StyleRow* one) {
  const int id = one->classId();
  connect(one, &StyleRow::lockWanted, this, [this, id](bool locked) {
    push(withLock(document_->appearance(), id, locked),
         (locked ? tr("Lock %1") : tr("Unlock %1")).arg(className(id)));
  });
  connect(one, &StyleRow::codeWanted, this, [this, id](const CodeSource& code) {
    push(withCode(document_->appearance(), id, code), tr("Look of %1").arg(className(id)));
  });
  connect(one, &StyleRow::followWanted, this, [this, id] {
    push(followingScene(document_->appearance(), {id}), tr("Look of %1").arg(className(id)));
  });
  connect(one, &StyleRow::blendToWanted, this, [this, id](const CodeSource& code) {
    push(withBlendTo(document_->appearance(), id, code), tr("Blend %1").arg(className(id)));
  });
  connect(one, &StyleRow::blendWanted, this, [this, id](double blend) {
    push(withBlend(document_->appearance(), id, blend, freshSeed()),
         tr("Blend %1").arg(className(id)),
         QStringLiteral("style/blend/%1").arg(id));
  });
}

void StylePanel::updateStyles() {
  if (!document_) return;
  if (offer_.latent) updateNotice();
  const auto& appearance = document_->appearance();
  for (auto* one : rows_) {
    const int id = one->classId();
    one->setStyle(appearance.styleOf(id), !appearance.classes.contains(id));
    one->setExpanded(id == chosenClass_);
  }
  if (!seed_->hasFocus() || !seed_->isModified()) {
    seed_->setText(QString::number(appearance.seed));
  }
}

/// Each class as it looks now: the place where it is seen best, out of the photograph.
void StylePanel::updateSwatches() {
  if (!document_ || !isVisible()) return;
  const auto& render = document_->render();
  if (swatchPlaces_.empty()) swatchPlaces_ = classPatches(document_->layout().labels());
  for (auto* one : rows_) {
    const auto place = swatchPlaces_.find(one->classId());
    const bool seen = place != swatchPlaces_.end() && !render.empty();
    one->setSwatch(seen ? patchOf(render, document_->size(), place->second, kSwatchSide)
                        : QImage());
  }
}

void StylePanel::updateTargets() {
  const bool any = document_ && !targets().empty();
  const auto text = any ? targetsText() : QString();
  reroll_->setEnabled(any);
  mean_->setEnabled(any);
  photo_->setEnabled(any);
  reroll_->setToolTip(tr("Another look for %1").arg(text));
  mean_->setToolTip(tr("The mean look for %1").arg(text));
  photo_->setToolTip(tr("Take the look of %1 from a photo with its layout").arg(text));
  variationsTitle_->setText(tr("Variations of %1").arg(text));
  const auto ticked =
      std::ranges::count_if(rows_, [](const StyleRow* one) { return one->isTicked(); });
  const QSignalBlocker noEcho(tickAll_);
  tickAll_->setCheckState(ticked == 0                   ? Qt::Unchecked
                          : ticked == std::ssize(rows_) ? Qt::Checked
                                                        : Qt::PartiallyChecked);
  variationsTimer_.start(kSoonMs);
  Q_EMIT targetsChanged();
}

void StylePanel::chooseClass(int id) {
  if (id == chosenClass_ || !row(id)) return;
  chosenClass_ = id;
  updateStyles();
  updateTargets();
  // The row grows first; its place is known one turn of the loop later.
  QTimer::singleShot(0, this, [this] {
    if (auto* chosen = row(chosenClass_)) scroll_->ensureWidgetVisible(chosen, 0, 8);
  });
}

void StylePanel::push(Appearance next, const QString& text, const QString& mergeKey) {
  pushAppearance(*document_, std::move(next), text, {mergeKey});
}

void StylePanel::rerollTargets() {
  if (!document_ || targets().empty()) return;
  push(rerolled(document_->appearance(), targets(), freshSeed()),
       tr("Re-roll %1").arg(targetsText()));
}

void StylePanel::rerollAll() {
  if (document_) push(rerolledAll(document_->appearance(), freshSeed()), tr("Re-roll all"));
}

void StylePanel::resetTargets() {
  if (!document_ || targets().empty()) return;
  push(resetToMean(document_->appearance(), targets()), tr("Mean look of %1").arg(targetsText()));
}

void StylePanel::readSeed() {
  if (!document_ || !seed_->isModified()) return;
  seed_->setModified(false);
  push(withSceneSeed(document_->appearance(), seed_->text().toULongLong()), tr("Scene seed"));
}

void StylePanel::refreshVariations() {
  if (!document_ || !offer_.codePerClass || !strip_->isVisible()) return;
  variationTargets_ = targets();
  if (variationTargets_.empty()) return;
  variations_ = variationsOf(
      document_->appearance(), variationTargets_, VariationStrip::kCount, variationSeed_);
  strip_->clear();
  Q_EMIT variationsWanted(variations_);
}

void StylePanel::setVariation(int index, const QImage& picture) {
  strip_->setPicture(index, picture);
}

void StylePanel::takeVariation(int index) {
  if (!document_ || index >= static_cast<int>(variations_.size())) return;
  push(
      withStylesOf(
          document_->appearance(), variations_[static_cast<std::size_t>(index)], variationTargets_),
      tr("Variation of %1").arg(targetsText()));
}

void StylePanel::offerPhotoCodes(const PhotoCodes& photo) {
  std::erase_if(photos_, [&](const PhotoCodes& one) { return one.name == photo.name; });
  photos_.push_back(photo);
  Q_EMIT photosChanged();
}

void StylePanel::takePhotoCodes(const PhotoCodes& photo, const std::set<int>& classes) {
  offerPhotoCodes(photo);
  if (!document_) return;
  auto appearance = withCodes(document_->appearance(), photo.codes, classes, photo.name);
  if (photo.latent) appearance = withLatent(std::move(appearance), *photo.latent, photo.name);
  push(std::move(appearance), tr("Looks from %1").arg(QString::fromStdString(photo.name)));
}

void StylePanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  variationsTimer_.start(kSoonMs);
  swatchTimer_.start(kSoonMs);
}

}  // namespace spolvero::ui
