#pragma once

#include "core/base/options.h"

#include <cstdint>
#include <string>

namespace spolvero {

/// How long and how a system is trained; the system's own options and the data's stand beside it.
struct TrainOptions {
  std::int64_t batch = 1;
  std::int64_t seed = 1;
  std::int64_t steps = 0;       ///< At the full rate; 0 = counted in epochs.
  std::int64_t decaySteps = 0;  ///< Then falling linearly to zero.
  std::int64_t epochs = 100;    ///< As `steps`, in passes over the data (the papers' niter).
  std::int64_t decayEpochs = 0;
  std::string device = "auto";    ///< "auto", "cpu", "cuda", "cuda:1".
  std::string autocast = "auto";  ///< bf16 forward passes: "auto", "on", "off".
  std::int64_t threads = 0;       ///< Of LibTorch on the CPU; 0 = one per core.
  bool ema = true;
  double emaDecay = 0.999;
  std::int64_t logEvery = 50;
  std::int64_t sampleEvery = 500;
  std::int64_t sampleRows = 4;
  std::int64_t samplePriors = 3;
  std::int64_t checkpointEvery = 1000;
  std::int64_t keepCheckpoints = 3;
  std::int64_t validateEvery = 0;
  std::int64_t validatePictures = 32;
  bool halfModel = true;  ///< model.safetensors in half precision.
};

/// Keys: batch, seed, steps, decay_steps, epochs, decay_epochs, device, autocast, threads, ema,
/// ema_decay, log_every, sample_every, sample_rows, sample_priors, checkpoint_every,
/// keep_checkpoints, validate_every, validate_pictures, half_model.
OptionSet describe(TrainOptions& options);

/// What a finished model says about itself besides what the training knows.
struct ModelNotes {
  std::string name;
  std::string licence;
  std::string terms;
};
/// Keys: name, licence, terms.
OptionSet describe(ModelNotes& notes);

/// When a training ends and how its learning rates fall.
class Schedule {
 public:
  /// @param pictures  Of one epoch.
  /// @throws ConfigError if nothing would be done at all.
  Schedule(const TrainOptions& options, std::int64_t pictures);

  std::int64_t totalSteps() const { return total_; }
  /// Passes over the data after `step` steps.
  double epochAt(std::int64_t step) const;

  /// Factor of the learning rates in step `step` (from 0): 1, then falling linearly by 1/decay per
  /// epoch or step.
  /// Deviation: the papers say "linearly to zero"; as in the released code, the first epoch of the
  /// decay still has the full rate and the last 1/decay of it. Counted in steps, the same per step.
  double rateFactor(std::int64_t step) const;

 private:
  bool inEpochs_;
  double constant_;
  double decay_;
  double epochsPerStep_;
  std::int64_t total_;
};

}  // namespace spolvero
