#include "app/program.h"
#include "app/tiny_model.h"
#include "support/catch.h"
#include "support/paths.h"

#include <nlohmann/json.hpp>

using namespace spolvero::testing;

TEST_CASE("bench prints JSON of a model, and names its subjects") {
  const TempDir dir;
  writeTinyModel(dir / "tiny.safetensors", "spade");
  writeTinyLayout(dir / "tiny.png");
  const auto run = runProgram({"bench",
                               "--model",
                               dir / "tiny.safetensors",
                               "--layout",
                               dir / "tiny.png",
                               "--device",
                               "cpu",
                               "--quick",
                               "--runs",
                               "1",
                               "--json"});
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  const auto report = nlohmann::json::parse(run.out);
  CHECK(report.at("threads").get<int>() >= 1);
  CHECK(report.at("device") == "cpu");
  REQUIRE(report.at("subjects").size() == 1);
  const auto& subject = report.at("subjects").at(0);
  CHECK(subject.at("system") == "spade");
  CHECK(subject.at("width") == 64);
  // Full pictures with three engines, four edits with three, their settles with two.
  CHECK(subject.at("cases").size() == 3 + 4 * 3 + 4 * 2);

  const auto some = runProgram({"bench",
                                "--model",
                                dir / "tiny.safetensors",
                                "--layout",
                                dir / "tiny.png",
                                "--device",
                                "cpu",
                                "--quick",
                                "--runs",
                                "1",
                                "--cases",
                                "full",
                                "--json"});
  REQUIRE(some.exitCode == 0);
  const auto full = nlohmann::json::parse(some.out);
  CHECK(full.at("subjects").at(0).at("cases").size() == 3);

  const auto list = runProgram({"bench", "--list"});
  CHECK(list.exitCode == 0);
  CHECK_THAT(list.out, ContainsText("groupdnet-deepfashion") && ContainsText("shipped"));
  const auto wrong = runProgram({"bench", "--subjects", "crn-521"});
  CHECK(wrong.exitCode == 2);
  CHECK_THAT(wrong.err, ContainsText("did you mean 'crn-512'"));
}
