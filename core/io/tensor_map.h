#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <string>

namespace spolvero {

/// Named tensors: the content of a weight file.
using TensorMap = std::map<std::string, at::Tensor>;

}  // namespace spolvero
