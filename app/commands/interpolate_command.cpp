#include "app/command.h"
#include "app/progress.h"
#include "app/scene_input.h"
#include "core/animation/film_export.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/class_choices.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <optional>

namespace spolvero::app {

namespace {

constexpr std::size_t kMaximumTimelineBytes = std::size_t{256} << 20;

struct InterpolateOptions {
  ModelOptions model;
  std::filesystem::path timeline;
  LayoutOptions layout;
  std::filesystem::path toLayout;
  std::string from;
  std::string to;
  std::vector<std::string> via;
  int frames = 60;
  std::string easing = "linear";
  std::string path = "linear";
  bool loop = false;
  FilmOptions film;
  std::filesystem::path saveTimeline;
};

/// A film, and what its keyframes do not say.
struct Film {
  Timeline timeline;
  std::shared_ptr<const Layout> base;
  Appearance look;
  /// What its classes are drawn as where the model does not know them; may be null.
  std::shared_ptr<const ClassChoices> choices;
};

std::shared_ptr<const Layout> readBase(const LayoutOptions& options, const ClassTable& classes) {
  return std::make_shared<const Layout>(readSceneFor(options, classes).layout);
}

/// The last layout. Numbers that were counted from connected parts mean nothing: objects are found
/// again by where they are.
std::shared_ptr<const Layout> readLastLayout(const InterpolateOptions& options,
                                             const Layout& first,
                                             const ClassTable& classes) {
  auto layout = readSceneFor({options.toLayout, {}}, classes).layout;
  const bool counted = options.toLayout.extension() != ".ora";
  if (counted && layout.rect() == first.rect()) layout = withMatchedObjects(first, layout);
  return std::make_shared<const Layout>(std::move(layout));
}

std::vector<Appearance> readPath(const InterpolateOptions& options, OpenModel& model) {
  std::vector<Appearance> path = {readAppearance("--from", options.from, model)};
  for (const auto& stop : options.via) path.push_back(readAppearance("--via", stop, model));
  path.push_back(readAppearance("--to", options.to, model));
  return path;
}

Easing easingNamed(const std::string& name) {
  if (name == "hold") return Easing::Hold;
  return name == "ease" ? Easing::Ease : Easing::Linear;
}

/// The film that the options tell: looks evenly spread from the first to the last frame.
Film filmFromOptions(const InterpolateOptions& options, OpenModel& model) {
  const auto& classes = model.info().classes;
  const auto looks = readPath(options, model);
  const auto count = static_cast<int>(looks.size());
  if (options.frames < count) {
    throw ConfigError(fmt::format(
        "--frames: expected at least {}, one for each look, found {}", count, options.frames));
  }
  Film film{{}, readBase(options.layout, classes), {}, nullptr};
  film.timeline.framesPerSecond =
      options.film.framesPerSecond > 0 ? options.film.framesPerSecond : 25;
  film.timeline.frames = options.frames;
  film.timeline.loop = options.loop;
  const int span = options.loop ? options.frames : options.frames - 1;
  const int ways = options.loop ? count : count - 1;
  for (int i = 0; i < count; ++i) {
    Keyframe key;
    key.frame = (2 * i * span + ways) / (2 * ways);
    key.appearance = looks[std::size_t(i)];
    key.easing = easingNamed(options.easing);
    key.path = options.path == "spherical" ? ClassStyle::Path::Spherical : ClassStyle::Path::Linear;
    film.timeline.keyframes.push_back(std::move(key));
  }
  if (!options.toLayout.empty()) {
    film.timeline.keyframes.front().layout = film.base;
    film.timeline.keyframes.back().layout = readLastLayout(options, *film.base, classes);
  }
  return film;
}

/// The film in a scene, which says itself what a timeline in a file needs beside it.
Film filmFromScene(const InterpolateOptions& options) {
  if (!options.layout.layout.empty()) {
    throw ConfigError("--layout: the scene of --timeline has its own; leave this out");
  }
  const auto path = options.timeline.string();
  auto scene = readScene(options.timeline);
  const auto timeline = scene.extras.find(kTimelineName);
  if (!timeline) {
    throw ConfigError(fmt::format("{}: expected a scene with a timeline, found none in it", path));
  }
  auto read = timelineFromJson(timeline->content(), fmt::format("{}: timeline", path));
  // Classes of a scene are renamed and recoloured; its timeline goes along.
  for (auto& key : read.timeline.keyframes) {
    if (!key.layout) continue;
    key.layout = std::make_shared<const Layout>(key.layout->withClasses(scene.layout.classes()));
  }
  return {std::move(read.timeline),
          std::make_shared<const Layout>(std::move(scene.layout)),
          std::move(scene.appearance),
          ClassChoices::in(scene.extras)};
}

/// What the scene of --layout says about its classes; null if it is another file.
std::shared_ptr<const ClassChoices> choicesOfLayout(const LayoutOptions& options) {
  if (options.layout.extension() != ".ora") return nullptr;
  return ClassChoices::in(readScene(options.layout).extras);
}

Film filmFromFile(const InterpolateOptions& options) {
  if (options.timeline.extension() == ".ora") return filmFromScene(options);
  auto read = timelineFromJson(readFile(options.timeline, kMaximumTimelineBytes),
                               options.timeline.string());
  Film film{std::move(read.timeline), nullptr, {}, std::move(read.choices)};
  if (!film.choices) film.choices = choicesOfLayout(options.layout);
  if (!film.timeline.hasLayouts()) {
    if (options.layout.layout.empty()) {
      throw ConfigError(fmt::format("{}: none of the keyframes has a layout; give one by --layout",
                                    options.timeline.string()));
    }
    film.base = readBase(options.layout, read.classes);
  }
  return film;
}

void checkOptions(const InterpolateOptions& options) {
  const bool byHand = options.timeline.empty();
  if (!byHand && !(options.from.empty() && options.to.empty() && options.via.empty())) {
    throw ConfigError("--timeline: has its own looks; leave --from, --via and --to out");
  }
  if (byHand && (options.layout.layout.empty() || options.from.empty() || options.to.empty())) {
    throw ConfigError("interpolate: expected --layout, --from and --to, or --timeline");
  }
}

void refuseUnknownClasses(FrameMaker& film,
                          const ClassTable& classes,
                          const ClassChoices* choices) {
  const auto missing = unknownClasses(film, classes, choices);
  if (missing.empty()) return;
  std::vector<std::string> known;
  for (const auto& entry : classes.classes()) known.push_back(entry.name);
  throw ConfigError(
      fmt::format("the model does not know these classes of the film, and nothing is chosen for "
                  "them: {}; it knows {}. Choose in the editor what they become (Map the scene's "
                  "classes), and give the saved scene as --timeline SCENE.ora or export the film "
                  "anew.",
                  fmt::join(missing, ", "),
                  fmt::join(known, ", ")));
}

int runInterpolate(const InterpolateOptions& options, const std::stop_token& stop) {
  checkOptions(options);
  OpenModel model(options.model, stop);
  Film parts = options.timeline.empty() ? filmFromOptions(options, model) : filmFromFile(options);
  FrameMaker film(parts.timeline, parts.base, parts.look);
  refuseUnknownClasses(film, model.info().classes, parts.choices.get());
  if (!options.saveTimeline.empty()) {
    const auto whole = selfContained(std::move(parts.timeline), parts.base, parts.look);
    writeFileAtomically(options.saveTimeline,
                        timelineToJson(whole, film.classes(), parts.choices.get()));
  }
  const auto stopped = [&stop] { return stop.stop_requested(); };
  const auto render = frameRenderer(model.renderer(), film.classes(), stopped, parts.choices.get());
  std::optional<Progress> progress;
  const auto onPicture = [&](int, int total, const ImageU8&, double) {
    if (!progress) progress.emplace("frames", total);
    progress->advance();
    return !stopped();
  };
  return exportFilm(film, options.film, render, onPicture) ? kExitDone : kExitFailed;
}

void addFilmOptions(CLI::App& command, InterpolateOptions& options) {
  auto& film = options.film;
  command
      .add_option("-o,--output",
                  film.output,
                  "Folder for numbered PNG frames, a video (.mp4, .webm, .gif), or with --sheet a "
                  "picture")
      ->required();
  command
      .add_option("--fps", film.framesPerSecond, "Frames per second; else 25, or the timeline's")
      ->check(CLI::Range(1.0, kMaximumFrameRate));
  command.add_option("--first", film.first, "First frame to make")->check(CLI::NonNegativeNumber);
  command.add_option("--last", film.last, "Last frame to make; else the film's");
  command.add_option("--size", film.longSide, "Longer side of the pictures in pixels")
      ->check(CLI::Range(kMinimumLayoutSide, kMaximumLayoutSide));
  command.add_option("--quality", film.quality, "Of a video: 1 (small file) to 100")
      ->check(CLI::Range(1, 100))
      ->capture_default_str();
  command
      .add_option("--sheet",
                  film.sheetPictures,
                  "Not a film but one picture with so many of its frames and their times")
      ->check(CLI::Range(1, 400));
}

void addPathOptions(CLI::App& command, InterpolateOptions& options) {
  const std::string kinds = "a seed, mean, file (.json, .ora, .safetensors) or PHOTO:LAYOUT";
  command.add_option("--to-layout", options.toLayout, "Layout of the last frame, of equal size");
  command.add_option(
      "--from", options.from, fmt::format("Appearance of the first frame: {}", kinds));
  command.add_option("--to", options.to, "Appearance of the last frame");
  command.add_option("--via", options.via, "Appearances on the way, in order");
  command.add_option("--frames", options.frames, "How many frames")
      ->check(CLI::Range(2, kMaximumFrames))
      ->capture_default_str();
  command.add_flag("--loop", options.loop, "From the last look back to the first");
  command
      .add_option("--easing", options.easing, "Between two looks: hold, linear, ease (slow ends)")
      ->check(CLI::IsMember({"hold", "linear", "ease"}))
      ->capture_default_str();
  command.add_option("--path", options.path, "Of the codes: linear or spherical")
      ->check(CLI::IsMember({"linear", "spherical"}))
      ->capture_default_str();
  command.add_option(
      "--save-timeline", options.saveTimeline, "Write the film as a timeline (.json) too");
}

}  // namespace

void addInterpolateCommand(CLI::App& program, CommandContext& context) {
  auto options = std::make_shared<InterpolateOptions>();
  options->film.keepWhenStopped = true;
  auto* command = program.add_subcommand(
      "interpolate", "Frames on the way from one appearance (and layout) to another");
  addModelOptions(*command, options->model);
  command->add_option("--timeline",
                      options->timeline,
                      "A film with keyframes (.json), or a scene that has one (.ora)");
  addLayoutOptions(*command, options->layout);
  command->get_option("--layout")->required(false);
  addPathOptions(*command, *options);
  addFilmOptions(*command, *options);
  command->callback([options, &context] {
    context.work = [options, stop = context.stop.get_token()] {
      return runInterpolate(*options, stop);
    };
  });
}

}  // namespace spolvero::app
