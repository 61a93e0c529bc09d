#include "models/imle/match_round.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/prepared_sample.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace spolvero {

namespace {

double meanOf(const std::vector<double>& values) {
  if (values.empty()) return 0;
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::vector<std::int64_t> longs(const TensorMap& state,
                                const std::string& name,
                                const std::string& origin) {
  const auto found = state.find(name);
  if (found == state.end() || found->second.scalar_type() != at::kLong) {
    throw ModelFormatError(
        fmt::format("{}: tensor 'state.{}': expected whole numbers of IMLE's round, found {}",
                    origin,
                    name,
                    found == state.end() ? "none" : "another type"));
  }
  const auto values = found->second.contiguous();
  const auto* data = values.data_ptr<std::int64_t>();
  return {data, data + values.numel()};
}

}  // namespace

NearestCode nearestCode(
    const std::vector<std::uint64_t>& seeds,
    std::int64_t batch,
    const std::function<at::Tensor(const std::vector<std::uint64_t>&)>& distance) {
  NearestCode nearest;
  nearest.distance = std::numeric_limits<double>::infinity();
  double sum = 0;
  const auto step = static_cast<std::size_t>(batch);
  for (std::size_t first = 0; first < seeds.size(); first += step) {
    const auto last = std::min(first + step, seeds.size());
    const std::vector<std::uint64_t> some(seeds.begin() + static_cast<std::ptrdiff_t>(first),
                                          seeds.begin() + static_cast<std::ptrdiff_t>(last));
    const auto found = distance(some).to(at::kCPU, at::kDouble).contiguous();
    const auto* values = found.data_ptr<double>();
    for (std::size_t i = 0; i < some.size(); ++i) {
      sum += values[i];
      if (!(values[i] < nearest.distance)) continue;
      nearest.seed = some[i];
      nearest.distance = values[i];
    }
  }
  if (!std::isfinite(nearest.distance)) {
    throw Error(
        fmt::format("IMLE: none of {} codes makes a picture at a finite distance from its photo; "
                    "the training has diverged: use a smaller learning rate",
                    seeds.size()));
  }
  nearest.meanDistance = sum / static_cast<double>(seeds.size());
  return nearest;
}

void MatchRound::begin(std::int64_t round, std::vector<std::int64_t> chosen) {
  number = round;
  examples = std::move(chosen);
  seeds.clear();
  distances.clear();
  meanDistances.clear();
}

void MatchRound::add(const NearestCode& code) {
  seeds.push_back(code.seed);
  distances.push_back(code.distance);
  meanDistances.push_back(code.meanDistance);
}

double MatchRound::meanDistance() const {
  return meanOf(distances);
}

double MatchRound::meanOfAllDistances() const {
  return meanOf(meanDistances);
}

TensorMap MatchRound::state() const {
  if (number < 0) return {};
  TensorMap state{{"round", at::full({1}, number, at::kLong)},
                  {"examples", at::tensor(examples, at::kLong)}};
  auto bits = at::empty({matched()}, at::kLong);
  std::transform(seeds.begin(), seeds.end(), bits.data_ptr<std::int64_t>(), [](std::uint64_t s) {
    return std::bit_cast<std::int64_t>(s);
  });
  state["seeds"] = bits;
  state["distances"] =
      at::stack({at::tensor(distances, at::kDouble), at::tensor(meanDistances, at::kDouble)});
  return state;
}

void MatchRound::restore(const TensorMap& state, const std::string& origin) {
  *this = {};
  if (!state.contains("round")) return;
  const auto round = longs(state, "round", origin);
  if (round.size() != 1 || round[0] < 0) {
    throw ModelFormatError(
        fmt::format("{}: tensor 'state.round': expected one number from 0", origin));
  }
  begin(round[0], longs(state, "examples", origin));
  for (const auto bits : longs(state, "seeds", origin)) {
    seeds.push_back(std::bit_cast<std::uint64_t>(bits));
  }
  const auto found = state.find("distances");
  if (matched() > size() || found == state.end() || found->second.scalar_type() != at::kDouble ||
      found->second.sizes() != at::IntArrayRef({2, matched()})) {
    throw ModelFormatError(fmt::format(
        "{}: tensor 'state.distances': expected float64 [2, {}], one column for each matched code "
        "of at most {} examples",
        origin,
        matched(),
        size()));
  }
  const auto values = found->second.contiguous();
  const auto* data = values.data_ptr<double>();
  distances.assign(data, data + matched());
  meanDistances.assign(data + matched(), data + 2 * matched());
}

std::vector<std::int64_t> drawEvenly(std::uint64_t seed,
                                     std::int64_t count,
                                     std::int64_t examples) {
  std::vector<std::int64_t> order(static_cast<std::size_t>(examples));
  std::vector<std::int64_t> drawn;
  SampleRandom random(seed);
  while (static_cast<std::int64_t>(drawn.size()) < count) {
    std::iota(order.begin(), order.end(), std::int64_t{0});
    for (auto i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
    for (const auto example : order) {
      if (static_cast<std::int64_t>(drawn.size()) < count) drawn.push_back(example);
    }
  }
  return drawn;
}

}  // namespace spolvero
