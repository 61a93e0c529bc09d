#include "common/engine_cases.h"

#include "support/catch.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <torch/nn/module.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace spolvero::testing {

namespace {

ClassTable someClasses() {
  return ClassTable({{0, "sky", {70, 130, 180}},
                     {1, "tree", {30, 110, 40}},
                     {2, "road", {90, 90, 90}},
                     {3, "car", {180, 30, 30}, ClassKind::Thing}});
}

}  // namespace

void fillAsHe(torch::nn::Module& network) {
  const at::NoGradGuard noGrad;
  for (auto& item : network.named_parameters()) {
    auto& value = item.value();
    if (value.dim() == 4) {
      value.normal_(0, std::sqrt(2.0 / static_cast<double>(value.numel() / value.size(0))));
    } else {
      value.uniform_(-0.5, 0.5);
    }
  }
  for (auto& item : network.named_buffers()) {
    if (item.key().ends_with("running_mean")) item.value().normal_(0, 0.3);
    if (item.key().ends_with("running_var")) item.value().uniform_(0.5, 2);
  }
}

Layout randomLayout(std::uint64_t seed, int width, int height) {
  std::mt19937_64 random(seed);
  const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  LabelMap labels(width, height, static_cast<std::uint8_t>(upTo(4)));
  InstanceMap instances(width, height, 0);
  for (int i = 0; i < 12; ++i) {
    const int left = upTo(width);
    const int top = upTo(height);
    const int shape = i % 3;
    const int right = std::min(width, left + (shape == 0 ? 1 : 1 + upTo(width / 2)));
    const int bottom = std::min(height, top + (shape == 1 ? 1 : 1 + upTo(height / 2)));
    const auto label = static_cast<std::uint8_t>(i == 5 ? kUnlabelled : upTo(4));
    for (int y = top; y < bottom; ++y) {
      for (int x = left; x < right; ++x) {
        labels.at(x, y) = label;
        instances.at(x, y) = label == 3 ? static_cast<std::uint16_t>(i + 1) : std::uint16_t{0};
      }
    }
  }
  return Layout(std::move(labels), std::move(instances), someClasses());
}

Layout edited(const Layout& layout, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  auto labels = layout.labels();
  auto instances = layout.instances();
  const auto side = 1 + static_cast<int>(random() % 4);
  const auto left = static_cast<int>(random() % static_cast<unsigned>(layout.width() - side));
  const auto top = static_cast<int>(random() % static_cast<unsigned>(layout.height() - side));
  const auto label = static_cast<std::uint8_t>(random() % 3);
  for (int y = top; y < top + side; ++y) {
    for (int x = left; x < left + side; ++x) {
      labels.at(x, y) = label;
      instances.at(x, y) = 0;
    }
  }
  return Layout(std::move(labels), std::move(instances), someClasses());
}

RenderSettings fastSettings(Precision precision, double liveTolerance) {
  RenderSettings settings;
  settings.engine = EngineKind::Fast;
  settings.precision = precision;
  settings.liveTolerance = liveTolerance;
  return settings;
}

std::filesystem::path freshTuningFile(const std::string& name) {
  const auto file = std::filesystem::temp_directory_path() /
                    fmt::format("spolvero-{}-{}.json", name, std::random_device{}());
  std::filesystem::remove(file);
  return file;
}

void checkLargePictures(SceneRenderer& unlimited,
                        SceneRenderer& limited,
                        const Layout& layout,
                        double tolerance) {
  const auto expected = unlimited.render(layout, {});
  CHECK(expected.std().item<double>() > 0.05);
  std::vector<double> shares;
  const auto told = [&](double share) {
    shares.push_back(share);
    return true;
  };
  for (auto* renderer : {&unlimited, &limited}) {
    shares.clear();
    const auto found = renderer->renderLarge(layout, {}, told);
    CHECK((found - expected).abs().max().item<double>() <= tolerance);
    CHECK(renderer->lastFrame().exact);
    CHECK(renderer->lastFrame().denseMacs == Approx(unlimited.lastFrame().denseMacs));
    CHECK(shares.size() > 3);
    CHECK(shares.front() == 0);
    CHECK(shares.back() == Approx(1));
    CHECK(std::is_sorted(shares.begin(), shares.end()));
  }
  CHECK(limited.lastFrame().doneMacs >= unlimited.lastFrame().doneMacs);
  CHECK((limited.renderLarge(layout, {}, {}) - expected).abs().max().item<double>() <= tolerance);
  CHECK((limited.renderLive(layout, {}) - expected).abs().max().item<double>() <= tolerance);
  CHECK(limited.lastFrame().cacheBytes == 0);
  const auto live = unlimited.renderLive(layout, {});
  for (auto* renderer : {&unlimited, &limited}) {
    CHECK_THROWS_AS(renderer->renderLarge(layout, {}, [](double share) { return share < 0.5; }),
                    RenderStopped);
  }
  CHECK((unlimited.renderLive(layout, {}) - live).abs().max().item<double>() == 0);
  CHECK((limited.render(layout, {}) - expected).abs().max().item<double>() <= tolerance);
}

double psnr(const at::Tensor& a, const at::Tensor& b) {
  return 10 * std::log10(4 / std::max((a - b).square().mean().item<double>(), 1e-12));
}

}  // namespace spolvero::testing
