#include "ui/looks/mixture_board.h"

#include "ui/commands/property_commands.h"
#include "ui/documents/scene_document.h"
#include "ui/frame/workspace.h"
#include "ui/looks/driver_strip.h"
#include "ui/panels/class_model.h"
#include "ui/panels/elided_label.h"
#include "ui/panels/icons.h"
#include "ui/panels/style_row.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr int kPhotoIconSide = 44;
constexpr int kRebuildDelayMs = 200;

const CodeValues* codeOf(const PhotoCodes& photo, int classId) {
  if (classId < 0) return photo.latent ? &*photo.latent : nullptr;
  const auto found = photo.codes.find(classId);
  return found == photo.codes.end() ? nullptr : &found->second;
}

QSlider* makeSlider(QWidget* parent, const char* name, const QString& accessibleName) {
  auto* slider = new QSlider(Qt::Horizontal, parent);
  slider->setObjectName(QString::fromLatin1(name));
  slider->setAccessibleName(accessibleName);
  slider->setRange(0, 100);
  return slider;
}

}  // namespace

MixtureBoard::MixtureBoard(LookDesk& desk, Photos photos, QWidget* parent)
    : QWidget(parent), desk_(desk), photos_(std::move(photos)) {
  setObjectName(QStringLiteral("mixtureBoard"));
  setAcceptDrops(true);
  strip_ = new DriverStrip(this);
  notice_ = new QLabel(tr("Drop photos here, each with a picture of its classes next to it "
                          "(NAME_labels.png). Then tick which class takes its look from which."),
                       this);
  notice_->setWordWrap(true);
  notice_->setProperty("quiet", true);
  auto* scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidgetResizable(true);
  table_ = new QWidget(scroll);
  grid_ = new QGridLayout(table_);
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setHorizontalSpacing(8);
  grid_->setVerticalSpacing(2);
  scroll->setWidget(table_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 6, 10, 8);
  column->setSpacing(6);
  column->addWidget(makeHead());
  column->addWidget(strip_);
  column->addWidget(notice_);
  column->addWidget(scroll, 1);
  column->addWidget(makeBlend());
  column->addWidget(makeMorph());
  rebuildTimer_.setSingleShot(true);
  connect(&rebuildTimer_, &QTimer::timeout, this, &MixtureBoard::rebuild);
  connect(&desk_, &LookDesk::documentChanged, this, &MixtureBoard::onDocument);
  connect(&desk_, &LookDesk::changed, this, &MixtureBoard::onSceneChanged);
  connect(&desk_, &LookDesk::offerChanged, this, &MixtureBoard::rebuild);
  onDocument();
}

QWidget* MixtureBoard::makeHead() {
  auto* box = new QWidget(this);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(0, 0, 0, 0);
  auto* title = new QLabel(tr("Looks from photos"), box);
  title->setProperty("heading", true);
  auto* add = new QToolButton(box);
  add->setObjectName(QStringLiteral("addPhoto"));
  add->setIcon(themedIcon(QStringLiteral("photo")));
  add->setText(tr("Add photo…"));
  add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  add->setToolTip(tr("A photo with a picture of its classes, for the board"));
  connect(add, &QToolButton::clicked, this, &MixtureBoard::photoWanted);
  line->addWidget(title, 1);
  line->addWidget(add);
  return box;
}

QWidget* MixtureBoard::makeBlend() {
  auto* box = new QWidget(this);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(0, 0, 0, 0);
  auto* label = new QLabel(tr("&How much"), box);
  blend_ = makeSlider(box, "boardBlend", tr("How much of the photos"));
  blend_->setToolTip(tr("From the scene's own look to that of the photos"));
  blend_->setValue(100);
  label->setBuddy(blend_);
  percent_ = new QLabel(box);
  percent_->setProperty("quiet", true);
  percent_->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + 4);
  percent_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  connect(blend_, &QSlider::valueChanged, this, &MixtureBoard::setBlend);
  connect(blend_, &QSlider::sliderReleased, this, [this] {
    if (desk_.document()) desk_.document()->seal();
  });
  line->addWidget(label);
  line->addWidget(blend_, 1);
  line->addWidget(percent_);
  return box;
}

