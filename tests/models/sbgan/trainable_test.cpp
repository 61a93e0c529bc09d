#include "common/parity.h"
#include "sbgan/tiny_sbgan.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/train/checkpoint.h"
#include "models/layers/state_dict.h"
#include "models/sbgan/renderer.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

#include <set>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

TensorMap allState(SbganTrainable& system) {
  TensorMap state;
  for (const auto& network : system.networks()) {
    for (auto& [name, tensor] : stateDict(*network.module)) {
      state[network.prefix + name] = tensor.clone();
    }
  }
  return state;
}

/// Prefixes of the networks whose weights differ.
std::set<std::string> changed(const TensorMap& before, const TensorMap& after) {
  std::set<std::string> prefixes;
  for (const auto& [name, tensor] : before) {
    if (!tensor.equal(after.at(name))) prefixes.insert(name.substr(0, name.find('.')));
  }
  return prefixes;
}

ClassStyle seeded(std::uint64_t seed) {
  ClassStyle style;
  style.code = CodeSource::fromSeed(seed);
  return style;
}

}  // namespace

TEST_CASE("Each stage trains its networks and leaves the others alone") {
  const auto system = makeTinySbgan(tinySbgan(), 1);
  using Names = std::set<std::string>;
  std::int64_t step = 0;
  const auto after = [&](std::int64_t to) {
    const auto before = allState(*system);
    trainTinySbgan(*system, std::exchange(step, to), to);
    return changed(before, allState(*system));
  };
  CHECK(after(10) == Names{"LG", "LD"});
  CHECK(after(13) == Names{"G", "D"});
  // Batch statistics and spectral vectors of SPADE move whenever it makes a picture in training.
  CHECK(after(15) == Names{"D2", "G"});
  CHECK(after(18) == Names{"LG", "LD", "G", "D", "D2"});
}

TEST_CASE("Blocks that are not grown yet keep their first weights") {
  const auto system = makeTinySbgan(tinySbgan(), 2);
  const auto before = allState(*system);
  trainTinySbgan(*system, 0, 2);
  const auto after = allState(*system);
  CHECK_FALSE(after.at("LG.blocks.0.fc1.weight").equal(before.at("LG.blocks.0.fc1.weight")));
  CHECK(after.at("LG.blocks.1.conv1.weight").equal(before.at("LG.blocks.1.conv1.weight")));
  CHECK(after.at("LD.blocks.0.conv1.weight").equal(before.at("LD.blocks.0.conv1.weight")));
}

TEST_CASE("A training that stopped in any phase goes on bit for bit") {
  const TempDir dir;
  const auto straight = makeTinySbgan(tinySbgan(), 3);
  trainTinySbgan(*straight, 0, 18);
  const auto expected = allState(*straight);
  const auto stopped = makeTinySbgan(tinySbgan(), 3);
  std::int64_t done = 0;
  for (const std::int64_t at : {1, 3, 5, 9, 10, 12, 14, 15, 17}) {
    CAPTURE(at);
    trainTinySbgan(*stopped, done, at);
    done = at;
    const auto file = dir / "checkpoint.safetensors";
    CheckpointState state;
    state.step = at;
    writeCheckpoint(file, *stopped, nullptr, state);
    const auto resumed = makeTinySbgan(tinySbgan(), 100);
    REQUIRE(readCheckpoint(file, *resumed, nullptr).step == at);
    trainTinySbgan(*resumed, at, 18);
    CHECK(changed(expected, allState(*resumed)).empty());
    writeCheckpoint(dir / "resumed.safetensors", *resumed, nullptr, state);
    writeCheckpoint(dir / "straight.safetensors", *straight, nullptr, state);
    CHECK(readFile(dir / "resumed.safetensors", 1 << 24) ==
          readFile(dir / "straight.safetensors", 1 << 24));
  }
}

TEST_CASE("Rates follow the stage") {
  const auto system = makeTinySbgan(tinySbgan(), 4);
  const auto rates = [&](std::int64_t step) {
    system->beginStep({step, 18, 5, 0, 1});
    std::map<std::string, double> found;
    for (const auto& ref : system->optimizers()) found[ref.name] = ref.baseRate;
    return found;
  };
  CHECK(rates(0).at("LG") == 0.001);
  CHECK(rates(11).at("G") == Approx(0.0001));
  CHECK(rates(11).at("D") == Approx(0.0004));
  CHECK(rates(13).at("D2") == Approx(0.0002));
  CHECK(rates(15).at("LD") == 0.00001);
  CHECK(rates(15).at("D2") == Approx(0.0002));
}

