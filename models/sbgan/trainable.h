#pragma once

#include "models/sbgan/image_stage.h"
#include "models/sbgan/layout_stage.h"
#include "models/sbgan/stage_plan.h"

#include <optional>

namespace spolvero {

/// SB-GAN in training: the layout GAN grows, SPADE learns from real layouts, D2 is prepared, and
/// all are fine-tuned together; which of it, the plan says by the step. With `pixels`, the ProGAN
/// baseline.
///
/// Networks: LG, LD (layout generator and discriminator), G, D (SPADE's), D2.
/// Source: SB-GAN §3, §4.1; progressive_seg_trainer.py, progressive_seg_end2end_trainer.py.
class SbganTrainable : public Trainable {
 public:
  /// @param width, height  px of the training pictures: the layout's aspect, multiples of SPADE's
  /// stride and of the final resolution.  @throws ConfigError, ShapeError.
  SbganTrainable(const SbganOptions& options,
                 ClassTable classes,
                 int width,
                 int height,
                 const c10::Device& device);
  ~SbganTrainable() override;

  std::vector<NetworkRef> networks() override;
  std::vector<OptimizerRef> optimizers() override;
  /// Where the joint stage begins, the optimizers start anew, as released.
  void beginStep(const TrainingPosition& position) override;
  StepLosses step(const Batch& batch, bool autocast) override;

  /// Variant 0: the photographs of the batch's layouts, or, before SPADE was trained, these layouts
  /// as the discriminator sees them. Odd variants: dreamt layouts in the classes' colours; even
  /// ones: the photographs of the layouts before them.
  at::Tensor sample(const Batch& batch, int variant) override;

  /// Two parts that need no discriminator. How often classes occur where, dreamt layouts against
  /// the batch's: the total variation distance of class shares, mean over a coarse grid (0 to 1).
  /// And the mean absolute difference of reconstructions from the photos; before SPADE is trained,
  /// its largest value 2, so that a model with a new stage counts as better. The baseline compares
  /// mean and deviation of pixels over the grid.
  double validationLoss(const Batch& batch) override;
  std::string validationName() const override;

  ModelInfo describeModel() const override;

  /// The stages; known from the first `beginStep` on.
  const StagePlan& plan() const { return *plan_; }

 private:
  SbganStage stage() const { return phase_.stage; }
  bool photographs() const { return image_ && stage() != SbganStage::Layout; }
  void checkSizes() const;
  void makePlan(const TrainingPosition& position);
  void restartOptimizers();
  Batch batchOfPhase(const Batch& batch) const;
  at::Tensor enlarged(const at::Tensor& layouts) const;
  at::Tensor dreamtLayouts(std::int64_t count, std::uint64_t seed);
  at::Tensor coloured(const at::Tensor& layouts) const;
  at::Tensor photographsOf(const at::Tensor& layouts);
  double pixelDistance(const Batch& batch);
  StepLosses pretrainStep(const Batch& batch, bool autocast);
  StepLosses jointStep(const Batch& batch, bool autocast);
  void addJointLosses(const Batch& batch, StepLosses& losses);
  void stepD2(const at::Tensor& layouts,
              const at::Tensor& photos,
              double weight,
              bool autocast,
              StepLosses& losses);

  SbganOptions options_;
  ClassTable classes_;
  int width_;
  int height_;
  c10::Device device_;
  LayoutStage layout_;
  std::unique_ptr<ImageStage> image_;  ///< Null without image stages.
  MultiscaleDiscriminator d2_{nullptr};
  std::unique_ptr<torch::optim::Adam> d2Optimizer_;
  GanMode ganMode_ = GanMode::Hinge;
  std::optional<StagePlan> plan_;
  SbganPhase phase_;
  double rateFactor_ = 1;
};

}  // namespace spolvero
