#include "app/scene_input.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/options.h"
#include "core/io/layout_file.h"
#include "core/io/provenance.h"
#include "core/io/safetensors.h"
#include "core/render/class_mapping.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaximumAppearanceBytes = std::size_t{256} << 20;

std::optional<std::uint64_t> wholeNumber(std::string_view text) {
  std::uint64_t number = 0;
  const auto* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (text.empty() || error != std::errc() || stop != end) return std::nullopt;
  return number;
}

std::optional<std::uint64_t> seedOf(std::string_view text) {
  constexpr std::string_view kPrefix = "seed:";
  if (text.starts_with(kPrefix)) text.remove_prefix(kPrefix.size());
  return wholeNumber(text);
}

/// Files as they are; folders as their PNG and scene files by name.
std::vector<fs::path> openFolders(const std::string& option, const std::vector<fs::path>& paths) {
  std::vector<fs::path> files;
  for (const auto& path : paths) {
    if (!fs::is_directory(path)) {
      files.push_back(path);
      continue;
    }
    std::vector<fs::path> inside;
    for (const auto& entry : fs::directory_iterator(path)) {
      const auto extension = entry.path().extension();
      if (extension == ".png" || extension == ".ora") inside.push_back(entry.path());
    }
    if (inside.empty()) {
      throw IoError(fmt::format(
          "{}: {}: expected .png or .ora files in this folder, found none", option, path.string()));
    }
    std::ranges::sort(inside);
    files.insert(files.end(), inside.begin(), inside.end());
  }
  return files;
}

Appearance meanAppearance(const ClassTable& classes) {
  Appearance appearance;
  for (const auto& entry : classes.classes())
    appearance.classes[entry.id].code = CodeSource::mean();
  appearance.latent.emplace();
  appearance.latent->code = CodeSource::mean();
  return appearance;
}

/// Values of channels [first, first + count) of [1, C, h, w] (float32, contiguous).
CodeValues codeOf(const at::Tensor& codes, std::int64_t first, std::int64_t count) {
  const auto part = codes.narrow(1, first, count).contiguous();
  CodeValues values;
  values.channels = static_cast<int>(count);
  values.height = static_cast<int>(codes.size(2));
  values.width = static_cast<int>(codes.size(3));
  values.values.assign(part.data_ptr<float>(), part.data_ptr<float>() + part.numel());
  return values;
}

/// The tensor `z` of a latent file as [1, C, h, w] float32, C being one code after the other.
at::Tensor latentTensor(const fs::path& path, const AppearanceOffer& offer, int classes) {
  const auto file = readSafetensors(path);
  const auto entry = file.tensors.find("z");
  if (entry == file.tensors.end()) {
    throw ModelFormatError(fmt::format("{}: expected a tensor 'z', found none", path.string()));
  }
  auto z = entry->second.to(at::kFloat);
  if (z.dim() == 2) z = z.unsqueeze(-1).unsqueeze(-1);
  const std::int64_t codes = offer.codePerClass ? classes : 1;
  // A model with a channel for unlabelled pixels has a code for them too.
  const bool fits = z.dim() == 4 && z.size(0) == 1 &&
                    (z.size(1) == codes * offer.codeChannels ||
                     (offer.codePerClass && z.size(1) == (codes + 1) * offer.codeChannels));
  if (!fits) {
    throw ModelFormatError(fmt::format("{}: z: expected [1, {}, h, w], found [{}]",
                                       path.string(),
                                       codes * offer.codeChannels,
                                       fmt::join(entry->second.sizes(), ", ")));
  }
  return z;
}

