#include "common/parity.h"

#include "support/paths.h"

#include <ATen/ATen.h>
#include <opencv2/imgcodecs.hpp>
#include <torch/autograd.h>

#include <stdexcept>

namespace spolvero::testing {

std::optional<std::filesystem::path> parityFolder(const std::string& name) {
  const auto shared = sharedDir();
  if (!shared) return std::nullopt;
  return *shared / "parity" / name;
}

at::Tensor greyPng(const std::filesystem::path& path) {
  const auto image = cv::imread(path.string(), cv::IMREAD_UNCHANGED);
  if (image.empty() || image.channels() != 1)
    throw std::runtime_error("no grey picture: " + path.string());
  cv::Mat wide;
  image.convertTo(wide, CV_32S);
  return at::from_blob(wide.data, {1, wide.rows, wide.cols}, at::kInt).to(at::kLong);
}

double maxDifference(const at::Tensor& a, const at::Tensor& b) {
  if (a.numel() != b.numel()) throw std::runtime_error("tensors of different size");
  return (a.detach().reshape({-1}).to(at::kDouble) - b.detach().reshape({-1}).to(at::kDouble))
      .abs()
      .max()
      .item<double>();
}

TensorMap withoutPrefix(const TensorMap& tensors, const std::string& prefix) {
  TensorMap result;
  for (const auto& [name, tensor] : tensors) {
    if (name.starts_with(prefix)) result[name.substr(prefix.size())] = tensor;
  }
  return result;
}

double gradientError(at::Tensor input, const std::function<at::Tensor()>& loss) {
  constexpr double kStep = 1e-5;
  const auto gradient = torch::autograd::grad({loss()}, {input}).front().reshape({-1});
  at::NoGradGuard noGrad;
  auto flat = input.view({-1});
  const auto stride = std::max<std::int64_t>(1, flat.numel() / 12);
  double error = 0;
  for (std::int64_t i = 0; i < flat.numel(); i += stride) {
    const auto kept = flat[i].item<double>();
    flat[i] = kept + kStep;
    const auto above = loss().item<double>();
    flat[i] = kept - kStep;
    const auto below = loss().item<double>();
    flat[i] = kept;
    error = std::max(error, std::abs((above - below) / (2 * kStep) - gradient[i].item<double>()));
  }
  return error / std::max(1e-12, gradient.abs().max().item<double>());
}

}  // namespace spolvero::testing
