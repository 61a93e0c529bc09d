#pragma once

#include "core/appearance/style_clusters.h"
#include "core/io/tensor_map.h"

#include <string>

namespace spolvero {

/// Style clusters as the tensors of a model file: `clusters.<class id>` [K, C] float32.
TensorMap clusterTensors(const StyleClusters& clusters);

/// Whether a tensor of a model file belongs to its clusters.
bool isClusterTensor(const std::string& name);

/// The clusters among a model file's tensors.
/// @param channels  numbers of a code.  @param classes  ids must be below.
/// @throws ModelFormatError naming origin and tensor, expected and found.
StyleClusters clustersFromTensors(const TensorMap& tensors,
                                  int channels,
                                  int classes,
                                  const std::string& origin);

}  // namespace spolvero
