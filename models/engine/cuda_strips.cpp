#include "models/common/scalar_type.h"
#include "models/engine/cuda_decoder.h"

#include <ATen/ATen.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>

// Pictures over the memory limit: coarse blocks whole, fine ones in strips of rows with what they
// read around them. A strip's artificial borders spoil the rows next to them, which are cut off.

namespace spolvero {

namespace {

/// Rows of a strip below which the rows around it are most of its work.
constexpr std::int64_t kLeastRows = 16;

/// What convolutions that reach so far read of a picture.
RowRange around(RowRange rows, std::int64_t reach, std::int64_t height) {
  return {std::max<std::int64_t>(0, rows.begin - reach), std::min(height, rows.end + reach)};
}

void tell(const RenderProgress& progress, double share) {
  if (progress && !progress(share)) throw RenderStopped("The picture was stopped");
}

at::Tensor rowsOf(const at::Tensor& x, RowRange rows) {
  return x.narrow(2, rows.begin, rows.count());
}

}  // namespace

/// The input as it is read, the hidden map before and after its norm, the shortcut and the output.
std::int64_t CudaDecoder::blockRowBytes(const Size& size, std::size_t index) const {
  const auto& block = outline_.blocks[index];
  const auto values = 2 * block.in + 2 * block.middle + 2 * block.out;
  return size.tables.width() / shrinking(index) * values *
         static_cast<std::int64_t>(at::elementSize(scalarType(options_.precision)));
}

/// The rows of a block's input, as it is stored, that rows of its output read.
RowRange CudaDecoder::rowsRead(const Size& size, std::size_t index, RowRange rows) const {
  const auto read = around(rows, blocks_[index].reach(), blockHeight(size, index));
  if (!outline_.blocks[index].doubled) return read;
  return {read.begin / 2, (read.end + 1) / 2};
}

/// The rows of each block's output that rows of the picture need.
std::vector<RowRange> CudaDecoder::rowsFor(const Size& size, RowRange strip) const {
  std::vector<RowRange> needed(blocks_.size());
  auto rows = around(strip, image_.run.padding, size.tables.height());
  for (auto i = blocks_.size(); i-- > 0;) {
    needed[i] = rows;
    rows = rowsRead(size, i, rows);
  }
  return needed;
}

/// The most that a strip in the middle of the picture takes at once.
std::int64_t CudaDecoder::stripBytes(const Size& size,
                                     std::size_t wholeBlocks,
                                     std::int64_t rows) const {
  const auto middle = size.tables.height() / 2;
  const auto needed = rowsFor(size, {middle - rows / 2, middle - rows / 2 + rows});
  std::int64_t most = 0;
  for (auto i = wholeBlocks; i < blocks_.size(); ++i) {
    const auto read = rowsRead(size, i, needed[i]).count();
    const auto made = outline_.blocks[i].doubled ? 2 * read : read;
    most = std::max(most, made * blockRowBytes(size, i));
  }
  return most;
}

/// All blocks whole where that keeps within the limit, or where norms measure the picture. Else
/// coarse blocks take a half of what tables leave, and a strip the other.
CudaDecoder::StripPlan CudaDecoder::planStrips(const Size& size) const {
  StripPlan plan{blocks_.size(), size.tables.height()};
  const auto measures = [](const EngineBlock& block) {
    return block.norm0.measured || block.norm1.measured;
  };
  if (options_.memoryLimitBytes == 0 || std::ranges::any_of(outline_.blocks, measures)) return plan;
  const auto budget = options_.memoryLimitBytes - bytesOf(size);
  const auto wholeBytes = [&](std::size_t i) {
    return blockHeight(size, i) * blockRowBytes(size, i);
  };
  const auto fits = [&](std::size_t blocks, std::int64_t bytes) {
    for (std::size_t i = 0; i < blocks; ++i) {
      if (wholeBytes(i) > bytes) return false;
    }
    return true;
  };
  if (fits(blocks_.size(), budget)) return plan;
  while (plan.wholeBlocks > 0 && !fits(plan.wholeBlocks, budget / 2)) --plan.wholeBlocks;
  plan.wholeBlocks = std::min(plan.wholeBlocks, blocks_.size() - 1);
  while (plan.rows > kLeastRows && stripBytes(size, plan.wholeBlocks, plan.rows) > budget / 2) {
    plan.rows = (plan.rows + 1) / 2;
  }
  return plan;
}

/// @param coarse  the output of the last whole block, or the first map.
/// @return        [1, 3, rows, W] float32.
at::Tensor CudaDecoder::strip(const Size& size,
                              const at::Tensor& coarse,
                              std::size_t whole,
                              RowRange rows) {
  const auto needed = rowsFor(size, rows);
  auto x = coarse;
  auto held = RowRange{0, coarse.size(2)};
  for (auto i = whole; i < blocks_.size(); ++i) {
    const auto read = rowsRead(size, i, needed[i]);
    x = rowsOf(x, {read.begin - held.begin, read.end - held.begin});
    const auto made = outline_.blocks[i].doubled ? RowRange{2 * read.begin, 2 * read.end} : read;
    x = blockOutput(size, i, x, made);
    report_.doneMacs += double(x.size(2) * x.size(3)) * blocks_[i].pixelMacs();
    x = rowsOf(x, {needed[i].begin - made.begin, needed[i].end - made.begin});
    held = needed[i];
  }
  const auto image = imageOf(x);
  report_.doneMacs += double(image.size(2) * image.size(3)) * image_.run.pixelMacs();
  return rowsOf(image, {rows.begin - held.begin, rows.end - held.begin});
}

at::Tensor CudaDecoder::inStrips(Size& size,
                                 const at::Tensor& first,
                                 const StripPlan& plan,
                                 const RenderProgress& progress) {
  const auto height = size.tables.height();
  tell(progress, 0);
  auto x = first.to(kind()).contiguous(at::MemoryFormat::ChannelsLast);
  for (std::size_t i = 0; i < plan.wholeBlocks; ++i) {
    x = blockOutput(size, i, x, {0, blockHeight(size, i)});
    report_.doneMacs += blockArea(size, i) * blocks_[i].pixelMacs();
  }
  const auto image = at::empty({1, 3, height, size.tables.width()}, kind().dtype(at::kFloat));
  for (std::int64_t begin = 0; begin < height; begin += plan.rows) {
    const RowRange rows{begin, std::min(height, begin + plan.rows)};
    rowsOf(image, rows).copy_(strip(size, x, plan.wholeBlocks, rows));
    tell(progress, double(rows.end) / double(height));
  }
  return image;
}

at::Tensor CudaDecoder::render(const at::Tensor& values, const at::Tensor& first) {
  return renderAll(values, {first}).front();
}

at::Tensor CudaDecoder::renderLarge(const at::Tensor& values,
                                    const at::Tensor& first,
                                    const RenderProgress& progress) {
  const c10::InferenceMode inference;
  const c10::DeviceGuard device(options_.device);
  auto& size = sizeFor(values);
  startReport(size, 1);
  const auto plan = planStrips(size);
  if (plan.wholeBlocks < blocks_.size()) return inStrips(size, first, plan, progress);
  tell(progress, 0);
  auto image = wholePictures(size, {first}).front();
  tell(progress, 1);
  return image;
}

}  // namespace spolvero
