#include "models/layers/weighted_layer.h"

#include "common/parity.h"

#include "core/base/error.h"
#include "models/layers/conv_norm.h"
#include "models/layers/state_dict.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <cmath>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

ConvOptions spectralConv() {
  ConvOptions options;
  options.in = 4;
  options.out = 6;
  options.groups = 2;
  options.spectral = true;
  return options;
}

/// A 2×2 linear layer with weight diag(3, 1) and vectors along (1, 1).
LinearLayer diagonalLayer() {
  LinearLayer layer(2, 2, true);
  const auto diagonal = at::tensor({1.0F, 1.0F}) / std::sqrt(2.0F);
  loadStateDict(*layer,
                {{"weight_orig", at::diag(at::tensor({3.0F, 1.0F}))},
                 {"weight_u", diagonal},
                 {"weight_v", diagonal},
                 {"bias", at::zeros({2})}},
                "test");
  return layer;
}

}  // namespace

TEST_CASE("Spectral norm: one power iteration per training pass, none in evaluation") {
  auto layer = diagonalLayer();
  const auto x = at::tensor({1.0F, 0.0F}).view({1, 2});
  layer->eval();
  // u·W·v = (3 + 1) / 2 = 2.
  CHECK(layer->forward(x)[0][0].item<double>() == Approx(1.5));
  CHECK(layer->forward(x)[0][0].item<double>() == Approx(1.5));
  layer->train();
  // v = (3, 1)/√10, W·v = (9, 1)/√10, σ = |W·v| = √8.2.
  CHECK(layer->forward(x)[0][0].item<double>() == Approx(3 / std::sqrt(8.2)));
  for (int i = 0; i < 20; ++i) layer->forward(x);
  CHECK(layer->forward(x)[0][0].item<double>() == Approx(1.0).epsilon(1e-5));
}

TEST_CASE("A folded spectral layer gives the evaluation result and holds a plain weight") {
  ConvLayer layer(spectralConv());
  layer->eval();
  const auto x = at::randn({2, 4, 5, 7});
  const auto before = layer->forward(x);
  const auto weight = layer->effectiveWeight();
  layer->fold();
  CHECK_FALSE(layer->isSpectral());
  CHECK(maxDifference(layer->forward(x), before) <= 1e-6);
  CHECK(maxDifference(layer->trainedWeight(), weight) == 0);
  CHECK(layer->named_parameters().find("weight_orig") == nullptr);
}

TEST_CASE("A convolution by hand: shape, stride and groups") {
  ConvOptions options;
  options.in = 2;
  options.out = 2;
  options.groups = 2;
  options.stride = 2;
  ConvLayer layer(options);
  loadStateDict(
      *layer, {{"weight", at::ones({2, 1, 3, 3})}, {"bias", at::tensor({0.5F, -1.0F})}}, "test");
  auto x = at::ones({1, 2, 4, 6});
  x.select(1, 1).fill_(2);
  const auto y = layer->forward(x);
  REQUIRE(y.sizes() == at::IntArrayRef({1, 2, 2, 3}));
  CHECK(y[0][0][0][0].item<double>() == Approx(4.5));
  CHECK(y[0][1][1][1].item<double>() == Approx(17.0));
}

TEST_CASE("Groups that do not divide the channels are refused with the numbers") {
  ConvOptions options;
  options.in = 10;
  options.out = 12;
  options.groups = 4;
  CHECK_THROWS_AS(ConvLayer(options), ShapeError);
  CHECK_THROWS_WITH(ConvLayer(options), ContainsText("4 groups") && ContainsText("10 input"));
}

TEST_CASE("The gradient through a spectral convolution agrees with differences") {
  ConvLayer layer(spectralConv());
  layer->to(at::kDouble);
  layer->eval();
  auto x = at::randn({1, 4, 4, 4}, at::kDouble).requires_grad_();
  const auto direction = at::randn({1, 6, 4, 4}, at::kDouble);
  const auto loss = [&] { return (layer->forward(x) * direction).sum(); };
  CHECK(gradientError(x, loss) < 1e-6);
  CHECK(gradientError(layer->trainedWeight(), loss) < 1e-6);
}

