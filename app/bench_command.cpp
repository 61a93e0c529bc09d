#include "app/command.h"
#include "app/machine.h"
#include "app/scene_input.h"
#include "core/base/error.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <memory>

namespace spolvero::app {

namespace {

struct BenchOptions {
  ModelOptions model;
  std::filesystem::path layout;
  int runs = 20;
  bool json = false;
};

using Clock = std::chrono::steady_clock;

double elapsedMs(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Times of repeated work, after one run that is not counted.
std::vector<double> timesMs(int runs,
                            const std::stop_token& stop,
                            const std::function<void()>& work) {
  work();
  std::vector<double> times;
  for (int i = 0; i < runs && !stop.stop_requested(); ++i) {
    const auto start = Clock::now();
    work();
    times.push_back(elapsedMs(start));
  }
  std::ranges::sort(times);
  return times;
}

/// The value below which `share` of sorted times lie.
double quantile(const std::vector<double>& sorted, double share) {
  if (sorted.empty()) return 0;
  const auto last = static_cast<double>(sorted.size() - 1);
  return sorted[static_cast<std::size_t>(share * last + 0.5)];
}

/// What the machine can do at best with float32 on this device.
struct Ceilings {
  double matrixGflops = 0;     ///< Product of two square matrices of side 1024.
  double copyGbPerSecond = 0;  ///< Read and written bytes of a 256 MB copy.
};

void synchronize(const at::Tensor& tensor) {
  if (tensor.is_cuda()) tensor.flatten()[0].item<float>();
}

Ceilings measureCeilings(const at::Device& device, const std::stop_token& stop) {
  constexpr std::int64_t kSide = 1024;
  constexpr std::int64_t kValues = std::int64_t{64} << 20;
  constexpr int kRuns = 5;
  const at::NoGradGuard noGradient;
  const auto options = at::TensorOptions().device(device).dtype(at::kFloat);
  const auto a = at::rand({kSide, kSide}, options);
  const auto b = at::rand({kSide, kSide}, options);
  const auto products = timesMs(kRuns, stop, [&] { synchronize(at::matmul(a, b)); });
  const auto source = at::rand({kValues}, options);
  auto target = at::empty_like(source);
  const auto copies = timesMs(kRuns, stop, [&] { synchronize(target.copy_(source)); });
  Ceilings ceilings;
  if (!products.empty()) ceilings.matrixGflops = 2.0 * kSide * kSide * kSide / products[0] / 1e6;
  if (!copies.empty()) ceilings.copyGbPerSecond = 2.0 * 4 * kValues / copies[0] / 1e6;
  return ceilings;
}

Layout benchLayout(const BenchOptions& options, const OpenModel& model) {
  const auto& info = model.info();
  if (!options.layout.empty()) return readSceneFor({options.layout, {}}, info.classes).layout;
  return Layout(info.trainedWidth, info.trainedHeight, info.classes, 0);
}

int runBench(const BenchOptions& options, const std::stop_token& stop) {
  OpenModel model(options.model);
  const auto layout = benchLayout(options, model);
  const auto times = timesMs(options.runs, stop, [&] { model.render(layout, {}); });
  const auto ceilings = measureCeilings(at::Device(model.device()), stop);
  if (stop.stop_requested()) return kExitFailed;
  const nlohmann::ordered_json report = {{"model", model.info().name},
                                         {"system", model.info().system},
                                         {"engine", options.model.engine},
                                         {"precision", options.model.precision},
                                         {"device", model.device()},
                                         {"threads", at::get_num_threads()},
                                         {"width", layout.width()},
                                         {"height", layout.height()},
                                         {"runs", options.runs},
                                         {"render_ms_median", quantile(times, 0.5)},
                                         {"render_ms_p95", quantile(times, 0.95)},
                                         {"matrix_gflops", ceilings.matrixGflops},
                                         {"copy_gb_per_second", ceilings.copyGbPerSecond}};
  if (options.json) {
    std::cout << report.dump(2) << '\n';
    return kExitDone;
  }
  for (const auto& [key, value] : report.items()) {
    std::cout << fmt::format("{:<20} {}\n",
                             key,
                             value.is_number_float() ? fmt::format("{:.2f}", value.get<double>())
                             : value.is_string()     ? value.get<std::string>()
                                                     : value.dump());
  }
  return kExitDone;
}

}  // namespace

void addBenchCommand(CLI::App& program, CommandContext& context) {
  auto options = std::make_shared<BenchOptions>();
  auto* command = program.add_subcommand(
      "bench", "Milliseconds per picture, beside what the machine can do at best");
  addModelOptions(*command, options->model);
  command->add_option(
      "--layout", options->layout, "Layout or scene; without it one class at the trained size");
  command->add_option("--runs", options->runs, "Pictures to time")
      ->check(CLI::Range(1, 10000))
      ->capture_default_str();
  command->add_flag("--json", options->json, "Print JSON");
  command->callback([options, &context] {
    context.work = [options, stop = context.stop.get_token()] { return runBench(*options, stop); };
  });
}

}  // namespace spolvero::app
