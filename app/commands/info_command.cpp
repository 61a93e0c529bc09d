#include "app/command.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/io/model_file.h"
#include "core/io/provenance.h"
#include "core/io/safetensors.h"
#include "core/io/scene_file.h"
#include "core/io/weight_files/torch_checkpoint.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <iostream>
#include <memory>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

void printLine(std::string_view key, std::string_view value) {
  if (!value.empty()) std::cout << fmt::format("{:<12} {}\n", key, value);
}

/// A text of several lines under one key, each indented.
void printBlock(std::string_view key, const std::string& text) {
  if (text.empty()) return;
  std::cout << key << '\n';
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) std::cout << "  " << line << '\n';
}

std::int64_t valueCount(const std::vector<std::int64_t>& shape) {
  std::int64_t count = 1;
  for (const auto side : shape) count *= side;
  return count;
}

std::string sizeText(std::uintmax_t bytes) {
  return fmt::format("{:.2f} MB", static_cast<double>(bytes) / 1e6);
}

/// "G 1.91 M, E 0.40 M": numbers in each network of a file.
std::string weightCounts(const SafetensorsHeader& header) {
  std::map<std::string, std::int64_t> counts;
  for (const auto& [name, tensor] : header.tensors) {
    counts[name.substr(0, name.find('.'))] += valueCount(tensor.shape);
  }
  std::vector<std::string> parts;
  for (const auto& [network, count] : counts) {
    parts.push_back(fmt::format("{} {:.2f} M", network, static_cast<double>(count) / 1e6));
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

void printClasses(const ClassTable& classes, const std::vector<std::int64_t>& histogram) {
  std::int64_t total = 0;
  for (const auto count : histogram) total += count;
  std::cout << fmt::format("classes      {}\n", classes.size());
  for (const auto& entry : classes.classes()) {
    const auto share =
        total > 0 ? fmt::format(
                        "{:6.2f} %",
                        100.0 * static_cast<double>(histogram[static_cast<std::size_t>(entry.id)]) /
                            static_cast<double>(total))
                  : std::string();
    std::cout << fmt::format("  {:3}  #{:02x}{:02x}{:02x}  {}{}  {}\n",
                             entry.id,
                             entry.colour.r,
                             entry.colour.g,
                             entry.colour.b,
                             entry.name,
                             entry.kind == ClassKind::Thing ? " (thing)" : "",
                             share);
  }
}

void printTensors(const std::map<std::string, TensorShape>& tensors) {
  for (const auto& [name, tensor] : tensors) {
    std::cout << fmt::format(
        "  {:<5} [{}]  {}\n", tensor.dtype, fmt::join(tensor.shape, ", "), name);
  }
}

void printModel(const fs::path& path, const SafetensorsHeader& header) {
  const auto info = readModelInfo(path);
  printLine("model", info.name);
  printLine("system", info.system);
  printLine("size", fmt::format("{} x {}", info.trainedWidth, info.trainedHeight));
  printLine("weights", weightCounts(header));
  printLine("file", sizeText(fs::file_size(path)));
  printLine("licence", info.licence);
  printClasses(info.classes, {});
  printBlock("options", info.options);
  printBlock("provenance", info.provenance);
  printBlock("terms of use", info.terms);
}

void printSafetensors(const fs::path& path) {
  const auto header = readSafetensorsHeader(path);
  if (header.metadata.contains("spolvero.format")) return printModel(path, header);
  printLine("tensors",
            fmt::format("{} in {}", header.tensors.size(), sizeText(fs::file_size(path))));
  for (const auto& [key, value] : header.metadata) printLine(key, value);
  printTensors(header.tensors);
}

void printCheckpoint(const fs::path& path) {
  std::map<std::string, TensorShape> shapes;
  for (const auto& [name, tensor] : readTorchCheckpoint(path)) {
    shapes[name] = {at::toString(tensor.scalar_type()), tensor.sizes().vec()};
  }
  printLine("checkpoint",
            fmt::format("{} tensors in {}", shapes.size(), sizeText(fs::file_size(path))));
  printTensors(shapes);
}

void printScene(const fs::path& path) {
  const auto scene = readScene(path);
  printLine("scene", fmt::format("{} x {}", scene.layout.width(), scene.layout.height()));
  printLine("model", scene.modelName);
  printLine("seed", fmt::format("{}", scene.appearance.seed));
  printLine("photos", fmt::format("{}", scene.references.size()));
  printClasses(scene.layout.classes(), labelHistogram(scene.layout.labels()));
}

/// What an exported picture was made of.
void printPicture(const Provenance& picture) {
  const auto& scene = picture.scene;
  printLine("picture", fmt::format("{} x {}", picture.width, picture.height));
  printLine("program", picture.program);
  printLine("layout", fmt::format("{} x {}", scene.layout.width(), scene.layout.height()));
  printLine("model", scene.modelName);
  printLine("system", picture.modelSystem);
  printLine("model file", scene.modelPath);
  printLine("sha256", picture.modelSha256);
  printLine("device", picture.device);
  printLine("precision", picture.precision);
  printLine("exact", picture.exact ? "yes" : "no: drawn while the scene was edited");
  printLine("seed", fmt::format("{}", scene.appearance.seed));
  printClasses(scene.layout.classes(), labelHistogram(scene.layout.labels()));
}

void printLabels(const fs::path& path) {
  const auto labels = readIndexPng(path);
  printLine("label map", fmt::format("{} x {}", labels.width(), labels.height()));
  const auto histogram = labelHistogram(labels);
  for (std::size_t id = 0; id < histogram.size(); ++id) {
    if (histogram[id] == 0) continue;
    const double share =
        100.0 * static_cast<double>(histogram[id]) / static_cast<double>(labels.size());
    std::cout << fmt::format("  {:3}  {:6.2f} %\n", id, share);
  }
}

int runInfo(const fs::path& path) {
  const auto extension = path.extension();
  if (extension == ".safetensors") {
    printSafetensors(path);
  } else if (extension == ".pth" || extension == ".pt") {
    printCheckpoint(path);
  } else if (extension == ".ora") {
    printScene(path);
  } else if (extension == ".png") {
    if (const auto picture = readProvenance(path)) {
      printPicture(*picture);
    } else {
      printLabels(path);
    }
  } else {
    throw ConfigError(
        fmt::format("info: {}: expected .safetensors, .pth, .pt, .ora or .png, found '{}'",
                    path.string(),
                    extension.string()));
  }
  return kExitDone;
}

}  // namespace

void addInfoCommand(CLI::App& program, CommandContext& context) {
  auto file = std::make_shared<fs::path>();
  auto* command = program.add_subcommand("info", "What a file holds");
  command
      ->add_option("file",
                   *file,
                   "Model or tensors (.safetensors), checkpoint (.pth), scene (.ora), exported "
                   "picture or label map (.png)")
      ->required();
  command->callback([file, &context] { context.work = [file] { return runInfo(*file); }; });
}

}  // namespace spolvero::app