TEST_CASE("A state dict goes out and back in, what does not fit is named") {
  ConvLayer source(spectralConv());
  ConvLayer target(spectralConv());
  auto tensors = stateDict(*source);
  CHECK(tensors.size() == 4);
  loadStateDict(*target, tensors, "file");
  source->eval();
  target->eval();
  const auto x = at::randn({1, 4, 3, 3});
  CHECK(maxDifference(source->forward(x), target->forward(x)) == 0);

  auto bad = tensors;
  bad.erase("bias");
  CHECK_THROWS_WITH(loadStateDict(*target, bad, "file"),
                    ContainsText("file") && ContainsText("'bias'"));
  bad = tensors;
  bad["weight_u"] = at::zeros({7});
  CHECK_THROWS_WITH(loadStateDict(*target, bad, "file"),
                    ContainsText("weight_u") && ContainsText("[7]"));
  bad = tensors;
  bad["weight_orig"] = bad["weight_orig"] * std::numeric_limits<float>::quiet_NaN();
  CHECK_THROWS_WITH(loadStateDict(*target, bad, "file"), ContainsText("NaN"));
  bad = tensors;
  bad["other.weight"] = at::zeros({1});
  CHECK_THROWS_WITH(loadStateDict(*target, bad, "file"), ContainsText("no place"));
  CHECK_NOTHROW(loadStateDict(*target, bad, "file", {"other."}));
}

TEST_CASE("Old releases without weight_v load: the norm they divided by comes back") {
  struct Holder : torch::nn::Module {
    ConvLayer conv{nullptr};
  } holder;
  holder.conv = holder.register_module("conv", ConvLayer(spectralConv()));
  holder.conv->train();
  for (int i = 0; i < 30; ++i) holder.conv->forward(at::randn({1, 4, 3, 3}));
  holder.conv->eval();
  const auto weight = holder.conv->effectiveWeight();
  auto tensors = stateDict(holder);
  tensors.erase("conv.weight_v");
  tensors["conv.weight"] = weight;
  loadStateDict(holder, tensors, "old");
  CHECK(maxDifference(holder.conv->effectiveWeight(), weight) < 1e-5);
  tensors.erase("conv.weight");
  loadStateDict(holder, tensors, "old");
  CHECK(maxDifference(holder.conv->effectiveWeight(), weight) < 1e-4);
}

TEST_CASE("Initialisation is Xavier normal with the gain, biases zero") {
  ConvOptions options;
  options.in = 64;
  options.out = 64;
  options.spectral = true;
  ConvLayer layer(options);
  layer->bias().data().fill_(3);
  initialiseWeights(*layer, 0.02);
  const auto expected = 0.02 * std::sqrt(2.0 / (64 * 9 + 64 * 9));
  CHECK(layer->trainedWeight().std().item<double>() == Approx(expected).epsilon(0.03));
  CHECK(layer->bias().abs().max().item<double>() == 0);
}

TEST_CASE("Every released initialisation has its spread, another word is refused") {
  ConvOptions options;
  options.in = 24;
  options.out = 32;
  constexpr double kFanIn = 24 * 9;
  constexpr double kFanOut = 32 * 9;
  const auto weights = [&](const std::string& kind) {
    ConvLayer layer(options);
    initialiseWeights(*layer, 0.02, kind);
    CHECK(layer->bias().abs().max().item<double>() == 0);
    return layer->trainedWeight().detach().clone();
  };
  const auto deviation = [&](const std::string& kind) {
    return weights(kind).std().item<double>();
  };
  CHECK(deviation("normal") == Approx(0.02).epsilon(0.05));
  CHECK(deviation("xavier") == Approx(0.02 * std::sqrt(2 / (kFanIn + kFanOut))).epsilon(0.05));
  CHECK(deviation("kaiming") == Approx(std::sqrt(2 / kFanIn)).epsilon(0.05));
  const auto bound = [&](const std::string& kind) {
    return weights(kind).abs().max().item<double>();
  };
  CHECK(bound("xavier_uniform") == Approx(std::sqrt(6 / (kFanIn + kFanOut))).epsilon(0.02));
  CHECK(bound("none") == Approx(1 / std::sqrt(kFanIn)).epsilon(0.02));
  const auto matrix = weights("orthogonal").flatten(1);
  CHECK(at::allclose(at::mm(matrix, matrix.t()), 0.0004 * at::eye(32), 1e-4, 1e-7));
  ConvLayer layer(options);
  CHECK_THROWS_WITH(initialiseWeights(*layer, 0.02, "xaver"),
                    ContainsText("xavier") && ContainsText("'xaver'"));
}
