#pragma once

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

}  // namespace spolvero
