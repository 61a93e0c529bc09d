#include "models/common/gan_loss.h"

#include "core/base/error.h"
#include "models/layers/float32_scope.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace spolvero {

namespace {

at::Tensor crossEntropy(const at::Tensor& score, double target) {
  return at::binary_cross_entropy_with_logits(score, at::full_like(score, target));
}

at::Tensor squares(const at::Tensor& score, double target) {
  return (score - target).square().mean();
}

at::Tensor scoreLoss(const at::Tensor& score, bool real, bool forDiscriminator, GanMode mode) {
  switch (mode) {
    case GanMode::Original:
      return crossEntropy(score, real ? 1.0 : 0.0);
    case GanMode::LeastSquares:
      return squares(score, real ? 1.0 : 0.0);
    case GanMode::Hinge:
      if (!forDiscriminator) return -score.mean();
      return at::relu(real ? 1 - score : 1 + score).mean();
    case GanMode::Wasserstein:
      return real ? -score.mean() : score.mean();
  }
  return {};
}

at::Tensor meanOverScales(const Activations& activations,
                          bool real,
                          bool forDiscriminator,
                          GanMode mode) {
  const Float32Scope exact;
  at::Tensor total;
  for (const auto& scale : activations) {
    const auto loss = scoreLoss(atLeastFloat32(scale.back()), real, forDiscriminator, mode);
    total = total.defined() ? total + loss : loss;
  }
  return total / static_cast<double>(activations.size());
}

}  // namespace

GanMode parseGanMode(const std::string& name) {
  if (name == "hinge") return GanMode::Hinge;
  if (name == "original") return GanMode::Original;
  if (name == "ls") return GanMode::LeastSquares;
  if (name == "w") return GanMode::Wasserstein;
  throw ConfigError(
      fmt::format("Adversarial loss: expected 'hinge', 'original', 'ls' or 'w', found '{}'", name));
}

at::Tensor generatorGanLoss(const Activations& fake, GanMode mode) {
  return meanOverScales(fake, true, false, mode);
}

at::Tensor discriminatorGanLoss(const Activations& activations, bool real, GanMode mode) {
  return meanOverScales(activations, real, true, mode);
}

at::Tensor featureMatchingLoss(const Activations& fake, const Activations& real) {
  const Float32Scope exact;
  auto total = atLeastFloat32(at::zeros({}, fake.front().front().options()));
  for (std::size_t scale = 0; scale < fake.size(); ++scale) {
    for (std::size_t layer = 0; layer + 1 < fake[scale].size(); ++layer) {
      total = total + at::l1_loss(atLeastFloat32(fake[scale][layer]),
                                  atLeastFloat32(real[scale][layer].detach()));
    }
  }
  return total / static_cast<double>(fake.size());
}

at::Tensor kldLoss(const at::Tensor& mu, const at::Tensor& logvar) {
  const Float32Scope exact;
  const auto mean = atLeastFloat32(mu);
  const auto logVariance = atLeastFloat32(logvar);
  return -0.5 * (1 + logVariance - mean.square() - logVariance.exp()).sum();
}

at::Tensor classBalancedL1Loss(const at::Tensor& fake,
                               const at::Tensor& real,
                               const at::Tensor& oneHot) {
  if (fake.sizes() != real.sizes() || fake.size(0) != oneHot.size(0) ||
      fake.size(2) != oneHot.size(2) || fake.size(3) != oneHot.size(3)) {
    throw ShapeError(fmt::format("class-balanced L1: pictures [{}] and [{}] with a layout [{}]",
                                 fmt::join(fake.sizes(), ", "),
                                 fmt::join(real.sizes(), ", "),
                                 fmt::join(oneHot.sizes(), ", ")));
  }
  const auto difference = (atLeastFloat32(fake) - real).abs().mean(1, true);
  const auto areas = oneHot.sum({2, 3});
  const auto means = (difference * oneHot).sum({2, 3}) / areas.clamp_min(1);
  return means.sum() / areas.gt(0).sum().clamp_min(1);
}

std::pair<Activations, Activations> splitFakeReal(const Activations& both) {
  std::pair<Activations, Activations> halves;
  for (const auto& scale : both) {
    auto& fake = halves.first.emplace_back();
    auto& real = halves.second.emplace_back();
    for (const auto& layer : scale) {
      const auto half = layer.size(0) / 2;
      fake.push_back(layer.narrow(0, 0, half));
      real.push_back(layer.narrow(0, half, half));
    }
  }
  return halves;
}

}  // namespace spolvero
