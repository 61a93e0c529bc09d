#include "convolution_case.h"

#include "core/base/error.h"
#include "models/kernels/kernel_table.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <cstdlib>
#include <string>
#include <vector>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

ConvCase withOptions(std::int64_t in,
                     std::int64_t out,
                     std::int64_t groups,
                     std::int64_t kernel,
                     std::int64_t stride,
                     std::int64_t height,
                     std::int64_t width) {
  ConvCase conv;
  conv.in = in;
  conv.out = out;
  conv.kernel = kernel;
  conv.height = height;
  conv.width = width;
  conv.options.groups = groups;
  conv.options.stride = stride;
  conv.options.padding = kernel / 2;
  return conv;
}

/// Odd and small channel counts, one more than a vector's, several panels; sizes that are and are
/// not whole blocks.
std::vector<ConvCase> shapes() {
  std::vector<ConvCase> list{withOptions(1, 1, 1, 3, 1, 1, 1),
                             withOptions(3, 5, 1, 3, 1, 5, 9),
                             withOptions(17, 33, 1, 3, 1, 13, 18),
                             withOptions(64, 48, 1, 3, 1, 16, 8),
                             withOptions(24, 40, 4, 3, 1, 9, 14),
                             withOptions(36, 36, 12, 3, 1, 8, 6),
                             withOptions(35, 70, 5, 3, 1, 7, 5),
                             withOptions(7, 5, 1, 1, 1, 6, 7),
                             withOptions(40, 72, 4, 1, 1, 10, 4),
                             withOptions(6, 3, 1, 7, 1, 11, 9),
                             withOptions(8, 20, 1, 3, 2, 12, 16),
                             withOptions(8, 20, 2, 3, 2, 11, 7),
                             withOptions(12, 4, 1, 5, 2, 9, 12)};
  auto transposed = withOptions(40, 24, 1, 3, 2, 9, 7);
  transposed.options.padding = 1;
  transposed.options.transposed = true;
  list.push_back(transposed);
  transposed.in = 5;
  transposed.out = 3;
  list.push_back(transposed);
  return list;
}

/// Every method and merging that a shape allows.
std::vector<ConvCase> ways(const ConvCase& conv) {
  std::vector<ConvCase> list;
  const auto& o = conv.options;
  for (const auto method : {ConvMethod::Taps, ConvMethod::Winograd2, ConvMethod::Winograd4}) {
    const bool winograd = method != ConvMethod::Taps;
    if (winograd && (conv.kernel != 3 || o.stride != 1 || o.transposed)) continue;
    for (std::int64_t merged = 1; merged <= o.groups; ++merged) {
      if (o.groups % merged != 0) continue;
      list.push_back(conv);
      list.back().options.method = method;
      list.back().options.mergedGroups = merged;
    }
  }
  return list;
}

void checkAgainstReference(const ConvCase& conv, double allowed) {
  INFO(describe(conv));
  const auto data = makeData(conv);
  const Convolution convolution(data.weight, data.bias, conv.options);
  const auto y = runWhole(convolution, data);
  REQUIRE(y.sizes() == data.reference.sizes());
  CHECK(relativeError(y, data.reference) < allowed);
}

/// Root mean square errors relative to the result. Products in bfloat16 round both factors by at
/// most 2⁻⁸; Winograd's transforms enlarge that, by the sizes of their numbers.
double allowedError(const ConvCase& conv) {
  const bool rounds = conv.options.precision == ConvPrecision::BFloat16 && hasBFloat16();
  if (rounds) {
    constexpr double kUnit = 1.0 / 256;
    return conv.options.method == ConvMethod::Winograd4   ? 4 * kUnit
           : conv.options.method == ConvMethod::Winograd2 ? 1.5 * kUnit
                                                          : kUnit;
  }
  if (conv.bf16Storage) return 1.0 / 512;
  return conv.options.method == ConvMethod::Winograd4 ? 5e-6 : 1e-6;
}

}  // namespace

TEST_CASE("A 3x3 convolution of one channel gives the sums computed by hand", "[isa]") {
  // 1 2 3      1 0 0
  // 4 5 6  by  0 2 0, bias 10: the middle is 1·1 + 2·5 + 3·9 + 10 = 48.
  // 7 8 9      0 0 3
  const auto weight = at::tensor({1.F, 0.F, 0.F, 0.F, 2.F, 0.F, 0.F, 0.F, 3.F}).view({1, 1, 3, 3});
  ConvInput input;
  input.x = at::arange(1, 10, at::kFloat).view({3, 3, 1});
  const auto expected = at::tensor({10 + 2 + 15.F,
                                    10 + 4 + 18.F,
                                    10 + 6.F,  //
                                    10 + 8 + 24.F,
                                    48.F,
                                    10 + 2 + 12.F,  //
                                    10 + 14.F,
                                    10 + 4 + 16.F,
                                    10 + 5 + 18.F})
                            .view({3, 3, 1});
  for (const auto method : {ConvMethod::Taps, ConvMethod::Winograd2, ConvMethod::Winograd4}) {
    ConvKernelOptions options;
    options.method = method;
    ConvOutput output;
    output.y = at::zeros({3, 3, 1});
    Convolution(weight, at::tensor({10.F}), options).run(input, output);
    INFO(static_cast<int>(method) << ": " << output.y.flatten());
    CHECK(at::allclose(output.y, expected, 1e-5, 1e-5));
  }
}

