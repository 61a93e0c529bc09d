#include "core/base/error.h"
#include "models/imle/match_round.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <cmath>
#include <limits>
#include <set>

using namespace spolvero;

namespace {

/// Codes whose pictures lie as far from the photo as their seed from 5.
at::Tensor distancesFromFive(const std::vector<std::uint64_t>& seeds) {
  std::vector<double> values;
  for (const auto seed : seeds) values.push_back(std::abs(static_cast<double>(seed) - 5));
  return at::tensor(values, at::kDouble);
}

}  // namespace

TEST_CASE("Of a toy's codes the nearest is kept, whatever the batch") {
  for (const std::int64_t batch : {1, 2, 3, 10}) {
    INFO(batch);
    const auto found = nearestCode({9, 2, 4, 17, 6}, batch, distancesFromFive);
    CHECK(found.seed == 4);  // As near as 6, and tried before it.
    CHECK(found.distance == 1);
    CHECK(found.meanDistance == Approx((4 + 3 + 1 + 12 + 1) / 5.0));
  }
}

TEST_CASE("Codes are tried in batches of the given size") {
  std::vector<std::size_t> sizes;
  nearestCode({1, 2, 3, 4, 5}, 2, [&](const std::vector<std::uint64_t>& seeds) {
    sizes.push_back(seeds.size());
    return distancesFromFive(seeds);
  });
  CHECK(sizes == std::vector<std::size_t>{2, 2, 1});
}

TEST_CASE("A network whose pictures are no numbers has no nearest code") {
  const auto broken = [](const std::vector<std::uint64_t>& seeds) {
    return at::full({static_cast<std::int64_t>(seeds.size())},
                    std::numeric_limits<double>::quiet_NaN());
  };
  CHECK_THROWS_AS(nearestCode({1, 2}, 2, broken), Error);
}

TEST_CASE("A round in the middle of its search is what its state says") {
  MatchRound round;
  CHECK(round.state().empty());
  round.begin(7, {3, 1, 3});
  round.add({0xffffffffffffffffULL, 0.25, 1});
  round.add({12, 0.75, 2});
  CHECK_FALSE(round.complete());
  CHECK(round.meanDistance() == 0.5);
  CHECK(round.meanOfAllDistances() == 1.5);
  MatchRound other;
  other.restore(round.state(), "test");
  CHECK(other.number == 7);
  CHECK(other.examples == round.examples);
  CHECK(other.seeds == round.seeds);
  CHECK(other.distances == round.distances);
  CHECK(other.meanDistances == round.meanDistances);
  MatchRound empty;
  empty.begin(0, {5});
  other.restore(empty.state(), "test");
  CHECK(other.matched() == 0);
  CHECK(other.size() == 1);
}

TEST_CASE("The state of a round that does not fit together is refused") {
  MatchRound round;
  round.begin(1, {0, 1});
  round.add({1, 2, 3});
  auto state = round.state();
  state["seeds"] = at::arange(3);
  CHECK_THROWS_AS(round.restore(state, "test"), ModelFormatError);
  state = {{"round", at::full({1}, 2, at::kLong)}};
  CHECK_THROWS_AS(round.restore(state, "test"), ModelFormatError);
}

TEST_CASE("Without rebalancing a round has each example once before any comes again") {
  const auto drawn = drawEvenly(3, 25, 10);
  REQUIRE(drawn.size() == 25);
  for (const auto first : {0, 10}) {
    const std::set<std::int64_t> different(drawn.begin() + first, drawn.begin() + first + 10);
    CHECK(different.size() == 10);
  }
  CHECK(drawn == drawEvenly(3, 25, 10));
  CHECK(drawn != drawEvenly(4, 25, 10));
}
