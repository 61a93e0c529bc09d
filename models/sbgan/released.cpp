#include "models/sbgan/released.h"

#include "core/base/error.h"
#include "core/io/weight_files/torch_checkpoint.h"
#include "models/sbgan/options.h"
#include "models/spade/released.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <optional>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

/// The number that a file name begins with; -1 without one, the largest for "latest".
std::int64_t leadingNumber(const std::string& name) {
  if (name.starts_with("latest")) return std::numeric_limits<std::int64_t>::max();
  std::int64_t number = -1;
  std::from_chars(name.data(), name.data() + name.size(), number);
  return number;
}

/// The newest file of a folder whose name ends so; "" stands for the layout files, which have no
/// "_net_" in their names.
std::optional<fs::path> newestFile(const fs::path& folder, const std::string& ending) {
  std::optional<fs::path> newest;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const auto name = entry.path().filename().string();
    if (!entry.is_regular_file() || entry.path().extension() != ".pth") continue;
    const bool network = name.find("_net_") != std::string::npos;
    if (ending.empty() ? network : !name.ends_with(ending)) continue;
    const auto better = [&] {
      const auto old = newest->filename().string();
      return std::pair(leadingNumber(name), name) > std::pair(leadingNumber(old), old);
    };
    if (!newest || better()) newest = entry.path();
  }
  return newest;
}

fs::path layoutFile(const fs::path& path) {
  if (!fs::exists(path)) {
    throw IoError(
        fmt::format("{}: expected a folder with <iteration>.pth or that file, found "
                    "nothing",
                    path.string()));
  }
  if (!fs::is_directory(path)) return path;
  if (const auto file = newestFile(path, "")) return *file;
  throw IoError(fmt::format("{}: expected a layout GAN <iteration>.pth, found none in this folder",
                            path.string()));
}

/// The tensors below one of several prefixes.
TensorMap part(const TensorMap& tensors, const std::vector<std::string>& prefixes) {
  for (const auto& prefix : prefixes) {
    TensorMap found;
    for (auto entry = tensors.lower_bound(prefix);
         entry != tensors.end() && entry->first.starts_with(prefix);
         ++entry) {
      found[entry->first.substr(prefix.size())] = entry->second;
    }
    if (!found.empty()) return found;
  }
  return {};
}

/// Reads the generator's architecture from its tensors.
class LayoutReader {
 public:
  LayoutReader(TensorMap tensors, fs::path path)
      : tensors_(std::move(tensors)), path_(std::move(path)) {}

  void describe(SbganOptions& options) const {
    options.pixels = tensors_.contains("blocks.0.to_rgb.weight");
    const auto* output = options.pixels ? "to_rgb" : "to_mask";
    const auto head = shape("blocks.0." + std::string(output) + ".weight", 4);
    options.classes = options.pixels ? 0 : head[0];
    auto& layout = options.layout;
    const auto first = shape("blocks.0.fc1.weight", 2);
    layout.channels = {first[1], head[1]};
    constexpr auto kPlaces = kFirstResolution * kFirstResolution;
    layout.aspect = first[0] / (kPlaces * head[1]);
    if (layout.aspect * kPlaces * head[1] != first[0] || layout.aspect < 1) {
      throw ModelFormatError(
          fmt::format("{}: blocks.0.fc1.weight: expected {} rows times a whole aspect, found {}",
                      path_.string(),
                      kPlaces * head[1],
                      first[0]));
    }
    for (std::int64_t i = 1; tensors_.contains(fmt::format("blocks.{}.conv1.weight", i)); ++i) {
      layout.channels.push_back(shape(fmt::format("blocks.{}.conv1.weight", i), 4)[0]);
    }
    layout.resolution = kFirstResolution << (trainedBlocks(layout.channels.size() - 1) - 1);
  }

 private:
  std::vector<std::int64_t> shape(const std::string& name, std::int64_t dimensions) const {
    const auto found = tensors_.find(name);
    if (found == tensors_.end()) {
      throw ModelFormatError(
          fmt::format("{}: layout generator: expected a tensor '{}', found none; is this an SB-GAN "
                      "layout checkpoint?",
                      path_.string(),
                      name));
    }
    if (found->second.dim() != dimensions) {
      throw ModelFormatError(fmt::format("{}: {}: expected {} dimensions, found shape [{}]",
                                         path_.string(),
                                         name,
                                         dimensions,
                                         fmt::join(found->second.sizes(), ", ")));
    }
    return found->second.sizes().vec();
  }

