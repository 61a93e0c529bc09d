#include "app/bench/report.h"

#include "app/precision_choice.h"
#include "core/base/processor.h"

#include <ATen/Parallel.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <torch/version.h>

#include <algorithm>
#include <cmath>

namespace spolvero::app {

using Json = nlohmann::ordered_json;

namespace {

constexpr double kMegabyte = 1e6;

Json orNull(double value) {
  return value > 0 ? Json(value) : Json();
}

Json timesOf(const Spread& spread) {
  return {{"median", spread.median},
          {"min", spread.minimum},
          {"p25", spread.lowerQuartile},
          {"p75", spread.upperQuartile},
          {"max", spread.maximum},
          {"mad", spread.deviation}};
}

/// The median of the reference for the same kind of picture; 0 if it was not timed.
double referenceMs(const SubjectReport& report, const CaseResult& result) {
  const auto kind = result.name == "settle" ? std::string("edit") : result.name;
  for (const auto& other : report.cases) {
    if (other.engine == "reference" && other.name == kind && other.areaShare == result.areaShare) {
      return spreadOf(other.timesMs).median;
    }
  }
  return 0;
}

Json errorOf(const PictureError& error) {
  if (error.pictures() == 0) return {{"max", nullptr}, {"mean", nullptr}, {"psnr_db", nullptr}};
  return {{"max", error.maximum()},
          {"mean", error.mean()},
          {"psnr_db", std::isfinite(error.psnr()) ? Json(error.psnr()) : Json()}};
}

Json caseOf(const SubjectReport& report, const CaseResult& result) {
  const auto spread = spreadOf(result.timesMs);
  const auto reference = referenceMs(report, result);
  const auto done = result.engine == "reference" ? result.denseMacs : result.doneMacs;
  const auto gflops = spread.median > 0 ? 2 * done / spread.median / 1e6 : 0;
  const auto ceiling = report.ceilings.matrixGflops.find(result.precision);
  const auto limit = ceiling == report.ceilings.matrixGflops.end() ? 0 : ceiling->second;
  return {{"case", result.name},
          {"area_share", result.areaShare},
          {"engine", result.engine},
          {"precision", precisionWord(result.precision)},
          {"pictures", result.pictures},
          {"runs", spread.count},
          {"ms", timesOf(spread)},
          {"ratio", orNull(spread.median > 0 ? reference / spread.median : 0)},
          {"dense_macs", orNull(result.denseMacs)},
          {"done_macs", orNull(done)},
          {"gflops", orNull(gflops)},
          {"ceiling_share", orNull(limit > 0 ? gflops / limit : 0)},
          {"exact", result.exact},
          {"cache_bytes", result.cacheBytes},
          {"memory_bytes", result.memoryBytes ? Json(*result.memoryBytes) : Json()},
          {"error", errorOf(result.error)}};
}

std::string number(const Json& value, const char* format, double scale = 1) {
  if (!value.is_number()) return "-";
  return fmt::format(fmt::runtime(format), value.get<double>() * scale);
}

/// Whole milliseconds, or tenths of short ones.
std::string milliseconds(const Json& value) {
  return number(value, value.get<double>() < 100 ? "{:.1f}" : "{:.0f}");
}

std::string caseTitle(const Json& entry) {
  const auto name = entry.at("case").get<std::string>();
  const auto share = entry.at("area_share").get<double>();
  const auto pictures = entry.at("pictures").get<int>();
  if (share > 0) return fmt::format("{} {:g} %", name, 100 * share);
  if (pictures > 1) return fmt::format("{} of {}", name, pictures);
  return name;
}

std::string caseLine(const Json& entry) {
  const auto& times = entry.at("ms");
  const auto& error = entry.at("error");
  return fmt::format(
      "  {:<15} {:<9} {:<4} {:>8} {:>8} {:>8} {:>8} {:>8} {:>4} {:>7} {:>7} {:>6} {:>9} {:>9} "
      "{:>6} {:>7}\n",
      caseTitle(entry),
      entry.at("engine").get<std::string>(),
      entry.at("precision").get<std::string>(),
      milliseconds(times.at("median")),
      milliseconds(times.at("min")),
      milliseconds(times.at("p25")),
      milliseconds(times.at("p75")),
      milliseconds(times.at("max")),
      entry.at("runs").get<int>(),
      number(entry.at("ratio"), "{:.2f}x"),
      number(entry.at("done_macs"), "{:.1f}", 1e-9),
      number(entry.at("ceiling_share"), "{:.0f} %", 100),
      number(error.at("max"), "{:.1e}"),
      number(error.at("mean"), "{:.1e}"),
      number(error.at("psnr_db"), "{:.1f}"),
      number(entry.at("memory_bytes"), "{:.0f}", 1 / kMegabyte));
}

std::string subjectText(const Json& subject) {
  const auto name = subject.at("name").get<std::string>();
  if (!subject.at("failed").is_null()) {
    return fmt::format("\n{}: not measured: {}\n", name, subject.at("failed").get<std::string>());
  }
  const auto& ceilings = subject.at("ceilings");
  auto text = fmt::format("\n{} ({}), {} x {}, {} classes, {} layouts of {}\n",
                          name,
                          subject.at("origin").get<std::string>(),
                          subject.at("width").get<int>(),
                          subject.at("height").get<int>(),
                          subject.at("classes").get<int>(),
                          subject.at("layout_count").get<int>(),
                          subject.at("layouts").get<std::string>());
  text +=
      fmt::format("  MB: weights {}", number(subject.at("weight_bytes"), "{:.0f}", 1 / kMegabyte));
  for (const auto& engine : subject.at("engines")) {
    text += fmt::format(", {} {} {}",
                        engine.at("engine").get<std::string>(),
                        engine.at("precision").get<std::string>(),
                        number(engine.at("memory_bytes"), "{:.0f}", 1 / kMegabyte));
  }
  text += fmt::format(", process at most {}\n  ceilings:",
                      number(subject.at("peak_bytes"), "{:.0f}", 1 / kMegabyte));
  for (const auto& [precision, rate] : ceilings.at("matrix_gflops").items()) {
    text += fmt::format(" {} {} GFLOP/s,", precision, number(rate, "{:.0f}"));
  }
  text += fmt::format(" copy {} GB/s\n", number(ceilings.at("copy_gb_per_second"), "{:.1f}"));
  text += fmt::format(
      "  {:<15} {:<14} {:>8} {:>8} {:>8} {:>8} {:>8} {:>4} {:>7} {:>7} {:>6} {:>9} {:>9} {:>6} "
      "{:>7}\n",
      "case",
      "engine",
      "median",
      "min",
      "p25",
      "p75",
      "max",
      "runs",
      "ratio",
      "GMAC",
      "of",
      "max err",
      "mean err",
      "PSNR",
      "MB");
  for (const auto& entry : subject.at("cases")) text += caseLine(entry);
  if (subject.at("stopped").get<bool>()) text += "  stopped before the end\n";
  return text;
}

}  // namespace

Json toJson(const SubjectReport& report) {
  Json rates = Json::object();
  for (const auto& [precision, rate] : report.ceilings.matrixGflops) {
    rates[precisionWord(precision)] = rate;
  }
  Json engines = Json::array();
  for (const auto& engine : report.engines) {
    engines.push_back({{"engine", engine.engine},
                       {"precision", precisionWord(engine.precision)},
                       {"memory_bytes", engine.bytes ? Json(*engine.bytes) : Json()}});
  }
  Json cases = Json::array();
  for (const auto& result : report.cases) cases.push_back(caseOf(report, result));
  return {{"name", report.name},
          {"failed", nullptr},
          {"origin", report.origin},
          {"system", report.system},
          {"device", report.device},
          {"width", report.width},
          {"height", report.height},
          {"classes", report.classes},
          {"weight_bytes", report.weightBytes},
          {"engines", engines},
          {"layouts", report.layouts},
          {"layout_count", report.layoutCount},
          {"ceilings",
           {{"matrix_gflops", rates}, {"copy_gb_per_second", report.ceilings.copyGbPerSecond}}},
          {"peak_bytes", report.peakBytes},
          {"stopped", report.stopped},
          {"cases", cases}};
}

Json failedSubject(const std::string& name, const std::string& reason) {
  return {{"name", name}, {"failed", reason}};
}

Json reportHead(const std::string& device) {
  return {{"program", SPOLVERO_VERSION},
          {"libtorch", TORCH_VERSION},
          {"processor", processorName()},
          {"threads", at::get_num_threads()},
          {"device", device},
          {"subjects", Json::array()}};
}

std::string tableOf(const Json& report) {
  auto text = fmt::format(
      "{}, {} threads, device {}, LibTorch {}\n"
      "Milliseconds per picture; ratio: reference's median / this one's; GMAC: multiply-adds done; "
      "of: share of the\nmatrix product's rate; MB: growth while the first picture was made.\n",
      report.at("processor").get<std::string>(),
      report.at("threads").get<int>(),
      report.at("device").get<std::string>(),
      report.at("libtorch").get<std::string>());
  for (const auto& subject : report.at("subjects")) text += subjectText(subject);
  return text;
}

}  // namespace spolvero::app
