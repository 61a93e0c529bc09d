#include "support/catch.h"
#include "support/paths.h"

#include <filesystem>
#include <fstream>
#include <regex>
#include <string>

namespace spolvero::testing {

namespace fs = std::filesystem;

TEST_CASE("No test's name holds a semicolon: CTest would split it in two and run neither") {
  static const std::regex name(R"re(TEST_CASE\(\s*"((?:[^"\\]|\\.)*)")re");
  int count = 0;
  for (const auto& entry : fs::recursive_directory_iterator(sourceDir() / "tests")) {
    if (entry.path().extension() != ".cpp") continue;
    std::ifstream in(entry.path());
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    for (std::sregex_iterator it(text.begin(), text.end(), name), end; it != end; ++it) {
      ++count;
      INFO(entry.path().string() << ": " << (*it)[1]);
      CHECK((*it)[1].str().find(';') == std::string::npos);
    }
  }
  CHECK(count > 1000);
}

}  // namespace spolvero::testing
