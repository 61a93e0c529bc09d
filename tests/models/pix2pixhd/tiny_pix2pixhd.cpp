#include "tiny_pix2pixhd.h"

#include <ATen/ATen.h>

namespace spolvero::testing {

Pix2PixHDOptions tinyPix2PixHD(std::int64_t enhancers) {
  Pix2PixHDOptions options;
  options.classes = 4;
  options.width = 2;
  options.enhancers = enhancers;
  options.downsamplings = 2;
  options.blocks = 1;
  options.enhancerBlocks = 1;
  options.encoder.width = 2;
  options.encoder.downsamplings = 1;
  options.discriminator.width = 2;
  options.discriminator.layers = 2;
  options.discriminator.scales = enhancers + 1;
  options.training.learningRate = 0.01;
  options.training.poolSize = 3;
  options.training.stages = {2, 1, 2, 3, 1};
  return options;
}

ClassTable fourClasses() {
  return ClassTable({{0, "sky", {70, 130, 180}},
                     {1, "tree", {30, 110, 40}},
                     {2, "road", {90, 90, 90}},
                     {3, "car", {180, 30, 30}, ClassKind::Thing}});
}

Batch randomBatch(std::uint64_t seed, std::int64_t side) {
  at::manual_seed(seed);
  Batch batch;
  batch.labels = at::randint(4, {2, side / 8, side / 8})
                     .repeat_interleave(8, 1)
                     .repeat_interleave(8, 2)
                     .to(at::kLong);
  batch.instances = batch.labels * 65536 + (batch.labels == 3) * (1 + at::arange(side) / 16);
  batch.photos = at::rand({2, 3, side, side}) * 2 - 1;
  return batch;
}

Layout streetLayout(int width, int height) {
  LabelMap labels(width, height, 0);
  InstanceMap instances(width, height, 0);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      if (2 * y >= height) labels.at(x, y) = 2;
      const bool car = 3 * y >= 2 * height && (4 * x < width || 4 * x >= 3 * width);
      if (!car) continue;
      labels.at(x, y) = 3;
      instances.at(x, y) = 4 * x < width ? 1 : 2;
    }
  }
  return Layout(std::move(labels), std::move(instances), fourClasses());
}

}  // namespace spolvero::testing
