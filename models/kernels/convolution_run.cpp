#include "core/base/error.h"
#include "models/kernels/convolution_packed.h"
#include "models/kernels/convolution_pixels.h"
#include "models/kernels/parallel.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>

namespace spolvero {

namespace {

using kernels::kLanes;
using kernels::kPanel;
using kernels::kRowStep;
using kernels::PixelSource;
using kernels::PixelTarget;

/// Bytes of transformed inputs and products that a task works on: about what stays in the caches.
constexpr std::ptrdiff_t kTaskBytes = std::ptrdiff_t{1} << 20;

constexpr std::ptrdiff_t kFloatBytes = 4;

std::ptrdiff_t roundUp(std::ptrdiff_t value, std::ptrdiff_t step) {
  return (value + step - 1) / step * step;
}

/// Bytes between the matrices of neighbouring points, which transforms walk across: an odd number
/// of cache lines, or all of them would fall on the same few places of a cache.
std::ptrdiff_t pointBytes(std::ptrdiff_t bytes) {
  constexpr std::ptrdiff_t kLine = 64;
  return ((bytes + kLine - 1) / kLine | 1) * kLine;
}

/// What one task computes.
struct Part {
  std::ptrdiff_t group = 0;
  std::ptrdiff_t slice = 0;
  std::ptrdiff_t first = 0;    ///< Row.
  std::ptrdiff_t count = 0;    ///< Of rows.
  std::ptrdiff_t rows = 0;     ///< `count` and what fills it up to a multiple of kRowStep.
  std::ptrdiff_t channel = 0;  ///< The first of the outputs.
  std::ptrdiff_t channels = 0;
};

/// The groups that a run computes.
class ChosenGroups {
 public:
  ChosenGroups() = default;
  /// @param all     of the convolution.
  /// @param chosen  as in ConvOutput.
  ChosenGroups(std::ptrdiff_t all, std::span<const std::int32_t> chosen)
      : count_(chosen.empty() ? all : static_cast<std::ptrdiff_t>(chosen.size())),
        chosen_(chosen) {}

  std::ptrdiff_t count() const { return count_; }
  std::ptrdiff_t operator[](std::ptrdiff_t i) const {
    return chosen_.empty() ? i : chosen_[static_cast<std::size_t>(i)];
  }

 private:
  std::ptrdiff_t count_ = 0;
  std::span<const std::int32_t> chosen_;
};

/// What a run computes.
struct Work {
  const BlockList& blocks;
  ChosenGroups groups;
  double macs;
};

/// How a convolution's work is cut: rows (tiles or pixels) in batches, groups, and slices of a
/// group's output panels.
struct Cut {
  ChosenGroups groups;
  std::ptrdiff_t rows = 0;
  std::ptrdiff_t batch = 0;  ///< Rows in a batch, a multiple of kRowStep.
  std::ptrdiff_t batches = 0;
  std::ptrdiff_t slices = 0;
  std::ptrdiff_t slicePanels = 0;

