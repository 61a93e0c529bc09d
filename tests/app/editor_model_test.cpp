#include "app/editor_model.h"

#include "app/precision_choice.h"
#include "app/tiny_model.h"
#include "support/catch.h"
#include "support/environment.h"
#include "support/paths.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <optional>

using namespace spolvero;
using namespace spolvero::app;
using namespace spolvero::testing;

namespace {

bool never() {
  return false;
}

struct Fixture {
  TempDir folder;
  std::string cache = folder / "cache";
  std::string model = folder / "tiny.safetensors";
  Environment environment{"SPOLVERO_CACHE", cache.c_str()};

  Fixture() { writeTinyModel(model); }
  ModelOptions options(const std::string& precision = "auto") const {
    ModelOptions options;
    options.model = model;
    options.device = "cpu";
    options.precision = precision;
    return options;
  }
};

/// Lets a model be improved until there is nothing to find out.
RenderWorker::LoadedModel improved(RenderWorker::LoadedModel model) {
  for (int times = 0; model.improve; ++times) {
    REQUIRE(times < 3);
    auto better = model.improve(never);
    if (better) {
      model = std::move(*better);
    } else {
      model.improve = {};
    }
  }
  return model;
}

}  // namespace

TEST_CASE("The editor's model is there without a trial, in float32, and finds out later") {
  const Fixture fixture;
  auto first = loadForEditor(fixture.options());
  CHECK(first.precision == "fp32");
  CHECK_FALSE(std::filesystem::exists(fixture.cache));
  REQUIRE(first.improve);
  CHECK_THROWS_AS(first.improve([] { return true; }), RenderStopped);
  const auto best = improved(std::move(first));
  const auto known = rememberedPrecision(c10::Device(c10::kCPU),
                                         std::filesystem::path(fixture.cache) / "precision.json");
  REQUIRE(known);
  CHECK(precisionWord(*known) == best.precision);
  SECTION("and the next start knows all of it") {
    const auto next = loadForEditor(fixture.options());
    CHECK(next.precision == best.precision);
    CHECK_FALSE(next.improve);
  }
}

TEST_CASE("Where nothing can be remembered the editor's model is tried at once") {
  Fixture fixture;
  const Environment cache("SPOLVERO_CACHE", nullptr);
  const Environment shared("XDG_CACHE_HOME", nullptr);
  const Environment home("HOME", nullptr);
  CHECK_FALSE(loadForEditor(fixture.options()).improve);
}

TEST_CASE("A precision that was asked for is the editor's at once") {
  const Fixture fixture;
  const auto plain = improved(loadForEditor(fixture.options("fp32")));
  CHECK(plain.precision == "fp32");
  CHECK_FALSE(std::filesystem::exists(std::filesystem::path(fixture.cache) / "precision.json"));
}
