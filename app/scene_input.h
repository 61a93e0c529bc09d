#pragma once

#include "app/model_options.h"
#include "core/io/scene_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace spolvero::app {

/// A layout on the command line.
struct LayoutOptions {
  std::filesystem::path layout;     ///< Index PNG, colour PNG or scene (.ora).
  std::filesystem::path instances;  ///< 16-bit PNG; empty: by connected components.
};

/// Adds --layout and --instances.
void addLayoutOptions(CLI::App& command, LayoutOptions& options);

/// Adds a command that makes pictures of one layout, with the options of model and layout.
CLI::App* addLayoutCommand(CLI::App& program,
                           const std::string& name,
                           const std::string& help,
                           ModelOptions& model,
                           LayoutOptions& layout);

/// One or more layouts on the command line: files, and folders whose PNG and scene files are taken
/// in the order of their names.
struct LayoutSequence {
  std::vector<std::filesystem::path> layouts;
  std::vector<std::filesystem::path> instances;  ///< None, or as many as layouts.
};

/// Adds --layout and --instances, each for one or more.
void addLayoutSequence(CLI::App& command, LayoutSequence& sequence);

/// The layouts one by one, folders opened.
/// @throws IoError for an empty folder; ConfigError if there are not as many instance maps.
std::vector<LayoutOptions> listLayouts(const LayoutSequence& sequence);

/// Looks given on the command line as "CLASS=N" (every object of a class takes the model's style N,
/// counted from 1) or "CLASS#OBJECT=N" (one object, by its number in the instance map).
/// @throws ConfigError naming what is wrong and what the model offers.
void applyStyles(const std::vector<std::string>& styles,
                 const OpenModel& model,
                 Appearance& appearance);

/// An object on the command line, "car#2", or a whole class, "car" (instance 0).
/// @throws ConfigError naming `option`.
ObjectKey objectKey(const std::string& option, const std::string& text, const ClassTable& classes);

/// Reads a layout or scene in the classes of a model; classes of a scene are matched by name.
/// @throws IoError, ShapeError; ConfigError naming the classes of a scene that the model lacks.
Scene readSceneFor(const LayoutOptions& options, const ClassTable& classes);

/// A scene in the classes of a model, matched by name.
/// @param path  where it comes from, for messages.
/// @throws ConfigError naming classes in use that the model lacks.
Scene sceneInClassesOf(Scene scene, const ClassTable& classes, const std::filesystem::path& path);

/// Reads what an appearance is given as: "seed:17" or "17", "mean", an appearance file (.json), a
/// scene (.ora), an exported picture (.png), a latent (.safetensors), or "photo.jpg:layout.png".
/// @param option  the option's name, for messages.  @throws ConfigError, IoError.
Appearance readAppearance(const std::string& option, const std::string& text, OpenModel& model);

/// The codes of a safetensors file: `z` [1, C·channels, h, w] with one code per class of the model,
/// or [1, channels] for a model with one latent.  @throws ModelFormatError.
Appearance readLatent(const std::filesystem::path& path, const OpenModel& model);

/// Class ids by name.  @throws ConfigError naming `option` and suggesting the nearest.
std::vector<int> classIds(const std::string& option,
                          const std::vector<std::string>& names,
                          const ClassTable& classes);

/// Splits "photo.jpg:layout.png" at its last colon.  @throws ConfigError naming `option`.
std::pair<std::filesystem::path, std::filesystem::path> splitPhotoAndLayout(
    const std::string& option, const std::string& text);

}  // namespace spolvero::app
