#include "ui/looks/object_styles_panel.h"

#include "core/base/random.h"
#include "ui/commands/property_commands.h"
#include "ui/documents/scene_document.h"
#include "ui/frame/workspace.h"
#include "ui/looks/look_desk.h"
#include "ui/panels/icons.h"
#include "ui/panels/style_edits.h"
#include "ui/panels/style_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr int kFillDelayMs = 400;
/// Looks offered where a class has no ready-made styles.
constexpr int kDrawnStyles = 10;
constexpr int kStripPictureSide = 104;

QVariant keyData(const ObjectKey& key) {
  return QPoint(key.classId, key.instance);
}

ObjectKey keyOf(const QVariant& data) {
  const auto point = data.toPoint();
  return {point.x(), point.y()};
}

QToolButton* makeButton(QWidget* parent,
                        const char* name,
                        const QString& icon,
                        const QString& text,
                        const QString& tip) {
  auto* button = new QToolButton(parent);
  button->setObjectName(QString::fromLatin1(name));
  button->setIcon(themedIcon(icon));
  button->setText(text);
  button->setToolTip(tip);
  button->setAccessibleName(text.isEmpty() ? tip : text);
  button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly
                                            : Qt::ToolButtonTextBesideIcon);
  return button;
}

}  // namespace

ObjectStylesPanel::ObjectStylesPanel(LookDesk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk) {
  setObjectName(QStringLiteral("objectStylesPanel"));
  notice_ = new QLabel(this);
  notice_->setWordWrap(true);
  notice_->setProperty("quiet", true);
  strip_ = new LookView(desk.workspace().session(), this);
  strip_->setObjectName(QStringLiteral("objectStrip"));
  strip_->setAccessibleName(tr("Styles of the object"));
  strip_->setPictureSide(kStripPictureSide);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 6, 10, 8);
  column->setSpacing(6);
  column->addWidget(makeChoice());
  column->addWidget(strip_, 1);
  column->addWidget(makeTools());
  column->addWidget(notice_);
  fillTimer_.setSingleShot(true);
  connect(&fillTimer_, &QTimer::timeout, this, &ObjectStylesPanel::fillChoice);
  connect(strip_, &LookView::taken, this, &ObjectStylesPanel::takeStyle);
  connect(strip_, &LookView::menuWanted, this, [this](int index, const QPoint& place) {
    desk_.showMenu(strip_->looks().item(index), place);
  });
  connect(&desk_, &LookDesk::documentChanged, this, &ObjectStylesPanel::onDocument);
  connect(&desk_, &LookDesk::changed, this, &ObjectStylesPanel::onSceneChanged);
  connect(&desk_, &LookDesk::offerChanged, this, &ObjectStylesPanel::rebuild);
  onDocument();
}

QWidget* ObjectStylesPanel::makeChoice() {
  auto* box = new QWidget(this);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(4);
  choice_ = new QComboBox(box);
  choice_->setObjectName(QStringLiteral("objectChoice"));
  choice_->setAccessibleName(tr("Object"));
  choice_->setToolTip(tr("Whose styles are shown"));
  choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  choice_->setMinimumContentsLength(8);
  connect(choice_, &QComboBox::currentIndexChanged, this, [this](int index) {
    if (index >= 0) desk_.memory().object = keyOf(choice_->itemData(index));
    rebuildStrip();
  });
  pick_ = makeButton(box,
                     "pickObject",
                     QStringLiteral("target"),
                     tr("Pick"),
                     tr("Then click an object in the picture"));
  pick_->setCheckable(true);
  connect(pick_, &QToolButton::toggled, this, &ObjectStylesPanel::pickingChanged);
  line->addWidget(choice_, 1);
  line->addWidget(pick_);
  return box;
}

