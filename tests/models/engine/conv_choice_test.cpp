#include "models/engine/conv_choice.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "models/engine/conv_candidates.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <limits>
#include <set>
#include <string>

using namespace spolvero;
namespace fs = std::filesystem;

namespace {

const ConvShape kGrouped{48, 96, 6, 3, 1, 24, 20};

/// A file in a folder that does not exist yet.
class ScratchFile {
 public:
  fs::path file() const { return folder_.path() / "cache" / "kernels.json"; }

 private:
  testing::TempDir folder_;
};

nlohmann::json readJson(const fs::path& file) {
  return nlohmann::json::parse(readFile(file, 1 << 20));
}

void writeText(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream(file) << text;
}

/// The entries of the only machine in a file.
nlohmann::json& shapesOf(nlohmann::json& json) {
  REQUIRE(json["machines"].size() == 1);
  return json["machines"].begin().value();
}

}  // namespace

TEST_CASE(
    "Candidates are valid convolutions, each once, and Winograd4 in bfloat16 only if allowed") {
  for (const auto precision : {ConvPrecision::Float32, ConvPrecision::BFloat16}) {
    for (const auto& shape : {kGrouped,
                              ConvShape{64, 64, 1, 3, 1, 64, 64},
                              ConvShape{64, 64, 1, 3, 2, 64, 64},
                              ConvShape{35, 70, 35, 1, 1, 16, 8},
                              ConvShape{3, 64, 1, 7, 1, 32, 32}}) {
      for (const bool exactEnough : {false, true}) {
        const auto candidates = convCandidates(shape, precision, exactEnough);
        REQUIRE_FALSE(candidates.empty());
        std::set<std::pair<ConvMethod, std::int64_t>> seen;
        for (const auto& options : candidates) {
          CHECK(options.groups == shape.groups);
          CHECK(options.stride == shape.stride);
          CHECK(options.padding == shape.kernel / 2);
          CHECK(options.precision == precision);
          CHECK(seen.insert({options.method, options.mergedGroups}).second);
          if (!exactEnough && precision == ConvPrecision::BFloat16 && hasBFloat16()) {
            CHECK(options.method != ConvMethod::Winograd4);
          }
          // Throws if it cannot be computed so.
          Convolution(at::zeros({shape.out, shape.in / shape.groups, shape.kernel, shape.kernel}),
                      {},
                      options);
        }
      }
    }
  }
}

TEST_CASE("Trials are made on a part of large pictures and on the whole of small ones") {
  const auto part = convTrialShape({64, 64, 1, 3, 1, 2048, 4096});
  CHECK(part.width == 4096);
  CHECK(part.height >= 16);
  CHECK(part.height <= 64);
  CHECK(convTrialShape({1024, 1024, 1, 3, 1, 16, 32}).height == 16);
  CHECK(convTrialShape({8, 8, 1, 3, 1, 5, 7}).height == 5);
}

TEST_CASE("The choice is among the candidates and none of them is much faster") {
  const ConvShape shape{64, 64, 1, 3, 1, 64, 128};
  ConvChooser chooser({});
  const auto chosen = chooser.choose(shape, ConvPrecision::Float32, true);
  CHECK(chosen.padding == 1);
  // Plain rows take four times the products of the best: no machine hides that.
  CHECK(chosen.method != ConvMethod::Taps);
  auto best = std::numeric_limits<double>::infinity();
  for (const auto& options : convCandidates(shape, ConvPrecision::Float32, true)) {
    best = std::min(best, timeConvolution(shape, options, best));
  }
  CHECK(timeConvolution(shape, chosen, std::numeric_limits<double>::infinity()) < 5 * best);
}

TEST_CASE("What was chosen is read from the file by the next process, without a trial") {
  const ScratchFile scratch;
  ConvChooser(scratch.file()).choose(kGrouped, ConvPrecision::Float32, true);
  auto json = readJson(scratch.file());
  CHECK(json["format"] == "spolvero-tuning");
  auto& shapes = shapesOf(json);
  REQUIRE(shapes.size() == 1);
  // Another winner than any trial would find shows that there was none.
  shapes.begin().value()["method"] = "winograd2";
  shapes.begin().value()["merged_groups"] = 1;
  writeText(scratch.file(), json.dump());
  const auto written = fs::last_write_time(scratch.file());
  {
    ConvChooser chooser(scratch.file());
    const auto options = chooser.choose(kGrouped, ConvPrecision::Float32, true);
    CHECK(options.method == ConvMethod::Winograd2);
    CHECK(options.mergedGroups == 1);
  }
  CHECK(fs::last_write_time(scratch.file()) == written);
}

