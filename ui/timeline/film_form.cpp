#include "ui/timeline/film_form.h"

#include "ui/frame/form_labels.h"
#include "ui/timeline/rate_box.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QToolButton>

#include <cmath>

namespace spolvero::ui {

namespace {

const QString kGroup = QStringLiteral("film/");

QString endingOf(FilmFormat format) {
  switch (format) {
    case FilmFormat::Mp4:
      return QStringLiteral(".mp4");
    case FilmFormat::WebM:
      return QStringLiteral(".webm");
    case FilmFormat::Gif:
      return QStringLiteral(".gif");
    case FilmFormat::Frames:
      return {};
    case FilmFormat::Sheet:
      return QStringLiteral(".png");
  }
  return {};
}

}  // namespace

FilmForm::FilmForm(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("filmForm"));
  auto* form = new QFormLayout(this);
  form->setContentsMargins(0, 0, 0, 0);
  setUpFields(form);
  const QSettings settings;
  format_->setCurrentIndex(settings.value(kGroup + QStringLiteral("format"), 0).toInt());
  quality_->setValue(settings.value(kGroup + QStringLiteral("quality"), 75).toInt());
  pictures_->setValue(settings.value(kGroup + QStringLiteral("pictures"), 12).toInt());
  connect(format_, &QComboBox::currentIndexChanged, this, [this] {
    setOutput(named(output()));
    showFormat();
    Q_EMIT changed();
  });
  showFormat();
}

void FilmForm::setUpFields(QFormLayout* form) {
  const auto spin = [this](const QString& name, int least, int most) {
    auto* box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(least, most);
    connect(box, &QSpinBox::valueChanged, this, &FilmForm::changed);
    return box;
  };
  format_ = new QComboBox(this);
  format_->setObjectName(QStringLiteral("filmFormat"));
  format_->addItems({tr("Video MP4 (H.264)"),
                     tr("Video WebM (VP9)"),
                     tr("Animated GIF"),
                     tr("Numbered PNG pictures in a folder"),
                     tr("Contact sheet: one picture")});
  form->addRow(tr("F&ormat:"), format_);

  auto* place = new QHBoxLayout;
  output_ = new QLineEdit(this);
  output_->setObjectName(QStringLiteral("filmOutput"));
  output_->setMinimumWidth(320);
  connect(output_, &QLineEdit::textChanged, this, &FilmForm::changed);
  place->addWidget(output_);
  auto* browseButton = new QToolButton(this);
  browseButton->setObjectName(QStringLiteral("filmBrowse"));
  browseButton->setText(tr("…"));
  browseButton->setAccessibleName(tr("Choose the file"));
  connect(browseButton, &QToolButton::clicked, this, &FilmForm::browse);
  place->addWidget(browseButton);
  form->addRow(tr("&File:"), place);
  if (auto* label = qobject_cast<QLabel*>(form->labelForField(place))) label->setBuddy(output_);

  auto* range = new QHBoxLayout;
  first_ = spin(QStringLiteral("filmFirst"), 0, kMaximumFrames - 1);
  last_ = spin(QStringLiteral("filmLast"), 0, kMaximumFrames - 1);
  first_->setAccessibleName(tr("First frame"));
  last_->setAccessibleName(tr("Last frame"));
  range->addWidget(first_);
  range->addWidget(new QLabel(tr("to"), this));
  range->addWidget(last_);
  range->addStretch();
  form->addRow(tr("Fra&mes:"), range);
  if (auto* label = qobject_cast<QLabel*>(form->labelForField(range))) label->setBuddy(first_);

  side_ = spin(QStringLiteral("filmSide"), kMinimumLayoutSide, kMaximumLayoutSide);
  side_->setSuffix(tr(" px"));
  side_->setToolTip(tr("The longer side of the pictures"));
  form->addRow(tr("&Longer side:"), side_);

  rate_ = new RateBox(this);
  rate_->setObjectName(QStringLiteral("filmRate"));
  rate_->setRange(1, kMaximumFrameRate);
  rate_->setSuffix(tr(" per second"));
  rate_->setToolTip(
      tr("The film keeps its duration; another rate makes more or fewer frames of it"));
  connect(rate_, &QDoubleSpinBox::valueChanged, this, &FilmForm::changed);
  form->addRow(tr("Frame &rate:"), rate_);

  quality_ = new QSlider(Qt::Horizontal, this);
  quality_->setObjectName(QStringLiteral("filmQuality"));
  quality_->setRange(1, 100);
  quality_->setToolTip(tr("Left: small files. Right: as near to the pictures as the format can"));
  connect(quality_, &QSlider::valueChanged, this, &FilmForm::changed);
  form->addRow(tr("&Quality:"), quality_);

  pictures_ = spin(QStringLiteral("filmPictures"), 1, 400);
  form->addRow(tr("&Pictures on it:"), pictures_);
  centreLabels(*form);
}

