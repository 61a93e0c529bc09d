#include "models/engine/spade_tables.h"

#include "models/kernels/parallel.h"

#include <ATen/ATen.h>

namespace spolvero {

namespace {

constexpr double kEpsilon = 1e-5;
/// New rows up to which a table's products are too small to be spread over threads.
constexpr std::int64_t kFewRows = 4096;

/// Every `factor`-th value of every `factor`-th row, as nearest resizing by a whole factor takes.
void thin(const at::Tensor& values, std::int64_t factor, at::Tensor& thinned) {
  const auto width = thinned.size(1);
  auto* out = thinned.data_ptr<std::int32_t>();
  for (std::int64_t y = 0; y < thinned.size(0); ++y) {
    const auto* in = values.data_ptr<std::int32_t>() + y * factor * values.size(1);
    for (std::int64_t x = 0; x < width; ++x) out[y * width + x] = in[x * factor];
  }
}

/// Gain and offset of a norm without a layout, [1, 2, C] float32.
at::Tensor fixedRow(SpadeNorm norm) {
  auto& layer = norm->paramFreeNorm();
  const auto channels = norm->options().channels;
  auto gain = at::ones({channels});
  auto offset = at::zeros({channels});
  for (const auto& parameter : layer->named_parameters(false)) {
    auto& target = parameter.key() == "weight" ? gain : offset;
    target = parameter.value().detach().to(at::kCPU, at::kFloat).clone();
  }
  if (layer->runningVar().defined()) {
    const auto inverse = (layer->runningVar().to(at::kCPU, at::kFloat) + kEpsilon).rsqrt();
    offset = offset - gain * layer->runningMean().to(at::kCPU, at::kFloat) * inverse;
    gain = gain * inverse;
  }
  return at::stack({gain, offset}).unsqueeze(0).contiguous();
}

PackedNorms::Norm packNorm(const EngineNorm& norm,
                           const at::Tensor& segValues,
                           ConvPrecision precision) {
  if (norm.norm->options().conditioned) {
    return {packModulation(norm.norm, segValues, precision), {}};
  }
  const auto type = precision == ConvPrecision::BFloat16 ? at::kBFloat16 : at::kFloat;
  return {nullptr, fixedRow(norm.norm).to(type)};
}

}  // namespace

std::shared_ptr<const PackedNorms> packNorms(const EngineNetwork& network,
                                             const at::Tensor& segValues,
                                             ConvPrecision precision) {
  auto packed = std::make_shared<PackedNorms>();
  for (const auto& block : network.blocks) {
    auto& norms = packed->blocks.emplace_back();
    norms[0] = packNorm(block.norm0, segValues, precision);
    norms[1] = packNorm(block.norm1, segValues, precision);
    if (block.normS) norms[2] = packNorm(*block.normS, segValues, precision);
  }
  return packed;
}

std::int64_t PackedNorms::bytes() const {
  std::int64_t sum = 0;
  for (const auto& norms : blocks) {
    for (const auto& norm : norms) {
      if (norm.modulation) sum += bytesOf(*norm.modulation);
    }
  }
  return sum;
}

SpadeTables::SpadeTables(const EngineNetwork& network,
                         const at::Tensor& segValues,
                         ConvPrecision precision,
                         std::int64_t height,
                         std::int64_t width)
    : SpadeTables(network, packNorms(network, segValues, precision), height, width) {}

SpadeTables::SpadeTables(const EngineNetwork& network,
                         std::shared_ptr<const PackedNorms> norms,
                         std::int64_t height,
                         std::int64_t width)
    : height_(height), width_(width), norms_(std::move(norms)) {
  auto h = height / network.stride;
  auto w = width / network.stride;
  for (const auto& block : network.blocks) {
    if (block.doubled) {
      h *= 2;
      w *= 2;
    }
    if (levels_.empty() || levels_.back().height != h) {
      levels_.push_back({h, w, {}, at::empty({h, w}, at::kInt)});
    }
    levelOfBlock_.push_back(levels_.size() - 1);
  }
  for (const auto& packed : norms_->blocks) {
    auto& tables = tables_.emplace_back();
    for (std::size_t i = 0; i < packed.size(); ++i) {
      if (packed[i].modulation) tables[i].emplace(packed[i].modulation);
    }
  }
}

void SpadeTables::update(const at::Tensor& values) {
  for (auto& level : levels_) {
    thin(values, height_ / level.height, level.values);
    level.windows.update(level.values);
  }
  extendTables();
  if (leastBytes_ == 0) leastBytes_ = bytes();
}

/// Tables with few new rows go together, one to a thread; each of the others keeps all threads
/// busy.
void SpadeTables::extendTables() {
  struct Extension {
    ModulationTable* table;
    const LayoutLevel* windows;
  };
  std::vector<Extension> few;
  std::vector<Extension> many;
  // The finest have the most rows: first, so that no thread is left with them at the end.
  for (auto block = tables_.size(); block-- > 0;) {
    const auto& windows = levels_[levelOfBlock_[block]].windows;
    for (auto& table : tables_[block]) {
      const auto missing = table ? table->missingRows(windows) : 0;
      if (missing != 0) (missing <= kFewRows ? few : many).push_back({&*table, &windows});
    }
  }
  lastMacs_ = 0;
  const auto extend = [](const Extension& one) { one.table->extend(*one.windows); };
  kernels::parallelTasks(static_cast<std::ptrdiff_t>(few.size()),
                         [&](std::ptrdiff_t i) { extend(few[static_cast<std::size_t>(i)]); });
  for (const auto& one : many) extend(one);
  for (const auto* extended : {&few, &many}) {
    for (const auto& one : *extended) lastMacs_ += one.table->lastMacs();
  }
}

const at::Tensor& SpadeTables::rows(std::size_t block) const {
  return levels_[levelOfBlock_[block]].windows.rows();
}

std::int64_t SpadeTables::rowCount(std::size_t block) const {
  return static_cast<std::int64_t>(levels_[levelOfBlock_[block]].windows.outer().windows().size());
}

const at::Tensor& SpadeTables::table(std::size_t block, BlockNorm norm) const {
  const auto index = static_cast<std::size_t>(norm);
  const auto& table = tables_[block][index];
  return table ? table->table() : norms_->blocks[block][index].fixed;
}

void SpadeTables::compact() {
  for (auto& level : levels_) level.windows.compact();
  for (auto& tables : tables_) {
    for (auto& table : tables) {
      if (table) table->clear();
    }
  }
  extendTables();
  leastBytes_ = bytes();
}

std::int64_t SpadeTables::bytes() const {
  std::int64_t sum = 0;
  for (const auto& level : levels_) {
    sum += level.windows.bytes() + static_cast<std::int64_t>(level.values.nbytes());
  }
  for (const auto& tables : tables_) {
    for (const auto& table : tables) {
      if (table) sum += table->bytes();
    }
  }
  return sum;
}

}  // namespace spolvero
