#include "models/common/released_checkpoint.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/weight_files/torch_checkpoint.h"
#include "models/common/patch_discriminator.h"
#include "models/layers/state_dict.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
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

/// A network beside the generator that is none of G, E and D.
void requireKnownNetworks(const fs::path& folder, const std::string& generator) {
  const auto stem = generator.substr(0, generator.size() - 5);
  for (const auto& entry : fs::directory_iterator(folder)) {
    const auto name = entry.path().filename().string();
    if (!name.starts_with(stem) || !name.ends_with(".pth")) continue;
    const auto network = name.substr(stem.size(), name.size() - stem.size() - 4);
    if (network == "G" || network == "E" || network == "D") continue;
    throw ModelFormatError(fmt::format(
        "{}: expected the networks G, E and D in such a folder, found '{}'; is this the "
        "right --from? Move the file away to import the others",
        entry.path().string(),
        network));
  }
}

/// What remains of a norm's name without "spectral".
std::string plainNorm(const std::string& name) {
  return name.starts_with("spectral") ? name.substr(8) : name;
}

/// Whether an option's word means the same norm as the tensors: batch norms look alike.
bool sameNorm(std::string a, std::string b) {
  for (auto* word : {&a, &b}) {
    for (const std::string sync : {"sync_", "sync"}) {
      if (const auto at = word->find(sync); at != std::string::npos) word->erase(at, sync.size());
    }
    if (*word == "spectral") *word = "spectralnone";
  }
  return a == b;
}

