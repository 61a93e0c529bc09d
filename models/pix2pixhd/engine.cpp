#include "models/pix2pixhd/engine.h"

#include "models/engine/fast_cpu.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>

namespace spolvero {

namespace {

constexpr std::int64_t kFirstKernel = 7;
constexpr double kEpsilon = 1e-5;
/// Tables beyond this are slower than a convolution.
constexpr std::int64_t kMostTableBytes = std::int64_t{64} << 20;
/// Input channels that are shrunk at a time.
constexpr std::int64_t kChannelsAtOnce = 4;

}  // namespace

/// Makes layers of weights that are numbered as in `LayerList`.
class Pix2PixHDEngine::Reader {
 public:
  Reader(const TensorMap& weights,
         const Pix2PixHDOptions& options,
         ConvPrecision precision,
         const std::filesystem::path& tuningFile)
      : weights_(weights), options_(options), methods_(precision, tuningFile) {}

  const at::Tensor& tensor(const std::string& name) const { return weights_.at(name); }

  /// The norm with a number.
  FlowNorm norm(const std::string& list, std::int64_t number) const {
    FlowNorm norm;
    norm.kind = FlowNorm::Kind::Instance;
    norm.epsilon = kEpsilon;
    if (normKind(options_) != NormKind::Batch) return norm;
    const auto get = [&](const char* name) {
      return tensor(fmt::format("{}.{}.{}", list, number, name)).to(at::kFloat);
    };
    norm.kind = FlowNorm::Kind::Fixed;
    norm.deviation = (get("running_var") + kEpsilon).sqrt();
    norm.gain = get("weight") / norm.deviation;
    norm.offset = get("bias") - get("running_mean") * norm.gain;
    return norm;
  }

  /// An instance norm takes away what a bias adds.
  at::Tensor bias(const std::string& list, std::int64_t number) const {
    return normKind(options_) == NormKind::Batch ? tensor(fmt::format("{}.{}.bias", list, number))
                                                 : at::Tensor();
  }

  /// The convolution with a number and the norm that follows.
  FlowLayer layer(const std::string& list,
                  std::int64_t number,
                  const ConvKernelOptions& kernelOptions,
                  Border border,
                  float slope,
                  std::array<std::int64_t, 2> size = {0, 0}) const {
    const auto& weight = tensor(fmt::format("{}.{}.weight", list, number));
    const auto kernel = methods_.choose(weight, kernelOptions, size[0], size[1]);
    return {Convolution(weight, bias(list, number), kernel), norm(list, number + 1), slope, border};
  }

  /// @param size  height and width as trained, or zeros.
  Block block(const std::string& list,
              std::int64_t number,
              std::array<std::int64_t, 2> size) const {
    const auto body = fmt::format("{}.{}.conv_block", list, number);
    return {layer(body, 1, {}, Border::Reflect, 0, size),
            layer(body, 5, {}, Border::Reflect, 1, size)};
  }

  /// What begins a level: padding, 7×7 convolution, norm, ReLU.
  void first(Level& level, const std::string& list) const {
    level.weight = tensor(list + ".1.weight");
    level.bias = bias(list, 1);
    level.norm = norm(list, 2);
  }
  /// @param number  of its first layer; moved on behind its last.
  void down(Level& level, const std::string& list, std::int64_t& number) const {
    ConvKernelOptions kernel;
    kernel.stride = 2;
    level.downs.push_back(layer(list, number, kernel, Border::Zero, 0));
    number += 3;
  }
  void up(Level& level, const std::string& list, std::int64_t& number) const {
    ConvKernelOptions kernel;
    kernel.stride = 2;
    kernel.transposed = true;
    level.ups.push_back(layer(list, number, kernel, Border::Zero, 0));
    number += 3;
  }

  PictureConvolution head(const std::string& list, std::int64_t number) const {
    return {tensor(fmt::format("{}.{}.weight", list, number + 1)),
            tensor(fmt::format("{}.{}.bias", list, number + 1)),
            Border::Reflect,
            OutputActivation::Tanh,
            methods_.precision()};
  }

