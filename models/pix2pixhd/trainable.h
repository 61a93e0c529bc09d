#pragma once

#include "core/train/trainable.h"
#include "models/common/layout_inputs.h"
#include "models/pix2pixhd/discriminator.h"
#include "models/pix2pixhd/encoder.h"
#include "models/pix2pixhd/generator.h"
#include "models/pix2pixhd/image_pool.h"
#include "models/pix2pixhd/stage_plan.h"

#include <c10/core/Device.h>

#include <memory>

namespace torch::optim {
class Adam;
}

namespace spolvero {

class FeatureNetwork;

/// pix2pixHD in training, all stages in one run. Inner levels train on pictures of their own size,
/// so the global stage is fast.
/// Source: pix2pixHD §3, §4; pix2pixHD_model.py and train.py of the released code.
class Pix2PixHDTrainable : public Trainable {
 public:
  /// @param width, height  px of the full pictures.
  /// @throws ConfigError, ShapeError.
  Pix2PixHDTrainable(const Pix2PixHDOptions& options,
                     ClassTable classes,
                     int width,
                     int height,
                     const c10::Device& device);
  ~Pix2PixHDTrainable() override;

  std::vector<NetworkRef> networks() override;
  std::vector<OptimizerRef> optimizers() override;
  void beginStep(const TrainingPosition& position) override;
  TensorMap extraState() override;
  void restoreExtraState(const TensorMap& state, const std::string& origin) override;
  StepLosses step(const Batch& batch, bool autocast) override;
  at::Tensor sample(const Batch& batch, int variant) override;
  ModelInfo describeModel() const override;

  const Pix2PixHDStage& stage() const { return plan_[stage_]; }

 private:
  /// A batch at the size of the stage.
  struct Input {
    at::Tensor layout;   ///< [N, layout channels, H, W]
    at::Tensor objects;  ///< [N, H, W] int64: who shares a code.
    at::Tensor photos;   ///< [N, 3, H, W]
  };

  void enterStage(std::size_t stage);
  void chooseTrained();
  Input inputOf(const Batch& batch) const;
  at::Tensor codeMaps(const Input& input);
  at::Tensor generate(const Input& input, const at::Tensor& codes);
  Activations discriminate(const at::Tensor& layoutAndImage);
  at::Tensor generatorStep(const Input& input, bool autocast, StepLosses& losses);
  void discriminatorStep(const Input& input,
                         const at::Tensor& fake,
                         bool autocast,
                         StepLosses& losses);
  std::int64_t reduction(std::int64_t level) const;

  Pix2PixHDOptions options_;
  ClassTable classes_;
  int width_;
  int height_;
  c10::Device device_;
  GanMode mode_;
  std::vector<Pix2PixHDStage> plan_;
  std::size_t stage_ = 0;  ///< Whose optimizer state lives.
  double rateFactor_ = 1;
  Pix2PixHDGenerator generator_{nullptr};
  Pix2PixHDEncoder encoder_{nullptr};  ///< Empty without codes.
  Pix2PixHDDiscriminator discriminator_{nullptr};
  std::shared_ptr<FeatureNetwork> features_;
  std::unique_ptr<torch::optim::Adam> generatorOptimizer_;
  std::unique_ptr<torch::optim::Adam> discriminatorOptimizer_;
  ImagePool pool_;
};

}  // namespace spolvero
