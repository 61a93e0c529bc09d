#include "models/engine/modulation_table.h"

#include "core/base/error.h"
#include "models/engine/modulation_weights.h"
#include "models/engine/row_sums.h"
#include "models/kernels/parallel_ranges.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace spolvero {

namespace {

constexpr std::size_t kTaps = 9;
/// Columns of γ and β that are computed at once.
constexpr std::int64_t kColumns = 128;
/// Of products and gathered rows, together.
constexpr std::int64_t kTransientBytes = std::int64_t{64} << 20;
constexpr std::int64_t kRowGrain = 64;
/// Rows that products like their factors padded to.
constexpr std::int64_t kRowStep = 4;

/// Neighbouring columns of a product that are neighbours in a table row too.
struct ColumnRun {
  std::int64_t from = 0;
  std::int64_t to = 0;
  std::int64_t count = 0;
};

/// Some columns of the second convolution within one group.
struct Segment {
  std::int64_t firstHidden = 0;
  std::vector<PackedMatrix> taps;  ///< Nine of [hidden / groups, columns].
  std::vector<ColumnRun> runs;     ///< One or two.
};

/// New 5×5 windows [first, end), and the distinct 3×3 windows that they hold at each tap.
struct Batch {
  std::int64_t first = 0;
  std::int64_t end = 0;
  std::array<std::vector<std::int32_t>, kTaps> inner;
  /// For each window and tap the place in `inner`, or `kOutside`.
  std::vector<std::array<std::int32_t, kTaps>> places;
};

/// Where columns [begin, end) of group `group` go: γ's half of the group, then β's.
std::vector<ColumnRun> columnRuns(std::int64_t group,
                                  std::int64_t begin,
                                  std::int64_t end,
                                  std::int64_t groupChannels,
                                  std::int64_t channels) {
  std::vector<ColumnRun> runs;
  for (std::int64_t half = 0; half < 2; ++half) {
    const auto from = std::max(begin, half * groupChannels);
    const auto to = std::min(end, (half + 1) * groupChannels);
    if (from >= to) continue;
    const auto channel = from - half * groupChannels + group * groupChannels;
    runs.push_back({from - begin, half * channels + channel, to - from});
  }
  return runs;
}

std::vector<Segment> segmentsOf(const ModulationWeights& weights, ConvPrecision precision) {
  const auto hidden = weights.taps.size(2);
  const auto groupChannels = weights.taps.size(4);
  const auto columns = 2 * groupChannels;
  const auto matrices = weights.taps.flatten(3, 4);  // [9, groups, hidden / groups, columns]
  std::vector<Segment> segments;
  for (std::int64_t group = 0; group < weights.groups; ++group) {
    for (std::int64_t begin = 0; begin < columns; begin += kColumns) {
      const auto end = std::min(begin + kColumns, columns);
      auto& segment = segments.emplace_back();
      segment.firstHidden = group * hidden;
      segment.runs = columnRuns(group, begin, end, groupChannels, weights.bias.size(1));
      for (std::int64_t tap = 0; tap < static_cast<std::int64_t>(kTaps); ++tap) {
        const auto matrix = matrices[tap][group].narrow(1, begin, end - begin).contiguous();
        segment.taps.emplace_back(matrix, precision);
      }
    }
  }
  return segments;
}

/// Calls work(i) for i in [begin, end), in parallel.
template <class Work>
void forEachRow(std::int64_t begin, std::int64_t end, const Work& work) {
  kernels::parallelRanges(end - begin, kRowGrain, [&](std::int64_t from, std::int64_t to) {
    for (auto i = begin + from; i < begin + to; ++i) work(i);
  });
}

/// A tensor of at least `count` rows that begins with the first `used` of x; geometric growth.
void growRows(at::Tensor& x, std::int64_t used, std::int64_t count) {
  if (x.size(0) >= count) return;
  auto shape = x.sizes().vec();
  shape[0] = count + count / 4 + kRowGrain;
  auto grown = at::empty(shape, x.scalar_type());
  if (used > 0) {
    const auto rowBytes = x.nbytes() / static_cast<std::size_t>(x.size(0));
    std::memcpy(grown.data_ptr(), x.data_ptr(), static_cast<std::size_t>(used) * rowBytes);
  }
  x = grown;
}

std::int64_t bytesOf(const at::Tensor& x) {
  return static_cast<std::int64_t>(x.nbytes());
}

}  // namespace