FilmFormat FilmForm::format() const {
  return static_cast<FilmFormat>(format_->currentIndex());
}

void FilmForm::setFormat(FilmFormat format) {
  format_->setCurrentIndex(static_cast<int>(format));
}

void FilmForm::showFormat() {
  auto* form = static_cast<QFormLayout*>(layout());
  const auto show = [form](QWidget* field, bool on) {
    field->setVisible(on);
    form->labelForField(field)->setVisible(on);
  };
  const auto chosen = format();
  const bool video =
      chosen == FilmFormat::Mp4 || chosen == FilmFormat::WebM || chosen == FilmFormat::Gif;
  show(quality_, video);
  show(rate_, chosen != FilmFormat::Sheet);
  show(pictures_, chosen == FilmFormat::Sheet);
  rate_->setMaximum(chosen == FilmFormat::Gif ? 50 : kMaximumFrameRate);
}

void FilmForm::setFilm(const Timeline& timeline, const QString& name, int layoutSide, int trained) {
  const QSignalBlocker quiet(this);
  timelineRate_ = timeline.framesPerSecond;
  for (auto* box : {first_, last_}) box->setMaximum(timeline.frames - 1);
  first_->setValue(0);
  last_->setValue(timeline.frames - 1);
  rate_->setValue(timelineRate_);
  side_->setValue(trained > 0 ? std::min(layoutSide, trained) : layoutSide);
  if (!output().isEmpty()) return;
  auto folder = QSettings().value(kGroup + QStringLiteral("folder")).toString();
  if (folder.isEmpty()) {
    folder = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
  }
  if (!QDir(folder).exists()) folder = QDir::homePath();
  const auto base = QFileInfo(name).completeBaseName();
  setOutput(named(QDir(folder).filePath(base.isEmpty() ? tr("film") : base)));
}

QString FilmForm::named(const QString& path) const {
  if (path.isEmpty()) return path;
  const QFileInfo info(path);
  static const QStringList known = {
      QStringLiteral("mp4"), QStringLiteral("webm"), QStringLiteral("gif"), QStringLiteral("png")};
  const auto base = known.contains(info.suffix()) ? info.completeBaseName() : info.fileName();
  return info.dir().filePath(base + endingOf(format()));
}

QString FilmForm::output() const {
  return output_->text();
}

void FilmForm::setOutput(const QString& path) {
  output_->setText(path);
}

FilmOptions FilmForm::options() const {
  FilmOptions options;
  options.output = output().toStdString();
  options.first = first_->value();
  options.last = last_->value();
  options.longSide = side_->value();
  options.quality = quality_->value();
  const bool sheet = format() == FilmFormat::Sheet;
  options.sheetPictures = sheet ? pictures_->value() : 0;
  // Rounded to what the field shows, the timeline's own rate must stay what it is.
  const bool own = std::abs(rate_->value() - timelineRate_) < 0.0006;
  options.framesPerSecond = sheet || own ? 0 : rate_->value();
  return options;
}

void FilmForm::browse() {
  QString path;
  if (format() == FilmFormat::Frames) {
    path = QFileDialog::getExistingDirectory(this, tr("Folder for the pictures"), output());
  } else {
    path = QFileDialog::getSaveFileName(
        this, tr("Export film"), output(), QStringLiteral("*%1").arg(endingOf(format())));
  }
  if (path.isEmpty()) return;
  setOutput(format() == FilmFormat::Frames ? path : named(path));
  if (output() == path) Q_EMIT outputChosen(path);
}

void FilmForm::keepSettings() const {
  QSettings settings;
  settings.setValue(kGroup + QStringLiteral("format"), format_->currentIndex());
  settings.setValue(kGroup + QStringLiteral("quality"), quality_->value());
  settings.setValue(kGroup + QStringLiteral("pictures"), pictures_->value());
  settings.setValue(kGroup + QStringLiteral("folder"), QFileInfo(output()).path());
}

}  // namespace spolvero::ui
