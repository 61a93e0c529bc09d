#include "models/engine/spade_tables.h"

#include <ATen/ATen.h>

namespace spolvero {

namespace {

constexpr double kEpsilon = 1e-5;
/// Growth over one layout's tables from which on cleaning them pays.
constexpr double kWorthwhileGrowth = 1.5;

/// Every `factor`-th value of every `factor`-th row, as nearest resizing by a whole factor takes.
at::Tensor thinned(const at::Tensor& values, std::int64_t factor) {
  if (factor == 1) return values;
  return values.slice(0, 0, values.size(0), factor)
      .slice(1, 0, values.size(1), factor)
      .contiguous();
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

}  // namespace

SpadeTables::SpadeTables(const EngineNetwork& network,
                         const at::Tensor& segValues,
                         ConvPrecision precision,
                         std::int64_t height,
                         std::int64_t width)
    : height_(height), width_(width) {
  auto h = height / network.stride;
  auto w = width / network.stride;
  for (const auto& block : network.blocks) {
    if (block.doubled) {
      h *= 2;
      w *= 2;
    }
    if (levels_.empty() || levels_.back().height != h) levels_.push_back({h, w, {}});
    levelOfBlock_.push_back(levels_.size() - 1);
    std::array<Norm, 3> norms;
    norms[0] = makeNorm(block.norm0, segValues, precision);
    norms[1] = makeNorm(block.norm1, segValues, precision);
    if (block.normS) norms[2] = makeNorm(*block.normS, segValues, precision);
    norms_.push_back(std::move(norms));
  }
}

SpadeTables::Norm SpadeTables::makeNorm(const EngineNorm& norm,
                                        const at::Tensor& segValues,
                                        ConvPrecision precision) const {
  Norm made;
  if (norm.norm->options().conditioned) {
    made.modulation.emplace(norm.norm, segValues, precision);
  } else {
    const auto type = precision == ConvPrecision::BFloat16 ? at::kBFloat16 : at::kFloat;
    made.fixed = fixedRow(norm.norm).to(type);
  }
  return made;
}

void SpadeTables::update(const at::Tensor& values) {
  for (auto& level : levels_) level.windows.update(thinned(values, height_ / level.height));
  extendTables();
  if (leastBytes_ == 0) leastBytes_ = bytes();
}

void SpadeTables::extendTables() {
  lastMacs_ = 0;
  for (std::size_t block = 0; block < norms_.size(); ++block) {
    for (auto& norm : norms_[block]) {
      if (!norm.modulation) continue;
      norm.modulation->extend(levels_[levelOfBlock_[block]].windows);
      lastMacs_ += norm.modulation->lastMacs();
    }
  }
}

const at::Tensor& SpadeTables::rows(std::size_t block) const {
  return levels_[levelOfBlock_[block]].windows.rows();
}

std::int64_t SpadeTables::rowCount(std::size_t block) const {
  return static_cast<std::int64_t>(levels_[levelOfBlock_[block]].windows.outer().windows().size());
}

const at::Tensor& SpadeTables::table(std::size_t block, BlockNorm norm) const {
  const auto& entry = norms_[block][static_cast<std::size_t>(norm)];
  return entry.modulation ? entry.modulation->table() : entry.fixed;
}

void SpadeTables::compact() {
  for (auto& level : levels_) level.windows.compact();
  for (auto& norms : norms_) {
    for (auto& norm : norms) {
      if (norm.modulation) norm.modulation->clear();
    }
  }
  extendTables();
  leastBytes_ = bytes();
}

bool SpadeTables::hasGrown() const {
  return double(bytes()) > kWorthwhileGrowth * double(leastBytes_);
}

std::int64_t SpadeTables::bytes() const {
  std::int64_t sum = 0;
  for (const auto& level : levels_) sum += level.windows.bytes();
  for (const auto& norms : norms_) {
    for (const auto& norm : norms) {
      if (norm.modulation) sum += norm.modulation->bytes();
    }
  }
  return sum;
}

}  // namespace spolvero
