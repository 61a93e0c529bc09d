#pragma once

#include <ATen/core/ivalue.h>
#include <ATen/record_function.h>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace spolvero::app {

/// Sees the tensor operations that this thread begins while it lives, whatever network they belong
/// to. One at a time per thread.
class OperatorWatch {
 public:
  using Before =
      std::function<void(std::string_view name, c10::ArrayRef<const c10::IValue> inputs)>;
  using After = std::function<void(std::string_view name, const std::vector<c10::IValue>& outputs)>;

  /// @param before, after  called for each operation ("aten::convolution"); operations that they
  ///                       begin themselves are not reported.
  explicit OperatorWatch(Before before, After after = {});
  ~OperatorWatch();
  OperatorWatch(const OperatorWatch&) = delete;
  OperatorWatch& operator=(const OperatorWatch&) = delete;

 private:
  static std::unique_ptr<at::ObserverContext> onStart(const at::RecordFunction& function);
  static void onEnd(const at::RecordFunction& function, at::ObserverContext* context);

  Before before_;
  After after_;
  bool busy_ = false;
  at::CallbackHandle handle_ = 0;
};

/// The multiply-adds of a dense convolution or matrix layer, by the inputs of the operation; 0 for
/// every other.
double multiplyAddsOf(std::string_view name, c10::ArrayRef<const c10::IValue> inputs);

/// The multiply-adds of convolutions and matrix layers while `work` runs in this thread.
double countMultiplyAdds(const std::function<void()>& work);

}  // namespace spolvero::app
