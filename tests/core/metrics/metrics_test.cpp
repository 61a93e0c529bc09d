#include "core/base/error.h"
#include "core/metrics/diversity.h"
#include "core/metrics/image_distance.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <cmath>

using namespace spolvero;

TEST_CASE("Absolute difference and signal-to-noise ratio have their known values") {
  const auto a = at::zeros({1, 3, 4, 5});
  const auto b = at::full({1, 3, 4, 5}, 0.5);
  CHECK(meanAbsoluteDifference(a, b) == Approx(0.5));
  CHECK(peakSignalToNoise(a, b) == Approx(10 * std::log10(16.0)));
  CHECK(std::isinf(peakSignalToNoise(a, a)));
  CHECK_THROWS_AS(meanAbsoluteDifference(a, at::zeros({1, 3, 4, 4})), ShapeError);
}

TEST_CASE("The colour distance is a map of mean differences") {
  auto a = at::zeros({1, 3, 2, 2});
  auto b = a.clone();
  b[0][0][1][0] = 0.9;
  const auto map = colourDistanceMap(a, b);
  CHECK(map.sizes() == at::IntArrayRef({1, 1, 2, 2}));
  CHECK(map[0][0][1][0].item<double>() == Approx(0.3));
  CHECK(map.sum().item<double>() == Approx(0.3));
}

TEST_CASE("The variety of pictures is the mean distance of all their pairs") {
  const auto grey = [](double value) { return at::full({1, 3, 2, 2}, value); };
  // Pairs differ by 0.5, 1 and 0.5.
  const auto pictures = at::cat({grey(-0.5), grey(0), grey(0.5)});
  CHECK(meanPairwiseDistance(colourDistanceMap, pictures) == Approx(2.0 / 3));
  CHECK_THROWS_AS(meanPairwiseDistance(colourDistanceMap, grey(0)), ShapeError);
}

TEST_CASE("The feature distance compares directions, weighted by channel") {
  // One place, two channels: (3, 4)/5 against (0, 1).
  const auto a = at::tensor({3.0, 4.0}).reshape({1, 2, 1, 1});
  const auto b = at::tensor({0.0, 2.0}).reshape({1, 2, 1, 1});
  const auto plain = featureDistanceMap({a}, {b}, {}, 2, 3);
  CHECK(plain.sizes() == at::IntArrayRef({1, 1, 2, 3}));
  CHECK(plain[0][0][1][2].item<double>() == Approx(0.36 + 0.04));
  const auto heads = at::tensor({10.0, 1.0});
  const auto weighted = featureDistanceMap({a, a}, {b, a}, {heads, heads}, 1, 1);
  CHECK(weighted.item<double>() == Approx(3.6 + 0.04));
  CHECK_THROWS_AS(featureDistanceMap({a}, {}, {}, 1, 1), ShapeError);
}

TEST_CASE("Class-specific and other-classes diversity are told apart") {
  auto labels = at::zeros({4, 4}, at::kLong);
  labels.narrow(0, 0, 1).fill_(1);  // A quarter is class 1.
  auto pictures = at::zeros({3, 3, 4, 4});
  pictures[1].narrow(1, 0, 1).fill_(0.8);  // Class 1 changes by 0.8, then by 0.4.
  pictures[2].narrow(1, 0, 1).fill_(0.4);
  pictures[2].narrow(1, 1, 3).fill_(0.1);  // The rest by 0, then by 0.1.
  DiversityMeter meter(colourDistanceMap);
  meter.add(1, labels, pictures);
  auto report = meter.report();
  CHECK(report.classes.at(1).inside == Approx(0.6));
  CHECK(report.classes.at(1).outside == Approx(0.05));

  meter.add(0, labels, pictures);
  meter.add(1, labels, at::zeros({2, 3, 4, 4}));
  report = meter.report();
  CHECK(report.classes.at(1).layouts == 2);
  CHECK(report.classes.at(1).inside == Approx(0.3));
  CHECK(report.meanInside == Approx((0.3 + 0.05) / 2));
  CHECK(report.meanOutside == Approx((0.025 + 0.6) / 2));
}

TEST_CASE("A class that covers none or all of a layout tells nothing") {
  DiversityMeter meter(colourDistanceMap);
  const auto labels = at::zeros({4, 4}, at::kLong);
  meter.add(0, labels, at::rand({2, 3, 4, 4}));
  meter.add(3, labels, at::rand({2, 3, 4, 4}));
  CHECK(meter.report().classes.empty());
  CHECK(meter.report().meanInside == 0);
  CHECK_THROWS_AS(meter.add(0, labels, at::rand({1, 3, 4, 4})), ShapeError);
  CHECK_THROWS_AS(meter.add(0, labels, at::rand({2, 3, 4, 5})), ShapeError);
}
