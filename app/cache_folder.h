#pragma once

#include <filesystem>

namespace spolvero::app {

/// Where the program keeps what it found out about this machine: the environment's SPOLVERO_CACHE,
/// else spolvero/ in XDG_CACHE_HOME or ~/.cache; empty if there is none of them. Not created.
std::filesystem::path cacheFolder();

/// A file of it; empty without a folder.
std::filesystem::path cacheFile(const char* name);

}  // namespace spolvero::app
