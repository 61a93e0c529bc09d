#include "models/engine/spade_engine.h"

#include "models/engine/change_blocks.h"
#include "models/engine/spade_strips.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace spolvero {

namespace {

constexpr float kSlope = 0.2F;
/// Frames kept for switching between scenes and looks, when no memory limit says less.
constexpr std::size_t kMaximumFrames = 3;
/// Sizes whose tables are kept.
constexpr std::size_t kMaximumSizes = 2;
/// Tables are rid of windows that are no longer used when they have grown by this factor.
constexpr double kTableGrowth = 4;
/// A change of more than this share of the pixels is a new picture.
constexpr double kLargestEdit = 0.5;
/// The live tolerance of a block, as a share of the next one's.
constexpr double kToleranceFall = 0.7;
/// Of the last block's output, as a share of its tolerance: leaving it out saves next to nothing.
constexpr double kLastShare = 0.1;
/// Pixels of a block's picture up to which several pictures are computed as one.
constexpr std::int64_t kStackedPixels = 16 * 16;
/// Activations of a large picture that are held at once when no memory limit says less.
constexpr std::int64_t kDefaultStripBudget = std::int64_t{1} << 30;

/// A copy always: a frame compares it with what the caller brings next time.
at::Tensor channelsLast(const at::Tensor& map, at::ScalarType type) {
  return copyOf(map[0].permute({1, 2, 0}).to(type).contiguous());
}

/// Each channel's standard deviation, from every 4th pixel of every 4th row.
at::Tensor deviationOf(const at::Tensor& x) {
  const auto sample =
      x.slice(0, 0, x.size(0), 4).slice(1, 0, x.size(1), 4).to(at::kFloat).flatten(0, 1);
  return (sample.var(0, false) + 1e-6).sqrt().contiguous();
}

/// [1, 3, H, W] of [H, W, 3], both float32.
at::Tensor planesOf(const at::Tensor& image) {
  const auto area = image.size(0) * image.size(1);
  auto result = at::empty({1, 3, image.size(0), image.size(1)}, at::kFloat);
  const auto* in = image.data_ptr<float>();
  auto* out = result.data_ptr<float>();
  for (std::int64_t i = 0; i < area; ++i) {
    for (std::int64_t c = 0; c < 3; ++c) out[c * area + i] = in[3 * i + c];
  }
  return result;
}

/// How much of a picture differs, in [0, 1].
double differingShare(const at::Tensor& a, const at::Tensor& b) {
  return double(countDiffering(a, b)) / double(a.numel());
}

}  // namespace

SpadeEngine::SpadeEngine(SpadeDecoder& decoder, at::Tensor segValues, SpadeEngineOptions options)
    : segValues_(std::move(segValues)), options_(std::move(options)) {
  network_ = packNetwork(decoder,
                         convRule(options_.precision, options_.chooser),
                         options_.typicalHeight,
                         options_.typicalWidth);
}

SpadeEngine::~SpadeEngine() = default;

at::ScalarType SpadeEngine::valueType() const {
  return options_.precision == ConvPrecision::BFloat16 ? at::kBFloat16 : at::kFloat;
}

SpadeTables& SpadeEngine::tablesFor(const at::Tensor& values) {
  const auto height = values.size(0);
  const auto width = values.size(1);
  const auto found = std::ranges::find_if(tables_, [&](const SpadeTables& tables) {
    return tables.height() == height && tables.width() == width;
  });
  if (found == tables_.end()) {
    tables_.emplace_front(network_, segValues_, options_.precision, height, width);
    if (tables_.size() > kMaximumSizes) {
      forgetFrames(tables_.back().height(), tables_.back().width());
      tables_.pop_back();
    }
  } else {
    tables_.splice(tables_.begin(), tables_, found);
  }
  auto& tables = tables_.front();
  extend(tables, values);
  const auto activations = frameBytes(network_, height, width, valueType() == at::kFloat ? 4 : 2);
  const auto limit = options_.memoryLimitBytes > 0
                         ? std::min<double>(kTableGrowth * double(activations),
                                            double(options_.memoryLimitBytes) / 2)
                         : kTableGrowth * double(activations);
  if (double(tables.bytes()) > limit && tables.hasGrown()) {
    report_.doneMacs += tables.lastMacs();
    tables.compact();
    // Rows have new numbers now; pictures of this size cannot be compared with any more.
    forgetFrames(height, width);
  }
  return tables;
}

