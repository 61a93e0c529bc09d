#include "core/train/network_state.h"

#include "core/base/error.h"
#include "core/base/torch_compat.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <torch/nn/module.h>
#include <torch/optim/adam.h>
#include <torch/optim/adamw.h>
#include <torch/optim/sgd.h>

#include <map>

namespace spolvero {

namespace {

using StatePtr = std::unique_ptr<torch::optim::OptimizerParamState>;

/// Names of parameters by the object that optimizers know them by.
std::map<const c10::TensorImpl*, std::string> parameterNames(Trainable& system) {
  std::map<const c10::TensorImpl*, std::string> names;
  for (const auto& network : system.networks()) {
    for (const auto& state : stateOf(network)) {
      names[state.value.unsafeGetTensorImpl()] = state.name;
    }
  }
  return names;
}

struct NamedParameter {
  std::string key;  ///< "optimizer.G.fc.weight."
  at::Tensor parameter;
};

std::vector<NamedParameter> parametersOf(const torch::optim::Optimizer& optimizer,
                                         const std::map<const c10::TensorImpl*, std::string>& names,
                                         const std::string& optimizerName) {
  std::vector<NamedParameter> parameters;
  for (const auto& group : optimizer.param_groups()) {
    for (const auto& parameter : group.params()) {
      const auto found = names.find(parameter.unsafeGetTensorImpl());
      if (found == names.end()) {
        throw Error(fmt::format(
            "optimizer {}: one of its parameters belongs to no network of the system, so its state "
            "cannot be saved",
            optimizerName));
      }
      parameters.push_back({"optimizer." + found->second + ".", parameter});
    }
  }
  return parameters;
}

template <class AdamState>
void collectAdam(TensorMap& tensors, const std::string& key, const AdamState& state) {
  tensors[key + "step"] = at::full({1}, state.step(), at::kLong);
  tensors[key + "exp_avg"] = state.exp_avg();
  tensors[key + "exp_avg_sq"] = state.exp_avg_sq();
  if (state.max_exp_avg_sq().defined()) tensors[key + "max_exp_avg_sq"] = state.max_exp_avg_sq();
}

void collect(TensorMap& tensors,
             const std::string& key,
             const torch::optim::OptimizerParamState& state) {
  if (const auto* adam = dynamic_cast<const torch::optim::AdamParamState*>(&state)) {
    collectAdam(tensors, key, *adam);
  } else if (const auto* adamW = dynamic_cast<const torch::optim::AdamWParamState*>(&state)) {
    collectAdam(tensors, key, *adamW);
  } else if (const auto* sgd = dynamic_cast<const torch::optim::SGDParamState*>(&state)) {
    if (sgd->momentum_buffer().defined()) tensors[key + "momentum"] = sgd->momentum_buffer();
  } else {
    throw Error("checkpoint: expected an Adam, AdamW or SGD optimizer, found another kind");
  }
}

/// Reads the tensors of one parameter's state.
class StateReader {
 public:
  StateReader(const TensorMap& tensors, const NamedParameter& parameter, const std::string& origin)
      : tensors_(tensors), parameter_(parameter), origin_(origin) {}

  bool has(const char* part) const { return tensors_.contains(parameter_.key + part); }

  at::Tensor get(const char* part) const {
    const auto& value = raw(part);
    if (value.sizes() != parameter_.parameter.sizes()) {
      throw ModelFormatError(fmt::format("{}: {}{}: expected shape [{}], found [{}]",
                                         origin_,
                                         parameter_.key,
                                         part,
                                         fmt::join(parameter_.parameter.sizes(), ", "),
                                         fmt::join(value.sizes(), ", ")));
    }
    return value.to(parameter_.parameter.options().requires_grad(false)).clone();
  }

  std::int64_t step() const { return raw("step").item<std::int64_t>(); }

 private:
  const at::Tensor& raw(const char* part) const {
    const auto found = tensors_.find(parameter_.key + part);
    if (found == tensors_.end()) {
      throw ModelFormatError(
          fmt::format("{}: expected a tensor {}{}, found none", origin_, parameter_.key, part));
    }
    return found->second;
  }

