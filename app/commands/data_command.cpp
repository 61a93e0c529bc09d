#include "app/command.h"
#include "core/base/error.h"
#include "core/data/dataset_check.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <numeric>
#include <unistd.h>

namespace spolvero::app {

namespace {

struct CheckArguments {
  std::string folder;
  std::string classes = "all";
  int threads = 2;
  bool quick = false;
  bool withoutPhotos = false;
};

void printClasses(const DatasetReport& report, const ClassTable& classes) {
  const auto total = std::accumulate(report.pixels.begin(), report.pixels.end(), std::int64_t{0});
  const auto line = [&](std::size_t id, const std::string& name) {
    fmt::print("  {:>3}  {:<24}{:>9.3f} % of pixels{:>7} examples\n",
               id,
               name,
               100.0 * static_cast<double>(report.pixels[id]) / static_cast<double>(total),
               report.examples[id]);
  };
  for (const auto& info : classes.classes()) line(static_cast<std::size_t>(info.id), info.name);
  if (report.examples[kUnlabelled] > 0) line(kUnlabelled, "(unlabelled)");
}

std::function<void(std::int64_t, std::int64_t)> terminalProgress() {
  if (isatty(STDERR_FILENO) == 0) return {};
  return [](std::int64_t done, std::int64_t total) {
    fmt::print(stderr, "\r\033[K{} of {} examples{}", done, total, done == total ? "\r\033[K" : "");
  };
}

int runCheck(const CheckArguments& arguments, const std::stop_token& stop) {
  const DatasetFolder dataset(arguments.folder, arguments.classes);
  CheckOptions options;
  options.depth = arguments.quick ? CheckDepth::Quick : CheckDepth::Full;
  options.needPhotos = !arguments.withoutPhotos;
  options.threads = arguments.threads;
  options.progress = terminalProgress();
  const auto report = checkDataset(dataset, dataset.parts(), options, stop);
  fmt::print("{}: {} examples, {} with photo, {} with instances\n",
             arguments.folder,
             report.checked,
             report.photos,
             report.instances);
  for (const auto& part : dataset.parts()) {
    fmt::print("  {}: {}\n", part, dataset.items(part).size());
  }
  if (report.checked > 0) printClasses(report, dataset.classes());
  if (const auto warning = missingThings(report, dataset); !warning.empty()) {
    fmt::print(stderr, "{}\n", warning);
  }
  for (const auto& problem : report.problems) fmt::print(stderr, "{}\n", problem);
  if (report.stopped) throw Error("stopped before every example was looked at");
  if (report.problems.empty()) {
    fmt::print("No problems found.\n");
    return kExitDone;
  }
  fmt::print(stderr, "{} problem(s) found.\n", report.problems.size());
  return kExitFailed;
}

}  // namespace

void addDataCommand(CLI::App& program, CommandContext& context) {
  auto* data = program.add_subcommand("data", "Look after data sets");
  data->require_subcommand(1);
  auto arguments = std::make_shared<CheckArguments>();
  auto* check = data->add_subcommand("check", "Look at every file of a data set");
  check->add_option("folder", arguments->folder, "The data set")->required();
  check->add_option("--classes", arguments->classes, "all, group, or a mapping file")
      ->capture_default_str();
  check->add_option("--threads", arguments->threads, "Decoding threads")
      ->check(CLI::Range(1, 256))
      ->capture_default_str();
  check->add_flag("--quick", arguments->quick, "Of photos only the size in their header");
  check->add_flag("--without-photos", arguments->withoutPhotos, "Layouts alone are fine");
  check->callback([arguments, &context] {
    context.work = [arguments, &context] { return runCheck(*arguments, context.stop.get_token()); };
  });
}

}  // namespace spolvero::app
