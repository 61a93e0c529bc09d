#include "app/command.h"
#include "app/frame_output.h"
#include "app/progress.h"
#include "app/scene_input.h"
#include "core/base/error.h"
#include "core/layout/layout_tensors.h"
#include "core/layout/morph.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <set>

namespace spolvero::app {

namespace {

struct InterpolateOptions {
  ModelOptions model;
  LayoutOptions layout;
  std::filesystem::path toLayout;
  std::string from;
  std::string to;
  std::vector<std::string> via;
  int frames = 60;
  double framesPerSecond = 25;
  std::filesystem::path output;
};

/// One end of a blend: a style that is not itself on the way between two others.
CodeSource plainCode(const ClassStyle& style, const std::string& what) {
  if (!style.blendTo || style.blend == 0) return style.code;
  if (style.blend == 1) return *style.blendTo;
  throw ConfigError(
      fmt::format("interpolate: '{}' is itself a blend of two codes; only plain "
                  "codes can be interpolated",
                  what));
}

ClassStyle between(const ClassStyle& from,
                   const ClassStyle& to,
                   double share,
                   const std::string& what) {
  ClassStyle style;
  style.code = plainCode(from, what);
  style.blendTo = plainCode(to, what);
  style.blend = share;
  return style;
}

/// The objects of a layout that have a number of their own.
std::set<ObjectKey> objectsIn(const Layout& layout) {
  std::set<ObjectKey> objects;
  for (int y = 0; y < layout.height(); ++y) {
    for (int x = 0; x < layout.width(); ++x) {
      const int instance = layout.instances().at(x, y);
      const int label = layout.labels().at(x, y);
      if (instance != 0 && label != kUnlabelled) objects.insert({label, instance});
    }
  }
  return objects;
}

/// The way between two appearances, class by class and object by object; `share` 0 is `from`, 1 is
/// `to`.
Appearance between(const Appearance& from,
                   const Appearance& to,
                   double share,
                   const Layout& layout) {
  Appearance appearance;
  for (const auto& entry : layout.classes().classes()) {
    appearance.classes[entry.id] =
        between(from.styleOf(entry.id), to.styleOf(entry.id), share, entry.name);
  }
  for (const auto& key : objectsIn(layout)) {
    const auto name = fmt::format("{}#{}", layout.classes()[key.classId].name, key.instance);
    appearance.objects[key] = between(from.styleOf(key), to.styleOf(key), share, name);
  }
  appearance.latent = between(from.latentStyle(), to.latentStyle(), share, "latent");
  appearance.output = share < 0.5 ? from.output : to.output;
  return appearance;
}

/// The appearance at `position` (0 to 1) of a path through several.
Appearance along(const std::vector<Appearance>& path, double position, const Layout& layout) {
  const double scaled = position * static_cast<double>(path.size() - 1);
  const auto leg = std::min(static_cast<std::size_t>(scaled), path.size() - 2);
  return between(path[leg], path[leg + 1], scaled - static_cast<double>(leg), layout);
}

std::vector<Appearance> readPath(const InterpolateOptions& options, OpenModel& model) {
  std::vector<Appearance> path = {readAppearance("--from", options.from, model)};
  for (const auto& stop : options.via) path.push_back(readAppearance("--via", stop, model));
  path.push_back(readAppearance("--to", options.to, model));
  return path;
}

int runInterpolate(const InterpolateOptions& options, const std::stop_token& stop) {
  OpenModel model(options.model, stop);
  const auto& classes = model.info().classes;
  const auto scene = readSceneFor(options.layout, classes);
  const auto path = readPath(options, model);
  std::optional<LayoutMorph> morph;
  if (!options.toLayout.empty()) {
    morph.emplace(scene.layout, readSceneFor({options.toLayout, {}}, classes).layout);
  }
  FrameOutput output(options.output, options.frames, options.framesPerSecond);
  Progress progress("frames", options.frames);
  try {
    for (int i = 0; i < options.frames && !stop.stop_requested(); ++i) {
      const double position = static_cast<double>(i) / (options.frames - 1);
      const auto layout = morph ? morph->at(position) : scene.layout;
      const auto image = model.render(layout, along(path, position, layout));
      output.write(imageFromTensor(image));
      progress.advance();
    }
  } catch (const RenderStopped&) {  // What was done is kept.
  }
  output.finish();
  return stop.stop_requested() ? kExitFailed : kExitDone;
}

}  // namespace

void addInterpolateCommand(CLI::App& program, CommandContext& context) {
  auto options = std::make_shared<InterpolateOptions>();
  auto* command = program.add_subcommand(
      "interpolate", "Frames on the way from one appearance (and layout) to another");
  addModelOptions(*command, options->model);
  addLayoutOptions(*command, options->layout);
  command->add_option("--to-layout", options->toLayout, "Layout of the last frame, of equal size");
  const std::string kinds = "a seed, mean, file (.json, .ora, .safetensors) or PHOTO:LAYOUT";
  command->add_option("--from", options->from, "Appearance of the first frame: " + kinds)
      ->required();
  command->add_option("--to", options->to, "Appearance of the last frame")->required();
  command->add_option("--via", options->via, "Appearances on the way, in order");
  command->add_option("--frames", options->frames, "How many frames")
      ->check(CLI::Range(2, 100000))
      ->capture_default_str();
  command
      ->add_option("-o,--output",
                   options->output,
                   "Folder for numbered PNG frames, or a video (.mp4, .webm)")
      ->required();
  command->add_option("--fps", options->framesPerSecond, "Frames per second of a video")
      ->check(CLI::Range(1.0, 240.0))
      ->capture_default_str();
  command->callback([options, &context] {
    context.work = [options, stop = context.stop.get_token()] {
      return runInterpolate(*options, stop);
    };
  });
}

}  // namespace spolvero::app
