#pragma once

#include "core/layout/class_table.h"

#include <filesystem>
#include <string>

namespace spolvero {

/// What a model file says about itself besides its tensors.
struct ModelInfo {
  std::string system;   ///< "groupdnet", "spade", …
  std::string options;  ///< The system's options as TOML.
  ClassTable classes;
  int trainedWidth = 0;        ///< px
  int trainedHeight = 0;       ///< px
  std::string name;            ///< To show; the file's stem if it was not given.
  std::string provenance;      ///< JSON: data, steps, seed, program version, …
  std::string licence;         ///< SPDX id or text.
  std::string terms;           ///< Terms of use, one paragraph.
  std::filesystem::path path;  ///< Where it was read from.
};

}  // namespace spolvero
