#pragma once

#include "core/io/tensor_map.h"

#include <string>
#include <vector>

namespace torch::nn {
class Module;
}

namespace spolvero {

/// Fills a network from named tensors, as torch's strict `load_state_dict`.
///
/// Spectral vectors `weight_v` that releases before PyTorch 1.1 do not have are computed from the
/// others; `num_batches_tracked` may be absent.
/// @param tensors  by released name, without the network's prefix; floating kinds are converted.
/// @param origin   the file, for messages.
/// @param ignored  beginnings of names that may stand in the file without a place in the network.
/// @throws ModelFormatError naming the tensor: missing, of another shape, without a place, or with
/// NaN or infinite values.
void loadStateDict(torch::nn::Module& module,
                   const TensorMap& tensors,
                   const std::string& origin,
                   const std::vector<std::string>& ignored = {});

/// Every parameter and buffer by name, detached copies on the CPU.
TensorMap stateDict(const torch::nn::Module& module);

/// All weights of a network, in millions or not: how many numbers are trained.
std::int64_t parameterCount(const torch::nn::Module& module);

}  // namespace spolvero