  bool trained(std::size_t block) const {
    const auto prefix = fmt::format("blocks.{}.", block);
    for (const auto& [name, tensor] : tensors_) {
      if (!name.starts_with(prefix) || !name.ends_with(".bias")) continue;
      if (tensor.ne(0).any().item<bool>()) return true;
    }
    return false;
  }

  std::size_t trainedBlocks(std::size_t blocks) const {
    auto count = blocks;
    while (count > 0 && !trained(count - 1)) --count;
    return count > 0 ? count : blocks;
  }

  TensorMap tensors_;
  fs::path path_;
};

ClassTable numbered(std::int64_t count) {
  std::vector<ClassInfo> classes;
  for (int id = 0; id < count; ++id) {
    classes.push_back({id, fmt::format("class {}", id), ClassTable::defaultColour(id)});
  }
  return ClassTable(std::move(classes));
}

/// SPADE beside the layout GAN.
void addImageStage(const fs::path& file, SbganOptions& options, ReleasedModel& model) {
  auto spade = readSpade({file, numbered(options.classes)});
  describe(options.image).readToml(spade.info.options, file.string());
  if (spade.classes != options.classes) {
    throw ModelFormatError(
        fmt::format("{}: expected {} class channels, as the layout generator makes, found {}",
                    file.string(),
                    options.classes,
                    spade.classes));
  }
  if (options.image.instances || options.image.vae) {
    throw ModelFormatError(fmt::format(
        "{}: expected a SPADE of layouts alone, found one with {}; import it by itself with "
        "--from spade and use it with dream --image-model",
        file.string(),
        options.image.vae ? "a style encoder" : "a boundary channel"));
  }
  options.progress.stage = "image";
  model.info.trainedWidth = spade.info.trainedWidth;
  model.info.trainedHeight = spade.info.trainedHeight;
  model.palette = spade.palette;
  model.options = std::move(spade.options);
  model.files.insert(model.files.end(), spade.files.begin(), spade.files.end());
  for (const auto& line : spade.contradictions) model.contradictions.push_back(line);
  model.tensors.merge(spade.tensors);
}

/// The trained size: SPADE's if it has the layout's shape, else the layout's own.
void settleSize(const SbganOptions& options, ReleasedModel& model) {
  const auto height = static_cast<int>(options.layout.resolution);
  const auto width = static_cast<int>(height * options.layout.aspect);
  auto& info = model.info;
  const bool fits = info.trainedHeight >= height && info.trainedHeight % height == 0 &&
                    info.trainedWidth == info.trainedHeight * options.layout.aspect;
  if (fits) return;
  if (info.trainedHeight > 0) {
    model.contradictions.push_back(
        fmt::format("opt.txt: pictures of {} x {}, but the layout generator makes {} x {}; the "
                    "tensors were believed",
                    info.trainedWidth,
                    info.trainedHeight,
                    width,
                    height));
  }
  info.trainedWidth = width;
  info.trainedHeight = height;
}

}  // namespace

ReleasedModel readSbgan(const ImportRequest& request) {
  const auto path = layoutFile(request.path);
  const auto checkpoint = readWeights(path);
  auto generator = part(checkpoint, {"G_state_dict.", "generator."});
  if (generator.empty() && checkpoint.contains("blocks.0.fc1.weight")) generator = checkpoint;
  SbganOptions options;
  LayoutReader(generator, path).describe(options);
  options.progress = {"layout", options.layout.resolution, 1};
  ReleasedModel model;
  model.files.push_back(path.filename().string());
  for (auto& [name, tensor] : generator) model.tensors["LG." + name] = tensor;
  for (auto& [name, tensor] : part(checkpoint, {"D_state_dict.", "discriminator."})) {
    model.tensors["LD." + name] = tensor;
  }
  options.unlabelledChannel = request.classes && request.classes->size() + 1 == options.classes;
  const auto folder = path.parent_path().empty() ? fs::path(".") : path.parent_path();
  if (const auto file = newestFile(folder, "_net_G.pth"); file && !options.pixels) {
    addImageStage(*file, options, model);
  }
  if (const auto file = newestFile(folder, "_net_D2.pth"); file && !options.pixels) {
    for (auto& [name, tensor] : readTorchCheckpoint(*file)) model.tensors["D2." + name] = tensor;
    model.files.push_back(file->filename().string());
    if (options.progress.stage == "image") options.progress.stage = "joint";
  }
  settleSize(options, model);
  validate(options);
  if (!options.pixels) options.image = imageOptions(options);
  model.info.system = "sbgan";
  model.info.options = describe(options).toToml();
  model.classes = options.classes;
  model.unlabelledChannel = options.unlabelledChannel;
  return model;
}

}  // namespace spolvero
