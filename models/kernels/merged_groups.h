#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace spolvero::kernels {

/// A grouped convolution's weight with neighbouring groups as one dense group, with zeros where
/// they do not meet.
/// @param weight  [out, in / groups, k, k] of any type, on any device.
/// @param merged  how many groups become one: divides `groups`.
/// @return        [out, merged · in / groups, k, k].
at::Tensor mergeGroups(const at::Tensor& weight, std::int64_t groups, std::int64_t merged);

}  // namespace spolvero::kernels
