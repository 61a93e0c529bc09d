#include "core/base/error.h"
#include "models/kernels/convolution_packed.h"
#include "models/kernels/parallel.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace spolvero {

namespace {

using kernels::kLanes;
using kernels::kPanel;
using kernels::kRowStep;
using kernels::PixelSource;
using kernels::PixelTarget;

/// Bytes of transformed inputs and products that a task works on: about what stays in the caches.
constexpr std::ptrdiff_t kTaskBytes = std::ptrdiff_t{3} << 19;

std::ptrdiff_t roundUp(std::ptrdiff_t value, std::ptrdiff_t step) {
  return (value + step - 1) / step * step;
}

/// A convolution's input with its pixels' addresses worked out.
class Source {
 public:
  explicit Source(const ConvInput& input)
      : bf16_(input.x.scalar_type() == at::kBFloat16),
        x_(static_cast<const std::byte*>(input.x.data_ptr())),
        table_(input.table.defined() ? static_cast<const std::byte*>(input.table.data_ptr())
                                     : nullptr),
        rows_(input.rows.defined() ? input.rows.data_ptr<std::int32_t>() : nullptr),
        scale_(input.scale.defined() ? input.scale.data_ptr<float>() : nullptr),
        shift_(input.shift.defined() ? input.shift.data_ptr<float>() : nullptr),
        slope_(input.slope),
        doubled_(input.doubled ? 1 : 0),
        reflect_(input.border == Border::Reflect),
        channels_(input.x.size(2)),
        storedWidth_(input.x.size(1)),
        width_(input.x.size(1) << doubled_),
        heldRows_(input.x.size(0) << doubled_),
        firstRow_(input.firstRow),
        height_(input.height > 0 ? input.height : heldRows_),
        bytes_(static_cast<std::ptrdiff_t>(input.x.element_size())) {}

  bool bf16() const { return bf16_; }
  std::int64_t height() const { return height_; }
  std::int64_t width() const { return width_; }

  kernels::Reading reading(std::int64_t channel) const {
    return {scale_ == nullptr ? nullptr : scale_ + channel,
            shift_ == nullptr ? nullptr : shift_ + channel,
            slope_};
  }

  PixelSource pixel(std::int64_t y, std::int64_t x, std::int64_t channel) const {
    if (reflect_) {
      y = reflected(y, height_);
      x = reflected(x, width_);
    }
    if (y < 0 || y >= height_ || x < 0 || x >= width_) return {};
    if (y < firstRow_ || y >= firstRow_ + heldRows_) return {};
    const auto storedRow = (y - firstRow_) >> doubled_;
    const auto stored = storedRow * storedWidth_ + (x >> doubled_);
    PixelSource source;
    source.x = x_ + (stored * channels_ + channel) * bytes_;
    if (table_ != nullptr) {
      const std::int64_t row = rows_ == nullptr ? 0 : rows_[y * width_ + x];
      source.gain = table_ + (row * 2 * channels_ + channel) * bytes_;
      source.offset = table_ + ((row * 2 + 1) * channels_ + channel) * bytes_;
    }
    return source;
  }

 private:
  static std::int64_t reflected(std::int64_t at, std::int64_t size) {
    if (at < 0) at = -at;
    if (at >= size) at = 2 * size - 2 - at;
    return at;
  }

  bool bf16_;
  const std::byte* x_;
  const std::byte* table_;
  const std::int32_t* rows_;
  const float* scale_;
  const float* shift_;
  float slope_;
  int doubled_;
  bool reflect_;
  std::int64_t channels_;
  std::int64_t storedWidth_;
  std::int64_t width_;
  std::int64_t heldRows_;
  std::int64_t firstRow_;
  std::int64_t height_;
  std::ptrdiff_t bytes_;
};

/// A convolution's output with its pixels' addresses worked out.
class Target {
 public:
  Target(const ConvOutput& output, const std::vector<float>& bias)
      : bf16_(output.y.scalar_type() == at::kBFloat16),
        y_(static_cast<std::byte*>(output.y.data_ptr())),
        residual_(output.residual.defined()
                      ? static_cast<const std::byte*>(output.residual.data_ptr())
                      : nullptr),
        changed_(output.changed.defined() ? output.changed.data_ptr<std::uint8_t>() : nullptr),
        bias_(bias.empty() ? nullptr : bias.data()),
        changeScale_(output.changeScale.defined() ? output.changeScale.data_ptr<float>() : nullptr),
        tolerance_(changed_ == nullptr ? -1.0F : output.tolerance),
        tanh_(output.activation == OutputActivation::Tanh),
        residualDoubled_(output.residualDoubled ? 1 : 0),
        firstRow_(output.firstRow),
        rows_(output.y.size(0)),
        width_(output.y.size(1)),
        channels_(output.y.size(2)),
        bytes_(static_cast<std::ptrdiff_t>(output.y.element_size())) {}