struct PackedModulation {
  at::Tensor sharedTaps;  ///< [9, V, hidden]
  at::Tensor sharedBias;  ///< [hidden]
  at::Tensor bias;        ///< [2, C]
  std::vector<Segment> segments;
  std::int64_t segmentBytes = 0;
  at::ScalarType hiddenType = at::kFloat;  ///< Of products' factors.
  at::ScalarType tableType = at::kFloat;
};

struct ModulationTable::State {
  std::shared_ptr<const PackedModulation> packed;
  at::Tensor hidden;  ///< [capacity, hidden]
  std::int64_t hiddenCount = 0;
  at::Tensor table;  ///< [capacity, 2, C]
  std::int64_t tableCount = 0;
  double lastMacs = 0;

  void extendHidden(const std::vector<Window>& windows);
  void extendTable(const std::vector<Window>& windows);
  Batch takeBatch(const std::vector<Window>& windows, std::vector<std::int32_t>& marks) const;
  at::Tensor gatherHidden(const std::vector<std::int32_t>& inner, const Segment& segment) const;
  void addSegment(const Batch& batch, const Segment& segment);
  template <class Out>
  void sumSegment(const Batch& batch,
                  const Segment& segment,
                  const std::array<at::Tensor, kTaps>& products);
};

/// hidden = relu(bias + Σ_tap row of the value there).
void ModulationTable::State::extendHidden(const std::vector<Window>& windows) {
  const auto count = static_cast<std::int64_t>(windows.size());
  const auto values = packed->sharedTaps.size(1);
  for (auto i = hiddenCount; i < count; ++i) {
    const auto& window = windows[static_cast<std::size_t>(i)];
    const auto largest = *std::max_element(window.begin(), window.end());
    if (largest >= values) {
      throw ShapeError(fmt::format(
          "Modulation table: the layout holds value {}, expected less than {}", largest, values));
    }
  }
  growRows(hidden, hiddenCount, count);
  const auto size = hidden.size(1);
  const auto* taps = packed->sharedTaps.data_ptr<float>();
  const auto sumInto = [&](std::int64_t i, auto* out) {
    std::array<const float*, kTaps> rows;
    std::int64_t rowCount = 0;
    for (std::size_t tap = 0; tap < kTaps; ++tap) {
      const auto value = windows[static_cast<std::size_t>(i)][tap];
      if (value < 0) continue;
      const auto row = static_cast<std::int64_t>(tap) * values + value;
      rows[static_cast<std::size_t>(rowCount++)] = taps + row * size;
    }
    sumRows(rows.data(), rowCount, packed->sharedBias.data_ptr<float>(), size, 0, out + i * size);
  };
  forEachRow(hiddenCount, count, [&](std::int64_t i) {
    if (hidden.scalar_type() == at::kBFloat16) {
      sumInto(i, static_cast<std::uint16_t*>(hidden.data_ptr()));
    } else {
      sumInto(i, hidden.data_ptr<float>());
    }
  });
  hiddenCount = count;
}

