#include "ui/training/run_page.h"

#include "core/base/duration.h"
#include "ui/panels/icons.h"
#include "ui/panels/theme.h"
#include "ui/training/curve_chart.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace spolvero::ui {

namespace {

constexpr int kPromille = 1000;
constexpr int kLegendWidth = 190;

/// A short line as the curve is drawn.
QPixmap penSample(const QPen& pen) {
  QPixmap picture(26, 10);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setPen(pen);
  painter.drawLine(1, 5, 25, 5);
  return picture;
}

QPlainTextEdit* makeText(const QString& name, const QString& accessible, QWidget* parent) {
  auto* text = new QPlainTextEdit(parent);
  text->setObjectName(name);
  text->setAccessibleName(accessible);
  text->setReadOnly(true);
  text->setLineWrapMode(QPlainTextEdit::NoWrap);
  text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  return text;
}

/// Shows the end, unless the user reads elsewhere.
void setTextAtEnd(QPlainTextEdit* edit, const QString& text) {
  if (edit->toPlainText() == text) return;
  auto* bar = edit->verticalScrollBar();
  const bool atEnd = bar->value() >= bar->maximum() - 2;
  const int place = bar->value();
  edit->setPlainText(text);
  bar->setValue(atEnd ? bar->maximum() : place);
}

}  // namespace

RunPage::RunPage(const QString& folder, StopRequests& stops, QWidget* parent)
    : QWidget(parent), watcher_(folder), stops_(stops) {
  setObjectName(QStringLiteral("runPage"));
  auto* column = new QVBoxLayout(this);
  column->addWidget(makeHead());
  auto* tabs = new QTabWidget(this);
  tabs->setObjectName(QStringLiteral("runTabs"));
  tabs->addTab(makeCurves(QStringLiteral("losses"), losses_, lossLegend_), tr("Losses"));
  tabs->addTab(makeCurves(QStringLiteral("validation"), validation_, validationLegend_),
               tr("Validation"));
  tabs->addTab(makeSamples(), tr("Samples"));
  log_ = makeText(QStringLiteral("runLog"), tr("Log"), tabs);
  tabs->addTab(log_, tr("Log"));
  config_ = makeText(QStringLiteral("runConfig"), tr("Settings of the run"), tabs);
  tabs->addTab(config_, tr("Settings"));
  column->addWidget(tabs, 1);
  connect(&watcher_, &RunWatcher::changed, this, &RunPage::update);
  connect(&watcher_, &RunWatcher::failed, this, &RunPage::showFailure);
  secondThought_.setSingleShot(true);
  secondThought_.setInterval(kSecondThoughtMs);
  connect(&secondThought_, &QTimer::timeout, this, &RunPage::updateButtons);
  updateButtons();
}

QWidget* RunPage::makeHead() {
  auto* head = new QWidget(this);
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(0, 0, 0, 0);
  auto* line = new QHBoxLayout;
  state_ = new QLabel(tr("Reading…"), head);
  state_->setObjectName(QStringLiteral("runState"));
  state_->setWordWrap(true);
  rate_ = new QLabel(head);
  rate_->setObjectName(QStringLiteral("runRate"));
  line->addWidget(state_, 1);
  line->addWidget(rate_);
  column->addLayout(line);
  progress_ = new QProgressBar(head);
  progress_->setObjectName(QStringLiteral("runProgress"));
  progress_->setAccessibleName(tr("Steps done"));
  progress_->setRange(0, kPromille);
  progress_->setTextVisible(false);
  column->addWidget(progress_);
  auto* buttons = new QHBoxLayout;
  const auto add = [&](const QString& name, const QString& text, const QString& tip) {
    auto* button = new QPushButton(text, head);
    button->setObjectName(name);
    button->setToolTip(tip);
    buttons->addWidget(button);
    return button;
  };
  pause_ = add(QStringLiteral("runPause"), tr("Pause"), tr("Holds it where it is; memory is kept"));
  stop_ = add(QStringLiteral("runStop"), {}, {});
  resume_ = add(
      QStringLiteral("runResume"), tr("Resume training"), tr("Trains on from the last checkpoint"));
  openModel_ =
      add(QStringLiteral("runOpenModel"), tr("Open its model"), tr("Paints with the newest model"));
  auto* folder = add(QStringLiteral("runFolder"), tr("Show folder"), {});
  buttons->addStretch(1);
  column->addLayout(buttons);
  connect(pause_, &QPushButton::clicked, this, &RunPage::togglePause);
  connect(stop_, &QPushButton::clicked, this, &RunPage::stop);
  connect(resume_, &QPushButton::clicked, this, [this] { Q_EMIT resumeWanted(watcher_.folder()); });
  connect(openModel_, &QPushButton::clicked, this, [this] {
    if (!watcher_.view() || watcher_.view()->models.empty()) return;
    Q_EMIT modelWanted(QString::fromStdString(watcher_.view()->models.front().string()));
  });
  connect(folder, &QPushButton::clicked, this, [this] {
    QDesktopServices::openUrl(QUrl::fromLocalFile(watcher_.folder()));
  });
  return head;
}

