#include "models/layers/state_dict.h"

#include "core/base/error.h"
#include "core/base/options.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <torch/nn/module.h>

#include <algorithm>
#include <set>

namespace spolvero {

namespace {

constexpr std::string_view kSpectralV = ".weight_v";
constexpr std::string_view kBatches = ".num_batches_tracked";

std::string shapeText(const at::Tensor& tensor) {
  return fmt::format("[{}]", fmt::join(tensor.sizes(), ", "));
}

/// The right vector that old spectral-norm releases left out, scaled so that u·W·v gives back the
/// norm by which they divided (the ratio of `weight_orig` to their buffer `weight`, if it is
/// there).
at::Tensor solveRightVector(const TensorMap& tensors,
                            const std::string& stem,
                            const std::string& origin) {
  const auto orig = tensors.find(stem + ".weight_orig");
  const auto u = tensors.find(stem + ".weight_u");
  if (orig == tensors.end() || u == tensors.end()) {
    throw ModelFormatError(
        fmt::format("{}: tensor '{}.weight_v' is missing and cannot be computed without "
                    "'{}.weight_orig' and '{}.weight_u'",
                    origin,
                    stem,
                    stem,
                    stem));
  }
  const auto matrix = orig->second.to(at::kDouble).reshape({orig->second.size(0), -1});
  const auto left = u->second.to(at::kDouble).reshape({-1});
  auto v = at::mv(matrix.t(), left);
  v = v / v.norm().clamp_min(1e-12);
  const auto weight = tensors.find(stem + ".weight");
  if (weight == tensors.end()) return v.to(at::kFloat);
  const auto pseudo = at::mv(at::linalg_pinv(matrix), left);
  const auto target =
      (matrix.norm() / weight->second.to(at::kDouble).norm().clamp_min(1e-12)).item<double>();
  const auto reached = at::dot(left, at::mv(matrix, pseudo)).item<double>();
  return (pseudo * (target / reached)).to(at::kFloat);
}

void fill(at::Tensor& target,
          const at::Tensor& source,
          const std::string& name,
          const std::string& origin) {
  if (target.sizes() != source.sizes()) {
    throw ModelFormatError(fmt::format(
        "{}: tensor '{}': expected shape {}, found {}; the options do not describe this network",
        origin,
        name,
        shapeText(target),
        shapeText(source)));
  }
  if (source.is_floating_point() && !at::isfinite(source).all().item<bool>()) {
    throw ModelFormatError(fmt::format(
        "{}: tensor '{}' holds NaN or infinite values; the file is damaged", origin, name));
  }
  target.copy_(source);
}

void fillNamed(const std::string& name,
               at::Tensor& target,
               const TensorMap& tensors,
               const std::string& origin) {
  if (const auto found = tensors.find(name); found != tensors.end()) {
    fill(target, found->second, name, origin);
  } else if (name.ends_with(kSpectralV)) {
    const auto stem = name.substr(0, name.size() - kSpectralV.size());
    fill(target, solveRightVector(tensors, stem, origin), name, origin);
  } else if (!name.ends_with(kBatches)) {
    std::vector<std::string> names;
    for (const auto& [key, value] : tensors) names.push_back(key);
    const auto near = nearestWord(name, names);
    throw ModelFormatError(
        fmt::format("{}: tensor '{}' {} is missing{}; the options do not describe this "
                    "network",
                    origin,
                    name,
                    shapeText(target),
                    near.empty() ? "" : fmt::format(" (there is '{}')", near)));
  }
}

bool mayStay(const std::string& name,
             const TensorMap& tensors,
             const std::vector<std::string>& ignored) {
  const auto listed = [&name](const std::string& prefix) { return name.starts_with(prefix); };
  if (std::any_of(ignored.begin(), ignored.end(), listed)) return true;
  // Old spectral-norm releases also stored the divided weight.
  return name.ends_with(".weight") && tensors.contains(name + "_orig");
}

}  // namespace

void loadStateDict(torch::nn::Module& module,
                   const TensorMap& tensors,
                   const std::string& origin,
                   const std::vector<std::string>& ignored) {
  at::NoGradGuard noGrad;
  std::set<std::string> known;
  for (auto& item : module.named_parameters()) {
    fillNamed(item.key(), item.value(), tensors, origin);
    known.insert(item.key());
  }
  for (auto& item : module.named_buffers()) {
    fillNamed(item.key(), item.value(), tensors, origin);
    known.insert(item.key());
  }
  for (const auto& [name, tensor] : tensors) {
    if (known.contains(name) || mayStay(name, tensors, ignored)) continue;
    throw ModelFormatError(fmt::format(
        "{}: tensor '{}' {} has no place in the network; the options do not describe this network",
        origin,
        name,
        shapeText(tensor)));
  }
}

TensorMap stateDict(const torch::nn::Module& module) {
  TensorMap tensors;
  const auto copy = [](const at::Tensor& t) {
    return t.detach().to(at::kCPU, t.scalar_type(), false, true);
  };
  for (const auto& item : module.named_parameters()) tensors[item.key()] = copy(item.value());
  for (const auto& item : module.named_buffers()) tensors[item.key()] = copy(item.value());
  return tensors;
}

std::int64_t parameterCount(const torch::nn::Module& module) {
  std::int64_t count = 0;
  for (const auto& parameter : module.parameters()) count += parameter.numel();
  return count;
}

}  // namespace spolvero