/// As many of the windows without a row as the transient memory allows; at least one.
/// @param marks  [9 · 3×3 windows], all `kOutside`, before and after.
Batch ModulationTable::State::takeBatch(const std::vector<Window>& windows,
                                        std::vector<std::int32_t>& marks) const {
  const auto numbersPerRow = kColumns + packed->segments.front().taps.front().rows();
  const auto limit = static_cast<std::size_t>(kTransientBytes / 4 / numbersPerRow);
  Batch batch;
  batch.first = tableCount;
  batch.end = tableCount;
  std::size_t rows = 0;
  while (batch.end < static_cast<std::int64_t>(windows.size()) && rows + kTaps <= limit) {
    const auto& window = windows[static_cast<std::size_t>(batch.end++)];
    auto& places = batch.places.emplace_back();
    for (std::size_t tap = 0; tap < kTaps; ++tap) {
      places[tap] = kOutside;
      if (window[tap] == kOutside) continue;
      auto& mark = marks[static_cast<std::size_t>(window[tap]) * kTaps + tap];
      if (mark == kOutside) {
        mark = static_cast<std::int32_t>(batch.inner[tap].size());
        batch.inner[tap].push_back(window[tap]);
        ++rows;
      }
      places[tap] = mark;
    }
  }
  for (std::size_t tap = 0; tap < kTaps; ++tap) {
    for (const auto inner : batch.inner[tap]) {
      marks[static_cast<std::size_t>(inner) * kTaps + tap] = kOutside;
    }
  }
  return batch;
}

/// The segment's group of the hidden rows, and rows of zeros up to a multiple of `kRowStep`.
at::Tensor ModulationTable::State::gatherHidden(const std::vector<std::int32_t>& inner,
                                                const Segment& segment) const {
  const auto count = static_cast<std::int64_t>(inner.size());
  const auto padded = (count + kRowStep - 1) / kRowStep * kRowStep;
  const auto size = segment.taps.front().rows();
  auto gathered = at::empty({padded, size}, hidden.scalar_type());
  const auto itemBytes = static_cast<std::int64_t>(hidden.element_size());
  const auto rowBytes = static_cast<std::size_t>(size * itemBytes);
  const auto* from =
      static_cast<const std::byte*>(hidden.data_ptr()) + segment.firstHidden * itemBytes;
  auto* to = static_cast<std::byte*>(gathered.data_ptr());
  const auto stride = hidden.size(1) * itemBytes;
  forEachRow(0, count, [&](std::int64_t i) {
    std::memcpy(
        to + i * size * itemBytes, from + inner[static_cast<std::size_t>(i)] * stride, rowBytes);
  });
  if (padded > count) gathered.narrow(0, count, padded - count).zero_();
  return gathered;
}

template <class Out>
void ModulationTable::State::sumSegment(const Batch& batch,
                                        const Segment& segment,
                                        const std::array<at::Tensor, kTaps>& products) {
  const auto columns = segment.taps.front().columns();
  const auto tableColumns = packed->bias.numel();
  auto* out = static_cast<Out*>(table.data_ptr());
  std::array<const float*, kTaps> starts{};
  for (std::size_t tap = 0; tap < kTaps; ++tap) {
    if (products[tap].defined()) starts[tap] = products[tap].data_ptr<float>();
  }
  forEachRow(batch.first, batch.end, [&](std::int64_t i) {
    const auto& places = batch.places[static_cast<std::size_t>(i - batch.first)];
    for (const auto& run : segment.runs) {
      std::array<const float*, kTaps> rows;
      std::int64_t rowCount = 0;
      for (std::size_t tap = 0; tap < kTaps; ++tap) {
        if (places[tap] == kOutside) continue;
        rows[static_cast<std::size_t>(rowCount++)] = starts[tap] + places[tap] * columns + run.from;
      }
      sumRows(rows.data(),
              rowCount,
              packed->bias.data_ptr<float>() + run.to,
              run.count,
              -std::numeric_limits<float>::infinity(),
              out + i * tableColumns + run.to);
    }
  });
}

void ModulationTable::State::addSegment(const Batch& batch, const Segment& segment) {
  std::array<at::Tensor, kTaps> products;
  for (std::size_t tap = 0; tap < kTaps; ++tap) {
    if (batch.inner[tap].empty()) continue;
    const auto& matrix = segment.taps[tap];
    products[tap] = matrix.multiply(gatherHidden(batch.inner[tap], segment));
    lastMacs += static_cast<double>(batch.inner[tap].size()) *
                static_cast<double>(matrix.rows() * matrix.columns());
  }
  if (table.scalar_type() == at::kBFloat16) {
    sumSegment<std::uint16_t>(batch, segment, products);
  } else {
    sumSegment<float>(batch, segment, products);
  }
}

