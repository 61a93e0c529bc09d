#include "ui/export/export_dialog.h"

#include "ui/panels/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace spolvero::ui {

namespace {

constexpr int kDefaultQuality = 92;
const QString kSettings = QStringLiteral("export/");

/// `size` with its longer side as given, no side under the smallest layout.
QSize scaledTo(QSize size, int longSide) {
  const double factor = double(longSide) / std::max(size.width(), size.height());
  const auto scaled = [factor](int side) {
    return std::clamp(int(std::lround(side * factor)), kMinimumLayoutSide, kMaximumLayoutSide);
  };
  return {scaled(size.width()), scaled(size.height())};
}

bool fits(QSize size) {
  return std::max(size.width(), size.height()) <= kMaximumLayoutSide;
}

}  // namespace

ExportDialog::ExportDialog(Workspace& workspace, PictureExporter& exporter, QWidget* parent)
    : QDialog(parent), workspace_(workspace), exporter_(exporter) {
  setObjectName(QStringLiteral("exportDialog"));
  setWindowTitle(tr("Export picture"));
  setModal(false);
  setMinimumWidth(480);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(18, 16, 18, 14);
  column->setSpacing(12);
  form_ = new QFormLayout;
  form_->setHorizontalSpacing(14);
  form_->setVerticalSpacing(10);
  column->addLayout(form_);
  setUpFile(form_);
  setUpFormat(form_);
  setUpSize(form_);
  note_ = new QLabel(this);
  note_->setObjectName(QStringLiteral("exportNote"));
  note_->setProperty("quiet", true);
  note_->setWordWrap(true);
  column->addWidget(note_);
  setUpProgress(column);
  connectExporter();
  updateSizes();
  formatChanged();
}

void ExportDialog::setUpFile(QFormLayout* form) {
  auto* line = new QHBoxLayout;
  path_ = new QLineEdit(this);
  path_->setObjectName(QStringLiteral("exportPath"));
  path_->setMinimumWidth(280);
  auto* pick = new QToolButton(this);
  pick->setObjectName(QStringLiteral("exportPick"));
  pick->setIcon(themedIcon(QStringLiteral("file-open")));
  pick->setToolTip(tr("Choose a place"));
  pick->setAccessibleName(tr("Choose a place"));
  line->addWidget(path_, 1);
  line->addWidget(pick);
  form->addRow(tr("&File"), line);
  static_cast<QLabel*>(form->labelForField(line))->setBuddy(path_);
  connect(pick, &QToolButton::clicked, this, &ExportDialog::choosePath);
  connect(path_, &QLineEdit::editingFinished, this, [this] {
    const auto known = pictureFormatOf(path().toStdString());
    if (known) format_->setCurrentIndex(format_->findData(int(*known)));
  });
}

void ExportDialog::setUpFormat(QFormLayout* form) {
  format_ = new QComboBox(this);
  format_->setObjectName(QStringLiteral("exportFormat"));
  format_->addItem(tr("PNG"), int(PictureFormat::Png));
  format_->addItem(tr("JPEG"), int(PictureFormat::Jpeg));
  format_->addItem(tr("WebP"), int(PictureFormat::WebP));
  format_->addItem(tr("TIFF"), int(PictureFormat::Tiff));
  form->addRow(tr("F&ormat"), format_);
  depth_ = new QComboBox(this);
  depth_->setObjectName(QStringLiteral("exportDepth"));
  depth_->addItem(tr("8 bit per channel"), 8);
  depth_->addItem(tr("16 bit per channel"), 16);
  form->addRow(tr("&Depth"), depth_);
  quality_ = new QSpinBox(this);
  quality_->setObjectName(QStringLiteral("exportQuality"));
  quality_->setRange(1, 100);
  form->addRow(tr("&Quality"), quality_);
  withScene_ = new QCheckBox(tr("Put the &scene into the file"), this);
  withScene_->setObjectName(QStringLiteral("exportScene"));
  withScene_->setToolTip(
      tr("Layout, looks, model and settings travel inside the picture; dropping it on the window "
         "brings the scene back"));
  form->addRow(QString(), withScene_);
  const QSettings settings;
  format_->setCurrentIndex(
      std::max(0, format_->findData(settings.value(kSettings + QStringLiteral("format"), 0))));
  depth_->setCurrentIndex(
      std::max(0, depth_->findData(settings.value(kSettings + QStringLiteral("bits"), 8))));
  quality_->setValue(
      settings.value(kSettings + QStringLiteral("quality"), kDefaultQuality).toInt());
  wantsScene_ = settings.value(kSettings + QStringLiteral("scene"), true).toBool();
  connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
  connect(withScene_, &QCheckBox::toggled, this, [this](bool wants) {
    wantsScene_ = wants;
    formatChanged();
  });
}

