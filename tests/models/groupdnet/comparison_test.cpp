#include "common/parity.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "models/groupdnet/encoder.h"
#include "models/groupdnet/generator.h"
#include "models/layers/state_dict.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// The [groupdnet…] tables of a preset.
GroupDNetOptions presetOptions(const std::string& name) {
  const auto path = sourceDir() / "resources/presets" / (name + ".toml");
  const auto text = readFile(path, 1 << 20);
  std::string own;
  const std::string prefix = "[groupdnet";
  for (auto at = text.find(prefix); at != std::string::npos; at = text.find(prefix, at + 1)) {
    auto table = text.substr(at, text.find("\n[", at) - at) + "\n";
    const auto head = table.find(']');
    const auto sub = table.substr(prefix.size(), head - prefix.size());
    own += (sub.empty() ? "" : "[" + sub.substr(1) + "]") + table.substr(head + 1);
  }
  GroupDNetOptions options;
  describe(options).readToml(own, path.string());
  return options;
}

double millionsOf(const GroupDNetOptions& options) {
  const auto generator = asModule(makeStyleDecoder(options));
  const auto encoder = asModule(makeStyleEncoder(options));
  return static_cast<double>(parameterCount(*generator) + parameterCount(*encoder)) / 1e6;
}

GroupDNetOptions tinyOptions() {
  GroupDNetOptions options;
  options.classes = 3;
  options.width = 6;
  options.hidden = 6;
  options.upsampling = "normal";
  options.encoder.width = 6;
  options.codeChannels = 2;
  return options;
}

at::Tensor randomOneHot(std::int64_t classes, std::int64_t height, std::int64_t width) {
  return at::one_hot(at::randint(classes, {1, height, width}), classes)
      .permute({0, 3, 1, 2})
      .to(at::kFloat);
}

/// The tensors of all class networks as those of one grouped network.
TensorMap groupedFromClasses(const TensorMap& classes, std::int64_t count) {
  TensorMap grouped;
  for (const auto& [name, first] : withoutPrefix(classes, "class_0.")) {
    std::vector<at::Tensor> parts;
    for (std::int64_t id = 0; id < count; ++id) {
      parts.push_back(classes.at("class_" + std::to_string(id) + "." + name));
    }
    grouped[name] = first.dim() == 0 ? first : at::cat(parts, 0);
  }
  return grouped;
}

}  // namespace

TEST_CASE("The networks of the comparison have as many parameters as GroupDNet, within 3 %") {
  const auto own = millionsOf(presetOptions("groupdnet-deepfashion"));
  CHECK(own == Approx(109.16).epsilon(0.001));
  const std::vector<std::pair<std::string, double>> noted{
      {"mulnet", 111.5}, {"groupnet", 111.5}, {"groupenc", 108.1}, {"groupdec", 109.3}};
  for (const auto& [name, millions] : noted) {
    const auto found = millionsOf(presetOptions("groupdnet-" + name));
    CAPTURE(name, found);
    CHECK(std::abs(found - own) / own < 0.03);
    CHECK(found == Approx(millions).margin(0.06));
  }
  for (const std::string ablation :
       {"no-split", "no-sync-batch-norm", "no-spectral-norm", "group-norm"}) {
    const auto found = millionsOf(presetOptions("groupdnet-" + ablation));
    CAPTURE(ablation, found);
    CHECK(found == Approx(own).epsilon(0.001));
  }
}

TEST_CASE("MulNet: a class's picture follows that class's network and code alone") {
  auto options = tinyOptions();
  options.perClass = true;
  at::manual_seed(3);
  const auto decoder = makeStyleDecoder(options);
  const auto module = asModule(decoder);
  module->eval();
  at::NoGradGuard noGrad;
  auto labels = at::zeros({1, 3, 32, 32});
  labels.narrow(1, 0, 1).narrow(3, 0, 16).fill_(1);
  labels.narrow(1, 2, 1).narrow(3, 16, 12).fill_(1);
  SegPyramid seg(labels);
  auto codes = at::randn({1, 6, 1, 1});
  const auto before = decoder->forward(codes, seg);
  REQUIRE(before.sizes() == at::IntArrayRef({1, 3, 32, 32}));
  codes.narrow(1, 4, 2).add_(1);
  auto moved = (decoder->forward(codes, seg) - before).abs().amax({0, 1, 2});
  CHECK(moved.narrow(0, 0, 16).max().item<double>() == 0);
  CHECK(moved.narrow(0, 16, 12).max().item<double>() > 0);
  CHECK(moved.narrow(0, 28, 4).max().item<double>() > 0);  // Without a class: the mean of all.
  codes.narrow(1, 4, 2).sub_(1);
  for (auto& item : module->named_parameters()) {
    if (item.key().starts_with("class_0.")) item.value().mul_(1.5);
  }
  moved = (decoder->forward(codes, seg) - before).abs().amax({0, 1, 2});
  CHECK(moved.narrow(0, 0, 16).max().item<double>() > 0);
  CHECK(moved.narrow(0, 16, 12).max().item<double>() < 1e-6);
}

