#pragma once

#include "models/common/system.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace spolvero {

/// The program's systems, those of models/CMakeLists.txt first.
const std::vector<System>& systems();

/// Adds one at run time, as plugins and tests do. Before the first thread uses the registry.
/// @throws ConfigError if its name is taken.
void addSystem(System system);

/// @throws ConfigError for an unknown name; `origin` names the file or command line.
const System& systemNamed(const std::string& name, const std::string& origin);

/// Who published weights that can be imported: "smis", "spade", …
std::vector<std::string> releasedFormatNames();
/// @throws ConfigError for an unknown name.
const ReleasedFormat& releasedFormat(const std::string& name);

/// Reads a model file and builds its renderer.
/// @throws IoError, ModelFormatError, ConfigError, DeviceError.
std::unique_ptr<SceneRenderer> loadRenderer(const std::filesystem::path& path,
                                            const RenderSettings& settings);

}  // namespace spolvero