void ExportDialog::setUpSize(QFormLayout* form) {
  size_ = new QComboBox(this);
  size_->setObjectName(QStringLiteral("exportSize"));
  form->addRow(tr("Si&ze"), size_);
  auto* line = new QHBoxLayout;
  const auto addSide = [&](const char* name, const QString& title) {
    auto* box = new QSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(title);
    box->setRange(kMinimumLayoutSide, kMaximumLayoutSide);
    box->setSuffix(tr(" px"));
    box->setKeyboardTracking(false);
    line->addWidget(box);
    return box;
  };
  width_ = addSide("exportWidth", tr("Width"));
  line->addWidget(new QLabel(QStringLiteral("×"), this));
  height_ = addSide("exportHeight", tr("Height"));
  line->addStretch(1);
  form->addRow(QString(), line);
  connect(size_, &QComboBox::currentIndexChanged, this, &ExportDialog::sizeChanged);
  connect(width_, &QSpinBox::valueChanged, this, [this] { keepShape(true); });
  connect(height_, &QSpinBox::valueChanged, this, [this] { keepShape(false); });
}

void ExportDialog::setUpProgress(QVBoxLayout* column) {
  progress_ = new QProgressBar(this);
  progress_->setObjectName(QStringLiteral("exportProgress"));
  progress_->setRange(0, 100);
  progress_->setTextVisible(false);
  progress_->setFixedHeight(6);
  auto hold = progress_->sizePolicy();
  hold.setRetainSizeWhenHidden(true);
  progress_->setSizePolicy(hold);
  column->addWidget(progress_);
  auto* line = new QHBoxLayout;
  state_ = new QLabel(this);
  state_->setObjectName(QStringLiteral("exportState"));
  state_->setWordWrap(true);
  line->addWidget(state_, 1);
  stop_ = new QPushButton(tr("S&top"), this);
  stop_->setObjectName(QStringLiteral("exportStop"));
  export_ = new QPushButton(tr("&Export"), this);
  export_->setObjectName(QStringLiteral("exportStart"));
  export_->setDefault(true);
  auto* close = new QPushButton(tr("&Close"), this);
  close->setObjectName(QStringLiteral("exportClose"));
  close->setAutoDefault(false);
  stop_->setAutoDefault(false);
  for (auto* button : {stop_, export_, close}) line->addWidget(button);
  column->addLayout(line);
  connect(export_, &QPushButton::clicked, this, &ExportDialog::start);
  connect(stop_, &QPushButton::clicked, &exporter_, &PictureExporter::stop);
  connect(close, &QPushButton::clicked, this, &ExportDialog::reject);
}

void ExportDialog::connectExporter() {
  connect(&exporter_, &PictureExporter::started, this, [this](const QString& path) {
    progress_->setRange(0, 0);
    showState(tr("Rendering %1…").arg(QFileInfo(path).fileName()), true);
  });
  connect(&exporter_, &PictureExporter::progressed, this, [this](double share) {
    if (share > 0) progress_->setRange(0, 100);
    progress_->setValue(int(std::lround(100 * share)));
  });
  connect(&exporter_, &PictureExporter::finished, this, [this](const QString& path) {
    showState(tr("%1 is written.").arg(QFileInfo(path).fileName()), exporter_.isRunning());
  });
  connect(
      &exporter_, &PictureExporter::failed, this, [this](const QString&, const QString& message) {
        showState(message.isEmpty() ? tr("Stopped; nothing was written.") : message,
                  exporter_.isRunning());
      });
  showState({}, exporter_.isRunning());
}

void ExportDialog::showState(const QString& text, bool running) {
  state_->setText(text);
  progress_->setVisible(running);
  stop_->setEnabled(running);
  export_->setEnabled(!running);
}

PictureFormat ExportDialog::format() const {
  return static_cast<PictureFormat>(format_->currentData().toInt());
}

QSize ExportDialog::chosenSize() const {
  return {width_->value(), height_->value()};
}

void ExportDialog::addSize(const QString& title, QSize size) {
  if (!fits(size)) return;
  size_->addItem(QStringLiteral("%1: %2 × %3").arg(title).arg(size.width()).arg(size.height()),
                 size);
}