Layout inClassesOf(const Layout& layout,
                   const SceneClassMapping& mapping,
                   const ClassTable& classes,
                   const fs::path& path) {
  if (mapping.identity) return layout;
  const auto missing = unknownClassesIn(layout, mapping);
  if (!missing.empty()) {
    std::vector<std::string> known;
    for (const auto& entry : classes.classes()) known.push_back(entry.name);
    throw ConfigError(
        fmt::format("{}: the model does not know these classes of the scene: {}; it "
                    "knows {}",
                    path.string(),
                    fmt::join(missing, ", "),
                    fmt::join(known, ", ")));
  }
  return mappedLayout(layout, mapping, classes);
}

}  // namespace

Scene sceneInClassesOf(Scene scene, const ClassTable& classes, const fs::path& path) {
  const auto choices = ClassChoices::in(scene.extras);
  const auto mapping = mapClasses(scene.layout.classes(), classes, choices.get());
  scene.appearance = mappedAppearance(scene.appearance, mapping, scene.layout.classes());
  scene.layout = inClassesOf(scene.layout, mapping, classes, path);
  return scene;
}

void addLayoutOptions(CLI::App& command, LayoutOptions& options) {
  command.add_option("--layout", options.layout, "Index PNG, colour PNG or scene (.ora)")
      ->required();
  command.add_option("--instances",
                     options.instances,
                     "16-bit PNG of object ids; without it the connected parts of things");
}

CLI::App* addLayoutCommand(CLI::App& program,
                           const std::string& name,
                           const std::string& help,
                           ModelOptions& model,
                           LayoutOptions& layout) {
  auto* command = program.add_subcommand(name, help);
  addModelOptions(*command, model);
  addLayoutOptions(*command, layout);
  return command;
}

void addLayoutSequence(CLI::App& command, LayoutSequence& sequence) {
  command
      .add_option("--layout",
                  sequence.layouts,
                  "Index PNG, colour PNG, scene (.ora), or a folder of them; several are allowed")
      ->required();
  command.add_option(
      "--instances",
      sequence.instances,
      "16-bit PNG of object ids, one for each layout; without it the connected parts "
      "of things");
}

std::vector<LayoutOptions> listLayouts(const LayoutSequence& sequence) {
  const auto instances = openFolders("--instances", sequence.instances);
  std::vector<LayoutOptions> list;
  for (const auto& layout : openFolders("--layout", sequence.layouts)) list.push_back({layout, {}});
  if (!instances.empty() && instances.size() != list.size()) {
    throw ConfigError(fmt::format(
        "--instances: expected as many as layouts, {}, found {}", list.size(), instances.size()));
  }
  for (std::size_t i = 0; i < instances.size(); ++i) list[i].instances = instances[i];
  return list;
}

ObjectKey objectKey(const std::string& option, const std::string& text, const ClassTable& classes) {
  const auto hash = text.rfind('#');
  const auto id = classIds(option, {text.substr(0, hash)}, classes).front();
  if (hash == std::string::npos) return {id, 0};
  const auto number = wholeNumber(text.substr(hash + 1));
  if (!number || *number < 1 || *number > 65535) {
    throw ConfigError(
        fmt::format("{}: expected an object number from 1 after '#', found '{}'", option, text));
  }
  return {id, static_cast<int>(*number)};
}

void applyStyles(const std::vector<std::string>& styles,
                 const OpenModel& model,
                 Appearance& appearance) {
  const auto& classes = model.info().classes;
  const auto offer = model.offer();
  for (const auto& text : styles) {
    const auto equals = text.rfind('=');
    const auto number =
        equals == std::string::npos ? std::nullopt : wholeNumber(text.substr(equals + 1));
    if (!number) {
      throw ConfigError(fmt::format(
          "--style: expected CLASS=NUMBER or CLASS#OBJECT=NUMBER such as car=3, found '{}'", text));
    }
    const auto key = objectKey("--style", text.substr(0, equals), classes);
    const auto found = offer.clusters.find(key.classId);
    const int count = found == offer.clusters.end() ? 0 : found->second;
    if (*number < 1 || *number > static_cast<std::uint64_t>(count)) {
      throw ConfigError(
          count == 0 ? fmt::format("--style: {}: this model has no styles for '{}'",
                                   text,
                                   classes[key.classId].name)
                     : fmt::format("--style: {}: expected a style from 1 to {}", text, count));
    }
    auto& style = key.instance == 0 ? appearance.classes[key.classId] : appearance.objects[key];
    style = {};
    style.code = CodeSource::fromCluster(static_cast<int>(*number) - 1);
  }
}