TEST_CASE("A start that somebody waits for tries nothing, and its questions can be tried later") {
  const ScratchFile scratch;
  const auto candidates = convCandidates(convTrialShape(kGrouped), ConvPrecision::Float32, true);
  REQUIRE(candidates.size() > 1);
  std::vector<ConvQuestion> questions;
  {
    const TrialsLater outer;
    {
      const TrialsLater later;
      ConvChooser chooser(scratch.file());
      const auto given = chooser.choose(kGrouped, ConvPrecision::Float32, true);
      CHECK(given.method == candidates.front().method);
      CHECK(given.mergedGroups == candidates.front().mergedGroups);
      questions = later.questions();
    }
    CHECK(outer.questions().empty());
  }
  CHECK_FALSE(fs::exists(scratch.file()));
  REQUIRE(questions.size() == 1);
  const auto& question = questions.front();
  CHECK(question.answer.method == candidates.front().method);
  ConvChooser(scratch.file()).choose(question.shape, question.precision, question.exactEnough);
  auto json = readJson(scratch.file());
  CHECK(shapesOf(json).size() == 1);
  const TrialsLater later;
  ConvChooser(scratch.file()).choose(kGrouped, ConvPrecision::Float32, true);
  CHECK(later.questions().empty());
}

TEST_CASE("Choices for other machines, numbers of threads and types are kept apart") {
  const ScratchFile scratch;
  ConvChooser(scratch.file()).choose(kGrouped, ConvPrecision::Float32, true);
  auto json = readJson(scratch.file());
  json["machines"]["another CPU, avx2, 64 threads"]["8->8"] = {
      {"method", "taps"}, {"merged_groups", 2}, {"ms", 1.5}};
  writeText(scratch.file(), json.dump());
  ConvChooser(scratch.file()).choose(kGrouped, ConvPrecision::BFloat16, true);
  const auto threads = at::get_num_threads();
  at::set_num_threads(threads + 1);
  ConvChooser(scratch.file()).choose(kGrouped, ConvPrecision::Float32, true);
  at::set_num_threads(threads);
  json = readJson(scratch.file());
  CHECK(json["machines"].size() == 3);
  CHECK(json["machines"]["another CPU, avx2, 64 threads"]["8->8"]["merged_groups"] == 2);
  std::set<std::size_t> sizes;
  for (const auto& shapes : json["machines"]) sizes.insert(shapes.size());
  CHECK(sizes == std::set<std::size_t>{1, 2});
}

TEST_CASE("Two that chose at the same time both find their choices in the file") {
  const ScratchFile scratch;
  {
    ConvChooser first(scratch.file());
    ConvChooser second(scratch.file());
    first.choose(kGrouped, ConvPrecision::Float32, true);
    second.choose({48, 48, 6, 3, 1, 24, 20}, ConvPrecision::Float32, true);
  }
  auto json = readJson(scratch.file());
  CHECK(shapesOf(json).size() == 2);
}

TEST_CASE("A damaged, foreign or impossible file is ignored and replaced") {
  const ScratchFile scratch;
  const auto shapeKey = [&] {
    ConvChooser(scratch.file()).choose(kGrouped, ConvPrecision::Float32, true);
    auto json = readJson(scratch.file());
    return std::pair(json["machines"].begin().key(), shapesOf(json).begin().key());
  }();
  const auto withEntry = [&](const nlohmann::json& entry) {
    nlohmann::json json = {{"format", "spolvero-tuning"}, {"version", 1}};
    json["machines"][shapeKey.first][shapeKey.second] = entry;
    return json.dump();
  };
  for (const auto& text : {std::string("{\"machines\": "),
                           std::string("[]"),
                           std::string("\0\xff", 2),
                           std::string("{\"format\": \"spolvero-tuning\", \"version\": 99}"),
                           std::string("{\"format\": 1, \"version\": 1, \"machines\": {}}"),
                           std::string("{\"format\": \"spolvero-tuning\", \"version\": 1, "
                                       "\"machines\": {\"x\": 3}}"),
                           withEntry({{"method", "magic"}, {"merged_groups", 1}}),
                           withEntry({{"method", "taps"}, {"merged_groups", 4}}),
                           withEntry({{"method", "taps"}, {"merged_groups", "1"}}),
                           withEntry(7)}) {
    INFO(text);
    writeText(scratch.file(), text);
    const auto options = ConvChooser(scratch.file()).choose(kGrouped, ConvPrecision::Float32, true);
    CHECK(kGrouped.groups % options.mergedGroups == 0);
    auto json = readJson(scratch.file());
    const auto& entry = json["machines"][shapeKey.first][shapeKey.second];
    CHECK(entry["merged_groups"] == options.mergedGroups);
  }
}

TEST_CASE("A file that cannot be written costs nothing but the memory of it") {
  const ScratchFile scratch;
  writeText(scratch.file(), "a file, not a folder");
  ConvChooser chooser(scratch.file() / "kernels.json");
  CHECK(chooser.choose(kGrouped, ConvPrecision::Float32, true).groups == 6);
}

TEST_CASE("Shapes that no convolution has are refused") {
  ConvChooser chooser({});
  for (const auto& shape : {ConvShape{7, 8, 2, 3, 1, 8, 8},
                            ConvShape{8, 7, 2, 3, 1, 8, 8},
                            ConvShape{8, 8, 1, 3, 3, 8, 8},
                            ConvShape{8, 8, 1, 3, 1, 0, 8},
                            ConvShape{0, 8, 0, 3, 1, 8, 8}}) {
    CHECK_THROWS_AS(chooser.choose(shape, ConvPrecision::Float32, true), ShapeError);
  }
}
