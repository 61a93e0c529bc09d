#include "core/train/moving_average.h"

#include "core/base/error.h"
#include "core/train/network_state.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <fmt/format.h>

#include <algorithm>

namespace spolvero {

namespace {

bool isCopied(const NamedState& state) {
  return !state.value.is_floating_point() ||
         (state.buffer && (state.name.ends_with("_u") || state.name.ends_with("_v")));
}

}  // namespace

MovingAverage::MovingAverage(const std::vector<NetworkRef>& networks, double decay)
    : decay_(decay) {
  for (const auto& network : networks) {
    if (!network.averaged) continue;
    for (const auto& state : stateOf(network)) {
      entries_.push_back({state.name, state.value, state.value.detach().clone(), isCopied(state)});
    }
  }
}

void MovingAverage::update(std::int64_t step) {
  const at::NoGradGuard noGrad;
  const double n = static_cast<double>(step);
  const double decay = std::min(decay_, (1 + n) / (10 + n));
  for (auto& entry : entries_) {
    if (entry.copied) {
      entry.average.copy_(entry.weight);
    } else {
      entry.average.lerp_(entry.weight.detach(), 1 - decay);
    }
  }
}

TensorMap MovingAverage::tensors() const {
  TensorMap tensors;
  for (const auto& entry : entries_) tensors[entry.name] = entry.average;
  return tensors;
}

void MovingAverage::load(const TensorMap& tensors, const std::string& origin) {
  const at::NoGradGuard noGrad;
  for (auto& entry : entries_) {
    const auto found = tensors.find(entry.name);
    if (found == tensors.end() || found->second.sizes() != entry.average.sizes()) {
      throw ModelFormatError(
          fmt::format("{}: expected an average of '{}' in the network's shape, found none",
                      origin,
                      entry.name));
    }
    entry.average.copy_(found->second);
  }
}

void MovingAverage::reset() {
  const at::NoGradGuard noGrad;
  for (auto& entry : entries_) entry.average.copy_(entry.weight);
}

AveragedWeights::AveragedWeights(const MovingAverage* average) : average_(average) {
  if (average_ == nullptr) return;
  const at::NoGradGuard noGrad;
  for (const auto& entry : average_->entries_) {
    kept_.push_back(entry.weight.detach().clone());
    entry.weight.detach().copy_(entry.average);
  }
}

AveragedWeights::~AveragedWeights() {
  if (average_ == nullptr) return;
  const at::NoGradGuard noGrad;
  for (std::size_t i = 0; i < kept_.size(); ++i) {
    average_->entries_[i].weight.detach().copy_(kept_[i]);
  }
}

}  // namespace spolvero
