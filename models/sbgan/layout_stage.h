#pragma once

#include "core/train/trainable.h"
#include "models/sbgan/options.h"

#include <c10/core/Device.h>

#include <memory>

namespace torch::optim {
class Adam;
}

namespace spolvero {

/// The layout GAN in training (or, on pixels, the ProGAN baseline): networks, optimizers and one
/// step of each. Computes in float32 always: the penalty differentiates twice.
/// Source: SB-GAN §3.1; progressive_seg_model.py.
class LayoutStage {
 public:
  LayoutStage(const SbganOptions& options, const c10::Device& device);
  ~LayoutStage();

  std::vector<NetworkRef> networks();
  /// @param rate  learning rate of both.
  std::vector<OptimizerRef> optimizers(double rate);
  void setGrowth(const Growth& growth) { growth_ = growth; }
  const Growth& growth() const { return growth_; }

  /// Real layouts as the discriminator sees them at the present resolution.
  /// @param labels [N, H, W] int64.  @param centred  samples pixel centres, as PIL's NEAREST that
  /// the layout stage was released with; else each cell's first pixel, as the joint stage.
  /// @return [N, K, r, r·aspect].
  at::Tensor realLayouts(const at::Tensor& labels, bool centred) const;
  /// Photos at the present resolution.  @return [N, 3, r, r·aspect].
  at::Tensor realPixels(const at::Tensor& photos) const;

  /// Fresh latents [N, latent].
  at::Tensor latents(std::int64_t count) const;
  /// What the generator makes of them: [N, K, r, r·aspect] probabilities, or pixels.
  at::Tensor generate(const at::Tensor& latents);
  /// The generator's output as its discriminator sees it: classes drawn, or pixels as they are.
  at::Tensor drawn(const at::Tensor& generated) const;
  /// The generator's adversarial loss.  @param fake of `drawn`.
  at::Tensor generatorLoss(const at::Tensor& fake);

  /// Generator, then discriminator.  @param real of `realLayouts` or `realPixels`.
  StepLosses step(const at::Tensor& real);
  /// Only the discriminator's part; its loss is weighted.
  void discriminatorStep(const at::Tensor& real,
                         const at::Tensor& fake,
                         double weight,
                         StepLosses& losses);

  /// Drops gradients, so that a part without any stays without.
  void clearGradients();
  void stepGenerator();
  torch::nn::Module& discriminator() { return *discriminator_; }

 private:
  SbganOptions options_;
  c10::Device device_;
  Growth growth_;
  ProgressiveGenerator generator_{nullptr};
  ProgressiveDiscriminator discriminator_{nullptr};
  std::unique_ptr<torch::optim::Adam> generatorOptimizer_;
  std::unique_ptr<torch::optim::Adam> discriminatorOptimizer_;
};

/// Drops the gradients of a network. Networks that grow need it: a zero gradient is not none.
void dropGradients(torch::nn::Module& module);

}  // namespace spolvero
