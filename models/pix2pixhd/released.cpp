#include "models/pix2pixhd/released.h"

#include "core/appearance/cluster_tensors.h"
#include "core/base/error.h"
#include "core/io/npy_file.h"
#include "models/pix2pixhd/options.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <set>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kCityscapesClasses = 35;
constexpr std::int64_t kFirstLayer = 1;
constexpr std::int64_t kFirstDownsampling = 4;
/// Numbers that a convolution with norm and activation takes.
constexpr std::int64_t kLayersOfConv = 3;

/// Reads one released folder.
class Reader {
 public:
  explicit Reader(const ImportRequest& request)
      : request_(request), checkpoint_(readReleasedCheckpoint(request.path)) {}

  ReleasedModel read();

 private:
  [[noreturn]] void fail(const std::string& problem) const {
    throw ModelFormatError(fmt::format("{}: {}", checkpoint_.path.string(), problem));
  }
  static std::string name(const std::string& list, std::int64_t number, const char* rest) {
    return fmt::format("{}.{}{}", list, number, rest);
  }
  std::int64_t blocksIn(const std::string& list) const;
  std::int64_t downsamplingsIn(const std::string& network) const;

  void dropOldNormBuffers();
  void readGenerator();
  void readEncoder();
  void readClusters();
  void readInput();
  void readDiscriminator();
  void readSize(ModelInfo& info) const;
  void compare(const std::string& key, std::int64_t found);
  void compareText(const std::string& key, const std::string& found);
  void compareAll();
  void requireHead(const std::string& list, std::int64_t number) const;

  const ImportRequest& request_;
  ReleasedCheckpoint checkpoint_;
  Pix2PixHDOptions options_;
  std::map<std::int64_t, NpyArray> clusters_;
  std::vector<std::string> contradictions_;
};

std::int64_t Reader::blocksIn(const std::string& list) const {
  std::set<std::string> blocks;
  for (const auto& [tensor, value] : checkpoint_.networks.at("G")) {
    const auto block = tensor.find(".conv_block.");
    if (tensor.starts_with(list + ".") && block != std::string::npos) {
      blocks.insert(tensor.substr(0, block));
    }
  }
  return static_cast<std::int64_t>(blocks.size());
}

/// A convolution that halves takes the channels that are there; one that doubles the size (a
/// transposed convolution) has them in front.
std::int64_t Reader::downsamplingsIn(const std::string& network) const {
  auto channels = checkpoint_.shape(network, name("model", kFirstLayer, ".weight")).front();
  std::int64_t count = 0;
  for (auto number = kFirstDownsampling;; number += kLayersOfConv, ++count) {
    const auto tensor = name("model", number, ".weight");
    if (!checkpoint_.has(network, tensor)) break;
    const auto shape = checkpoint_.shape(network, tensor);
    if (shape.size() != 4 || shape[1] != channels) break;
    channels = shape[0];
  }
  if (count == 0)
    fail(
        fmt::format("network {}: expected convolutions that halve the size, found "
                    "none after model.1; is this the right --from?",
                    network));
  return count;
}

/// PyTorch before 0.4 stored statistics of instance norms too, which nobody reads.
void Reader::dropOldNormBuffers() {
  for (auto& [network, tensors] : checkpoint_.networks) {
    std::erase_if(tensors, [&tensors = tensors](const auto& item) {
      for (const std::string suffix : {".running_mean", ".running_var", ".num_batches_tracked"}) {
        if (!item.first.ends_with(suffix)) continue;
        const auto layer = item.first.substr(0, item.first.size() - suffix.size());
        return !tensors.contains(layer + ".weight");
      }
      return false;
    });
  }
}

void Reader::requireHead(const std::string& list, std::int64_t number) const {
  const auto tensor = name(list, number, ".weight");
  const auto channels = checkpoint_.shape("G", tensor).front();
  if (channels != 3) {
    fail(fmt::format(
        "network G: tensor '{}': expected 3 output channels (RGB), found {}", tensor, channels));
  }
}

