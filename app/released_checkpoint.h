#pragma once

#include "core/io/model_file.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace spolvero::app {

/// What the training code of SPADE and its descendants leaves behind: `<epoch>_net_G.pth` (and E
/// and D where there are such networks) beside `opt.txt`.
struct ReleasedCheckpoint {
  std::map<std::string, TensorMap> networks;   ///< By letter: "G", "E", "D".
  std::map<std::string, std::string> options;  ///< From opt.txt; empty if there is none.
  std::vector<std::string> files;              ///< Names of the files read.
  std::filesystem::path path;                  ///< For messages.

  /// A word of opt.txt, or `fallback` where the file or the key is missing.
  std::string option(const std::string& key, const std::string& fallback) const;
  /// @throws ModelFormatError if the word is no number.
  std::int64_t number(const std::string& key, std::int64_t fallback) const;
  bool flag(const std::string& key, bool fallback) const;

  bool has(const std::string& network, const std::string& tensor) const;
  /// Shape of a tensor.  @throws ModelFormatError naming file and tensor if it is missing.
  std::vector<std::int64_t> shape(const std::string& network, const std::string& tensor) const;
};

/// Reads a folder with latest_net_G.pth, or the G file itself with its neighbours.
/// @throws IoError, ModelFormatError.
ReleasedCheckpoint readReleasedCheckpoint(const std::filesystem::path& path);

/// A checkpoint's system, options and trained size, and how many class channels it takes.
struct ReleasedModel {
  ModelInfo info;  ///< Without class table and provenance.
  std::int64_t classes = 0;
  bool unlabelledChannel = false;  ///< The last class stands for unlabelled pixels.
};

/// What a GroupDNet checkpoint is, from opt.txt and tensor shapes.
/// Source: github.com/Seanseattle/SMIS.
ReleasedModel describeSmis(const ReleasedCheckpoint& checkpoint);

/// The same for SPADE.  Source: github.com/NVlabs/SPADE.
/// @param classCount  of the class table if one was given, else 0: tells class channels from the
///                    boundary where there is no opt.txt.
ReleasedModel describeSpade(const ReleasedCheckpoint& checkpoint, int classCount);

}  // namespace spolvero::app
