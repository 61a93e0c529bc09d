#pragma once

#include "core/io/tensor_map.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace spolvero::testing {

/// A folder of outputs of the released implementations; nothing where the shared folder is absent.
std::optional<std::filesystem::path> parityFolder(const std::string& name);

/// [1, H, W] int64 from an 8- or 16-bit grey PNG.
at::Tensor greyPng(const std::filesystem::path& path);

/// Largest absolute difference of two tensors of equal element count.
double maxDifference(const at::Tensor& a, const at::Tensor& b);

/// The tensors whose names begin with a prefix, without it.
TensorMap withoutPrefix(const TensorMap& tensors, const std::string& prefix);

/// Compares the gradient that autograd gives for `input` (double) with differences of `loss`, at a
/// few places. @return the largest difference, relative to the largest gradient.
double gradientError(at::Tensor input, const std::function<at::Tensor()>& loss);

}  // namespace spolvero::testing
