#include "core/train/training_loop.h"

#include "core/base/duration.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "core/io/image_file.h"
#include "core/io/safetensors.h"
#include "core/train/checkpoint.h"
#include "core/train/event_file.h"
#include "core/train/loss_log.h"
#include "core/train/network_state.h"
#include "core/train/sample_sheet.h"

#include <ATen/ATen.h>
#include <ATen/Context.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <torch/cuda.h>
#include <torch/optim/optimizer.h>

#include <chrono>
#include <deque>
#include <optional>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t kStepStream = 0x73746570;

double secondsBetween(Clock::time_point from, Clock::time_point to) {
  return std::chrono::duration<double>(to - from).count();
}

/// Steps per second over the last steps.
class RateMeter {
 public:
  void count() {
    times_.push_back(Clock::now());
    if (times_.size() > kWindow) times_.pop_front();
  }
  double stepsPerSecond() const {
    if (times_.size() < 2) return 0;
    const double seconds = secondsBetween(times_.front(), times_.back());
    return seconds > 0 ? static_cast<double>(times_.size() - 1) / seconds : 0;
  }

 private:
  static constexpr std::size_t kWindow = 200;
  std::deque<Clock::time_point> times_;
};

std::string lossText(const std::map<std::string, double>& losses) {
  std::string text;
  for (const auto& [name, value] : losses) text += fmt::format("  {} {:.4g}", name, value);
  return text;
}

/// torch's own words for a full memory, on any device and version.
bool saysOutOfMemory(const std::exception& error) {
  const std::string text = error.what();
  return text.find("out of memory") != std::string::npos ||
         text.find("can't allocate memory") != std::string::npos;
}

std::function<void()> synchroniserOf(at::Device device) {
  if (!device.is_cuda()) return {};
  return [device] { torch::cuda::synchronize(device.has_index() ? device.index() : -1); };
}

std::string valPartOf(const TrainingSetup& setup) {
  return setup.dataset.hasPart(setup.data.val) ? setup.data.val : setup.data.train;
}

TensorMap readStartTensors(const fs::path& path) {
  if (!fs::is_directory(path)) return readSafetensors(path).tensors;
  const auto newest = latestCheckpoint(path);
  if (!newest) {
    throw ConfigError(fmt::format(
        "{}: expected a model file or a run folder with a checkpoint, found none", path.string()));
  }
  return readSafetensors(*newest).tensors;
}

}  // namespace

class TrainingLoop::Impl {
 public:
  explicit Impl(const TrainingSetup& setup)
      : s_(setup),
        valPart_(valPartOf(setup)),
        schedule_(setup.train,
                  static_cast<std::int64_t>(setup.dataset.items(setup.data.train).size())),
        losses_(setup.device.is_cpu() ? 1 : setup.train.logEvery),
        lossCsv_(setup.folder.losses()),
        validationCsv_(setup.folder.validation()),
        profile_(setup.profile, synchroniserOf(setup.device)) {
    validate(s_.data);
    if (s_.train.ema) average_.emplace(s_.system.networks(), s_.train.emaDecay);
  }

  void resume();
  void startFrom(const fs::path& path);
  TrainingResult run(const std::stop_token& stop, TrainingObserver& observer);

 private:
  void train(const std::stop_token& stop);
  void step();
  Batch nextBatch(const TrainingPosition& position);
  TrainingPosition position() const;
  void setRates(std::int64_t step);
  void record();
  void writeCurves(const CsvLog& table,
                   const std::map<std::string, double>& values,
                   const std::string& group);
  void report(bool logged);
  double secondsLeft() const;
  void drawSamples();
  void measureValidation();
  double validationDistance();
  void save();
  void saveOrWarn();
  void saveOrThrow();
  double bareStepMilliseconds();
  TrainingProvenance provenance() const;
  const MovingAverage* average() const { return average_ ? &*average_ : nullptr; }

  template <class... Args>
  void say(spdlog::level::level_enum level, fmt::format_string<Args...> text, Args&&... args) {
    observer_->aboutToLog();
    log()->log(level, fmt::format(text, std::forward<Args>(args)...));
  }

  TrainingSetup s_;
  std::string valPart_;
  Schedule schedule_;
  std::optional<MovingAverage> average_;
  LossLog losses_;
  CsvLog lossCsv_;
  CsvLog validationCsv_;
  std::optional<EventFile> events_;
  std::optional<ExampleSource> examples_;
  std::optional<BatchLoader> loader_;
  StepProfile profile_;
  RateMeter rate_;
  TrainingObserver* observer_ = nullptr;
  CheckpointState state_;
  std::optional<std::int64_t> savedStep_;
  fs::path lastCheckpoint_;
  std::optional<Batch> samples_;
  Batch lastBatch_;
  std::map<std::string, double> means_;
};

