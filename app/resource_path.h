#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace spolvero::app {

/// The folder with presets, palettes, sample scenes, shipped models (weights) and networks that
/// only look at pictures (features): the environment's SPOLVERO_RESOURCES, else share/spolvero
/// beside the installed program's bin, else the source tree's resources/ that this build was made
/// from.
/// @throws IoError naming the places looked at if none is there.
std::filesystem::path resourceDir();

/// A file or folder under `resourceDir`, such as "palettes/cityscapes.json".
/// @throws IoError if it is not there.
std::filesystem::path resourcePath(const std::string& relative);

/// The model that comes with the program: the first `.safetensors` of weights/ by name; nothing if
/// none is shipped.
std::optional<std::filesystem::path> shippedModel();

/// Weights of the SqueezeNet 1.0 that comes with the program, to compare pictures by its features;
/// nothing if it is not there.
std::optional<std::filesystem::path> shippedFeatures();

/// The scene shown to newcomers.  @throws IoError if it is not there.
std::filesystem::path sampleScene();

/// Names without extension of the files of a resource folder that end in `extension`, sorted: the
/// words a command offers for its presets or palettes.
std::vector<std::string> resourceNames(const std::string& folder, const std::string& extension);

}  // namespace spolvero::app
