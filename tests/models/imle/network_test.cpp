#include "common/parity.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/io/model_file.h"
#include "core/io/safetensors.h"
#include "models/crn/options.h"
#include "models/imle/generator.h"
#include "models/imle/options.h"
#include "models/imle/pretrained.h"
#include "models/imle/released.h"
#include "models/layers/state_dict.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

const ImleShape kTiny{3, 2, 4, {6, 5}};

at::Tensor tinyConditioning(std::int64_t height = 8, std::int64_t width = 16) {
  const auto layout = at::one_hot(at::randint(3, {1, height, width}), 3).permute({0, 3, 1, 2});
  return at::cat({layout.to(at::kFloat), at::randn({1, 2, height, width})}, 1);
}

/// The tensors as the released program names and orders them.
TensorMap tensorflowVariables(ImleGeneratorImpl& generator) {
  TensorMap variables;
  for (const auto& item : generator.named_parameters()) {
    auto name = item.key();
    for (auto& letter : name) letter = letter == '.' ? '/' : letter;
    const auto value = item.value().detach();
    variables[name] = value.dim() == 4 ? value.permute({2, 3, 1, 0}).contiguous() : value.clone();
  }
  return variables;
}

}  // namespace

TEST_CASE("Noise shrinks as in TensorFlow 1 with corners not aligned") {
  const auto x = at::arange(12, at::kFloat).view({1, 1, 2, 6});
  // A side that halves keeps every second pixel.
  CHECK(cornerBilinear(x, 1, 3).flatten().equal(at::tensor({0.0F, 2.0F, 4.0F})));
  // 6 to 4: places 0, 1.5, 3, 4.5.
  const auto wide = cornerBilinear(x, 2, 4).flatten();
  CHECK(at::allclose(wide, at::tensor({0.0F, 1.5F, 3.0F, 4.5F, 6.0F, 7.5F, 9.0F, 10.5F})));
  CHECK(cornerBilinear(x, 2, 6).equal(x));
}

TEST_CASE("A seed's code map is the same in every batch and that of the seed's values") {
  const auto maps = codeMaps({5, 9, 5}, 2, 3, 4);
  CHECK(maps.sizes() == at::IntArrayRef({3, 2, 3, 4}));
  CHECK(maps[0].equal(maps[2]));
  CHECK_FALSE(maps[0].equal(maps[1]));
  const auto values = normalValues(9, 24);
  CHECK(maps[1].flatten().equal(at::tensor(values)));
}

TEST_CASE("The network makes one picture of layout and code at any size") {
  at::manual_seed(1);
  ImleGenerator generator(kTiny);
  for (const auto& size : {std::array{8, 16}, std::array{7, 9}}) {
    const auto y = generator->forward(tinyConditioning(size[0], size[1]));
    CHECK(y.sizes() == at::IntArrayRef({1, 1, 3, size[0], size[1]}));
    CHECK(at::isfinite(y).all().item<bool>());
  }
  CHECK_THROWS_AS(generator->forward(at::zeros({1, 4, 8, 8})), ShapeError);
}

TEST_CASE("The encoder's output goes, halved, into every module of the cascade") {
  at::manual_seed(2);
  ImleGenerator generator(kTiny);
  const at::NoGradGuard noGrad;
  const auto input = tinyConditioning();
  auto parts = generator->named_children();
  const auto conv = [&](const char* name, const at::Tensor& x) {
    return std::dynamic_pointer_cast<CrnConvImpl>(parts[name])->forward(x);
  };
  const auto noise = conv("g_noise_conv3", conv("g_noise_conv2", conv("g_noise_conv1", input)));
  CHECK(noise.size(1) == 2);
  const auto layout = input.narrow(1, 0, 3);
  const auto low =
      at::cat({at::avg_pool2d(layout, {2, 2}), noise.slice(2, 0, 8, 2).slice(3, 0, 16, 2)}, 1);
  auto x = conv("g_4_conv2", conv("g_4_conv1", low));
  x = at::cat({at::upsample_bilinear2d(x, {8, 16}, true), layout, noise}, 1);
  x = conv("g_8_conv100", conv("g_8_conv2", conv("g_8_conv1", x)));
  CHECK(maxDifference(generator->forward(input), x) < 1e-5);
}

TEST_CASE("Without the encoder the code itself goes into the cascade") {
  auto shape = kTiny;
  shape.encoder = 0;
  ImleGenerator generator(shape);
  for (const auto& item : generator->named_parameters()) {
    CHECK_FALSE(item.key().starts_with("g_noise"));
  }
  auto input = tinyConditioning();
  const auto before = generator->forward(input);
  input.narrow(1, 3, 2).add_(1);
  CHECK(maxDifference(before, generator->forward(input)) > 1e-4);
}

