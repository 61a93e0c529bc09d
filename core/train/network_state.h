#pragma once

#include "core/io/tensor_map.h"
#include "core/train/trainable.h"

#include <string>
#include <vector>

namespace spolvero {

/// One parameter or buffer of a network under its name in files ("G." + its name in the module).
struct NamedState {
  std::string name;
  at::Tensor value;
  bool buffer;
};
std::vector<NamedState> stateOf(const NetworkRef& network);

/// Every tensor of a training: networks, moving average ("ema."), optimizers ("optimizer.").
/// Shared with the networks, not copied.
/// @throws Error if an optimizer is of a kind whose state is not known (Adam, AdamW, SGD are).
TensorMap optimizerState(Trainable& system);

/// Puts back what `optimizerState` gave.
/// @throws ModelFormatError naming origin and tensor if a state does not fit its parameter.
void restoreOptimizers(Trainable& system, const TensorMap& tensors, const std::string& origin);

/// Fills all networks from tensors by name.
/// @throws ModelFormatError naming origin and tensor, expected and found shape.
void restoreNetworks(Trainable& system, const TensorMap& tensors, const std::string& origin);

/// What `fillByName` found.
struct FillReport {
  std::size_t filled = 0;
  std::vector<std::string> missing;  ///< In the networks, not in the file.
  std::vector<std::string> differ;   ///< "name: network [8, 3], file [8, 4]".
};
/// Fills what fits by name and shape, to start from a model of perhaps other options.
FillReport fillByName(Trainable& system, const TensorMap& tensors);

/// The first parameter or buffer that holds a NaN or infinity; empty if all are finite.
std::string firstNotFinite(Trainable& system);

}  // namespace spolvero