QWidget* MixtureBoard::makeMorph() {
  auto* box = new QWidget(this);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(0, 0, 0, 0);
  morph_ = makeSlider(box, "boardMorph", tr("From board A to board B"));
  for (int board = 0; board < 2; ++board) {
    auto* keep = new QToolButton(box);
    const auto letter = board == 0 ? QStringLiteral("A") : QStringLiteral("B");
    keep->setObjectName(QStringLiteral("keepBoard%1").arg(letter));
    keep->setText(letter);
    keep->setToolTip(
        tr("Keep the look as it is now as board %1, one end of the morph").arg(letter));
    keep->setAccessibleName(keep->toolTip());
    connect(keep, &QToolButton::clicked, this, [this, board] { keepBoard(board); });
    keep_[board] = keep;
  }
  connect(morph_, &QSlider::valueChanged, this, &MixtureBoard::morph);
  connect(morph_, &QSlider::sliderReleased, this, [this] {
    if (desk_.document()) desk_.document()->seal();
  });
  line->addWidget(keep_[0]);
  line->addWidget(morph_, 1);
  line->addWidget(keep_[1]);
  return box;
}

void MixtureBoard::onSceneChanged(const ChangeEvent& event) {
  using Kind = ChangeEvent::Kind;
  if (event.kind == Kind::Appearance || event.kind == Kind::Looks) showState();
  const bool rows = event.kind == Kind::Layout || event.kind == Kind::Classes;
  if (rows || event.kind == Kind::References) rebuildTimer_.start(kRebuildDelayMs);
}

void MixtureBoard::onDocument() {
  auto* document = desk_.document();
  setEnabled(document != nullptr);
  if (!document) return;
  rebuild();
}

void MixtureBoard::updatePhotos() {
  rebuildTimer_.start(kRebuildDelayMs);
}

std::vector<int> MixtureBoard::rows() const {
  const auto& offer = desk_.offer();
  std::vector<int> ids;
  if (offer.latent) ids.push_back(kWholePicture);
  if (offer.codePerClass || offer.codePerObject) {
    const auto& classes = desk_.contents().classes;
    ids.insert(ids.end(), classes.begin(), classes.end());
  }
  return ids;
}

ClassStyle MixtureBoard::styleOf(const Appearance& appearance, int classId) const {
  return classId == kWholePicture ? appearance.latentStyle() : appearance.styleOf(classId);
}

QImage MixtureBoard::pictureOf(const std::string& photo) const {
  const auto found = pictures_.find(photo);
  return found == pictures_.end() ? QImage() : found->second;
}

void MixtureBoard::readPictures() {
  pictures_.clear();
  for (const auto& one : desk_.document()->scene().references) {
    // Large photos quickly first, the rest well.
    const QImage whole(reinterpret_cast<const uchar*>(one.photo.data()),
                       one.photo.width(),
                       one.photo.height(),
                       3 * one.photo.width(),
                       QImage::Format_RGB888);
    const int side = 2 * kPhotoIconSide;
    const auto mode = Qt::KeepAspectRatioByExpanding;
    const bool large = std::min(whole.width(), whole.height()) > 4 * side;
    const auto coarse = large ? whole.scaled(4 * side, 4 * side, mode) : whole;
    pictures_[one.name] = coarse.scaled(side, side, mode, Qt::SmoothTransformation).copy();
  }
}