Scene readSceneFor(const LayoutOptions& options, const ClassTable& classes) {
  if (options.layout.extension() == ".ora") {
    if (!options.instances.empty()) {
      throw ConfigError("--instances: a scene holds its own; leave this out");
    }
    return sceneInClassesOf(readScene(options.layout), classes, options.layout);
  }
  Scene scene;
  scene.layout = readLayout(options.layout, options.instances, classes);
  return scene;
}

std::pair<fs::path, fs::path> splitPhotoAndLayout(const std::string& option,
                                                  const std::string& text) {
  const auto colon = text.rfind(':');
  if (colon == std::string::npos || colon == 0 || colon + 1 == text.size()) {
    throw ConfigError(fmt::format(
        "{}: expected PHOTO:LAYOUT such as coat.jpg:coat.png, found '{}'", option, text));
  }
  return {text.substr(0, colon), text.substr(colon + 1)};
}

Appearance readLatent(const fs::path& path, const OpenModel& model) {
  const auto offer = model.offer();
  if (!offer.codePerClass && !offer.latent) {
    throw ConfigError(
        fmt::format("{}: the model {} takes no latent", path.string(), model.info().name));
  }
  const auto z = latentTensor(path, offer, model.info().classes.size());
  const auto channels = std::int64_t{offer.codeChannels};
  EncodedStyles styles;
  if (offer.codePerClass) {
    for (int id = 0; id < z.size(1) / channels; ++id)
      styles.classes[id] = codeOf(z, id * channels, channels);
  } else {
    styles.latent = codeOf(z, 0, channels);
  }
  return withStyles({}, styles, path.filename().string());
}

Appearance readAppearance(const std::string& option, const std::string& text, OpenModel& model) {
  if (const auto seed = seedOf(text)) return Appearance{*seed, {}};
  if (text == "mean") return meanAppearance(model.info().classes);
  const fs::path path(text);
  const auto extension = path.extension();
  if (extension == ".json") {
    return Appearance::fromJson(readFile(path, kMaximumAppearanceBytes), path.string());
  }
  if (extension == ".ora") {
    return sceneInClassesOf(readScene(path), model.info().classes, path).appearance;
  }
  if (carriesProvenance(path)) {
    return sceneInClassesOf(readProvenance(path)->scene, model.info().classes, path).appearance;
  }
  if (extension == ".safetensors") return readLatent(path, model);
  if (text.find(':') != std::string::npos) {
    const auto [photo, layout] = splitPhotoAndLayout(option, text);
    return withStyles({}, model.encode(photo, layout), photo.filename().string());
  }
  throw ConfigError(
      fmt::format("{}: expected a seed, mean, a file (.json, .ora, .safetensors) or "
                  "PHOTO:LAYOUT, found '{}'",
                  option,
                  text));
}

std::vector<int> classIds(const std::string& option,
                          const std::vector<std::string>& names,
                          const ClassTable& classes) {
  std::vector<std::string> known;
  for (const auto& entry : classes.classes()) known.push_back(entry.name);
  std::vector<int> ids;
  for (const auto& name : names) {
    const auto id = classes.idOf(name);
    if (!id) {
      const auto nearest = nearestWord(name, known);
      throw ConfigError(
          fmt::format("{}: the model has no class '{}'{}; it has {}",
                      option,
                      name,
                      nearest.empty() ? "" : fmt::format(", did you mean '{}'?", nearest),
                      fmt::join(known, ", ")));
    }
    ids.push_back(*id);
  }
  return ids;
}

}  // namespace spolvero::app