TEST_CASE("Gradients of conditioning and encoder weights in double precision") {
  at::manual_seed(3);
  ImleGenerator generator(kTiny);
  generator->to(at::kDouble);
  auto input = tinyConditioning(4, 8).to(at::kDouble).requires_grad_(true);
  const auto weight = at::randn({1, 1, 3, 4, 8}, at::kDouble);
  const auto loss = [&] { return (generator->forward(input) * weight).sum(); };
  CHECK(gradientError(input, loss) < 1e-5);
  CHECK(gradientError(generator->named_parameters()["g_noise_conv1.weights"], loss) < 1e-5);
}

TEST_CASE("The encoder starts with normal weights cut at two deviations of 0.15") {
  at::manual_seed(4);
  ImleGenerator generator(ImleShape{20, 10, 60, {2, 2}});
  const auto weights = generator->named_parameters()["g_noise_conv2.weights"];
  CHECK(weights.abs().max().item<double>() <= 0.3 + 1e-6);
  // A normal distribution cut at two deviations has 0.8796 of its deviation.
  CHECK(weights.std().item<double>() == Approx(0.15 * 0.8796).epsilon(0.01));
  CHECK(std::abs(weights.mean().item<double>()) < 0.005);
  const auto cascade = generator->named_parameters()["g_4_conv1.weights"].clone();
  generator->resetNoiseEncoder();
  CHECK(generator->named_parameters()["g_4_conv1.weights"].equal(cascade));
}

TEST_CASE("Released weights are described by their tensors and make the same picture") {
  TempDir dir;
  at::manual_seed(5);
  ImleGenerator generator(kTiny);
  writeSafetensors(dir / "imle.safetensors", {{}, tensorflowVariables(*generator)});
  const auto model = readImle({dir / "imle.safetensors", std::nullopt});
  CHECK(model.classes == 3);
  CHECK(model.info.system == "imle");
  CHECK(model.info.trainedHeight == 8);
  ImleOptions options;
  describe(options).readToml(model.info.options, "test");
  CHECK(options.noiseChannels == 2);
  CHECK(options.encoderWidth == 4);
  CHECK(options.widths == kTiny.widths);
  ImleGenerator other(imleShape(options));
  loadStateDict(*other, withoutPrefix(model.tensors, "G."), "test");
  const auto input = tinyConditioning();
  CHECK(maxDifference(generator->forward(input), other->forward(input)) == 0);
}

TEST_CASE("Released weights with a missing or misshapen tensor are refused by its name") {
  TempDir dir;
  ImleGenerator generator(kTiny);
  const auto good = tensorflowVariables(*generator);
  const auto refusal = [&](const TensorMap& variables) -> std::string {
    writeSafetensors(dir / "bad.safetensors", {{}, variables});
    try {
      readImle({dir / "bad.safetensors", std::nullopt});
    } catch (const ModelFormatError& error) {
      return error.what();
    }
    return "";
  };
  auto bad = good;
  bad.erase("g_noise_conv3/weights");
  CHECK(refusal(bad).find("g_noise_conv3.weights") != std::string::npos);
  bad = good;
  bad["g_8_conv2/weights"] = at::zeros({3, 3, 5, 7});
  CHECK(refusal(bad).find("g_8_conv2.weights': expected [5, 5, 3, 3], found [7, 5, 3, 3]") !=
        std::string::npos);
}

TEST_CASE("The cascade starts from a CRN, its noise as large as it is told") {
  TempDir dir;
  at::manual_seed(6);
  CrnOptions options;
  options.classes = 3;
  options.widths = {6, 5};
  options.modules = 2;
  options.outputs = 2;
  const auto crn = makeCrnGenerator(options);
  ModelFile file;
  file.info.system = "crn";
  file.info.options = describe(options).toToml();
  file.info.classes = ClassTable({{0, "a", {1, 2, 3}}, {1, "b", {4, 5, 6}}, {2, "c", {7, 8, 9}}});
  file.info.trainedWidth = file.info.trainedHeight = 8;
  for (const auto& [name, value] : stateDict(*crn)) file.tensors["G." + name] = value;
  writeModelFile(dir / "crn.safetensors", file, false);
  ImleGenerator generator(kTiny);
  startFromCrn(*generator, kTiny, dir / "crn.safetensors");
  generator->startNoiseWeights(5);
  const auto own = generator->named_parameters();
  const auto given = crn->named_parameters();
  const auto first = own["g_8_conv1.weights"];
  CHECK(first.narrow(1, 0, 9).equal(given["g_8_conv1.weights"]));
  const auto size = [](const at::Tensor& x) { return x.square().mean().sqrt().item<double>(); };
  CHECK(size(first.narrow(1, 9, 2)) == Approx(5 * size(given["g_8_conv1.weights"])).epsilon(0.25));
  const auto picture = given["g_8_conv100.weights"];
  CHECK(own["g_8_conv100.weights"].equal(at::stack({picture[0], picture[2], picture[4]})));
  auto wider = kTiny;
  wider.widths = {7, 5};
  ImleGenerator other(wider);
  CHECK_THROWS_AS(startFromCrn(*other, wider, dir / "crn.safetensors"), ConfigError);
}