void Reader::readGenerator() {
  const auto first = checkpoint_.shape("G", name("model", kFirstLayer, ".weight"));
  if (first.size() != 4 || first[2] != 7) {
    fail(
        "network G: tensor 'model.1.weight': expected a 7x7 convolution; is this the right "
        "--from?");
  }
  options_.enhancers = 0;
  while (checkpoint_.has("G", fmt::format("model{}_1.1.weight", options_.enhancers + 1))) {
    ++options_.enhancers;
  }
  options_.width = first.front() >> options_.enhancers;
  options_.norm = checkpoint_.has("G", "model.2.weight") ? "batch" : "instance";
  options_.downsamplings = downsamplingsIn("G");
  options_.blocks = blocksIn("model");
  const auto trunk =
      kFirstDownsampling + 2 * kLayersOfConv * options_.downsamplings + options_.blocks;
  options_.innerHeads =
      options_.enhancers == 0 || checkpoint_.has("G", name("model", trunk + 1, ".weight"));
  if (options_.enhancers == 0) {
    requireHead("model", trunk + 1);
    return;
  }
  options_.enhancerBlocks = blocksIn("model1_2");
  requireHead(fmt::format("model{}_2", options_.enhancers),
              options_.enhancerBlocks + kLayersOfConv + 1);
}

void Reader::readEncoder() {
  const bool byLabel = checkpoint_.flag("label_feat", false);
  const bool byInstance = checkpoint_.flag("instance_feat", false);
  options_.codes = byLabel ? "class" : byInstance ? "object" : "none";
  options_.codeChannels = checkpoint_.number("feat_num", options_.codeChannels);
  if (!checkpoint_.networks.contains("E")) return;
  if (!options_.hasCodes()) options_.codes = "object";
  options_.encoder.width = checkpoint_.shape("E", name("model", kFirstLayer, ".weight")).front();
  options_.encoder.downsamplings = downsamplingsIn("E");
  const auto last =
      kFirstDownsampling + 2 * kLayersOfConv * options_.encoder.downsamplings + kFirstLayer;
  options_.codeChannels = checkpoint_.shape("E", name("model", last, ".weight")).front();
}

/// The centres that encode_features.py of the released code leaves beside the networks.
void Reader::readClusters() {
  const auto folder = fs::is_directory(request_.path) ? request_.path : request_.path.parent_path();
  std::set<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder.empty() ? fs::path(".") : folder)) {
    const auto file = entry.path().filename().string();
    if (file.starts_with("features_clustered_") && file.ends_with(".npy")) {
      files.insert(entry.path());
    }
  }
  if (files.empty()) return;
  auto file = *files.begin();
  for (const auto& path : files) {
    if (path.filename() == "features_clustered_010.npy") file = path;
  }
  clusters_ = readNpyDictionary(file);
  checkpoint_.files.push_back(file.filename().string());
  if (clusters_.empty()) return;
  const auto& shape = clusters_.begin()->second.shape;
  if (options_.hasCodes() && checkpoint_.networks.contains("E")) return;
  if (!options_.hasCodes()) options_.codes = "object";
  if (shape.size() == 2) options_.codeChannels = shape[1];
}

/// Which of the input channels are classes: what codes and boundary leave.
void Reader::readInput() {
  const auto channels = checkpoint_.shape("G", name("model", kFirstLayer, ".weight"))[1];
  const auto layout = channels - (options_.hasCodes() ? options_.codeChannels : 0);
  if (checkpoint_.number("label_nc", -1) == 0) {
    fail("opt.txt: label_nc is 0: this network draws from pictures, not from classes");
  }
  const auto table = request_.classes ? request_.classes->size() : 0;
  if (table > 0 && (layout == table || layout == table + 1)) {
    options_.instances = layout == table + 1;
  } else {
    options_.instances = !checkpoint_.flag("no_instance", false);
  }
  options_.classes = layout - (options_.instances ? 1 : 0);
  if (options_.classes < 1 || options_.classes > 255) {
    fail(
        fmt::format("network G: tensor 'model.1.weight': expected 1 to 255 classes, found {} "
                    "input channels of which {} are codes",
                    channels,
                    channels - layout));
  }
}

void Reader::readDiscriminator() {
  auto& d = options_.discriminator;
  if (!checkpoint_.has("D", "scale0_layer0.0.weight")) {
    // Without feature matching the released names differ; such a discriminator is left out.
    checkpoint_.networks.erase("D");
    d.width = checkpoint_.number("ndf", d.width);
    d.layers = checkpoint_.number("n_layers_D", d.layers);
    d.scales = checkpoint_.number("num_D", d.scales);
    return;
  }
  d.width = checkpoint_.shape("D", "scale0_layer0.0.weight").front();
  for (d.scales = 1; checkpoint_.has("D", fmt::format("scale{}_layer0.0.weight", d.scales));) {
    ++d.scales;
  }
  std::int64_t layers = 1;
  while (checkpoint_.has("D", fmt::format("scale0_layer{}.0.weight", layers))) ++layers;
  d.layers = layers - 2;
}