 private:
  const TensorMap& weights_;
  const Pix2PixHDOptions& options_;
  FlowMethods methods_;
};

Pix2PixHDEngine::Pix2PixHDEngine(const Pix2PixHDOptions& options,
                                 std::int64_t level,
                                 const TensorMap& weights,
                                 std::array<std::int64_t, 2> trained,
                                 const RenderSettings& settings)
    : precision_(convPrecision(settings)),
      levels_(static_cast<std::size_t>(level + 1)),
      flow_(flowOptions(settings)) {
  const Reader reader(weights, options, precision_, settings.tuningFile);
  const auto shrunk = [&](std::int64_t halvings) {
    return std::array<std::int64_t, 2>{trained[0] >> halvings, trained[1] >> halvings};
  };
  constexpr std::int64_t kBehindFirst = 4;
  auto& global = levels_.front();
  reader.first(global, "model");
  auto number = kBehindFirst;
  for (std::int64_t i = 0; i < options.downsamplings; ++i) reader.down(global, "model", number);
  for (std::int64_t i = 0; i < options.blocks; ++i) {
    global.blocks.push_back(reader.block("model", number++, shrunk(level + options.downsamplings)));
  }
  for (std::int64_t i = 0; i < options.downsamplings; ++i) reader.up(global, "model", number);
  if (level == 0) head_ = reader.head("model", number);
  for (std::int64_t e = 1; e <= level; ++e) {
    auto& enhancer = levels_[static_cast<std::size_t>(e)];
    const auto before = fmt::format("model{}_1", e);
    const auto after = fmt::format("model{}_2", e);
    reader.first(enhancer, before);
    number = kBehindFirst;
    reader.down(enhancer, before, number);
    number = 0;
    for (std::int64_t i = 0; i < options.enhancerBlocks; ++i) {
      enhancer.blocks.push_back(reader.block(after, number++, shrunk(level - e + 1)));
    }
    reader.up(enhancer, after, number);
    if (e == level) head_ = reader.head(after, number);
  }
  labels_.emplace(levels_.back().weight, levels_.back().bias, Border::Reflect);
}

bool Pix2PixHDEngine::tabular(std::int64_t values) const {
  return labels_->tableBytes(values) <= kMostTableBytes;
}

/// The input of each level, outermost first: means over 3×3 pixels.
std::vector<RowSource> Pix2PixHDEngine::inputMaps(const Scene& scene) const {
  const auto height = scene.values.size(0);
  const auto width = scene.values.size(1);
  const auto channels = scene.rows.size(1);
  const auto type = flow_.options().type;
  RowSource outermost{height, width, channels, {}};
  outermost.fill = [scene, width](std::int64_t firstRow, const at::Tensor& rows) {
    const auto values = scene.values.narrow(0, firstRow, rows.size(0)).reshape({-1});
    rows.copy_(scene.rows.index_select(0, values).view({rows.size(0), width, -1}));
  };
  std::vector<at::Tensor> inner;
  for (std::size_t i = 1; i < levels_.size(); ++i) {
    inner.push_back(at::empty({height >> i, width >> i, channels}, type));
  }
  for (std::int64_t first = 0; first < channels && !inner.empty(); first += kChannelsAtOnce) {
    const auto count = std::min(kChannelsAtOnce, channels - first);
    const auto columns = scene.rows.narrow(1, first, count).t().contiguous();
    auto level = columns.index_select(1, scene.values.flatten()).view({1, count, height, width});
    for (const auto& map : inner) {
      level = at::avg_pool2d(level, {3, 3}, {2, 2}, {1, 1}, false, false);
      map.narrow(2, first, count).copy_(level.squeeze(0).permute({1, 2, 0}));
    }
  }
  std::vector<RowSource> sources{std::move(outermost)};
  for (const auto& map : inner) sources.push_back(RowSource::of(map));
  return sources;
}

/// What of `inputMaps` is used.
std::vector<RowSource> Pix2PixHDEngine::mapsFor(const Scene& scene) const {
  const bool none = levels_.size() == 1 && tabular(scene.rows.size(0));
  return none ? std::vector<RowSource>() : inputMaps(scene);
}

Features Pix2PixHDEngine::firstOf(Flow& flow,
                                  Level& level,
                                  const Features& values,
                                  const std::vector<RowSource>& maps) {
  const auto outside = static_cast<std::size_t>(&levels_.back() - &level);
  if (outside == 0 && tables_) return flow.labels(*labels_, level.norm, 0, values);
  if (!level.sliding) {
    ConvKernelOptions kernel;
    kernel.padding = kFirstKernel / 2;
    kernel.precision = precision_;
    level.sliding =
        FlowLayer{Convolution(level.weight, level.bias, kernel), level.norm, 0, Border::Reflect};
  }
  return flow.convolve(*level.sliding, flow.input(maps[outside]));
}

at::Tensor Pix2PixHDEngine::run(Flow& flow,
                                const Scene& scene,
                                const std::vector<RowSource>& maps) {
  const auto values = flow.input(scene.values);
  std::optional<Features> x;
  for (auto& level : levels_) {
    auto own = firstOf(flow, level, values, maps);
    for (const auto& down : level.downs) own = flow.convolve(down, own);
    if (x) own = flow.sum(own, *x);
    for (const auto& block : level.blocks) {
      own = flow.sum(own, flow.convolve(block.second, flow.convolve(block.first, own)));
    }
    for (const auto& up : level.ups) own = flow.convolve(up, own);
    x = std::move(own);
  }
  const auto picture = flow.picture(*head_, *x);
  if (!picture.defined()) return {};
  return picture.permute({2, 0, 1}).unsqueeze(0).contiguous();
}

/// The layout in lasting numbers; new ones where the frame is not live.
at::Tensor Pix2PixHDEngine::numbered(const Pix2PixHDObjects& objects,
                                     const at::Tensor& rows,
                                     FrameKind& kind) {
  if (kind == FrameKind::Live) {
    const bool before = tabular(numbering_.size());
    auto values = numbering_.number(objects.values, rows);
    kind = flow_.nextKind(values, before == tabular(numbering_.size()));
    if (kind == FrameKind::Live) return values;
  }
  numbering_.clear();
  auto values = numbering_.number(objects.values, rows);
  kind = flow_.nextKind(values, false);
  return values;
}

void Pix2PixHDEngine::prepareFor(const Scene& scene) {
  tables_ = tabular(scene.rows.size(0));
  if (tables_) labels_->setValues(scene.rows);
}

bool Pix2PixHDEngine::fits(const Scene& scene) {
  if (flow_.options().memoryLimitBytes <= 0) return true;
  auto maps = std::vector<RowSource>();
  const auto channels = scene.rows.size(1);
  for (std::size_t i = 0; i < levels_.size(); ++i) {
    maps.push_back({scene.values.size(0) >> i, scene.values.size(1) >> i, channels, {}});
  }
  FlowGraph graph(flow_.options().type);
  tables_ = tabular(scene.rows.size(0));
  run(graph, scene, maps);
  return flow_.fits(graph);
}

at::Tensor Pix2PixHDEngine::renderStrips(const Scene& scene, const RenderProgress& progress) {
  const auto& options = flow_.options();
  FlowStrips strips(options.type, options.memoryLimitBytes, progress);
  prepareFor(scene);
  auto picture = run(strips, scene, mapsFor(scene));
  report_ = strips.report();
  report_.cacheBytes = flow_.keptBytes();
  return picture;
}

at::Tensor Pix2PixHDEngine::render(const Pix2PixHDObjects& objects,
                                   const at::Tensor& rows,
                                   bool live,
                                   const RenderProgress& progress) {
  const Scene own{objects.values, rows};
  const bool whole = fits(own);
  if (!whole) flow_.release();
  if (progress || !whole) return renderStrips(own, progress);
  if (live) flow_.keepFromNowOn();
  auto kind = live ? FrameKind::Live : FrameKind::Kept;
  Scene scene;
  scene.values = numbered(objects, rows, kind);
  scene.rows = numbering_.rows();
  prepareFor(scene);
  flow_.begin(kind, scene.values.size(0), scene.values.size(1));
  auto picture = run(flow_, scene, mapsFor(scene));
  flow_.end();
  report_ = flow_.report();
  return picture;
}

}  // namespace spolvero
