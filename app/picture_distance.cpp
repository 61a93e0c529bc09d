#include "app/picture_distance.h"

#include "app/resource_path.h"
#include "core/layout/layout_tensors.h"
#include "core/metrics/image_distance.h"
#include "models/perceptual/feature_network.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <memory>

namespace spolvero::app {

std::optional<NamedPictureDistance> shippedPictureDistance() {
  const auto path = shippedFeatures();
  if (!path) return std::nullopt;
  const auto network = std::make_shared<std::shared_ptr<FeatureNetwork>>();
  const auto distance = [network, path = *path](const ImageU8& a, const ImageU8& b) {
    const at::NoGradGuard noGrad;
    if (!*network) *network = loadFeatureNetwork("squeezenet", path, FeatureTaps::Lpips);
    const auto map = featureDistanceMap((*network)->features(tensorFromImage(a)),
                                        (*network)->features(tensorFromImage(b)),
                                        {},
                                        a.height(),
                                        a.width())
                         .contiguous();
    Grid<float> result(a.width(), a.height());
    std::copy_n(map.data_ptr<float>(), result.size(), result.data());
    return result;
  };
  return NamedPictureDistance{"SqueezeNet features", distance};
}

}  // namespace spolvero::app
