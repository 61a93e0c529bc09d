#include "models/engine/flow_strips.h"

#include "models/engine/feature_flow.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <deque>
#include <vector>

using namespace spolvero;

namespace {

FlowNorm normOf(FlowNorm::Kind kind, std::int64_t channels) {
  FlowNorm norm;
  norm.kind = kind;
  if (kind == FlowNorm::Kind::None || kind == FlowNorm::Kind::Instance) return norm;
  norm.gain = at::rand({channels}) + 0.5;
  norm.offset = at::randn({channels});
  norm.deviation = at::ones({channels});
  return norm;
}

/// A network with every kind of layer: down by two strides, residual blocks, up by transposed
/// convolutions, joined with an input of its own, and a picture.
class Network {
 public:
  Network(FlowNorm::Kind kind, ConvPrecision precision)
      : kind_(kind),
        precision_(precision),
        labels_(at::randn({20, 5, 7, 7}) * 0.2, {}, Border::Reflect),
        picture_(at::randn({3, 16, 7, 7}) * 0.05,
                 at::randn({3}),
                 Border::Reflect,
                 OutputActivation::Tanh,
                 precision) {
    labels_.setValues(at::randn({4, 5}));
    first_ = normOf(kind, 20);
    add(20, 24, 3, 2);
    add(24, 32, 3, 2);
    for (int i = 0; i < 4; ++i) add(32, 32, 3, 1, Border::Reflect);
    add(32, 24, 3, 2, Border::Zero, true);
    add(24 + 6, 16, 3, 1);
    add(16, 16, 1, 1);
  }

  at::Tensor run(Flow& flow, const at::Tensor& values, const RowSource& rest) const {
    auto x = flow.labels(labels_, first_, 0, flow.input(values));
    x = flow.convolve(layers_[1], flow.convolve(layers_[0], x));
    for (std::size_t i = 2; i < 6; i += 2) {
      x = flow.sum(x, flow.convolve(layers_[i + 1], flow.convolve(layers_[i], x)));
    }
    x = flow.enlargeAndJoin(flow.convolve(layers_[6], x), flow.input(rest));
    x = flow.convolve(layers_[8], flow.convolve(layers_[7], x));
    return flow.picture(picture_, x);
  }

 private:
  void add(std::int64_t in,
           std::int64_t out,
           std::int64_t kernel,
           std::int64_t stride,
           Border border = Border::Zero,
           bool transposed = false) {
    ConvKernelOptions options;
    options.stride = stride;
    options.padding = kernel / 2;
    options.transposed = transposed;
    options.precision = precision_;
    if (kernel == 3 && stride == 1) options.method = ConvMethod::Winograd2;
    const auto deviation = std::sqrt(2.0 / static_cast<double>(in * kernel * kernel));
    const auto weight =
        transposed ? at::randn({in, out, kernel, kernel}) : at::randn({out, in, kernel, kernel});
    layers_.push_back(
        {Convolution(weight * deviation, {}, options), normOf(kind_, out), 0.2F, border});
  }

  FlowNorm::Kind kind_;
  ConvPrecision precision_;
  LabelConvolution labels_;
  FlowNorm first_;
  std::deque<FlowLayer> layers_;
  PictureConvolution picture_;
};

struct Scene {
  at::Tensor values;
  RowSource rest;
};

Scene sceneOf(std::int64_t height, std::int64_t width, at::ScalarType type) {
  const auto values = at::randint(4, {height / 4, width / 4}, at::kInt)
                          .repeat_interleave(4, 0)
                          .repeat_interleave(4, 1)
                          .contiguous();
  return {values, RowSource::of(at::randn({height, width, 6}).to(type))};
}

at::Tensor wholePicture(const Network& network, const Scene& scene, at::ScalarType type) {
  FeatureFlow::Options options;
  options.type = type;
  FeatureFlow flow(options);
  flow.begin(FrameKind::Once, scene.values.size(0), scene.values.size(1));
  auto picture = network.run(flow, scene.values, scene.rest).clone();
  flow.end();
  return picture;
}

std::int64_t bytesOfWhole(const Network& network, const Scene& scene, at::ScalarType type) {
  FlowGraph graph(type);
  CHECK_FALSE(network.run(graph, scene.values, scene.rest).defined());
  return graph.wholeBytes();
}

}  // namespace

