#include "convolution_case.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// Cases whose pictures are put together from parts: every method, type, and one case each of what
/// changes where a pixel lies.
std::vector<ConvCase> partCases() {
  ConvCase plain;
  plain.in = 20;
  plain.out = 70;
  plain.height = 24;
  plain.width = 18;
  std::vector<ConvCase> list;
  for (const auto method : {ConvMethod::Taps, ConvMethod::Winograd2, ConvMethod::Winograd4}) {
    for (const bool bf16 : {false, true}) {
      plain.options.method = method;
      plain.options.precision = bf16 ? ConvPrecision::BFloat16 : ConvPrecision::Float32;
      plain.bf16Storage = bf16;
      list.push_back(plain);
      list.push_back(plain);
      list.back().doubled = list.back().residual = list.back().residualDoubled = true;
      list.back().border = Border::Reflect;
      list.push_back(plain);
      list.back().options.groups = 10;
      list.back().options.mergedGroups = 5;
    }
  }
  plain.options = {};
  plain.options.stride = 2;
  list.push_back(plain);
  plain.options.transposed = true;
  list.push_back(plain);
  return list;
}

/// A part of the rows of a map, as a picture of its own.
at::Tensor rowsOf(const at::Tensor& map, std::int64_t first, std::int64_t count) {
  return map.defined() ? map.narrow(0, first, count).contiguous() : map;
}

}  // namespace

TEST_CASE("A picture put together from lists of blocks equals the whole bit for bit", "[isa]") {
  for (const auto& conv : partCases()) {
    INFO(describe(conv));
    const auto data = makeData(conv);
    const Convolution convolution(data.weight, data.bias, conv.options);
    const auto whole = runWhole(convolution, data);
    auto blocks = allBlocks(0, whole.size(0), whole.size(1));
    // Blocks in any order, in lists of 1, 2, 3, …
    const auto order = at::randperm(static_cast<std::int64_t>(blocks.size()));
    BlockList shuffled;
    for (std::int64_t i = 0; i < order.size(0); ++i) {
      shuffled.push_back(blocks[static_cast<std::size_t>(order[i].item<std::int64_t>())]);
    }
    auto output = data.output;
    output.y = output.y.clone();
    std::size_t first = 0;
    for (std::size_t count = 1; first < shuffled.size(); first += count++) {
      const auto end = std::min(shuffled.size(), first + count);
      const auto at = [&](std::size_t i) {
        return shuffled.begin() + static_cast<std::ptrdiff_t>(i);
      };
      convolution.run(data.input, output, BlockList(at(first), at(end)));
    }
    CHECK(at::equal(output.y, whole));
  }
}

TEST_CASE("Pixels outside the listed blocks are left alone", "[isa]") {
  for (const auto& conv : partCases()) {
    INFO(describe(conv));
    const auto data = makeData(conv);
    const Convolution convolution(data.weight, data.bias, conv.options);
    auto output = data.output;
    output.y = output.y.clone();
    convolution.run(data.input, output, {{1, 2}});
    auto untouched = at::ones({output.y.size(0), output.y.size(1)}, at::kBool);
    untouched.narrow(0, 4, 4)
        .narrow(1, 8, std::min<std::int64_t>(4, output.y.size(1) - 8))
        .fill_(false);
    CHECK((output.y == 99).all(2).masked_select(untouched).all().item<bool>());
    CHECK_FALSE((output.y == 99).all(2).masked_select(~untouched).any().item<bool>());
  }
}

TEST_CASE("Chosen groups are as in the whole bit for bit, and the others are left alone", "[isa]") {
  ConvCase conv;
  conv.in = conv.out = 48;
  conv.height = conv.width = 12;
  conv.residual = true;
  conv.options.groups = 6;
  for (const auto method : {ConvMethod::Taps, ConvMethod::Winograd2, ConvMethod::Winograd4}) {
    for (const std::int64_t merged : {1, 2}) {
      conv.options.method = method;
      conv.options.mergedGroups = merged;
      INFO(describe(conv));
      const auto data = makeData(conv);
      const Convolution convolution(data.weight, data.bias, conv.options);
      REQUIRE(convolution.computedGroups() == 6 / merged);
      const auto whole = runWhole(convolution, data);
      auto output = data.output;
      output.y = output.y.clone();
      output.changed = at::zeros({12, 12}, at::kByte);
      const std::vector<std::int32_t> groups{0, 2};
      output.groups = groups;
      convolution.run(data.input, output);
      const auto size = 8 * merged;
      for (std::int64_t g = 0; g < convolution.computedGroups(); ++g) {
        CAPTURE(g);
        const auto channels = output.y.narrow(2, g * size, size);
        if (g == 0 || g == 2) {
          CHECK(channels.equal(whole.narrow(2, g * size, size)));
        } else {
          CHECK((channels == 99).all().item<bool>());
        }
      }
      CHECK(output.changed.all().item<bool>());
      for (const auto& wrong : {std::vector<std::int32_t>{1, 1},
                                std::vector<std::int32_t>{2, 1},
                                std::vector<std::int32_t>{-1},
                                std::vector<std::int32_t>{6}}) {
        output.groups = wrong;
        CHECK_THROWS_AS(convolution.run(data.input, output), ShapeError);
      }
    }
  }
}