/// Tables of which only some know a layout are of no use to any other.
void SpadeEngine::extend(SpadeTables& tables, const at::Tensor& values) {
  try {
    tables.update(values);
  } catch (...) {
    forgetFrames(tables.height(), tables.width());
    tables_.remove_if([&](const SpadeTables& one) { return &one == &tables; });
    throw;
  }
}

void SpadeEngine::forgetFrames(std::int64_t height, std::int64_t width) {
  frames_.remove_if(
      [&](const SpadeFrame& frame) { return frame.height == height && frame.width == width; });
}

bool SpadeEngine::fitsMemory(std::int64_t height, std::int64_t width) const {
  const auto limit = options_.memoryLimitBytes;
  return limit == 0 ||
         frameBytes(network_, height, width, valueType() == at::kFloat ? 4 : 2) <= limit;
}

SpadeFrame* SpadeEngine::bestFrame(const at::Tensor& values, const at::Tensor& first) {
  auto best = frames_.end();
  double least = kLargestEdit;
  for (auto frame = frames_.begin(); frame != frames_.end(); ++frame) {
    const bool comparable = frame->values.defined() && frame->height == values.size(0) &&
                            frame->width == values.size(1);
    if (!comparable) continue;
    const auto share = differingShare(frame->values, values) +
                       (at::equal(frame->first, first) ? 0 : kLargestEdit / 2);
    if (share >= least) continue;
    least = share;
    best = frame;
  }
  if (best == frames_.end()) return nullptr;
  frames_.splice(frames_.begin(), frames_, best);
  return &frames_.front();
}

SpadeFrame& SpadeEngine::newFrame(const at::Tensor& values) {
  trimFrames();
  const auto height = values.size(0);
  const auto width = values.size(1);
  // The oldest picture of this size gives its memory away.
  const auto bytes = frameBytes(network_, height, width, valueType() == at::kFloat ? 4 : 2);
  const auto limit = options_.memoryLimitBytes;
  std::int64_t held = 0;
  for (const auto& frame : frames_) held += frame.bytes();
  const bool full = frames_.size() >= kMaximumFrames || (limit > 0 && held + bytes > limit);
  const auto oldest = std::find_if(frames_.rbegin(), frames_.rend(), [&](const SpadeFrame& frame) {
    return frame.height == height && frame.width == width;
  });
  if (full && oldest != frames_.rend()) {
    frames_.splice(frames_.begin(), frames_, std::prev(oldest.base()));
    return frames_.front();
  }
  while (!frames_.empty() && full) {
    held -= frames_.back().bytes();
    frames_.pop_back();
    if (frames_.size() < kMaximumFrames && (limit == 0 || held + bytes <= limit)) break;
  }
  auto& frame = frames_.emplace_front();
  frame.height = height;
  frame.width = width;
  auto h = height / network_.stride;
  auto w = width / network_.stride;
  for (const auto& block : network_.blocks) {
    if (block.doubled) {
      h *= 2;
      w *= 2;
    }
    auto& stage = frame.stages.emplace_back();
    stage.hidden = at::empty({h, w, block.middle}, valueType());
    stage.out = at::empty({h, w, block.out}, valueType());
  }
  frame.image = at::empty({height, width, 3}, at::kFloat);
  return frame;
}

/// Drops pictures of which nothing was left standing by a failure.
void SpadeEngine::trimFrames() {
  frames_.remove_if([](const SpadeFrame& frame) { return !frame.values.defined(); });
}

ConvInput SpadeEngine::inputOf(const SpadeFrame& frame,
                               const SpadeTables& tables,
                               std::size_t block,
                               BlockNorm norm) const {
  const auto& stage = frame.stages[block];
  ConvInput input;
  if (norm == BlockNorm::First || norm == BlockNorm::Shortcut) {
    input.x = block == 0 ? frame.first : frame.stages[block - 1].out;
    input.doubled = network_.blocks[block].doubled;
  } else {
    input.x = stage.hidden;
  }
  const auto& affine = stage.affine[static_cast<std::size_t>(norm)];
  input.scale = affine.first;
  input.shift = affine.second;
  input.table = tables.table(block, norm);
  if (tables.conditioned(block)) input.rows = tables.rows(block);
  input.slope = norm == BlockNorm::Shortcut ? 1.0F : kSlope;
  return input;
}

