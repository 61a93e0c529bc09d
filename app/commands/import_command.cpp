#include "app/command.h"
#include "app/model_options.h"
#include "app/resource_path.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/io/safetensors.h"
#include "models/perceptual/weight_files.h"
#include "models/registry/registry.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <optional>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

struct ImportOptions {
  std::string from;
  fs::path path;
  std::string classes;
  std::string name;
  std::string licence;
  bool half = false;
  fs::path output;
};

constexpr std::size_t kMaximumTableBytes = 1 << 20;
constexpr const char* kUnknownLicence = "unknown";

/// A table that comes with the program by its name, or a JSON file.
ClassTable readClassTable(const std::string& nameOrFile) {
  const auto names = resourceNames("palettes", ".json");
  const bool known = std::ranges::find(names, nameOrFile) != names.end();
  const fs::path path =
      known ? resourcePath("palettes/" + nameOrFile + ".json") : fs::path(nameOrFile);
  if (!fs::exists(path)) {
    throw ConfigError(fmt::format(
        "--classes: expected a file or one of {}, found '{}'", fmt::join(names, ", "), nameOrFile));
  }
  return ClassTable::fromJson(readFile(path, kMaximumTableBytes), path.string());
}

ClassTable numberedClasses(const ReleasedModel& model) {
  std::vector<ClassInfo> classes;
  for (int id = 0; id < model.classes - (model.unlabelledChannel ? 1 : 0); ++id) {
    classes.push_back({id, fmt::format("class {}", id), ClassTable::defaultColour(id)});
  }
  return ClassTable(std::move(classes));
}

/// @throws ConfigError unless the table has as many classes as the model, not counting a channel
/// for unlabelled pixels.
void requireTableFits(const ClassTable& table, const ReleasedModel& model) {
  const auto expected = model.classes - (model.unlabelledChannel ? 1 : 0);
  if (table.size() == expected) return;
  throw ConfigError(
      fmt::format("--classes: expected {} classes, as the model has, found {}; give the table that "
                  "it was trained with",
                  expected,
                  table.size()));
}

/// The class table that opt.txt names by its data set, if it has the network's classes.
std::optional<ClassTable> paletteOf(const ReleasedModel& model) {
  if (model.palette.empty()) return std::nullopt;
  auto table = readClassTable(model.palette);
  const auto expected = model.classes - (model.unlabelledChannel ? 1 : 0);
  if (table.size() == expected) return table;
  log()->warn(
      "opt.txt names the data set of {} with {} classes, but the tensors say {}; the classes are "
      "numbered. Give --classes to name them",
      model.palette,
      table.size(),
      expected);
  return std::nullopt;
}

std::string provenance(const ImportOptions& options, const ReleasedModel& released) {
  const nlohmann::ordered_json json = {{"imported_from", options.from},
                                       {"files", released.files},
                                       {"released_options", released.options},
                                       {"program_version", SPOLVERO_VERSION}};
  return json.dump();
}

ModelFile convert(const ImportOptions& options) {
  ImportRequest request{options.path, std::nullopt};
  if (!options.classes.empty()) request.classes = readClassTable(options.classes);
  auto released = releasedFormat(options.from).read(request);
  for (const auto& line : released.contradictions) log()->warn("{}", line);
  for (const auto& line : released.assumptions) log()->info("{}", line);
  auto table = request.classes;
  if (!table) table = paletteOf(released);
  ModelFile model;
  model.info = released.info;
  model.info.classes = table ? *table : numberedClasses(released);
  requireTableFits(model.info.classes, released);
  model.info.name = options.name.empty() ? options.output.stem().string() : options.name;
  model.info.provenance = provenance(options, released);
  model.info.licence = options.licence;
  model.info.terms =
      "Imported from a checkpoint of the released training code; the terms of whoever trained it "
      "apply. The weights published with SPADE and SMIS are CC BY-NC-SA 4.0: no commercial use.";
  model.tensors = std::move(released.tensors);
  return model;
}

bool isPublishedNetwork(const std::string& name) {
  const auto names = publishedNetworkNames();
  return std::ranges::find(names, name) != names.end();
}

/// A feature network for losses and metrics, which is no model.
int importFeatureNetwork(const ImportOptions& options) {
  if (!options.classes.empty() || options.half) {
    throw ConfigError(fmt::format(
        "--from {}: a feature network has no classes and keeps its precision; leave out {}",
        options.from,
        options.half ? "--half" : "--classes"));
  }
  auto file = importPublished(options.from, options.path);
  if (options.licence != kUnknownLicence) file.metadata["licence"] = options.licence;
  writeSafetensors(options.output, file);
  std::cout << fmt::format("{}: {} with {} tensors; takes {}\n",
                           options.output.string(),
                           options.from,
                           file.tensors.size(),
                           file.metadata.at("input"));
  return kExitDone;
}

std::vector<std::string> importNames() {
  auto names = releasedFormatNames();
  for (auto& name : publishedNetworkNames()) names.push_back(std::move(name));
  return names;
}

int runImport(const ImportOptions& options) {
  if (isPublishedNetwork(options.from)) return importFeatureNetwork(options);
  auto model = convert(options);
  model.info.path = options.path;  // For messages about its tensors.
  checkModel(model);
  writeModelFile(options.output, model, options.half);
  std::cout << fmt::format("{}: {} with {} classes, {} x {}\n",
                           options.output.string(),
                           model.info.system,
                           model.info.classes.size(),
                           model.info.trainedWidth,
                           model.info.trainedHeight);
  return kExitDone;
}

}  // namespace

void addImportCommand(CLI::App& program, CommandContext& context) {
  auto options = std::make_shared<ImportOptions>();
  auto* command =
      program.add_subcommand("import", "Published weights to a model file or a feature network");
  command->add_option("--from", options->from, "Whose weights")
      ->required()
      ->check(CLI::IsMember(importNames()));
  command
      ->add_option("path",
                   options->path,
                   "Folder with latest_net_G.pth, or a *_net_G.pth; a feature network's .pth or "
                   ".safetensors")
      ->required();
  command->add_option("--classes",
                      options->classes,
                      "Class table: a JSON file, or deepfashion, cityscapes, ade20k, coco-stuff; "
                      "without it by the data set that opt.txt names");
  command->add_option("--name", options->name, "Name of the model; without it the output's stem");
  command->add_option("--licence", options->licence, "Licence of the weights")
      ->default_val(kUnknownLicence);
  command->add_flag("--half", options->half, "Store weights as 16-bit floats");
  command->add_option("-o,--output", options->output, "File to write (.safetensors)")->required();
  command->callback(
      [options, &context] { context.work = [options] { return runImport(*options); }; });
}

}  // namespace spolvero::app
