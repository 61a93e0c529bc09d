#include "convolution_case.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <cmath>
#include <vector>

namespace spolvero::testing {

namespace {

constexpr std::int64_t kTableRows = 5;

at::Tensor doubledMap(const at::Tensor& map) {
  return map.repeat_interleave(2, 0).repeat_interleave(2, 1);
}

/// What the convolution's products read, [H, W, in] float64.
at::Tensor readInput(const ConvInput& input) {
  auto x = input.x.to(at::kDouble);
  if (input.doubled) x = doubledMap(x);
  if (input.scale.defined()) x = x * input.scale.to(at::kDouble) + input.shift.to(at::kDouble);
  if (input.table.defined()) {
    const auto table = input.table.to(at::kDouble);
    const auto rows = input.rows.defined() ? input.rows.to(at::kLong).flatten()
                                           : at::zeros({x.size(0) * x.size(1)}, at::kLong);
    const auto gains = table.select(1, 0).index_select(0, rows).view(x.sizes());
    x = x * gains + table.select(1, 1).index_select(0, rows).view(x.sizes());
  }
  return at::where(x < 0, x * input.slope, x);
}

at::Tensor plainConvolution(const ConvCase& conv, const ConvData& data) {
  auto x = readInput(data.input).permute({2, 0, 1}).unsqueeze(0);
  const auto weight = data.weight.to(at::kDouble);
  const auto bias = data.bias.to(at::kDouble);
  const auto& o = conv.options;
  if (o.transposed) {
    return at::conv_transpose2d(x, weight, bias, 2, 1, 1)[0].permute({1, 2, 0});
  }
  auto padding = o.padding;
  if (conv.border == Border::Reflect) {
    x = at::reflection_pad2d(x, {padding, padding, padding, padding});
    padding = 0;
  }
  return at::conv2d(x, weight, bias, o.stride, padding, 1, o.groups)[0].permute({1, 2, 0});
}

void addInput(const ConvCase& conv, at::ScalarType type, ConvInput& input) {
  const auto shrink = conv.doubled ? 2 : 1;
  input.x = at::randn({conv.height / shrink, conv.width / shrink, conv.in}).to(type);
  input.doubled = conv.doubled;
  input.border = conv.border;
  if (!conv.modulated) return;
  input.scale = at::rand({conv.in}) + 0.5;
  input.shift = at::randn({conv.in});
  input.rows = at::randint(0, kTableRows, {conv.height, conv.width}, at::kInt);
  input.table =
      at::stack({at::rand({kTableRows, conv.in}) + 0.5, at::randn({kTableRows, conv.in})}, 1)
          .to(type)
          .contiguous();
  input.slope = 0.2F;
}

}  // namespace

ConvData makeData(const ConvCase& conv) {
  at::manual_seed(1);
  const auto type = conv.bf16Storage ? at::kBFloat16 : at::kFloat;
  const auto& o = conv.options;
  ConvData data;
  const auto fanIn = conv.in / o.groups * conv.kernel * conv.kernel;
  data.weight = o.transposed ? at::randn({conv.in, conv.out, conv.kernel, conv.kernel})
                             : at::randn({conv.out, conv.in / o.groups, conv.kernel, conv.kernel});
  data.weight /= std::sqrt(static_cast<double>(fanIn));
  data.bias = at::randn({conv.out});
  addInput(conv, type, data.input);
  auto reference = plainConvolution(conv, data);
  const auto height = reference.size(0);
  const auto width = reference.size(1);
  if (conv.residual) {
    const auto shrink = conv.residualDoubled ? 2 : 1;
    data.output.residual = at::randn({height / shrink, width / shrink, conv.out}).to(type);
    data.output.residualDoubled = conv.residualDoubled;
    const auto residual = data.output.residual.to(at::kDouble);
    reference = reference + (conv.residualDoubled ? doubledMap(residual) : residual);
  }
  if (conv.tanh) {
    data.output.activation = OutputActivation::Tanh;
    reference = reference.tanh();
  }
  data.reference = reference.contiguous();
  data.output.y = at::full({height, width, conv.out}, 99, at::TensorOptions(type));
  return data;
}

at::Tensor runWhole(const Convolution& convolution, const ConvData& data) {
  auto output = data.output;
  output.y = output.y.clone();
  convolution.run(data.input, output);
  return output.y;
}

double relativeError(const at::Tensor& y, const at::Tensor& reference) {
  const auto difference = y.to(at::kDouble) - reference;
  return std::sqrt(difference.square().mean().item<double>() /
                   reference.square().mean().item<double>());
}

std::string describe(const ConvCase& conv) {
  const auto& o = conv.options;
  return fmt::format(
      "{}->{} in {} groups (merged {}), kernel {}, stride {}, {}x{}, method {}, {} products, {} "
      "storage{}{}{}{}{}",
      conv.in,
      conv.out,
      o.groups,
      o.mergedGroups,
      conv.kernel,
      o.stride,
      conv.height,
      conv.width,
      static_cast<int>(o.method),
      o.precision == ConvPrecision::BFloat16 ? "bfloat16" : "float32",
      conv.bf16Storage ? "bfloat16" : "float32",
      o.transposed ? ", transposed" : "",
      conv.border == Border::Reflect ? ", reflected" : "",
      conv.doubled ? ", doubled" : "",
      conv.residual ? ", residual" : "",
      conv.tanh ? ", tanh" : "");
}

}  // namespace spolvero::testing
