#include "app/bench/machine_limits.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <functional>
#include <malloc.h>
#include <string>

namespace spolvero::app {

namespace {

using Clock = std::chrono::steady_clock;

/// The system forgets it when the peak begins anew.
std::atomic<std::int64_t> peakBeforeRestart = 0;

void synchronise(const at::Tensor& tensor) {
  if (tensor.is_cuda()) tensor.flatten()[0].to(at::kFloat).item<float>();
}

/// Seconds of the fastest run, after one that does not count.
double fastest(int runs, const std::stop_token& stop, const std::function<at::Tensor()>& work) {
  if (stop.stop_requested()) return 0;
  synchronise(work());
  double best = 0;
  for (int run = 0; run < runs && !stop.stop_requested(); ++run) {
    const auto start = Clock::now();
    synchronise(work());
    const auto seconds = std::chrono::duration<double>(Clock::now() - start).count();
    best = run == 0 ? seconds : std::min(best, seconds);
  }
  return best;
}

double matrixGflops(const at::TensorOptions& options, int runs, const std::stop_token& stop) {
  double best = 0;
  for (const std::int64_t side : {1024, 2048}) {
    const auto a = at::rand({side, side}, options.dtype(at::kFloat)).to(options.dtype());
    const auto b = at::rand({side, side}, options.dtype(at::kFloat)).to(options.dtype());
    auto product = at::empty({side, side}, options);
    const auto seconds = fastest(runs, stop, [&] { return at::matmul_out(product, a, b); });
    const auto operations = 2.0 * static_cast<double>(side * side * side);
    if (seconds > 0) best = std::max(best, operations / seconds / 1e9);
  }
  return best;
}

/// A line of /proc/self/status such as "VmHWM:   1234 kB".
std::int64_t statusBytes(const std::string& key) {
  std::ifstream file("/proc/self/status");
  for (std::string word; file >> word;) {
    std::int64_t kilobytes = 0;
    if (word == key && file >> kilobytes) return kilobytes * 1024;
  }
  return 0;
}

}  // namespace

void Ceilings::raiseTo(const Ceilings& other) {
  for (const auto& [precision, rate] : other.matrixGflops) {
    auto& mine = matrixGflops[precision];
    mine = std::max(mine, rate);
  }
  copyGbPerSecond = std::max(copyGbPerSecond, other.copyGbPerSecond);
}

Ceilings measureCeilings(const c10::Device& device,
                         Precision half,
                         int runs,
                         const std::stop_token& stop) {
  constexpr std::int64_t kValues = std::int64_t{64} << 20;
  const at::NoGradGuard noGradient;
  const auto options = at::TensorOptions().device(device).dtype(at::kFloat);
  Ceilings ceilings;
  ceilings.matrixGflops[Precision::Float32] = matrixGflops(options, runs, stop);
  ceilings.matrixGflops[half] = matrixGflops(
      options.dtype(half == Precision::Float16 ? at::kHalf : at::kBFloat16), runs, stop);
  const auto source = at::rand({kValues}, options);
  auto target = at::empty_like(source);
  const auto seconds = fastest(runs, stop, [&] { return target.copy_(source); });
  if (seconds > 0) ceilings.copyGbPerSecond = 2.0 * sizeof(float) * kValues / seconds / 1e9;
  return ceilings;
}

std::int64_t residentBytes() {
  return statusBytes("VmRSS:");
}

std::int64_t peakResidentBytes() {
  return statusBytes("VmHWM:");
}

std::int64_t processPeakBytes() {
  return std::max(peakBeforeRestart.load(), peakResidentBytes());
}

bool restartPeak() {
  peakBeforeRestart = processPeakBytes();
  malloc_trim(0);
  std::ofstream file("/proc/self/clear_refs");
  file << "5\n" << std::flush;
  return file.good();
}

}  // namespace spolvero::app
