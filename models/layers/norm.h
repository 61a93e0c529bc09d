#pragma once

#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>

#include <cstdint>
#include <string>

namespace spolvero {

/// Over what a normalisation takes mean and variance.
enum class NormKind {
  None,       ///< passes its input through
  SyncBatch,  ///< N, H, W of every process (one process here: as Batch), running statistics
  Batch,      ///< N, H, W, running statistics
  Instance,   ///< H, W of each sample
  Group,      ///< H, W and the channels of a group of each sample
};

/// A released norm name: "spectralinstance", "spectralspadesyncbatch3x3", "none" …
struct NormSpec {
  bool spectral = false;
  NormKind kind = NormKind::None;
  std::int64_t kernel = 3;  ///< Of the modulation convolutions; only in "spade…KxK".
};

/// Reads the name of a norm that follows a convolution:
/// [spectral](none|batch|sync_batch|instance|group).
/// @throws ConfigError for another word.
NormSpec parseConvNorm(const std::string& text);

/// Reads the name of a conditional norm: [spectral]spade(syncbatch|batch|instance|group)KxK.
/// @throws ConfigError for another word.
NormSpec parseSpadeNorm(const std::string& text);

struct NormOptions {
  NormKind kind = NormKind::SyncBatch;
  std::int64_t channels = 0;
  bool affine = false;      ///< Learns `weight` and `bias` per channel.
  std::int64_t groups = 8;  ///< For Group.
};

/// Normalises [N, C, H, W] to mean 0 and variance 1 (ε = 1e-5, momentum 0.1).
///
/// Buffers of the batch kinds are those of the released SynchronizedBatchNorm2d: `running_mean`,
/// `running_var`, `num_batches_tracked`. Statistics are taken in float32 under autocast too.
class NormLayerImpl : public torch::nn::Module {
 public:
  /// @throws ShapeError if `groups` does not divide `channels` (Group only).
  explicit NormLayerImpl(const NormOptions& options);

  at::Tensor forward(const at::Tensor& x);

  const NormOptions& options() const { return options_; }
  /// Running statistics [C]; undefined for kinds without.
  const at::Tensor& runningMean() const { return runningMean_; }
  const at::Tensor& runningVar() const { return runningVar_; }

 private:
  NormOptions options_;
  at::Tensor weight_;
  at::Tensor bias_;
  at::Tensor runningMean_;
  at::Tensor runningVar_;
  at::Tensor batches_;
};
TORCH_MODULE(NormLayer);

}  // namespace spolvero
