#include "app/bench/statistics.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <cmath>

using namespace spolvero;
using namespace spolvero::app;

TEST_CASE("Median, quartiles and deviation of a few times are those by hand") {
  const auto spread = spreadOf({9, 1, 4, 2, 14});
  CHECK(spread.count == 5);
  CHECK(spread.minimum == 1);
  CHECK(spread.lowerQuartile == 2);
  CHECK(spread.median == 4);
  CHECK(spread.upperQuartile == 9);
  CHECK(spread.maximum == 14);
  // Distances 3, 2, 0, 5, 10.
  CHECK(spread.deviation == 3);
}

TEST_CASE("Quantiles between two values are linear, and one value is all of them") {
  CHECK(quantileOf({1, 2, 4, 8}, 0.5) == Approx(3));
  CHECK(quantileOf({1, 2, 4, 8}, 0.25) == Approx(1.75));
  CHECK(quantileOf({1, 2, 4, 8}, 1) == 8);
  CHECK(quantileOf({5}, 0.75) == 5);
  CHECK(spreadOf({7}).deviation == 0);
  CHECK(spreadOf({}).count == 0);
}

TEST_CASE("The errors of pictures are those by hand, the worst picture's ratio among them") {
  const auto expected = at::zeros({1, 3, 2, 2});
  auto one = expected.clone();
  one[0][1][0][1] = 0.6;
  PictureError error;
  error.add(expected, expected);
  CHECK(std::isinf(error.psnr()));
  error.add(one, expected);
  error.add(expected + 0.01, expected);
  CHECK(error.pictures() == 3);
  CHECK(error.maximum() == Approx(0.6));
  CHECK(error.mean() == Approx((0.05 + 0.01) / 3));
  // Mean square 0.03 at a peak of 2: 10 log10(4 / 0.03).
  CHECK(error.psnr() == Approx(21.2494).epsilon(1e-5));
  CHECK_THROWS_AS(error.add(at::zeros({1, 3, 2, 3}), expected), ShapeError);
}