at::Tensor SpadeEngine::shortcutBuffer(const SpadeFrame::Stage& stage) {
  const auto count = stage.out.numel();
  if (!scratch_.defined() || scratch_.numel() < count) scratch_ = at::empty({count}, valueType());
  return scratch_.narrow(0, 0, count).view(stage.out.sizes());
}

void SpadeEngine::count(const Convolution& conv, const BlockList& blocks) {
  report_.doneMacs += conv.blockMacs() * double(blocks.size());
}

void SpadeEngine::startReport(bool exact, std::int64_t height, std::int64_t width) {
  report_ = {};
  report_.exact = exact;
  auto area = double(height) * double(width);
  report_.denseMacs = area * network_.image->densePixelMacs();
  area /= double(network_.stride) * double(network_.stride);
  for (const auto& block : network_.blocks) {
    if (block.doubled) area *= 4;
    report_.denseMacs +=
        area * (block.conv0->densePixelMacs() + block.conv1->densePixelMacs() +
                block.norm0.densePixelMacs + block.norm1.densePixelMacs +
                (block.convS ? block.convS->densePixelMacs() + block.normS->densePixelMacs : 0));
  }
}

std::int64_t SpadeEngine::heldBytes() const {
  std::int64_t sum = 0;
  for (const auto& frame : frames_) sum += frame.bytes();
  for (const auto& tables : tables_) sum += tables.bytes();
  return sum;
}

at::Tensor SpadeEngine::finish(const SpadeFrame& frame) {
  report_.cacheBytes = heldBytes();
  return planesOf(frame.image);
}

void SpadeEngine::computeBlock(SpadeFrame& frame,
                               const SpadeTables& tables,
                               std::size_t index,
                               std::int64_t pictures) {
  auto& block = network_.blocks[index];
  auto& stage = frame.stages[index];
  const auto& x = index == 0 ? frame.first : frame.stages[index - 1].out;
  const auto all = allBlocks(0, stage.out.size(0), stage.out.size(1));
  const auto reading = [&](BlockNorm norm) {
    auto input = inputOf(frame, tables, index, norm);
    input.pictures = pictures;
    return input;
  };
  if (block.norm0.measured) stage.affine[0] = measuredAffine(block.norm0, x);
  ConvOutput out;
  out.y = stage.out;
  out.residual = x;
  out.residualDoubled = block.doubled;
  if (block.convS) {
    if (block.normS->measured) stage.affine[2] = measuredAffine(*block.normS, x);
    out.residual = shortcutBuffer(stage);
    out.residualDoubled = false;
    block.convS->run(reading(BlockNorm::Shortcut), {.y = out.residual}, all);
    count(*block.convS, all);
  }
  block.conv0->run(reading(BlockNorm::First), {.y = stage.hidden}, all);
  if (block.norm1.measured) stage.affine[1] = measuredAffine(block.norm1, stage.hidden);
  block.conv1->run(reading(BlockNorm::Second), out, all);
  count(*block.conv0, all);
  count(*block.conv1, all);
}

void SpadeEngine::computeImage(SpadeFrame& frame) {
  const auto& last = frame.stages.back().out;
  frame.lastDeviation = deviationOf(last);
  const auto all = allBlocks(0, frame.height, frame.width);
  ConvInput input;
  input.x = last;
  input.slope = kSlope;
  network_.image->run(input, {.y = frame.image, .activation = OutputActivation::Tanh}, all);
  count(*network_.image, all);
}

void SpadeEngine::computeFrame(SpadeFrame& frame,
                               const SpadeTables& tables,
                               std::size_t firstBlock) {
  for (auto i = firstBlock; i < network_.blocks.size(); ++i) computeBlock(frame, tables, i, 1);
  computeImage(frame);
  for (std::size_t i = 0; i < network_.blocks.size(); ++i) {
    if (tables.conditioned(i)) frame.stages[i].rows = copyOf(tables.rows(i));
  }
}

at::Tensor SpadeEngine::render(const at::Tensor& values, const at::Tensor& first) {
  const auto height = values.size(0);
  const auto width = values.size(1);
  if (!fitsMemory(height, width)) return renderLarge(values, first, {});
  startReport(true, height, width);
  auto& tables = tablesFor(values);
  report_.doneMacs += tables.lastMacs();
  return renderWhole(tables, values, channelsLast(first, valueType()));
}

