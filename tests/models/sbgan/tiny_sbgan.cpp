#include "sbgan/tiny_sbgan.h"

#include "core/base/random.h"

#include <ATen/ATen.h>
#include <torch/optim/optimizer.h>
#include <torch/utils.h>

namespace spolvero::testing {

namespace {

constexpr int kWidth = 64;
constexpr int kHeight = 32;
constexpr std::int64_t kSteps = 18;

}  // namespace

SbganOptions tinySbgan() {
  SbganOptions options;
  options.classes = 3;
  options.layout.channels = {6, 5, 4, 3};
  options.layout.resolution = 16;
  options.layout.fadeIn = true;
  options.layout.fadeSteps = 2;
  options.layout.stabiliseSteps = 2;
  options.image.width = 2;
  options.image.hidden = 4;
  options.image.discriminator.width = 4;
  options.image.discriminator.layers = 2;
  options.imageStage = {0, 0, 2, 1, 1};
  options.joint.discriminator = options.image.discriminator;
  options.joint.pretrainSteps = 2;
  options.joint.length = {0, 0, 2, 1, 2};
  return options;
}

ClassTable tinySbganClasses() {
  return ClassTable({{0, "sky", {10, 20, 200}}, {1, "car", {200, 20, 10}, ClassKind::Thing}});
}

Batch tinySbganBatch() {
  const auto generator = at::detail::createCPUGenerator(11);
  Batch batch;
  batch.labels = at::randint(0, 2, {4, kHeight / 8, kWidth / 8}, generator, at::kLong)
                     .repeat_interleave(8, 1)
                     .repeat_interleave(8, 2);
  batch.labels.select(1, 0).fill_(kUnlabelled);
  batch.instances = at::zeros_like(batch.labels);
  batch.photos = at::rand({4, 3, kHeight, kWidth}, generator) * 2 - 1;
  batch.names = {"a", "b", "c", "d"};
  return batch;
}

std::unique_ptr<SbganTrainable> makeTinySbgan(const SbganOptions& options, int seed) {
  torch::manual_seed(static_cast<std::uint64_t>(seed));
  return std::make_unique<SbganTrainable>(
      options, tinySbganClasses(), kWidth, kHeight, c10::Device(c10::kCPU));
}

void trainTinySbgan(SbganTrainable& system, std::int64_t from, std::int64_t to) {
  const auto batch = tinySbganBatch();
  for (auto step = from; step < to; ++step) {
    system.beginStep({step, kSteps, 5, static_cast<double>(step) / 5, 1});
    torch::manual_seed(mixSeed(1, static_cast<std::uint64_t>(step)));
    for (const auto& ref : system.optimizers()) {
      for (auto& group : ref.optimizer->param_groups()) group.options().set_lr(ref.baseRate);
    }
    system.step(batch, false);
  }
}

}  // namespace spolvero::testing
