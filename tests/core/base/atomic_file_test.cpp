#include "core/base/atomic_file.h"

#include "core/base/error.h"
#include "support/catch.h"
#include "support/paths.h"

#include <fstream>

using namespace spolvero;
namespace fs = std::filesystem;

TEST_CASE("A file is replaced whole or not at all") {
  testing::TempDir dir;
  const auto path = dir / "scene.txt";
  writeFileAtomically(path, "old");
  {
    AtomicFile abandoned(path);
    abandoned.write("half");
  }
  CHECK(readFile(path, 100) == "old");
  writeFileAtomically(path, "new");
  CHECK(readFile(path, 100) == "new");
  CHECK(std::distance(fs::directory_iterator(dir.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("A full disk leaves the old file and a message that says so") {
  if (!fs::exists("/dev/full")) SPOLVERO_SKIP("/dev/full is not here");
  testing::TempDir dir;
  const auto path = dir / "scene.txt";
  writeFileAtomically(path, "old");
  CHECK_THROWS_AS(replaceFileAtomically(path,
                                        [](const fs::path&) {
                                          std::ofstream full("/dev/full");
                                          full << "content" << std::flush;
                                          if (!full) throw IoError("disk full");
                                        }),
                  IoError);
  CHECK(readFile(path, 100) == "old");
}

TEST_CASE("A missing folder is named") {
  CHECK_THROWS_WITH(writeFileAtomically("/nonexistent-folder/x.txt", "a"),
                    ContainsText("/nonexistent-folder"));
}

TEST_CASE("A file beyond the limit is refused before it is read") {
  testing::TempDir dir;
  writeFileAtomically(dir / "big", std::string(1000, 'x'));
  CHECK_THROWS_AS(readFile(dir / "big", 999), IoError);
}