  std::ptrdiff_t tasks() const { return batches * groups.count() * slices; }
  /// Of the products of a slice.
  std::ptrdiff_t width() const { return slicePanels * kPanel; }
  /// @param groupOut  outputs of a group.
  Part part(std::ptrdiff_t task, std::ptrdiff_t groupOut) const {
    Part one;
    one.slice = task % slices;
    one.group = groups[task / slices % groups.count()];
    one.first = task / slices / groups.count() * batch;
    one.count = std::min(batch, rows - one.first);
    one.rows = roundUp(one.count, kRowStep);
    one.channel = one.group * groupOut + one.slice * width();
    one.channels = std::min(width(), groupOut - one.slice * width());
    return one;
  }
};

/// @param rowBytes    that one row takes for its factors.
/// @param panelBytes  that one row takes for the products of one panel.
Cut cutWork(std::ptrdiff_t rows,
            const ChosenGroups& groups,
            std::ptrdiff_t panels,
            std::ptrdiff_t rowBytes,
            std::ptrdiff_t panelBytes,
            std::ptrdiff_t smallest) {
  constexpr std::ptrdiff_t kTasksPerThread = 3;
  const std::ptrdiff_t wanted = kTasksPerThread * at::get_num_threads();
  Cut cut{.groups = groups};
  cut.rows = rows;
  cut.batch = std::max(smallest, kTaskBytes / (rowBytes + panels * panelBytes));
  // Enough batches for all threads, but none too small to be worth a pass over the weights.
  cut.batch = std::min(cut.batch, std::max(smallest, rows * groups.count() / wanted));
  cut.batch = roundUp(std::min(cut.batch, rows), kRowStep);
  cut.batches = (rows + cut.batch - 1) / cut.batch;
  cut.slices = std::clamp<std::ptrdiff_t>(wanted / (cut.batches * groups.count()), 1, panels);
  cut.slicePanels = (panels + cut.slices - 1) / cut.slices;
  cut.slices = (panels + cut.slicePanels - 1) / cut.slicePanels;
  return cut;
}

/// Multiplies rows of factors by a slice of a packed matrix.
void multiplySlice(const kernels::PackedPanels& panels,
                   const Cut& cut,
                   const Part& part,
                   const std::byte* factors,
                   std::ptrdiff_t factorStride,
                   bool bf16,
                   float* products) {
  const auto product = kernels::kernelTable().product[bf16 ? 1 : 0];
  const auto begin = part.slice * cut.slicePanels;
  const auto end = std::min(panels.panels(), begin + cut.slicePanels);
  for (auto panel = begin; panel < end; ++panel) {
    product(factors,
            factorStride,
            part.rows,
            panels.panel(panel),
            panels.depth(),
            panels.panelWidth(panel),
            products + (panel - begin) * kPanel,
            cut.width());
  }
}

/// Winograd's method over tiles of M × M outputs.
template <int M>
class WinogradRun {
 public:
  WinogradRun(const Convolution::Packed& packed,
              const ConvSource& source,
              const ConvTarget& target,
              const Work& work)
      : p_(packed), source_(source), target_(target), blocks_(work.blocks), macs_(work.macs) {
    depth_ = roundUp(p_.groupIn(), kLanes);
    factorBytes_ = p_.bf16 ? 2 : 4;
    cut_ = cutWork(static_cast<std::ptrdiff_t>(blocks_.size()) * kTilesPerBlock,
                   work.groups,
                   p_.points.front().panels(),
                   kPoints * depth_ * factorBytes_,
                   kPoints * kPanel * 4,
                   kSmallestBatch);
  }

  void run() const {
    kernels::parallelTasks(
        cut_.tasks(), [this](std::ptrdiff_t task) { runTask(task); }, macs_);
  }

 private:
  static constexpr int kSide = M + 2;
  static constexpr int kPoints = kSide * kSide;
  static constexpr int kTilesPerBlock = M == 4 ? 1 : 4;
  static constexpr std::ptrdiff_t kSmallestBatch = 48;

