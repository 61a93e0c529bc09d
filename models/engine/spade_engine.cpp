#include "models/engine/spade_engine.h"

#include "models/engine/change_blocks.h"
#include "models/engine/spade_strips.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace spolvero {

namespace {

/// Frames kept for switching between scenes and looks, when no memory limit says less.
constexpr std::size_t kMaximumFrames = 3;
/// Sizes whose tables are kept.
constexpr std::size_t kMaximumSizes = 2;
/// Tables beyond so many times a picture's activations are rid of windows that are no longer used,
constexpr double kTableGrowth = 4;
/// once they have grown by this factor over one layout's: a new picture and new tables are the
/// price of it;
constexpr double kWorthwhileGrowth = 2.5;
/// and by this one where a whole picture would not fit beside them any more.
constexpr double kPressingGrowth = 1.5;
/// A change of more than this share of the pixels is a new picture.
constexpr double kLargestEdit = 0.5;
/// Pixels of a block's picture up to which several pictures are computed as one.
constexpr std::int64_t kStackedPixels = 16 * 16;
/// Activations of a large picture that are held at once when no memory limit says less.
constexpr std::int64_t kDefaultStripBudget = std::int64_t{1} << 30;

/// How much of a layout differs, in [0, 1].
double layoutChange(const SpadeFrame& frame, const at::Tensor& values) {
  return double(countDiffering(frame.values, values)) / double(values.numel());
}

/// How much of a first map differs, in [0, 1].
double lookChange(const SpadeFrame& frame, const at::Tensor& first) {
  return double(countDifferingPixels(frame.first, first)) / double(first.size(0) * first.size(1));
}

}  // namespace

SpadeEngine::SpadeEngine(SpadeDecoder& decoder,
                         const at::Tensor& segValues,
                         SpadeEngineOptions options)
    : options_(std::move(options)) {
  network_ = packNetwork(decoder,
                         convRule(options_.precision, options_.chooser),
                         options_.typicalHeight,
                         options_.typicalWidth);
  norms_ = packNorms(network_, segValues, options_.precision);
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
    tables_.emplace_front(network_, norms_, height, width);
    if (tables_.size() > kMaximumSizes) {
      forgetFrames(tables_.back().height(), tables_.back().width());
      tables_.pop_back();
    }
  } else {
    tables_.splice(tables_.begin(), tables_, found);
  }
  auto& tables = tables_.front();
  extend(tables, values);
  report_.doneMacs += tables.lastMacs();
  cleanTables(tables);
  return tables;
}

