#include "app/bench/operator_watch.h"

#include <ATen/ATen.h>

#include <utility>

namespace spolvero::app {

namespace {

thread_local OperatorWatch* current = nullptr;

}  // namespace

OperatorWatch::OperatorWatch(Before before, After after)
    : before_(std::move(before)), after_(std::move(after)) {
  current = this;
  handle_ = at::addThreadLocalCallback(at::RecordFunctionCallback(&onStart, &onEnd)
                                           .needsInputs(true)
                                           .needsOutputs(after_ != nullptr)
                                           .scopes({at::RecordScope::FUNCTION}));
}

OperatorWatch::~OperatorWatch() {
  at::removeCallback(handle_);
  current = nullptr;
}

std::unique_ptr<at::ObserverContext> OperatorWatch::onStart(const at::RecordFunction& function) {
  auto* watch = current;
  if (watch == nullptr || watch->busy_ || !watch->before_) return nullptr;
  watch->busy_ = true;
  watch->before_(function.name(), function.inputs());
  watch->busy_ = false;
  return nullptr;
}

void OperatorWatch::onEnd(const at::RecordFunction& function, at::ObserverContext* context) {
  (void)context;
  auto* watch = current;
  if (watch == nullptr || watch->busy_ || !watch->after_) return;
  watch->busy_ = true;
  watch->after_(function.name(), function.outputs());
  watch->busy_ = false;
}

double multiplyAddsOf(std::string_view name, c10::ArrayRef<const c10::IValue> inputs) {
  if (name == "aten::linear") {
    const auto& x = inputs[0].toTensor();
    const auto& weight = inputs[1].toTensor();
    return static_cast<double>(x.numel()) / static_cast<double>(x.size(-1)) *
           static_cast<double>(weight.numel());
  }
  if (name != "aten::convolution") return 0;
  const auto& x = inputs[0].toTensor();
  const auto& weight = inputs[1].toTensor();
  const auto stride = inputs[3].toIntVector();
  const auto padding = inputs[4].toIntVector();
  const auto dilation = inputs[5].toIntVector();
  const bool transposed = inputs[6].toBool();
  // Each weight meets each place of the smaller side once: a transposed one's input.
  double places = static_cast<double>(x.size(0));
  for (std::int64_t axis = 0; axis < x.dim() - 2; ++axis) {
    const auto at = [axis](const std::vector<std::int64_t>& values) {
      return values[values.size() == 1 ? 0 : static_cast<std::size_t>(axis)];
    };
    const auto side = x.size(axis + 2);
    const auto reach = at(dilation) * (weight.size(axis + 2) - 1);
    places *= static_cast<double>(
        transposed ? side : (side + 2 * at(padding) - reach - 1) / at(stride) + 1);
  }
  return places * static_cast<double>(weight.numel());
}

double countMultiplyAdds(const std::function<void()>& work) {
  double count = 0;
  const OperatorWatch watch(
      [&](std::string_view name, auto inputs) { count += multiplyAddsOf(name, inputs); });
  work();
  return count;
}

}  // namespace spolvero::app
