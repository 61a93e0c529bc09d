#include "models/engine/cuda_decoder.h"

#include "common/engine_cases.h"
#include "random_layouts.h"
#include "spade_cases.h"

#include "core/base/error.h"
#include "models/engine/plain_decoder.h"
#include "support/catch.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

const c10::Device kCpu(c10::kCPU);

CudaDecoder decoderOn(const DecoderCase& one,
                      c10::Device device,
                      Precision precision = Precision::Float32) {
  CudaDecoderOptions options;
  options.device = device;
  options.precision = precision;
  return CudaDecoder(*one.decoder, one.segValues, options);
}

double largestDifference(const at::Tensor& a, const at::Tensor& b) {
  return (a.to(at::kCPU) - b.to(at::kCPU)).abs().max().item<double>();
}

/// Every kind of norm, with a boundary channel and without, grouped and not.
std::vector<DecoderCase> decoderCases() {
  std::vector<DecoderCase> all;
  for (const std::string norm : {"syncbatch", "batch", "instance"}) {
    auto options = tinySpade();
    options.norm = "spectralspade" + norm + "3x3";
    all.push_back(decoderCase(options));
  }
  for (const std::string norm : {"syncbatch", "group"}) {
    auto options = tinyGroupDNet();
    options.norm = "spectralspade" + norm + "3x3";
    all.push_back(decoderCase(options));
  }
  return all;
}

/// A first map and layout of 2 × 3 strides, drawn by `decoder` and by the plain network.
double errorOf(const DecoderCase& one, CudaDecoder& decoder, std::mt19937& random) {
  const auto height = 2 * one.stride;
  const auto width = 3 * one.stride;
  const auto values = randomValues(height, width, one.valueCount(), random);
  const auto first = randomFirst(one, height, width);
  return largestDifference(decoder.render(values, first), plainPicture(one, values, first));
}

/// Gives the negative of the pictures of another.
class Negative : public DecoderRunner {
 public:
  explicit Negative(DecoderRunner& other) : other_(other) {}
  at::Tensor render(const at::Tensor& values, const at::Tensor& first) override {
    return -other_.render(values, first);
  }
  const FrameReport& lastFrame() const override { return other_.lastFrame(); }

 private:
  DecoderRunner& other_;
};

/// Pictures that are not numbers.
class NotANumber : public DecoderRunner {
 public:
  at::Tensor render(const at::Tensor& values, const at::Tensor& first) override {
    (void)first;
    return at::full({1, 3, values.size(0), values.size(1)}, NAN);
  }
  const FrameReport& lastFrame() const override { return report_; }

 private:
  FrameReport report_;
};

}  // namespace

TEST_CASE("The decoder for GPUs gives the plain network's pictures, run on the CPU") {
  const c10::InferenceMode inference;
  std::mt19937 random(31);
  for (const auto& one : decoderCases()) {
    auto decoder = decoderOn(one, kCpu);
    CHECK(errorOf(one, decoder, random) < 1e-3);
    CHECK(errorOf(one, decoder, random) < 1e-3);
  }
}

TEST_CASE("The decoder for GPUs gives the plain network's pictures on a GPU", "[gpu]") {
  if (!modulatesOnCuda() || !at::hasCUDA()) SPOLVERO_SKIP("no CUDA device, or built without CUDA");
  const c10::InferenceMode inference;
  at::globalContext().setAllowTF32CuDNN(false);
  std::mt19937 random(31);
  for (const auto& one : decoderCases()) {
    auto decoder = decoderOn(one, c10::Device(c10::kCUDA, 0));
    CHECK(errorOf(one, decoder, random) < 1e-3);
  }
}

TEST_CASE("Pictures through a CUDA graph equal those without, edit after edit", "[gpu]") {
  if (!modulatesOnCuda() || !at::hasCUDA()) SPOLVERO_SKIP("no CUDA device, or built without CUDA");
  const c10::InferenceMode inference;
  const auto one = decoderCase(tinySpade());
  CudaDecoderOptions options;
  options.device = c10::Device(c10::kCUDA, 0);
  auto plain = CudaDecoder(*one.decoder, one.segValues, options);
  options.graphs = true;
  auto graphs = CudaDecoder(*one.decoder, one.segValues, options);
  std::mt19937 random(37);
  const auto side = 2 * one.stride;
  auto values = randomValues(side, side, one.valueCount(), random);
  auto first = randomFirst(one, side, side);
  for (int edit = 0; edit < 60; ++edit) {
    CAPTURE(edit);
    REQUIRE(largestDifference(graphs.render(values, first), plain.render(values, first)) < 1e-4);
    editScene(one, values, first, random);
  }
}