void RunPage::togglePause() {
  if (!watcher_.view() || !watcher_.view()->status) return;
  const auto& status = *watcher_.view()->status;
  const bool wasPaused = watcher_.activity() == RunActivity::Paused;
  if (!(wasPaused ? continueRun(status) : pauseRun(status))) {
    showFailure(tr("The training could not be reached: has it ended?"));
    return;
  }
  awaited_ = wasPaused ? RunActivity::Working : RunActivity::Paused;
  updateHead();
  updateButtons();
  watcher_.refresh();
}

/// The first word lets the step end and a checkpoint be written, the second one does not wait; so
/// it is on the command line, too.
void RunPage::stop() {
  if (!watcher_.view() || !watcher_.view()->status) return;
  const auto& status = *watcher_.view()->status;
  if (!endRun(status)) {
    showFailure(tr("The training could not be reached: has it ended?"));
    return;
  }
  awaited_.reset();
  stops_.add(status);
  secondThought_.start();
  updateHead();
  updateButtons();
  watcher_.refresh();
}

bool RunPage::isStopping() const {
  const auto& view = watcher_.view();
  const auto activity = watcher_.activity();
  return view && view->status && stops_.contains(*view->status) &&
         (activity == RunActivity::Working || activity == RunActivity::Paused);
}

QWidget* RunPage::makeCurves(const QString& name, CurveChart*& chart, QVBoxLayout*& legend) {
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  auto* row = new QHBoxLayout;
  chart = new CurveChart(page);
  chart->setObjectName(name + QStringLiteral("Chart"));
  row->addWidget(chart, 1);
  auto* scroll = new QScrollArea(page);
  scroll->setFixedWidth(kLegendWidth);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  auto* list = new QWidget(scroll);
  list->setObjectName(name + QStringLiteral("Legend"));
  legend = new QVBoxLayout(list);
  legend->setContentsMargins(0, 0, 0, 0);
  legend->addStretch(1);
  scroll->setWidget(list);
  row->addWidget(scroll);
  column->addLayout(row, 1);
  auto* options = new QHBoxLayout;
  auto* smooth = new QSlider(Qt::Horizontal, page);
  smooth->setObjectName(name + QStringLiteral("Smoothing"));
  smooth->setAccessibleName(tr("Smoothing"));
  smooth->setRange(0, 99);
  smooth->setValue(60);
  smooth->setMaximumWidth(220);
  auto* logarithmic = new QCheckBox(tr("Logarithmic"), page);
  logarithmic->setObjectName(name + QStringLiteral("Logarithmic"));
  options->addWidget(new QLabel(tr("Smoothing"), page));
  options->addWidget(smooth);
  options->addWidget(logarithmic);
  options->addStretch(1);
  column->addLayout(options);
  connect(smooth, &QSlider::valueChanged, chart, [chart](int value) {
    chart->setSmoothing(value / 100.0);
  });
  connect(logarithmic, &QCheckBox::toggled, chart, &CurveChart::setLogarithmic);
  return page;
}

QWidget* RunPage::makeSamples() {
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  auto* scroll = new QScrollArea(page);
  sample_ = new QLabel(tr("No samples yet"), scroll);
  sample_->setObjectName(QStringLiteral("runSample"));
  sample_->setAlignment(Qt::AlignCenter);
  scroll->setWidget(sample_);
  scroll->setWidgetResizable(true);
  column->addWidget(scroll, 1);
  auto* row = new QHBoxLayout;
  sampleSlider_ = new QSlider(Qt::Horizontal, page);
  sampleSlider_->setObjectName(QStringLiteral("runSampleSlider"));
  sampleSlider_->setAccessibleName(tr("Which sample"));
  sampleSlider_->setRange(0, 0);
  sampleStep_ = new QLabel(page);
  row->addWidget(sampleSlider_, 1);
  row->addWidget(sampleStep_);
  column->addLayout(row);
  connect(sampleSlider_, &QSlider::valueChanged, this, &RunPage::showSample);
  return page;
}

void RunPage::update() {
  const auto& view = *watcher_.view();
  if (awaited_ != RunActivity::Paused || watcher_.activity() != RunActivity::Working) {
    awaited_.reset();
  }
  updateHead();
  updateButtons();
  losses_->setCurves(view.losses);
  validation_->setCurves(view.validation);
  updateLegend(losses_, lossLegend_, view.losses);
  updateLegend(validation_, validationLegend_, view.validation);
  updateSamples();
  setTextAtEnd(log_, QString::fromStdString(view.logTail));
  const auto config = QString::fromStdString(view.config);
  if (config_->toPlainText() != config) config_->setPlainText(config);
}

