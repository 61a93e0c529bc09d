#pragma once

#include "core/data/batch_loader.h"
#include "core/train/moving_average.h"
#include "core/train/run_folder.h"
#include "core/train/step_profile.h"
#include "core/train/train_options.h"
#include "core/train/trainable.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <stop_token>
#include <string>

namespace spolvero {

/// How far a training is.
struct TrainingProgress {
  std::int64_t step = 0;  ///< Steps done.
  std::int64_t totalSteps = 0;
  double epoch = 0;
  double rateFactor = 1;         ///< Of the learning rates.
  double picturesPerSecond = 0;  ///< Of late.
  double secondsLeft = 0;
  std::map<std::string, double> losses;  ///< Means over the last log interval.
  bool logged = false;                   ///< The losses are new.
};

/// Who watches a training. Called on the training's thread.
class TrainingObserver {
 public:
  virtual ~TrainingObserver() = default;
  virtual void stepped(const TrainingProgress& progress) { (void)progress; }
  /// A line of the log is about to be written to stderr.
  virtual void aboutToLog() {}
  virtual void sampled(const std::filesystem::path& sheet) { (void)sheet; }
  virtual void saved(const std::filesystem::path& checkpoint) { (void)checkpoint; }
};

/// What a training needs. References must outlive the loop.
struct TrainingSetup {
  Trainable& system;
  const DatasetFolder& dataset;
  RunFolder& folder;
  DataOptions data;
  TrainOptions train;
  ModelNotes notes;
  at::Device device = at::kCPU;
  bool autocast = false;
  bool profile = false;
};

struct TrainingResult {
  bool finished = false;  ///< False if it was asked to stop.
  std::int64_t step = 0;
  std::filesystem::path checkpoint;
  std::string profile;  ///< The table, if it was asked for.
};

/// Trains a system on a data set: order, schedule, averages, samples, checkpoints, log.
///
/// All that is random in step n comes from the seed and n alone (order and cuts of the loader,
/// LibTorch's generators are seeded anew), so a training that was stopped and resumed computes what
/// an uninterrupted one does; on a CPU bit for bit.
class TrainingLoop {
 public:
  /// @throws ConfigError if the options contradict each other.
  explicit TrainingLoop(const TrainingSetup& setup);
  ~TrainingLoop();

  /// Goes on from the run folder's latest checkpoint; from the start if it has none yet.
  /// @throws IoError, ModelFormatError.
  void resume();

  /// Takes weights by name and shape from a model file, a checkpoint, or a run folder's latest
  /// checkpoint.  @throws IoError, ModelFormatError; ConfigError if nothing fits.
  void startFrom(const std::filesystem::path& path);

  /// Trains to the end or until asked to stop, which finishes the step and writes a checkpoint.
  /// @throws Error naming loss and step if a loss becomes NaN or infinite; DeviceError if memory
  /// runs out; IoError if a picture is unreadable or the last checkpoint cannot be written. Earlier
  /// checkpoints that fail are logged and tried again at the next.
  TrainingResult run(const std::stop_token& stop, TrainingObserver& observer);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace spolvero
