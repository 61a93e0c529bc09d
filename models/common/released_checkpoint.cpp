#include "models/common/released_checkpoint.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/torch_checkpoint.h"
#include "models/common/patch_discriminator.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <sstream>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaximumOptionBytes = 1 << 20;

/// The options file: "key: value [default: …]" lines between two rules of dashes.
std::map<std::string, std::string> parseOptionFile(const std::string& text) {
  std::map<std::string, std::string> options;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) {
    const auto colon = line.find(": ");
    if (colon == std::string::npos || line.starts_with("---")) continue;
    std::istringstream key(line.substr(0, colon));
    std::istringstream value(line.substr(colon + 1));
    std::string name;
    std::string word;
    if (key >> name) {
      value >> word;
      options[name] = word;
    }
  }
  return options;
}

fs::path generatorFile(const fs::path& path) {
  if (!fs::exists(path)) {
    throw IoError(
        fmt::format("{}: expected a folder with latest_net_G.pth or a file *_net_G.pth, "
                    "found nothing",
                    path.string()));
  }
  const auto file = fs::is_directory(path) ? path / "latest_net_G.pth" : path;
  if (!fs::exists(file) || !file.filename().string().ends_with("_net_G.pth")) {
    throw IoError(fmt::format("{}: expected a generator *_net_G.pth, found none", file.string()));
  }
  return file;
}

}  // namespace

std::string ReleasedCheckpoint::option(const std::string& key, const std::string& fallback) const {
  const auto entry = options.find(key);
  return entry == options.end() ? fallback : entry->second;
}

std::int64_t ReleasedCheckpoint::number(const std::string& key, std::int64_t fallback) const {
  const auto entry = options.find(key);
  if (entry == options.end()) return fallback;
  std::int64_t value = 0;
  const auto* end = entry->second.data() + entry->second.size();
  const auto [stop, error] = std::from_chars(entry->second.data(), end, value);
  if (error != std::errc() || stop != end) {
    throw ModelFormatError(fmt::format(
        "{}: opt.txt: {}: expected a whole number, found '{}'", path.string(), key, entry->second));
  }
  return value;
}

bool ReleasedCheckpoint::flag(const std::string& key, bool fallback) const {
  return option(key, fallback ? "True" : "False") == "True";
}

bool ReleasedCheckpoint::has(const std::string& network, const std::string& tensor) const {
  const auto entry = networks.find(network);
  return entry != networks.end() && entry->second.contains(tensor);
}

std::vector<std::int64_t> ReleasedCheckpoint::shape(const std::string& network,
                                                    const std::string& tensor) const {
  if (!has(network, tensor)) {
    throw ModelFormatError(
        fmt::format("{}: network {}: expected a tensor '{}', found none; is this the right --from?",
                    path.string(),
                    network,
                    tensor));
  }
  return networks.at(network).at(tensor).sizes().vec();
}

ReleasedCheckpoint readReleasedCheckpoint(const fs::path& path) {
  ReleasedCheckpoint checkpoint;
  checkpoint.path = path;
  const auto generator = generatorFile(path);
  const auto folder = generator.parent_path();
  auto name = generator.filename().string();
  for (const auto* network : {"G", "E", "D"}) {
    name.replace(name.size() - 5, 1, network);
    if (!fs::exists(folder / name)) continue;
    checkpoint.networks[network] = readTorchCheckpoint(folder / name);
    checkpoint.files.push_back(name);
  }
  if (fs::exists(folder / "opt.txt")) {
    checkpoint.options = parseOptionFile(readFile(folder / "opt.txt", kMaximumOptionBytes));
    checkpoint.files.emplace_back("opt.txt");
  }
  return checkpoint;
}

std::vector<std::int64_t> ReleasedCheckpoint::convolutionShape(const std::string& network,
                                                               const std::string& layer) const {
  for (const auto* suffix : {".0.weight_orig", ".0.weight", ".weight_orig", ".weight"}) {
    if (has(network, layer + suffix)) return shape(network, layer + suffix);
  }
  return shape(network, layer + ".weight");
}

void describeSize(const ReleasedCheckpoint& checkpoint, std::int64_t fallback, ModelInfo& info) {
  const auto side = checkpoint.number("crop_size", fallback);
  const auto aspect = std::stod(checkpoint.option("aspect_ratio", "1.0"));
  info.trainedWidth = static_cast<int>(side);
  info.trainedHeight = static_cast<int>(std::lround(static_cast<double>(side) / aspect));
}

void describeDiscriminator(const ReleasedCheckpoint& checkpoint,
                           PatchDiscriminatorOptions& options) {
  options.subarch = checkpoint.option("netD_subarch", options.subarch);
  options.norm = checkpoint.option("norm_D", options.norm);
  options.width = checkpoint.number("ndf", options.width);
  options.layers = checkpoint.number("n_layers_D", options.layers);
  options.scales = checkpoint.number("num_D", options.scales);
}

ReleasedModel releasedModel(ReleasedCheckpoint checkpoint) {
  ReleasedModel model;
  const auto mode = checkpoint.option("dataset_mode", "");
  if (mode == "coco") model.palette = "coco-stuff";
  for (const auto* palette : {"deepfashion", "cityscapes", "ade20k"}) {
    if (mode == palette) model.palette = palette;
  }
  for (auto& [network, tensors] : checkpoint.networks) {
    for (auto& [name, tensor] : tensors) model.tensors[network + "." + name] = std::move(tensor);
  }
  model.files = std::move(checkpoint.files);
  model.options = std::move(checkpoint.options);
  return model;
}

}  // namespace spolvero