TEST_CASE("The photograph's gradient reaches the layout through the first map, or through all") {
  auto options = tinySbgan();
  const auto gradient = [&](bool full) {
    torch::manual_seed(5);
    ImageStage image(imageOptions(options), tinySbganClasses(), 64, 32, c10::Device(c10::kCPU));
    auto layout = mostLikely(at::rand({2, 3, 32, 64})).requires_grad_();
    image.photograph(layout, full).sum().backward();
    return layout.grad().ne(0).sum().item<std::int64_t>();
  };
  // Nearest sampling for the 1 × 2 map reads two places.
  CHECK(gradient(false) <= 2 * 2 * 3);
  CHECK(gradient(false) > 0);
  CHECK(gradient(true) > 100);
}

TEST_CASE("Samples and validation work in every stage") {
  const auto system = makeTinySbgan(tinySbgan(), 6);
  const auto batch = tinySbganBatch();
  std::int64_t done = 0;
  for (const std::int64_t to : {1, 4, 11, 14, 18}) {
    trainTinySbgan(*system, std::exchange(done, to), to);
    CAPTURE(to);
    for (const int variant : {0, 1, 2, 3}) {
      const auto pictures = system->sample(batch, variant);
      CHECK(pictures.sizes() == at::IntArrayRef({4, 3, 32, 64}));
      CHECK(pictures.abs().max().item<float>() <= 1);
      CHECK(pictures.equal(system->sample(batch, variant)));
    }
    const auto loss = system->validationLoss(batch);
    CHECK(loss >= (to <= 10 ? 2 : 0));
    CHECK(loss <= (to <= 10 ? 3 : 2.999));
    CHECK(loss == system->validationLoss(batch));
  }
  CHECK(system->validationName() == "layouts+l1");
}

TEST_CASE("A model file of each stage offers what was trained, and dreams the same each time") {
  const auto system = makeTinySbgan(tinySbgan(), 7);
  trainTinySbgan(*system, 0, 5);
  SbganRenderer early(modelOf(*system), {});
  CHECK(early.offer().dream);
  CHECK_FALSE(early.offer().render);
  const auto first = early.dream(seeded(1));
  CHECK(first.width() == 64);
  CHECK(first.height() == 32);
  CHECK(first == early.dream(seeded(1)));
  CHECK_THROWS_WITH(early.render(first, {}), ContainsText("not been trained"));

  trainTinySbgan(*system, 5, 18);
  const auto model = modelOf(*system);
  SbganRenderer late(model, {});
  CHECK(late.offer().render);
  const auto layout = late.dream(seeded(1));
  const auto photo = late.render(layout, {});
  CHECK(photo.sizes() == at::IntArrayRef({1, 3, 32, 64}));
  CHECK(photo.equal(SbganRenderer(model, {}).render(layout, {})));

  auto blend = seeded(1);
  blend.blendTo = CodeSource::fromSeed(2);
  blend.blend = 1;
  CHECK(late.dream(blend) == late.dream(seeded(2)));
}

TEST_CASE("A dreamt layout is the most likely class of each pixel, 255 where that is none") {
  auto options = tinySbgan();
  const auto system = makeTinySbgan(options, 8);
  auto model = modelOf(*system);
  model.tensors["LG.blocks.2.to_mask.weight"].zero_();
  auto& bias = model.tensors["LG.blocks.2.to_mask.bias"];
  bias.copy_(at::tensor({0.0F, 1.0F, 0.0F}));
  const auto cars = SbganRenderer(model, {}).dream(seeded(3));
  CHECK(labelHistogram(cars.labels())[1] == 64 * 32);
  CHECK(cars.instances().at(5, 5) == 1);
  bias.copy_(at::tensor({0.0F, 1.0F, 2.0F}));
  CHECK(labelHistogram(SbganRenderer(model, {}).dream(seeded(3)).labels())[kUnlabelled] == 64 * 32);
}

TEST_CASE("The pixel baseline grows on photos and makes pictures, not layouts") {
  auto options = tinySbgan();
  options.pixels = true;
  const auto system = makeTinySbgan(options, 9);
  CHECK(system->networks().size() == 2);
  trainTinySbgan(*system, 0, 10);
  const auto batch = tinySbganBatch();
  CHECK(system->sample(batch, 1).sizes() == at::IntArrayRef({4, 3, 32, 64}));
  CHECK(system->validationLoss(batch) > 0);
  SbganRenderer renderer(modelOf(*system), {});
  CHECK_FALSE(renderer.offer().dream);
  CHECK(renderer.offer().render);
  CHECK(renderer.offer().latent);
  const Layout blank(80, 40, tinySbganClasses());
  const auto picture = renderer.render(blank, {});
  CHECK(picture.sizes() == at::IntArrayRef({1, 3, 40, 80}));
  Appearance other;
  other.seed = 4;
  CHECK_FALSE(picture.equal(renderer.render(blank, other)));
  CHECK_THROWS_AS(renderer.dream(seeded(1)), ConfigError);
}

TEST_CASE("Pictures that do not have the layout's shape are refused") {
  CHECK_THROWS_WITH(SbganTrainable(tinySbgan(), tinySbganClasses(), 64, 64, c10::Device(c10::kCPU)),
                    ContainsText("data.width") && ContainsText("64 x 64"));
}