void TrainingLoop::Impl::resume() {
  const auto newest = s_.folder.latest();
  if (!newest) return;
  state_ = readCheckpoint(*newest, s_.system, average_ ? &*average_ : nullptr);
  savedStep_ = state_.step;
  lastCheckpoint_ = *newest;
  lossCsv_.truncateAfter(state_.step);
  validationCsv_.truncateAfter(state_.step);
}

void TrainingLoop::Impl::startFrom(const fs::path& path) {
  const auto tensors = readStartTensors(path);
  const auto report = fillByName(s_.system, tensors);
  if (report.filled == 0) {
    throw ConfigError(
        fmt::format("{}: expected weights of this system, found none of its {} tensors "
                    "by name and shape{}",
                    path.string(),
                    report.missing.size() + report.differ.size(),
                    report.differ.empty() ? "" : "; first: " + report.differ.front()));
  }
  log()->info("{}: {} tensors taken, {} not in the file, {} of another shape",
              path.string(),
              report.filled,
              report.missing.size(),
              report.differ.size());
  for (const auto& difference : report.differ) log()->warn("not taken: {}", difference);
  if (average_) average_->reset();
}

void TrainingLoop::Impl::setRates(std::int64_t step) {
  const double factor = schedule_.rateFactor(step);
  for (const auto& ref : s_.system.optimizers()) {
    for (auto& group : ref.optimizer->param_groups()) {
      group.options().set_lr(ref.baseRate * factor);
    }
  }
}

TrainingPosition TrainingLoop::Impl::position() const {
  const auto pictures = static_cast<double>(s_.dataset.items(s_.data.train).size());
  return {state_.step,
          schedule_.totalSteps(),
          pictures / static_cast<double>(s_.train.batch),
          schedule_.epochAt(state_.step),
          static_cast<std::uint64_t>(s_.train.seed)};
}

Batch TrainingLoop::Impl::nextBatch(const TrainingPosition& position) {
  if (loader_) return loader_->next();
  return examples_->examples(s_.system.chooseExamples(position));
}

void TrainingLoop::Impl::step() {
  const auto n = state_.step;
  const auto place = position();
  s_.system.beginStep(place);
  const auto batch = nextBatch(place);
  profile_.lap(Phase::Loader);
  lastBatch_ = batchPart(batch, 0, batch.labels.size(0), s_.device);
  profile_.lap(Phase::Transfer);
  at::manual_seed(mixSeed(mixSeed(static_cast<std::uint64_t>(s_.train.seed), kStepStream),
                          static_cast<std::uint64_t>(n)));
  setRates(n);
  const auto losses = s_.system.step(lastBatch_, s_.autocast);
  profile_.lap(Phase::Step);
  if (average_) average_->update(n);
  profile_.lap(Phase::Average);
  losses_.add(n + 1, losses);
  state_.step = n + 1;
  rate_.count();
  profile_.countStep();
}

double TrainingLoop::Impl::secondsLeft() const {
  const double rate = rate_.stepsPerSecond();
  return rate > 0 ? static_cast<double>(schedule_.totalSteps() - state_.step) / rate : 0;
}

void TrainingLoop::Impl::report(bool logged) {
  TrainingProgress progress;
  progress.step = state_.step;
  progress.totalSteps = schedule_.totalSteps();
  progress.epoch = schedule_.epochAt(state_.step);
  progress.rateFactor = schedule_.rateFactor(state_.step - 1);
  progress.picturesPerSecond = rate_.stepsPerSecond() * static_cast<double>(s_.train.batch);
  progress.secondsLeft = secondsLeft();
  progress.losses = means_;
  progress.logged = logged;
  observer_->stepped(progress);
}

/// Adds the step's values to a table and to the events; a full disk only costs the row.
void TrainingLoop::Impl::writeCurves(const CsvLog& table,
                                     const std::map<std::string, double>& values,
                                     const std::string& group) {
  try {
    table.append(state_.step, values);
    std::map<std::string, double> named;
    for (const auto& [name, value] : values) named[group + name] = value;
    events_->write(state_.step, named);
  } catch (const IoError& error) {
    say(spdlog::level::warn, "{}", error.what());
  }
}