QWidget* ObjectStylesPanel::makeTools() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  auto* first = new QHBoxLayout;
  auto* second = new QHBoxLayout;
  forClass_ = makeButton(box,
                         "styleForClass",
                         QStringLiteral("everywhere"),
                         tr("For the whole class"),
                         tr("All objects of this class look like this one, new ones too"));
  reroll_ = makeButton(box,
                       "rerollObject",
                       QStringLiteral("dice"),
                       {},
                       tr("Another style for this object, by chance"));
  lock_ = makeButton(box,
                     "lockObject",
                     QStringLiteral("unlock"),
                     {},
                     tr("Lock: re-rolling leaves this object alone"));
  lock_->setCheckable(true);
  resetObject_ = makeButton(box,
                            "resetObject",
                            QStringLiteral("reset"),
                            tr("As its class"),
                            tr("This object looks as its class says again"));
  resetClass_ = makeButton(box,
                           "resetClass",
                           QStringLiteral("reset"),
                           tr("Reset class"),
                           tr("All objects of this class follow the scene seed again"));
  connect(forClass_, &QToolButton::clicked, this, &ObjectStylesPanel::setForClass);
  connect(reroll_, &QToolButton::clicked, this, &ObjectStylesPanel::reroll);
  connect(lock_, &QToolButton::clicked, this, &ObjectStylesPanel::setLocked);
  connect(resetObject_, &QToolButton::clicked, this, &ObjectStylesPanel::resetObject);
  connect(resetClass_, &QToolButton::clicked, this, &ObjectStylesPanel::resetClass);
  first->addWidget(forClass_);
  first->addStretch(1);
  first->addWidget(reroll_);
  first->addWidget(lock_);
  second->addWidget(resetObject_);
  second->addWidget(resetClass_);
  second->addStretch(1);
  column->addLayout(first);
  column->addLayout(second);
  return box;
}

void ObjectStylesPanel::onSceneChanged(const ChangeEvent& event) {
  using Kind = ChangeEvent::Kind;
  if (event.kind == Kind::Appearance) rebuildStrip();
  if (event.kind == Kind::Layout || event.kind == Kind::Classes) fillTimer_.start(kFillDelayMs);
}

void ObjectStylesPanel::onDocument() {
  auto* document = desk_.document();
  strip_->setDocument(document);
  setEnabled(document != nullptr);
  if (!document) return;
  rebuild();
}

void ObjectStylesPanel::rebuild() {
  fillChoice();
}

/// All objects of the layout, class by class. Nothing is counted for models without styles.
void ObjectStylesPanel::fillChoice() {
  const bool any = desk_.document() && desk_.offer().codePerObject;
  const auto before = desk_.memory().object;
  {
    const QSignalBlocker noEcho(choice_);
    choice_->clear();
    if (any) {
      for (const auto& [key, box] : desk_.contents().objects) {
        choice_->addItem(desk_.objectName(key), keyData(key));
      }
    }
    const int at = before ? choice_->findData(keyData(*before)) : -1;
    choice_->setCurrentIndex(at >= 0 ? at : choice_->count() > 0 ? 0 : -1);
  }
  rebuildStrip();
}

std::optional<ObjectKey> ObjectStylesPanel::object() const {
  if (choice_->currentIndex() < 0 || !desk_.document()) return std::nullopt;
  const auto key = keyOf(choice_->currentData());
  if (!desk_.contents().objects.contains(key)) return std::nullopt;
  return key;
}

void ObjectStylesPanel::chooseObject(const ObjectKey& object) {
  if (fillTimer_.isActive()) fillChoice();
  const int at = choice_->findData(keyData(object));
  if (at >= 0) choice_->setCurrentIndex(at);
}

void ObjectStylesPanel::chooseAt(const QPoint& inLayout) {
  if (!desk_.document()) return;
  const auto& layout = desk_.document()->layout();
  if (!layout.rect().contains(inLayout.x(), inLayout.y())) return;
  chooseObject({layout.labels().at(inLayout.x(), inLayout.y()),
                layout.instances().at(inLayout.x(), inLayout.y())});
}

bool ObjectStylesPanel::isPicking() const {
  return pick_->isChecked();
}

void ObjectStylesPanel::setPicking(bool picking) {
  pick_->setChecked(picking);
}

std::vector<LookItem> ObjectStylesPanel::styleItems(const ObjectKey& object) const {
  const auto& now = desk_.document()->appearance();
  const int styles = desk_.stylesOf(object.classId);
  std::vector<LookItem> items;
  const int count = styles > 0 ? styles : kDrawnStyles;
  for (int i = 0; i < count; ++i) {
    LookItem item;
    const auto seed = mixSeed(std::uint64_t(object.classId), std::uint64_t(i)) % (kMaximumSeed + 1);
    const auto code = styles > 0 ? CodeSource::fromCluster(i) : CodeSource::fromSeed(seed);
    item.name = codeText(code, false);
    item.look = now;
    auto style = now.styleOf(object);
    style.code = code;
    style.blendTo.reset();
    style.blend = 0;
    item.look.objects[object] = style;
    items.push_back(std::move(item));
  }
  return items;
}