TEST_CASE("MulNet's encoders and decoders are the groups of one grouped network") {
  auto options = tinyOptions();
  options.perClass = true;
  options.norm = "spadeinstance3x3";
  options.encoder.norm = "none";
  options.classes = 3;
  const auto encoder = makeStyleEncoder(options);
  auto grouped = options;
  grouped.perClass = false;
  GroupDNetEncoder together(grouped);
  loadStateDict(*together, groupedFromClasses(stateDict(*asModule(encoder)), 3), "memory");
  at::NoGradGuard noGrad;
  asModule(encoder)->eval();
  together->eval();
  const auto x = at::rand({2, 9, 32, 64});
  CHECK(maxDifference(encoder->forward(x).first, together->forward(x).first) < 1e-6);
  CHECK(maxDifference(encoder->forward(x).second, together->forward(x).second) < 1e-6);

  grouped.groups.assign(7, 3);
  const auto decoder = makeStyleDecoder(options);
  auto tensors = groupedFromClasses(stateDict(*asModule(decoder)), 3);
  tensors.erase("conv_img.weight");
  tensors.erase("conv_img.bias");
  GroupDNetGenerator net(grouped);
  for (const auto& [name, tensor] : stateDict(*net)) {
    if (name.starts_with("conv_img.")) continue;
    CAPTURE(name);
    REQUIRE(tensors.contains(name));
    CHECK(tensors.at(name).sizes() == tensor.sizes());
  }
}

TEST_CASE("Gradients reach the codes of a MulNet as differences say") {
  auto options = tinyOptions();
  options.perClass = true;
  const auto decoder = makeStyleDecoder(options);
  asModule(decoder)->to(at::kDouble);
  asModule(decoder)->eval();
  const auto labels = randomOneHot(3, 32, 32).to(at::kDouble);
  auto codes = at::randn({1, 6, 1, 1}, at::kDouble).requires_grad_();
  CHECK(gradientError(codes, [&] {
          SegPyramid seg(labels);
          return decoder->forward(codes, seg).square().sum();
        }) < 1e-4);
}

TEST_CASE("Without map the picture does not depend on the layout, and the norms learn a gain") {
  auto options = tinyOptions();
  options.map = false;
  GroupDNetGenerator generator(options);
  generator->eval();
  at::NoGradGuard noGrad;
  const auto codes = at::randn({1, 6, 1, 1});
  SegPyramid one(randomOneHot(3, 32, 32));
  SegPyramid other(randomOneHot(3, 32, 32));
  CHECK(generator->forward(codes, one).equal(generator->forward(codes, other)));
  const auto tensors = stateDict(*generator);
  CHECK(tensors.contains("head_0.norm_0.param_free_norm.weight"));
  CHECK_FALSE(tensors.contains("head_0.norm_0.mlp_gamma.weight"));
}

TEST_CASE("Without split every class sees the whole photo") {
  auto options = tinyOptions();
  options.encoder.input = "whole";
  options.encoder.reduction = 2;
  const auto photo = at::rand({2, 3, 8, 4});
  const auto oneHot = randomOneHot(3, 8, 4).expand({2, 3, 8, 4});
  const auto x = encoderInput(photo, oneHot, options, 8, 4);
  REQUIRE(x.sizes() == at::IntArrayRef({2, 9, 4, 2}));
  const auto half = at::upsample_nearest2d(photo, {4, 2});
  for (std::int64_t id = 0; id < 3; ++id) CHECK(x.narrow(1, 3 * id, 3).equal(half));
}

TEST_CASE("Groups of the first layer must divide the codes") {
  auto options = tinyOptions();
  options.fcGroups = 4;
  CHECK_THROWS_WITH(validate(options), ContainsText("fc_groups"));
}
