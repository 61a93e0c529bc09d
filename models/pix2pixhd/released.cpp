#include "models/pix2pixhd/released.h"

#include "core/base/error.h"
#include "core/io/npy_file.h"
#include "models/pix2pixhd/discriminator.h"
#include "models/pix2pixhd/encoder.h"
#include "models/pix2pixhd/generator.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <string_view>

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
  [[noreturn]] void fail(const std::string& network, const std::string& problem) const {
    throw ModelFormatError(fmt::format("{}: {}", checkpoint_.source(network), problem));
  }
  std::vector<std::int64_t> convolution(const std::string& network,
                                        const std::string& list,
                                        std::int64_t number) const {
    return checkpoint_.shape(
        network, fmt::format("{}.{}.weight", list, number), 4, "a convolution");
  }
  void dropOldNormBuffers();
  void readGenerator();
  void readEncoder();
  void readClusters();
  void readInput();
  void readDiscriminator();
  void readSize(ModelInfo& info) const;
  void compareAll();
  TensorMap clusterTensors() const;

  const ImportRequest& request_;
  ReleasedCheckpoint checkpoint_;
  Pix2PixHDOptions options_;
  std::string clusterFile_;
  std::map<std::int64_t, NpyArray> clusters_;
};

/// Which numbers of a list there are, by any of their tensors: one missing tensor does not change
/// the architecture.
struct ListNumbers {
  std::int64_t last = -1;
  std::int64_t firstBlock = -1;
  std::int64_t blocks = 0;
};

ListNumbers numbersIn(const TensorMap& tensors, const std::string& list) {
  ListNumbers found;
  std::set<std::int64_t> blocks;
  for (const auto& [name, tensor] : tensors) {
    if (!name.starts_with(list + ".")) continue;
    std::int64_t number = -1;
    const auto* first = name.data() + list.size() + 1;
    const auto [end, error] = std::from_chars(first, name.data() + name.size(), number);
    if (error != std::errc()) continue;
    found.last = std::max(found.last, number);
    if (std::string_view(end).starts_with(".conv_block.")) blocks.insert(number);
  }
  if (!blocks.empty()) {
    found.firstBlock = *blocks.begin();
    found.blocks = *blocks.rbegin() - *blocks.begin() + 1;
  }
  return found;
}

/// Halvings of a list, from where its blocks begin or where it ends.
std::int64_t downsamplingsOf(const ListNumbers& numbers, bool withHead) {
  if (numbers.blocks > 0) return (numbers.firstBlock - kFirstDownsampling) / kLayersOfConv;
  const auto withoutHead = withHead ? numbers.last - kLayersOfConv - 1 : numbers.last;
  return std::max<std::int64_t>(0, withoutHead - 1) / (2 * kLayersOfConv);
}

/// PyTorch before 0.4 stored statistics of instance norms too, which nobody reads.
void Reader::dropOldNormBuffers() {
  for (auto& [network, tensors] : checkpoint_.networks) {
    const bool batch = std::ranges::any_of(
        tensors, [](const auto& item) { return item.first.ends_with("model.2.weight"); });
    if (batch || tensors.contains("scale0_layer1.1.weight")) continue;
    std::erase_if(tensors, [](const auto& item) {
      return item.first.ends_with(".running_mean") || item.first.ends_with(".running_var") ||
             item.first.ends_with(".num_batches_tracked");
    });
  }
}