TEST_CASE("Strips of rows with what they read around them equal the whole bit for bit", "[isa]") {
  for (const auto& conv : partCases()) {
    if (conv.options.stride != 1) continue;
    INFO(describe(conv));
    const auto data = makeData(conv);
    const Convolution convolution(data.weight, data.bias, conv.options);
    const auto whole = runWhole(convolution, data);
    constexpr std::int64_t kStrip = 8;
    constexpr std::int64_t kAround = 2;  // Whole stored rows of a doubled input.
    std::vector<at::Tensor> strips;
    for (std::int64_t first = 0; first < conv.height; first += kStrip) {
      const auto top = std::max<std::int64_t>(0, first - kAround);
      const auto bottom = std::min(conv.height, first + kStrip + kAround);
      const auto shrink = conv.doubled ? 2 : 1;
      auto input = data.input;
      input.x = rowsOf(input.x, top / shrink, (bottom - top) / shrink);
      input.firstRow = top;
      input.height = conv.height;
      auto output = data.output;
      output.firstRow = first;
      output.y = rowsOf(output.y, first, kStrip);
      output.residual = rowsOf(output.residual, first / 2, kStrip / 2);
      convolution.run(input, output);
      strips.push_back(output.y);
    }
    CHECK(at::equal(at::cat(strips), whole));
  }
}

TEST_CASE("Pixels that changed by no more than the tolerance keep their old values", "[isa]") {
  for (auto conv : partCases()) {
    conv.out = 12;  // One vector: a pixel is written as a whole or not at all.
    if (conv.options.groups > 1) continue;
    INFO(describe(conv));
    const auto data = makeData(conv);
    const Convolution convolution(data.weight, data.bias, conv.options);
    const auto whole = runWhole(convolution, data);
    auto output = data.output;
    output.tolerance = 0.5F;
    output.changeScale = at::rand({conv.out}) + 0.5;
    output.changed = at::full({whole.size(0), whole.size(1)}, 7, at::kByte);
    // An earlier picture that differs by up to twice the tolerance in few channels.
    const auto difference = at::randn(whole.sizes()) * (at::rand(whole.sizes()) < 0.1) * 0.5;
    output.y = (whole.to(at::kFloat) + difference).to(whole.scalar_type());
    output.y[3][2][5] = std::numeric_limits<float>::quiet_NaN();
    const auto old = output.y.clone();
    const auto moved = (whole.to(at::kFloat) - old.to(at::kFloat)).abs();
    const auto expected = ~(moved <= 0.5F * output.changeScale).all(2);
    convolution.run(data.input, output);
    CHECK(at::equal(output.changed, expected.to(at::kByte)));
    CHECK(expected[3][2].item<bool>());
    const auto share = expected.to(at::kFloat).mean().item<float>();
    CHECK(share > 0.02F);
    CHECK(share < 0.9F);
    CHECK(at::equal(output.y.masked_select(expected.unsqueeze(2)),
                    whole.masked_select(expected.unsqueeze(2))));
    CHECK(at::equal(output.y.masked_select(~expected.unsqueeze(2)),
                    old.masked_select(~expected.unsqueeze(2))));
  }
}

TEST_CASE("With many channels, what is written and what is kept both lie within the tolerance",
          "[isa]") {
  for (const auto& conv : partCases()) {
    INFO(describe(conv));
    const auto data = makeData(conv);
    const Convolution convolution(data.weight, data.bias, conv.options);
    const auto whole = runWhole(convolution, data);
    auto output = data.output;
    output.tolerance = 0.25F;
    output.changed = at::zeros({whole.size(0), whole.size(1)}, at::kByte);
    const auto change = at::randn(whole.sizes()) * (at::rand(whole.sizes()) < 0.005);
    output.y = (whole.to(at::kFloat) + change).to(whole.scalar_type());
    const auto moved = (whole.to(at::kFloat) - output.y.to(at::kFloat)).abs();
    convolution.run(data.input, output);
    CHECK(at::equal(output.changed, (moved > 0.25F).any(2).to(at::kByte)));
    CHECK((output.y.to(at::kFloat) - whole.to(at::kFloat)).abs().max().item<float>() <= 0.25F);
  }
}

TEST_CASE("A tolerance of zero finds every changed pixel and no other", "[isa]") {
  ConvCase conv;
  conv.in = conv.out = 40;
  conv.height = conv.width = 20;
  for (const auto method : {ConvMethod::Taps, ConvMethod::Winograd2, ConvMethod::Winograd4}) {
    conv.options.method = method;
    auto data = makeData(conv);
    const Convolution convolution(data.weight, data.bias, conv.options);
    auto output = data.output;
    output.y = runWhole(convolution, data);
    output.changed = at::full({20, 20}, 1, at::kByte);
    // An input pixel reaches the nine outputs around it.
    data.input.x = data.input.x.clone();
    data.input.x[10][7] += 1;
    convolution.run(data.input, output);
    auto expected = at::zeros({20, 20}, at::kByte);
    expected.narrow(0, 9, 3).narrow(1, 6, 3).fill_(1);
    const auto missed = expected.gt(output.changed).sum().item<std::int64_t>();
    CHECK(missed == 0);
    // Winograd's tiles round an output by inputs that it does not depend on.
    if (method == ConvMethod::Taps) CHECK(at::equal(output.changed, expected));
    CHECK(at::equal(output.y, runWhole(convolution, data)));
  }
}
