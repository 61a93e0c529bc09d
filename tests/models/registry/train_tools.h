#pragma once

#include "core/data/dataset_folder.h"
#include "core/train/training_loop.h"
#include "models/common/system.h"

#include <filesystem>
#include <functional>

namespace spolvero::testing {

/// Makes the same fresh system each time.
using MakeTrainable = std::function<std::unique_ptr<Trainable>()>;

/// What a training of a few steps needs.
struct ShortTraining {
  MakeTrainable make;
  const DatasetFolder& dataset;
  DataOptions data;
  TrainOptions train;
};

/// Trains in a folder from its latest checkpoint, to the end or to `stopAt` (0 = to the end).
TrainingResult trainIn(const std::filesystem::path& run,
                       const ShortTraining& training,
                       std::int64_t stopAt);

/// Trains once at a stretch and once stopped and resumed by a new object, and compares the
/// checkpoints tensor by tensor, bit for bit.  @return the model file of the resumed one.
std::filesystem::path checkResume(const std::filesystem::path& folder,
                                  const ShortTraining& training,
                                  std::int64_t stopAt);

}  // namespace spolvero::testing