void Reader::readGenerator() {
  const auto& tensors = checkpoint_.networks.at("G");
  const auto first = convolution("G", "model", kFirstLayer);
  const auto beginsWith = [&tensors](const std::string& start) {
    const auto found = tensors.lower_bound(start);
    return found != tensors.end() && found->first.starts_with(start);
  };
  options_.enhancers = 0;
  while (beginsWith(fmt::format("model{}_", options_.enhancers + 1))) ++options_.enhancers;
  options_.width = first[0] >> options_.enhancers;
  options_.norm = tensors.contains("model.2.weight") ? "batch" : "instance";
  const auto global = numbersIn(tensors, "model");
  options_.blocks = global.blocks;
  options_.downsamplings = downsamplingsOf(global, options_.enhancers == 0);
  if (options_.downsamplings < 1 || options_.width < 1 || first[2] != 7) {
    fail("G",
         "'model': expected a 7x7 convolution and others that halve the size, found none; is this "
         "the right --from?");
  }
  const auto trunk =
      kFirstDownsampling + 2 * kLayersOfConv * options_.downsamplings + options_.blocks;
  options_.innerHeads = options_.enhancers == 0 || global.last == trunk + 1;
  if (options_.enhancers > 0) options_.enhancerBlocks = numbersIn(tensors, "model1_2").blocks;
  const auto head = options_.enhancers == 0
                        ? convolution("G", "model", trunk + 1)
                        : convolution("G",
                                      fmt::format("model{}_2", options_.enhancers),
                                      options_.enhancerBlocks + kLayersOfConv + 1);
  if (head[0] != 3) {
    fail("G", fmt::format("expected 3 output channels (RGB), found {}", head[0]));
  }
}

void Reader::readEncoder() {
  const bool byLabel = checkpoint_.flag("label_feat", false);
  const bool byInstance = checkpoint_.flag("instance_feat", false);
  options_.codes = byLabel ? "class" : byInstance ? "object" : "none";
  options_.codeChannels = checkpoint_.number("feat_num", options_.codeChannels);
  if (!checkpoint_.networks.contains("E")) return;
  if (!options_.hasCodes()) options_.codes = "object";
  const auto numbers = numbersIn(checkpoint_.networks.at("E"), "model");
  options_.encoder.width = convolution("E", "model", kFirstLayer)[0];
  options_.encoder.downsamplings = downsamplingsOf(numbers, true);
  options_.codeChannels = convolution("E", "model", numbers.last)[0];
  requireFits(checkpoint_, "E", *Pix2PixHDEncoder(options_));
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
  clusterFile_ = file.string();
  checkpoint_.files.push_back(file.filename().string());
  if (clusters_.empty() || checkpoint_.networks.contains("E")) return;
  if (!options_.hasCodes()) options_.codes = "object";
  const auto& shape = clusters_.begin()->second.shape;
  if (shape.size() == 2) options_.codeChannels = shape[1];
}

/// Which of the input channels are classes: what codes and boundary leave.
void Reader::readInput() {
  const auto channels = convolution("G", "model", kFirstLayer)[1];
  const auto layout = channels - (options_.hasCodes() ? options_.codeChannels : 0);
  if (checkpoint_.number("label_nc", -1) == 0) {
    fail("G", "opt.txt: label_nc is 0: this network draws from pictures, not from classes");
  }
  const auto table = request_.classes ? request_.classes->size() : 0;
  if (table > 0 && (layout == table || layout == table + 1)) {
    options_.instances = layout == table + 1;
  } else {
    options_.instances = !checkpoint_.flag("no_instance", false);
    if (checkpoint_.options.empty()) {
      checkpoint_.assumptions.push_back(
          fmt::format("{}: no opt.txt: the last of {} layout channels is taken for the boundary "
                      "between objects; --classes would tell",
                      checkpoint_.source("G"),
                      layout));
    }
  }
  options_.classes = layout - (options_.instances ? 1 : 0);
  if (options_.classes < 1 || options_.classes > 255) {
    fail("G",
         fmt::format("tensor 'model.1.weight': expected 1 to 255 classes, found {} input channels "
                     "of which {} are codes",
                     channels,
                     channels - layout));
  }
  requireFits(checkpoint_, "G", *Pix2PixHDGenerator(options_));
}

