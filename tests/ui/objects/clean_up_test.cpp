#include "ui/objects/clean_up.h"

#include "core/layout/maps_text.h"
#include "support/catch.h"

namespace spolvero::ui {

using namespace spolvero::testing;

TEST_CASE("A clean-up of one class leaves what has nothing to do with it", "[clean-up]") {
  const auto maps = mapsFrom({"000000000",  //
                              "010002000",
                              "000000000"});
  CleanUp what{CleanUpKind::RemoveSpecks, 3, std::nullopt, 0, {}};
  CHECK(labelLines(cleanedUp(maps, what)) == Lines{"000000000", "000000000", "000000000"});
  what.label = 2;
  CHECK(labelLines(cleanedUp(maps, what)) == Lines{"000000000", "010000000", "000000000"});
}

TEST_CASE("Growing needs to know what", "[clean-up]") {
  const auto maps = mapsFrom({"00100"});
  CHECK(needsTarget(CleanUpKind::Grow));
  CHECK(cleanedUp(maps, {CleanUpKind::Grow, 1, std::nullopt, 0, {}}) == maps);
  CHECK(labelLines(cleanedUp(maps, {CleanUpKind::Grow, 1, std::uint8_t{1}, 0, {}})) ==
        Lines{"01110"});
}

TEST_CASE("One object grows over another of its class", "[clean-up]") {
  const auto maps = mapsFrom({"0022220"}, {"0055660"});
  const auto after = cleanedUp(maps, {CleanUpKind::Grow, 1, std::uint8_t{2}, 5, {}});
  CHECK(objectLines(after) == Lines{"0555560"});
}

}  // namespace spolvero::ui