/// Drops windows of earlier layouts when they take more than their share of the memory.
void SpadeEngine::cleanTables(SpadeTables& tables) {
  const auto height = tables.height();
  const auto width = tables.width();
  const auto activations = double(frameBytes(network_, height, width, valueBytes()));
  auto allowed = kTableGrowth * activations;
  auto fitting = std::numeric_limits<double>::infinity();
  if (options_.memoryLimitBytes > 0) {
    const auto limit = double(options_.memoryLimitBytes);
    allowed = std::min(allowed, limit / 2);
    fitting = limit - activations - double(norms_->bytes()) -
              double(workBytes(network_, height, width, valueBytes()));
  }
  const auto bytes = double(tables.bytes());
  const bool large = bytes > allowed && tables.growth() > kWorthwhileGrowth;
  const bool inTheWay = bytes > fitting && tables.growth() > kPressingGrowth;
  if (!large && !inTheWay) return;
  tables.compact();
  report_.doneMacs += tables.lastMacs();
  // Rows have new numbers now; pictures of this size cannot be compared with any more.
  forgetFrames(height, width);
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

/// Whether one picture of the size of these tables can be held whole. If so, all memory but the
/// picture's own is there from now on, so that what is held is what was counted.
bool SpadeEngine::fitsMemory(const SpadeTables& tables) {
  const auto limit = options_.memoryLimitBytes;
  if (limit == 0) return true;
  const auto height = tables.height();
  const auto width = tables.width();
  const auto needed = frameBytes(network_, height, width, valueBytes()) +
                      workBytes(network_, height, width, valueBytes()) + tables.bytes() +
                      norms_->bytes();
  if (needed > limit) return false;
  const auto shortcut = shortcutBytes(network_, height, width, valueBytes());
  const auto values = shortcut / valueBytes();
  if (!scratch_.defined() || scratch_.numel() != values) reserveScratch(values);
  fitTo(picture_, {1, 3, height, width}, at::kFloat);
  return true;
}

/// Drops what was used longest ago until so many bytes more keep within the limit.
void SpadeEngine::makeRoom(std::int64_t bytes) {
  const auto limit = options_.memoryLimitBytes;
  const auto isOver = [&] { return limit > 0 && heldBytes() + bytes > limit; };
  while (isOver() && tables_.size() > 1) {
    forgetFrames(tables_.back().height(), tables_.back().width());
    tables_.pop_back();
  }
  const std::size_t kept = bytes == 0 ? 1 : 0;
  while (isOver() && frames_.size() > kept) frames_.pop_back();
}

SpadeFrame* SpadeEngine::bestFrame(const at::Tensor& values, const at::Tensor& first) {
  auto best = frames_.end();
  double least = kLargestEdit;
  for (auto frame = frames_.begin(); frame != frames_.end(); ++frame) {
    const bool comparable = frame->whole && frame->values.sizes() == values.sizes() &&
                            frame->first.sizes() == first.sizes();
    if (!comparable) continue;
    const auto change = layoutChange(*frame, values) + kLargestEdit / 2 * lookChange(*frame, first);
    if (change >= least) continue;
    least = change;
    best = frame;
  }
  if (best == frames_.end()) return nullptr;
  frames_.splice(frames_.begin(), frames_, best);
  return &frames_.front();
}

/// For a picture that none of the others becomes: the oldest of this size gives its memory away
/// where there is no room for one more.
SpadeFrame& SpadeEngine::newFrame(const at::Tensor& values) {
  trimFrames();
  const auto height = values.size(0);
  const auto width = values.size(1);
  const auto bytes = frameBytes(network_, height, width, valueBytes());
  const auto limit = options_.memoryLimitBytes;
  const bool full = frames_.size() >= kMaximumFrames || (limit > 0 && heldBytes() + bytes > limit);
  const auto oldest = std::find_if(frames_.rbegin(), frames_.rend(), [&](const SpadeFrame& frame) {
    return frame.height == height && frame.width == width;
  });
  if (full && oldest != frames_.rend()) {
    frames_.splice(frames_.begin(), frames_, std::prev(oldest.base()));
    makeRoom(0);
    return frames_.front();
  }
  while (frames_.size() >= kMaximumFrames) frames_.pop_back();
  makeRoom(bytes);
  return frames_.emplace_front(makeFrame(network_, height, width, valueType()));
}

/// Drops pictures of which nothing was left standing by a failure.
void SpadeEngine::trimFrames() {
  frames_.remove_if([](const SpadeFrame& frame) { return !frame.whole; });
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
  input.slope = norm == BlockNorm::Shortcut ? 1.0F : kSpadeSlope;
  return input;
}

/// A view of the shared memory, made once.
const at::Tensor& SpadeEngine::shortcutBuffer(SpadeFrame::Stage& stage) {
  const auto count = stage.out.numel();
  if (!scratch_.defined() || scratch_.numel() < count) reserveScratch(count);
  if (!stage.shortcut.defined()) {
    stage.shortcut = scratch_.narrow(0, 0, count).view(stage.out.sizes());
  }
  return stage.shortcut;
}

/// Views of the memory that was there before hold on to it: they go with it.
void SpadeEngine::reserveScratch(std::int64_t values) {
  for (auto& frame : frames_) {
    for (auto& stage : frame.stages) stage.shortcut = at::Tensor();
  }
  scratch_ = at::empty({values}, valueType());
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
  for (const auto* map : {&scratch_, &start_, &picture_}) {
    if (map->defined()) sum += static_cast<std::int64_t>(map->nbytes());
  }
  return sum + norms_->bytes();
}

/// Says that a frame's maps all belong to a layout.
void SpadeEngine::keep(SpadeFrame& frame, const at::Tensor& values) {
  fitTo(frame.values, values.sizes(), at::kInt);
  copyInto(values, frame.values);
  frame.whole = true;
}

at::Tensor SpadeEngine::finish(const SpadeFrame& frame) {
  const bool held =
      picture_.defined() && (picture_.use_count() > 1 || picture_.storage().use_count() > 1);
  if (held) picture_ = at::Tensor();
  planesOf(frame.image, picture_);
  report_.cacheBytes = heldBytes();
  return picture_;
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
  auto& deviations = frame.deviations[index];
  if (block.norm0.measured) {
    stage.affine[0] = measuredAffine(block.norm0, x);
    deviations[0] = stage.affine[0].first.reciprocal();
  }
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
  if (block.norm1.measured) {
    stage.affine[1] = measuredAffine(block.norm1, stage.hidden);
    deviations[1] = stage.affine[1].first.reciprocal();
  }
  block.conv1->run(reading(BlockNorm::Second), out, all);
  count(*block.conv0, all);
  count(*block.conv1, all);
}

void SpadeEngine::computeImage(SpadeFrame& frame) {
  const auto& last = frame.stages.back().out;
  frame.lastDeviation = sampledDeviation(last);
  const auto all = allBlocks(0, frame.height, frame.width);
  ConvInput input;
  input.x = last;
  input.slope = kSpadeSlope;
  network_.image->run(input, {.y = frame.image, .activation = OutputActivation::Tanh}, all);
  count(*network_.image, all);
}

void SpadeEngine::computeFrame(SpadeFrame& frame,
                               const SpadeTables& tables,
                               std::size_t firstBlock) {
  for (auto i = firstBlock; i < network_.blocks.size(); ++i) computeBlock(frame, tables, i, 1);
  computeImage(frame);
  for (std::size_t i = 0; i < network_.blocks.size(); ++i) {
    if (!tables.conditioned(i)) continue;
    fitTo(frame.stages[i].rows, tables.rows(i).sizes(), at::kInt);
    copyInto(tables.rows(i), frame.stages[i].rows);
  }
}

at::Tensor SpadeEngine::render(const at::Tensor& values, const at::Tensor& first) {
  startReport(true, values.size(0), values.size(1));
  auto& tables = tablesFor(values);
  if (!fitsMemory(tables)) return renderStrips(tables, first, {});
  channelsLastOf(first, valueType(), start_);
  return renderWhole(tables, values);
}

/// Of `start_`.
at::Tensor SpadeEngine::renderWhole(SpadeTables& tables, const at::Tensor& values) {
  report_.exact = true;
  auto* known = bestFrame(values, start_);
  // A first map that is made of the layout changes where the layout did; another look changes it
  // everywhere, and both looks are kept.
  makeRoom(0);
  const bool edited = known != nullptr && lookChange(*known, start_) < kLargestEdit;
  auto& frame = edited ? *known : newFrame(values);
  frame.whole = false;  // Of no use to others until it is.
  std::swap(frame.first, start_);
  computeFrame(frame, tables);
  keep(frame, values);
  frame.exact = true;
  return finish(frame);
}

at::Tensor SpadeEngine::renderLive(const at::Tensor& values, const at::Tensor& first) {
  startReport(false, values.size(0), values.size(1));
  auto& tables = tablesFor(values);
  if (!fitsMemory(tables)) return renderStrips(tables, first, {});
  channelsLastOf(first, valueType(), start_);
  auto* frame = bestFrame(values, start_);
  if (frame == nullptr) return renderWhole(tables, values);
  report_.exact = frame->exact;
  makeRoom(0);
  if (layoutChange(*frame, values) == 0 && lookChange(*frame, start_) == 0) return finish(*frame);
  frame->whole = false;  // Of no use to others until it is.
  differingPixels(start_, frame->first, frame->firstChanged);
  reach_.start(frame->first, start_);
  std::swap(frame->first, start_);
  updateFrame(*frame, tables);
  keep(*frame, values);
  report_.exact = frame->exact;
  return finish(*frame);
}

at::Tensor SpadeEngine::renderLarge(const at::Tensor& values,
                                    const at::Tensor& first,
                                    const RenderProgress& progress) {
  startReport(true, values.size(0), values.size(1));
  return renderStrips(tablesFor(values), first, progress);
}

at::Tensor SpadeEngine::renderStrips(SpadeTables& tables,
                                     const at::Tensor& first,
                                     const RenderProgress& progress) {
  report_.exact = true;
  const auto limit = options_.memoryLimitBytes;
  const auto bytes = frameBytes(network_, tables.height(), tables.width(), valueBytes());
  // Pictures that are kept for later, and what they are made with, leave no room here.
  if (limit > 0 && heldBytes() + bytes > limit) {
    frames_.clear();
    scratch_ = start_ = picture_ = at::Tensor();
    makeRoom(0);
    const auto cleaned = heldBytes() - tables.bytes() + tables.leastBytes();
    // Where one layout's tables alone are over the limit, making them anew for each picture would
    // gain nothing.
    if (heldBytes() > limit && (cleaned <= limit || tables.growth() > kPressingGrowth)) {
      tables.compact();
      report_.doneMacs += tables.lastMacs();
    }
  }
  // The strips count the picture that they make; here it is handed out as planes.
  at::Tensor start;
  channelsLastOf(first, valueType(), start);
  const auto beside = static_cast<std::int64_t>(start.nbytes()) +
                      tables.height() * tables.width() * std::int64_t{3 * 4};
  const auto budget = limit > 0 ? std::max<std::int64_t>(limit - heldBytes() - beside, limit / 4)
                                : kDefaultStripBudget;
  SpadeStrips strips(network_, tables, start, budget);
  const auto image = strips.render(progress);
  report_.doneMacs += strips.macs();
  report_.cacheBytes = heldBytes();
  at::Tensor planes;
  planesOf(image, planes);
  return planes;
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
  std::vector<at::Tensor> images;
  if (firsts.empty()) return images;
  report_.denseMacs *= double(firsts.size());
  if (!fitsMemory(tables)) {
    for (const auto& first : firsts) images.push_back(renderStrips(tables, first, {}));
    return images;
  }
  auto& frame = newFrame(values);
  frame.whole = false;
  const auto pictures = static_cast<std::int64_t>(firsts.size());
  const auto stacked = stackedBlocks(frame);
  // The coarse blocks of all pictures at once, then the rest one by one.
  SpadeFrame coarse;
  std::vector<at::Tensor> starts;
  for (const auto& first : firsts) {
    channelsLastOf(first, valueType(), starts.emplace_back());
  }
  coarse.first = at::cat(starts, 0);
  coarse.deviations.resize(stacked);
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
  keep(frame, values);
  frame.exact = true;
  return images;
}

}  // namespace spolvero
