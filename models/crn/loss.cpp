#include "models/crn/loss.h"

#include "core/base/error.h"
#include "models/crn/area_resize.h"
#include "models/layers/float32_scope.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <numeric>

namespace spolvero {

namespace {

constexpr double kSmallest = 1e-12;

const at::Tensor& stateTensor(const TensorMap& state,
                              const std::string& name,
                              std::int64_t count,
                              at::ScalarType type,
                              const std::string& origin) {
  const auto found = state.find(name);
  const bool good =
      found != state.end() && found->second.numel() == count && found->second.scalar_type() == type;
  if (good) return found->second;
  throw ModelFormatError(fmt::format(
      "{}: tensor 'state.{}': expected {} numbers of the levels' weights, found {}; the checkpoint "
      "belongs to a training with another loss",
      origin,
      name,
      count,
      found == state.end() ? "none" : fmt::format("{}", found->second.numel())));
}

}  // namespace

std::vector<at::Tensor> comparisonLevels(FeatureNetwork* network, const at::Tensor& images) {
  const auto pictures = atLeastFloat32(images);
  std::vector<at::Tensor> levels{(pictures + 1) * 127.5};
  if (network == nullptr) return levels;
  for (const auto& level : network->features(pictures)) levels.push_back(atLeastFloat32(level));
  return levels;
}

at::Tensor levelDifferences(const at::Tensor& fake,
                            const at::Tensor& real,
                            const at::Tensor& layout) {
  const Float32Scope exact;
  const auto n = real.size(0);
  if (n == 0 || fake.size(0) % n != 0 || fake[0].sizes() != real[0].sizes() ||
      (layout.defined() && layout.size(0) != n)) {
    throw ShapeError(fmt::format(
        "CRN's loss: pictures [{}] do not belong to photos [{}]{}",
        fmt::join(fake.sizes(), ", "),
        fmt::join(real.sizes(), ", "),
        layout.defined() ? fmt::format(" and layouts [{}]", fmt::join(layout.sizes(), ", "))
                         : std::string()));
  }
  const auto h = real.size(2);
  const auto w = real.size(3);
  const auto k = fake.size(0) / n;
  const auto pairs = fake.view({n, k, real.size(1), h, w});
  const auto difference = (pairs - real.unsqueeze(1)).abs().mean(2).view({n, k, h * w});
  if (!layout.defined()) return difference.mean(2, true);
  const auto shares = areaResize(layout, h, w).flatten(2).to(difference.scalar_type());
  return at::matmul(difference, shares.transpose(1, 2)) / static_cast<double>(h * w);
}

at::Tensor bestOfPictures(const at::Tensor& errors, double meanShare) {
  const auto best = errors.amin({1}) * (1 - meanShare) + errors.mean(1) * meanShare;
  return best.sum(1).mean();
}

LevelWeights::LevelWeights(std::vector<double> initial, std::int64_t rescaleEpochs)
    : values_(std::move(initial)), rescaleEpochs_(rescaleEpochs) {}

void LevelWeights::begin(double epoch) {
  const auto due = static_cast<double>(rescaleEpochs_);
  collecting_ = rescaleEpochs_ > 0 && !rescaled_ && epoch >= due - 1;
  if (!collecting_ || epoch < due || steps_ == 0) return;
  const auto sums = sums_.to(at::kCPU);
  const auto total = sums.sum().item<double>();
  const auto levels = static_cast<double>(values_.size());
  for (std::size_t i = 0; i < values_.size(); ++i) {
    const auto own = sums[static_cast<std::int64_t>(i)].item<double>();
    // The sum of all levels stays what it was.
    values_[i] = total / levels / std::max(own, kSmallest);
  }
  rescaled_ = true;
  collecting_ = false;
  sums_ = at::Tensor();
}

void LevelWeights::observe(const at::Tensor& contributions) {
  if (!collecting_) return;
  const auto values = contributions.detach().to(at::kDouble);
  sums_ = sums_.defined() ? sums_.to(values.device()) + values : values.clone();
  ++steps_;
}

TensorMap LevelWeights::state() const {
  const auto levels = static_cast<std::int64_t>(values_.size());
  return {{"weights", at::tensor(values_, at::kDouble)},
          {"sums", sums_.defined() ? sums_.to(at::kCPU) : at::zeros({levels}, at::kDouble)},
          {"steps", at::full({1}, rescaled_ ? -1 : steps_, at::kLong)}};
}

void LevelWeights::restore(const TensorMap& state, const std::string& origin) {
  const auto levels = static_cast<std::int64_t>(values_.size());
  const auto weights = stateTensor(state, "weights", levels, at::kDouble, origin).contiguous();
  const auto* data = weights.data_ptr<double>();
  std::copy(data, data + levels, values_.begin());
  steps_ = stateTensor(state, "steps", 1, at::kLong, origin).item<std::int64_t>();
  sums_ = stateTensor(state, "sums", levels, at::kDouble, origin).clone();
  rescaled_ = steps_ < 0;
  if (steps_ <= 0) {
    sums_ = at::Tensor();
    steps_ = 0;
  }
}

std::vector<double> initialWeights(const std::string& name, std::int64_t levels) {
  static const std::map<std::string, std::vector<double>> kReleased{
      {"released_256", {1, 1, 1, 1, 1, 10}},
      {"released_gta", {1, 1 / 1.4, 1 / 1.8, 1 / 1.3, 1 / 2.2, 10 / 0.62}},
      {"released_512", {1, 1 / 2.6, 1 / 4.8, 1 / 3.7, 1 / 5.6, 10 / 1.5}}};
  std::vector<double> weights(static_cast<std::size_t>(levels), 1.0);
  if (name == "paper") return weights;
  const auto released = kReleased.find(name);
  if (released == kReleased.end()) {
    throw ConfigError(
        fmt::format("loss.weights: expected 'paper', 'released_256', 'released_gta' or "
                    "'released_512', found '{}'",
                    name));
  }
  std::copy_n(
      released->second.begin(), std::min(weights.size(), released->second.size()), weights.begin());
  return weights;
}

}  // namespace spolvero
