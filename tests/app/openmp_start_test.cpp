#include "app/program.h"
#include "support/catch.h"

#include <cstdlib>
#include <string>

namespace spolvero::testing {

namespace {

/// What OpenMP tells about itself when its library starts.
std::string openMpSettings(std::vector<std::string> environment = {}) {
  environment.emplace_back("OMP_DISPLAY_ENV=VERBOSE");
  const auto run = runProgram({"--version"}, environment);
  REQUIRE(run.exitCode == 0);
  return run.err;
}

std::size_t countOf(const std::string& text, const std::string& word) {
  std::size_t count = 0;
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("The program's threads sleep while they wait, and its libraries start only once") {
  for (const char* name : {"OMP_WAIT_POLICY", "GOMP_SPINCOUNT", "KMP_BLOCKTIME"}) {
    if (std::getenv(name) != nullptr) SPOLVERO_SKIP("the environment says how threads wait");
  }
  const auto settings = openMpSettings();
  if (countOf(settings, "GOMP_SPINCOUNT") == 0) SPOLVERO_SKIP("this OpenMP is not GCC's");
  CHECK_THAT(settings, ContainsText("GOMP_SPINCOUNT = '10000'"));
  CHECK_THAT(settings, ContainsText("OMP_WAIT_POLICY = 'PASSIVE'"));
  CHECK(countOf(settings, "ENVIRONMENT BEGIN") == 1);
}

TEST_CASE("How threads wait is the environment's to say") {
  const auto settings = openMpSettings({"GOMP_SPINCOUNT=7"});
  if (countOf(settings, "GOMP_SPINCOUNT") == 0) SPOLVERO_SKIP("this OpenMP is not GCC's");
  CHECK_THAT(settings, ContainsText("GOMP_SPINCOUNT = '7'"));
}

}  // namespace spolvero::testing
