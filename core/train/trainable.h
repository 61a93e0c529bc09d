#pragma once

#include "core/base/error.h"
#include "core/data/batch.h"
#include "core/data/example_source.h"
#include "core/io/model_info.h"
#include "core/io/tensor_map.h"

#include <ATen/core/Tensor.h>

#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace torch::nn {
class Module;
}
namespace torch::optim {
class Optimizer;
}

namespace spolvero {

/// Loss values of one step by name ("GAN", "GAN_Feat", "VGG", "KLD", "D_Fake", "D_real"), already
/// weighted; scalars left on the device so that reading them does not stall it.
using StepLosses = std::map<std::string, at::Tensor>;

/// A network of a trainable system with the prefix of its tensors in model files.
struct NetworkRef {
  std::string prefix;  ///< "G.", "E.", "D."
  torch::nn::Module* module;
  bool averaged;  ///< Takes part in the moving average (generator and encoder).
  bool shipped;   ///< Belongs into the model file (not the discriminator).
};
struct OptimizerRef {
  std::string name;  ///< "G", "D"
  torch::optim::Optimizer* optimizer;
  double baseRate;  ///< Learning rate before the schedule's multiplier.
};

/// Thrown by `beginStep` or `step` when the training was stopped before the step was complete. No
/// weight has changed that the step would not change again in the same way; what was done so far is
/// in `extraState`, and the resumed training repeats the step from there.
class StepStopped : public Error {
 public:
  StepStopped() : Error("stopped within a step") {}
};

/// How far a training is, before a step.
struct TrainingPosition {
  std::int64_t step = 0;  ///< Steps done.
  std::int64_t totalSteps = 0;
  double stepsPerEpoch = 0;  ///< Batches of one pass over the data.
  double epoch = 0;          ///< Passes done, step / stepsPerEpoch.
  std::uint64_t seed = 0;    ///< Of the training, for choices that hold longer than a step.
};

/// One system in training, as the loop drives it. Models implement it; the loop owns data,
/// schedule, averages, checkpoints and samples, the system owns networks, optimizers and losses.
class Trainable {
 public:
  virtual ~Trainable() = default;

  virtual std::vector<NetworkRef> networks() = 0;
  /// All of them, also those that only a later stage steps. Read anew after each `beginStep`, so a
  /// stage with a schedule of its own puts it into `baseRate`.
  virtual std::vector<OptimizerRef> optimizers() = 0;

  /// Once before the first step of a program run, after a resumed state was put back: statistics
  /// over the data that the training needs. Long work looks at `stop` and returns early.
  virtual void prepare(ExampleSource& examples, const std::stop_token& stop);

  /// Before each step: stages, weights of losses and whatever else follows from how far the
  /// training is.
  virtual void beginStep(const TrainingPosition& position);

  /// True if the system picks its examples itself (conditional IMLE); else the loop shuffles.
  virtual bool choosesExamples() const { return false; }
  /// The examples of the next step, by number in the data set's part; they come as they are,
  /// without random cuts or mirroring. Called after `beginStep`, only if `choosesExamples`.
  virtual std::vector<std::int64_t> chooseExamples(const TrainingPosition& position);

  /// State besides networks and optimizers without which a resumed training would go another way
  /// (an image pool, IMLE's matches). Names are free; stored under "state.".
  virtual TensorMap extraState() { return {}; }
  /// Puts back what `extraState` gave.  @throws ModelFormatError naming origin and tensor.
  virtual void restoreExtraState(const TensorMap& state, const std::string& origin);

  /// How far the networks are from a validation batch; the best model is the one with the least.
  /// The default is the mean absolute difference of `sample(batch, 0)` from the photos.
  virtual double validationLoss(const Batch& batch);
  /// Its name in tables and curves.
  virtual std::string validationName() const { return "l1"; }

  /// One optimisation step of everything (generator, then discriminator). Switches autocast on
  /// around its forward passes if `autocast`.  @throws ShapeError, StepStopped.
  virtual StepLosses step(const Batch& batch, bool autocast) = 0;

  /// Pictures for the sample grid from the networks as they are now, without gradients, in
  /// evaluation mode: [N, 3, H, W] in [-1, 1]. `variant` 0 is the reconstruction (code of the
  /// photo) where the system has one, 1, 2, … are samples from the prior with that seed.
  virtual at::Tensor sample(const Batch& batch, int variant) = 0;

  /// System name, options as TOML, class table and size for the model file; provenance is the
  /// loop's.
  virtual ModelInfo describeModel() const = 0;
};

}  // namespace spolvero
