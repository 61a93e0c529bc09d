#include "app/bench/measure.h"

#include "app/tiny_model.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

using namespace spolvero;
using namespace spolvero::app;
using namespace spolvero::testing;
using Json = nlohmann::ordered_json;

namespace {

std::vector<EngineVariant> bothEngines() {
  RenderSettings fast;
  fast.engine = EngineKind::Fast;
  auto half = fast;
  half.precision = Precision::BFloat16;
  return {{"reference", {}}, {"fast", fast}, {"fast", half}};
}

SubjectReport measureTiny(const std::string& system, const std::stop_token& stop) {
  const TempDir dir;
  writeTinyModel(dir / "tiny.safetensors", system);
  writeTinyLayout(dir / "tiny.png");
  RunPlan plan;
  plan.minimumRuns = 2;
  plan.maximumRuns = 2;
  plan.editShares = {0.012, 0.15};
  plan.variations = 3;
  plan.ceilingRuns = 1;
  return measureModel(
      loadModelFile(dir / "tiny.safetensors", {{}, dir / "tiny.png"}), bothEngines(), plan, stop);
}

}  // namespace

TEST_CASE("The report of a model has every case of every engine and all its keys") {
  const auto report = toJson(measureTiny("groupdnet", {}));
  for (const char* key : {"name",
                          "failed",
                          "origin",
                          "system",
                          "device",
                          "width",
                          "height",
                          "classes",
                          "weight_bytes",
                          "engines",
                          "layouts",
                          "layout_count",
                          "ceilings",
                          "peak_bytes",
                          "stopped",
                          "cases"}) {
    CAPTURE(key);
    CHECK(report.contains(key));
  }
  CHECK(report.at("ceilings").at("matrix_gflops").at("fp32").get<double>() > 1);
  CHECK(report.at("ceilings").at("matrix_gflops").at("bf16").get<double>() > 0);
  CHECK(report.at("ceilings").at("copy_gb_per_second").get<double>() > 0.1);
  CHECK(report.at("peak_bytes").get<double>() > report.at("weight_bytes").get<double>());
  CHECK(report.at("stopped") == false);

  std::vector<std::string> found;
  for (const auto& entry : report.at("cases")) {
    found.push_back(fmt::format("{} {:g} {} {}",
                                entry.at("case").get<std::string>(),
                                entry.at("area_share").get<double>(),
                                entry.at("engine").get<std::string>(),
                                entry.at("precision").get<std::string>()));
    CAPTURE(found.back());
    for (const char* key : {"pictures",
                            "runs",
                            "ms",
                            "ratio",
                            "dense_macs",
                            "done_macs",
                            "gflops",
                            "ceiling_share",
                            "exact",
                            "cache_bytes",
                            "memory_bytes",
                            "error"}) {
      CAPTURE(key);
      CHECK(entry.contains(key));
    }
    CHECK(entry.at("runs") == 2);
    CHECK(entry.at("dense_macs").get<double>() > 1e5);
    const auto& times = entry.at("ms");
    CHECK(times.at("min").get<double>() > 0);
    CHECK(times.at("min") <= times.at("median"));
    CHECK(times.at("median") <= times.at("max"));
    CHECK(times.at("p25") <= times.at("p75"));
    if (entry.at("engine") == "reference") {
      CHECK(entry.at("ratio") == 1.0);
      CHECK(entry.at("error").at("max").is_null());
      CHECK(entry.at("done_macs") == entry.at("dense_macs"));
      continue;
    }
    CHECK(entry.at("ratio").get<double>() > 0);
    const bool exact = entry.at("case") != "edit" && entry.at("case") != "style";
    if (exact && entry.at("precision") == "fp32") {
      CHECK(entry.at("error").at("max").get<double>() <= 1e-3);
    }
    CHECK(entry.at("error").at("mean").get<double>() < 0.1);
  }
  for (const std::string engine : {"fast fp32", "fast bf16"}) {
    for (const std::string kind : {"full 0",
                                   "edit 0.012",
                                   "settle 0.012",
                                   "edit 0.15",
                                   "settle 0.15",
                                   "variations 0",
                                   "style 0"}) {
      CAPTURE(kind, engine);
      CHECK(std::ranges::count(found, kind + " " + engine) == 1);
    }
  }
  CHECK(std::ranges::count(found, "full 0 reference fp32") == 1);
  CHECK(std::ranges::count(found, "edit 0.15 reference fp32") == 1);
}

TEST_CASE("A model without codes is not asked for variations, and its table names every case") {
  const auto measured = measureTiny("spade", {});
  CHECK_FALSE(measured.stopped);
  CHECK(std::ranges::none_of(measured.cases, [](const CaseResult& result) {
    return result.name == "variations" || result.name == "style";
  }));
  auto report = reportHead("cpu");
  report["subjects"].push_back(toJson(measured));
  report["subjects"].push_back(failedSubject("crn-512", "its process ended with code 137"));
  const auto table = tableOf(report);
  for (const char* word : {"full",
                           "edit 1.2 %",
                           "settle 15 %",
                           "reference",
                           "bf16",
                           "GFLOP/s",
                           "crn-512: not measured: its process ended with code 137"}) {
    CAPTURE(word);
    CHECK_THAT(table, ContainsText(word));
  }
}

TEST_CASE("A stop ends the measurement with what was done") {
  std::stop_source stop;
  stop.request_stop();
  const auto stopped = measureTiny("spade", stop.get_token());
  CHECK(stopped.stopped);
  CHECK(stopped.cases.empty());
}
