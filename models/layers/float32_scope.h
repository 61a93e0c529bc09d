#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

namespace spolvero {

/// While it lives, autocast does not touch operations of this thread: norms of weights, statistics
/// and losses stay in the precision of their inputs inside a bf16 forward pass.
class Float32Scope {
 public:
  Float32Scope() : guard_(c10::autocast_dispatch_keyset) {}

 private:
  c10::impl::ExcludeDispatchKeyGuard guard_;
};

/// Half precisions as float32; float32 and float64 as they are.
inline at::Tensor atLeastFloat32(const at::Tensor& x) {
  const auto type = x.scalar_type();
  return type == at::kBFloat16 || type == at::kHalf ? x.to(at::kFloat) : x;
}

}  // namespace spolvero
