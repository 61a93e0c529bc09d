#include "core/train/train_options.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace spolvero {

namespace {

constexpr double kManySteps = 1e9;

void describeLength(OptionSet& set, TrainOptions& o) {
  set.add("batch", &o.batch, {.help = "pictures per step", .minimum = 1, .maximum = 4096})
      .add("seed",
           &o.seed,
           {.help = "of weights, order, cuts and noise", .minimum = 0, .maximum = 9e15})
      .add("steps",
           &o.steps,
           {.help = "at the full rate; 0 = count in epochs", .minimum = 0, .maximum = kManySteps})
      .add("decay_steps",
           &o.decaySteps,
           {.help = "after `steps`, falling linearly", .minimum = 0, .maximum = kManySteps})
      .add("epochs",
           &o.epochs,
           {.help = "passes over the data at the full rate", .minimum = 0, .maximum = 1e6})
      .add("decay_epochs",
           &o.decayEpochs,
           {.help = "after `epochs`, falling linearly", .minimum = 0, .maximum = 1e6});
}

void describeMachine(OptionSet& set, TrainOptions& o) {
  set.add("device", &o.device, {.help = "auto, cpu, cuda or cuda:n"})
      .add("autocast",
           &o.autocast,
           {.help = "bf16 forward passes; auto = where the device has it",
            .choices = {"auto", "on", "off"}})
      .add("threads",
           &o.threads,
           {.help = "LibTorch's on the CPU; 0 = one per core", .minimum = 0, .maximum = 1024});
}

void describeRecords(OptionSet& set, TrainOptions& o) {
  set.add("ema", &o.ema, {.help = "average the generator's weights over the steps"})
      .add("ema_decay", &o.emaDecay, {.help = "of that average", .minimum = 0, .maximum = 1})
      .add("log_every",
           &o.logEvery,
           {.help = "losses to log and losses.csv", .unit = "steps", .minimum = 1})
      .add("sample_every",
           &o.sampleEvery,
           {.help = "sample sheets; 0 = none", .unit = "steps", .minimum = 0})
      .add("sample_rows",
           &o.sampleRows,
           {.help = "examples on a sample sheet", .minimum = 1, .maximum = 64})
      .add("sample_priors",
           &o.samplePriors,
           {.help = "random styles on a sample sheet", .minimum = 0, .maximum = 16})
      .add("checkpoint_every",
           &o.checkpointEvery,
           {.help = "checkpoint and model.safetensors", .unit = "steps", .minimum = 1})
      .add("keep_checkpoints",
           &o.keepCheckpoints,
           {.help = "newest checkpoints kept; 0 = all", .minimum = 0})
      .add(
          "validate_every",
          &o.validateEvery,
          {.help = "distance of reconstructions on the val part; the best model is kept; 0 = never",
           .unit = "steps",
           .minimum = 0})
      .add("validate_pictures",
           &o.validatePictures,
           {.help = "pictures of the val part that are measured", .minimum = 1})
      .add("half_model", &o.halfModel, {.help = "model.safetensors in half precision"});
}

}  // namespace

OptionSet describe(TrainOptions& options) {
  OptionSet set;
  describeLength(set, options);
  describeMachine(set, options);
  describeRecords(set, options);
  return set;
}

OptionSet describe(ModelNotes& notes) {
  OptionSet set;
  set.add("name", &notes.name, {.help = "of the model, to show"})
      .add("licence", &notes.licence, {.help = "of the model: SPDX id or text"})
      .add("terms", &notes.terms, {.help = "terms of use, one paragraph"});
  return set;
}

Schedule::Schedule(const TrainOptions& options, std::int64_t pictures)
    : inEpochs_(options.steps + options.decaySteps == 0),
      constant_(static_cast<double>(inEpochs_ ? options.epochs : options.steps)),
      decay_(static_cast<double>(inEpochs_ ? options.decayEpochs : options.decaySteps)),
      epochsPerStep_(static_cast<double>(options.batch) / static_cast<double>(pictures)) {
  const double length = constant_ + decay_;
  total_ = inEpochs_ ? static_cast<std::int64_t>(std::ceil(length / epochsPerStep_ - 1e-9))
                     : static_cast<std::int64_t>(length);
  if (total_ < 1) {
    throw ConfigError(
        "train.steps, train.epochs: expected at least one step or epoch, found none; nothing "
        "would be trained");
  }
}

double Schedule::epochAt(std::int64_t step) const {
  return static_cast<double>(step) * epochsPerStep_;
}

double Schedule::rateFactor(std::int64_t step) const {
  const double progress = inEpochs_ ? std::floor(epochAt(step) + 1e-9) : static_cast<double>(step);
  if (progress < constant_ || decay_ == 0) return 1;
  return std::max(0.0, 1 - (progress - constant_) / decay_);
}

}  // namespace spolvero
