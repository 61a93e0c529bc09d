#pragma once

#include "core/train/trainable.h"
#include "models/segmenter/class_balance.h"
#include "models/segmenter/options.h"

#include <c10/core/Device.h>

#include <memory>

namespace torch::optim {
class AdamW;
}

namespace spolvero {

/// A segmenter in training: cross entropy in which rare classes count more, AdamW.
class SegmenterTrainable : public Trainable {
 public:
  /// @param width, height  px of the training pictures; any.
  SegmenterTrainable(const SegmenterOptions& options,
                     ClassTable classes,
                     int width,
                     int height,
                     const c10::Device& device);
  ~SegmenterTrainable() override;

  std::vector<NetworkRef> networks() override;
  std::vector<OptimizerRef> optimizers() override;

  /// Counts the classes, unless a resumed training brought the counts along.
  void prepare(ExampleSource& examples, const std::stop_token& stop) override;
  TensorMap extraState() override;
  void restoreExtraState(const TensorMap& state, const std::string& origin) override;

  /// Loss "CE".
  StepLosses step(const Batch& batch, bool autocast) override;

  /// 1 minus the mean intersection over union of each picture, averaged over the pictures.
  double validationLoss(const Batch& batch) override;
  std::string validationName() const override { return "1-mIoU"; }

  /// The predicted layout in its classes' colours; from variant 1 on only where it is wrong, grey
  /// where it is right or nothing is known.
  at::Tensor sample(const Batch& batch, int variant) override;

  ModelInfo describeModel() const override;

  /// Weight of each class in the loss, [K] float32.
  at::Tensor classWeights() const;

 private:
  at::Tensor jittered(const at::Tensor& photos) const;
  at::Tensor predict(const Batch& batch);

  SegmenterOptions options_;
  ClassTable classes_;
  int width_;
  int height_;
  c10::Device device_;
  SegmentationNetwork network_{nullptr};
  std::unique_ptr<torch::optim::AdamW> optimizer_;
  ClassBalance balance_;
  bool counted_ = false;
};

}  // namespace spolvero
