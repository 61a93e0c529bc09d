#include "core/render/layout_source.h"

#include "core/io/image_file.h"
#include "core/layout/layout_tensors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace spolvero {

MadeLayout layoutOfPhoto(const ImageU8& photo,
                         int longSide,
                         const std::filesystem::path& model,
                         const std::string& device,
                         const RenderWorker::LoadModel& loadModel) {
  const double factor =
      std::min(1.0, double(longSide) / std::max({photo.width(), photo.height(), 1}));
  const auto scaled = [factor](int side) {
    return std::max(kMinimumLayoutSide, static_cast<int>(std::lround(side * factor)));
  };
  const auto fitted = resizedImage(photo, scaled(photo.width()), scaled(photo.height()));
  const auto loaded = loadModel(model, device);
  return {loaded.renderer->segment(tensorFromImage(fitted)), loaded.renderer->info().name};
}

MadeLayout dreamtLayout(std::uint64_t seed,
                        const std::filesystem::path& model,
                        const std::string& device,
                        const RenderWorker::LoadModel& loadModel) {
  const auto loaded = loadModel(model, device);
  ClassStyle latent;
  latent.code = CodeSource::fromSeed(seed);
  return {loaded.renderer->dream(latent), loaded.renderer->info().name};
}

}  // namespace spolvero