  bool bf16() const { return bf16_; }

  kernels::Writing writing(std::int64_t channel) const {
    return {bias_ == nullptr ? nullptr : bias_ + channel,
            tanh_,
            tolerance_,
            changeScale_ == nullptr ? nullptr : changeScale_ + channel};
  }

  PixelTarget pixel(std::int64_t y, std::int64_t x, std::int64_t channel) const {
    const auto row = y - firstRow_;
    if (row < 0 || row >= rows_ || x >= width_) return {};
    PixelTarget target;
    target.y = y_ + ((row * width_ + x) * channels_ + channel) * bytes_;
    if (residual_ != nullptr) {
      const auto stored =
          (row >> residualDoubled_) * (width_ >> residualDoubled_) + (x >> residualDoubled_);
      target.residual = residual_ + (stored * channels_ + channel) * bytes_;
    }
    if (changed_ != nullptr) target.changed = changed_ + row * width_ + x;
    return target;
  }

  /// No pixel of these blocks has changed yet.
  void clearChanged(const BlockList& blocks) const {
    if (changed_ == nullptr) return;
    for (const auto& block : blocks) {
      const auto x = block.x * kBlockSide;
      const auto count = std::min(kBlockSide, width_ - x);
      for (std::int64_t i = 0; i < kBlockSide; ++i) {
        const auto row = block.y * kBlockSide + i - firstRow_;
        if (row < 0 || row >= rows_ || count <= 0) continue;
        std::memset(changed_ + row * width_ + x, 0, static_cast<std::size_t>(count));
      }
    }
  }

 private:
  bool bf16_;
  std::byte* y_;
  const std::byte* residual_;
  std::uint8_t* changed_;
  const float* bias_;
  const float* changeScale_;
  float tolerance_;
  bool tanh_;
  int residualDoubled_;
  std::int64_t firstRow_;
  std::int64_t rows_;
  std::int64_t width_;
  std::int64_t channels_;
  std::ptrdiff_t bytes_;
};

/// How a convolution's work is cut: rows (tiles or pixels) in batches, groups, and slices of a
/// group's output panels.
struct Cut {
  std::ptrdiff_t batch = 0;  ///< Rows in a batch, a multiple of kRowStep.
  std::ptrdiff_t batches = 0;
  std::ptrdiff_t groups = 0;
  std::ptrdiff_t slices = 0;
  std::ptrdiff_t slicePanels = 0;

  std::ptrdiff_t tasks() const { return batches * groups * slices; }
};

/// @param rowBytes    that one row takes for its factors.
/// @param panelBytes  that one row takes for the products of one panel.
Cut cutWork(std::ptrdiff_t rows,
            std::ptrdiff_t groups,
            std::ptrdiff_t panels,
            std::ptrdiff_t rowBytes,
            std::ptrdiff_t panelBytes,
            std::ptrdiff_t smallest) {
  constexpr std::ptrdiff_t kTasksPerThread = 3;
  const std::ptrdiff_t wanted = kTasksPerThread * at::get_num_threads();
  Cut cut;
  cut.groups = groups;
  cut.batch = std::max(smallest, kTaskBytes / (rowBytes + panels * panelBytes));
  // Enough batches for all threads, but none too small to be worth a pass over the weights.
  cut.batch = std::min(cut.batch, std::max(smallest, rows * groups / wanted));
  cut.batch = roundUp(std::min(cut.batch, rows), kRowStep);
  cut.batches = (rows + cut.batch - 1) / cut.batch;
  cut.slices = std::clamp<std::ptrdiff_t>(wanted / (cut.batches * groups), 1, panels);
  cut.slicePanels = (panels + cut.slices - 1) / cut.slices;
  cut.slices = (panels + cut.slicePanels - 1) / cut.slicePanels;
  return cut;
}

/// Multiplies rows of factors by a slice of a packed matrix.
void multiplySlice(const kernels::PackedPanels& panels,
                   const Cut& cut,
                   std::ptrdiff_t slice,
                   const std::byte* factors,
                   std::ptrdiff_t factorStride,
                   std::ptrdiff_t rows,
                   bool bf16,
                   float* products,
                   std::ptrdiff_t productStride) {
  const auto product = kernels::kernelTable().product[bf16 ? 1 : 0];
  const auto end = std::min(panels.panels(), (slice + 1) * cut.slicePanels);
  for (auto panel = slice * cut.slicePanels; panel < end; ++panel) {
    product(factors,
            factorStride,
            rows,
            panels.panel(panel),
            panels.depth(),
            panels.panelWidth(panel),
            products + (panel - slice * cut.slicePanels) * kPanel,
            productStride);
  }
}

/// Winograd's method over tiles of M × M outputs.
template <int M>
class WinogradRun {
 public:
  WinogradRun(const Convolution::Packed& packed,
              const Source& source,
              const Target& target,
              const BlockList& blocks)
      : p_(packed), source_(source), target_(target), blocks_(blocks) {
    depth_ = roundUp(p_.groupIn(), kLanes);
    factorBytes_ = p_.bf16 ? 2 : 4;
    cut_ = cutWork(static_cast<std::ptrdiff_t>(blocks.size()) * kTilesPerBlock,
                   p_.groups,
                   p_.points.front().panels(),
                   kPoints * depth_ * factorBytes_,
                   kPoints * kPanel * 4,
                   kSmallestBatch);
  }

