#include "app/bench/random_model.h"

#include "app/bench/operator_watch.h"
#include "core/layout/layout_tensors.h"
#include "models/layers/state_dict.h"
#include "models/layers/weighted_layer.h"

#include <ATen/ATen.h>
#include <torch/nn/module.h>
#include <torch/utils.h>

#include <algorithm>
#include <cmath>

namespace spolvero::app {

namespace {

constexpr double kModulation = 0.3;       ///< Deviation of γ and β.
constexpr double kSmall = 0.1;            ///< Of biases, and of norms' gains around 1.
constexpr double kOutputDeviation = 0.5;  ///< Before the last tanh.
constexpr double kVarianceFloor = 0.01;   ///< Of a norm's mean variance.
constexpr int kPowerIterations = 20;
constexpr double kMaximumPatchPx = 32;

/// Takes away what only training needs and no one may have here: feature networks and their losses.
void dropLosses(SystemSetup& setup) {
  auto set = setup.options();
  for (const auto& option : set.options()) {
    auto* const* text = std::get_if<std::string*>(&option.target);
    if (text == nullptr) continue;
    const auto allows = [&](const char* word) {
      return std::ranges::find(option.info.choices, word) != option.info.choices.end();
    };
    if (option.key.ends_with("features") && allows("none")) **text = "none";
    if (option.key.ends_with("loss.kind") && allows("image")) **text = "image";
  }
}

double deviationOf(const std::string& name, const at::Tensor& weight) {
  const auto fanIn = static_cast<double>(weight.numel() / weight.size(0));
  if (name.find("mlp_gamma") != std::string::npos || name.find("mlp_beta") != std::string::npos) {
    return kModulation / std::sqrt(fanIn);
  }
  // Of all classes one stands at each place of the window.
  const auto window = static_cast<double>(weight.size(2) * weight.size(3));
  return std::sqrt(2 / (name.find("mlp_shared") != std::string::npos ? window : fanIn));
}

void drawWeights(torch::nn::Module& network) {
  for (auto& entry : network.named_parameters()) {
    auto& value = entry.value();
    const auto& name = entry.key();
    const bool gain = name.ends_with("weight") || name.ends_with("gamma");
    if (value.dim() == 4) {
      value.normal_(0, deviationOf(name, value));
    } else if (value.dim() > 1) {
      value.normal_(0, std::sqrt(2.0 / static_cast<double>(value.size(1))));
    } else {
      value.normal_(gain ? 1 : 0, kSmall);
    }
  }
}

void settleSpectralNorms(torch::nn::Module& network) {
  for (const auto& module : network.modules()) {
    auto* layer = dynamic_cast<WeightedLayer*>(module.get());
    if (layer == nullptr || !layer->isSpectral()) continue;
    layer->train();
    for (int i = 0; i < kPowerIterations; ++i) layer->weightForPass();
  }
}

/// A layout whose lower third is a mosaic of all classes.
Layout withMosaic(const Layout& layout) {
  auto labels = layout.labels();
  const auto third = layout.width() * layout.height() / 3;
  const auto fitting = std::sqrt(third / layout.classes().size());
  const auto side = static_cast<int>(std::clamp(fitting - 1, 2.0, kMaximumPatchPx));
  int next = 0;
  for (int top = 2 * layout.height() / 3; top < layout.height(); top += side) {
    for (int left = 0; left < layout.width(); left += side) {
      const LabelMap patch(std::min(side, layout.width() - left),
                           std::min(side, layout.height() - top),
                           static_cast<std::uint8_t>(next++ % layout.classes().size()));
      labels.paste(patch, left, top);
    }
  }
  return {std::move(labels), layout.instances(), layout.classes()};
}

Batch batchOf(const Layout& layout) {
  Batch batch;
  batch.labels = labelTensor(layout);
  batch.instances = instanceTensor(layout);
  batch.photos = at::zeros({1, 3, layout.height(), layout.width()});
  batch.names = {"random"};
  return batch;
}

/// Gives a batch norm the statistics of what it is about to see.
void adoptStatistics(c10::ArrayRef<const c10::IValue> inputs) {
  if (!inputs[3].isTensor() || !inputs[3].toTensor().defined()) return;
  const auto [variance, mean] = at::var_mean(inputs[0].toTensor(), {0, 2, 3}, false);
  const auto floor = kVarianceFloor * variance.mean().item<double>();
  inputs[3].toTensor().copy_(mean);
  inputs[4].toTensor().copy_(variance.clamp_min(floor));
}

/// Batch statistics and the scale of the last convolution, from one pass.
void calibrate(Trainable& system, const Batch& batch) {
  struct {
    at::Tensor weight;
    at::Tensor bias;
    at::Tensor output;
  } last;
  {
    const OperatorWatch watch(
        [&](std::string_view name, auto inputs) {
          if (name == "aten::batch_norm") adoptStatistics(inputs);
          if (name != "aten::convolution") return;
          last.weight = inputs[1].toTensor();
          last.bias = inputs[2].isTensor() ? inputs[2].toTensor() : at::Tensor();
        },
        [&](std::string_view name, const std::vector<c10::IValue>& outputs) {
          if (name == "aten::convolution") last.output = outputs.at(0).toTensor();
        });
    system.sample(batch, 1);
  }
  const auto factor = kOutputDeviation / last.output.std().item<double>();
  last.weight.mul_(factor);
  if (last.bias.defined()) last.bias.mul_(factor);
}

}  // namespace

ModelFile randomModel(TrainConfig& config, const Layout& layout, std::uint64_t seed) {
  const at::NoGradGuard noGradient;
  dropLosses(config.setup());
  at::manual_seed(seed);
  const auto system =
      config.setup().makeTrainable(layout.classes(), layout.width(), layout.height(), at::kCPU);
  for (const auto& network : system->networks()) {
    if (network.prefix != "G.") continue;
    drawWeights(*network.module);
    settleSpectralNorms(*network.module);
  }
  calibrate(*system, batchOf(withMosaic(layout)));
  ModelFile model;
  model.info = system->describeModel();
  for (const auto& network : system->networks()) {
    if (network.prefix != "G.") continue;
    for (auto& [name, tensor] : stateDict(*network.module)) {
      model.tensors[network.prefix + name] = tensor;
    }
  }
  return model;
}

}  // namespace spolvero::app