void TrainingLoop::Impl::record() {
  const bool due = state_.step % s_.train.logEvery == 0 || state_.step == schedule_.totalSteps();
  if (due) {
    means_ = losses_.takeMeans();
    writeCurves(lossCsv_, means_, "loss/");
    say(spdlog::level::info,
        "step {}/{}  epoch {:.2f}  {:.2f} pictures/s  {} left {}",
        state_.step,
        schedule_.totalSteps(),
        schedule_.epochAt(state_.step),
        rate_.stepsPerSecond() * static_cast<double>(s_.train.batch),
        durationText(secondsLeft()),
        lossText(means_));
  }
  report(due);
  profile_.lap(Phase::Losses);
}

void TrainingLoop::Impl::drawSamples() {
  if (!samples_) samples_ = fixedBatch(s_.dataset, valPart_, s_.data, 0, s_.train.sampleRows);
  const auto path = s_.folder.sample(state_.step);
  try {
    const AveragedWeights averaged(average());
    writeImage(path,
               makeSampleSheet(s_.system,
                               *samples_,
                               s_.dataset.classes(),
                               s_.train.samplePriors,
                               s_.train.batch,
                               s_.device));
    observer_->sampled(path);
  } catch (const IoError& error) {
    say(spdlog::level::warn, "sample sheet: {}", error.what());
  }
}

double TrainingLoop::Impl::validationDistance() {
  const AveragedWeights averaged(average());
  const auto total = std::min<std::int64_t>(
      s_.train.validatePictures, static_cast<std::int64_t>(s_.dataset.items(valPart_).size()));
  double sum = 0;
  for (std::int64_t first = 0; first < total; first += s_.train.batch) {
    const auto count = std::min(s_.train.batch, total - first);
    const auto batch = fixedBatch(s_.dataset, valPart_, s_.data, first, count);
    const auto part = batchPart(batch, 0, count, s_.device);
    sum += s_.system.validationLoss(part) * static_cast<double>(count);
  }
  return sum / static_cast<double>(total);
}

void TrainingLoop::Impl::measureValidation() {
  const double distance = validationDistance();
  const bool best = state_.bestDistance < 0 || distance < state_.bestDistance;
  say(spdlog::level::info,
      "step {}: the {} part: {} {:.4f}{}",
      state_.step,
      valPart_,
      s_.system.validationName(),
      distance,
      best ? " (best so far)" : "");
  writeCurves(validationCsv_, {{s_.system.validationName(), distance}}, "validation/");
  if (!best) return;
  try {
    writeTrainedModel(
        s_.folder.best(), s_.system, average(), s_.notes, provenance(), s_.train.halfModel);
    state_.bestDistance = distance;
  } catch (const IoError& error) {
    say(spdlog::level::warn, "validation: {}", error.what());
  }
}

TrainingProvenance TrainingLoop::Impl::provenance() const {
  auto train = s_.train;
  auto data = s_.data;
  data.classes = fs::path(data.classes).filename().string();
  OptionSet options;
  options.addGroup("train", describe(train));
  options.addGroup("data", describe(data));
  return {s_.dataset.name(),
          static_cast<std::int64_t>(s_.dataset.items(s_.data.train).size()),
          state_.step,
          schedule_.epochAt(state_.step),
          options.toToml()};
}

/// Writes a checkpoint and the model of this step unless that is done already.
void TrainingLoop::Impl::save() {
  if (savedStep_ == state_.step) return;
  losses_.read();
  const auto path = s_.folder.checkpoint(state_.step);
  writeCheckpoint(path, s_.system, average(), state_);
  s_.folder.markLatest(state_.step, s_.train.keepCheckpoints);
  savedStep_ = state_.step;
  lastCheckpoint_ = path;
  writeTrainedModel(
      s_.folder.model(), s_.system, average(), s_.notes, provenance(), s_.train.halfModel);
  observer_->saved(path);
}

void TrainingLoop::Impl::saveOrWarn() {
  try {
    save();
  } catch (const IoError& error) {
    say(spdlog::level::err,
        "checkpoint of step {} could not be written; training goes on and tries again after {} "
        "steps: {}",
        state_.step,
        s_.train.checkpointEvery,
        error.what());
  }
}

