#include "core/data/example_source.h"

#include "core/base/error.h"
#include "core/data/sample_cache.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

namespace spolvero {

struct ExampleSource::State {
  State(const DatasetFolder& dataset, const std::string& part, const DataOptions& o)
      : items(dataset.items(part)), options(o), cache(dataset, items, options) {}

  const std::vector<DatasetItem>& items;
  const DataOptions options;
  SampleCache cache;
};

ExampleSource::ExampleSource(const DatasetFolder& dataset,
                             const std::string& part,
                             const DataOptions& options)
    : state_(std::make_unique<State>(dataset, part, options)) {}

ExampleSource::~ExampleSource() = default;

std::int64_t ExampleSource::size() const {
  return static_cast<std::int64_t>(state_->items.size());
}

Batch ExampleSource::examples(const std::vector<std::int64_t>& indices) {
  auto batch = emptyBatch(static_cast<std::int64_t>(indices.size()), state_->options);
  for (std::size_t row = 0; row < indices.size(); ++row) {
    if (indices[row] < 0 || indices[row] >= size()) {
      throw Error(fmt::format("example {}: the data has {}", indices[row], size()));
    }
    const auto index = static_cast<std::size_t>(indices[row]);
    const auto sample = state_->cache.get(index);
    fillRow(batch, static_cast<std::int64_t>(row), cutSample(*sample, state_->options, nullptr));
    batch.names[row] = state_->items[index].name;
  }
  return batch;
}

}  // namespace spolvero
