#pragma once

#include "core/io/model_file.h"
#include "core/train/moving_average.h"
#include "core/train/train_options.h"
#include "core/train/trainable.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace spolvero {

/// What a checkpoint holds besides tensors.
struct CheckpointState {
  std::int64_t step = 0;     ///< Steps done.
  double bestDistance = -1;  ///< Of the validation; negative = none yet.
};

/// Writes networks, their averages ("ema.") and the optimizers' state ("optimizer.") as
/// safetensors, atomically. `average` may be null.
/// @throws IoError; ModelFormatError naming the tensor if a weight is NaN or infinite.
void writeCheckpoint(const std::filesystem::path& path,
                     Trainable& system,
                     const MovingAverage* average,
                     const CheckpointState& state);

/// Puts everything back.  @throws IoError, ModelFormatError naming file, tensor, expected, found.
CheckpointState readCheckpoint(const std::filesystem::path& path,
                               Trainable& system,
                               MovingAverage* average);

/// The facts of a training that its model file records.
struct TrainingProvenance {
  std::string dataset;
  std::int64_t photos = 0;
  std::int64_t step = 0;
  double epoch = 0;
  std::string training;  ///< TOML of the training's options.
};

/// The shippable networks as a model file: the averages where there are some.
void writeTrainedModel(const std::filesystem::path& path,
                       Trainable& system,
                       const MovingAverage* average,
                       const ModelNotes& notes,
                       const TrainingProvenance& provenance,
                       bool half);

}  // namespace spolvero