  void runTask(std::ptrdiff_t task) const {
    const auto part = cut_.part(task, p_.groupOut());
    const auto factorStride = pointBytes(part.rows * depth_ * factorBytes_);
    auto* factors = kernels::threadScratch(0, static_cast<std::size_t>(kPoints * factorStride));
    transformInputs(part, factors);
    const auto productStride = pointBytes(part.rows * cut_.width() * kFloatBytes) / kFloatBytes;
    auto* products = reinterpret_cast<float*>(
        kernels::threadScratch(1, static_cast<std::size_t>(kPoints * productStride * kFloatBytes)));
    for (int point = 0; point < kPoints; ++point) {
      multiplySlice(p_.points[static_cast<std::size_t>(part.group * kPoints + point)],
                    cut_,
                    part,
                    factors + point * factorStride,
                    depth_,
                    p_.bf16,
                    products + point * productStride);
    }
    transformOutputs(part, products, productStride);
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

  void transformInputs(const Part& part, std::byte* factors) const {
    const auto transform = kernels::kernelTable().winogradInput[M == 4][source_.bf16()][p_.bf16];
    const auto channel = part.group * p_.groupIn();
    const auto reading = source_.reading(channel);
    const auto stride = pointBytes(part.rows * depth_ * factorBytes_);
    std::array<PixelSource, kPoints> pixels;
    for (std::ptrdiff_t i = 0; i < part.count; ++i) {
      const auto place = placeOf(part.first + i);
      const auto top = source_.topOf(place.y);
      for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
          pixels[static_cast<std::size_t>(y * kSide + x)] =
              source_.pixel(place.y - 1 + y, place.x - 1 + x, channel, top);
        }
      }
      transform(pixels.data(),
                reading,
                p_.groupIn(),
                factors + i * depth_ * factorBytes_,
                stride / factorBytes_);
    }
    for (int point = 0; point < kPoints && part.count < part.rows; ++point) {
      std::memset(factors + point * stride + part.count * depth_ * factorBytes_,
                  0,
                  static_cast<std::size_t>((part.rows - part.count) * depth_ * factorBytes_));
    }
  }

  void transformOutputs(const Part& part,
                        const float* products,
                        std::ptrdiff_t productStride) const {
    const auto transform = kernels::kernelTable().winogradOutput[M == 4][target_.bf16()];
    const auto writing = target_.writing(part.channel);
    std::array<PixelTarget, M * M> pixels;
    for (std::ptrdiff_t i = 0; i < part.count; ++i) {
      const auto place = placeOf(part.first + i);
      for (int y = 0; y < M; ++y) {
        for (int x = 0; x < M; ++x) {
          pixels[static_cast<std::size_t>(y * M + x)] =
              target_.pixel(place.y + y, place.x + x, part.channel);
        }
      }
      transform(products + i * cut_.width(), productStride, writing, part.channels, pixels.data());
    }
  }

  const Convolution::Packed& p_;
  const ConvSource& source_;
  const ConvTarget& target_;
  const BlockList& blocks_;
  double macs_;
  std::ptrdiff_t depth_ = 0;
  std::ptrdiff_t factorBytes_ = 0;
  Cut cut_;
};

/// Gathered rows times one matrix, for the output pixels of one phase.
class TapsRun {
 public:
  TapsRun(const Convolution::Packed& packed,
          const ConvPhase& phase,
          const ConvSource& source,
          const ConvTarget& target,
          const Work& work)
      : p_(packed),
        phase_(phase),
        source_(source),
        target_(target),
        blocks_(work.blocks),
        macs_(work.macs) {
    depth_ = roundUp(phase.groups.front().depth(), kLanes);
    factorBytes_ = p_.bf16 ? 2 : 4;
    step_ = p_.options.transposed ? 2 : 1;
    rowsPerBlock_ = (kBlockSide / step_) * (kBlockSide / step_);
    cut_ = cutWork(static_cast<std::ptrdiff_t>(blocks_.size()) * rowsPerBlock_,
                   work.groups,
                   phase.groups.front().panels(),
                   depth_ * factorBytes_,
                   kPanel * 4,
                   kSmallestBatch);
  }

  void run() const {
    kernels::parallelTasks(
        cut_.tasks(), [this](std::ptrdiff_t task) { runTask(task); }, macs_);
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
    const auto part = cut_.part(task, p_.groupOut());
    // A gathered tap ends with up to 15 zeros, over which the next is written.
    auto* factors = kernels::threadScratch(
        0, static_cast<std::size_t>((part.rows * depth_ + kLanes) * factorBytes_));
    gatherRows(part, factors);
    auto* products = reinterpret_cast<float*>(kernels::threadScratch(
        1, static_cast<std::size_t>(part.rows * cut_.width() * kFloatBytes)));
    multiplySlice(phase_.groups[static_cast<std::size_t>(part.group)],
                  cut_,
                  part,
                  factors,
                  depth_,
                  p_.bf16,
                  products);
    const auto scatter = kernels::kernelTable().scatter[target_.bf16()];
    const auto writing = target_.writing(part.channel);
    for (std::ptrdiff_t i = 0; i < part.count; ++i) {
      const auto place = placeOf(part.first + i);
      const auto pixel = target_.pixel(place.y, place.x, part.channel);
      if (pixel.y != nullptr) scatter(products + i * cut_.width(), writing, part.channels, pixel);
    }
  }