void Reader::compareText(const std::string& key, const std::string& found) {
  const auto said = checkpoint_.option(key, found);
  if (said == found) return;
  contradictions_.push_back(
      fmt::format("{}: opt.txt says {}: {}, the tensors say {}; the tensors are believed",
                  checkpoint_.path.string(),
                  key,
                  said,
                  found));
}

void Reader::compare(const std::string& key, std::int64_t found) {
  compareText(key, std::to_string(found));
}

void Reader::compareAll() {
  compareText("netG", options_.enhancers > 0 ? "local" : "global");
  compare("ngf", options_.width);
  compare("n_downsample_global", options_.downsamplings);
  compare("n_blocks_global", options_.blocks);
  compareText("norm", options_.norm);
  if (options_.enhancers > 0) {
    compare("n_local_enhancers", options_.enhancers);
    compare("n_blocks_local", options_.enhancerBlocks);
  }
  compare("label_nc", options_.classes);
  if (checkpoint_.options.contains("no_instance")) {
    compareText("no_instance", options_.instances ? "False" : "True");
  }
  if (options_.hasCodes()) compare("feat_num", options_.codeChannels);
  if (checkpoint_.networks.contains("E")) {
    compare("nef", options_.encoder.width);
    compare("n_downsample_E", options_.encoder.downsamplings);
  }
  if (checkpoint_.networks.contains("D")) {
    compare("ndf", options_.discriminator.width);
    compare("n_layers_D", options_.discriminator.layers);
    compare("num_D", options_.discriminator.scales);
  }
}

/// Pictures were scaled to a width (`loadSize`) or cut to squares (`fineSize`); with `none` they
/// are as the data set has them, Cityscapes 2048 x 1024.
void Reader::readSize(ModelInfo& info) const {
  const bool cityscapes = options_.classes == kCityscapesClasses;
  const auto how = checkpoint_.option("resize_or_crop", "scale_width");
  const bool square = how.find("crop") != std::string::npos || how.starts_with("resize");
  const auto whole = cityscapes
                         ? std::int64_t{1024} << std::min<std::int64_t>(options_.enhancers, 1)
                         : std::int64_t{512};
  const auto width =
      how == "none" ? whole : checkpoint_.number(square ? "fineSize" : "loadSize", whole);
  const auto stride = strideOf(options_, options_.enhancers);
  const auto rounded = [stride](std::int64_t side) {
    return static_cast<int>(std::max(side / stride, std::int64_t{2}) * stride);
  };
  info.trainedWidth = rounded(width);
  info.trainedHeight = rounded(cityscapes && !square ? width / 2 : width);
}

ReleasedModel Reader::read() {
  dropOldNormBuffers();
  readGenerator();
  readEncoder();
  readClusters();
  readInput();
  readDiscriminator();
  compareAll();
  ModelInfo info;
  info.system = "pix2pixhd";
  info.options = describe(options_).toToml();
  readSize(info);
  const bool cityscapes =
      options_.classes == kCityscapesClasses &&
      checkpoint_.option("dataroot", "cityscapes").find("cityscapes") != std::string::npos;
  TensorMap styles;
  for (const auto& [id, centres] : clusters_) {
    const auto expected = options_.codeChannels;
    if (id < 0 || id >= options_.classes || centres.shape.size() != 2 ||
        centres.shape[1] != expected) {
      fail(
          fmt::format("features_clustered: class {}: expected an id below {} and an array [K, {}], "
                      "found [{}]",
                      id,
                      options_.classes,
                      expected,
                      fmt::join(centres.shape, ", ")));
    }
    styles[fmt::format("clusters.{}", id)] =
        at::tensor(centres.values, at::kDouble).view(centres.shape).to(at::kFloat);
  }
  auto model = releasedModel(std::move(checkpoint_));
  model.tensors.merge(styles);
  model.info = std::move(info);
  model.classes = options_.classes;
  model.contradictions = std::move(contradictions_);
  if (cityscapes) model.palette = "cityscapes";
  return model;
}

}  // namespace

ReleasedModel readPix2PixHD(const ImportRequest& request) {
  return Reader(request).read();
}

}  // namespace spolvero
