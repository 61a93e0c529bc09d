#include "core/appearance/style_clusters.h"

#include "core/base/error.h"
#include "support/catch.h"

using namespace spolvero;

namespace {

StyleClusters twoClasses() {
  Eigen::MatrixXd first(2, 2);
  first << 1, 2, 3, 6;
  return StyleClusters({{0, first}, {4, Eigen::MatrixXd::Constant(1, 2, 0.5)}});
}

ClassStyle styleOf(CodeSource code) {
  ClassStyle style;
  style.code = std::move(code);
  return style;
}

}  // namespace

TEST_CASE("A style becomes numbers: its cluster, one by its seed, their mean, its values") {
  const auto clusters = twoClasses();
  using Values = std::vector<float>;
  CHECK(clusters.count(0) == 2);
  CHECK(clusters.count(1) == 0);
  CHECK(clusters.resolve(styleOf(CodeSource::fromCluster(1)), 0, 2) == Values{3, 6});
  CHECK(clusters.resolve(styleOf(CodeSource::mean()), 0, 2) == Values{2, 4});
  CHECK(clusters.resolve(styleOf(CodeSource::mean()), 1, 2) == Values{0, 0});
  CHECK(clusters.resolve(styleOf(CodeSource::fromSeed(7)), 1, 2) == Values{0, 0});
  const auto own = CodeSource::fromValues({2, 1, 1, {8, 9}}, "test");
  CHECK(clusters.resolve(styleOf(own), 1, 2) == Values{8, 9});
  auto blend = styleOf(CodeSource::fromCluster(0));
  blend.blendTo = CodeSource::fromCluster(1);
  blend.blend = 0.5;
  CHECK(clusters.resolve(blend, 0, 2) == Values{2, 4});
  const auto mixture = CodeSource::mixture(
      {{0.5, CodeSource::fromCluster(0)}, {0.25, CodeSource::fromCluster(1)}, {0.25, own}});
  CHECK(clusters.resolve(styleOf(mixture), 0, 2) == Values{3.25, 4.75});
}

TEST_CASE("Seeds reach every cluster of a class, each seed always the same one") {
  const auto clusters = twoClasses();
  int second = 0;
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const auto style = styleOf(CodeSource::fromSeed(seed));
    const auto values = clusters.resolve(style, 0, 2);
    CHECK(clusters.resolve(style, 0, 2) == values);
    if (values[0] == 3) ++second;
  }
  CHECK(second > 30);
  CHECK(second < 70);
}

TEST_CASE("Without any clusters a seed draws numbers between -1 and 1") {
  const StyleClusters none;
  const auto values = none.resolve(styleOf(CodeSource::fromSeed(3)), 0, 50);
  const auto [least, most] = std::ranges::minmax(values);
  CHECK(least > -1);
  CHECK(most < 1);
  CHECK(most - least > 1);
}

TEST_CASE("A cluster that a class does not have is refused") {
  CHECK_THROWS_WITH(twoClasses().resolve(styleOf(CodeSource::fromCluster(2)), 0, 2),
                    ContainsText("style 3") && ContainsText("2 styles"));
  CHECK_THROWS_WITH(twoClasses().resolve(styleOf(CodeSource::fromCluster(0)), 2, 2),
                    ContainsText("no styles"));
  CHECK_THROWS_AS(StyleClusters({{0, Eigen::MatrixXd(1, 2)}, {1, Eigen::MatrixXd(1, 3)}}),
                  ShapeError);
}

TEST_CASE("Collected codes become the styles of their classes") {
  StyleCollector collector(1);
  for (const float value : {0.0F, 0.1F, 5.0F}) collector.add(3, {1, 1, 1, {value}});
  collector.add(9, {1, 1, 1, {2.0F}});
  CHECK(collector.count() == 4);
  CHECK(collector.classes() == 2);
  int done = 0;
  const auto clusters = collector.cluster({.clusters = 2}, {}, [&done] { ++done; });
  CHECK(done == 2);
  REQUIRE(clusters.count(3) == 2);
  CHECK(clusters.centres().at(3)(0, 0) == Approx(0.05));
  CHECK(clusters.centres().at(3)(1, 0) == Approx(5));
  CHECK(clusters.count(9) == 1);
  CHECK_THROWS_AS(collector.add(3, {2, 1, 1, {1, 2}}), ShapeError);
}

TEST_CASE("Only objects over more than a 64th of the picture count, as released") {
  // h * w // 32 = 64 pixels; more than half of them.
  CHECK_FALSE(coversEnough(32, 2048));
  CHECK(coversEnough(33, 2048));
}
