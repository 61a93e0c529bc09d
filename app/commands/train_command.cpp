#include "app/command.h"
#include "app/device.h"
#include "app/train_config.h"
#include "app/train_display.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/data/dataset_check.h"
#include "core/train/autocast.h"
#include "core/train/training_loop.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>
#include <memory>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaximumMappingBytes = 16u << 20;
constexpr auto kMappingName = "classes.toml";

struct TrainArguments {
  std::vector<std::string> words;  ///< Preset, then key=value.
  fs::path data;
  fs::path run;
  fs::path startFrom;
  std::string device;
  bool resume = false;
  bool profile = false;
  bool listOptions = false;
};

/// The preset's or run's options with those of the command line on top.
TrainConfig readConfig(const TrainArguments& arguments) {
  auto settings = arguments.words;
  fs::path file = arguments.run / "config.toml";
  const bool named = !settings.empty() && settings.front().find('=') == std::string::npos;
  if (!arguments.resume) {
    if (!named) {
      throw ConfigError(
          "train: expected the name of a preset or a config file first; "
          "`spolvero train --help` lists them");
    }
    file = presetFile(settings.front());
  } else if (!fs::exists(file)) {
    throw ConfigError(fmt::format(
        "{}: expected a training run (config.toml), found none; leave out --resume to start one",
        arguments.run.string()));
  }
  if (named) settings.erase(settings.begin());
  auto config = TrainConfig::read(file);
  for (const auto& setting : settings) config.assign(setting);
  if (!arguments.device.empty()) config.train.device = arguments.device;
  if (!arguments.data.empty()) config.folder = fs::absolute(arguments.data).string();
  return config;
}

/// Label ids, sizes and lists, before anything is built.  @throws IoError with the first problems.
void checkBeforeTraining(const DatasetFolder& dataset,
                         const DataOptions& options,
                         const std::stop_token& stop) {
  std::vector<std::string> parts{options.train};
  if (dataset.hasPart(options.val)) parts.push_back(options.val);
  log()->info("checking {}", dataset.root().string());
  const auto report = checkDataset(dataset, parts, {.depth = CheckDepth::Quick}, stop);
  if (report.stopped) throw Error("stopped before the training began");
  requireNoProblems(report, dataset);
  if (const auto warning = missingThings(report, dataset); !warning.empty()) {
    log()->warn("{}", warning);
  }
}

/// Copies the mapping file into the run, so that the run tells all about itself.
void keepMapping(TrainConfig& config, const std::string& classes, const fs::path& run) {
  if (classes == "all" || classes == "group") return;
  const auto kept = run / kMappingName;
  if (fs::absolute(kept).lexically_normal() != fs::path(classes)) {
    writeFileAtomically(kept, readFile(classes, kMaximumMappingBytes));
  }
  config.data.classes = kMappingName;
}

void printEnd(const TrainingResult& result, const TrainArguments& arguments) {
  if (!result.profile.empty()) {
    log()->info("profile\n{}", result.profile);
  }
  const auto run = arguments.run.string();
  if (result.finished) {
    fmt::print("Done after {} steps. Model: {}\n", result.step, run + "/model.safetensors");
  } else {
    fmt::print(
        "Stopped after step {}; everything is kept in {}\n"
        "Go on with: spolvero train --run {} --resume\n",
        result.step,
        result.checkpoint.string(),
        run);
  }
}

/// Closes the run's log file at the end, however it comes.
struct LogFile {
  explicit LogFile(const fs::path& path) { addLogFile(path); }
  ~LogFile() { removeLogFiles(); }
  LogFile(const LogFile&) = delete;
  LogFile& operator=(const LogFile&) = delete;
};

int train(TrainConfig& config,
          const DatasetFolder& dataset,
          RunFolder& folder,
          const TrainArguments& arguments,
          const std::stop_token& stop) {
  const auto device = chooseDevice(config.train.device);
  if (config.train.threads > 0) at::set_num_threads(static_cast<int>(config.train.threads));
  at::manual_seed(static_cast<std::uint64_t>(config.train.seed));
  const auto system = config.setup().makeTrainable(dataset.classes(),
                                                   static_cast<int>(config.data.width),
                                                   static_cast<int>(config.data.height),
                                                   device);
  // Only now is every option known to be good, and the system has filled in those that follow.
  writeFileAtomically(folder.config(), config.toToml());
  TrainingLoop loop({.system = *system,
                     .dataset = dataset,
                     .folder = folder,
                     .data = config.data,
                     .train = config.train,
                     .notes = config.model,
                     .device = device,
                     .autocast = useAutocast(config.train.autocast, device),
                     .profile = arguments.profile});
  if (arguments.resume) loop.resume();
  if (!arguments.startFrom.empty()) loop.startFrom(arguments.startFrom);
  TrainDisplay display;
  StatusKeeper keeper(folder.path(), display);
  try {
    const auto result = loop.run(stop, keeper);
    display.clear();
    keeper.end(result.finished ? RunStatus::State::Finished : RunStatus::State::Stopped);
    printEnd(result, arguments);
  } catch (const ConfigError& error) {
    display.clear();
    keeper.end(RunStatus::State::Failed, shortMessage(error));
    throw;
  } catch (const std::exception& error) {
    display.clear();
    keeper.end(RunStatus::State::Failed, shortMessage(error));
    log()->error("{}", shortMessage(error));
    return kExitFailed;
  }
  return kExitDone;
}

int runTrain(const TrainArguments& arguments, const std::stop_token& stop) {
  if (arguments.listOptions) {
    if (arguments.words.empty()) throw ConfigError("--options: expected the name of a preset");
    std::cout << TrainConfig::read(presetFile(arguments.words.front())).helpText();
    return kExitDone;
  }
  if (arguments.run.empty()) throw ConfigError("train: expected --run and a folder to write to");
  if (!arguments.resume) RunFolder::requireNone(arguments.run);
  auto config = readConfig(arguments);
  if (config.folder.empty()) throw ConfigError("train: expected --data and a data set's folder");
  requireDeviceWord(config.train.device);
  const auto classes = config.resolvedClasses();
  config.resolveSystemFiles();
  const DatasetFolder dataset(config.folder, classes);
  checkBeforeTraining(dataset, config.data, stop);
  auto folder = arguments.resume ? RunFolder::open(arguments.run) : RunFolder::claim(arguments.run);
  keepMapping(config, classes, arguments.run);
  const LogFile logFile(folder.log());
  return train(config, dataset, folder, arguments, stop);
}

}  // namespace

void addTrainCommand(CLI::App& program, CommandContext& context) {
  auto arguments = std::make_shared<TrainArguments>();
  auto* command = program.add_subcommand("train", "Train a system on a data set");
  command->add_option("preset", arguments->words, "Preset or config file, then key=value settings");
  command->add_option("--data", arguments->data, "Folder with images, labels, classes.json");
  command->add_option("--run", arguments->run, "Folder for checkpoints, samples, log and model");
  auto* resume =
      command->add_flag("--resume", arguments->resume, "Go on with the run from its checkpoint");
  command
      ->add_option("--start-from",
                   arguments->startFrom,
                   "Take weights from a model file or another run, for example at a larger size")
      ->excludes(resume);
  command->add_option("--device", arguments->device, "auto, cpu, cuda or cuda:1");
  command->add_flag("--profile", arguments->profile, "At the end, say where the time went");
  command->add_flag("--options", arguments->listOptions, "List the preset's settings and leave");
  command->callback([arguments, &context] {
    context.work = [arguments, &context] { return runTrain(*arguments, context.stop.get_token()); };
  });
}

}  // namespace spolvero::app
