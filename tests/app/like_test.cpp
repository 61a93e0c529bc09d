#include "app/program.h"
#include "app/tiny_model.h"
#include "core/base/atomic_file.h"
#include "core/io/image_file.h"
#include "core/io/provenance.h"
#include "support/catch.h"
#include "support/paths.h"

namespace spolvero::testing {

namespace {

/// A picture that the program made of a tiny layout.
struct Exported {
  TempDir folder;
  std::string model = folder / "model.safetensors";
  std::string picture = folder / "picture.png";

  Exported() {
    writeTinyModel(model);
    writeTinyLayout(folder / "layout.png");
    const auto run = runProgram({"render",
                                 "--model",
                                 model,
                                 "--layout",
                                 folder / "layout.png",
                                 "--seed",
                                 "31",
                                 "--precision",
                                 "fp32",
                                 "-o",
                                 picture});
    INFO(run.err);
    REQUIRE(run.exitCode == 0);
  }
};

}  // namespace

TEST_CASE("render --like makes an exported picture again, bit for bit, and it says the same") {
  const Exported files;
  const std::string again = files.folder / "again.png";
  const auto run = runProgram({"render", "--like", files.picture, "-o", again});
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  CHECK(readImage(again) == readImage(files.picture));
  CHECK(readProvenance(again) == readProvenance(files.picture));
}

TEST_CASE("render --like takes another look when one is given") {
  const Exported files;
  const std::string other = files.folder / "other.png";
  const auto run = runProgram({"render", "--like", files.picture, "--seed", "32", "-o", other});
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  CHECK_FALSE(readImage(other) == readImage(files.picture));
  CHECK(readProvenance(other)->scene.layout == readProvenance(files.picture)->scene.layout);
}

TEST_CASE("render --like says when a picture has no scene, or its model is gone or another") {
  const Exported files;
  const std::string out = files.folder / "out.png";
  writeImage(files.folder / "plain.png", ImageU8(32, 32));
  const auto plain = runProgram({"render", "--like", files.folder / "plain.png", "-o", out});
  CHECK(plain.exitCode == 2);
  CHECK_THAT(plain.err, ContainsText("without its scene"));
  const std::string moved = files.folder / "moved.safetensors";
  std::filesystem::rename(files.model, moved);
  const auto gone = runProgram({"render", "--like", files.picture, "-o", out});
  CHECK(gone.exitCode == 2);
  CHECK_THAT(gone.err, ContainsText("--model"));
  const auto found = runProgram({"render", "--like", files.picture, "--model", moved, "-o", out});
  CHECK(found.exitCode == 0);
  CHECK(readImage(out) == readImage(files.picture));
  CHECK(runProgram({"render", "-o", out}).exitCode == 2);
}

TEST_CASE("info tells what an exported picture was made of") {
  const Exported files;
  const auto run = runProgram({"info", files.picture});
  CHECK(run.exitCode == 0);
  CHECK_THAT(run.out, ContainsText("seed         31"));
  CHECK_THAT(run.out, ContainsText("system       groupdnet"));
  CHECK_THAT(run.out, ContainsText("precision    fp32"));
  CHECK_THAT(run.out, ContainsText(readProvenance(files.picture)->modelSha256));
  CHECK_THAT(run.out, ContainsText("car (thing)"));
}

}  // namespace spolvero::testing
