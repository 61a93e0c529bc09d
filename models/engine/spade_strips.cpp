#include "models/engine/spade_strips.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace spolvero {

namespace {

std::int64_t down4(std::int64_t row) {
  return row / kBlockSide * kBlockSide;
}
std::int64_t up4(std::int64_t row) {
  return (row + kBlockSide - 1) / kBlockSide * kBlockSide;
}

}  // namespace

SpadeStrips::SpadeStrips(const EngineNetwork& network,
                         const SpadeTables& tables,
                         at::Tensor first,
                         std::int64_t budgetBytes)
    : network_(network), tables_(tables), first_(std::move(first)) {
  auto h = first_.size(0);
  auto w = first_.size(1);
  for (const auto& block : network_.blocks) {
    if (block.doubled) {
      h *= 2;
      w *= 2;
    }
    sizes_.emplace_back(h, w);
  }
  whole_.resize(sizes_.size());
  affine_.resize(sizes_.size());
  plan(budgetBytes);
}

void SpadeStrips::plan(std::int64_t budgetBytes) {
  const auto valueBytes = static_cast<std::int64_t>(first_.element_size());
  std::int64_t held = heightOf(sizes_.size() - 1) * widthOf(sizes_.size() - 1) * 3 * 4;
  const auto bytesOf = [&](std::size_t block) {
    const auto& b = network_.blocks[block];
    return heightOf(block) * widthOf(block) * (b.middle + 2 * b.out) * valueBytes;
  };
  while (wholeBlocks_ < sizes_.size() && held + bytesOf(wholeBlocks_) <= budgetBytes / 2) {
    held += bytesOf(wholeBlocks_);
    ++wholeBlocks_;
  }
  // A row of the picture and what belongs to it at all sizes that are cut.
  const auto rows = heightOf(sizes_.size() - 1);
  std::int64_t rowBytes = 1;
  std::int64_t unit = kBlockSide;
  for (auto block = wholeBlocks_; block < sizes_.size(); ++block) {
    rowBytes += bytesOf(block) / rows;
    if (network_.blocks[block].doubled) unit *= 2;
  }
  stripRows_ = std::max(unit, (budgetBytes - held) / rowBytes / unit * unit);
  stripRows_ = std::min(stripRows_, up4(rows));
}

void SpadeStrips::report(double share) const {
  if (progress_ && !progress_(share)) throw RenderStopped("The picture was stopped");
}

double SpadeStrips::costOf(std::size_t block) const {
  const auto& b = network_.blocks[block];
  const auto pixel = b.conv0->densePixelMacs() + b.conv1->densePixelMacs() +
                     (b.convS ? b.convS->densePixelMacs() : 0);
  return pixel * double(heightOf(block)) * double(widthOf(block));
}

double SpadeStrips::chainCost(std::size_t block) const {
  double sum = costOf(block);
  for (auto i = wholeBlocks_; i < block; ++i) sum += costOf(i);
  return sum;
}

double SpadeStrips::plannedCost() const {
  const auto last = sizes_.size() - 1;
  double sum = chainCost(last);
  for (std::size_t block = 0; block <= last; ++block) {
    const auto& b = network_.blocks[block];
    if (block < wholeBlocks_) sum += costOf(block);
    const int passes = (b.norm0.measured ? 1 : 0) + (b.norm1.measured ? 1 : 0);
    sum += passes * chainCost(block);
  }
  return sum;
}

void SpadeStrips::advance(double macs) {
  passed_ += macs;
  report(std::min(1.0, passed_ / planned_));
}

void SpadeStrips::run(const Convolution& conv, const ConvInput& input, const ConvOutput& output) {
  const auto blocks =
      allBlocks(output.firstRow, output.firstRow + output.y.size(0), output.y.size(1));
  conv.run(input, output, blocks);
  macs_ += conv.blockMacs() * double(blocks.size());
}

ConvInput SpadeStrips::reading(std::size_t block, BlockNorm norm, const MapRows& x) const {
  ConvInput input;
  input.x = x.map;
  input.doubled = norm != BlockNorm::Second && network_.blocks[block].doubled;
  input.firstRow = x.firstRow * (input.doubled ? 2 : 1);
  input.height = heightOf(block);
  const auto& affine = affine_[block][static_cast<std::size_t>(norm)];
  input.scale = affine.first;
  input.shift = affine.second;
  input.table = tables_.table(block, norm);
  if (tables_.conditioned(block)) input.rows = tables_.rows(block);
  input.slope = norm == BlockNorm::Shortcut ? 1.0F : kSpadeSlope;
  return input;
}

/// What a block reads for rows [begin, end) of its own size.
MapRows SpadeStrips::inputOf(std::size_t block, std::int64_t begin, std::int64_t end) {
  if (block == 0) return {first_, 0};
  const std::int64_t step = network_.blocks[block].doubled ? 2 : 1;
  return outOf(block - 1, begin / step, (end + step - 1) / step);
}

