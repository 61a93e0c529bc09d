#include "models/engine/cuda_decoder.h"

#include "models/common/scalar_type.h"
#include "models/engine/spade_frame.h"

#include <ATen/ATen.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace spolvero {

namespace {

constexpr float kSlope = 0.2F;
constexpr double kEpsilon = 1e-5;
/// Sizes whose tables are kept.
constexpr std::size_t kMaximumSizes = 2;
/// Tables beyond so many times a picture's activations are rid of windows that are no longer used,
constexpr double kTableGrowth = 4;
/// once they have grown by this factor over one layout's.
constexpr double kWorthwhileGrowth = 2.5;
/// Pictures of one layout that are made as one batch.
constexpr std::size_t kLargestBatch = 8;
/// Pictures of a size before one is recorded: libraries choose their kernels at the first.
constexpr int kWarmUpPictures = 3;

/// Of the tables on the CPU. Float16 has no products there.
ConvPrecision tablePrecision(Precision precision) {
  return precision == Precision::BFloat16 ? ConvPrecision::BFloat16 : ConvPrecision::Float32;
}

/// The mean of groups of neighbouring channels, for each channel. @param x [N, C].
at::Tensor groupMeans(const at::Tensor& x, std::int64_t groups) {
  const auto grouped = x.view({x.size(0), groups, -1});
  return grouped.mean(2, true).expand_as(grouped).reshape(x.sizes());
}

}  // namespace

CudaDecoder::CudaDecoder(SpadeDecoder& decoder,
                         at::Tensor segValues,
                         const CudaDecoderOptions& options)
    : options_(options), segValues_(std::move(segValues)), outline_(outlineOf(decoder)) {
  const c10::InferenceMode inference;
  const c10::DeviceGuard device(options_.device);
  DeviceConvChooser chooser(options_.tuningFile);
  auto shrinking = outline_.stride;
  for (auto& source : decoder.blocks()) {
    if (outline_.blocks[blocks_.size()].doubled) shrinking /= 2;
    shrinkings_.push_back(shrinking);
    const auto made = [&](ConvLayer& layer) {
      return convOf(
          layer, options_.typicalHeight / shrinking, options_.typicalWidth / shrinking, chooser);
    };
    auto& block = blocks_.emplace_back();
    block.conv0 = made(source->conv0());
    block.conv1 = made(source->conv1());
    if (source->hasLearnedShortcut()) block.shortcut = made(source->convS());
  }
  image_ = convOf(decoder.convImg(), options_.typicalHeight, options_.typicalWidth, chooser);
}

at::TensorOptions CudaDecoder::kind() const {
  return at::TensorOptions().device(options_.device).dtype(scalarType(options_.precision));
}

CudaDecoder::Conv CudaDecoder::convOf(ConvLayer& layer,
                                      std::int64_t height,
                                      std::int64_t width,
                                      DeviceConvChooser& chooser) const {
  DeviceConv conv;
  conv.weight =
      layer->effectiveWeight().to(kind()).contiguous(at::MemoryFormat::ChannelsLast).clone();
  if (layer->bias().defined()) conv.bias = layer->bias().detach().to(kind()).clone();
  conv.padding = layer->options().padding;
  conv.groups = layer->options().groups;
  return {chooser.choose(conv, std::max<std::int64_t>(1, height), std::max<std::int64_t>(1, width)),
          conv.pixelMacs()};
}

/// Doubling changes neither mean nor variance, so x is taken as it is stored.
CudaDecoder::Affine CudaDecoder::affineOf(const EngineNorm& norm, const at::Tensor& x) const {
  if (!norm.measured) return {};
  auto [variance, mean] = at::var_mean(x.to(at::kFloat), at::IntArrayRef{2, 3}, false);
  auto module = norm.norm;
  const auto& options = module->paramFreeNorm()->options();
  if (options.kind == NormKind::Group) {
    const auto groupMean = groupMeans(mean, options.groups);
    variance = groupMeans(variance + (mean - groupMean).square(), options.groups);
    mean = groupMean;
  }
  const auto scale = (variance + kEpsilon).rsqrt();
  return {scale.contiguous(), (-mean * scale).contiguous()};
}

bool CudaDecoder::DeviceTable::take(const at::Tensor& source,
                                    std::int64_t used,
                                    const at::TensorOptions& kind) {
  const bool moves = !rows.defined() || rows.size(0) < used;
  if (moves) {
    auto grown = at::empty(source.sizes(), kind);
    if (count > 0) grown.narrow(0, 0, count).copy_(rows.narrow(0, 0, count));
    rows = grown;
  }
  if (used > count)
    rows.narrow(0, count, used - count).copy_(source.narrow(0, count, used - count));
  count = used;
  return moves;
}

