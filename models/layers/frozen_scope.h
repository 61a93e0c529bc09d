#pragma once

#include <torch/nn/module.h>

#include <vector>

namespace spolvero {

/// Takes a network's weights out of the gradient for a scope.
class FrozenScope {
 public:
  explicit FrozenScope(torch::nn::Module& module) : parameters_(module.parameters()) { set(false); }
  ~FrozenScope() { set(true); }
  FrozenScope(const FrozenScope&) = delete;
  FrozenScope& operator=(const FrozenScope&) = delete;

 private:
  void set(bool on) {
    for (auto& parameter : parameters_) parameter.set_requires_grad(on);
  }
  std::vector<at::Tensor> parameters_;
};

}  // namespace spolvero
