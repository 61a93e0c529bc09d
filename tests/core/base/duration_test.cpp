#include "core/base/duration.h"

#include "support/catch.h"

using spolvero::durationText;

TEST_CASE("Durations read as on a clock, rounded to seconds") {
  CHECK(durationText(0) == "0:00");
  CHECK(durationText(59.6) == "1:00");
  CHECK(durationText(125) == "2:05");
  CHECK(durationText(3725) == "1:02:05");
}
