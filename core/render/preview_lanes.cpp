#include "core/render/preview_lanes.h"

#include <algorithm>
#include <utility>

namespace spolvero {

void PreviewLanes::put(PreviewRequest request) {
  const int lane = request.lane;
  if (request.looks.empty()) {
    drop(lane);
    return;
  }
  waiting_[lane] = {std::make_shared<const PreviewRequest>(std::move(request)), 0};
}

void PreviewLanes::drop(int lane) {
  waiting_.erase(lane);
}

PreviewBatch PreviewLanes::take(std::size_t most) {
  const auto longest = std::ranges::min_element(waiting_, {}, [this](const auto& entry) {
    const auto turn = lastTurn_.find(entry.first);
    return turn == lastTurn_.end() ? 0 : turn->second;
  });
  auto& waiting = longest->second;
  lastTurn_[longest->first] = ++turn_;
  const auto left = waiting.request->looks.size() - waiting.next;
  const PreviewBatch batch{waiting.request, waiting.next, std::min(most, left)};
  waiting.next += batch.count;
  if (batch.count == left) waiting_.erase(longest);
  return batch;
}

}  // namespace spolvero