void ModulationTable::State::extendTable(const std::vector<Window>& windows) {
  const auto count = static_cast<std::int64_t>(windows.size());
  if (count == tableCount) return;
  growRows(table, tableCount, count);
  std::vector<std::int32_t> marks(static_cast<std::size_t>(hiddenCount) * kTaps, kOutside);
  while (tableCount < count) {
    const auto batch = takeBatch(windows, marks);
    for (const auto& segment : packed->segments) addSegment(batch, segment);
    tableCount = batch.end;
  }
}

std::shared_ptr<const PackedModulation> packModulation(SpadeNorm norm,
                                                       const at::Tensor& segValues,
                                                       ConvPrecision precision) {
  if (!isTabular(norm->options())) {
    throw ShapeError("Modulation table: expected a norm that the layout conditions by 3×3 kernels");
  }
  const auto weights = modulationWeights(*norm, segValues);
  const bool bf16 = precision == ConvPrecision::BFloat16;
  auto packed = std::make_shared<PackedModulation>();
  packed->sharedTaps = weights.sharedTaps;
  packed->sharedBias = weights.sharedBias;
  packed->bias = weights.bias;
  packed->segments = segmentsOf(weights, precision);
  packed->segmentBytes = weights.taps.numel() * (bf16 && hasBFloat16() ? 2 : 4);
  packed->hiddenType = bf16 && hasBFloat16() ? at::kBFloat16 : at::kFloat;
  packed->tableType = bf16 ? at::kBFloat16 : at::kFloat;
  return packed;
}

std::int64_t bytesOf(const PackedModulation& packed) {
  return bytesOf(packed.sharedTaps) + bytesOf(packed.sharedBias) + bytesOf(packed.bias) +
         packed.segmentBytes;
}

ModulationTable::ModulationTable(std::shared_ptr<const PackedModulation> packed)
    : state_(std::make_unique<State>()) {
  state_->hidden = at::empty({0, packed->sharedBias.numel()}, packed->hiddenType);
  state_->table = at::empty({0, 2, packed->bias.size(1)}, packed->tableType);
  state_->packed = std::move(packed);
}

ModulationTable::ModulationTable(SpadeNorm norm,
                                 const at::Tensor& segValues,
                                 ConvPrecision precision)
    : ModulationTable(packModulation(std::move(norm), segValues, precision)) {}

ModulationTable::~ModulationTable() = default;
ModulationTable::ModulationTable(ModulationTable&&) noexcept = default;
ModulationTable& ModulationTable::operator=(ModulationTable&&) noexcept = default;

void ModulationTable::extend(const LayoutLevel& level) {
  const auto& inner = level.inner().windows();
  const auto& outer = level.outer().windows();
  if (static_cast<std::int64_t>(inner.size()) < state_->hiddenCount ||
      static_cast<std::int64_t>(outer.size()) < state_->tableCount) {
    throw ShapeError(fmt::format(
        "Modulation table: {} windows known, found {}; clear the table after compacting its level",
        state_->tableCount,
        outer.size()));
  }
  state_->lastMacs = 0;
  state_->extendHidden(inner);
  state_->extendTable(outer);
}

std::int64_t ModulationTable::missingRows(const LayoutLevel& level) const {
  return static_cast<std::int64_t>(level.outer().windows().size()) - state_->tableCount;
}

void ModulationTable::clear() {
  state_->hiddenCount = 0;
  state_->tableCount = 0;
  // Memory too: tables are cleared because they have grown too large.
  state_->hidden = at::empty({0, state_->hidden.size(1)}, state_->hidden.options());
  state_->table = at::empty({0, 2, state_->table.size(2)}, state_->table.options());
}

const at::Tensor& ModulationTable::table() const {
  return state_->table;
}

std::int64_t ModulationTable::bytes() const {
  return bytesOf(state_->hidden) + bytesOf(state_->table);
}

double ModulationTable::lastMacs() const {
  return state_->lastMacs;
}

bool isTabular(const SpadeNormOptions& options) {
  return options.conditioned && options.norm.kernel == 3;
}

}  // namespace spolvero