void ObjectStylesPanel::rebuildStrip() {
  const auto key = desk_.offer().codePerObject ? object() : std::nullopt;
  if (!key) {
    strip_->looks().setItems({});
    updateTools();
    return;
  }
  const auto& box = desk_.contents().objects.at(*key);
  const auto crop = cropAround(box, desk_.document()->size());
  auto items = styleItems(*key);
  // Only the other objects changed: the pictures of this one stay until they come anew.
  if (crop == strip_->previews().crop()) {
    for (int i = 0; i < std::min(int(items.size()), strip_->looks().count()); ++i) {
      if (strip_->looks().item(i).name == items[std::size_t(i)].name) {
        items[std::size_t(i)].picture = strip_->looks().item(i).picture;
      }
    }
  }
  strip_->previews().setCrop(crop);
  const auto code = desk_.document()->appearance().styleOf(*key).blendedCode();
  int inForce = -1;
  for (int i = 0; i < int(items.size()); ++i) {
    if (items[std::size_t(i)].look.styleOf(*key).code == code) inForce = i;
  }
  strip_->looks().setItems(std::move(items));
  strip_->looks().setInForce(inForce);
  updateTools();
}

void ObjectStylesPanel::updateTools() {
  const auto key = desk_.offer().codePerObject ? object() : std::nullopt;
  for (auto* button : {forClass_, reroll_, lock_, resetObject_, resetClass_}) {
    button->setEnabled(key.has_value());
  }
  if (!key) {
    notice_->setText(desk_.offer().codePerObject ? tr("The layout has no objects yet.")
                                                 : tr("This model has no styles per object."));
    return;
  }
  const auto& now = desk_.document()->appearance();
  const bool own = now.objects.contains(*key);
  const bool ofClass = now.classes.contains(key->classId);
  resetObject_->setEnabled(own);
  const bool anyOwn = std::ranges::any_of(
      now.objects, [&](const auto& entry) { return entry.first.classId == key->classId; });
  resetClass_->setEnabled(ofClass || anyOwn);
  const bool locked = now.styleOf(*key).locked;
  lock_->setChecked(locked);
  lock_->setIcon(themedIcon(locked ? QStringLiteral("lock") : QStringLiteral("unlock")));
  reroll_->setEnabled(!locked);
  const auto code = codeText(now.styleOf(*key).blendedCode(), false);
  notice_->setText(own       ? tr("%1 has a look of its own: %2.").arg(desk_.objectName(*key), code)
                   : ofClass ? tr("%1 looks as its class: %2.").arg(desk_.objectName(*key), code)
                             : tr("%1 follows the scene seed.").arg(desk_.objectName(*key)));
}

void ObjectStylesPanel::takeStyle(int index) {
  const auto key = object();
  if (!key) return;
  const auto& item = strip_->looks().item(index);
  pushAppearance(*desk_.document(), item.look, tr("%1: %2").arg(desk_.objectName(*key), item.name));
}

void ObjectStylesPanel::setForClass() {
  const auto key = object();
  if (!key) return;
  const auto& now = desk_.document()->appearance();
  pushAppearance(*desk_.document(),
                 withClassStyle(now, key->classId, now.styleOf(*key).blendedCode()),
                 tr("Look of every %1").arg(desk_.className(key->classId)));
}

void ObjectStylesPanel::resetObject() {
  const auto key = object();
  if (!key) return;
  auto next = desk_.document()->appearance();
  next.objects.erase(*key);
  pushAppearance(*desk_.document(), std::move(next), tr("Reset %1").arg(desk_.objectName(*key)));
}

void ObjectStylesPanel::resetClass() {
  const auto key = object();
  if (!key) return;
  auto next = desk_.document()->appearance();
  next.classes.erase(key->classId);
  std::erase_if(next.objects,
                [&](const auto& entry) { return entry.first.classId == key->classId; });
  pushAppearance(
      *desk_.document(), std::move(next), tr("Reset every %1").arg(desk_.className(key->classId)));
}

void ObjectStylesPanel::reroll() {
  const auto key = object();
  if (!key) return;
  auto next = desk_.document()->appearance();
  ClassStyle style;
  style.code = CodeSource::fromSeed(freshSeed());
  next.objects[*key] = style;
  pushAppearance(*desk_.document(), std::move(next), tr("Re-roll %1").arg(desk_.objectName(*key)));
}

void ObjectStylesPanel::setLocked(bool locked) {
  const auto key = object();
  if (!key) return;
  auto next = desk_.document()->appearance();
  auto style = next.styleOf(*key);
  style.locked = locked;
  next.objects[*key] = style;
  pushAppearance(*desk_.document(),
                 std::move(next),
                 (locked ? tr("Lock %1") : tr("Unlock %1")).arg(desk_.objectName(*key)));
}

}  // namespace spolvero::ui
