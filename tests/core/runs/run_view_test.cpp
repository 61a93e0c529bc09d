#include "core/runs/run_view.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "support/catch.h"
#include "support/paths.h"

using namespace spolvero;
using namespace spolvero::testing;

namespace {

void write(const std::filesystem::path& file, const std::string& text) {
  std::filesystem::create_directories(file.parent_path());
  writeFileAtomically(file, text);
}

}  // namespace

TEST_CASE("Curves are read by name, empty cells and an unfinished row are left out") {
  TempDir folder;
  write(folder / "losses.csv", "step,GAN,VGG\n10,1.5,\n20,1.25,30\n30,-2e-3,29.5\n40,1.");
  const auto curves = readCurves(folder / "losses.csv");
  REQUIRE(curves.size() == 2);
  CHECK(curves.at("GAN").steps == std::vector<double>{10, 20, 30});
  CHECK(curves.at("GAN").values == std::vector<double>{1.5, 1.25, -2e-3});
  CHECK(curves.at("VGG").steps == std::vector<double>{20, 30});
  CHECK(readCurves(folder / "none.csv").empty());
}

TEST_CASE("A table that is none is refused with file and row") {
  TempDir folder;
  write(folder / "losses.csv", "step,GAN\n10,1\nx,2\n");
  CHECK_THROWS_WITH(readCurves(folder / "losses.csv"),
                    ContainsText("losses.csv, row 3") && ContainsText("\"x,2\""));
  write(folder / "losses.csv", "step,GAN\n10,1,2\n");
  CHECK_THROWS_AS(readCurves(folder / "losses.csv"), IoError);
  write(folder / "losses.csv", "step,GAN\n10,much\n");
  CHECK_THROWS_WITH(readCurves(folder / "losses.csv"), ContainsText("GAN"));
}

TEST_CASE("Smoothing takes the exponential mean without a pull to zero") {
  const Curve curve{{1, 2, 3}, {4, 8, 8}};
  CHECK(smoothed(curve, 0).values == curve.values);
  const auto half = smoothed(curve, 0.5);
  CHECK(half.values[0] == Approx(4));
  CHECK(half.values[1] == Approx((0.25 * 4 + 0.5 * 8) / 0.75));
  CHECK(half.values[2] == Approx((0.125 * 4 + 0.25 * 8 + 0.5 * 8) / 0.875));
}

TEST_CASE("A run folder shows all there is to see") {
  TempDir folder;
  CHECK_THROWS_WITH(readRun(folder.path()), ContainsText("config.toml"));
  write(folder / "config.toml", "system = \"spade\"\n[train]\nbatch = 4\n");
  write(folder / "samples" / "step_00000500.png", "x");
  write(folder / "samples" / "step_00000100.png", "x");
  write(folder / "samples" / "notes.png", "x");
  write(folder / "checkpoints" / "step_00000500.safetensors", "x");
  write(folder / "checkpoints" / "latest", "step_00000500.safetensors");
  write(folder / "best.safetensors", "x");
  write(folder / "log.txt", "first line\nsecond line\nthird line\n");
  const auto view = readRun(folder.path(), 20);
  CHECK(view.system == "spade");
  REQUIRE(view.samples.size() == 2);
  CHECK(view.samples[0].step == 100);
  CHECK(view.samples[1].step == 500);
  REQUIRE(view.checkpoints.size() == 1);
  CHECK(view.checkpoints[0].step == 500);
  REQUIRE(view.models.size() == 1);
  CHECK(view.models[0].filename() == "best.safetensors");
  CHECK(view.logTail == "third line\n");
  CHECK_FALSE(view.status.has_value());
}

TEST_CASE("A run with a broken config says where") {
  TempDir folder;
  write(folder / "config.toml", "system = \n");
  CHECK_THROWS_WITH(readRun(folder.path()), ContainsText("config.toml") && ContainsText("line 1"));
}
