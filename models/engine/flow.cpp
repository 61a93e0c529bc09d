#include "models/engine/flow.h"

#include "models/kernels/parallel_ranges.h"

#include <ATen/ATen.h>

#include <cstring>

namespace spolvero {

SettledNorm settledNorm(const FlowNorm& norm, const ChannelMoments& moments) {
  if (norm.kind == FlowNorm::Kind::None) return {};
  if (norm.kind == FlowNorm::Kind::Fixed) return {norm.gain, norm.offset, norm.deviation};
  const auto [means, variances] = moments.result();
  const auto mean = means.to(at::kDouble);
  const auto variance = variances.to(at::kDouble);
  if (norm.kind == FlowNorm::Kind::Instance) {
    const auto deviation = (variance + norm.epsilon).sqrt();
    return {deviation.reciprocal().to(at::kFloat),
            (-mean / deviation).to(at::kFloat),
            deviation.to(at::kFloat)};
  }
  const auto centre = mean.mean();
  const auto all = (variance + (mean - centre).square()).mean();
  const auto deviation = (all + norm.epsilon).sqrt();
  const auto scale = norm.gain.to(at::kDouble) / deviation;
  return {scale.to(at::kFloat),
          (norm.offset.to(at::kDouble) - centre * scale).to(at::kFloat),
          deviation.expand(mean.sizes()).to(at::kFloat).contiguous()};
}

RowSource RowSource::of(const at::Tensor& x) {
  RowSource source{x.size(0), x.size(1), x.size(2), {}};
  source.fill = [x](std::int64_t firstRow, const at::Tensor& rows) {
    rows.copy_(x.narrow(0, firstRow, rows.size(0)));
  };
  source.heldBytes = x.numel() * static_cast<std::int64_t>(x.element_size());
  return source;
}

void copyChannels(const at::Tensor& x, const at::Tensor& y, std::int64_t first) {
  const auto item = static_cast<std::int64_t>(x.element_size());
  const auto bytes = static_cast<std::size_t>(x.size(2) * item);
  const auto* from = static_cast<const char*>(x.data_ptr());
  auto* to = static_cast<char*>(y.data_ptr()) + first * item;
  const auto stride = y.size(2) * item;
  kernels::parallelRanges(x.size(0) * x.size(1), 16384, [&](std::int64_t begin, std::int64_t end) {
    for (auto p = begin; p < end; ++p) {
      std::memcpy(to + p * stride, from + static_cast<std::size_t>(p) * bytes, bytes);
    }
  });
}

std::vector<std::int64_t> outputSizes(const Convolution& convolution,
                                      std::int64_t height,
                                      std::int64_t width) {
  const auto& options = convolution.options();
  const auto size = [&](std::int64_t side) {
    return options.transposed
               ? 2 * side
               : (side + 2 * options.padding - convolution.kernelSide()) / options.stride + 1;
  };
  return {size(height), size(width), convolution.outChannels()};
}

}  // namespace spolvero