  void run() const {
    kernels::parallelTasks(cut_.tasks(), [this](std::ptrdiff_t task) { runTask(task); });
  }

 private:
  static constexpr int kSide = M + 2;
  static constexpr int kPoints = kSide * kSide;
  static constexpr int kTilesPerBlock = M == 4 ? 1 : 4;
  static constexpr std::ptrdiff_t kSmallestBatch = 48;

  void runTask(std::ptrdiff_t task) const {
    const auto slice = task % cut_.slices;
    const auto group = task / cut_.slices % p_.groups;
    const auto first = task / cut_.slices / p_.groups * cut_.batch;
    const auto tiles = static_cast<std::ptrdiff_t>(blocks_.size()) * kTilesPerBlock;
    const auto count = std::min(cut_.batch, tiles - first);
    const auto rows = roundUp(count, kRowStep);
    const auto pointStride = rows * depth_;
    auto* factors =
        kernels::threadScratch(0, static_cast<std::size_t>(kPoints * pointStride * factorBytes_));
    transformInputs(first, count, rows, group, factors);
    const auto width = cut_.slicePanels * kPanel;
    auto* products = reinterpret_cast<float*>(kernels::threadScratch(
        1, static_cast<std::size_t>(kPoints * rows * width) * sizeof(float)));
    for (int point = 0; point < kPoints; ++point) {
      multiplySlice(p_.points[static_cast<std::size_t>(group * kPoints + point)],
                    cut_,
                    slice,
                    factors + point * pointStride * factorBytes_,
                    depth_,
                    rows,
                    p_.bf16,
                    products + point * rows * width,
                    width);
    }
    transformOutputs(first, count, rows, group, slice, products);
  }

  struct Place {
    std::int64_t y;
    std::int64_t x;
  };
  Place placeOf(std::ptrdiff_t tile) const {
    const auto& block = blocks_[static_cast<std::size_t>(tile / kTilesPerBlock)];
    const auto part = tile % kTilesPerBlock;
    return {block.y * kBlockSide + part / 2 * M, block.x * kBlockSide + part % 2 * M};
  }

