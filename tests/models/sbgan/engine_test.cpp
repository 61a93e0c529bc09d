#include "common/engine_cases.h"
#include "common/parity.h"
#include "sbgan/tiny_sbgan.h"

#include "models/sbgan/renderer.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("SB-GAN photographs with SPADE's engine: whole, live and large") {
  const auto system = makeTinySbgan(tinySbgan(), 7);
  trainTinySbgan(*system, 0, 13);
  const auto model = modelOf(*system);
  SbganRenderer plain(model, {});
  SbganRenderer fast(model, fastSettings(Precision::Float32, 0));
  REQUIRE(plain.offer().render);
  LabelMap labels(70, 45, 0);
  InstanceMap instances(70, 45, 0);
  const auto layoutOf = [&] { return Layout(labels, instances, model.info.classes); };
  CHECK(maxDifference(fast.render(layoutOf(), {}), plain.render(layoutOf(), {})) <= 1e-3);
  const auto whole = fast.lastFrame();
  CHECK(whole.exact);
  CHECK(whole.denseMacs > 0);
  labels.at(3, 4) = 1;
  labels.at(4, 4) = kUnlabelled;
  CHECK(maxDifference(fast.renderLive(layoutOf(), {}), plain.render(layoutOf(), {})) <= 1e-3);
  CHECK(fast.lastFrame().doneMacs > 0);
  CHECK(fast.lastFrame().doneMacs < whole.doneMacs);
  int told = 0;
  const auto large = fast.renderLarge(layoutOf(), {}, [&](double) { return ++told > 0; });
  CHECK(large.equal(fast.render(layoutOf(), {})));
  CHECK(told > 1);
  CHECK(plain.lastFrame().denseMacs == 0);
}