void TrainingLoop::Impl::saveOrThrow() {
  try {
    save();
  } catch (const IoError& error) {
    throw IoError(fmt::format(
        "{} {}",
        error.what(),
        lastCheckpoint_.empty()
            ? std::string("No checkpoint could be written before.")
            : "Last good checkpoint, from which --resume goes on: " + lastCheckpoint_.string()));
  }
}

void TrainingLoop::Impl::train(const std::stop_token& stop) {
  const auto due = [this](std::int64_t every) { return every > 0 && state_.step % every == 0; };
  profile_.start();
  while (state_.step < schedule_.totalSteps() && !stop.stop_requested()) {
    step();
    record();
    if (due(s_.train.sampleEvery)) drawSamples();
    if (due(s_.train.validateEvery)) measureValidation();
    profile_.lap(Phase::Samples);
    if (due(s_.train.checkpointEvery) && state_.step < schedule_.totalSteps()) saveOrWarn();
    profile_.lap(Phase::Checkpoint);
  }
}

/// The mean time of the system's step on one batch, with nothing else going on. Changes the
/// weights.
double TrainingLoop::Impl::bareStepMilliseconds() {
  const auto synchronise = synchroniserOf(s_.device);
  const auto repeat = [&](int count) {
    for (int i = 0; i < count; ++i) s_.system.step(lastBatch_, s_.autocast);
    if (synchronise) synchronise();
  };
  constexpr int kWarmUp = 2;
  repeat(kWarmUp);
  constexpr double kSeconds = 10;
  constexpr int kMaximum = 50;
  const auto begin = Clock::now();
  int done = 0;
  do {
    repeat(1);
    ++done;
  } while (done < kMaximum && secondsBetween(begin, Clock::now()) < kSeconds);
  return 1000 * secondsBetween(begin, Clock::now()) / done;
}

TrainingResult TrainingLoop::Impl::run(const std::stop_token& stop, TrainingObserver& observer) {
  observer_ = &observer;
  TrainingResult result;
  const auto firstStep = state_.step;
  if (firstStep >= schedule_.totalSteps()) {
    say(spdlog::level::warn,
        "all {} steps are done already; give more train.steps or train.epochs to go on",
        schedule_.totalSteps());
  }
  try {
    events_.emplace(s_.folder.path(), firstStep);
    examples_.emplace(s_.dataset, s_.data.train, s_.data);
    s_.system.prepare(*examples_, stop);
    if (!s_.system.choosesExamples()) {
      const auto seed = static_cast<std::uint64_t>(s_.train.seed);
      loader_.emplace(
          s_.dataset, s_.data.train, s_.data, BatchLoader::Plan{s_.train.batch, seed, state_.step});
    }
    say(spdlog::level::info,
        "{} pictures, {} steps of {} on {}{}, from step {}",
        examples_->size(),
        schedule_.totalSteps(),
        s_.train.batch,
        s_.device.str(),
        s_.autocast ? " with bf16 autocast" : "",
        state_.step);
    train(stop);
  } catch (const StepStopped&) {
    say(spdlog::level::info, "stopped within step {}", state_.step + 1);
    // A checkpoint of the same step lacks what the step had done so far.
    savedStep_.reset();
  } catch (const IoError&) {
    saveOrWarn();
    throw;
  } catch (const std::exception& error) {
    const auto last = lastCheckpoint_.empty() ? "none was written yet" : lastCheckpoint_.string();
    if (saysOutOfMemory(error)) {
      throw DeviceError(fmt::format(
          "step {}: out of memory on {}: use a smaller train.batch or data.width and data.height. "
          "Last checkpoint: {}",
          state_.step + 1,
          s_.device.str(),
          last));
    }
    throw Error(fmt::format("{} Last good checkpoint: {}", shortMessage(error), last));
  }
  saveOrThrow();
  result.finished = state_.step >= schedule_.totalSteps();
  result.step = state_.step;
  result.checkpoint = lastCheckpoint_;
  if (profile_.enabled() && state_.step > firstStep) {
    result.profile = profile_.table(bareStepMilliseconds(), s_.train.batch);
  }
  return result;
}

TrainingLoop::TrainingLoop(const TrainingSetup& setup) : impl_(std::make_unique<Impl>(setup)) {}
TrainingLoop::~TrainingLoop() = default;

void TrainingLoop::resume() {
  impl_->resume();
}
void TrainingLoop::startFrom(const fs::path& path) {
  impl_->startFrom(path);
}
TrainingResult TrainingLoop::run(const std::stop_token& stop, TrainingObserver& observer) {
  return impl_->run(stop, observer);
}

}  // namespace spolvero