void MixtureBoard::rebuild() {
  rebuildTimer_.stop();
  cells_.clear();
  while (auto* item = grid_->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
  if (!desk_.document()) return;
  readPictures();
  const auto photos = photos_();
  notice_->setVisible(photos.empty());
  int column = 1;
  auto* own = new QLabel(tr("own"), table_);
  own->setToolTip(tr("The scene's own look"));
  grid_->addWidget(own, 0, column++, Qt::AlignHCenter | Qt::AlignBottom);
  for (const auto& photo : photos) {
    auto* head = new QLabel(table_);
    const auto picture = pictureOf(photo.name);
    auto pixmap = QPixmap::fromImage(picture);
    pixmap.setDevicePixelRatio(2);
    const QRect middle(0, 0, 2 * kPhotoIconSide, 2 * kPhotoIconSide);
    const QPoint offset((picture.width() - middle.width()) / 2,
                        (picture.height() - middle.height()) / 2);
    head->setPixmap(pixmap.copy(middle.translated(offset)));
    head->setFixedSize(kPhotoIconSide, kPhotoIconSide);
    head->setToolTip(QString::fromStdString(photo.name));
    head->setAccessibleName(head->toolTip());
    grid_->addWidget(head, 0, column++, Qt::AlignHCenter);
  }
  int row = 1;
  for (const int id : rows()) addRow(row++, id, photos);
  grid_->setColumnStretch(0, 1);
  grid_->setRowStretch(row, 1);
  showState();
}

void MixtureBoard::addRow(int row, int classId, const std::vector<PhotoCodes>& photos) {
  const auto name = classId == kWholePicture ? tr("whole picture") : desk_.className(classId);
  auto* label = new ElidedLabel(name, table_);
  grid_->addWidget(label, row, 0);
  auto* group = new QButtonGroup(label);
  const auto add = [&](int column, const std::string& photo, bool possible) {
    auto* button = new QRadioButton(table_);
    const auto source = photo.empty() ? tr("own look") : QString::fromStdString(photo);
    button->setObjectName(QStringLiteral("cell-%1-%2").arg(classId).arg(column - 1));
    button->setAccessibleName(tr("%1: %2").arg(name, source));
    button->setToolTip(possible ? button->accessibleName() : tr("%1 has no %2").arg(source, name));
    button->setEnabled(possible);
    group->addButton(button);
    grid_->addWidget(button, row, column, Qt::AlignHCenter);
    if (!possible) {
      button->hide();
      auto* none = new QLabel(QStringLiteral("–"), table_);
      none->setToolTip(button->toolTip());
      grid_->addWidget(none, row, column, Qt::AlignHCenter);
    }
    cells_[{classId, photo}] = button;
    connect(button, &QRadioButton::clicked, this, [this, classId, photo] {
      setDriver(classId, photo);
    });
  };
  add(1, {}, true);
  int column = 2;
  for (const auto& photo : photos) add(column++, photo.name, codeOf(photo, classId) != nullptr);
}

std::string MixtureBoard::driverOf(int classId) const {
  const auto style = styleOf(desk_.document()->appearance(), classId);
  if (style.blendTo && style.blendTo->kind == CodeSource::Kind::Values) {
    return style.blendTo->origin;
  }
  return style.code.kind == CodeSource::Kind::Values ? style.code.origin : std::string();
}

void MixtureBoard::showState() {
  if (!desk_.document()) return;
  const auto& now = desk_.document()->appearance();
  std::vector<Driver> drivers;
  std::optional<double> share;
  for (const int id : rows()) {
    const auto driver = driverOf(id);
    const auto style = styleOf(now, id);
    auto cell = cells_.find({id, driver});
    if (cell == cells_.end()) cell = cells_.find({id, {}});
    if (cell != cells_.end()) static_cast<QRadioButton*>(cell->second)->setChecked(true);
    Driver one;
    one.className = id == kWholePicture ? tr("whole picture") : desk_.className(id);
    one.colour = id == kWholePicture ? palette().color(QPalette::Highlight)
                                     : colourOf(desk_.document()->layout().classes()[id]);
    one.source = driver.empty() ? tr("own look") : QString::fromStdString(driver);
    one.share = style.blendTo ? style.blend : driver.empty() ? 0 : 1;
    if (!driver.empty()) {
      one.picture = pictureOf(driver);
      if (!share) share = one.share;
    }
    drivers.push_back(std::move(one));
  }
  strip_->setDrivers(std::move(drivers));
  const QSignalBlocker noEcho(blend_);
  blend_->setEnabled(share.has_value());
  if (share) blend_->setValue(qRound(100 * *share));
  percent_->setText(QStringLiteral("%1 %").arg(blend_->value()));
  const bool ends = desk_.inSlot(LookDesk::boardSlot(0)) && desk_.inSlot(LookDesk::boardSlot(1));
  morph_->setEnabled(ends);
  morph_->setToolTip(ends ? tr("From board A to board B")
                          : tr("Keep one look as A and another as B first"));
}

void MixtureBoard::setDriver(int classId, const std::string& photo) {
  auto* document = desk_.document();
  if (!document) return;
  auto next = document->appearance();
  auto style = styleOf(next, classId);
  const bool blended = style.blendTo && style.blendTo->kind == CodeSource::Kind::Values;
  bool keep = true;
  if (photo.empty()) {
    // A look that is a photo's altogether gives way to the scene seed.
    keep = blended;
    style.blendTo.reset();
    style.blend = 0;
  } else {
    const auto photos = photos_();
    const auto found = std::ranges::find(photos, photo, &PhotoCodes::name);
    const auto* code = found == photos.end() ? nullptr : codeOf(*found, classId);
    if (!code) return;
    style.blendTo = CodeSource::fromValues(*code, photo);
    style.blend = blend_->value() / 100.0;
  }
  if (classId == kWholePicture) {
    next.latent = keep ? std::optional(style) : std::nullopt;
  } else if (keep) {
    next.classes[classId] = style;
  } else {
    next.classes.erase(classId);
  }
  const auto name = classId == kWholePicture ? tr("the picture") : desk_.className(classId);
  const auto source = photo.empty() ? tr("own look") : QString::fromStdString(photo);
  pushAppearance(*document, std::move(next), tr("Look of %1: %2").arg(name, source));
  showState();
}

void MixtureBoard::setBlend(int percent) {
  auto* document = desk_.document();
  if (!document) return;
  auto next = document->appearance();
  for (const int id : rows()) {
    const auto driver = driverOf(id);
    if (driver.empty()) continue;
    auto style = styleOf(next, id);
    if (!style.blendTo) {
      // Until now the photo's look altogether: the other end is what the seed says.
      Appearance seeded;
      seeded.seed = next.seed;
      style.blendTo = style.code;
      style.code = styleOf(seeded, id).code;
    }
    style.blend = percent / 100.0;
    if (id == kWholePicture) {
      next.latent = style;
    } else {
      next.classes[id] = style;
    }
  }
  pushAppearance(
      *document, std::move(next), tr("How much of the photos"), {QStringLiteral("looks/board")});
  percent_->setText(QStringLiteral("%1 %").arg(percent));
}

void MixtureBoard::keepBoard(int board) {
  if (!desk_.document()) return;
  desk_.setSlot(LookDesk::boardSlot(board),
                desk_.document()->appearance(),
                tr("Board %1").arg(board == 0 ? QLatin1Char('A') : QLatin1Char('B')));
  desk_.memory().morph = board;
  const QSignalBlocker noEcho(morph_);
  morph_->setValue(100 * board);
}

void MixtureBoard::morph(int percent) {
  auto* document = desk_.document();
  const auto* from = desk_.inSlot(LookDesk::boardSlot(0));
  const auto* to = desk_.inSlot(LookDesk::boardSlot(1));
  if (!document || !from || !to) return;
  const double share = percent / 100.0;
  desk_.memory().morph = share;
  pushAppearance(
      *document,
      mixedLooks(document->appearance(), {{1 - share, *from}, {share, *to}}, desk_.wholeScope()),
      tr("Morph between the boards"),
      {QStringLiteral("looks/morph")});
}

void MixtureBoard::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MixtureBoard::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  Q_EMIT filesDropped(event->mimeData()->urls());
}

}  // namespace spolvero::ui