/// In a word or two, what the run does.
QString RunPage::doing() const {
  const auto& status = *watcher_.view()->status;
  using State = RunStatus::State;
  if (status.state == State::Failed) {
    return tr("failed: %1").arg(QString::fromStdString(status.message));
  }
  if (status.state == State::Finished) return tr("finished");
  if (status.state == State::Stopped) return tr("stopped");
  if (awaited_) return *awaited_ == RunActivity::Paused ? tr("pausing…") : tr("going on…");
  if (isStopping()) return tr("stopping after this step…");
  switch (watcher_.activity()) {
    case RunActivity::Paused:
      return tr("paused");
    case RunActivity::Gone:
      return tr("ended without a last word; the last checkpoint is kept");
    case RunActivity::Working:
      return tr("training");
    case RunActivity::Unknown:
      break;
  }
  return tr("last heard from %1, %2")
      .arg(QString::fromStdString(status.host),
           QLocale().toString(QDateTime::fromSecsSinceEpoch(status.updated), QLocale::ShortFormat));
}

void RunPage::updateHead() {
  const auto& view = *watcher_.view();
  const auto name = QFileInfo(watcher_.folder()).fileName();
  const auto title = tr("%1 · %2").arg(name, QString::fromStdString(view.system));
  if (!view.status) {
    const double last = view.losses.empty() ? 0 : view.losses.begin()->second.steps.back();
    state_->setText(
        tr("%1 · last seen at step %2").arg(title, QLocale().toString(qlonglong(last))));
    rate_->clear();
    progress_->setVisible(false);
    Q_EMIT titleChanged(name);
    return;
  }
  const auto& status = *view.status;
  state_->setText(tr("%1 · step %2 of %3 · %4")
                      .arg(title,
                           QLocale().toString(qlonglong(status.step)),
                           QLocale().toString(qlonglong(status.totalSteps)),
                           doing()));
  const bool works = watcher_.activity() == RunActivity::Working && !isStopping();
  rate_->setText(works && status.picturesPerSecond > 0
                     ? tr("%1 pictures/s · %2 left")
                           .arg(QLocale().toString(status.picturesPerSecond, 'f', 1),
                                QString::fromStdString(durationText(status.secondsLeft)))
                     : QString());
  progress_->setVisible(true);
  progress_->setValue(status.totalSteps > 0 ? int(kPromille * status.step / status.totalSteps) : 0);
  Q_EMIT titleChanged(name);
}

void RunPage::updateButtons() {
  const auto& view = watcher_.view();
  const auto activity = watcher_.activity();
  const bool reachable =
      view && view->status && (activity == RunActivity::Working || activity == RunActivity::Paused);
  const bool stopping = isStopping();
  pause_->setEnabled(reachable && !stopping && !awaited_);
  pause_->setText(activity == RunActivity::Paused ? tr("Continue") : tr("Pause"));
  stop_->setEnabled(reachable && !secondThought_.isActive());
  stop_->setText(stopping ? tr("End at once") : tr("Stop"));
  stop_->setToolTip(stopping ? tr("Does not wait for the step: what was trained since the last "
                                  "checkpoint is lost")
                             : tr("Finishes the step and writes a checkpoint to go on from"));
  const bool finished = view && view->status && view->status->state == RunStatus::State::Finished;
  resume_->setEnabled(view && !reachable && !finished && !view->checkpoints.empty());
  openModel_->setEnabled(view && !view->models.empty());
}

void RunPage::updateLegend(CurveChart* chart, QVBoxLayout* legend, const Curves& curves) {
  for (const auto& [name, curve] : curves) {
    const auto text = QString::fromStdString(name);
    if (legend->parentWidget()->findChild<QCheckBox*>(text)) continue;
    auto* box = new QCheckBox(text, legend->parentWidget());
    box->setObjectName(text);
    box->setChecked(true);
    legend->insertWidget(legend->count() - 1, box);
    connect(box, &QCheckBox::toggled, this, [this, chart, name = name](bool on) {
      on ? hidden_.erase(name) : hidden_.insert(name).second;
      chart->setHidden(hidden_);
    });
  }
  for (auto* box : legend->parentWidget()->findChildren<QCheckBox*>()) {
    box->setIcon(penSample(chart->penOf(box->objectName().toStdString())));
    box->setIconSize({26, 10});
  }
}

void RunPage::updateSamples() {
  const auto& samples = watcher_.view()->samples;
  if (samples.empty()) return;
  const int last = int(samples.size()) - 1;
  const bool follows = sampleSlider_->value() == sampleSlider_->maximum();
  sampleSlider_->setMaximum(last);
  if (follows) {
    sampleSlider_->setValue(last);
    showSample(last);
  }
}

void RunPage::showSample(int index) {
  if (!watcher_.view()) return;
  const auto& samples = watcher_.view()->samples;
  if (index < 0 || index >= int(samples.size())) return;
  const auto& file = samples[std::size_t(index)];
  const QPixmap picture(QString::fromStdString(file.path.string()));
  if (picture.isNull()) {
    sample_->setText(tr("%1 cannot be shown").arg(QString::fromStdString(file.path.string())));
  } else {
    sample_->setPixmap(picture);
  }
  sampleStep_->setText(tr("Step %1").arg(QLocale().toString(qlonglong(file.step))));
}

void RunPage::showFailure(const QString& message) {
  state_->setText(message);
}

}  // namespace spolvero::ui