  const TensorMap& tensors_;
  const NamedParameter& parameter_;
  const std::string& origin_;
};

template <class AdamState>
StatePtr readAdam(const StateReader& reader) {
  auto state = std::make_unique<AdamState>();
  state->step(reader.step());
  state->exp_avg(reader.get("exp_avg"));
  state->exp_avg_sq(reader.get("exp_avg_sq"));
  if (reader.has("max_exp_avg_sq")) state->max_exp_avg_sq(reader.get("max_exp_avg_sq"));
  return state;
}

StatePtr readState(const torch::optim::Optimizer& optimizer, const StateReader& reader) {
  if (dynamic_cast<const torch::optim::SGD*>(&optimizer) != nullptr) {
    if (!reader.has("momentum")) return nullptr;
    auto state = std::make_unique<torch::optim::SGDParamState>();
    state->momentum_buffer(reader.get("momentum"));
    return state;
  }
  if (!reader.has("step")) return nullptr;
  if (dynamic_cast<const torch::optim::AdamW*>(&optimizer) != nullptr) {
    return readAdam<torch::optim::AdamWParamState>(reader);
  }
  return readAdam<torch::optim::AdamParamState>(reader);
}

}  // namespace

std::vector<NamedState> stateOf(const NetworkRef& network) {
  std::vector<NamedState> states;
  for (const auto& item : network.module->named_parameters()) {
    states.push_back({network.prefix + item.key(), item.value(), false});
  }
  for (const auto& item : network.module->named_buffers()) {
    states.push_back({network.prefix + item.key(), item.value(), true});
  }
  return states;
}

TensorMap optimizerState(Trainable& system) {
  TensorMap tensors;
  const auto names = parameterNames(system);
  for (const auto& ref : system.optimizers()) {
    for (const auto& item : parametersOf(*ref.optimizer, names, ref.name)) {
      const auto& states = ref.optimizer->state();
      const auto found = states.find(compat::optimizerStateKey(item.parameter));
      if (found != states.end()) collect(tensors, item.key, *found->second);
    }
  }
  return tensors;
}

void restoreOptimizers(Trainable& system, const TensorMap& tensors, const std::string& origin) {
  const auto names = parameterNames(system);
  for (const auto& ref : system.optimizers()) {
    auto& states = ref.optimizer->state();
    states.clear();
    for (const auto& item : parametersOf(*ref.optimizer, names, ref.name)) {
      auto state = readState(*ref.optimizer, StateReader(tensors, item, origin));
      if (state) states[compat::optimizerStateKey(item.parameter)] = std::move(state);
    }
  }
}

void restoreNetworks(Trainable& system, const TensorMap& tensors, const std::string& origin) {
  const auto report = fillByName(system, tensors);
  if (!report.missing.empty()) {
    throw ModelFormatError(
        fmt::format("{}: expected a tensor '{}', found none", origin, report.missing.front()));
  }
  if (!report.differ.empty()) {
    throw ModelFormatError(fmt::format("{}: {}", origin, report.differ.front()));
  }
}

FillReport fillByName(Trainable& system, const TensorMap& tensors) {
  const at::NoGradGuard noGrad;
  FillReport report;
  for (const auto& network : system.networks()) {
    for (const auto& state : stateOf(network)) {
      const auto found = tensors.find(state.name);
      if (found == tensors.end()) {
        report.missing.push_back(state.name);
      } else if (found->second.sizes() != state.value.sizes()) {
        report.differ.push_back(fmt::format("{}: network [{}], file [{}]",
                                            state.name,
                                            fmt::join(state.value.sizes(), ", "),
                                            fmt::join(found->second.sizes(), ", ")));
      } else {
        state.value.detach().copy_(found->second);
        ++report.filled;
      }
    }
  }
  return report;
}

std::string firstNotFinite(Trainable& system) {
  for (const auto& network : system.networks()) {
    for (const auto& state : stateOf(network)) {
      if (!state.value.is_floating_point()) continue;
      if (!at::isfinite(state.value.detach()).all().item<bool>()) return state.name;
    }
  }
  return {};
}

}  // namespace spolvero
