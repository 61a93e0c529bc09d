#pragma once

#include "core/io/model_file.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace torch::nn {
class Module;
}

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
  /// What neither tensors nor options tell, and what was taken for it.
  std::vector<std::string> assumptions;
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
  std::map<std::string, TensorMap> networks;             ///< By letter: "G", "E", "D".
  std::map<std::string, std::string> options;            ///< From opt.txt; empty if there is none.
  std::vector<std::string> files;                        ///< Names of the files read.
  std::filesystem::path path;                            ///< For messages.
  std::map<std::string, std::filesystem::path> sources;  ///< The networks' files, by letter.
  std::vector<std::string> contradictions;               ///< As in ReleasedModel.
  std::vector<std::string> assumptions;                  ///< As in ReleasedModel.

  /// A word of opt.txt, or `fallback` where the file or the key is missing.
  std::string option(const std::string& key, const std::string& fallback) const;
  /// @throws ModelFormatError if the word is no number.
  std::int64_t number(const std::string& key, std::int64_t fallback) const;
  bool flag(const std::string& key, bool fallback) const;

  /// Notes a contradiction if opt.txt has the key and says something else than the tensors.
  void expectOption(const std::string& key, std::int64_t inTensors);
  void expectFlag(const std::string& key, bool inTensors);
  void expectWord(const std::string& key, const std::string& inTensors);

  /// The file of a network, for messages.
  std::string source(const std::string& network) const;

  bool has(const std::string& network, const std::string& tensor) const;
  /// Shape of a tensor.  @throws ModelFormatError naming file and tensor if it is missing.
  std::vector<std::int64_t> shape(const std::string& network, const std::string& tensor) const;
  /// The same for a tensor of known dimensions.
  /// @param what  "a convolution", for the message.
  /// @throws ModelFormatError naming file, tensor, expected and found shape.
  std::vector<std::int64_t> shape(const std::string& network,
                                  const std::string& tensor,
                                  std::size_t dimensions,
                                  const char* what) const;
  /// Shape of a convolution's weight, which may stand under spectral norm, wrapped in a norm layer
  /// or bare.  @throws ModelFormatError.
  std::vector<std::int64_t> convolutionShape(const std::string& network,
                                             const std::string& layer) const;

  /// The name of the norm around a convolution, "spectralinstance", as its tensors tell. Batch norm
  /// and its synchronised form have the same tensors: opt.txt's word is taken where it fits, else
  /// "sync_batch".
  /// @param key  of opt.txt: "norm_E"; what it says otherwise is noted as a contradiction.
  std::string convNorm(const std::string& network,
                       const std::string& layer,
                       const std::string& key);
  /// The name of the conditional norms around `block` ("head_0"), "spectralspadesyncbatch3x3";
  /// checked against norm_G.
  std::string spadeNorm(const std::string& block);
};

/// Reads a folder with latest_net_G.pth, or the G file itself with its neighbours.
/// @throws IoError, ModelFormatError; also for a network that no such training writes.
ReleasedCheckpoint readReleasedCheckpoint(const std::filesystem::path& path);

/// The trained size by `crop_size` (`fineSize`) and `aspect_ratio`.
/// @param fallback  px if there is no options file.
/// @throws ModelFormatError if the words are no sizes.
void describeSize(const ReleasedCheckpoint& checkpoint, std::int64_t fallback, ModelInfo& info);

/// Width, layers, scales and norm of the discriminator from its tensors, checked against opt.txt;
/// from opt.txt where there is no discriminator. Its tensors are tried on the network.
/// @param inputChannels  layout and picture channels together.  @throws ModelFormatError.
void describeDiscriminator(ReleasedCheckpoint& checkpoint,
                           std::int64_t inputChannels,
                           PatchDiscriminatorOptions& options);

/// Fills a network with a checkpoint's tensors to see that they fit.
/// @throws ModelFormatError naming file, tensor, expected and found shape.
void requireFits(const ReleasedCheckpoint& checkpoint,
                 const std::string& network,
                 torch::nn::Module& module);

/// Files, options, palette by `dataset_mode`, and all networks' tensors with their prefixes.
ReleasedModel releasedModel(ReleasedCheckpoint checkpoint);

}  // namespace spolvero
