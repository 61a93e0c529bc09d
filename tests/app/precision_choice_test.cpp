#include "app/precision_choice.h"

#include "app/cache_folder.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/render/scene_renderer.h"
#include "support/catch.h"
#include "support/environment.h"
#include "support/paths.h"

#include <map>

using namespace spolvero;
using namespace spolvero::app;
using spolvero::testing::Environment;
using spolvero::testing::TempDir;

namespace {

const c10::Device kCpu(c10::kCPU);

Precision fastestOf(std::map<Precision, double> seconds) {
  return fastestPrecision({Precision::Float32, Precision::Float16, Precision::BFloat16},
                          [&](Precision precision) { return seconds.at(precision); });
}

}  // namespace

TEST_CASE("A less exact precision must be clearly faster") {
  using enum Precision;
  CHECK(fastestOf({{Float32, 1.0}, {Float16, 0.95}, {BFloat16, 0.9}}) == Float32);
  CHECK(fastestOf({{Float32, 1.0}, {Float16, 0.5}, {BFloat16, 0.49}}) == Float16);
  CHECK(fastestOf({{Float32, 1.0}, {Float16, 0.5}, {BFloat16, 0.2}}) == BFloat16);
  CHECK(fastestOf({{Float32, 1.0}, {Float16, 2.0}, {BFloat16, 3.0}}) == Float32);
}

TEST_CASE("Words for precisions mean what they say, and fp16 needs a GPU") {
  const auto choose = [](const char* word, EngineKind engine) {
    return choosePrecision(word, engine, kCpu, {});
  };
  CHECK(choose("bf16", EngineKind::Reference) == Precision::BFloat16);
  CHECK(choose("fp32", EngineKind::Fast) == Precision::Float32);
  CHECK(choose("auto", EngineKind::Reference) == Precision::Float32);
  CHECK_THROWS_AS(choose("fp16", EngineKind::Fast), ConfigError);
  CHECK(choosePrecision("fp16", EngineKind::Fast, c10::Device(c10::kCUDA, 0), {}) ==
        Precision::Float16);
}

TEST_CASE("A measurement is made once and remembered") {
  const TempDir folder;
  const auto file = folder / "new" / "precision.json";
  const auto first = choosePrecision("auto", EngineKind::Fast, kCpu, file);
  CHECK(first != Precision::Float16);
  auto text = readFile(file, 1 << 20);
  const auto word = precisionWord(first);
  const auto other = first == Precision::Float32 ? Precision::BFloat16 : Precision::Float32;
  text.replace(text.find(word, text.rfind(':')), word.size(), precisionWord(other));
  writeFileAtomically(file, text);
  CHECK(choosePrecision("auto", EngineKind::Fast, kCpu, file) == other);
}

TEST_CASE("A damaged or foreign memory of measurements is made anew") {
  const TempDir folder;
  const auto file = folder / "precision.json";
  for (const auto* text : {"", "{", "[1]", "{\"another machine\": \"bf16\"}"}) {
    INFO(text);
    writeFileAtomically(file, text);
    CHECK(choosePrecision("auto", EngineKind::Fast, kCpu, file) != Precision::Float16);
    CHECK_THAT(readFile(file, 1 << 20), ContainsText("LibTorch"));
  }
}

TEST_CASE("What was measured on other machines stays in the file") {
  const TempDir folder;
  const auto file = folder / "precision.json";
  writeFileAtomically(file, "{\"another machine\": \"bf16\"}");
  CHECK_FALSE(rememberedPrecision(kCpu, file));
  const auto measured = measuredPrecision(kCpu, file);
  CHECK(rememberedPrecision(kCpu, file) == measured);
  CHECK_THAT(readFile(file, 1 << 20), ContainsText("another machine"));
  const c10::Device gpu(c10::kCUDA, 0);
  CHECK_FALSE(rememberedPrecision(gpu, file));
}

TEST_CASE("A measurement that is stopped is not remembered") {
  const TempDir folder;
  const auto file = folder / "precision.json";
  CHECK_THROWS_AS(measuredPrecision(kCpu, file, [] { return true; }), RenderStopped);
  CHECK_FALSE(rememberedPrecision(kCpu, file));
}

TEST_CASE("The cache lies where the environment says") {
  const Environment home("HOME", "/home/me");
  {
    const Environment own("SPOLVERO_CACHE", "/own");
    CHECK(cacheFile("kernels.json") == "/own/kernels.json");
  }
  const Environment none("SPOLVERO_CACHE", nullptr);
  {
    const Environment xdg("XDG_CACHE_HOME", "/xdg");
    CHECK(cacheFolder() == "/xdg/spolvero");
  }
  const Environment relative("XDG_CACHE_HOME", "relative");
  CHECK(cacheFolder() == "/home/me/.cache/spolvero");
  const Environment homeless("HOME", nullptr);
  CHECK(cacheFile("kernels.json").empty());
}
