#include "app/released_checkpoint.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/torch_checkpoint.h"
#include "models/groupdnet/options.h"
#include "models/spade/options.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <sstream>

namespace spolvero::app {

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

/// Weights of a convolution that may stand under spectral norm, wrapped in a norm layer or bare.
std::vector<std::int64_t> convolutionShape(const ReleasedCheckpoint& checkpoint,
                                           const std::string& network,
                                           const std::string& layer) {
  for (const auto* suffix : {".0.weight_orig", ".0.weight", ".weight_orig", ".weight"}) {
    if (checkpoint.has(network, layer + suffix)) return checkpoint.shape(network, layer + suffix);
  }
  return checkpoint.shape(network, layer + ".weight");
}

/// The group count of a convolution that keeps its channel count.
std::int64_t groupsOfSquareConvolution(const ReleasedCheckpoint& checkpoint,
                                       const std::string& layer) {
  const auto shape = convolutionShape(checkpoint, "G", layer);
  if (shape.size() != 4 || shape[1] == 0) {
    throw ModelFormatError(
        fmt::format("{}: G: {}: expected a convolution", checkpoint.path.string(), layer));
  }
  return shape[0] / shape[1];
}

/// Width, layers and scales of the discriminator, if there is one.
void describeDiscriminator(const ReleasedCheckpoint& checkpoint,
                           PatchDiscriminatorOptions& options) {
  options.subarch = checkpoint.option("netD_subarch", options.subarch);
  options.norm = checkpoint.option("norm_D", options.norm);
  options.width = checkpoint.number("ndf", options.width);
  options.layers = checkpoint.number("n_layers_D", options.layers);
  options.scales = checkpoint.number("num_D", options.scales);
}

void describeSize(const ReleasedCheckpoint& checkpoint, std::int64_t stride, ModelInfo& info) {
  const auto side = checkpoint.number("crop_size", stride * 4);
  const auto aspect = std::stod(checkpoint.option("aspect_ratio", "1.0"));
  info.trainedWidth = static_cast<int>(side);
  info.trainedHeight = static_cast<int>(std::lround(static_cast<double>(side) / aspect));
}

/// Which published generator: by opt.txt, else by what only one of them does.
std::string smisShape(const ReleasedCheckpoint& checkpoint, std::int64_t classes) {
  for (const auto& key : {"netG", "dataset_mode"}) {
    const auto word = checkpoint.option(key, "");
    for (const auto* shape : {"deepfashion", "cityscapes", "ade20k"}) {
      if (word == shape) return word;
    }
  }
  if (checkpoint.shape("G", "head_0.norm_0.mlp_shared.0.weight")[1] == 2) return "cityscapes";
  if (checkpoint.shape("G", "fc.weight")[0] == 16 * classes) return "ade20k";
  return "deepfashion";
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

ReleasedModel describeSmis(const ReleasedCheckpoint& checkpoint) {
  GroupDNetOptions options;
  options.classes = groupsOfSquareConvolution(checkpoint, "head_0.conv_0");
  options.shape = smisShape(checkpoint, options.classes);
  options.instances = checkpoint.shape("G", "head_0.norm_0.mlp_shared.0.weight")[1] == 2;
  options.unlabelledChannel = checkpoint.flag("contain_dontcare_label", false);
  options.upsampling = checkpoint.option("num_upsampling_layers", options.upsampling);
  options.norm = checkpoint.option("norm_G", options.norm);
  options.codeChannels = checkpoint.shape("G", "fc.weight")[1];
  const auto last = checkpoint.shape("G", "conv_img.weight")[1];
  options.width = checkpoint.number("ngf", options.shape == "ade20k" ? last / 2 : last);
  options.encoder.norm = checkpoint.option("norm_E", options.encoder.norm);
  if (checkpoint.networks.contains("E")) {
    const auto first = convolutionShape(checkpoint, "E", "layer1");
    options.encoder.width = first[0];
    options.encoder.groups =
        3 * options.classes / first[1] == options.classes ? 0 : 3 * options.classes / first[1];
  }
  describeDiscriminator(checkpoint, options.discriminator);
  ReleasedModel model{{}, options.classes, options.unlabelledChannel};
  model.info.system = "groupdnet";
  model.info.options = describe(options).toToml();
  describeSize(checkpoint, decoderPlan(options).stride, model.info);
  return model;
}

ReleasedModel describeSpade(const ReleasedCheckpoint& checkpoint, int classCount) {
  SpadeOptions options;
  const auto channels = checkpoint.shape("G", "head_0.norm_0.mlp_shared.0.weight")[1];
  const bool tableKnown = classCount > 0 && !checkpoint.options.contains("no_instance");
  options.unlabelledChannel = checkpoint.flag("contain_dontcare_label", false);
  options.instances = tableKnown ? channels > classCount : !checkpoint.flag("no_instance", false);
  options.classes = channels - (options.instances ? 1 : 0);
  options.upsampling = checkpoint.option("num_upsampling_layers", options.upsampling);
  options.norm = checkpoint.option("norm_G", options.norm);
  options.encoderNorm = checkpoint.option("norm_E", options.encoderNorm);
  options.hidden = checkpoint.shape("G", "head_0.norm_0.mlp_shared.0.weight")[0];
  const auto fc = checkpoint.shape("G", "fc.weight");
  options.width = convolutionShape(checkpoint, "G", "head_0.conv_0")[0] / 16;
  options.vae = fc.size() == 2;
  ReleasedModel model{{}, options.classes, options.unlabelledChannel};
  const auto stride = upsamplingPlan(options.upsampling).stride;
  describeSize(checkpoint, stride, model.info);
  if (options.vae) {
    options.codeLength = fc[1];
    options.codeWidth = model.info.trainedWidth / stride;
    options.codeHeight = fc[0] / (16 * options.width * options.codeWidth);
  }
  describeDiscriminator(checkpoint, options.discriminator);
  model.info.system = "spade";
  model.info.options = describe(options).toToml();
  return model;
}

}  // namespace spolvero::app
