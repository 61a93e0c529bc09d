#include "ui/training/training_starter.h"

#include "core/base/error.h"
#include "core/base/thread_priority.h"
#include "core/runs/run_status.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr int kLookMs = 300;
constexpr qint64 kMostOutput = 1 << 16;

}  // namespace

TrainingStarter::TrainingStarter(QString program, QObject* parent)
    : QObject(parent), program_(std::move(program)) {
  timer_.setInterval(kLookMs);
  connect(&timer_, &QTimer::timeout, this, &TrainingStarter::look);
}

TrainingStarter::~TrainingStarter() = default;

void TrainingStarter::resume(const QString& run) {
  start({QStringLiteral("train"), QStringLiteral("--run"), run, QStringLiteral("--resume")}, run);
}

void TrainingStarter::start(const QStringList& arguments, const QString& run) {
  Start started;
  started.run = run;
  started.output = folder_.filePath(QStringLiteral("output-%1.txt").arg(++count_));
  started.notBefore = QDateTime::currentSecsSinceEpoch();
  QProcess process;
  process.setProgram(program_);
  process.setArguments(arguments);
  process.setStandardInputFile(QProcess::nullDevice());
  process.setStandardOutputFile(started.output);
  process.setStandardErrorFile(started.output, QIODevice::Append);
  if (!folder_.isValid() || !process.startDetached(&started.process)) {
    Q_EMIT failed(run, tr("%1 could not be started: %2").arg(program_, process.errorString()));
    return;
  }
  lowerProcessPriority(started.process, Urgency::Later);
  starts_.push_back(started);
  timer_.start();
}

void TrainingStarter::look() {
  std::erase_if(starts_, [this](const Start& start) { return decide(start); });
  if (starts_.empty()) timer_.stop();
}

bool TrainingStarter::decide(const Start& start) {
  try {
    const auto status = readRunStatus(start.run.toStdString());
    if (status && status->process == start.process && status->updated >= start.notBefore) {
      Q_EMIT started(start.run);
      return true;
    }
  } catch (const Error&) {
    // It is being written for the first time, or is of no training; the process will tell.
  }
  auto guess = statusOfThisProcess(RunStatus::State::Running);
  guess.process = start.process;
  if (activityOf(guess) != RunActivity::Gone) return false;
  Q_EMIT failed(start.run, lastWords(start));
  return true;
}

QString TrainingStarter::lastWords(const Start& start) const {
  QFile file(start.output);
  if (!file.open(QIODevice::ReadOnly)) return tr("It ended without a word.");
  if (file.size() > kMostOutput) file.seek(file.size() - kMostOutput);
  const auto text = QString::fromLocal8Bit(file.readAll()).trimmed();
  return text.isEmpty() ? tr("It ended without a word.") : text;
}

}  // namespace spolvero::ui
