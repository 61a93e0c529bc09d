#include "core/base/sha256.h"

#include "core/base/base64.h"
#include "core/base/error.h"
#include "support/catch.h"
#include "support/paths.h"

#include <fstream>
#include <random>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

std::string digestOf(const std::string& text) {
  Sha256 sum;
  sum.add(std::as_bytes(std::span(text)));
  return sum.finish();
}

}  // namespace

TEST_CASE("SHA-256 gives the digests of FIPS 180-4's examples") {
  CHECK(digestOf("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(digestOf("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(digestOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(digestOf(std::string(1'000'000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("SHA-256 does not depend on how the bytes are cut") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += static_cast<char>(i * 7);
  const auto whole = digestOf(text);
  const auto step = GENERATE(1, 3, 63, 64, 65, 127);
  Sha256 sum;
  for (std::size_t at = 0; at < text.size(); at += std::size_t(step)) {
    const auto part = text.substr(at, std::size_t(step));
    sum.add(std::as_bytes(std::span(part)));
  }
  CHECK(sum.finish() == whole);
}

TEST_CASE("The digest of a file is that of its bytes, and a missing file is named") {
  const TempDir folder;
  std::ofstream(folder / "abc") << "abc";
  CHECK(sha256OfFile(folder / "abc") == digestOf("abc"));
  CHECK_THROWS_WITH(sha256OfFile(folder / "none"), ContainsText("none"));
}

TEST_CASE("Base64 gives the examples of RFC 4648 and brings any bytes back") {
  CHECK(toBase64("") == "");
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

TEST_CASE("What is not base64 is refused with its place") {
  CHECK_THROWS_WITH(fromBase64("Zg=", "map"), ContainsText("map"));
  CHECK_THROWS_WITH(fromBase64("Zm9v!mFy", "map"), ContainsText("character 4"));
  CHECK_THROWS_AS(fromBase64("=m9v", "map"), ConfigError);
}
