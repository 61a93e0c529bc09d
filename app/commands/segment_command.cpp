#include "app/command.h"
#include "app/model_options.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/layout/layout_tensors.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <memory>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

struct SegmentOptions {
  ModelOptions model;
  fs::path photo;
  fs::path output;
  fs::path coloured;
  fs::path instances;
};

/// "sky 41 %, tree 30 %": the classes of a layout, largest first.
std::string coverText(const Layout& layout) {
  const auto histogram = labelHistogram(layout.labels());
  std::vector<int> ids;
  for (const auto& entry : layout.classes().classes()) {
    if (histogram[static_cast<std::size_t>(entry.id)] > 0) ids.push_back(entry.id);
  }
  const auto area = [&](int id) { return histogram[static_cast<std::size_t>(id)]; };
  std::ranges::stable_sort(ids, [&](int a, int b) { return area(a) > area(b); });
  std::string text;
  for (const int id : ids) {
    text += fmt::format(
        "{}{} {:.1f} %",
        text.empty() ? "" : ", ",
        layout.classes()[id].name,
        100.0 * static_cast<double>(area(id)) / static_cast<double>(layout.labels().size()));
  }
  return text;
}

int runSegment(const SegmentOptions& options) {
  if (options.model.model.empty()) {
    throw ConfigError(
        "--model: none given; expected a model that spolvero train segmenter-small "
        "or segmenter-base made");
  }
  OpenModel model(options.model);
  const auto layout = model.renderer().segment(tensorFromImage(readImage(options.photo)));
  writeIndexPng(options.output, layout.labels(), &layout.classes());
  if (!options.coloured.empty()) writeColourPng(options.coloured, layout);
  if (!options.instances.empty()) writeInstancePng(options.instances, layout.instances());
  std::cout << fmt::format("{}: {} x {}, {}\n",
                           options.output.string(),
                           layout.width(),
                           layout.height(),
                           coverText(layout));
  return kExitDone;
}

}  // namespace

void addSegmentCommand(CLI::App& program, CommandContext& context) {
  auto options = std::make_shared<SegmentOptions>();
  auto* command = program.add_subcommand("segment", "The layout of a photo");
  addModelOptions(*command, options->model);
  command->add_option("photo", options->photo, "Picture to cut into classes")->required();
  command->add_option("-o,--output", options->output, "Index PNG to write")->required();
  command->add_option("--coloured", options->coloured, "The layout in colours, as PNG");
  command->add_option(
      "--instances", options->instances, "16-bit PNG of objects: the connected parts of things");
  command->callback(
      [options, &context] { context.work = [options] { return runSegment(*options); }; });
}

}  // namespace spolvero::app
