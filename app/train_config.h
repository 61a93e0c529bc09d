#pragma once

#include "core/data/data_options.h"
#include "core/train/train_options.h"
#include "models/registry/registry.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace spolvero::app {

/// Everything that decides a training, from a preset or config.toml: top-level `system`, tables
/// [data], [train], [model] and one named after the system.
class TrainConfig {
 public:
  /// Reads a file. Relative file names in it are looked for beside it, then among the program's
  /// resources (`weights/`, `presets/`), then from the current folder.
  /// @throws IoError, ConfigError naming file and key.
  static TrainConfig read(const std::filesystem::path& path);

  /// Sets one option from "key=value".  @throws ConfigError.
  void assign(const std::string& setting);

  /// All options as TOML for the run folder.
  std::string toToml();
  /// All options with ranges and help.
  std::string helpText();

  const std::string& system() const { return system_; }
  SystemSetup& setup() { return *setup_; }

  std::string folder;  ///< Of the data set; key data.folder.
  DataOptions data;
  TrainOptions train;
  ModelNotes model;

  /// Where the mapping file of data.classes lies, or "all" or "group" as they are.
  /// @throws IoError if there is no such file.
  std::string resolvedClasses() const;
  /// Turns the file names among the system's options into absolute paths where the file is found.
  void resolveSystemFiles();

 private:
  OptionSet options();

  std::string system_;
  std::filesystem::path origin_;
  std::unique_ptr<SystemSetup> setup_;
};

/// The file of a preset's name, or of a path to a config file.
/// @throws ConfigError that lists the presets if it is neither.
std::filesystem::path presetFile(const std::string& nameOrPath);

}  // namespace spolvero::app
