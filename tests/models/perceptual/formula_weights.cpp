#include "perceptual/formula_weights.h"

#include "models/layers/state_dict.h"

#include <ATen/ATen.h>
#include <torch/nn/module.h>

#include <cmath>

namespace spolvero::testing {

at::Tensor formulaValues(at::IntArrayRef shape, double phase) {
  const auto index = at::arange(c10::multiply_integers(shape), at::kDouble);
  const auto wave = at::sin(index * 12.9898 + phase) * 43758.5453;
  return ((wave - wave.floor()) * 2 - 1).reshape(shape);
}

at::Tensor formulaImage(std::int64_t n, std::int64_t height, std::int64_t width, double phase) {
  return formulaValues({n, 3, height, width}, phase).to(at::kFloat);
}

TensorMap formulaWeights(const torch::nn::Module& network) {
  auto tensors = stateDict(network);
  for (auto& [name, tensor] : tensors) {
    if (name.ends_with("num_batches_tracked")) continue;
    auto values = formulaValues(tensor.sizes(), static_cast<double>(name.size()));
    if (name.ends_with("running_var")) {
      values = values * 0.5 + 1.5;
    } else if (name.ends_with("bn.weight")) {
      values = values * 0.2 + 1;
    } else if (tensor.dim() > 1) {
      values = values * std::sqrt(6.0 / static_cast<double>(tensor[0].numel()));
    } else {
      values = values * 0.1;
    }
    tensor = values.to(at::kFloat);
  }
  return tensors;
}

}  // namespace spolvero::testing
