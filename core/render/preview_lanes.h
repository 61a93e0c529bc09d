#pragma once

#include "core/io/class_choices.h"
#include "core/io/scene_file.h"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace spolvero {

/// Small pictures of other looks of one layout.
struct PreviewRequest {
  std::uint64_t ticket = 0;
  int lane = 0;  ///< Whose request it is: it replaces the one before in the same lane.
  std::shared_ptr<const Scene> scene;
  std::vector<Appearance> looks;
  int side = 0;  ///< Longer side of a preview in px.
  Rect crop;     ///< The part of the layout that the previews show; empty = all of it.
  std::shared_ptr<const ClassChoices> choices = nullptr;
};

/// Neighbouring looks of a request.
struct PreviewBatch {
  std::shared_ptr<const PreviewRequest> request;
  std::size_t first = 0;
  std::size_t count = 0;
};

/// Requests for previews that wait, one per lane; lanes take turns. Not thread-safe.
class PreviewLanes {
 public:
  /// Replaces what waits in the lane; its turn stays.
  void put(PreviewRequest request);
  void drop(int lane);
  bool empty() const { return waiting_.empty(); }
  /// The next looks of the lane that was not served for the longest time, in their order.
  /// @param most  at most so many, from 1.  Call it only when not empty.
  PreviewBatch take(std::size_t most);

 private:
  struct Waiting {
    std::shared_ptr<const PreviewRequest> request;
    std::size_t next = 0;
  };
  std::map<int, Waiting> waiting_;
  std::map<int, std::uint64_t> lastTurn_;  ///< Of lanes that ever had one.
  std::uint64_t turn_ = 0;
};

}  // namespace spolvero
