#include "core/appearance/cluster_tensors.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;

TEST_CASE("Style clusters come back from a model's tensors, other tensors aside") {
  Eigen::MatrixXd centres(2, 3);
  centres << 1, 2, 3, 4, 5, 6;
  auto tensors = clusterTensors(StyleClusters({{0, centres}, {12, centres * 0.5}}));
  CHECK(tensors.at("clusters.12").sizes() == at::IntArrayRef({2, 3}));
  CHECK(tensors.at("clusters.0")[1][0].item<float>() == 4);
  tensors["G.model.1.weight"] = at::zeros({1});
  const auto back = clustersFromTensors(tensors, 3, 13, "m.safetensors");
  REQUIRE(back.centres().size() == 2);
  CHECK(back.centres().at(12) == centres * 0.5);
  CHECK(clustersFromTensors({}, 3, 13, "m").empty());
}

TEST_CASE("Clusters of unknown classes or other lengths are refused by name") {
  const auto read = [](const std::string& name, at::Tensor tensor) {
    return clustersFromTensors({{name, std::move(tensor)}}, 3, 5, "m.safetensors");
  };
  CHECK_THROWS_WITH(read("clusters.5", at::zeros({1, 3})),
                    ContainsText("m.safetensors") && ContainsText("clusters.5"));
  CHECK_THROWS_AS(read("clusters.x", at::zeros({1, 3})), ModelFormatError);
  CHECK_THROWS_WITH(read("clusters.1", at::zeros({1, 4})), ContainsText("[1, 4]"));
  CHECK_THROWS_AS(read("clusters.1", at::zeros({0, 3})), ModelFormatError);
}
