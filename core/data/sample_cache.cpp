#include "core/data/sample_cache.h"

#include <ATen/ATen.h>

#include <array>

namespace spolvero {

namespace {

/// Byte value to [-1, 1], as the rest of the program converts pictures.
const std::array<float, 256>& unitValues() {
  static const auto table = [] {
    std::array<float, 256> values{};
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<float>(i) / 127.5f - 1;
    return values;
  }();
  return table;
}

}  // namespace

Batch emptyBatch(std::int64_t count, const DataOptions& o) {
  Batch batch;
  batch.photos = at::empty({count, 3, o.height, o.width}, at::kFloat);
  batch.labels = at::empty({count, o.height, o.width}, at::kLong);
  batch.instances = at::empty({count, o.height, o.width}, at::kLong);
  batch.names.resize(static_cast<std::size_t>(count));
  return batch;
}

void fillRow(Batch& batch, std::int64_t index, const PreparedSample& sample) {
  // Plain loops: torch's own would start its thread pool in every loader thread.
  const auto pixels = sample.labels.size();
  const auto offset = static_cast<std::size_t>(index) * pixels;
  auto* photo = batch.photos.data_ptr<float>() + offset * 3;
  auto* labels = batch.labels.data_ptr<std::int64_t>() + offset;
  auto* objects = batch.instances.data_ptr<std::int64_t>() + offset;
  const auto& unit = unitValues();
  for (std::size_t i = 0; i < pixels; ++i) {
    const auto pixel = sample.photo.data()[i];
    photo[i] = unit[pixel.r];
    photo[pixels + i] = unit[pixel.g];
    photo[2 * pixels + i] = unit[pixel.b];
    const std::int64_t label = sample.labels.data()[i];
    labels[i] = label;
    objects[i] = sample.objects.empty() ? label << 16 : sample.objects.data()[i];
  }
}

SampleCache::SampleCache(const DatasetFolder& dataset,
                         const std::vector<DatasetItem>& items,
                         const DataOptions& options)
    : dataset_(dataset),
      items_(items),
      options_(options),
      entries_(items.size()),
      freeBytes_(static_cast<std::size_t>(options.cacheMb) << 20) {}

SampleCache::Entry SampleCache::get(std::size_t index) {
  {
    const std::lock_guard lock(mutex_);
    if (entries_[index] != nullptr) return entries_[index];
  }
  auto fresh = std::make_shared<const PreparedSample>(
      prepareSample(dataset_.load(items_[index]), dataset_.classes(), options_));
  const std::lock_guard lock(mutex_);
  if (entries_[index] == nullptr && fresh->bytes() <= freeBytes_) {
    freeBytes_ -= fresh->bytes();
    entries_[index] = fresh;
  }
  return fresh;
}

}  // namespace spolvero
