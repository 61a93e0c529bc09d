#include "models/engine/flow_plan.h"

#include <algorithm>
#include <numeric>

namespace spolvero {

namespace {

/// Rows of the finest map of a pass that are made at a time, where memory allows and at the least.
constexpr std::int64_t kStripRows = 64;
constexpr std::int64_t kLeastStripRows = 8;
constexpr std::int64_t kLonePixels = 16384;
/// Rows that a map holds beside a strip's: those that several strips read, and blocks begun.
constexpr std::int64_t kRowsBetween = 12;

class Planner {
 public:
  Planner(const std::vector<FlowMap>& maps, std::size_t target, std::int64_t budgetBytes)
      : maps_(maps), target_(target), budget_(budgetBytes), needed_(maps.size(), false) {
    needed_[target] = true;
    for (auto i = target + 1; i-- > 0;) {
      if (!needed_[i]) continue;
      for (const auto from : maps[i].reads) needed_[from] = true;
      if (maps[i].made == FlowMap::Made::Rows) heldBytes_ += maps[i].source.heldBytes;
      if (isGiven(i)) heldBytes_ += maps[i].bytes();
    }
  }

  FlowPlan planFor(const std::vector<bool>& whole) const {
    FlowPlan plan;
    for (std::size_t i = 0; i <= target_; ++i) {
      if (!needed_[i] || isGiven(i)) continue;
      if (whole[i] || maps_[i].norm.measures()) plan.passes.push_back(passTo(i, whole));
    }
    countMemory(whole, plan);
    return plan;
  }

  /// By how much passes are beyond the budget, all together.
  double excess(const FlowPlan& plan) const {
    double sum = 0;
    for (const auto& pass : plan.passes) {
      sum += std::max(0.0, static_cast<double>(pass.bytes - budget_));
    }
    return sum;
  }

  /// Takes maps out of `whole`, those first that cost least for what they bring.
  FlowPlan fitted(std::vector<bool> whole) const {
    auto plan = planFor(whole);
    for (auto beyond = excess(plan); budget_ > 0 && beyond > 0; beyond = excess(plan)) {
      auto best = whole.size();
      double bestWorth = 0;
      for (std::size_t i = 0; i < target_; ++i) {
        if (!whole[i] || !needed_[i]) continue;
        whole[i] = false;
        const auto other = planFor(whole);
        whole[i] = true;
        const auto worth = (beyond - excess(other)) / std::max(other.cost - plan.cost, 1.0);
        if (worth <= bestWorth) continue;
        best = i;
        bestWorth = worth;
      }
      if (best == whole.size()) break;
      whole[best] = false;
      plan = planFor(whole);
    }
    return plan;
  }

 private:
  bool isGiven(std::size_t map) const { return maps_[map].made == FlowMap::Made::Given; }

  FlowPass passTo(std::size_t target, const std::vector<bool>& whole) const {
    FlowPass pass;
    pass.target = target;
    pass.keeps = whole[target];
    std::vector<bool> streamed(maps_.size(), false);
    streamed[target] = true;
    for (auto i = target + 1; i-- > 0;) {
      if (!streamed[i]) continue;
      pass.cost += maps_[i].rowCost() * static_cast<double>(maps_[i].height);
      for (const auto from : maps_[i].reads) {
        if (!whole[from] && !isGiven(from)) streamed[from] = true;
      }
    }
    for (std::size_t i = 0; i <= target; ++i) {
      if (streamed[i]) pass.streamed.push_back(i);
    }
    return pass;
  }

  /// What the strips of a pass take, with so many rows of its finest map at a time.
  std::int64_t stripBytes(const FlowPass& pass, std::int64_t finestRows) const {
    std::int64_t bytes = 0;
    const auto finest = finestHeight(pass);
    for (const auto i : pass.streamed) {
      if (i == pass.target && pass.keeps) continue;
      const auto& map = maps_[i];
      const auto rows = finestRows * map.height / finest + kRowsBetween;
      bytes += map.rowBytes() * std::min(rows, map.height);
    }
    return bytes;
  }

  std::int64_t finestHeight(const FlowPass& pass) const {
    std::int64_t finest = 1;
    for (const auto i : pass.streamed) finest = std::max(finest, maps_[i].height);
    return finest;
  }

  void chooseStrip(FlowPass& pass) const {
    auto rows = kStripRows;
    while (budget_ > 0 && rows > kLeastStripRows && pass.bytes + stripBytes(pass, rows) > budget_) {
      rows /= 2;
    }
    pass.bytes += stripBytes(pass, rows);
    const auto& target = maps_[pass.target];
    auto own = rows * target.height / finestHeight(pass);
    // Narrow maps of which only one is made go in larger parts.
    if (pass.keeps && pass.streamed.size() == 1) own = std::max(own, kLonePixels / target.width);
    pass.stripRows = std::max(kBlockSide, own / kBlockSide * kBlockSide);
  }

  void countMemory(const std::vector<bool>& whole, FlowPlan& plan) const {
    const auto count = plan.passes.size();
    std::vector<std::size_t> lastReader(maps_.size(), count);
    for (std::size_t p = 0; p < count; ++p) {
      for (const auto i : plan.passes[p].streamed) {
        for (const auto from : maps_[i].reads) lastReader[from] = p;
      }
    }
    std::int64_t held = heldBytes_;
    for (std::size_t p = 0; p < count; ++p) {
      auto& pass = plan.passes[p];
      if (pass.keeps) held += maps_[pass.target].bytes();
      pass.bytes = held;
      chooseStrip(pass);
      plan.cost += pass.cost;
      plan.peakBytes = std::max(plan.peakBytes, pass.bytes);
      for (std::size_t i = 0; i < maps_.size(); ++i) {
        if (!whole[i] || !needed_[i] || lastReader[i] != p) continue;
        pass.released.push_back(i);
        held -= maps_[i].bytes();
      }
    }
  }

  const std::vector<FlowMap>& maps_;
  std::size_t target_;
  std::int64_t budget_;
  std::vector<bool> needed_;
  std::int64_t heldBytes_ = 0;  ///< By what is given, and by sources of rows.
};

}  // namespace

FlowPlan planFlow(const std::vector<FlowMap>& maps, std::size_t target, std::int64_t budgetBytes) {
  std::vector<bool> whole;
  for (const auto& map : maps) {
    using Made = FlowMap::Made;
    whole.push_back(map.made != Made::Given && map.made != Made::Rows && map.made != Made::Joined);
  }
  whole[target] = true;
  return Planner(maps, target, budgetBytes).fitted(std::move(whole));
}

FlowPlan everythingWhole(const std::vector<FlowMap>& maps, std::size_t target) {
  std::vector<bool> whole;
  for (const auto& map : maps) whole.push_back(map.made != FlowMap::Made::Given);
  return Planner(maps, target, 0).planFor(whole);
}

}  // namespace spolvero