CudaDecoder::Size& CudaDecoder::sizeFor(const at::Tensor& values) {
  const auto height = values.size(0);
  const auto width = values.size(1);
  const auto found = std::ranges::find_if(sizes_, [&](const Size& size) {
    return size.tables.height() == height && size.tables.width() == width;
  });
  if (found == sizes_.end()) {
    sizes_.emplace_front(
        SpadeTables(outline_, segValues_, tablePrecision(options_.precision), height, width));
    sizes_.front().norms.resize(blocks_.size());
    sizes_.front().rows.resize(blocks_.size());
    if (sizes_.size() > kMaximumSizes) sizes_.pop_back();
  } else {
    sizes_.splice(sizes_.begin(), sizes_, found);
  }
  auto& size = sizes_.front();
  report_ = {};
  try {
    size.tables.update(values);
    report_.doneMacs = size.tables.lastMacs();
    compactIfLarge(size);
    upload(size);
  } catch (...) {
    // Tables of which only some know a layout are of no use to any other.
    sizes_.pop_front();
    throw;
  }
  return size;
}

void CudaDecoder::compactIfLarge(Size& size) {
  const auto valueBytes =
      static_cast<std::int64_t>(at::elementSize(scalarType(options_.precision)));
  const auto limit =
      kTableGrowth *
      double(frameBytes(outline_, size.tables.height(), size.tables.width(), valueBytes));
  const auto allowed = options_.memoryLimitBytes > 0
                           ? std::min(limit, double(options_.memoryLimitBytes) / 2)
                           : limit;
  if (double(size.tables.bytes()) <= allowed || size.tables.growth() < kWorthwhileGrowth) return;
  size.tables.compact();
  report_.doneMacs += size.tables.lastMacs();
  for (auto& norms : size.norms) {
    for (auto& table : norms) table.count = 0;
  }
}

void CudaDecoder::upload(Size& size) {
  for (std::size_t block = 0; block < blocks_.size(); ++block) {
    const bool conditioned = size.tables.conditioned(block);
    const auto used = conditioned ? size.tables.rowCount(block) : 1;
    for (const auto norm : {BlockNorm::First, BlockNorm::Second, BlockNorm::Shortcut}) {
      if (norm == BlockNorm::Shortcut && !blocks_[block].shortcut) continue;
      auto& table = size.norms[block][static_cast<std::size_t>(norm)];
      if (!table.take(size.tables.table(block, norm), used, kind())) continue;
      size.graph.reset();
      size.pictures = 0;
    }
    if (!conditioned) continue;
    const auto& rows = size.tables.rows(block);
    if (block > 0 && size.tables.conditioned(block - 1) &&
        size.tables.rows(block - 1).is_same(rows)) {
      size.rows[block] = size.rows[block - 1];
      continue;
    }
    if (!size.rows[block].defined()) {
      size.rows[block] = at::empty(rows.sizes(), rows.options().device(options_.device));
    }
    size.rows[block].copy_(rows);
  }
}

Modulation CudaDecoder::modulationOf(const Size& size,
                                     std::size_t index,
                                     BlockNorm norm,
                                     const Affine& affine,
                                     RowRange rows) const {
  Modulation modulation;
  modulation.doubled = norm != BlockNorm::Second && outline_.blocks[index].doubled;
  modulation.scale = affine.first;
  modulation.shift = affine.second;
  if (size.tables.conditioned(index)) {
    modulation.rows = size.rows[index].narrow(0, rows.begin, rows.end - rows.begin);
  }
  modulation.table = size.norms[index][static_cast<std::size_t>(norm)].rows;
  modulation.slope = norm == BlockNorm::Shortcut ? 1 : kSlope;
  return modulation;
}

at::Tensor CudaDecoder::blockOutput(const Size& size,
                                    std::size_t index,
                                    const at::Tensor& x,
                                    RowRange rows) const {
  const auto& outline = outline_.blocks[index];
  const auto& block = blocks_[index];
  const auto reading = [&](BlockNorm norm, const Affine& affine) {
    return modulationOf(size, index, norm, affine, rows);
  };
  // The norms of x are of one kind, and measure the same.
  const auto affine = affineOf(outline.norm0, x);
  auto shortcut = x;
  if (block.shortcut) {
    shortcut = block.shortcut->run(modulated(x, reading(BlockNorm::Shortcut, affine)));
  } else if (outline.doubled) {
    shortcut = at::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)});
  }
  auto y = block.conv0.run(modulated(x, reading(BlockNorm::First, affine)));
  const auto second = reading(BlockNorm::Second, affineOf(outline.norm1, y));
  y = block.conv1.run(modulated(y, second));
  return y.add_(shortcut);
}

