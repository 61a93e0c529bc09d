#include "core/render/preview_lanes.h"

#include "core/render/worker_listener.h"
#include "support/catch.h"

#include <fmt/format.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

PreviewRequest wish(std::uint64_t ticket, int lane, int count) {
  return {ticket, lane, nullptr, seededLooks(0, count), 16, {}};
}

/// Takes two at a time until nothing waits: "ticket:first+count" of each batch.
std::string takenFrom(PreviewLanes& lanes) {
  std::string text;
  while (!lanes.empty()) {
    const auto batch = lanes.take(2);
    text += fmt::format("{}:{}+{} ", batch.request->ticket, batch.first, batch.count);
  }
  return text;
}

}  // namespace

TEST_CASE("Lanes of previews take turns, each in its order") {
  PreviewLanes lanes;
  lanes.put(wish(1, 0, 5));
  lanes.put(wish(2, 1, 3));
  lanes.put(wish(3, 7, 2));
  CHECK(takenFrom(lanes) == "1:0+2 2:0+2 3:0+2 1:2+2 2:2+1 1:4+1 ");
}

TEST_CASE("A request replaces the one before in its lane without taking another's turn") {
  PreviewLanes lanes;
  lanes.put(wish(1, 0, 4));
  lanes.put(wish(2, 1, 2));
  CHECK(lanes.take(2).request->ticket == 1);
  lanes.put(wish(3, 0, 2));
  CHECK(takenFrom(lanes) == "2:0+2 3:0+2 ");
}

TEST_CASE("A dropped lane and a request for nothing leave nothing to do") {
  PreviewLanes lanes;
  lanes.put(wish(1, 0, 4));
  lanes.put(wish(2, 1, 4));
  lanes.drop(0);
  lanes.put(wish(3, 1, 0));
  CHECK(lanes.empty());
}
