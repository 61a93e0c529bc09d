#include "core/base/options.h"

#include "core/base/error.h"
#include "support/catch.h"

using namespace spolvero;

namespace {

struct Inner {
  std::int64_t width = 32;
  std::vector<std::int64_t> groups = {8, 4};
};

struct Outer {
  double rate = 2e-4;
  std::string norm = "batch";
  bool ema = true;
  Inner generator;
};

OptionSet describe(Inner& options) {
  OptionSet set;
  set.add("width", &options.width, {.help = "Channels.", .minimum = 1, .maximum = 1024});
  set.add("groups", &options.groups, {.help = "Group counts.", .minimum = 1});
  return set;
}

OptionSet describe(Outer& options) {
  OptionSet set;
  set.add("rate", &options.rate, {.help = "Learning rate.", .minimum = 0, .maximum = 1});
  set.add("norm", &options.norm, {.help = "Norm.", .choices = {"batch", "instance"}});
  set.add("ema", &options.ema, {.help = "Keep averages."});
  set.addGroup("generator", describe(options.generator));
  return set;
}

}  // namespace

TEST_CASE("Options survive a round trip through TOML") {
  Outer written;
  written.rate = 0.1 + 0.2;
  written.norm = "instance";
  written.ema = false;
  written.generator.width = 160;
  written.generator.groups = {8, 8, 4};
  Outer read;
  describe(read).readToml(describe(written).toToml(), "test");
  CHECK(read.rate == written.rate);
  CHECK(read.norm == "instance");
  CHECK_FALSE(read.ema);
  CHECK(read.generator.width == 160);
  CHECK(read.generator.groups == std::vector<std::int64_t>{8, 8, 4});
}

TEST_CASE("A mistyped key is refused with the nearest known one") {
  Outer options;
  auto set = describe(options);
  CHECK_THROWS_WITH(set.assign("generator.widht", "3", "command line"),
                    ContainsText("generator.width") && ContainsText("command line"));
}

TEST_CASE("Values of the wrong kind, out of range or not among the choices are refused") {
  Outer options;
  auto set = describe(options);
  CHECK_THROWS_AS(set.assign("generator.width", "12.5", "t"), ConfigError);
  CHECK_THROWS_AS(set.assign("generator.width", "0", "t"), ConfigError);
  CHECK_THROWS_AS(set.assign("rate", "nan", "t"), ConfigError);
  CHECK_THROWS_AS(set.assign("norm", "layer", "t"), ConfigError);
  CHECK_THROWS_AS(set.assign("ema", "perhaps", "t"), ConfigError);
  CHECK_THROWS_AS(set.assign("generator.groups", "[4, 0]", "t"), ConfigError);
  CHECK_THROWS_AS(set.readToml("rate = [", "t"), ConfigError);
  CHECK(options.generator.width == 32);
}