at::Tensor SpadeEngine::renderWhole(SpadeTables& tables,
                                    const at::Tensor& values,
                                    const at::Tensor& first) {
  report_.exact = true;
  auto* known = bestFrame(values, first);
  const bool sameLook = known != nullptr && at::equal(known->first, first);
  auto& frame = sameLook ? *known : newFrame(values);
  frame.values = at::Tensor();  // Of no use to others until it is whole.
  frame.first = first;
  computeFrame(frame, tables);
  frame.values = copyOf(values);
  frame.exact = true;
  return finish(frame);
}

at::Tensor SpadeEngine::renderLive(const at::Tensor& values, const at::Tensor& first) {
  if (!fitsMemory(values.size(0), values.size(1))) return renderLarge(values, first, {});
  startReport(false, values.size(0), values.size(1));
  auto& tables = tablesFor(values);
  report_.doneMacs += tables.lastMacs();
  const auto start = channelsLast(first, valueType());
  auto* frame = bestFrame(values, start);
  if (frame == nullptr) return renderWhole(tables, values, start);
  report_.exact = frame->exact;
  if (at::equal(frame->values, values) && at::equal(frame->first, start)) return finish(*frame);
  frame->values = at::Tensor();  // Of no use to others until it is whole.
  updateFrame(*frame, tables, values, start);
  frame->values = copyOf(values);
  report_.exact = frame->exact;
  return finish(*frame);
}

void SpadeEngine::updateFrame(SpadeFrame& frame,
                              SpadeTables& tables,
                              const at::Tensor& values,
                              const at::Tensor& first) {
  (void)values;
  frame.exact = frame.exact && options_.liveTolerance == 0;
  for (const auto& block : network_.blocks) {
    const bool measured = block.norm0.measured || block.norm1.measured;
    if (measured) frame.exact = false;
  }
  auto changed = first.ne(frame.first).any(2).to(at::kByte);
  frame.first = first;
  for (std::size_t i = 0; i < network_.blocks.size(); ++i) {
    auto& block = network_.blocks[i];
    auto& stage = frame.stages[i];
    // What a coarse block leaves out grows on its way through the finer ones, and is cheap there.
    const auto tolerance = static_cast<float>(
        options_.liveTolerance * std::pow(kToleranceFall, double(network_.blocks.size() - 1 - i)));
    at::Tensor rowsChanged;
    if (tables.conditioned(i)) {
      rowsChanged = differingPixels(stage.rows, tables.rows(i));
      stage.rows = copyOf(tables.rows(i));
    }
    const auto inputChanged = changedInput(changed, block.doubled, rowsChanged);
    const auto hiddenBlocks = blocksAround(inputChanged, 1);
    auto hiddenChanged = noneChanged(stage.out.size(0), stage.out.size(1));
    ConvOutput hidden;
    hidden.y = stage.hidden;
    hidden.changed = hiddenChanged;
    hidden.tolerance = tolerance;
    hidden.changeScale = block.norm1.deviation;
    block.conv0->run(inputOf(frame, tables, i, BlockNorm::First), hidden, hiddenBlocks);
    count(*block.conv0, hiddenBlocks);

    const auto secondChanged = changedInput(hiddenChanged, false, rowsChanged);
    const auto outBlocks = unionOf(blocksAround(secondChanged, 1), blocksAround(inputChanged, 0));
    ConvOutput out;
    out.y = stage.out;
    out.residual = i == 0 ? frame.first : frame.stages[i - 1].out;
    out.residualDoubled = block.doubled;
    if (block.convS) {
      out.residual = shortcutBuffer(stage);
      out.residualDoubled = false;
      block.convS->run(
          inputOf(frame, tables, i, BlockNorm::Shortcut), {.y = out.residual}, outBlocks);
      count(*block.convS, outBlocks);
    }
    changed = noneChanged(stage.out.size(0), stage.out.size(1));
    out.changed = changed;
    const bool isLast = i + 1 == network_.blocks.size();
    out.tolerance = isLast ? static_cast<float>(kLastShare * tolerance) : tolerance;
    out.changeScale = isLast ? frame.lastDeviation : network_.blocks[i + 1].norm0.deviation;
    block.conv1->run(inputOf(frame, tables, i, BlockNorm::Second), out, outBlocks);
    count(*block.conv1, outBlocks);
  }
  const auto imageBlocks = blocksAround(changed, 1);
  ConvInput input;
  input.x = frame.stages.back().out;
  input.slope = kSlope;
  network_.image->run(input, {.y = frame.image, .activation = OutputActivation::Tanh}, imageBlocks);
  count(*network_.image, imageBlocks);
}