TEST_CASE("Pictures stay those of the plain network over edits, while tables grow") {
  const c10::InferenceMode inference;
  std::mt19937 random(41);
  const auto one = decoderCase(tinyGroupDNet());
  auto decoder = decoderOn(one, kCpu);
  const auto side = 2 * one.stride;
  auto values = randomValues(side, side, one.valueCount(), random);
  auto first = randomFirst(one, side, side);
  for (int edit = 0; edit < 25; ++edit) {
    CAPTURE(edit);
    const auto image = decoder.renderLive(values, first);
    REQUIRE(largestDifference(image, plainPicture(one, values, first)) < 1e-3);
    CHECK(decoder.lastFrame().exact);
    editScene(one, values, first, random);
  }
  const auto image = decoder.render(values, first);
  CHECK(image.equal(decoder.render(values, first)));
}

TEST_CASE("Tables that are too large are rid of old windows, and pictures stay right") {
  const c10::InferenceMode inference;
  std::mt19937 random(43);
  const auto one = decoderCase(tinySpade());
  CudaDecoderOptions options;
  options.device = kCpu;
  options.memoryLimitBytes = 1;
  CudaDecoder decoder(*one.decoder, one.segValues, options);
  for (int i = 0; i < 3; ++i) CHECK(errorOf(one, decoder, random) < 1e-3);
  const auto kept = decoder.lastFrame().cacheBytes;
  for (int i = 0; i < 3; ++i) errorOf(one, decoder, random);
  CHECK(decoder.lastFrame().cacheBytes < 2 * kept);
}

TEST_CASE("After a layout that cannot be drawn the next picture is right") {
  const c10::InferenceMode inference;
  std::mt19937 random(45);
  const auto one = decoderCase(tinySpade());
  auto decoder = decoderOn(one, kCpu);
  CHECK(errorOf(one, decoder, random) < 1e-3);
  const auto height = 2 * one.stride;
  const auto width = 3 * one.stride;
  const auto wrong = at::full({height, width}, one.valueCount(), at::kInt);
  CHECK_THROWS_AS(decoder.render(wrong, randomFirst(one, height, width)), ShapeError);
  CHECK(errorOf(one, decoder, random) < 1e-3);
}

TEST_CASE("Several looks at once equal each by itself, whatever norms measure") {
  const c10::InferenceMode inference;
  std::mt19937 random(47);
  for (const auto& one : decoderCases()) {
    auto decoder = decoderOn(one, kCpu);
    const auto side = 2 * one.stride;
    const auto values = randomValues(side, side, one.valueCount(), random);
    std::vector<at::Tensor> firsts;
    for (int i = 0; i < 9; ++i) firsts.push_back(randomFirst(one, side, side));
    const auto images = decoder.renderAll(values, firsts);
    REQUIRE(images.size() == firsts.size());
    for (const std::size_t i : {0, 4, 8}) {
      CHECK(largestDifference(images[i], plainPicture(one, values, firsts[i])) < 1e-3);
    }
    CHECK(decoder.renderAll(values, {}).empty());
  }
}

TEST_CASE("bfloat16 weights and activations keep pictures near the plain network's") {
  const c10::InferenceMode inference;
  std::mt19937 random(53);
  const auto one = decoderCase(tinyGroupDNet());
  auto decoder = decoderOn(one, kCpu, Precision::BFloat16);
  const auto side = 2 * one.stride;
  const auto values = randomValues(side, side, one.valueCount(), random);
  const auto first = randomFirst(one, side, side);
  const auto image = decoder.render(values, first);
  CHECK(image.scalar_type() == at::kFloat);
  CHECK(psnr(image, plainPicture(one, values, first)) > 30);
}

TEST_CASE("Multiply-adds: the dense network's, and fewer where layouts repeat") {
  const c10::InferenceMode inference;
  const auto one = decoderCase(tinySpade());
  auto decoder = decoderOn(one, kCpu);
  const auto side = 2 * one.stride;
  const auto values = at::zeros({side, side}, at::kInt);
  const auto first = randomFirst(one, side, side);
  decoder.render(values, first);
  const auto whole = decoder.lastFrame();
  decoder.render(values, first);
  CHECK(decoder.lastFrame().doneMacs < whole.doneMacs);
  CHECK(whole.doneMacs < whole.denseMacs);
  auto engine = engineFor(one);
  engine.render(values, first);
  CHECK(whole.denseMacs == Approx(engine.lastFrame().denseMacs));
  CHECK(whole.cacheBytes > 0);
}

TEST_CASE("The check at the start passes right pictures and finds wrong ones") {
  const auto one = decoderCase(tinyGroupDNet());
  auto decoder = decoderOn(one, kCpu);
  const auto check = [&](DecoderRunner& runner, Precision precision) {
    return deviationFromPlain(runner, *one.decoder, one.segValues, kCpu, precision);
  };
  CHECK(check(decoder, Precision::Float32) == "");
  auto rounded = decoderOn(one, kCpu, Precision::BFloat16);
  CHECK(check(rounded, Precision::BFloat16) == "");
  Negative negative(decoder);
  CHECK_THAT(check(negative, Precision::Float32), ContainsText("differs"));
  CHECK_THAT(check(negative, Precision::Float16), ContainsText("differs"));
  NotANumber notANumber;
  CHECK_THAT(check(notANumber, Precision::BFloat16), ContainsText("differs"));
}

