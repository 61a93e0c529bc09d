#include "models/groupdnet/encoder.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <array>

namespace spolvero {

namespace {

constexpr double kSlope = 0.2;
/// Channels of each layer in multiples of the first.
constexpr std::array<std::int64_t, 5> kWidths{1, 2, 4, 8, 8};

/// First and last index of a non-zero entry; {0, -1} without one.
std::pair<std::int64_t, std::int64_t> extent(const std::int64_t* values, std::int64_t count) {
  std::int64_t first = 0;
  while (first < count && values[first] == 0) ++first;
  if (first == count) return {0, -1};
  auto last = count - 1;
  while (values[last] == 0) --last;
  return {first, last};
}

/// Where each class of each sample lies: [N, K, 4] int64 on the CPU (top, bottom, left, right,
/// inclusive; bottom < top for an absent class).
at::Tensor classBoxes(const at::Tensor& oneHot) {
  const auto present = oneHot.ne(0);
  const auto rows = present.any(3).to(at::kCPU, at::kLong).contiguous();
  const auto columns = present.any(2).to(at::kCPU, at::kLong).contiguous();
  auto boxes = at::empty({oneHot.size(0), oneHot.size(1), 4}, at::kLong);
  auto* box = boxes.data_ptr<std::int64_t>();
  const auto height = oneHot.size(2);
  const auto width = oneHot.size(3);
  for (std::int64_t i = 0; i < oneHot.size(0) * oneHot.size(1); ++i, box += 4) {
    std::tie(box[0], box[1]) = extent(rows.data_ptr<std::int64_t>() + i * height, height);
    std::tie(box[2], box[3]) = extent(columns.data_ptr<std::int64_t>() + i * width, width);
  }
  return boxes;
}

at::Tensor stretchClass(const at::Tensor& masked, const std::int64_t* box, at::IntArrayRef size) {
  const auto part =
      masked.narrow(1, box[0], box[1] - box[0] + 1).narrow(2, box[2], box[3] - box[2] + 1);
  return at::upsample_nearest2d(part.unsqueeze(0), size).squeeze(0);
}

}  // namespace

at::Tensor cutOutClasses(const at::Tensor& photos,
                         const at::Tensor& oneHot,
                         bool stretched,
                         std::int64_t height,
                         std::int64_t width) {
  if (photos.size(0) != oneHot.size(0) || photos.size(2) != oneHot.size(2) ||
      photos.size(3) != oneHot.size(3)) {
    throw ShapeError(
        fmt::format("GroupDNet encoder: {} photos of {} x {} with {} layouts of {} x {}",
                    photos.size(0),
                    photos.size(3),
                    photos.size(2),
                    oneHot.size(0),
                    oneHot.size(3),
                    oneHot.size(2)));
  }
  const at::NoGradGuard noGrad;
  const std::vector<std::int64_t> size{height, width};
  if (!stretched) {
    const auto parts = (photos.unsqueeze(1) * oneHot.unsqueeze(2)).flatten(1, 2);
    return at::upsample_nearest2d(parts, size);
  }
  const auto classes = oneHot.size(1);
  const auto boxes = classBoxes(oneHot);
  const auto* box = boxes.data_ptr<std::int64_t>();
  auto result = at::zeros({photos.size(0), classes, 3, size[0], size[1]}, photos.options());
  for (std::int64_t n = 0; n < photos.size(0); ++n) {
    for (std::int64_t k = 0; k < classes; ++k, box += 4) {
      if (box[1] < box[0]) continue;
      result[n][k].copy_(stretchClass(photos[n] * oneHot[n][k], box, size));
    }
  }
  return result.flatten(1, 2);
}

at::Tensor encoderInput(const at::Tensor& photos,
                        const at::Tensor& oneHot,
                        const GroupDNetOptions& options,
                        std::int64_t height,
                        std::int64_t width) {
  const auto& encoder = options.encoder;
  const auto h = height / encoder.reduction;
  const auto w = width / encoder.reduction;
  if (encoder.input != "whole") {
    return cutOutClasses(photos, oneHot, encoder.input == "stretched", h, w);
  }
  return at::upsample_nearest2d(photos, {h, w}).repeat({1, options.classes, 1, 1});
}

GroupDNetEncoderImpl::GroupDNetEncoderImpl(const GroupDNetOptions& options)
    : pooled_(options.encoder.pooled) {
  const auto groups = options.encoder.groups > 0 ? options.encoder.groups : options.classes;
  const auto width = (options.encoder.width + groups - 1) / groups * groups;
  const auto norm = parseConvNorm(options.encoder.norm);
  ConvOptions conv;
  conv.groups = groups;
  conv.stride = 2;
  conv.in = options.classes * 3;
  for (std::int64_t layer = 0; layer < decoderPlan(options).encoderLayers; ++layer) {
    conv.out = width * kWidths[std::min<std::size_t>(layer, kWidths.size() - 1)];
    layers_.push_back(registerConvNorm(*this, "layer" + std::to_string(layer + 1), conv, norm));
    conv.in = conv.out;
  }
  conv.stride = 1;
  conv.out = options.classes * options.codeChannels;
  mean_ = register_module("fc_mu", ConvLayer(conv));
  logVariance_ = register_module("fc_var", ConvLayer(conv));
}

std::pair<at::Tensor, at::Tensor> GroupDNetEncoderImpl::forward(at::Tensor x) {
  for (auto& layer : layers_) x = at::leaky_relu(layer->forward(x), kSlope);
  const auto mean = mean_->forward(x);
  const auto logVariance = logVariance_->forward(x);
  if (!pooled_) return {mean, logVariance};
  return {mean.mean({2, 3}, true), logVariance.mean({2, 3}, true)};
}

MulNetEncoderImpl::MulNetEncoderImpl(const GroupDNetOptions& options) {
  for (std::int64_t id = 0; id < options.classes; ++id) {
    networks_.push_back(
        register_module(fmt::format("class_{}", id), GroupDNetEncoder(classOptions(options))));
  }
}

std::pair<at::Tensor, at::Tensor> MulNetEncoderImpl::forward(at::Tensor x) {
  std::vector<at::Tensor> means;
  std::vector<at::Tensor> logVariances;
  for (std::size_t id = 0; id < networks_.size(); ++id) {
    const auto [mean, logVariance] =
        networks_[id]->forward(x.narrow(1, 3 * static_cast<std::int64_t>(id), 3));
    means.push_back(mean);
    logVariances.push_back(logVariance);
  }
  return {at::cat(means, 1), at::cat(logVariances, 1)};
}

std::shared_ptr<StyleEncoder> makeStyleEncoder(const GroupDNetOptions& options) {
  if (options.perClass) return MulNetEncoder(options).ptr();
  return GroupDNetEncoder(options).ptr();
}

}  // namespace spolvero
