#pragma once

#include <spdlog/logger.h>

#include <filesystem>
#include <memory>

namespace spolvero {

/// The program's log: to stderr, and to files added later. Thread-safe.
std::shared_ptr<spdlog::logger> log();

/// Also writes every line from now on to `path` (appending), until removed.
/// @throws IoError if the file cannot be opened.
void addLogFile(const std::filesystem::path& path);

/// Closes the files that `addLogFile` opened.
void removeLogFiles();

/// Levels: "trace", "debug", "info", "warn", "error", "off".  @throws ConfigError on another word.
void setLogLevel(const std::string& level);

}  // namespace spolvero
