#include "train_tools.h"

#include "core/io/safetensors.h"
#include "core/train/stop_at.h"
#include "support/catch.h"

#include <ATen/ATen.h>

namespace spolvero::testing {

namespace {

/// Equal with NaN equal to NaN.
bool sameBits(const at::Tensor& a, const at::Tensor& b) {
  return a.sizes() == b.sizes() && a.scalar_type() == b.scalar_type() &&
         (a.equal(b) || (a.is_floating_point() && at::allclose(a, b, 0, 0, true)));
}

}  // namespace

TrainingResult trainIn(const std::filesystem::path& run,
                       const ShortTraining& training,
                       std::int64_t stopAt) {
  const auto system = training.make();
  auto folder = std::filesystem::exists(run) ? RunFolder::open(run) : RunFolder::create(run, "");
  TrainingLoop loop({.system = *system,
                     .dataset = training.dataset,
                     .folder = folder,
                     .data = training.data,
                     .train = training.train});
  loop.resume();
  StopAt observer(stopAt);
  return loop.run(observer.source.get_token(), observer);
}

std::filesystem::path checkResume(const std::filesystem::path& folder,
                                  const ShortTraining& training,
                                  std::int64_t stopAt) {
  const auto whole = trainIn(folder / "whole", training, 0);
  const auto first = trainIn(folder / "parts", training, stopAt);
  const auto parts = trainIn(folder / "parts", training, 0);
  CHECK_FALSE(first.finished);
  CHECK(whole.finished);
  CHECK(parts.finished);
  const auto expected = readSafetensors(whole.checkpoint).tensors;
  const auto found = readSafetensors(parts.checkpoint).tensors;
  CHECK(expected.size() == found.size());
  for (const auto& [name, value] : expected) {
    INFO(name);
    REQUIRE(found.contains(name));
    CHECK(sameBits(value, found.at(name)));
  }
  return folder / "parts" / "model.safetensors";
}

}  // namespace spolvero::testing
