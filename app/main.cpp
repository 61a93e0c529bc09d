#include "app/command.h"
#include "app/editor_start.h"
#include "app/machine.h"
#include "app/stop_on_signal.h"
#include "core/base/error.h"
#include "core/base/options.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <exception>
#include <filesystem>
#include <iostream>

namespace {

using namespace spolvero::app;

constexpr AddCommand kCommands[] = {addRenderCommand,
                                    addSampleCommand,
                                    addInterpolateCommand,
                                    addMixCommand,
                                    addDreamCommand,
                                    addSegmentCommand,
                                    addImportCommand,
                                    addBenchCommand,
                                    addInfoCommand,
                                    addTrainCommand,
                                    addEvaluateCommand,
                                    addClustersCommand,
                                    addDataCommand};

void addEditorOptions(CLI::App& program, EditorStart& start) {
  program.add_option("file", start.file, "Scene (.ora) or layout to open in the editor");
  auto* editor = program.add_option_group("Editor", "Without a command");
  editor->add_option("--model", start.model, "Model file to render with");
  editor->add_option("--device", start.device, "auto, cpu, cuda or cuda:1")->capture_default_str();
  editor->add_option("--lang", start.language, "Language of the window, such as de");
  editor->add_flag("--sample", start.sample, "Open the sample scene");
  auto* probe = program.add_option_group("Measuring", "The editor times itself");
  probe->add_option("--probe-file", start.probeFile, "Write start and stroke times there as JSON");
  probe->add_flag("--print-first-picture", start.printFirstPicture, "Say when it is on screen");
  probe->add_option("--stroke-ms", start.strokeMs, "Draw by itself for so long");
  probe->add_option("--quit-after-ms", start.quitAfterMs, "Leave so long after the first picture");
}

/// A word that is neither a command nor a file was meant as one of both.
void requireFile(const CLI::App& program, const std::filesystem::path& file) {
  if (file.empty() || std::filesystem::exists(file)) return;
  std::vector<std::string> commands;
  for (const auto* command : program.get_subcommands({})) commands.push_back(command->get_name());
  const auto nearest = spolvero::nearestWord(file.string(), commands);
  throw spolvero::ConfigError(fmt::format(
      "'{}' is no command and no such file{}",
      file.string(),
      nearest.empty() ? "; see spolvero --help" : fmt::format("; did you mean '{}'?", nearest)));
}

/// Runs `work` and turns what it throws into a line and an exit code.
int guarded(const std::function<int()>& work) {
  try {
    return work();
  } catch (const spolvero::ConfigError& error) {
    std::cerr << "spolvero: " << error.what() << '\n';
    return kExitWrongCommand;
  } catch (const std::exception& error) {
    std::cerr << "spolvero: " << spolvero::shortMessage(error) << '\n';
    return kExitFailed;
  }
}

int runCommand(const CommandContext& context) {
  const StopOnSignal stopOnSignal(context.stop);
  setUpTorchThreads();
  return guarded(context.work);
}

}  // namespace

int main(int argc, char** argv) {
  CommandContext context;
  EditorStart editor;
  CLI::App program(
      "Spolvero: paint a layout, watch its photograph follow.\n"
      "Without a command it opens the editor.",
      "spolvero");
  program.set_version_flag("--version", SPOLVERO_VERSION);
  program.require_subcommand(0, 1);
  addEditorOptions(program, editor);
  for (const auto add : kCommands) add(program, context);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? kExitDone : kExitWrongCommand;
  }
  if (context.work) return runCommand(context);
  return guarded([&] {
    requireFile(program, editor.file);
    setUpTorchThreads();
    return startEditor(editor, argc, argv);
  });
}
