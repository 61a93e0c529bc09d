#include "app/bench/subjects.h"

#include "app/bench/random_model.h"
#include "app/resource_path.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/options.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace spolvero::app {

namespace {

constexpr std::size_t kMaximumPaletteBytes = 1u << 20;
constexpr std::uint64_t kWeightSeed = 11;

MeasuredModel randomSubject(const Subject& subject, const LayoutSources& sources) {
  auto config = TrainConfig::read(presetFile(subject.preset));
  const auto palette = resourcePath(fmt::format("palettes/{}.json", subject.palette));
  const auto classes =
      ClassTable::fromJson(readFile(palette, kMaximumPaletteBytes), palette.string());
  auto layouts = layoutsFor(
      classes, static_cast<int>(config.data.width), static_cast<int>(config.data.height), sources);
  // A layout of the command line has a size of its own.
  const auto fitted = layouts.first().resized(static_cast<int>(config.data.width),
                                              static_cast<int>(config.data.height));
  auto model = randomModel(config, fitted, kWeightSeed);
  model.info.name = subject.name;
  model.info.path = subject.name;
  return {subject.name,
          fmt::format("preset {}, random weights", subject.preset),
          std::move(model),
          std::move(layouts)};
}

}  // namespace

const std::vector<Subject>& subjects() {
  static const std::vector<Subject> all{
      {"groupdnet-deepfashion", "groupdnet-deepfashion", "deepfashion", "GroupDNet, 256 x 256"},
      {"groupdnet-cityscapes", "groupdnet-cityscapes", "cityscapes", "GroupDNet, 512 x 256"},
      {"spade-cityscapes", "spade-cityscapes", "cityscapes", "SPADE, 512 x 256"},
      {"spade-coco", "spade-coco", "coco-stuff", "SPADE, 256 x 256"},
      {"pix2pixhd-global", "pix2pixhd-512", "cityscapes", "pix2pixHD, 1024 x 512"},
      {"crn-512", "crn-512", "cityscapes-19", "CRN, 1024 x 512"},
      {"imle-256", "imle-256", "cityscapes-19", "conditional IMLE, 512 x 256"},
      {"shipped", "", "", "the model that comes with the program"}};
  return all;
}

const Subject& subjectNamed(const std::string& name) {
  const auto found = std::ranges::find(subjects(), name, &Subject::name);
  if (found != subjects().end()) return *found;
  std::vector<std::string> names;
  for (const auto& subject : subjects()) names.push_back(subject.name);
  const auto nearest = nearestWord(name, names);
  throw ConfigError(
      fmt::format("--subjects: expected some of {}, found '{}'{}",
                  fmt::join(names, ", "),
                  name,
                  nearest.empty() ? "" : fmt::format("; did you mean '{}'?", nearest)));
}

MeasuredModel loadSubject(const Subject& subject, const LayoutSources& sources) {
  if (!subject.preset.empty()) return randomSubject(subject, sources);
  const auto shipped = shippedModel();
  if (!shipped) throw ConfigError("bench: no model came with the program; give --model");
  auto loaded = loadModelFile(*shipped, sources);
  loaded.name = subject.name;
  return loaded;
}

MeasuredModel loadModelFile(const std::filesystem::path& path, const LayoutSources& sources) {
  auto model = readModelFile(path);
  auto layouts =
      layoutsFor(model.info.classes, model.info.trainedWidth, model.info.trainedHeight, sources);
  const auto name = model.info.name;
  return {name, path.filename().string(), std::move(model), std::move(layouts)};
}

}  // namespace spolvero::app