void Reader::readDiscriminator() {
  auto& d = options_.discriminator;
  d.width = checkpoint_.number("ndf", d.width);
  d.layers = checkpoint_.number("n_layers_D", d.layers);
  d.scales = checkpoint_.number("num_D", d.scales);
  if (!checkpoint_.networks.contains("D")) return;
  if (checkpoint_.has("D", "layer0.0.weight")) {
    checkpoint_.assumptions.push_back(
        fmt::format("{}: a discriminator trained without feature matching is left out; pictures do "
                    "not need it",
                    checkpoint_.source("D")));
    checkpoint_.networks.erase("D");
    return;
  }
  const auto there = [this](std::int64_t scale, std::int64_t layer) {
    return checkpoint_.has("D", fmt::format("scale{}_layer{}.0.bias", scale, layer));
  };
  d.width = convolution("D", "scale0_layer0", 0)[0];
  for (d.scales = 1; there(d.scales, 0);) ++d.scales;
  std::int64_t layers = 1;
  while (there(0, layers)) ++layers;
  d.layers = layers - 2;
  if (d.layers < 1) fail("D", "expected discriminators of three layers and more");
  requireFits(checkpoint_, "D", *Pix2PixHDDiscriminator(options_));
}

void Reader::compareAll() {
  auto& checkpoint = checkpoint_;
  checkpoint.expectWord("netG", options_.enhancers > 0 ? "local" : "global");
  checkpoint.expectOption("ngf", options_.width);
  checkpoint.expectOption("n_downsample_global", options_.downsamplings);
  checkpoint.expectOption("n_blocks_global", options_.blocks);
  checkpoint.expectWord("norm", options_.norm);
  if (options_.enhancers > 0) {
    checkpoint.expectOption("n_local_enhancers", options_.enhancers);
    checkpoint.expectOption("n_blocks_local", options_.enhancerBlocks);
  }
  checkpoint.expectOption("label_nc", options_.classes);
  checkpoint.expectFlag("no_instance", !options_.instances);
  if (options_.hasCodes()) checkpoint.expectOption("feat_num", options_.codeChannels);
  if (checkpoint.networks.contains("E")) {
    checkpoint.expectOption("nef", options_.encoder.width);
    checkpoint.expectOption("n_downsample_E", options_.encoder.downsamplings);
  }
  if (checkpoint.networks.contains("D")) {
    checkpoint.expectOption("ndf", options_.discriminator.width);
    checkpoint.expectOption("n_layers_D", options_.discriminator.layers);
    checkpoint.expectOption("num_D", options_.discriminator.scales);
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

TensorMap Reader::clusterTensors() const {
  TensorMap tensors;
  for (const auto& [id, centres] : clusters_) {
    const auto& shape = centres.shape;
    const bool fits = id >= 0 && id < options_.classes && shape.size() == 2 && shape[0] > 0 &&
                      shape[1] == options_.codeChannels;
    if (!fits) {
      throw ModelFormatError(
          fmt::format("{}: class {}: expected an id below {} and an array [K, {}], found [{}]",
                      clusterFile_,
                      id,
                      options_.classes,
                      options_.codeChannels,
                      fmt::join(shape, ", ")));
    }
    tensors[fmt::format("clusters.{}", id)] =
        at::tensor(centres.values, at::kDouble).view(shape).to(at::kFloat);
  }
  return tensors;
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
  const auto data = checkpoint_.option("dataroot", "cityscapes");
  const bool cityscapes =
      options_.classes == kCityscapesClasses && data.find("cityscapes") != std::string::npos;
  auto styles = clusterTensors();
  auto model = releasedModel(std::move(checkpoint_));
  model.tensors.merge(styles);
  model.info = std::move(info);
  model.classes = options_.classes;
  if (cityscapes) model.palette = "cityscapes";
  return model;
}

}  // namespace

ReleasedModel readPix2PixHD(const ImportRequest& request) {
  return Reader(request).read();
}

}  // namespace spolvero
