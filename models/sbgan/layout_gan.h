#pragma once

#include <ATen/core/Tensor.h>

#include <functional>

namespace spolvero {

/// Draws one class per pixel and lets the gradient through as if nothing had been drawn: forward a
/// one-hot sample, backward the softmax of (log p + Gumbel noise) / T.
/// @param probabilities [N, K, H, W] over K.  @return [N, K, H, W] of zeros and ones.
/// Source: SB-GAN §3.1, Jang et al. 2017; gumbelSampler of the released code (log(p + 1e-5)).
at::Tensor gumbelStraightThrough(const at::Tensor& probabilities, double temperature);

/// The most likely class of each pixel, one-hot.  @return [N, K, H, W], without gradient.
at::Tensor mostLikely(const at::Tensor& probabilities);

/// A discriminator as the losses see it: [N, …] to [N, 1].
using Critic = std::function<at::Tensor(const at::Tensor&)>;

/// Mean squared distance from 1 of the critic's gradient norm at points drawn between real and
/// fake, differentiable in the critic's weights.
/// @param real, fake [N, …]; detached.  @param shares [N] in [0, 1]: how much of each point is
/// real.
/// @return scalar, unweighted.  Source: Gulrajani et al. 2017 (WGAN-GP) eq. 3.
at::Tensor gradientPenalty(const Critic& critic,
                           const at::Tensor& real,
                           const at::Tensor& fake,
                           const at::Tensor& shares);

struct WganOptions {
  double gradientPenalty = 10;  ///< λ of the penalty.
  double drift = 0;             ///< ε of ProGAN's E[D(x)²]; the released SB-GAN has none.
};

/// The parts of the critic's loss, weighted; their sum is minimised.
struct CriticLosses {
  at::Tensor difference;  ///< E[D(fake)] − E[D(real)].
  at::Tensor penalty;
  at::Tensor drift;  ///< Undefined without.
  at::Tensor total() const;
};

/// Source: WGAN-GP eq. 3; ProGAN §A.1 (drift); ImprovedWGANLoss of the released code.
CriticLosses criticLosses(const Critic& critic,
                          const at::Tensor& real,
                          const at::Tensor& fake,
                          const WganOptions& options);

}  // namespace spolvero
