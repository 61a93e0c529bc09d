#include "app/command.h"
#include "app/machine.h"
#include "app/stop_on_signal.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>

namespace {

using namespace spolvero::app;

constexpr AddCommand kCommands[] = {
    addInfoCommand,
};

int runWork(CommandContext& context) {
  try {
    return context.work();
  } catch (const spolvero::ConfigError& error) {
    std::cerr << "spolvero: " << error.what() << '\n';
    return kExitWrongCommand;
  } catch (const std::exception& error) {
    std::cerr << "spolvero: " << spolvero::shortMessage(error) << '\n';
    return kExitFailed;
  }
}

}  // namespace

int main(int argc, char** argv) {
  CommandContext context;
  CLI::App program("Spolvero: paint a layout, watch its photograph follow", "spolvero");
  program.set_version_flag("--version", SPOLVERO_VERSION);
  program.require_subcommand(1);
  for (const auto add : kCommands) add(program, context);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? kExitDone : kExitWrongCommand;
  }
  const StopOnSignal stopOnSignal(context.stop);
  setUpTorchThreads();
  return runWork(context);
}
