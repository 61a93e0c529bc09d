#pragma once

#include "models/engine/flow_graph.h"

namespace spolvero {

/// One way through a network's rows from top to bottom, up to one of its maps.
struct FlowPass {
  std::size_t target = 0;
  bool keeps = true;                  ///< The target stays whole; else only its statistics.
  std::vector<std::size_t> streamed;  ///< Maps whose rows are made and go again, in their order.
  std::int64_t stripRows = 0;         ///< Of the target.
  double cost = 0;
  std::int64_t bytes = 0;
  std::vector<std::size_t> released;  ///< Whole maps that no later pass reads.
};

/// How the maps of a network come about within a memory limit: some are made whole, of the others
/// only some rows are there at a time, and they are made again for each pass that reads them.
struct FlowPlan {
  std::vector<FlowPass> passes;
  double cost = 0;
  std::int64_t peakBytes = 0;
};

/// @param target       a map; what it needs is planned.
/// @param budgetBytes  that maps and strips may take; 0 = no limit. Where nothing fits, what comes
///                     nearest.
FlowPlan planFlow(const std::vector<FlowMap>& maps, std::size_t target, std::int64_t budgetBytes);

/// Every map whole.
FlowPlan everythingWhole(const std::vector<FlowMap>& maps, std::size_t target);

}  // namespace spolvero
