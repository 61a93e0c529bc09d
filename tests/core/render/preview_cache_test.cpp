#include "core/render/preview_cache.h"

#include "core/render/worker_listener.h"
#include "support/catch.h"

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("The cache of previews drops those not seen for the longest time") {
  PreviewCache cache(3 * 300);
  for (std::uint64_t key = 1; key <= 3; ++key) {
    cache.put(key, ImageU8(10, 10, {std::uint8_t(key), 0, 0}));
  }
  REQUIRE(cache.find(1) != nullptr);
  CHECK(cache.find(1)->at(0, 0).r == 1);
  cache.put(4, ImageU8(10, 10));
  CHECK(cache.find(2) == nullptr);
  CHECK(cache.find(1) != nullptr);
  CHECK(cache.find(4) != nullptr);
  CHECK(cache.bytes() == 900);
  cache.put(4, ImageU8(5, 10, {9, 0, 0}));
  CHECK(cache.find(4)->width() == 5);
  CHECK(cache.bytes() == 750);
  cache.put(5, ImageU8(100, 100));
  CHECK(cache.bytes() == 0);
  CHECK(cache.find(1) == nullptr);
  cache.put(6, ImageU8(1, 1));
  cache.clear();
  CHECK(cache.find(6) == nullptr);
}

TEST_CASE("Layouts that differ anywhere have other numbers") {
  const Layout plain(64, 32, twoClasses(), 1);
  CHECK(contentHash(plain) == contentHash(Layout(64, 32, twoClasses(), 1)));
  auto painted = plain;
  painted.paste(LabelMap(1, 1, 0), InstanceMap(1, 1, 0), 63, 31);
  CHECK(contentHash(painted) != contentHash(plain));
  auto object = plain;
  object.paste(LabelMap(1, 1, 1), InstanceMap(1, 1, 5), 0, 0);
  CHECK(contentHash(object) != contentHash(plain));
  CHECK(contentHash(Layout(32, 64, twoClasses(), 1)) != contentHash(plain));
  auto classes = twoClasses().classes();
  classes[0].name = "air";
  CHECK(contentHash(plain.withClasses(ClassTable(classes))) != contentHash(plain));
  CHECK(combinedHash(1, std::uint64_t{2}) != combinedHash(2, std::uint64_t{1}));
}
