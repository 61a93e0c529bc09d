#pragma once

#include "core/data/batch.h"
#include "core/io/model_info.h"

#include <ATen/core/Tensor.h>

#include <map>
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

/// One system in training, as the loop drives it. Models implement it; the loop owns data,
/// schedule, averages, checkpoints and samples, the system owns networks, optimizers and losses.
class Trainable {
 public:
  virtual ~Trainable() = default;

  virtual std::vector<NetworkRef> networks() = 0;
  virtual std::vector<OptimizerRef> optimizers() = 0;

  /// One optimisation step of everything (generator, then discriminator). Switches autocast on
  /// around its forward passes if `autocast`.  @throws ShapeError.
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
