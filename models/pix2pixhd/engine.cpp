#include "models/pix2pixhd/engine.h"

#include "models/engine/fast_cpu.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <cmath>
#include <string>
#include <utility>

namespace spolvero {

namespace {

constexpr std::int64_t kFirstKernel = 7;
constexpr double kEpsilon = 1e-5;
/// Tables beyond this are slower than a convolution.
constexpr std::int64_t kMostTableBytes = std::int64_t{64} << 20;

}  // namespace

/// Makes layers of weights that are numbered as in `LayerList`.
class Pix2PixHDEngine::Reader {
 public:
  Reader(const TensorMap& weights, const Pix2PixHDOptions& options, ConvPrecision precision)
      : weights_(weights), options_(options), precision_(precision) {}

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
                  ConvKernelOptions kernel,
                  Border border,
                  float slope) const {
    const auto& weight = tensor(fmt::format("{}.{}.weight", list, number));
    kernel.precision = precision_;
    kernel.method = usualMethod(weight, kernel, precision_);
    return {Convolution(weight, bias(list, number), kernel), norm(list, number + 1), slope, border};
  }

  Block block(const std::string& list, std::int64_t number) const {
    const auto body = fmt::format("{}.{}.conv_block", list, number);
    return {layer(body, 1, {}, Border::Reflect, 0), layer(body, 5, {}, Border::Reflect, 1)};
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
            precision_};
  }

 private:
  const TensorMap& weights_;
  const Pix2PixHDOptions& options_;
  ConvPrecision precision_;
};

Pix2PixHDEngine::Pix2PixHDEngine(const Pix2PixHDOptions& options,
                                 std::int64_t level,
                                 const TensorMap& weights,
                                 const RenderSettings& settings)
    : precision_(convPrecision(settings)),
      type_(flowOptions(settings).type),
      levels_(static_cast<std::size_t>(level + 1)),
      flow_(flowOptions(settings)) {
  const Reader reader(weights, options, precision_);
  constexpr std::int64_t kBehindFirst = 4;
  auto& global = levels_.front();
  reader.first(global, "model");
  auto number = kBehindFirst;
  for (std::int64_t i = 0; i < options.downsamplings; ++i) reader.down(global, "model", number);
  for (std::int64_t i = 0; i < options.blocks; ++i) {
    global.blocks.push_back(reader.block("model", number++));
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
      enhancer.blocks.push_back(reader.block(after, number++));
    }
    reader.up(enhancer, after, number);
    if (e == level) head_ = reader.head(after, number);
  }
  labels_.emplace(levels_.back().weight, levels_.back().bias, Border::Reflect);
}

bool Pix2PixHDEngine::tabular() const {
  return labels_->tableBytes(numbering_.size()) <= kMostTableBytes;
}

Features Pix2PixHDEngine::slidingFirst(Level& level, const at::Tensor& map) {
  if (!level.sliding) {
    ConvKernelOptions kernel;
    kernel.padding = kFirstKernel / 2;
    kernel.precision = precision_;
    level.sliding =
        FlowLayer{Convolution(level.weight, level.bias, kernel), level.norm, 0, Border::Reflect};
  }
  return flow_.convolve(*level.sliding, flow_.input(map.to(type_).contiguous()));
}

Features Pix2PixHDEngine::firstOf(Level& level,
                                  const Features& values,
                                  const std::vector<at::Tensor>& maps) {
  const auto outside = static_cast<std::size_t>(&levels_.back() - &level);
  if (outside == 0 && tabular()) return flow_.labels(*labels_, level.norm, 0, values);
  return slidingFirst(level, maps[outside].squeeze(0).permute({1, 2, 0}));
}

/// The input [1, C, h, w] of each level, outermost first: means over 3×3 pixels.
std::vector<at::Tensor> Pix2PixHDEngine::innerMaps(const at::Tensor& values) const {
  const auto sizes = values.sizes();
  const auto rows = numbering_.rows();
  std::vector<at::Tensor> maps{rows.index_select(0, values.flatten())
                                   .view({1, sizes[0], sizes[1], rows.size(1)})
                                   .permute({0, 3, 1, 2})};
  while (maps.size() < levels_.size()) {
    maps.push_back(at::avg_pool2d(maps.back(), {3, 3}, {2, 2}, {1, 1}, false, false));
  }
  return maps;
}

Features Pix2PixHDEngine::blocksOf(const Level& level, Features x) {
  for (const auto& block : level.blocks) {
    x = flow_.sum(x, flow_.convolve(block.second, flow_.convolve(block.first, x)));
  }
  return x;
}

at::Tensor Pix2PixHDEngine::run(const at::Tensor& map) {
  const auto values = flow_.input(map);
  if (tabular()) labels_->setValues(numbering_.rows());
  std::vector<at::Tensor> maps;
  if (levels_.size() > 1 || !tabular()) maps = innerMaps(map);
  Features x;
  for (auto& level : levels_) {
    auto own = firstOf(level, values, maps);
    for (const auto& down : level.downs) own = flow_.convolve(down, own);
    x = blocksOf(level, x.read.x.defined() ? flow_.sum(own, x) : std::move(own));
    for (const auto& up : level.ups) x = flow_.convolve(up, x);
  }
  return flow_.picture(*head_, x).permute({2, 0, 1}).unsqueeze(0).contiguous();
}

/// The layout in lasting numbers; new ones where the frame is not live.
at::Tensor Pix2PixHDEngine::numbered(const Pix2PixHDObjects& objects,
                                     const at::Tensor& rows,
                                     FrameKind& kind) {
  if (kind == FrameKind::Live) {
    const bool before = tabular();
    auto values = numbering_.number(objects.values, rows);
    kind = flow_.nextKind(values, before == tabular());
    if (kind == FrameKind::Live) return values;
  }
  numbering_.clear();
  auto values = numbering_.number(objects.values, rows);
  kind = flow_.nextKind(values, false);
  return values;
}

at::Tensor Pix2PixHDEngine::render(const Pix2PixHDObjects& objects,
                                   const at::Tensor& rows,
                                   bool live) {
  if (live) flow_.keepFromNowOn();
  auto kind = live ? FrameKind::Live : FrameKind::Kept;
  const auto values = numbered(objects, rows, kind);
  flow_.begin(kind, values.size(0), values.size(1));
  auto picture = run(values);
  flow_.end();
  return picture;
}

}  // namespace spolvero