at::Tensor CudaDecoder::imageOf(const at::Tensor& x) const {
  Modulation activation;
  activation.slope = kSlope;
  return image_.run(modulated(x, activation)).to(at::kFloat).tanh_();
}

at::Tensor CudaDecoder::decoded(const Size& size, at::Tensor x) const {
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    x = blockOutput(size, i, x, {0, blockHeight(size, i)});
  }
  return imageOf(x);
}

at::Tensor CudaDecoder::picture(Size& size, const at::Tensor& first) {
  if (!options_.graphs || first.size(0) != 1 || size.pictures++ < kWarmUpPictures) {
    return decoded(size, first);
  }
  if (size.graph.recorded()) {
    size.first.copy_(first);
  } else {
    size.first = first.clone();
    size.graph.record([&] { size.image = decoded(size, size.first); });
  }
  size.graph.replay();
  // The next picture is written over this one.
  return size.image.clone();
}

std::vector<at::Tensor> CudaDecoder::renderAll(const at::Tensor& values,
                                               const std::vector<at::Tensor>& firsts) {
  const c10::InferenceMode inference;
  const c10::DeviceGuard device(options_.device);
  auto& size = sizeFor(values);
  startReport(size, static_cast<std::int64_t>(firsts.size()));
  const auto plan = planStrips(size);
  if (plan.wholeBlocks == blocks_.size()) return wholePictures(size, firsts);
  std::vector<at::Tensor> images;
  for (const auto& first : firsts) images.push_back(inStrips(size, first, plan, {}));
  return images;
}

std::vector<at::Tensor> CudaDecoder::wholePictures(Size& size,
                                                   const std::vector<at::Tensor>& firsts) {
  std::vector<at::Tensor> images;
  for (std::size_t begin = 0; begin < firsts.size(); begin += kLargestBatch) {
    const auto end = std::min(begin + kLargestBatch, firsts.size());
    std::vector<at::Tensor> batch;
    for (auto i = begin; i < end; ++i) batch.push_back(firsts[i].to(kind()));
    const auto x = at::cat(batch).contiguous(at::MemoryFormat::ChannelsLast);
    for (const auto& image : picture(size, x).split(1)) images.push_back(image);
  }
  report_.doneMacs += double(firsts.size()) * wholeMacs(size);
  return images;
}

double CudaDecoder::Block::pixelMacs() const {
  return conv0.run.pixelMacs() + conv1.run.pixelMacs() + (shortcut ? shortcut->run.pixelMacs() : 0);
}

double CudaDecoder::blockArea(const Size& size, std::size_t index) const {
  return double(blockHeight(size, index) * (size.tables.width() / shrinking(index)));
}

/// Of a picture's convolutions, as they are computed.
double CudaDecoder::wholeMacs(const Size& size) const {
  auto macs = double(size.tables.height() * size.tables.width()) * image_.run.pixelMacs();
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    macs += blockArea(size, i) * blocks_[i].pixelMacs();
  }
  return macs;
}

void CudaDecoder::startReport(Size& size, std::int64_t pictures) {
  auto dense = double(size.tables.height() * size.tables.width()) * image_.densePixelMacs;
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    const auto& outline = outline_.blocks[i];
    const auto& block = blocks_[i];
    const auto shortcut = block.shortcut ? block.shortcut->densePixelMacs : 0;
    const auto norms = outline.norm0.densePixelMacs + outline.norm1.densePixelMacs +
                       (outline.normS ? outline.normS->densePixelMacs : 0);
    dense += blockArea(size, i) *
             (block.conv0.densePixelMacs + block.conv1.densePixelMacs + shortcut + norms);
  }
  report_.denseMacs = double(pictures) * dense;
  for (const auto& kept : sizes_) report_.cacheBytes += bytesOf(kept);
}

std::int64_t CudaDecoder::bytesOf(const Size& size) const {
  auto sum = size.tables.bytes();
  const auto add = [&](const at::Tensor& t) {
    if (t.defined()) sum += static_cast<std::int64_t>(t.nbytes());
  };
  for (const auto& norms : size.norms) {
    for (const auto& table : norms) add(table.rows);
  }
  for (const auto& rows : size.rows) add(rows);
  return sum;
}

}  // namespace spolvero
