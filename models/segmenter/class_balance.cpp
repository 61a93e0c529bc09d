#include "models/segmenter/class_balance.h"

#include <ATen/ATen.h>

namespace spolvero {

ClassBalance::ClassBalance(std::int64_t classes) : counts_(at::zeros({2, classes}, at::kDouble)) {}

void ClassBalance::add(const at::Tensor& labels) {
  const auto classes = counts_.size(1);
  for (const auto& picture : labels.unbind(0)) {
    const auto known = picture.masked_select(picture.lt(classes)).to(at::kCPU);
    const auto histogram = at::bincount(known, {}, classes).to(at::kDouble);
    counts_[0] += histogram;
    counts_[1] += histogram.gt(0).to(at::kDouble) * static_cast<double>(known.numel());
  }
}

at::Tensor ClassBalance::frequencies() const {
  return counts_[0] / counts_[1].clamp_min(1);
}

at::Tensor ClassBalance::weights(double balance, double maximum) const {
  const auto frequency = frequencies();
  const auto occurring = frequency.gt(0);
  if (!occurring.any().item<bool>()) return at::ones({frequency.size(0)});
  const auto median = frequency.masked_select(occurring).median();
  const auto weight = (median / frequency).pow(balance).clamp_max(maximum);
  return at::where(occurring, weight, at::ones_like(weight)).to(at::kFloat);
}

}  // namespace spolvero
