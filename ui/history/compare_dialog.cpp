#include "ui/history/compare_dialog.h"

#include "ui/canvas/layout_picture.h"
#include "ui/panels/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace spolvero::ui {

namespace {

QString titleOf(const HistoryPicture& picture) {
  if (!picture.kept.name.empty()) return QString::fromStdString(picture.kept.name);
  const auto when = QDateTime::fromSecsSinceEpoch(picture.kept.keptAt);
  return QLocale().toString(when.time(), QLocale::LongFormat);
}

}  // namespace

QString differencesText(const Provenance& first, const Provenance& second) {
  QStringList names;
  const auto& a = first.scene;
  const auto& b = second.scene;
  if (!(a.layout == b.layout)) names << CompareDialog::tr("layout");
  if (a.appearance.seed != b.appearance.seed) names << CompareDialog::tr("seed");
  auto sameSeed = b.appearance;
  sameSeed.seed = a.appearance.seed;
  if (!(a.appearance == sameSeed)) names << CompareDialog::tr("looks");
  if (first.modelSha256 != second.modelSha256 || a.modelPath != b.modelPath) {
    names << CompareDialog::tr("model");
  }
  if (first.precision != second.precision || first.device != second.device) {
    names << CompareDialog::tr("device or precision");
  }
  if (names.isEmpty()) return CompareDialog::tr("Made of the same");
  return CompareDialog::tr("Different: %1").arg(names.join(QStringLiteral(", ")));
}

CompareDialog::CompareDialog(HistoryPicture first, HistoryPicture second, QWidget* parent)
    : QDialog(parent), first_(std::move(first)), second_(std::move(second)) {
  setObjectName(QStringLiteral("compareDialog"));
  setWindowTitle(tr("Compare pictures"));
  setAttribute(Qt::WA_DeleteOnClose);
  setModal(false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 10, 12, 12);
  column->setSpacing(8);
  auto* line = new QHBoxLayout;
  column->addLayout(line);
  view_ = new CompareView(this);
  view_->setPictures(qImageFrom(first_.image), qImageFrom(second_.image));
  view_->setTitles(titleOf(first_), titleOf(second_));
  setUpModes(line);
  column->addWidget(view_, 1);
  numbers_ = new QLabel(this);
  numbers_->setObjectName(QStringLiteral("compareNumbers"));
  numbers_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  numbers_->setWordWrap(true);
  numbers_->setText(tr("Comparing…"));
  column->addWidget(numbers_);
  resize(880, 620);
  computeDifference();
}

void CompareDialog::setUpModes(QHBoxLayout* line) {
  auto* group = new QButtonGroup(this);
  struct Choice {
    CompareMode mode;
    const char* name;
    QString text;
  };
  const std::array<Choice, 3> choices{
      {{CompareMode::Slider, "compareSlider", tr("&Divider")},
       {CompareMode::SideBySide, "compareSides", tr("&Side by side")},
       {CompareMode::Difference, "compareDifference", tr("Dif&ferences")}}};
  for (const auto& choice : choices) {
    auto* button = new QToolButton(this);
    button->setText(choice.text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(QString::fromLatin1(choice.name));
    button->setCheckable(true);
    button->setChecked(choice.mode == CompareMode::Slider);
    group->addButton(button);
    line->addWidget(button);
    connect(
        button, &QToolButton::clicked, view_, [this, mode = choice.mode] { view_->setMode(mode); });
  }
  line->addStretch(1);
  const auto addTool = [&](const char* name, const char* icon, const QString& tip, auto slot) {
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themedIcon(QString::fromLatin1(icon)));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    line->addWidget(button);
    connect(button, &QToolButton::clicked, view_, slot);
  };
  addTool("compareFit", "zoom-fit", tr("Zoom to fit"), &CompareView::zoomToFit);
  addTool("compareOriginal", "zoom-original", tr("One to one"), &CompareView::zoomOneToOne);
}

void CompareDialog::computeDifference() {
  background_.run<PictureDifference>(
      [first = first_.image, second = second_.image] { return pictureDifference(first, second); },
      [this](PictureDifference& difference) { showDifference(difference); },
      [this](const QString& message) { numbers_->setText(message); });
}

void CompareDialog::showDifference(const PictureDifference& difference) {
  view_->setDifference(difference.map);
  const QLocale locale;
  const auto peak = std::isinf(difference.peakSignalDb)
                        ? tr("equal")
                        : tr("PSNR %1 dB").arg(locale.toString(difference.peakSignalDb, 'f', 1));
  numbers_->setText(
      tr("%1 · mean difference %2 of 255 · largest %3 · %4 % of the pixels changed · %5")
          .arg(peak,
               locale.toString(difference.meanAbsolute, 'f', 2),
               QString::number(difference.largest),
               locale.toString(100 * difference.changedShare, 'f', 1),
               differencesText(first_.provenance, second_.provenance)));
}

QString CompareDialog::numbers() const {
  return numbers_->text();
}

}  // namespace spolvero::ui
