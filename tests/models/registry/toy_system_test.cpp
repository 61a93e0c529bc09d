#include "toy/toy_system.h"

#include "train_tools.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/data/tiny_dataset.h"
#include "models/registry/registry.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// All that a seventh system asks of the rest of the program.
const bool kAdded = (addSystem(toySystem()), true);

}  // namespace

TEST_CASE("A seventh system is one folder and one line: it trains, resumes and renders") {
  REQUIRE(kAdded);
  setLogLevel("off");
  const TempDir dir;
  writeTinyDataset(dir / "data", 8);
  const DatasetFolder dataset(dir / "data");
  DataOptions data;
  data.width = data.height = 32;
  TrainOptions train;
  train.batch = 2;
  train.steps = 6;
  train.halfModel = false;
  const auto make = [&dataset] {
    at::manual_seed(3);
    const auto setup = systemNamed("toy", "test").makeSetup();
    setup->options().assign("width", "5", "test");
    return setup->makeTrainable(dataset.classes(), 32, 32, at::kCPU);
  };
  const auto model = checkResume(dir.path(), {make, dataset, data, train}, 4);
  const auto renderer = loadRenderer(model, {});
  CHECK(renderer->info().system == "toy");
  CHECK(renderer->info().classes == dataset.classes());
  const auto picture = renderer->render(Layout(37, 19, dataset.classes(), 1), {});
  CHECK(picture.sizes() == at::IntArrayRef({1, 3, 19, 37}));
  CHECK(at::isfinite(picture).all().item<bool>());
  setLogLevel("info");
}

TEST_CASE("A second system of the same name is refused") {
  CHECK_THROWS_WITH(addSystem(toySystem()), ContainsText("'toy'"));
  CHECK(systemNamed("toy", "test").title == "Toy");
}
