#include "core/io/npy_file.h"

#include "file_tools.h"

#include "core/base/error.h"
#include "support/catch.h"
#include "support/paths.h"

using namespace spolvero;
using namespace spolvero::testing;

namespace {

std::filesystem::path file(const std::string& name) {
  return sourceDir() / "tests/data/npy" / name;
}

const std::vector<double> kFirst{0.5, -0.25, 1.0, 0.125, 0.0, -1.0};

}  // namespace

TEST_CASE("A pickled dictionary of arrays is the same in every protocol and module name") {
  const std::string name = GENERATE("centres_2.npy",
                                    "centres_3.npy",
                                    "centres_4.npy",
                                    "centres_new_modules.npy",
                                    "centres_numpy_keys.npy");
  CAPTURE(name);
  const auto arrays = readNpyDictionary(file(name));
  REQUIRE(arrays.size() == 3);
  CHECK(arrays.at(0).shape == std::vector<std::int64_t>{2, 3});
  CHECK(arrays.at(0).values == kFirst);
  // Stored by columns.
  CHECK(arrays.at(7).values == std::vector<double>{1.0, -0.5, 2.0, 0.25, 0.0, -2.0});
  // Stored as float32.
  CHECK(arrays.at(34).shape == std::vector<std::int64_t>{1, 3});
  CHECK(arrays.at(34).values == std::vector<double>{0.5, -0.25, 1.0});
}

TEST_CASE("Plain arrays of halves, big-endian integers and columns are read as numbers") {
  CHECK(readNpy(file("floats.npy")).values == std::vector<double>{0, 0.25, 0.5, 0.75, 1, 1.25});
  CHECK(readNpy(file("big_endian.npy")).values == std::vector<double>{-3, -2, -1, 0, 1, 2});
  CHECK(readNpy(file("big_endian.npy")).shape == std::vector<std::int64_t>{3, 2});
  CHECK(readNpy(file("columns.npy")).values == std::vector<double>{0, 1, 2, 3, 4, 5});
}

TEST_CASE("Bad .npy files are refused by name, and nothing of them is run") {
  const auto message = [](const std::string& name) {
    return messageOf<ModelFormatError>([&] { readNpyDictionary(file(name)); });
  };
  const std::vector<std::pair<std::string, std::string>> cases{
      {"runs_code.npy", "posix.system"},
      {"text_key.npy", "whole numbers as keys"},
      {"not_finite.npy", "finite"},
      {"list.npy", "one dictionary"},
      {"truncated.npy", "truncated"},
      {"wrong_shape.npy", "expected 18 numbers of 8 bytes, found 48"},
      {"floats.npy", "pickled dictionary"}};
  for (const auto& [name, problem] : cases) {
    CAPTURE(name);
    CHECK_THAT(message(name), ContainsText(name) && ContainsText(problem));
  }
  CHECK_THROWS_WITH(readNpy(file("list.npy")), ContainsText("Python objects"));
  CHECK_THROWS_AS(readNpy(file("none.npy")), IoError);
}

TEST_CASE("Damaged .npy headers are refused") {
  const TempDir dir;
  const auto refusal = [&](const std::string& bytes) {
    writeBytes(dir / "bad.npy", bytes);
    return messageOf<ModelFormatError>([&] { readNpy(dir / "bad.npy"); });
  };
  const auto withHeader = [](const std::string& header) {
    return std::string("\x93NUMPY\x01", 7) + '\0' + littleEndian(header.size(), 2) + header;
  };
  CHECK_THAT(refusal("PK\x03\x04 something else"), ContainsText("expected a .npy file"));
  CHECK_THAT(refusal(std::string("\x93NUMPY\x09\x00\x00\x00", 10)), ContainsText("version"));
  CHECK_THAT(refusal(std::string("\x93NUMPY\x01\x00\xff\xff", 10)), ContainsText("truncated"));
  CHECK_THAT(refusal(withHeader("{'descr': [('x', '<f8')], 'shape': (1,)}")),
             ContainsText("'descr'"));
  CHECK_THAT(refusal(withHeader("{'descr': '<f8', 'fortran_order': False, 'shape': (9, 9), }")),
             ContainsText("expected 81 numbers"));
  CHECK_THAT(refusal(withHeader("{'descr': '<c8', 'fortran_order': False, 'shape': (1,), }")),
             ContainsText("type of numbers"));
}
