#include "models/engine/device_conv.h"

#include "core/base/processor.h"
#include "models/kernels/merged_groups.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <limits>

#ifdef SPOLVERO_CUDA
#include <cuda_runtime_api.h>
#endif

namespace spolvero {

namespace {

/// Widest input of a merged group: beyond, zeros are most of what is multiplied.
constexpr std::int64_t kWidestMerged = 1024;
/// A trial's picture is no larger, by rows left out.
constexpr std::int64_t kTrialPixels = 65536;
constexpr int kRuns = 5;

/// "device NVIDIA H200, Half".
std::string machineOf(const at::Tensor& weight) {
  auto machine = fmt::format(
      "device {}, {}", nameOfDevice(weight.device()), c10::toString(weight.scalar_type()));
  if (weight.is_cpu()) machine += fmt::format(", {} threads", at::get_num_threads());
  return machine;
}

std::string questionOf(const DeviceConv& conv, std::int64_t height, std::int64_t width) {
  return fmt::format("{}->{} in {}, {}x{}, {}x{}",
                     conv.weight.size(1) * conv.groups,
                     conv.weight.size(0),
                     conv.groups,
                     conv.weight.size(2),
                     conv.weight.size(3),
                     height,
                     width);
}

/// Waits for what the device was given: a value can be read when it is there.
void finish(const at::Tensor& x) {
  x[0][0][0][0].item<float>();
}

/// The fastest of several runs, in milliseconds.
double timed(const DeviceConv& conv, const at::Tensor& x) {
  finish(conv(x));  // Libraries choose their kernels at the first.
  double best = std::numeric_limits<double>::infinity();
  for (int run = 0; run < kRuns; ++run) {
    const auto start = std::chrono::steady_clock::now();
    finish(conv(x));
    const std::chrono::duration<double, std::milli> elapsed =
        std::chrono::steady_clock::now() - start;
    best = std::min(best, elapsed.count());
  }
  return best;
}

}  // namespace

at::Tensor DeviceConv::operator()(const at::Tensor& x) const {
  return at::conv2d(x, weight, bias, {1, 1}, {padding, padding}, {1, 1}, groups);
}

DeviceConv withMergedGroups(const DeviceConv& conv, std::int64_t merged) {
  auto result = conv;
  result.groups = conv.groups / merged;
  result.weight = kernels::mergeGroups(conv.weight, conv.groups, merged)
                      .contiguous(at::MemoryFormat::ChannelsLast);
  return result;
}

std::vector<std::int64_t> groupCandidates(const DeviceConv& conv) {
  std::vector<std::int64_t> candidates{1};
  for (std::int64_t merged = 2; merged <= conv.groups; ++merged) {
    if (conv.groups % merged == 0 && conv.weight.size(1) * merged <= kWidestMerged) {
      candidates.push_back(merged);
    }
  }
  return candidates;
}

DeviceConv DeviceConvChooser::choose(const DeviceConv& conv,
                                     std::int64_t height,
                                     std::int64_t width) {
  const auto candidates = groupCandidates(conv);
  if (candidates.size() == 1) return conv;
  const auto rows = std::clamp<std::int64_t>(kTrialPixels / width, 1, height);
  const auto machine = machineOf(conv.weight);
  const auto question = questionOf(conv, rows, width);
  if (const auto entry = file_.find(machine, question)) {
    const auto merged = entry->value("merged_groups", nlohmann::json());
    const auto known =
        merged.is_number_integer()
            ? std::find(candidates.begin(), candidates.end(), merged.get<std::int64_t>())
            : candidates.end();
    if (known != candidates.end()) return withMergedGroups(conv, *known);
  }
  ++trials_;
  const auto x =
      at::ones({1, conv.weight.size(1) * conv.groups, rows, width}, conv.weight.options())
          .contiguous(at::MemoryFormat::ChannelsLast);
  DeviceConv best;
  std::int64_t fastest = 1;
  double least = std::numeric_limits<double>::infinity();
  for (const auto merged : candidates) {
    auto candidate = withMergedGroups(conv, merged);
    const auto ms = timed(candidate, x);
    if (ms >= least) continue;
    least = ms;
    fastest = merged;
    best = std::move(candidate);
  }
  file_.add(machine, question, {{"merged_groups", fastest}, {"ms", least}});
  return best;
}

std::string nameOfDevice(const c10::Device& device) {
#ifdef SPOLVERO_CUDA
  cudaDeviceProp properties{};
  if (device.is_cuda() &&
      cudaGetDeviceProperties(&properties, std::max<int>(0, device.index())) == cudaSuccess) {
    return properties.name;
  }
#endif
  return device.is_cpu() ? processorName() : device.str();
}

}  // namespace spolvero
