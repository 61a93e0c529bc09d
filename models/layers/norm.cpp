#include "models/layers/norm.h"

#include "core/base/error.h"
#include "models/layers/float32_scope.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <array>
#include <regex>
#include <utility>

namespace spolvero {

namespace {

constexpr double kMomentum = 0.1;
constexpr double kEpsilon = 1e-5;
constexpr std::string_view kSpectral = "spectral";

std::string withoutSpectral(const std::string& text, bool& spectral) {
  spectral = text.starts_with(kSpectral);
  return spectral ? text.substr(kSpectral.size()) : text;
}

[[noreturn]] void throwUnknownNorm(const std::string& text, const char* expected) {
  throw ConfigError(fmt::format("Norm '{}': expected {}", text, expected));
}

}  // namespace

NormSpec parseConvNorm(const std::string& text) {
  constexpr std::array<std::pair<std::string_view, NormKind>, 6> kKinds{
      {{"", NormKind::None},
       {"none", NormKind::None},
       {"batch", NormKind::Batch},
       {"sync_batch", NormKind::SyncBatch},
       {"instance", NormKind::Instance},
       {"group", NormKind::Group}}};
  NormSpec spec;
  const auto rest = withoutSpectral(text, spec.spectral);
  for (const auto& [name, kind] : kKinds) {
    if (rest == name) {
      spec.kind = kind;
      return spec;
    }
  }
  throwUnknownNorm(text,
                   "[spectral](none|batch|sync_batch|instance|group), as in 'spectralinstance'");
}

NormSpec parseSpadeNorm(const std::string& text) {
  static const std::regex pattern("spade(syncbatch|batch|instance|group)([1-9])x([1-9])");
  NormSpec spec;
  const auto rest = withoutSpectral(text, spec.spectral);
  std::smatch match;
  if (!std::regex_match(rest, match, pattern) || match[2] != match[3] ||
      (match[2].str()[0] % 2) == 0) {
    throwUnknownNorm(
        text,
        "[spectral]spade(syncbatch|batch|instance|group) and an odd size such as 3x3, as "
        "in 'spectralspadesyncbatch3x3'");
  }
  const auto kind = match[1].str();
  spec.kind = kind == "syncbatch"  ? NormKind::SyncBatch
              : kind == "batch"    ? NormKind::Batch
              : kind == "instance" ? NormKind::Instance
                                   : NormKind::Group;
  spec.kernel = std::stoll(match[2].str());
  return spec;
}

NormLayerImpl::NormLayerImpl(const NormOptions& options) : options_(options) {
  const auto channels = options.channels;
  if (options.kind == NormKind::Group && (options.groups < 1 || channels % options.groups != 0)) {
    throw ShapeError(
        fmt::format("Group norm: {} groups do not divide {} channels", options.groups, channels));
  }
  if (options.affine && options.kind != NormKind::None) {
    weight_ = register_parameter("weight", at::ones({channels}));
    bias_ = register_parameter("bias", at::zeros({channels}));
  }
  if (options.kind == NormKind::Batch || options.kind == NormKind::SyncBatch) {
    runningMean_ = register_buffer("running_mean", at::zeros({channels}));
    runningVar_ = register_buffer("running_var", at::ones({channels}));
    batches_ = register_buffer("num_batches_tracked", at::zeros({}, at::kLong));
  }
}

at::Tensor NormLayerImpl::forward(const at::Tensor& x) {
  const Float32Scope exact;
  switch (options_.kind) {
    case NormKind::None:
      return x;
    case NormKind::SyncBatch:
    case NormKind::Batch:
      if (is_training()) batches_.add_(1);
      return at::batch_norm(x,
                            weight_,
                            bias_,
                            runningMean_,
                            runningVar_,
                            is_training(),
                            kMomentum,
                            kEpsilon,
                            at::globalContext().userEnabledCuDNN());
    case NormKind::Instance:
      return at::instance_norm(x,
                               weight_,
                               bias_,
                               {},
                               {},
                               true,
                               kMomentum,
                               kEpsilon,
                               at::globalContext().userEnabledCuDNN());
    case NormKind::Group:
      // LibTorch 1.13 takes no bf16 picture with float32 gains here.
      return at::group_norm(atLeastFloat32(x), options_.groups, weight_, bias_, kEpsilon);
  }
  return x;
}

}  // namespace spolvero