  void transformInputs(std::ptrdiff_t first,
                       std::ptrdiff_t count,
                       std::ptrdiff_t rows,
                       std::ptrdiff_t group,
                       std::byte* factors) const {
    const auto transform = kernels::kernelTable().winogradInput[M == 4][source_.bf16()][p_.bf16];
    const auto channel = group * p_.groupIn();
    const auto reading = source_.reading(channel);
    std::array<PixelSource, kPoints> pixels;
    for (std::ptrdiff_t i = 0; i < count; ++i) {
      const auto place = placeOf(first + i);
      for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
          pixels[static_cast<std::size_t>(y * kSide + x)] =
              source_.pixel(place.y - 1 + y, place.x - 1 + x, channel);
        }
      }
      transform(
          pixels.data(), reading, p_.groupIn(), factors + i * depth_ * factorBytes_, rows * depth_);
    }
    for (int point = 0; point < kPoints && count < rows; ++point) {
      std::memset(factors + (point * rows + count) * depth_ * factorBytes_,
                  0,
                  static_cast<std::size_t>((rows - count) * depth_ * factorBytes_));
    }
  }

  void transformOutputs(std::ptrdiff_t first,
                        std::ptrdiff_t count,
                        std::ptrdiff_t rows,
                        std::ptrdiff_t group,
                        std::ptrdiff_t slice,
                        const float* products) const {
    const auto transform = kernels::kernelTable().winogradOutput[M == 4][target_.bf16()];
    const auto width = cut_.slicePanels * kPanel;
    const auto channels = std::min(width, p_.groupOut() - slice * width);
    const auto channel = group * p_.groupOut() + slice * width;
    const auto writing = target_.writing(channel);
    std::array<PixelTarget, M * M> pixels;
    for (std::ptrdiff_t i = 0; i < count; ++i) {
      const auto place = placeOf(first + i);
      for (int y = 0; y < M; ++y) {
        for (int x = 0; x < M; ++x) {
          pixels[static_cast<std::size_t>(y * M + x)] =
              target_.pixel(place.y + y, place.x + x, channel);
        }
      }
      transform(products + i * width, rows * width, writing, channels, pixels.data());
    }
  }

  const Convolution::Packed& p_;
  const Source& source_;
  const Target& target_;
  const BlockList& blocks_;
  std::ptrdiff_t depth_ = 0;
  std::ptrdiff_t factorBytes_ = 0;
  Cut cut_;
};

/// Gathered rows times one matrix, for the output pixels of one phase.
class TapsRun {
 public:
  TapsRun(const Convolution::Packed& packed,
          const ConvPhase& phase,
          const Source& source,
          const Target& target,
          const BlockList& blocks)
      : p_(packed), phase_(phase), source_(source), target_(target), blocks_(blocks) {
    depth_ = roundUp(phase.groups.front().depth(), kLanes);
    factorBytes_ = p_.bf16 ? 2 : 4;
    step_ = p_.options.transposed ? 2 : 1;
    rowsPerBlock_ = (kBlockSide / step_) * (kBlockSide / step_);
    cut_ = cutWork(static_cast<std::ptrdiff_t>(blocks.size()) * rowsPerBlock_,
                   p_.groups,
                   phase.groups.front().panels(),
                   depth_ * factorBytes_,
                   kPanel * 4,
                   kSmallestBatch);
  }

  void run() const {
    kernels::parallelTasks(cut_.tasks(), [this](std::ptrdiff_t task) { runTask(task); });
  }

 private:
  static constexpr std::ptrdiff_t kSmallestBatch = 96;

  struct Place {
    std::int64_t y;
    std::int64_t x;
  };
  Place placeOf(std::ptrdiff_t row) const {
    const auto& block = blocks_[static_cast<std::size_t>(row / rowsPerBlock_)];
    const auto side = kBlockSide / step_;
    const auto part = row % rowsPerBlock_;
    return {block.y * kBlockSide + part / side * step_ + phase_.oddY,
            block.x * kBlockSide + part % side * step_ + phase_.oddX};
  }

  void runTask(std::ptrdiff_t task) const {
    const auto slice = task % cut_.slices;
    const auto group = task / cut_.slices % p_.groups;
    const auto first = task / cut_.slices / p_.groups * cut_.batch;
    const auto total = static_cast<std::ptrdiff_t>(blocks_.size()) * rowsPerBlock_;
    const auto count = std::min(cut_.batch, total - first);
    const auto rows = roundUp(count, kRowStep);
    // A gathered tap ends with up to 15 zeros, over which the next is written.
    auto* factors = kernels::threadScratch(
        0, static_cast<std::size_t>((rows * depth_ + kLanes) * factorBytes_));
    gatherRows(first, count, rows, group, factors);
    const auto width = cut_.slicePanels * kPanel;
    auto* products = reinterpret_cast<float*>(
        kernels::threadScratch(1, static_cast<std::size_t>(rows * width) * sizeof(float)));
    multiplySlice(phase_.groups[static_cast<std::size_t>(group)],
                  cut_,
                  slice,
                  factors,
                  depth_,
                  rows,
                  p_.bf16,
                  products,
                  width);
    const auto scatter = kernels::kernelTable().scatter[target_.bf16()];
    const auto channels = std::min(width, p_.groupOut() - slice * width);
    const auto channel = group * p_.groupOut() + slice * width;
    const auto writing = target_.writing(channel);
    for (std::ptrdiff_t i = 0; i < count; ++i) {
      const auto place = placeOf(first + i);
      const auto pixel = target_.pixel(place.y, place.x, channel);
      if (pixel.y != nullptr) scatter(products + i * width, writing, channels, pixel);
    }
  }