MapRows SpadeStrips::hiddenOf(std::size_t block,
                              const MapRows& x,
                              std::int64_t begin,
                              std::int64_t end) {
  const auto& b = network_.blocks[block];
  MapRows hidden{at::empty({end - begin, widthOf(block), b.middle}, first_.options()), begin};
  run(*b.conv0, reading(block, BlockNorm::First, x), {.y = hidden.map, .firstRow = begin});
  return hidden;
}

MapRows SpadeStrips::outOf(std::size_t block, std::int64_t begin, std::int64_t end) {
  if (whole_[block].defined()) return {whole_[block], 0};
  const auto& b = network_.blocks[block];
  const auto height = heightOf(block);
  begin = std::max<std::int64_t>(0, down4(begin));
  end = std::min(height, up4(end));
  const auto hiddenBegin = std::max<std::int64_t>(0, down4(begin - 1));
  const auto hiddenEnd = std::min(height, up4(end + 1));
  const auto x =
      inputOf(block, std::max<std::int64_t>(0, hiddenBegin - 1), std::min(height, hiddenEnd + 1));
  const auto hidden = hiddenOf(block, x, hiddenBegin, hiddenEnd);
  ConvOutput out;
  out.y = at::empty({end - begin, widthOf(block), b.out}, first_.options());
  out.firstRow = begin;
  if (b.convS) {
    out.residual = at::empty_like(out.y);
    run(*b.convS, reading(block, BlockNorm::Shortcut, x), {.y = out.residual, .firstRow = begin});
  } else {
    const std::int64_t step = b.doubled ? 2 : 1;
    out.residual = x.map.narrow(0, begin / step - x.firstRow, (end - begin) / step);
    out.residualDoubled = b.doubled;
  }
  run(*b.conv1, reading(block, BlockNorm::Second, hidden), out);
  return {out.y, begin};
}

MomentSums SpadeStrips::measureStrips(
    std::size_t block, const std::function<at::Tensor(std::int64_t, std::int64_t)>& rows) {
  const auto height = heightOf(block);
  const auto step = std::max(kBlockSide, down4(stripRows_ * height / heightOf(sizes_.size() - 1)));
  MomentSums sums;
  for (std::int64_t begin = 0; begin < height; begin += step) {
    const auto end = std::min(height, begin + step);
    sums.add(rows(begin, end));
    advance(chainCost(block) * double(end - begin) / double(height));
  }
  return sums;
}

/// The statistics that a block's norms take of the picture.
void SpadeStrips::measure(std::size_t block) {
  const auto& b = network_.blocks[block];
  auto& affine = affine_[block];
  const auto inputRows = [&](std::int64_t begin, std::int64_t end) {
    const std::int64_t step = b.doubled ? 2 : 1;
    const auto x = inputOf(block, begin, end);
    return x.map.narrow(0, begin / step - x.firstRow, (end - begin) / step);
  };
  if (b.norm0.measured) {
    const auto sums = measureStrips(block, inputRows);
    affine[0] = measuredAffine(b.norm0, sums);
    if (b.normS) affine[2] = measuredAffine(*b.normS, sums);
  }
  if (!b.norm1.measured) return;
  const auto hiddenSums = measureStrips(block, [&](std::int64_t begin, std::int64_t end) {
    const auto x =
        inputOf(block, std::max<std::int64_t>(0, begin - 1), std::min(heightOf(block), end + 1));
    return hiddenOf(block, x, begin, end).map;
  });
  affine[1] = measuredAffine(b.norm1, hiddenSums);
}

at::Tensor SpadeStrips::render(const RenderProgress& progress) {
  macs_ = 0;
  passed_ = 0;
  planned_ = plannedCost();
  progress_ = progress;
  const auto last = sizes_.size() - 1;
  const auto height = heightOf(last);
  auto image = at::empty({height, widthOf(last), 3}, at::kFloat);
  report(0);
  for (std::size_t block = 0; block < sizes_.size(); ++block) {
    measure(block);
    if (block >= wholeBlocks_) continue;
    whole_[block] = outOf(block, 0, heightOf(block)).map;
    if (block > 0) whole_[block - 1] = at::Tensor();
    advance(costOf(block));
  }
  for (std::int64_t begin = 0; begin < height; begin += stripRows_) {
    const auto end = std::min(height, begin + stripRows_);
    const auto x = outOf(last, std::max<std::int64_t>(0, begin - 1), std::min(height, end + 1));
    ConvInput input;
    input.x = x.map;
    input.slope = kSpadeSlope;
    input.firstRow = x.firstRow;
    input.height = height;
    run(*network_.image,
        input,
        {.y = image.narrow(0, begin, end - begin),
         .activation = OutputActivation::Tanh,
         .firstRow = begin});
    if (end < height) advance(chainCost(last) * double(end - begin) / double(height));
  }
  report(1);
  return image;
}

}  // namespace spolvero
