#include "models/layers/norm.h"

#include "common/parity.h"

#include "core/base/error.h"
#include "models/layers/conv_norm.h"
#include "models/layers/state_dict.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

NormLayer makeNorm(NormKind kind,
                   std::int64_t channels,
                   bool affine = false,
                   std::int64_t groups = 2) {
  NormOptions options;
  options.kind = kind;
  options.channels = channels;
  options.affine = affine;
  options.groups = groups;
  return NormLayer(options);
}

}  // namespace

TEST_CASE("Names of norms are read as the released options write them") {
  CHECK(parseConvNorm("spectralinstance").spectral);
  CHECK(parseConvNorm("spectralinstance").kind == NormKind::Instance);
  CHECK(parseConvNorm("none").kind == NormKind::None);
  CHECK(parseConvNorm("sync_batch").kind == NormKind::SyncBatch);
  const auto spade = parseSpadeNorm("spectralspadesyncbatch5x5");
  CHECK(spade.spectral);
  CHECK(spade.kind == NormKind::SyncBatch);
  CHECK(spade.kernel == 5);
  CHECK_FALSE(parseSpadeNorm("spadegroup3x3").spectral);
  CHECK_THROWS_WITH(parseConvNorm("layer"), ContainsText("'layer'"));
  CHECK_THROWS_AS(parseSpadeNorm("spadebatch4x4"), ConfigError);
  CHECK_THROWS_AS(parseSpadeNorm("spadebatch3x5"), ConfigError);
}

TEST_CASE("Batch norm by hand: statistics of the batch in training, running ones in evaluation") {
  auto norm = makeNorm(NormKind::SyncBatch, 1);
  const auto x = at::tensor({1.0F, 3.0F, 5.0F, 7.0F}).view({2, 1, 1, 2});
  const auto y = norm->forward(x);
  CHECK(y.flatten()[0].item<double>() == Approx(-3 / std::sqrt(5.00001)));
  // Momentum 0.1; the running variance is the unbiased one, 20/3.
  CHECK(norm->runningMean().item<double>() == Approx(0.4));
  CHECK(norm->runningVar().item<double>() == Approx(0.9 + 0.1 * 20 / 3));
  norm->eval();
  const auto z = norm->forward(x);
  CHECK(z.flatten()[3].item<double>() == Approx((7 - 0.4) / std::sqrt(0.9 + 2.0 / 3 + 1e-5)));
  CHECK(stateDict(*norm).at("num_batches_tracked").item<std::int64_t>() == 1);
}

TEST_CASE("Instance and group norm by hand, the same in training and evaluation") {
  auto x = at::zeros({2, 2, 1, 2});
  x[0][0][0][1] = 2;
  x[0][1][0][0] = 4;
  x[0][1][0][1] = 8;
  auto instance = makeNorm(NormKind::Instance, 2);
  CHECK(instance->forward(x)[0][1][0][1].item<double>() == Approx(2 / std::sqrt(4.00001)));
  instance->eval();
  CHECK(instance->forward(x)[0][0][0][0].item<double>() == Approx(-1 / std::sqrt(1.00001)));
  CHECK(instance->forward(x)[1].abs().max().item<double>() == 0);
  auto group = makeNorm(NormKind::Group, 2, true, 1);
  // One group: mean 3.5, variance ((3.5)² + 1.5² + 0.5² + 4.5²) / 4 = 8.75.
  CHECK(group->forward(x)[0][1][0][1].item<double>() == Approx(4.5 / std::sqrt(8.75001)));
  CHECK(makeNorm(NormKind::None, 2)->forward(x).equal(x));
  CHECK_THROWS_AS(makeNorm(NormKind::Group, 3, true, 2), ShapeError);
}

TEST_CASE("Gradients through every norm agree with differences") {
  for (const auto kind :
       {NormKind::SyncBatch, NormKind::Batch, NormKind::Instance, NormKind::Group}) {
    auto norm = makeNorm(kind, 4, true);
    norm->to(at::kDouble);
    auto x = at::randn({2, 4, 3, 2}, at::kDouble).requires_grad_();
    const auto direction = at::randn({2, 4, 3, 2}, at::kDouble);
    CAPTURE(static_cast<int>(kind));
    CHECK(gradientError(x, [&] { return (norm->forward(x) * direction).sum(); }) < 1e-5);
  }
}

TEST_CASE("Statistics survive saving and loading under the released names") {
  auto source = makeNorm(NormKind::SyncBatch, 3, true);
  source->forward(at::randn({2, 3, 4, 4}) + 2);
  auto target = makeNorm(NormKind::SyncBatch, 3, true);
  const auto tensors = stateDict(*source);
  CHECK(tensors.size() == 5);
  loadStateDict(*target, tensors, "file");
  source->eval();
  target->eval();
  const auto x = at::randn({1, 3, 2, 2});
  CHECK(maxDifference(source->forward(x), target->forward(x)) == 0);
}

TEST_CASE("A convolution before a norm loses its bias, without a norm it stands alone") {
  ConvOptions conv;
  conv.in = 3;
  conv.out = 8;
  torch::nn::Module parent;
  registerConvNorm(parent, "a", conv, parseConvNorm("spectralinstance"));
  registerConvNorm(parent, "b", conv, parseConvNorm("none"));
  registerConvNorm(parent, "c", conv, parseConvNorm("batch"));
  const auto tensors = stateDict(parent);
  CHECK(tensors.contains("a.0.weight_orig"));
  CHECK_FALSE(tensors.contains("a.0.bias"));
  CHECK(tensors.contains("b.weight"));
  CHECK(tensors.contains("b.bias"));
  CHECK(tensors.contains("c.1.running_var"));
  CHECK(tensors.contains("c.1.weight"));
}
