#include "core/metrics/segmentation_scores.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;

TEST_CASE("Intersection over union and accuracy have the values counted by hand") {
  ConfusionMatrix matrix(4);
  // Truth 0 0 0 1 1 255, predicted 0 0 1 1 2 0: class 3 is nowhere, the last pixel has no label.
  matrix.add(at::tensor({0, 0, 1, 1, 2, 0}), at::tensor({0, 0, 0, 1, 1, 255}));
  CHECK(matrix.pixels() == 5);
  CHECK(matrix.counts()[1][2].item<std::int64_t>() == 1);
  CHECK(matrix.pixelAccuracy() == Approx(3.0 / 5));
  const auto iou = matrix.intersectionOverUnion();
  CHECK(iou[0].value() == Approx(2.0 / 3));
  CHECK(iou[1].value() == Approx(1.0 / 3));
  CHECK(iou[2].value() == 0);
  CHECK_FALSE(iou[3].has_value());
  CHECK(matrix.meanIntersectionOverUnion() == Approx(1.0 / 3));
}

TEST_CASE("Scores add up over pictures and are zero without any label") {
  ConfusionMatrix matrix(2);
  CHECK(matrix.pixelAccuracy() == 0);
  CHECK(matrix.meanIntersectionOverUnion() == 0);
  const auto all = at::ones({2, 3}, at::kLong);
  matrix.add(all, all);
  CHECK(matrix.meanIntersectionOverUnion() == 1);
  matrix.add(at::zeros({6}, at::kLong), at::ones({6}, at::kLong));
  CHECK(matrix.pixelAccuracy() == Approx(0.5));
  CHECK(matrix.intersectionOverUnion()[1].value() == Approx(0.5));
}

TEST_CASE("Labels and predictions outside the classes are refused") {
  ConfusionMatrix matrix(2);
  CHECK_THROWS_WITH(matrix.add(at::tensor({0}), at::tensor({2})), ContainsText("labels of 0 to 1"));
  CHECK_THROWS_WITH(matrix.add(at::tensor({5}), at::tensor({1})), ContainsText("found 5"));
  CHECK_THROWS_AS(matrix.add(at::tensor({0, 1}), at::tensor({1})), ShapeError);
}