TEST_CASE("A picture in strips is the whole one bit for bit, however little memory there is") {
  at::manual_seed(3);
  using Kind = FlowNorm::Kind;
  for (const auto type : {at::kFloat, at::kBFloat16}) {
    const auto precision = type == at::kFloat ? ConvPrecision::Float32 : ConvPrecision::BFloat16;
    for (const auto kind : {Kind::None, Kind::Instance, Kind::Layer, Kind::Fixed}) {
      const Network network(kind, precision);
      for (const auto& [height, width] : {std::pair(128, 24), std::pair(16, 60)}) {
        const auto scene = sceneOf(height, width, type);
        const auto expected = wholePicture(network, scene, type);
        const auto whole = bytesOfWhole(network, scene, type);
        for (const auto budget : {std::int64_t{0}, whole / 2, whole / 4, std::int64_t{1}}) {
          CAPTURE(static_cast<int>(kind), height, budget);
          FlowStrips strips(type, budget, {});
          const auto found = network.run(strips, scene.values, scene.rest);
          CHECK(found.equal(expected));
          CHECK(strips.report().exact);
          CHECK(strips.report().denseMacs > 0);
        }
      }
    }
  }
}

TEST_CASE("Plans keep a limit, and cost more the less there is") {
  at::manual_seed(5);
  for (const auto kind : {FlowNorm::Kind::Instance, FlowNorm::Kind::Fixed}) {
    const Network network(kind, ConvPrecision::Float32);
    const auto scene = sceneOf(512, 32, at::kFloat);
    const auto whole = bytesOfWhole(network, scene, at::kFloat);
    double cost = 0;
    double macs = 0;
    for (const auto part : {2.0, 1.0, 0.7, 0.5}) {
      const auto budget = static_cast<std::int64_t>(part * static_cast<double>(whole));
      FlowStrips strips(at::kFloat, budget, {});
      network.run(strips, scene.values, scene.rest);
      CAPTURE(part, static_cast<int>(kind), strips.plan().peakBytes, whole);
      CHECK(strips.plan().peakBytes <= budget);
      CHECK(strips.plan().cost >= cost);
      CHECK(strips.report().doneMacs >= macs);
      cost = strips.plan().cost;
      macs = strips.report().doneMacs;
    }
    // Without statistics of the picture's own nothing is made twice.
    FlowStrips generous(at::kFloat, 0, {});
    network.run(generous, scene.values, scene.rest);
    const bool again = macs > generous.report().doneMacs;
    CHECK(again == (kind == FlowNorm::Kind::Instance));
  }
}

TEST_CASE("A map is given whole as the next layer would read it") {
  at::manual_seed(7);
  ConvKernelOptions options;
  const FlowLayer layer{Convolution(at::randn({16, 6, 3, 3}), {}, options),
                        normOf(FlowNorm::Kind::Layer, 16),
                        0.2F,
                        Border::Zero};
  const auto rest = RowSource::of(at::randn({40, 24, 6}));
  FeatureFlow flow(FeatureFlow::Options{});
  flow.begin(FrameKind::Once, 40, 24);
  const auto expected = flow.whole(flow.convolve(layer, flow.input(rest)));
  FlowStrips strips(at::kFloat, 1, {});
  const auto found = strips.whole(strips.convolve(layer, strips.input(rest)));
  CHECK(found.equal(expected));
  CHECK(found.min().item<double>() < 0);
  CHECK(std::abs(found.mean().item<double>()) < 2);
}

TEST_CASE("Strips tell how far they are, and stop when told") {
  at::manual_seed(9);
  const Network network(FlowNorm::Kind::Instance, ConvPrecision::Float32);
  const auto scene = sceneOf(256, 16, at::kFloat);
  std::vector<double> shares;
  FlowStrips told(at::kFloat, 1, [&](double share) {
    shares.push_back(share);
    return true;
  });
  network.run(told, scene.values, scene.rest);
  REQUIRE(shares.size() > 50);
  CHECK(shares.front() == 0);
  CHECK(shares.back() == Approx(1));
  CHECK(std::is_sorted(shares.begin(), shares.end()));
  for (const double at : {0.0, 0.3, 0.9}) {
    FlowStrips stopped(at::kFloat, 1, [&](double share) { return share <= at; });
    CHECK_THROWS_AS(network.run(stopped, scene.values, scene.rest), RenderStopped);
  }
}
