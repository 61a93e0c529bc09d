#pragma once

#include "core/train/trainable.h"

#include <memory>

namespace spolvero::testing {

struct ToyOptions {
  std::int64_t width = 6;        ///< Channels.
  std::int64_t failsAtStep = 0;  ///< The loss "GAN" is NaN in this step (from 1); 0 = never.
};

/// The smallest system that has everything the loop cares for: a generator with batch norm, noise
/// and a spectral-norm-like vector, a discriminator that is neither averaged nor shipped, two Adam
/// optimizers.
std::unique_ptr<Trainable> makeToyTrainable(const ClassTable& classes,
                                            const ToyOptions& options = {},
                                            at::Device device = at::kCPU);

}  // namespace spolvero::testing
