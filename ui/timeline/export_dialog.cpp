#include "ui/timeline/export_dialog.h"

#include "core/base/atomic_file.h"
#include "core/base/duration.h"
#include "ui/documents/scene_document.h"
#include "ui/timeline/timeline_controller.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace spolvero::ui {

namespace {

constexpr QSize kPictureSize{360, 200};

/// Writes the timeline beside the film, with all that it needs.
void writeTimeline(const FilmSource& source, const FrameMaker& film, const std::string& path) {
  writeFileAtomically(path,
                      timelineToJson(selfContained(source.timeline, source.base, source.look),
                                     film.classes(),
                                     source.choices.get()));
}

}  // namespace

QString shellWord(const QString& word) {
  static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=+,@%-]+$"));
  if (plain.match(word).hasMatch()) return word;
  auto quoted = word;
  quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
  return QStringLiteral("'%1'").arg(quoted);
}

FilmExportDialog::FilmExportDialog(TimelineController& controller, QWidget* parent)
    : QDialog(parent), controller_(controller) {
  setObjectName(QStringLiteral("exportFilm"));
  setWindowTitle(tr("Export film"));
  auto* column = new QVBoxLayout(this);
  form_ = new FilmForm(this);
  connect(form_, &FilmForm::changed, this, &FilmExportDialog::showChoices);
  connect(form_, &FilmForm::outputChosen, this, [this](const QString& path) {
    replacing_.agree(path);
  });
  column->addWidget(form_);
  setUpCommand();
  picture_ = new QLabel(this);
  picture_->setObjectName(QStringLiteral("filmPicture"));
  picture_->setAccessibleName(tr("Newest picture"));
  picture_->setAlignment(Qt::AlignCenter);
  picture_->setFixedHeight(kPictureSize.height());
  picture_->hide();
  column->addWidget(picture_);
  progress_ = new QProgressBar(this);
  progress_->setObjectName(QStringLiteral("filmProgress"));
  progress_->hide();
  column->addWidget(progress_);
  message_ = new QLabel(this);
  message_->setObjectName(QStringLiteral("filmMessage"));
  message_->setWordWrap(true);
  column->addWidget(message_);
  column->addStretch();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  start_ = buttons->addButton(tr("Export"), QDialogButtonBox::ActionRole);
  start_->setObjectName(QStringLiteral("filmStart"));
  start_->setDefault(true);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  connect(start_, &QPushButton::clicked, this, [this] {
    if (controller_.exporting().isRunning()) {
      controller_.exporting().stop();
    } else {
      start();
    }
  });
  column->addWidget(buttons);
  connectJob();
  if (const auto* document = controller_.document()) {
    const auto size = document->size();
    form_->setFilm(controller_.timeline(),
                   document->path().isEmpty() ? QString() : document->displayName(),
                   std::max(size.width(), size.height()),
                   controller_.trainedSide());
  }
  showChoices();
  showRunning();
}

