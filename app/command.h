#pragma once

#include <functional>
#include <stop_token>

namespace CLI {
class App;
}

namespace spolvero::app {

/// Exit codes of the program (design §5).
inline constexpr int kExitDone = 0;
inline constexpr int kExitFailed = 1;        ///< The work failed.
inline constexpr int kExitWrongCommand = 2;  ///< The command was wrong.

/// What the program hands to its commands.
struct CommandContext {
  /// Asked to stop by Ctrl-C or SIGTERM; long work looks at its token and keeps what was done.
  std::stop_source stop;
  /// The work of the command that was given. A command's CLI11 callback sets it; it is run once
  /// after parsing, and returns the exit code. Exceptions become a line on stderr: `ConfigError`
  /// ends with code 2, every other with 1.
  std::function<int()> work;
};

/// Adds one command to the parser. Lives in a file named after the command and declares nothing
/// else:
///
///     void addInfoCommand(CLI::App& program, CommandContext& context) {
///       auto options = std::make_shared<InfoOptions>();
///       auto* command = program.add_subcommand("info", "What a file holds");
///       command->add_option("file", options->file)->required();
///       command->callback([options, &context] {
///         context.work = [options] { return runInfo(*options); };
///       });
///     }
///
/// Options live in a shared struct because callbacks outlast this function.
using AddCommand = void (*)(CLI::App& program, CommandContext& context);

void addBenchCommand(CLI::App& program, CommandContext& context);
void addClustersCommand(CLI::App& program, CommandContext& context);
void addDataCommand(CLI::App& program, CommandContext& context);
void addDreamCommand(CLI::App& program, CommandContext& context);
void addEvaluateCommand(CLI::App& program, CommandContext& context);
void addImportCommand(CLI::App& program, CommandContext& context);
void addInfoCommand(CLI::App& program, CommandContext& context);
void addInterpolateCommand(CLI::App& program, CommandContext& context);
void addMixCommand(CLI::App& program, CommandContext& context);
void addRenderCommand(CLI::App& program, CommandContext& context);
void addSampleCommand(CLI::App& program, CommandContext& context);
void addSegmentCommand(CLI::App& program, CommandContext& context);
void addTrainCommand(CLI::App& program, CommandContext& context);

}  // namespace spolvero::app
