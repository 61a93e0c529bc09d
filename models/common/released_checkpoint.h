#pragma once

#include "core/io/model_file.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace spolvero {

struct PatchDiscriminatorOptions;

/// What an import was told besides the path.
struct ImportRequest {
  std::filesystem::path path;         ///< Folder, or one of its files.
  std::optional<ClassTable> classes;  ///< If one was given: tells class channels from others.
};

/// Published weights as this program takes them.
struct ReleasedModel {
  ModelInfo info;                  ///< System, options, trained size; the class table is chosen
                                   ///< afterwards.
  TensorMap tensors;               ///< With the prefixes of model files ("G.").
  std::int64_t classes = 0;        ///< Class channels.
  bool unlabelledChannel = false;  ///< The last class stands for unlabelled pixels.
  std::string palette;             ///< The class table that the weights name; may be empty.
  std::vector<std::string> files;  ///< Names of the files read.
  std::map<std::string, std::string> options;  ///< Those of the released program, for the record.
  /// Where tensors and options contradict each other; the tensors were believed.
  std::vector<std::string> contradictions;
};

/// One kind of published weights, by the name of who released them.
struct ReleasedFormat {
  std::string name;  ///< As on the command line: "spade".
  std::string help;  ///< What lies at the path, for --help.
  /// @throws IoError, ModelFormatError, ConfigError.
  std::function<ReleasedModel(const ImportRequest&)> read;
};

/// What the training code of pix2pixHD and its descendants leaves behind: `<epoch>_net_G.pth` (and
/// E and D where there are such networks) beside `opt.txt`.
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
  /// Shape of a convolution's weight, which may stand under spectral norm, wrapped in a norm layer
  /// or bare.  @throws ModelFormatError.
  std::vector<std::int64_t> convolutionShape(const std::string& network,
                                             const std::string& layer) const;
};

/// Reads a folder with latest_net_G.pth, or the G file itself with its neighbours.
/// @throws IoError, ModelFormatError.
ReleasedCheckpoint readReleasedCheckpoint(const std::filesystem::path& path);

/// The trained size by `crop_size` (`fineSize`) and `aspect_ratio`.
/// @param fallback  px if there is no options file.
void describeSize(const ReleasedCheckpoint& checkpoint, std::int64_t fallback, ModelInfo& info);

/// Width, layers, scales and kind of the discriminator where the options file tells.
void describeDiscriminator(const ReleasedCheckpoint& checkpoint,
                           PatchDiscriminatorOptions& options);

/// Files, options, palette by `dataset_mode`, and all networks' tensors with their prefixes.
ReleasedModel releasedModel(ReleasedCheckpoint checkpoint);

}  // namespace spolvero