TEST_CASE("Convolutions equal ATen's in float64, for all shapes and methods", "[isa]") {
  for (const auto& shape : shapes()) {
    for (const auto& conv : ways(shape)) checkAgainstReference(conv, allowedError(conv));
  }
}

TEST_CASE("Products in bfloat16 err as much as rounding factors explains", "[isa]") {
  for (const auto& shape : shapes()) {
    for (auto conv : ways(shape)) {
      conv.options.precision = ConvPrecision::BFloat16;
      checkAgainstReference(conv, allowedError(conv));
    }
  }
}

TEST_CASE("Activations may be stored in bfloat16, with products in either type", "[isa]") {
  for (const auto precision : {ConvPrecision::Float32, ConvPrecision::BFloat16}) {
    for (const auto& shape :
         {withOptions(19, 37, 1, 3, 1, 9, 10), withOptions(32, 6, 2, 1, 1, 5, 8)}) {
      for (auto conv : ways(shape)) {
        conv.bf16Storage = true;
        conv.options.precision = precision;
        conv.residual = true;
        checkAgainstReference(conv, 1.5 * allowedError(conv));
      }
    }
  }
}

TEST_CASE("Borders are zeros after the modulation, or reflections", "[isa]") {
  for (const auto border : {Border::Zero, Border::Reflect}) {
    for (const auto& shape : {withOptions(6, 4, 1, 3, 1, 6, 9),
                              withOptions(6, 4, 1, 7, 1, 8, 5),
                              withOptions(6, 4, 1, 3, 2, 7, 8)}) {
      for (auto conv : ways(shape)) {
        conv.border = border;
        checkAgainstReference(conv, allowedError(conv));
      }
    }
  }
}

TEST_CASE("A doubled input is read as if it were enlarged, with a table row for each pixel",
          "[isa]") {
  for (const auto border : {Border::Zero, Border::Reflect}) {
    for (auto conv : ways(withOptions(20, 12, 1, 3, 1, 10, 14))) {
      conv.doubled = true;
      conv.border = border;
      checkAgainstReference(conv, allowedError(conv));
    }
  }
}

TEST_CASE("A residual is added before tanh, doubled if asked", "[isa]") {
  for (auto conv : ways(withOptions(10, 20, 1, 3, 1, 8, 12))) {
    conv.residual = true;
    for (const bool doubled : {false, true}) {
      conv.residualDoubled = doubled;
      for (const bool tanh : {false, true}) {
        conv.tanh = tanh;
        checkAgainstReference(conv, allowedError(conv));
      }
    }
  }
}

TEST_CASE("An input without scale, table and slope is taken as it is", "[isa]") {
  for (auto conv : ways(withOptions(18, 7, 1, 3, 1, 5, 6))) {
    conv.modulated = false;
    checkAgainstReference(conv, allowedError(conv));
  }
}

TEST_CASE("The instruction set named in the environment is the one in use", "[isa]") {
  const std::string name = kernels::kernelTable().name;
  const char* asked = std::getenv("SPOLVERO_ISA");
  if (asked != nullptr && std::string(asked) == "baseline") CHECK(name == "baseline");
  CHECK((name == "avx512bf16" || name == "avx512" || name == "avx2" || name == "baseline"));
  CHECK(hasBFloat16() == (name == "avx512bf16"));
}

TEST_CASE("Convolutions refuse what they cannot take") {
  const auto weight = at::randn({4, 2, 3, 3});
  ConvKernelOptions options;
  options.method = ConvMethod::Winograd4;
  options.stride = 2;
  CHECK_THROWS_AS(Convolution(weight, {}, options), ShapeError);
  options = {};
  options.groups = 3;
  CHECK_THROWS_AS(Convolution(weight, {}, options), ShapeError);
  options = {};
  options.groups = 2;
  options.mergedGroups = 4;
  CHECK_THROWS_AS(Convolution(weight, {}, options), ShapeError);
  CHECK_THROWS_AS(Convolution(weight, at::randn({3}), {}), ShapeError);
  const Convolution convolution(weight, {}, {});
  ConvInput input;
  ConvOutput output;
  output.y = at::zeros({5, 5, 4});
  CHECK_THROWS_AS(convolution.run(input, output), ShapeError);
  input.x = at::zeros({5, 5, 3});
  CHECK_THROWS_AS(convolution.run(input, output), ShapeError);
  input.x = at::zeros({5, 5, 2}, at::kDouble);
  CHECK_THROWS_AS(convolution.run(input, output), ShapeError);
  input.x = at::zeros({5, 5, 2});
  input.table = at::zeros({1, 2, 3});
  CHECK_THROWS_AS(convolution.run(input, output), ShapeError);
  input.table = at::Tensor();
  output.residual = at::zeros({5, 5, 4}, at::kBFloat16);
  CHECK_THROWS_AS(convolution.run(input, output), ShapeError);
}

TEST_CASE("Counts of multiply-adds are those of the plain and of the chosen way") {
  ConvKernelOptions options;
  options.groups = 4;
  options.mergedGroups = 2;
  options.method = ConvMethod::Winograd4;
  const Convolution convolution(at::randn({24, 8, 3, 3}), {}, options);
  CHECK(convolution.inChannels() == 32);
  CHECK(convolution.outChannels() == 24);
  CHECK(convolution.kernelSide() == 3);
  CHECK(convolution.densePixelMacs() == 24 * 8 * 9);
  CHECK(convolution.blockMacs() == 36 * 24 * 16);
}
