#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace spolvero {

/// Which adversarial loss; the words of the released option `gan_mode`.
enum class GanMode {
  Hinge,         ///< "hinge"
  Original,      ///< "original": cross entropy on logits
  LeastSquares,  ///< "ls"
  Wasserstein,   ///< "w"
};

/// @throws ConfigError for another word.
GanMode parseGanMode(const std::string& name);

/// Activations of a multi-scale discriminator: per scale, per layer; the last layer is the score.
using Activations = std::vector<std::vector<at::Tensor>>;

/// The generator's adversarial loss: scores of fakes pushed towards real, mean over each scale's
/// patches, then over scales.  @return scalar float32.
/// Source: SPADE §3.3 (hinge); GANLoss of the released code.
at::Tensor generatorGanLoss(const Activations& fake, GanMode mode);

/// The discriminator's adversarial loss for one side.  @return scalar float32.
at::Tensor discriminatorGanLoss(const Activations& activations, bool real, GanMode mode);

/// Mean absolute difference of the intermediate activations, summed over layers, divided by the
/// number of scales. Real activations are constants.  @return scalar float32, unweighted. Source:
/// pix2pixHD eq. 4; SPADE keeps λ = 10.
at::Tensor featureMatchingLoss(const Activations& fake, const Activations& real);

/// −½ Σ (1 + log σ² − μ² − σ²).
/// Deviation: the papers write an expectation; the released code sums over batch, class and place,
/// and so do we.  @return scalar float32.
at::Tensor kldLoss(const at::Tensor& mu, const at::Tensor& logvar);

/// Mean absolute difference of pixels where every class of every picture weighs the same, however
/// small it is: without it the colour of a bag is worth less than the code it takes to say it.
/// Ours, not in the papers.
/// @param fake, real  [N, 3, H, W] float32.
/// @param oneHot      [N, K, H, W] float; classes without pixels do not count.
/// @return            scalar float32, unweighted.  @throws ShapeError.
at::Tensor classBalancedL1Loss(const at::Tensor& fake,
                               const at::Tensor& real,
                               const at::Tensor& oneHot);

/// Splits a batch of [fakes; reals] into the two halves.
std::pair<Activations, Activations> splitFakeReal(const Activations& both);

}  // namespace spolvero
