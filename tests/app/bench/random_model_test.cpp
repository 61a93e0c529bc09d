#include "app/bench/random_model.h"

#include "app/bench/layouts.h"
#include "app/bench/operator_watch.h"
#include "app/resource_path.h"
#include "app/tiny_model.h"
#include "app/train_config.h"
#include "core/base/log.h"
#include "models/registry/registry.h"
#include "support/catch.h"

#include <ATen/ATen.h>
using namespace spolvero;
using namespace spolvero::app;

namespace {

struct Shape {
  std::string preset;
  std::vector<std::string> settings;  ///< That make it small.
  int classes;
};

const std::vector<Shape> kShapes{
    {"groupdnet-deepfashion",
     {"groupdnet.width=8", "groupdnet.discriminator.width=4", "groupdnet.encoder.width=16"},
     8},
    {"spade-cityscapes", {"spade.width=4", "spade.hidden=16", "spade.discriminator.width=4"}, 35},
    {"pix2pixhd-512",
     {"pix2pixhd.width=4", "pix2pixhd.blocks=2", "pix2pixhd.discriminator.width=4"},
     35},
    {"crn-512", {"crn.widths=[8, 8, 8, 8, 8]"}, 19}};

}  // namespace

TEST_CASE("Random models of every published shape have activations like trained ones") {
  setLogLevel("warn");
  for (const auto& shape : kShapes) {
    CAPTURE(shape.preset);
    auto config = TrainConfig::read(presetFile(shape.preset));
    for (const auto& setting : shape.settings) config.assign(setting);
    auto deck = layoutsFor(testing::numberedClasses(shape.classes), 128, 128, {});
    const auto model = randomModel(config, deck.first(), 1);
    for (const auto& [name, tensor] : model.tensors) {
      CAPTURE(name);
      CHECK(name.starts_with("G."));
      if (name.ends_with("running_var")) {
        CHECK(tensor.min().item<double>() > 0);
        CHECK_FALSE(at::allclose(tensor, at::ones_like(tensor)));
      }
    }
    const auto renderer = systemNamed(model.info.system, "test").makeRenderer(model, {});
    deck.next();
    // Another layout than the one it was fitted to.
    const auto picture = renderer->render(deck.next(), {});
    CHECK(at::isfinite(picture).all().item<bool>());
    CHECK(picture.std().item<double>() > 0.15);
    CHECK(picture.std().item<double>() < 1);
    CHECK(picture.abs().gt(0.99).to(at::kFloat).mean().item<double>() < 0.2);
  }
}

TEST_CASE("Random models are the same for the same seed") {
  auto deck = layoutsFor(testing::numberedClasses(35), 128, 128, {});
  const auto make = [&](std::uint64_t seed) {
    auto config = TrainConfig::read(presetFile("spade-cityscapes"));
    for (const auto& setting : kShapes[1].settings) config.assign(setting);
    return randomModel(config, deck.first(), seed).tensors.at("G.conv_img.weight");
  };
  const auto first = make(1);
  CHECK(make(1).equal(first));
  CHECK_FALSE(make(2).equal(first));
}

TEST_CASE("Multiply-adds of convolutions and matrix layers are counted as by hand") {
  const auto x = at::rand({2, 6, 9, 11});
  const auto count = [&](at::IntArrayRef weight, bool transposed, std::int64_t groups) {
    const std::int64_t padding = groups == 1 ? 1 : 0;
    const std::int64_t stride = transposed || groups > 1 ? 2 : 1;
    return countMultiplyAdds([&] {
      at::convolution(x,
                      at::rand(weight),
                      {},
                      {stride, stride},
                      {padding, padding},
                      {1, 1},
                      transposed,
                      {0, 0},
                      groups);
    });
  };
  CHECK(count({4, 6, 3, 3}, false, 1) == 2 * 9 * 11 * 4 * 6 * 9);
  // Stride 2 without padding: 4 × 5 places.
  CHECK(count({4, 3, 3, 3}, false, 2) == 2 * 4 * 5 * 4 * 3 * 9);
  CHECK(count({6, 5, 3, 3}, true, 1) == 2 * 9 * 11 * 6 * 5 * 9);
  CHECK(countMultiplyAdds([&] {
          at::linear(at::rand({7, 6}), at::rand({5, 6}), at::rand({5}));
        }) == 7 * 6 * 5);
  CHECK(countMultiplyAdds([&] { at::relu(x); }) == 0);
}
