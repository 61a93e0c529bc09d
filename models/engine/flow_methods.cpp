#include "models/engine/flow_methods.h"

#include <ATen/ATen.h>

namespace spolvero {

namespace {

constexpr std::int64_t kWinogradChannels = 16;

}  // namespace

ConvKernelOptions FlowMethods::choose(const at::Tensor& weight,
                                      ConvKernelOptions kernel,
                                      std::int64_t height,
                                      std::int64_t width) const {
  kernel.precision = precision_;
  const bool several = !kernel.transposed && kernel.stride == 1 && kernel.padding == 1 &&
                       kernel.groups == 1 && weight.size(2) == 3;
  if (!several) return kernel;
  // Rounding errors of Winograd4 in bfloat16 grow from norm to norm of the picture's own.
  const bool exactEnough = precision_ == ConvPrecision::Float32;
  if (height > 0 && width > 0) {
    const ConvShape shape{weight.size(1), weight.size(0), 1, 3, 1, height, width};
    kernel.method = chooser_->choose(shape, precision_, exactEnough).method;
  } else if (weight.size(0) >= kWinogradChannels && weight.size(1) >= kWinogradChannels) {
    kernel.method = exactEnough ? ConvMethod::Winograd4 : ConvMethod::Winograd2;
  }
  return kernel;
}

}  // namespace spolvero