  void gatherRows(std::ptrdiff_t first,
                  std::ptrdiff_t count,
                  std::ptrdiff_t rows,
                  std::ptrdiff_t group,
                  std::byte* factors) const {
    const auto gather = kernels::kernelTable().gather[source_.bf16()][p_.bf16];
    const auto channels = p_.groupIn();
    const auto channel = group * channels;
    const auto reading = source_.reading(channel);
    const auto rowBytes = depth_ * factorBytes_;
    for (std::ptrdiff_t i = 0; i < count; ++i) {
      const auto place = placeOf(first + i);
      const auto y = p_.options.transposed ? place.y >> 1 : place.y * p_.options.stride;
      const auto x = p_.options.transposed ? place.x >> 1 : place.x * p_.options.stride;
      auto* row = factors + i * rowBytes;
      for (const auto& tap : phase_.taps) {
        gather(source_.pixel(y + tap.dy, x + tap.dx, channel), reading, channels, row);
        row += channels * factorBytes_;
      }
      // The packed matrix may be one row deeper than the taps.
      if (phase_.groups.front().depth() >
          channels * static_cast<std::int64_t>(phase_.taps.size())) {
        std::memset(row, 0, static_cast<std::size_t>(factorBytes_));
      }
    }
    std::memset(factors + count * rowBytes, 0, static_cast<std::size_t>((rows - count) * rowBytes));
  }

  const Convolution::Packed& p_;
  const ConvPhase& phase_;
  const Source& source_;
  const Target& target_;
  const BlockList& blocks_;
  std::ptrdiff_t depth_ = 0;
  std::ptrdiff_t factorBytes_ = 0;
  std::int64_t step_ = 1;
  std::ptrdiff_t rowsPerBlock_ = 0;
  Cut cut_;
};

void requireMap(const char* name, const at::Tensor& map, std::int64_t channels) {
  const bool fits = map.defined() && map.dim() == 3 && map.size(2) == channels &&
                    map.is_contiguous() && map.device().is_cpu() &&
                    (map.scalar_type() == at::kFloat || map.scalar_type() == at::kBFloat16);
  if (fits) return;
  throw ShapeError(fmt::format(
      "Convolution: {}: expected contiguous [H, W, {}] float32 or bfloat16 on the CPU, found [{}]",
      name,
      channels,
      map.defined() ? fmt::format("{}", fmt::join(map.sizes(), ", ")) : "nothing"));
}

void check(const Convolution::Packed& p, const ConvInput& input, const ConvOutput& output) {
  requireMap("input", input.x, p.in);
  requireMap("output", output.y, p.out);
  const auto type = input.x.scalar_type();
  const bool tableFits =
      !input.table.defined() ||
      (input.table.dim() == 3 && input.table.size(1) == 2 && input.table.size(2) == p.in &&
       input.table.scalar_type() == type && input.table.is_contiguous());
  if (!tableFits) {
    throw ShapeError(
        fmt::format("Convolution: table: expected [R, 2, {}] of the input's type", p.in));
  }
  if (input.rows.defined() &&
      (input.rows.scalar_type() != at::kInt || !input.rows.is_contiguous())) {
    throw ShapeError("Convolution: rows: expected contiguous int32");
  }
  if (output.residual.defined()) requireMap("residual", output.residual, p.out);
  if (output.residual.defined() && output.residual.scalar_type() != output.y.scalar_type()) {
    throw ShapeError("Convolution: residual: expected the output's type");
  }
}

}  // namespace

void Convolution::run(const ConvInput& input,
                      const ConvOutput& output,
                      const BlockList& blocks) const {
  const auto& p = *packed_;
  check(p, input, output);
  if (blocks.empty()) return;
  const Source source(input);
  const Target target(output, p.bias);
  target.clearChanged(blocks);
  if (p.winograd() == 4) {
    WinogradRun<4>(p, source, target, blocks).run();
  } else if (p.winograd() == 2) {
    WinogradRun<2>(p, source, target, blocks).run();
  } else {
    for (const auto& phase : p.phases) TapsRun(p, phase, source, target, blocks).run();
  }
}

}  // namespace spolvero
