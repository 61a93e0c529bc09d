#include "models/engine/device_conv.h"

#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace spolvero;

namespace {

constexpr std::int64_t kGroups = 6;

DeviceConv groupedConv(at::ScalarType type = at::kFloat) {
  at::manual_seed(11);
  DeviceConv conv;
  conv.weight = at::randn({24, 5, 3, 3}).to(type).contiguous(at::MemoryFormat::ChannelsLast);
  conv.bias = at::randn({24}).to(type);
  conv.padding = 1;
  conv.groups = kGroups;
  return conv;
}

}  // namespace

TEST_CASE("Merged groups compute the same, and count what they compute") {
  const c10::InferenceMode inference;
  const auto conv = groupedConv();
  const auto x = at::randn({2, 30, 9, 7}).contiguous(at::MemoryFormat::ChannelsLast);
  const auto expected = at::conv2d(x.to(at::kDouble),
                                   conv.weight.to(at::kDouble),
                                   conv.bias.to(at::kDouble),
                                   {1, 1},
                                   {1, 1},
                                   {1, 1},
                                   kGroups);
  const auto candidates = groupCandidates(conv);
  CHECK(candidates == std::vector<std::int64_t>{1, 2, 3, 6});
  for (const auto merged : candidates) {
    CAPTURE(merged);
    const auto same = withMergedGroups(conv, merged);
    CHECK(same.groups == kGroups / merged);
    CHECK(same.pixelMacs() == Approx(24 * 5 * 9 * double(merged)));
    CHECK((same(x) - expected).abs().max().item<double>() < 1e-5);
  }
}

TEST_CASE("Wide groups are not merged into mostly zeros") {
  DeviceConv conv;
  conv.weight = at::zeros({32, 400, 3, 3});
  conv.groups = 4;
  CHECK(groupCandidates(conv) == std::vector<std::int64_t>{1, 2});
  conv.groups = 1;
  CHECK(groupCandidates(conv) == std::vector<std::int64_t>{1});
}

TEST_CASE(
    "A shape is tried once on a device, and the file remembers the way for the next process") {
  const c10::InferenceMode inference;
  const testing::TempDir folder;
  const auto file = folder.path() / "cache" / "kernels.json";
  const auto conv = groupedConv();
  const auto x = at::randn({1, 30, 16, 16});
  std::int64_t groups = 0;
  {
    DeviceConvChooser chooser(file);
    groups = chooser.choose(conv, 16, 16).groups;
    CHECK(chooser.trials() == 1);
    CHECK(chooser.choose(conv, 16, 16).groups == groups);
    CHECK(chooser.trials() == 1);
    // Another size and another type are other questions.
    chooser.choose(conv, 8, 16);
    chooser.choose(groupedConv(at::kBFloat16), 16, 16);
    CHECK(chooser.trials() == 3);
  }
  DeviceConvChooser next(file);
  const auto chosen = next.choose(conv, 16, 16);
  CHECK(next.trials() == 0);
  CHECK(chosen.groups == groups);
  CHECK((chosen(x) - conv(x)).abs().max().item<float>() < 1e-4F);
}

TEST_CASE("A remembered way is taken, and one that is impossible is tried anew") {
  const c10::InferenceMode inference;
  const testing::TempDir folder;
  const auto file = folder.path() / "kernels.json";
  const auto conv = groupedConv();
  { DeviceConvChooser(file).choose(conv, 16, 16); }
  const auto written = [&](const nlohmann::json& merged) {
    nlohmann::json json;
    std::ifstream(file) >> json;
    REQUIRE(json["machines"].size() == 1);
    auto& questions = json["machines"].begin().value();
    REQUIRE(questions.size() == 1);
    questions.begin().value()["merged_groups"] = merged;
    std::ofstream(file) << json;
  };
  for (const std::int64_t merged : {2, 6}) {
    written(merged);
    DeviceConvChooser chooser(file);
    CHECK(chooser.choose(conv, 16, 16).groups == kGroups / merged);
    CHECK(chooser.trials() == 0);
  }
  for (const auto& wrong : {nlohmann::json(4), nlohmann::json(0), nlohmann::json("2")}) {
    INFO(wrong.dump());
    written(wrong);
    DeviceConvChooser chooser(file);
    CHECK(kGroups % chooser.choose(conv, 16, 16).groups == 0);
    CHECK(chooser.trials() == 1);
  }
}