void ExportDialog::updateSizes() {
  const auto* document = workspace_.document();
  if (!document) return;
  const int chosen = std::max(0, size_->currentIndex());
  const QSignalBlocker blocker(size_);
  size_->clear();
  const auto layout = document->size();
  auto model = layout;
  if (const auto& status = workspace_.session().status()) {
    const int trained = std::max(status->model.trainedWidth, status->model.trainedHeight);
    if (trained > 0) model = scaledTo(layout, trained);
  }
  addSize(tr("As the model was trained"), model);
  addSize(tr("As large as the layout"), layout);
  addSize(tr("Twice the layout"), layout * 2);
  addSize(tr("Four times the layout"), layout * 4);
  size_->addItem(tr("Other"), QSize());
  size_->setCurrentIndex(std::min(chosen, size_->count() - 1));
  sizeChanged();
}

void ExportDialog::sizeChanged() {
  const auto size = size_->currentData().toSize();
  const bool other = size.isEmpty();
  width_->setEnabled(other);
  height_->setEnabled(other);
  if (other) return;
  const QSignalBlocker width(width_);
  const QSignalBlocker height(height_);
  width_->setValue(size.width());
  height_->setValue(size.height());
}

/// The side that was typed leads; the other follows, and both stay within what can be rendered.
void ExportDialog::keepShape(bool widthLeads) {
  const auto* document = workspace_.document();
  if (!document) return;
  const double aspect = double(document->size().width()) / document->size().height();
  const QSignalBlocker width(width_);
  const QSignalBlocker height(height_);
  if (widthLeads) {
    height_->setValue(int(std::lround(width_->value() / aspect)));
    width_->setValue(int(std::lround(height_->value() * aspect)));
  } else {
    width_->setValue(int(std::lround(height_->value() * aspect)));
    height_->setValue(int(std::lround(width_->value() / aspect)));
  }
}

void ExportDialog::formatChanged() {
  const auto chosen = format();
  depth_->setEnabled(canHold16Bit(chosen));
  if (!canHold16Bit(chosen)) depth_->setCurrentIndex(0);
  quality_->setEnabled(hasQuality(chosen));
  withScene_->setEnabled(carriesScene(chosen));
  const QSignalBlocker keepsWish(withScene_);
  withScene_->setChecked(carriesScene(chosen) && wantsScene_);
  note_->setText(
      !carriesScene(chosen)
          ? tr("%1 files do not carry the scene; only PNG does.").arg(format_->currentText())
      : withScene_->isChecked()
          ? tr("Dropping this file on the window brings the scene back. Its layout and the place "
               "of the model on this machine can be read by whoever gets it.")
          : tr("The file will hold the picture alone."));
  const auto current = path();
  if (current.isEmpty()) return;
  const auto known = pictureFormatOf(current.toStdString());
  if (known == chosen) return;
  const QFileInfo file(current);
  const auto stem = known ? file.completeBaseName() : file.fileName();
  path_->setText(QDir::toNativeSeparators(
      file.dir().filePath(stem + QLatin1Char('.') + QString::fromStdString(extensionOf(chosen)))));
}

PictureJob ExportDialog::job() const {
  PictureJob job;
  job.width = chosenSize().width();
  job.height = chosenSize().height();
  job.file = {format(), depth_->currentData().toInt(), quality_->value()};
  job.withScene = withScene_->isChecked();
  return job;
}

QString ExportDialog::path() const {
  return QDir::fromNativeSeparators(path_->text().trimmed());
}

void ExportDialog::setPath(const QString& path) {
  path_->setText(QDir::toNativeSeparators(path));
  formatChanged();
}

void ExportDialog::choosePath() {
  const auto chosen = workspace_.askSave(
      tr("Export picture"), tr("Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff)"), path());
  if (chosen.isEmpty()) return;
  const auto known = pictureFormatOf(chosen.toStdString());
  if (known) format_->setCurrentIndex(format_->findData(int(*known)));
  setPath(chosen);
  if (path() == chosen) replacing_.agree(chosen);
}

bool ExportDialog::mayReplace() {
  if (replacing_.mayWrite(path())) return true;
  showState(tr("%1 is there already. Press Export again to replace it.")
                .arg(QFileInfo(path()).fileName()),
            exporter_.isRunning());
  return false;
}

void ExportDialog::start() {
  if (path().isEmpty()) choosePath();
  if (path().isEmpty() || !mayReplace()) return;
  QSettings settings;
  const auto chosen = job();
  settings.setValue(kSettings + QStringLiteral("format"), int(chosen.file.format));
  settings.setValue(kSettings + QStringLiteral("bits"), chosen.file.bits);
  settings.setValue(kSettings + QStringLiteral("quality"), chosen.file.quality);
  settings.setValue(kSettings + QStringLiteral("scene"), wantsScene_);
  exporter_.start(chosen, path());
}

/// Closing hides it; a job under way goes on.
void ExportDialog::reject() {
  hide();
}

}  // namespace spolvero::ui
