#include "core/appearance/kept_looks.h"

#include "core/base/error.h"
#include "support/catch.h"

using namespace spolvero;

namespace {

Appearance seeded(std::uint64_t seed) {
  Appearance look;
  look.seed = seed;
  return look;
}

}  // namespace

TEST_CASE("Kept looks come back from JSON") {
  KeptLooks looks;
  looks.favourites = {{"Evening", seeded(3)}, {"ünï", seeded(4)}, {"Evening", seeded(3)}};
  looks.favourites[1].look.latent.emplace();
  looks.favourites[1].look.latent->code = CodeSource::mean();
  looks.slots["pad.0"] = seeded(9);
  const auto back = KeptLooks::fromJson(looks.toJson(), "scene");
  CHECK(back == looks);
  CHECK(back.inSlot("pad.0")->seed == 9);
  CHECK(back.inSlot("pad.1") == nullptr);
  CHECK(KeptLooks::fromJson(KeptLooks().toJson(), "scene") == KeptLooks());
}

TEST_CASE("Bad kept looks are refused with their place") {
  const auto refused = [](const std::string& json, const std::string& part) {
    CHECK_THROWS_WITH(KeptLooks::fromJson(json, "x.ora"),
                      ContainsText("x.ora") && ContainsText(part));
  };
  refused("[]", "an object");
  refused(R"({"favourites":7})", "'favourites'");
  refused(R"({"favourites":[{"name":"a"}]})", "favourites[0]");
  refused(R"({"favourites":[{"name":"a","look":{"seed":-1}}]})", "'seed'");
  refused(R"({"slots":[]})", "'slots'");
  refused(R"({"slots":{"a":{}}})", "slots.a");
}
