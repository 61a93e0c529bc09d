#include "app/precision_choice.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/log.h"
#include "core/base/processor.h"
#include "core/render/scene_renderer.h"
#include "models/common/scalar_type.h"
#include "models/kernels/packed_matrix.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <torch/version.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

/// How much faster a less exact precision must be.
constexpr double kWorthwhile = 1.2;

constexpr std::array kPrecisions = {Precision::Float32, Precision::BFloat16, Precision::Float16};

/// Seconds of some work, the best of several.
double bestTime(const std::function<void()>& work) {
  constexpr int kRuns = 8;
  double best = std::numeric_limits<double>::infinity();
  for (int run = 0; run < kRuns; ++run) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    best = std::min(best, taken.count());
  }
  return best;
}

/// Seconds of a product of two square matrices, on a CPU by the engine's own kernels.
double productTime(const c10::Device& device, Precision precision) {
  const at::NoGradGuard noGradient;
  const auto square = [&](std::int64_t side) {
    return at::full({side, side}, 0.01, at::TensorOptions(device));
  };
  if (device.is_cuda()) {
    const auto a = square(2048).to(scalarType(precision));
    return bestTime([&] { at::matmul(a, a)[0][0].item<float>(); });  // item() waits for it.
  }
  const auto a = square(512);
  const PackedMatrix b(
      a, precision == Precision::Float32 ? ConvPrecision::Float32 : ConvPrecision::BFloat16);
  const auto rows = a.to(scalarType(precision));
  return bestTime([&] { b.multiply(rows); });
}

/// What a measurement holds for.
std::string machineKey(const c10::Device& device) {
  if (device.is_cuda()) {
    return fmt::format("{} ({}), LibTorch {}", gpuNames(), device.str(), TORCH_VERSION);
  }
  return fmt::format(
      "{}, {} threads, LibTorch {}", processorName(), at::get_num_threads(), TORCH_VERSION);
}

/// What was measured on any machine; empty if nothing can be read.
nlohmann::json measurements(const fs::path& file) {
  std::error_code ignored;
  if (file.empty() || !fs::exists(file, ignored)) return nlohmann::json::object();
  constexpr std::size_t kMaximumBytes = 1 << 20;
  try {
    auto content = parseJsonText(readFile(file, kMaximumBytes), file.string());
    if (content.is_object()) return content;
  } catch (const Error& error) {
    log()->debug("{}", error.what());
  }
  return nlohmann::json::object();
}

/// Only a convenience: a place that cannot be written is measured anew each time.
void remember(const fs::path& file, const c10::Device& device, Precision precision) {
  if (file.empty()) return;
  try {
    auto all = measurements(file);
    all[machineKey(device)] = precisionWord(precision);
    fs::create_directories(file.parent_path());
    writeFileAtomically(file, all.dump(2) + "\n");
  } catch (const std::exception& error) {
    log()->debug("{}", error.what());
  }
}

}  // namespace

std::string precisionWord(Precision precision) {
  switch (precision) {
    case Precision::BFloat16:
      return "bf16";
    case Precision::Float16:
      return "fp16";
    case Precision::Float32:
      break;
  }
  return "fp32";
}

Precision fastestPrecision(const std::vector<Precision>& candidates,
                           const std::function<double(Precision)>& timeOf) {
  auto best = candidates.front();
  auto bestTime = timeOf(best);
  for (std::size_t i = 1; i < candidates.size(); ++i) {
    const auto time = timeOf(candidates[i]);
    if (time * kWorthwhile > bestTime) continue;
    best = candidates[i];
    bestTime = time;
  }
  return best;
}

std::optional<Precision> rememberedPrecision(const c10::Device& device, const fs::path& results) {
  const auto all = measurements(results);
  const auto found = all.find(machineKey(device));
  if (found == all.end()) return std::nullopt;
  for (const auto precision : kPrecisions) {
    if (precision == Precision::Float16 && device.is_cpu()) continue;
    if (*found == precisionWord(precision)) return precision;
  }
  return std::nullopt;
}

Precision measuredPrecision(const c10::Device& device,
                            const fs::path& results,
                            const std::function<bool()>& stop) {
  std::vector<Precision> candidates = {Precision::Float32};
  if (device.is_cuda()) candidates.push_back(Precision::Float16);
  if (device.is_cuda() || hasBFloat16()) candidates.push_back(Precision::BFloat16);
  const auto fastest = fastestPrecision(candidates, [&](Precision one) {
    if (stop && stop()) throw RenderStopped("The trial of precisions was stopped");
    return productTime(device, one);
  });
  remember(results, device, fastest);
  return fastest;
}

Precision choosePrecision(const std::string& word,
                          EngineKind engine,
                          const c10::Device& device,
                          const fs::path& results) {
  for (const auto precision : kPrecisions) {
    if (word != precisionWord(precision)) continue;
    if (precision == Precision::Float16 && device.is_cpu()) {
      throw ConfigError(
          "--precision fp16: expected a CUDA device, found the CPU; use bf16 or fp32");
    }
    return precision;
  }
  if (engine == EngineKind::Reference) return Precision::Float32;
  const auto known = rememberedPrecision(device, results);
  return known ? *known : measuredPrecision(device, results);
}

}  // namespace spolvero::app
