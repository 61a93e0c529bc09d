#include "app/command.h"
#include "core/io/model_file.h"
#include "core/io/safetensors.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <iostream>
#include <memory>

namespace spolvero::app {

namespace {

std::int64_t valueCount(const std::vector<std::int64_t>& shape) {
  std::int64_t count = 1;
  for (const auto side : shape) count *= side;
  return count;
}

int runInfo(const std::filesystem::path& path) {
  const auto info = readModelInfo(path);
  std::int64_t weights = 0;
  const auto header = readSafetensorsHeader(path);
  for (const auto& [name, tensor] : header.tensors) weights += valueCount(tensor.shape);
  std::cout << fmt::format("{}\n", info.name);
  std::cout << weights;
  return kExitDone;
}

}  // namespace

void addInfoCommand(CLI::App& program, CommandContext& context) {
  auto file = std::make_shared<std::filesystem::path>();
  auto* command = program.add_subcommand("info", "What a model file says about itself");
  command->add_option("file", *file, "A model file")->required();
  command->callback([file, &context] { context.work = [file] { return runInfo(*file); }; });
}

}  // namespace spolvero::app