  void gatherRows(const Part& part, std::byte* factors) const {
    const auto gather = kernels::kernelTable().gather[source_.bf16()][p_.bf16];
    const auto channels = p_.groupIn();
    const auto channel = part.group * channels;
    const auto reading = source_.reading(channel);
    const auto rowBytes = depth_ * factorBytes_;
    for (std::ptrdiff_t i = 0; i < part.count; ++i) {
      const auto place = placeOf(part.first + i);
      const auto y = p_.options.transposed ? place.y >> 1 : place.y * p_.options.stride;
      const auto x = p_.options.transposed ? place.x >> 1 : place.x * p_.options.stride;
      const auto top = source_.topOf(place.y);
      auto* row = factors + i * rowBytes;
      for (const auto& tap : phase_.taps) {
        gather(source_.pixel(y + tap.dy, x + tap.dx, channel, top), reading, channels, row);
        row += channels * factorBytes_;
      }
      // The packed matrix may be one row deeper than the taps.
      if (phase_.groups.front().depth() >
          channels * static_cast<std::int64_t>(phase_.taps.size())) {
        std::memset(row, 0, static_cast<std::size_t>(factorBytes_));
      }
    }
    std::memset(factors + part.count * rowBytes,
                0,
                static_cast<std::size_t>((part.rows - part.count) * rowBytes));
  }

  const Convolution::Packed& p_;
  const ConvPhase& phase_;
  const ConvSource& source_;
  const ConvTarget& target_;
  const BlockList& blocks_;
  double macs_;
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
  if (input.pictures > 1) {
    const auto rows = input.x.size(0) << (input.doubled ? 1 : 0);
    const bool stacks = rows % (input.pictures * kBlockSide) == 0 && p.options.stride == 1 &&
                        !p.options.transposed && input.firstRow == 0;
    if (!stacks) {
      throw ShapeError(fmt::format(
          "Convolution: {} stacked pictures: expected stride 1 and heights that are multiples of "
          "{}, found {} rows in all",
          input.pictures,
          kBlockSide,
          rows));
    }
  }
  if (output.residual.defined()) requireMap("residual", output.residual, p.out);
  if (output.residual.defined() && output.residual.scalar_type() != output.y.scalar_type()) {
    throw ShapeError("Convolution: residual: expected the output's type");
  }
  const auto& groups = output.groups;
  const bool known = groups.empty() ||
                     (groups.front() >= 0 && groups.back() < p.groups &&
                      std::ranges::adjacent_find(groups, std::greater_equal<>()) == groups.end());
  if (!known) {
    throw ShapeError(
        fmt::format("Convolution: groups: expected ascending numbers below {}, found [{}]",
                    p.groups,
                    fmt::join(groups, ", ")));
  }
}

}  // namespace

void Convolution::run(const ConvInput& input,
                      const ConvOutput& output,
                      const BlockList& blocks) const {
  const auto& p = *packed_;
  check(p, input, output);
  if (blocks.empty()) return;
  const ConvSource source(input);
  const ConvTarget target(output, p.bias);
  target.clearChanged(blocks);
  const ChosenGroups groups(p.groups, output.groups);
  const auto share = double(groups.count()) / double(p.groups);
  const Work work{blocks, groups, blockMacs() * share * double(blocks.size())};
  if (p.winograd() == 4) {
    WinogradRun<4>(p, source, target, work).run();
  } else if (p.winograd() == 2) {
    WinogradRun<2>(p, source, target, work).run();
  } else {
    for (const auto& phase : p.phases) TapsRun(p, phase, source, target, work).run();
  }
}

}  // namespace spolvero