void FilmExportDialog::setUpCommand() {
  keepTimeline_ = new QCheckBox(tr("Write the timeline beside it, for the command line:"), this);
  keepTimeline_->setObjectName(QStringLiteral("filmKeepTimeline"));
  connect(keepTimeline_, &QCheckBox::toggled, this, &FilmExportDialog::showChoices);
  layout()->addWidget(keepTimeline_);
  auto* row = new QHBoxLayout;
  command_ = new QLineEdit(this);
  command_->setObjectName(QStringLiteral("filmCommand"));
  command_->setReadOnly(true);
  command_->setAccessibleName(tr("Command line that makes the same files"));
  row->addWidget(command_);
  copy_ = new QPushButton(tr("&Copy"), this);
  copy_->setObjectName(QStringLiteral("filmCopyCommand"));
  connect(copy_, &QPushButton::clicked, this, [this] {
    QGuiApplication::clipboard()->setText(commandLine());
  });
  row->addWidget(copy_);
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void FilmExportDialog::connectJob() {
  auto& job = controller_.exporting();
  connect(&job,
          &FilmJob::progressed,
          this,
          [this](int done, int total, double secondsLeft, const QImage& newest) {
            progress_->setMaximum(total);
            progress_->setValue(done);
            message_->setText(tr("%1 of %2 pictures, %3 left")
                                  .arg(done)
                                  .arg(total)
                                  .arg(QString::fromStdString(durationText(secondsLeft))));
            if (newest.isNull()) return;
            picture_->show();
            picture_->setPixmap(QPixmap::fromImage(
                newest.scaled(kPictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
          });
  connect(&job, &FilmJob::finished, this, &FilmExportDialog::onFinished);
  connect(&job, &FilmJob::failed, this, [this](const QString& message) {
    message_->setText(tr("The film was not written: %1").arg(message));
    showRunning();
  });
}

QString FilmExportDialog::timelinePath() const {
  const QFileInfo output(form_->output());
  return output.path() + QLatin1Char('/') + output.completeBaseName() +
         QStringLiteral(".timeline.json");
}

QString FilmExportDialog::commandLine() const {
  const auto source = controller_.filmSource();
  QStringList words{QStringLiteral("spolvero"), QStringLiteral("interpolate")};
  const auto arguments =
      filmArguments(form_->options(), timelinePath().toStdString(), source.modelPath.toStdString());
  for (const auto& argument : arguments) words << shellWord(QString::fromStdString(argument));
  if (source.device != QStringLiteral("auto")) {
    words << QStringLiteral("--device") << shellWord(source.device);
  }
  // Which precision is fastest is measured on each machine; the same files need the same one.
  const auto precision = controller_.precision();
  if (!precision.isEmpty()) words << QStringLiteral("--precision") << precision;
  return words.join(QLatin1Char(' '));
}

void FilmExportDialog::showChoices() {
  const bool named = !form_->output().isEmpty();
  const bool kept = keepTimeline_->isChecked();
  command_->setText(named && kept ? commandLine() : QString());
  command_->setCursorPosition(0);
  command_->setEnabled(kept);
  copy_->setEnabled(named && kept);
  if (!controller_.exporting().isRunning()) start_->setEnabled(named);
}

/// The timeline goes with its film; alone it is asked for by name.
bool FilmExportDialog::mayReplace() {
  const bool film = replacing_.mayWrite(form_->output());
  const bool timeline = !keepTimeline_->isChecked() || replacingTimeline_.mayWrite(timelinePath());
  if (film && timeline) return true;
  message_->setText(tr("%1 is there already. Press Export again to replace it.")
                        .arg(QFileInfo(film ? timelinePath() : form_->output()).fileName()));
  return false;
}

void FilmExportDialog::start() {
  const auto source = controller_.filmSource();
  if (source.modelPath.isEmpty()) {
    message_->setText(tr("There is no model to render with. Open one from the Model menu."));
    return;
  }
  if (!mayReplace()) return;
  form_->keepSettings();
  writing_ = form_->output();
  message_->setText(tr("The model is being loaded…"));
  progress_->setRange(0, 0);
  const auto options = form_->options();
  const auto sidecar = keepTimeline_->isChecked() ? timelinePath().toStdString() : std::string();
  controller_.exporting().start(
      source, [=](FrameMaker& film, const RenderFrame& render, const FilmProgress& progress) {
        const bool complete = exportFilm(film, options, render, progress);
        if (complete && !sidecar.empty()) writeTimeline(source, film, sidecar);
        return complete;
      });
  showRunning();
}

void FilmExportDialog::onFinished(bool complete) {
  if (complete) {
    message_->setText(tr("Written: %1").arg(writing_));
    Q_EMIT exported(writing_);
  } else {
    message_->setText(tr("Stopped; nothing was left behind."));
  }
  showRunning();
}

void FilmExportDialog::showRunning() {
  const bool running = controller_.exporting().isRunning();
  progress_->setVisible(running);
  form_->setEnabled(!running);
  keepTimeline_->setEnabled(!running);
  start_->setText(running ? tr("Stop") : tr("Export"));
  start_->setEnabled(running || !form_->output().isEmpty());
}

}  // namespace spolvero::ui
