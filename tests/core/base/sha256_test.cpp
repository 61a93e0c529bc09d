#include "core/base/sha256.h"

#include "core/base/base64.h"
#include "core/base/error.h"
#include "support/catch.h"
#include "support/paths.h"

#include <fstream>
#include <random>

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("The digest of a file is that of FIPS 180-4's examples, and a missing file is named") {
  const TempDir folder;
  const auto digestOf = [&](const std::string& text) {
    std::ofstream(folder / "a") << text;
    return sha256OfFile(folder / "a");
  };
  CHECK(digestOf("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(digestOf("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(digestOf(std::string(1'000'000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  CHECK_THROWS_WITH(sha256OfFile(folder / "none"), ContainsText("none"));
}

TEST_CASE("Base64 gives the examples of RFC 4648 and brings any bytes back") {
  CHECK(toBase64("").empty());
  CHECK(toBase64("f") == "Zg==");
  CHECK(toBase64("fo") == "Zm8=");
  CHECK(toBase64("foo") == "Zm9v");
  CHECK(toBase64("foobar") == "Zm9vYmFy");
  std::mt19937 random(3);
  for (int length = 0; length < 70; ++length) {
    std::string bytes;
    for (int i = 0; i < length; ++i) bytes += static_cast<char>(random());
    CHECK(fromBase64(toBase64(bytes), "a") == bytes);
  }
}

TEST_CASE("What is not base64 is refused by name") {
  CHECK_THROWS_WITH(fromBase64("Zg=", "map"), ContainsText("map"));
  CHECK_THROWS_WITH(fromBase64("Zm9v!mFy", "map"), ContainsText("not base64"));
  CHECK_THROWS_AS(fromBase64("====", "map"), ConfigError);
}
