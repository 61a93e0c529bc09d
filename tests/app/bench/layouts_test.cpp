#include "app/bench/layouts.h"

#include "app/tiny_model.h"
#include "core/base/error.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace spolvero;
using namespace spolvero::app;

namespace {

/// Four columns of sky, tree, road and sky.
Layout columns() {
  LabelMap labels(16, 16, 0);
  labels.paste(LabelMap(4, 16, 1), 4, 0);
  labels.paste(LabelMap(4, 16, 2), 8, 0);
  return {std::move(labels), InstanceMap(16, 16), testing::tinyClasses()};
}

}  // namespace

TEST_CASE("A deck deals its layouts, then mirrored and shifted ones, none twice") {
  const Layout plain(16, 16, testing::tinyClasses(), 2);
  LayoutDeck deck({columns(), plain}, "test");
  CHECK(deck.next() == columns());
  CHECK(deck.next() == plain);
  std::vector<Layout> seen{columns()};
  for (int turn = 0; turn < 5; ++turn) {
    const auto layout = deck.next();
    CHECK(labelHistogram(layout.labels()) == labelHistogram(columns().labels()));
    CHECK(std::ranges::find(seen, layout) == seen.end());
    // Mirrored: going right around the edge, road comes before tree.
    const auto* row = layout.labels().row(7);
    const auto road = std::find(row, row + 16, 2) - row;
    CHECK((row[(road + 4) % 16] == 1 || row[(road + 15) % 16] == 2));
    seen.push_back(layout);
    deck.next();
  }
  CHECK_THROWS_AS(LayoutDeck({}, "nowhere"), ConfigError);
}

TEST_CASE("Labels go by name, else by number, else over the whole range of a larger table") {
  const auto tiny = testing::tinyClasses();
  const ClassTable other({{0, "road", {1, 1, 1}}, {1, "house", {2, 2, 2}}});
  const auto byName = spreadClasses(tiny, other);
  CHECK(byName[0] == 0);
  CHECK(byName[1] == 1);
  CHECK(byName[2] == 0);
  CHECK(byName[3] == 1);
  CHECK(byName[kUnlabelled] == kUnlabelled);

  const auto spread = spreadClasses(tiny, testing::numberedClasses(100));
  const std::set<int> ids(spread.begin(), spread.begin() + 4);
  CHECK(ids.size() == 4);
  CHECK(*ids.rbegin() < 100);
  CHECK(*ids.rbegin() > 10);
  CHECK(spreadClasses(tiny, testing::numberedClasses(100)) == spread);
}

TEST_CASE("Without anything given, the sample scenes come in the model's classes and size") {
  auto deck = layoutsFor(testing::numberedClasses(20), 64, 48, {});
  CHECK(deck.count() >= 2);
  CHECK(deck.source().find("street") != std::string::npos);
  for (int i = 0; i < deck.count(); ++i) {
    const auto layout = deck.next();
    CHECK(layout.width() == 64);
    CHECK(layout.height() == 48);
    CHECK(layout.classes() == testing::numberedClasses(20));
    const auto histogram = labelHistogram(layout.labels());
    CHECK(std::ranges::count_if(histogram, [](std::int64_t n) { return n > 0; }) > 3);
  }
}
