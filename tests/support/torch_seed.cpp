#include <ATen/Context.h>

namespace {

/// LibTorch's generator starts from the clock in C++. Test cases run one to a process, so this
/// gives each the same random numbers every time.
[[maybe_unused]] const bool kSeeded = (at::manual_seed(1), true);

}  // namespace
