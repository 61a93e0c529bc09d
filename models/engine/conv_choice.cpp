#include "models/engine/conv_choice.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/log.h"
#include "core/base/processor.h"
#include "models/engine/conv_candidates.h"
#include "models/kernels/kernel_table.h"

#include <ATen/Parallel.h>
#include <fmt/format.h>

#include <array>
#include <limits>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace spolvero {

namespace {

using Json = nlohmann::json;

constexpr const char* kFormat = "spolvero-tuning";
/// Rises when kernels change so much that old winners mean little.
constexpr int kVersion = 1;
constexpr std::size_t kLargestFile = std::size_t{4} << 20;

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
  if (!entry.is_object() || !entry.contains("method") || !entry.contains("merged_groups"))
    return {};
  const auto& merged = entry["merged_groups"];
  if (!merged.is_number_integer() || !entry["method"].is_string()) return {};
  for (const auto& [method, name] : kMethodNames) {
    if (entry["method"] != name) continue;
    const auto ms = entry.value("ms", Json());
    return Winner{method, merged.get<std::int64_t>(), ms.is_number() ? ms.get<double>() : 0};
  }
  return {};
}

using Machines = std::map<std::string, std::map<std::string, Winner>>;

/// Empty if there is no usable file; damaged entries are left out.
Machines readMachines(const std::filesystem::path& file) {
  Machines machines;
  std::error_code ignored;
  if (file.empty() || !std::filesystem::exists(file, ignored)) return machines;
  Json json;
  try {
    json = parseJsonText(readFile(file, kLargestFile), file.string());
  } catch (const Error& error) {
    log()->warn("Kernel choices are tried anew: {}", error.what());
    return machines;
  }
  const bool ours = json.is_object() && json.value("format", Json()) == kFormat &&
                    json.value("version", Json()) == kVersion && json.contains("machines") &&
                    json["machines"].is_object();
  if (!ours) {
    log()->warn("{}: not kernel choices of this version; they are tried anew", file.string());
    return machines;
  }
  for (const auto& [machine, shapes] : json["machines"].items()) {
    if (!shapes.is_object()) continue;
    for (const auto& [shape, entry] : shapes.items()) {
      if (const auto winner = fromJson(entry)) machines[machine][shape] = *winner;
    }
  }
  return machines;
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
  std::filesystem::path file;
  std::mutex mutex;
  Machines machines;
  Machines fresh;  ///< Those of `machines` that the file did not hold.

  void save() const;
};

/// What others added since the file was read stays. Two that save in the same instant can lose the
/// choices of one, which are then tried again.
void ConvChooser::State::save() const {
  if (file.empty() || fresh.empty()) return;
  Json json = {{"format", kFormat}, {"version", kVersion}, {"machines", Json::object()}};
  auto all = readMachines(file);
  for (const auto& [machine, shapes] : fresh) {
    for (const auto& [shape, winner] : shapes) all[machine][shape] = winner;
  }
  for (const auto& [machine, shapes] : all) {
    for (const auto& [shape, winner] : shapes) json["machines"][machine][shape] = toJson(winner);
  }
  if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path());
  writeFileAtomically(file, json.dump(1) + "\n");
}

ConvChooser::ConvChooser(std::filesystem::path tuningFile) : state_(std::make_unique<State>()) {
  state_->file = std::move(tuningFile);
  state_->machines = readMachines(state_->file);
}

ConvChooser::~ConvChooser() {
  try {
    state_->save();
  } catch (const std::exception& error) {
    log()->warn("Kernel choices were not saved: {}", error.what());
  }
}

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
  auto& known = state_->machines[machine];
  if (const auto found = known.find(key); found != known.end()) {
    for (const auto& candidate : candidates) {
      if (matches(found->second, candidate)) return candidate;
    }
  }
  if (trialsLater != nullptr) {
    trialsLater->questions_.push_back({shape, precision, exactEnough, candidates.front()});
    return candidates.front();
  }
  const auto [options, ms] = fastest(trial, candidates);
  const Winner winner{options.method, options.mergedGroups, ms};
  known[key] = winner;
  state_->fresh[machine][key] = winner;
  return options;
}

}  // namespace spolvero
