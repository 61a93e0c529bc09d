#pragma once

#include "models/common/renderer_parts.h"

#include <c10/core/ScalarType.h>

namespace spolvero {

/// The type of tensors in a precision.
inline at::ScalarType scalarType(Precision precision) {
  switch (precision) {
    case Precision::BFloat16:
      return at::kBFloat16;
    case Precision::Float16:
      return at::kHalf;
    case Precision::Float32:
      break;
  }
  return at::kFloat;
}

}  // namespace spolvero
