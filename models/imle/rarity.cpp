#include "models/imle/rarity.h"

#include "core/base/log.h"
#include "core/base/random.h"
#include "core/data/prepared_sample.h"
#include "core/metrics/kernel_density.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>

namespace spolvero {

namespace {

constexpr std::int64_t kUnlabelled = 255;
constexpr std::int64_t kReportEvery = 500;

/// Labels with the last of P classes in place of 255.
at::Tensor withLastClass(const at::Tensor& labels, std::int64_t classes) {
  return labels.masked_fill(labels.eq(kUnlabelled), classes - 1);
}

/// The densities' reciprocals for the examples that have a class.
/// @param colours [m, 3] float32.  @return [m] float64, or undefined without a density.
at::Tensor reciprocalDensities(const at::Tensor& colours, std::int64_t minimumExamples) {
  if (colours.size(0) < minimumExamples) return {};
  const auto values = colours.to(at::kDouble).contiguous();
  using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  const Eigen::MatrixXd points =
      Eigen::Map<const RowMajor>(values.data_ptr<double>(), values.size(0), values.size(1));
  const auto density = KernelDensity::fit(points);
  if (!density) return {};
  const Eigen::VectorXd scores = density->density(points).cwiseInverse();
  auto result = at::empty({values.size(0)}, at::kDouble);
  std::copy(scores.data(), scores.data() + scores.size(), result.data_ptr<double>());
  return result;
}

std::vector<std::int64_t> indicesOf(const at::Tensor& indices) {
  const auto values = indices.to(at::kLong).contiguous();
  const auto* data = values.data_ptr<std::int64_t>();
  return {data, data + values.numel()};
}

}  // namespace

ClassColours classColours(const at::Tensor& photos,
                          const at::Tensor& labels,
                          std::int64_t classes) {
  const auto n = photos.size(0);
  const auto areas = at::zeros({n, classes}, at::kFloat);
  const auto colours = at::zeros({n, classes, 3}, at::kFloat);
  for (std::int64_t i = 0; i < n; ++i) {
    const auto ids = withLastClass(labels[i], classes).flatten();
    const auto area = at::bincount(ids, {}, classes).to(at::kDouble);
    areas[i].copy_(area);
    for (std::int64_t channel = 0; channel < 3; ++channel) {
      const auto values = (photos[i][channel].flatten().to(at::kDouble) + 1) * 127.5;
      colours[i].select(1, channel).copy_(at::bincount(ids, values, classes) / area.clamp_min(1));
    }
  }
  return {colours, areas};
}

ClassColours measureClassColours(ExampleSource& examples,
                                 std::int64_t classes,
                                 const std::stop_token& stop) {
  std::vector<at::Tensor> colours;
  std::vector<at::Tensor> areas;
  for (std::int64_t i = 0; i < examples.size() && !stop.stop_requested(); ++i) {
    const auto batch = examples.examples({i});
    const auto found = classColours(batch.photos, batch.labels, classes);
    colours.push_back(found.colours);
    areas.push_back(found.areas);
    if ((i + 1) % kReportEvery == 0) {
      log()->info("mean colours of classes: {} of {} pictures", i + 1, examples.size());
    }
  }
  if (colours.empty()) return {at::zeros({0, classes, 3}), at::zeros({0, classes})};
  return {at::cat(colours), at::cat(areas)};
}

RarityTable::RarityTable(const ClassColours& colours,
                         std::int64_t largest,
                         std::int64_t minimumExamples)
    : scores_(at::zeros(colours.areas.sizes(), at::kDouble)) {
  const auto classes = colours.areas.size(1);
  const auto present = colours.areas.gt(0);
  for (std::int64_t c = 0; c < classes; ++c) {
    const auto rows = present.select(1, c).nonzero().squeeze(1);
    if (rows.numel() == 0) continue;
    const auto scores =
        reciprocalDensities(colours.colours.select(1, c).index_select(0, rows), minimumExamples);
    if (scores.defined()) {
      scores_.select(1, c).index_copy_(0, rows, scores);
    } else {
      withoutDensity_.push_back(c);
    }
  }
  const auto most = scores_.amax({1});
  const auto stand = at::where(most.gt(0), most, at::ones_like(most));
  for (const auto c : withoutDensity_) {
    scores_.select(1, c).copy_(stand * present.select(1, c));
  }
  const auto order = indicesOf(colours.areas.to(at::kDouble).sum(0).argsort(0, true));
  for (const auto c : order) {
    const auto weights = scores_.select(1, c).cumsum(0).contiguous();
    if (static_cast<std::int64_t>(largest_.size()) == largest) break;
    if (weights[-1].item<double>() <= 0) continue;
    largest_.push_back(c);
    const auto* data = weights.data_ptr<double>();
    cumulative_.emplace_back(data, data + weights.numel());
  }
}

std::vector<std::int64_t> RarityTable::draw(std::uint64_t seed, std::int64_t count) const {
  std::vector<std::int64_t> examples;
  for (std::int64_t i = 0; i < count; ++i) {
    const auto& sums = cumulative_[static_cast<std::size_t>(i) % cumulative_.size()];
    SampleRandom random(mixSeed(seed, static_cast<std::uint64_t>(i)));
    const auto place = random.uniform() * sums.back();
    // The first sum above the place, so that examples without the class are never drawn.
    const auto found = std::upper_bound(sums.begin(), sums.end() - 1, place);
    examples.push_back(found - sums.begin());
  }
  return examples;
}

at::Tensor RarityTable::mask(std::int64_t example, const at::Tensor& labels) const {
  const auto scores = scores_[example];
  const auto most = scores.max().item<double>();
  const auto shares =
      (most > 0 ? scores / most : at::ones_like(scores)).to(at::kFloat).to(labels.device());
  const auto ids = withLastClass(labels, scores.numel());
  return shares.index_select(0, ids.flatten()).view({1, 1, labels.size(0), labels.size(1)});
}

}  // namespace spolvero