TEST_CASE("A picture on request is stopped, and a plain one is the network's") {
  const auto one = decoderCase(tinySpade());
  std::mt19937 random(59);
  const auto side = 2 * one.stride;
  const auto values = randomValues(side, side, one.valueCount(), random);
  const auto first = randomFirst(one, side, side);
  auto decoder = decoderOn(one, kCpu);
  CHECK_THROWS_AS(decoder.renderLarge(values, first, [](double) { return false; }), RenderStopped);
  std::vector<double> shares;
  const auto image = decoder.renderLarge(values, first, [&](double share) {
    shares.push_back(share);
    return true;
  });
  CHECK(shares == std::vector<double>{0, 1});
  PlainDecoder plain(*one.decoder, one.segValues, kCpu, Precision::Float32);
  const auto expected = plainPicture(one, values, first);
  CHECK(plain.render(values, first).equal(expected));
  CHECK(largestDifference(image, expected) < 1e-3);
}

TEST_CASE("Strips within the memory limit are the whole picture, with progress and stop") {
  const c10::InferenceMode inference;
  std::mt19937 random(61);
  for (const bool grouped : {false, true}) {
    CAPTURE(grouped);
    const auto one = grouped ? decoderCase(tinyGroupDNet()) : decoderCase(tinySpade());
    const auto height = 9 * one.stride;
    const auto width = 2 * one.stride;
    const auto values = randomValues(height, width, one.valueCount(), random);
    const auto first = randomFirst(one, height, width);
    auto whole = decoderOn(one, kCpu);
    const auto expected = whole.render(values, first);
    const auto tables = whole.lastFrame().cacheBytes;
    const auto activations = frameBytes(outlineOf(*one.decoder), height, width, 4);
    double before = 0;
    for (const double share : {4.0, 0.3, 0.0}) {
      CAPTURE(share);
      CudaDecoderOptions options;
      options.device = kCpu;
      // The tables are there, and room for a part of the activations.
      options.memoryLimitBytes = tables + static_cast<std::int64_t>(share * double(activations));
      CudaDecoder decoder(*one.decoder, one.segValues, options);
      std::vector<double> shares;
      const auto image = decoder.renderLarge(values, first, [&](double done) {
        shares.push_back(done);
        return true;
      });
      CHECK(image.sizes() == expected.sizes());
      CHECK(largestDifference(image, expected) < 1e-4);
      CHECK(largestDifference(decoder.render(values, first), expected) < 1e-4);
      CHECK(shares.front() == 0);
      CHECK(shares.back() == 1);
      CHECK(std::ranges::is_sorted(shares));
      // Smaller strips, and more of what lies around them.
      const auto steps = double(shares.size());
      CHECK((share == 4.0 ? steps == 2 : steps > before));
      const auto done = decoder.lastFrame().doneMacs;
      CHECK((share == 4.0 ? done < decoder.lastFrame().denseMacs : done > 0));
      before = steps;
      if (share == 4.0) continue;
      int calls = 0;
      const auto stopping = [&](double) { return ++calls < 3; };
      CHECK_THROWS_AS(decoder.renderLarge(values, first, stopping), RenderStopped);
      CHECK(largestDifference(decoder.render(values, first), expected) < 1e-4);
      const auto several = decoder.renderAll(values, {first, first});
      REQUIRE(several.size() == 2);
      CHECK(largestDifference(several.back(), expected) < 1e-4);
    }
  }
}

TEST_CASE("Where norms measure the picture, a limit makes no strips") {
  const c10::InferenceMode inference;
  std::mt19937 random(67);
  auto tiny = tinySpade();
  tiny.norm = "spectralspadeinstance3x3";
  const auto one = decoderCase(tiny);
  CudaDecoderOptions options;
  options.device = kCpu;
  options.memoryLimitBytes = 1;
  CudaDecoder decoder(*one.decoder, one.segValues, options);
  const auto side = 4 * one.stride;
  const auto values = randomValues(side, side, one.valueCount(), random);
  const auto first = randomFirst(one, side, side);
  std::vector<double> shares;
  const auto image = decoder.renderLarge(values, first, [&](double share) {
    shares.push_back(share);
    return true;
  });
  CHECK(shares == std::vector<double>{0, 1});
  CHECK(largestDifference(image, plainPicture(one, values, first)) < 1e-3);
}

TEST_CASE("Without CUDA in the program a graph says so") {
  if (modulatesOnCuda()) SPOLVERO_SKIP("built with CUDA");
  CudaGraph graph;
  CHECK_THROWS_AS(graph.record([] {}), DeviceError);
  CHECK_THROWS_AS(graph.replay(), DeviceError);
  CHECK_FALSE(graph.recorded());
}
