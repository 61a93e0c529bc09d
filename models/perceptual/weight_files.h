#pragma once

#include "core/io/safetensors.h"

#include <filesystem>
#include <string>
#include <vector>

namespace torch::nn {
class Module;
}

namespace spolvero {

/// Names of the networks whose published weights are read: "alexnet", "squeezenet1_0",
/// "squeezenet1_1", "vgg16", "vgg19" (torchvision, LPIPS) and "inception" (pytorch-fid).
std::vector<std::string> publishedNetworkNames();

/// Fills a network from a published file, frozen and in evaluation mode.
///
/// Takes .safetensors and .pth; names with a common prefix ("module.", "state_dict.") and those of
/// a whole LPIPS checkpoint (`net.slice1.0.weight`). What lies behind the features is ignored.
/// @param network  one of `publishedNetworkNames`.
/// @throws IoError; ModelFormatError naming file, network and tensor.
void fillPublished(torch::nn::Module& module,
                   const std::string& network,
                   const std::filesystem::path& path);

/// A published file as this program keeps it: torchvision's or pytorch-fid's names, only what the
/// features need, with the metadata `architecture`, `input` (the units that it takes) and `source`.
/// @throws ConfigError for another network; IoError; ModelFormatError as `fillPublished`.
SafetensorsFile importPublished(const std::string& network, const std::filesystem::path& path);

/// The metadata of a weight file; empty for other files than .safetensors.
std::map<std::string, std::string> weightMetadata(const std::filesystem::path& path);

}  // namespace spolvero
