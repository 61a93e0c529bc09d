#pragma once

/// The few places where LibTorch 1.13 (Debian 12), 2.6 (Debian 13) and 2.11 differ.
#include <ATen/autocast_mode.h>
#include <torch/optim/optimizer.h>
#include <torch/version.h>

namespace spolvero::compat {

/// Switches autocast of forward passes to a half precision on a device type on or off for this
/// thread.
inline void setAutocast(c10::DeviceType device, bool enabled, at::ScalarType type = at::kBFloat16) {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
  at::autocast::set_autocast_dtype(device, type);
  at::autocast::set_autocast_enabled(device, enabled);
#else
  if (device == c10::DeviceType::CPU) {
    at::autocast::set_autocast_cpu_dtype(type);
    at::autocast::set_cpu_enabled(enabled);
  } else {
    at::autocast::set_autocast_gpu_dtype(type);
    at::autocast::set_enabled(enabled);
  }
#endif
  if (!enabled) at::autocast::clear_cache();
}

/// The key under which an optimizer keeps the state of a parameter.
inline auto optimizerStateKey(const at::Tensor& parameter) {
#if TORCH_VERSION_MAJOR >= 2
  return static_cast<void*>(parameter.unsafeGetTensorImpl());
#else
  return c10::guts::to_string(parameter.unsafeGetTensorImpl());
#endif
}

}  // namespace spolvero::compat