at::Tensor SpadeEngine::renderLarge(const at::Tensor& values,
                                    const at::Tensor& first,
                                    const RenderProgress& progress) {
  startReport(true, values.size(0), values.size(1));
  auto& tables = tablesFor(values);
  const auto limit = options_.memoryLimitBytes;
  const auto bytes =
      frameBytes(network_, values.size(0), values.size(1), valueType() == at::kFloat ? 4 : 2);
  // Pictures that are kept for later leave no room here.
  if (limit > 0 && bytes > limit) frames_.clear();
  const auto budget =
      limit > 0 ? std::max<std::int64_t>(limit - heldBytes(), limit / 4) : kDefaultStripBudget;
  SpadeStrips strips(network_, tables, channelsLast(first, valueType()), budget);
  const auto image = strips.render(progress);
  report_.doneMacs += tables.lastMacs() + strips.macs();
  report_.cacheBytes = heldBytes();
  return image.permute({2, 0, 1}).unsqueeze(0).contiguous();
}

/// How many blocks several pictures can go through as one: those small enough that weights, not
/// pixels, take the time.
std::size_t SpadeEngine::stackedBlocks(const SpadeFrame& frame) const {
  std::size_t blocks = 0;
  for (const auto& stage : frame.stages) {
    const auto& block = network_.blocks[blocks];
    const bool fits = stage.out.size(0) % kBlockSide == 0 &&
                      stage.out.size(0) * stage.out.size(1) <= kStackedPixels &&
                      !block.norm0.measured && !block.norm1.measured;
    if (!fits) break;
    ++blocks;
  }
  return blocks;
}

std::vector<at::Tensor> SpadeEngine::renderAll(const at::Tensor& values,
                                               const std::vector<at::Tensor>& firsts) {
  startReport(true, values.size(0), values.size(1));
  auto& tables = tablesFor(values);
  report_.doneMacs += tables.lastMacs();
  std::vector<at::Tensor> images;
  if (firsts.empty()) return images;
  report_.denseMacs *= double(firsts.size());
  if (!fitsMemory(values.size(0), values.size(1))) {
    for (const auto& first : firsts) images.push_back(renderLarge(values, first, {}));
    return images;
  }
  auto& frame = newFrame(values);
  frame.values = at::Tensor();
  const auto pictures = static_cast<std::int64_t>(firsts.size());
  const auto stacked = stackedBlocks(frame);
  // The coarse blocks of all pictures at once, then the rest one by one.
  SpadeFrame coarse;
  std::vector<at::Tensor> starts;
  for (const auto& first : firsts) starts.push_back(channelsLast(first, valueType()));
  coarse.first = at::cat(starts, 0);
  for (std::size_t i = 0; i < stacked; ++i) {
    const auto& like = frame.stages[i];
    auto& stage = coarse.stages.emplace_back();
    const auto rows = pictures * like.out.size(0);
    stage.hidden =
        at::empty({rows, like.hidden.size(1), like.hidden.size(2)}, like.hidden.options());
    stage.out = at::empty({rows, like.out.size(1), like.out.size(2)}, like.out.options());
    computeBlock(coarse, tables, i, pictures);
  }
  for (std::int64_t picture = 0; picture < pictures; ++picture) {
    frame.first = starts[static_cast<std::size_t>(picture)];
    for (std::size_t i = 0; i < stacked; ++i) {
      auto& own = frame.stages[i];
      const auto& all = coarse.stages[i];
      const auto rows = own.out.size(0);
      own.hidden.copy_(all.hidden.narrow(0, picture * rows, rows));
      own.out.copy_(all.out.narrow(0, picture * rows, rows));
    }
    computeFrame(frame, tables, stacked);
    images.push_back(finish(frame));
  }
  frame.values = copyOf(values);
  frame.exact = true;
  return images;
}

}  // namespace spolvero