double positiveNumber(const ReleasedCheckpoint& checkpoint,
                      const std::string& key,
                      double fallback) {
  const auto word = checkpoint.option(key, "");
  if (word.empty()) return fallback;
  std::size_t used = 0;
  double value = 0;
  try {
    value = std::stod(word, &used);
  } catch (const std::exception&) {
    used = 0;
  }
  if (used == word.size() && value > 0 && value < 1e5) return value;
  throw ModelFormatError(fmt::format("{}: opt.txt: {}: expected a positive number, found '{}'",
                                     checkpoint.path.string(),
                                     key,
                                     word));
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

void ReleasedCheckpoint::expectWord(const std::string& key, const std::string& inTensors) {
  const auto entry = options.find(key);
  if (entry == options.end() || entry->second == inTensors) return;
  contradictions.push_back(
      fmt::format("{}: opt.txt: {} is {}, but the tensors say {}; the tensors are believed",
                  path.string(),
                  key,
                  entry->second,
                  inTensors));
}

void ReleasedCheckpoint::expectOption(const std::string& key, std::int64_t inTensors) {
  expectWord(key, std::to_string(inTensors));
}

void ReleasedCheckpoint::expectFlag(const std::string& key, bool inTensors) {
  expectWord(key, inTensors ? "True" : "False");
}

std::string ReleasedCheckpoint::source(const std::string& network) const {
  const auto entry = sources.find(network);
  return entry == sources.end() ? path.string() + ": network " + network : entry->second.string();
}

bool ReleasedCheckpoint::has(const std::string& network, const std::string& tensor) const {
  const auto entry = networks.find(network);
  return entry != networks.end() && entry->second.contains(tensor);
}

std::vector<std::int64_t> ReleasedCheckpoint::shape(const std::string& network,
                                                    const std::string& tensor) const {
  if (!has(network, tensor)) {
    throw ModelFormatError(
        fmt::format("{}: expected a tensor '{}', found none; is this the right --from?",
                    source(network),
                    tensor));
  }
  return networks.at(network).at(tensor).sizes().vec();
}

std::vector<std::int64_t> ReleasedCheckpoint::shape(const std::string& network,
                                                    const std::string& tensor,
                                                    std::size_t dimensions,
                                                    const char* what) const {
  auto found = shape(network, tensor);
  const bool empty = std::ranges::any_of(found, [](std::int64_t side) { return side < 1; });
  if (found.size() == dimensions && !empty) return found;
  throw ModelFormatError(
      fmt::format("{}: tensor '{}': expected {} dimensions ({}), found shape [{}]",
                  source(network),
                  tensor,
                  dimensions,
                  what,
                  fmt::join(found, ", ")));
}

std::string ReleasedCheckpoint::convNorm(const std::string& network,
                                         const std::string& layer,
                                         const std::string& key) {
  // The spectral vectors tell as well where the weight itself is missing.
  const auto spectralAt = [&](const std::string& stem) {
    return has(network, stem + ".weight_orig") || has(network, stem + ".weight_u");
  };
  const bool wrapped = spectralAt(layer + ".0") || has(network, layer + ".0.weight");
  const bool spectral = spectralAt(wrapped ? layer + ".0" : layer);
  std::string kind = "none";
  if (has(network, layer + ".1.running_mean") || has(network, layer + ".1.running_var")) {
    kind = plainNorm(option(key, "")) == "batch" ? "batch" : "sync_batch";
  } else if (wrapped) {
    kind = has(network, layer + ".1.weight") ? "group" : "instance";
  }
  const auto name = (spectral ? "spectral" : "") + kind;
  if (!sameNorm(option(key, name), name)) expectWord(key, name);
  return name;
}

std::string ReleasedCheckpoint::spadeNorm(const std::string& block) {
  const auto norm = block + ".norm_0.";
  std::string kind = "instance";
  if (has("G", norm + "param_free_norm.running_mean") ||
      has("G", norm + "param_free_norm.running_var")) {
    kind = plainNorm(option("norm_G", "")).starts_with("spadebatch") ? "batch" : "syncbatch";
  } else if (has("G", norm + "param_free_norm.weight")) {
    kind = "group";
  }
  const auto kernel = shape("G", norm + "mlp_gamma.weight", 4, "a convolution")[2];
  const auto name = fmt::format("{}spade{}{}x{}",
                                has("G", block + ".conv_0.weight_orig") ? "spectral" : "",
                                kind,
                                kernel,
                                kernel);
  if (!sameNorm(option("norm_G", name), name)) expectWord("norm_G", name);
  return name;
}

ReleasedCheckpoint readReleasedCheckpoint(const fs::path& path) {
  ReleasedCheckpoint checkpoint;
  checkpoint.path = path;
  const auto generator = generatorFile(path);
  const auto folder = generator.parent_path();
  auto name = generator.filename().string();
  requireKnownNetworks(folder.empty() ? fs::path(".") : folder, name);
  for (const auto* network : {"G", "E", "D"}) {
    name.replace(name.size() - 5, 1, network);
    if (!fs::exists(folder / name)) continue;
    checkpoint.networks[network] = readWeights(folder / name);
    checkpoint.sources[network] = folder / name;
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
    if (has(network, layer + suffix)) {
      return shape(network, layer + suffix, 4, "a convolution");
    }
  }
  for (const auto* suffix : {".0", ""}) {
    const auto stem = layer + suffix;
    if (has(network, stem + ".weight_u")) return shape(network, stem + ".weight_orig");
  }
  return shape(network, layer + ".weight", 4, "a convolution");
}

void describeSize(const ReleasedCheckpoint& checkpoint, std::int64_t fallback, ModelInfo& info) {
  const auto key = checkpoint.options.contains("crop_size") ? "crop_size" : "fineSize";
  const auto side = positiveNumber(checkpoint, key, static_cast<double>(fallback));
  const auto aspect = positiveNumber(checkpoint, "aspect_ratio", 1.0);
  info.trainedWidth = static_cast<int>(std::lround(side));
  info.trainedHeight = static_cast<int>(std::lround(side / aspect));
}

void requireFits(const ReleasedCheckpoint& checkpoint,
                 const std::string& network,
                 torch::nn::Module& module) {
  loadStateDict(module, checkpoint.networks.at(network), checkpoint.source(network));
}

void describeDiscriminator(ReleasedCheckpoint& checkpoint,
                           std::int64_t inputChannels,
                           PatchDiscriminatorOptions& options) {
  if (!checkpoint.networks.contains("D")) {
    options.subarch = checkpoint.option("netD_subarch", options.subarch);
    options.norm = checkpoint.option("norm_D", options.norm);
    options.width = checkpoint.number("ndf", options.width);
    options.layers = checkpoint.number("n_layers_D", options.layers);
    options.scales = checkpoint.number("num_D", options.scales);
    return;
  }
  const auto layer = [](std::int64_t scale, std::int64_t number) {
    return fmt::format("discriminator_{}.model{}.0", scale, number);
  };
  const auto exists = [&](std::int64_t scale, std::int64_t number) {
    const auto& tensors = checkpoint.networks.at("D");
    const auto first = tensors.lower_bound(layer(scale, number));
    return first != tensors.end() && first->first.starts_with(layer(scale, number));
  };
  options.width = checkpoint.convolutionShape("D", layer(0, 0))[0];
  options.scales = 0;
  while (options.scales < 64 && exists(options.scales, 0)) ++options.scales;
  options.layers = 0;
  while (options.layers < 64 && exists(0, options.layers + 1)) ++options.layers;
  if (options.layers > 1) options.norm = checkpoint.convNorm("D", layer(0, 1), "norm_D");
  checkpoint.expectOption("ndf", options.width);
  checkpoint.expectOption("n_layers_D", options.layers);
  checkpoint.expectOption("num_D", options.scales);
  MultiscaleDiscriminator discriminator(inputChannels, options);
  requireFits(checkpoint, "D", *discriminator);
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
  model.contradictions = std::move(checkpoint.contradictions);
  model.assumptions = std::move(checkpoint.assumptions);
  model.options = std::move(checkpoint.options);
  return model;
}

}  // namespace spolvero
