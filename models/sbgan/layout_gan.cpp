#include "models/sbgan/layout_gan.h"

#include <ATen/ATen.h>
#include <torch/autograd.h>

namespace spolvero {

namespace {

constexpr double kProbabilityFloor = 1e-5;
constexpr double kExponentialFloor = 1e-10;

at::Tensor oneHotOfLargest(const at::Tensor& scores) {
  return at::zeros_like(scores).scatter_(1, scores.argmax(1, true), 1.0);
}

}  // namespace

at::Tensor gumbelStraightThrough(const at::Tensor& probabilities, double temperature) {
  const auto logits = at::log(probabilities + kProbabilityFloor);
  const auto gumbel = -at::log(at::empty_like(logits).exponential_() + kExponentialFloor);
  const auto soft = at::softmax((logits + gumbel) / temperature, 1);
  return (oneHotOfLargest(soft.detach()) - soft).detach() + soft;
}

at::Tensor mostLikely(const at::Tensor& probabilities) {
  return oneHotOfLargest(probabilities.detach());
}

at::Tensor gradientPenalty(const Critic& critic,
                           const at::Tensor& real,
                           const at::Tensor& fake,
                           const at::Tensor& shares) {
  const auto share = shares.view({-1, 1, 1, 1});
  auto points = share * real.detach() + (1 - share) * fake.detach();
  points.set_requires_grad(true);
  const auto scores = critic(points);
  const auto gradient = torch::autograd::grad({scores},
                                              {points},
                                              {at::ones_like(scores)},
                                              /*retain_graph=*/true,
                                              /*create_graph=*/true)
                            .front();
  return (gradient.flatten(1).norm(2, 1) - 1).square().mean();
}

at::Tensor CriticLosses::total() const {
  return drift.defined() ? difference + penalty + drift : difference + penalty;
}

CriticLosses criticLosses(const Critic& critic,
                          const at::Tensor& real,
                          const at::Tensor& fake,
                          const WganOptions& options) {
  CriticLosses losses;
  const auto realScores = critic(real);
  losses.difference = critic(fake.detach()).mean() - realScores.mean();
  const auto shares = at::rand({real.size(0)}, real.options());
  losses.penalty = options.gradientPenalty * gradientPenalty(critic, real, fake, shares);
  if (options.drift > 0) losses.drift = options.drift * realScores.square().mean();
  return losses;
}

}  // namespace spolvero
