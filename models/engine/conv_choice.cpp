#include "models/engine/conv_choice.h"

#include "core/base/error.h"
#include "core/base/processor.h"
#include "models/engine/conv_candidates.h"
#include "models/engine/tuning_file.h"
#include "models/kernels/kernel_table.h"

#include <ATen/Parallel.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <limits>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace spolvero {

namespace {

using Json = nlohmann::json;

constexpr std::array<std::pair<ConvMethod, const char*>, 3> kMethodNames{
    {{ConvMethod::Taps, "taps"},
     {ConvMethod::Winograd2, "winograd2"},
     {ConvMethod::Winograd4, "winograd4"}}};

/// "AMD EPYC, avx512bf16, 2 threads".
std::string machineKey() {
  return fmt::format(
      "{}, {}, {} threads", processorName(), kernels::kernelTable().name, at::get_num_threads());
}

std::string shapeKey(const ConvShape& shape, ConvPrecision precision, bool exactEnough) {
  std::string type = "float32";
  if (precision == ConvPrecision::BFloat16) type = exactEnough ? "bfloat16" : "bfloat16 exact";
  return fmt::format("{}->{} in {}, {}x{}/{}, {}x{}, {}",
                     shape.in,
                     shape.out,
                     shape.groups,
                     shape.kernel,
                     shape.kernel,
                     shape.stride,
                     shape.height,
                     shape.width,
                     type);
}

struct Winner {
  ConvMethod method = ConvMethod::Taps;
  std::int64_t mergedGroups = 1;
  double ms = 0;
};

Json toJson(const Winner& winner) {
  for (const auto& [method, name] : kMethodNames) {
    if (method != winner.method) continue;
    return {{"method", name}, {"merged_groups", winner.mergedGroups}, {"ms", winner.ms}};
  }
  return {};
}

std::optional<Winner> fromJson(const Json& entry) {
  if (!entry.contains("method") || !entry.contains("merged_groups")) return {};
  const auto& merged = entry["merged_groups"];
  if (!merged.is_number_integer() || !entry["method"].is_string()) return {};
  for (const auto& [method, name] : kMethodNames) {
    if (entry["method"] != name) continue;
    const auto ms = entry.value("ms", Json());
    return Winner{method, merged.get<std::int64_t>(), ms.is_number() ? ms.get<double>() : 0};
  }
  return {};
}

bool matches(const Winner& winner, const ConvKernelOptions& options) {
  return winner.method == options.method && winner.mergedGroups == options.mergedGroups;
}

/// The innermost of this thread; null: trials are made at once.
thread_local TrialsLater* trialsLater = nullptr;

std::pair<ConvKernelOptions, double> fastest(const ConvShape& shape,
                                             const std::vector<ConvKernelOptions>& candidates) {
  std::pair<ConvKernelOptions, double> best{{}, std::numeric_limits<double>::infinity()};
  for (const auto& candidate : candidates) {
    const auto ms = timeConvolution(shape, candidate, best.second);
    if (ms < best.second) best = {candidate, ms};
  }
  return best;
}

void require(const ConvShape& shape) {
  const bool positive = shape.in > 0 && shape.out > 0 && shape.groups > 0 && shape.kernel > 0 &&
                        shape.height > 0 && shape.width > 0;
  const bool divides = positive && shape.in % shape.groups == 0 && shape.out % shape.groups == 0;
  if (divides && (shape.stride == 1 || shape.stride == 2)) return;
  throw ShapeError(
      fmt::format("Convolution {}: expected positive sizes, groups that divide the channels and a "
                  "stride of 1 or 2",
                  shapeKey(shape, ConvPrecision::Float32, true)));
}

}  // namespace

TrialsLater::TrialsLater() : before_(std::exchange(trialsLater, this)) {}

TrialsLater::~TrialsLater() {
  trialsLater = before_;
}

struct ConvChooser::State {
  explicit State(std::filesystem::path path) : file(std::move(path)) {}

  TuningFile file;
  std::mutex mutex;  ///< Of two trials at once each would measure the other.
};

ConvChooser::ConvChooser(std::filesystem::path tuningFile)
    : state_(std::make_unique<State>(std::move(tuningFile))) {}

ConvChooser::~ConvChooser() = default;

ConvKernelOptions ConvChooser::choose(const ConvShape& shape,
                                      ConvPrecision precision,
                                      bool exactEnough) {
  require(shape);
  const auto trial = convTrialShape(shape);
  const auto candidates = convCandidates(trial, precision, exactEnough);
  if (candidates.size() == 1) return candidates.front();
  const auto machine = machineKey();
  const auto key = shapeKey(trial, precision, exactEnough);
  const std::lock_guard lock(state_->mutex);
  if (const auto entry = state_->file.find(machine, key)) {
    const auto winner = fromJson(*entry);
    for (const auto& candidate : candidates) {
      if (winner && matches(*winner, candidate)) return candidate;
    }
  }
  if (trialsLater != nullptr) {
    trialsLater->questions_.push_back({shape, precision, exactEnough, candidates.front()});
    return candidates.front();
  }
  const auto [options, ms] = fastest(trial, candidates);
  state_->file.add(machine, key, toJson({options.method, options.mergedGroups, ms}));
  return options;
}

}  // namespace spolvero
