#include "app/bench/child_run.h"
#include "app/bench/measure.h"
#include "app/command.h"
#include "app/device.h"
#include "app/model_options.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/log.h"

#include <ATen/Context.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace spolvero::app {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

struct BenchOptions {
  std::vector<std::string> subjects;
  fs::path model;
  LayoutSources layouts;
  std::string device = "auto";
  double tolerance = RenderSettings().liveTolerance;
  std::vector<std::string> cases = RunPlan().cases;
  fs::path save;
  int runs = 20;
  bool quick = false;
  bool json = false;
  bool list = false;
};

RunPlan planOf(const BenchOptions& options) {
  RunPlan plan;
  plan.maximumRuns = options.runs;
  plan.cases = options.cases;
  if (options.quick) {
    plan.maximumRuns = std::min(plan.maximumRuns, 3);
    plan.seconds = 4;
    plan.ceilingRuns = 2;
  }
  plan.minimumRuns = std::min(plan.minimumRuns, plan.maximumRuns);
  if (options.quick) plan.minimumRuns = 1;
  return plan;
}

/// The plain network, then the fast engine in float32 and in the device's half precision.
std::vector<EngineVariant> variantsFor(const BenchOptions& options, const c10::Device& device) {
  ModelOptions words;
  words.device = options.device;
  words.tolerance = options.tolerance;
  const auto settings = [&](const char* engine, const char* precision) {
    words.engine = engine;
    words.precision = precision;
    return settingsFor(words);
  };
  return {{"reference", settings("reference", "fp32")},
          {"fast", settings("fast", "fp32")},
          {"fast", settings("fast", device.is_cuda() ? "fp16" : "bf16")}};
}

/// float32 means float32: on recent GPUs convolutions would otherwise round to 10 bits.
void requireTrueFloat32() {
  at::globalContext().setAllowTF32CuDNN(false);
  at::globalContext().setAllowTF32CuBLAS(false);
}

Json measureHere(const std::string& name,
                 const BenchOptions& options,
                 const c10::Device& device,
                 const std::stop_token& stop) {
  fmt::print(stderr, "{}: preparing\n", name);
  auto model = options.model.empty() ? loadSubject(subjectNamed(name), options.layouts)
                                     : loadModelFile(options.model, options.layouts);
  return toJson(
      measureModel(std::move(model), variantsFor(options, device), planOf(options), stop));
}

/// Each subject gets a process of its own: its peak of memory is then its own, and what one could
/// not bear does not end the others.
Json measureInChild(const std::string& name,
                    const BenchOptions& options,
                    const std::stop_token& stop) {
  std::vector<std::string> words{"bench", "--json", "--subjects", name, "--device", options.device};
  words.insert(words.end(), {"--runs", std::to_string(options.runs)});
  words.insert(words.end(), {"--tolerance", fmt::format("{}", options.tolerance)});
  for (const auto& folder : options.layouts.data) {
    words.insert(words.end(), {"--data", folder.string()});
  }
  if (!options.layouts.layout.empty()) {
    words.insert(words.end(), {"--layout", options.layouts.layout.string()});
  }
  words.insert(words.end(), {"--cases", fmt::format("{}", fmt::join(options.cases, ","))});
  if (options.quick) words.emplace_back("--quick");
  const auto run = runSelf(words, stop);
  if (run.out.empty()) {
    return failedSubject(name, fmt::format("its process ended with code {}", run.exitCode));
  }
  return Json(parseJsonText(run.out, name)).at("subjects").at(0);
}

bool complete(const Json& report) {
  return std::ranges::all_of(report.at("subjects"), [](const Json& subject) {
    return subject.at("failed").is_null() && !subject.at("stopped").get<bool>();
  });
}

void printSubjects() {
  for (const auto& subject : subjects()) {
    fmt::print("{:<22} {}\n", subject.name, subject.what);
  }
}

/// Writes the subjects' models, for other commands.
int saveModels(const std::vector<std::string>& names, const BenchOptions& options) {
  fs::create_directories(options.save);
  for (const auto& name : names) {
    const auto subject = loadSubject(subjectNamed(name), options.layouts);
    const auto file = options.save / fmt::format("{}.safetensors", name);
    writeModelFile(file, subject.model, false);
    fmt::print("{}\n", file.string());
  }
  return kExitDone;
}

int runBench(const BenchOptions& options, const std::stop_token& stop) {
  if (options.list) {
    printSubjects();
    return kExitDone;
  }
  setLogLevel("warn");
  requireTrueFloat32();
  const auto device = chooseDevice(options.device);
  auto names = options.subjects;
  if (!options.model.empty()) names = {options.model.stem().string()};
  if (names.empty()) {
    for (const auto& subject : subjects()) names.push_back(subject.name);
  }
  if (options.model.empty()) {
    for (const auto& name : names) subjectNamed(name);
  }
  if (!options.save.empty()) return saveModels(names, options);
  auto report = reportHead(device.str());
  for (const auto& name : names) {
    if (stop.stop_requested()) break;
    report["subjects"].push_back(names.size() == 1 ? measureHere(name, options, device, stop)
                                                   : measureInChild(name, options, stop));
  }
  std::cout << (options.json ? report.dump(2) + "\n" : tableOf(report)) << std::flush;
  return complete(report) && !stop.stop_requested() ? kExitDone : kExitFailed;
}

}  // namespace

void addBenchCommand(CLI::App& program, CommandContext& context) {
  auto options = std::make_shared<BenchOptions>();
  auto* command = program.add_subcommand(
      "bench",
      "Times the fast engine against the plain network, beside what the machine can do at best");
  auto* chosen =
      command->add_option("--subjects", options->subjects, "Some of --list, by comma; else all")
          ->delimiter(',');
  command->add_option("--model", options->model, "A model file instead")->excludes(chosen);
  auto* layout =
      command->add_option("--layout", options->layouts.layout, "One layout or scene for the model");
  command
      ->add_option("--data",
                   options->layouts.data,
                   "Data sets whose layouts are rendered; each subject takes the one nearest in "
                   "classes; without it the sample scenes")
      ->excludes(layout);
  command->add_option("--device", options->device, "auto, cpu, cuda or cuda:1")
      ->capture_default_str();
  command
      ->add_option(
          "--tolerance", options->tolerance, "Of edits, in deviations of activations; 0 = exact")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command
      ->add_option(
          "--cases", options->cases, "Which of full, edits, variations and style, by comma")
      ->delimiter(',')
      ->check(CLI::IsMember(RunPlan().cases));
  command
      ->add_option("--save",
                   options->save,
                   "Measure nothing, but write the subjects' models into this folder")
      ->excludes("--model");
  command->add_option("--runs", options->runs, "At most so many of each kind of picture")
      ->check(CLI::Range(1, 10000))
      ->capture_default_str();
  command->add_flag("--quick", options->quick, "One to three runs of each");
  command->add_flag("--json", options->json, "Print JSON");
  command->add_flag("--list", options->list, "Name the subjects and leave");
  command->callback([options, &context] {
    context.work = [options, stop = context.stop.get_token()] { return runBench(*options, stop); };
  });
}

}  // namespace spolvero::app
