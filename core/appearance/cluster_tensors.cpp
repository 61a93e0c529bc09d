#include "core/appearance/cluster_tensors.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <string_view>

namespace spolvero {

namespace {

constexpr std::string_view kPrefix = "clusters.";

using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

}  // namespace

TensorMap clusterTensors(const StyleClusters& clusters) {
  TensorMap tensors;
  for (const auto& [id, centres] : clusters.centres()) {
    const Rows rows = centres;
    auto tensor = at::empty({rows.rows(), rows.cols()}, at::kDouble);
    std::copy(rows.data(), rows.data() + rows.size(), tensor.data_ptr<double>());
    tensors[fmt::format("{}{}", kPrefix, id)] = tensor.to(at::kFloat);
  }
  return tensors;
}

bool isClusterTensor(const std::string& name) {
  return name.starts_with(kPrefix);
}

StyleClusters clustersFromTensors(const TensorMap& tensors,
                                  int channels,
                                  int classes,
                                  const std::string& origin) {
  std::map<int, Eigen::MatrixXd> centres;
  for (const auto& [name, tensor] : tensors) {
    if (!isClusterTensor(name)) continue;
    int id = -1;
    const auto* end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data() + kPrefix.size(), end, id);
    const bool known = error == std::errc() && stop == end && id >= 0 && id < classes;
    if (!known || tensor.dim() != 2 || tensor.size(0) < 1 || tensor.size(1) != channels) {
      throw ModelFormatError(
          fmt::format("{}: tensor '{}': expected 'clusters.<class id below {}>' [K, {}], found "
                      "[{}]",
                      origin,
                      name,
                      classes,
                      channels,
                      fmt::join(tensor.sizes(), ", ")));
    }
    const auto values = tensor.to(at::kCPU, at::kDouble).contiguous();
    centres[id] = Eigen::Map<const Rows>(values.data_ptr<double>(), values.size(0), values.size(1));
  }
  return StyleClusters(std::move(centres));
}

}  // namespace spolvero
