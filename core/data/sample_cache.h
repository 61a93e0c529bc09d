#pragma once

#include "core/data/batch.h"
#include "core/data/data_options.h"
#include "core/data/dataset_folder.h"
#include "core/data/prepared_sample.h"

#include <memory>
#include <mutex>
#include <vector>

namespace spolvero {

/// A batch of `count` pictures at the training size, not filled yet.
Batch emptyBatch(std::int64_t count, const DataOptions& options);

/// Writes a cut sample into row `index` of a batch.
void fillRow(Batch& batch, std::int64_t index, const PreparedSample& sample);

/// Prepared samples up to a memory limit; what no longer fits is prepared each time. Any thread.
class SampleCache {
 public:
  using Entry = std::shared_ptr<const PreparedSample>;

  /// References must outlive it.
  SampleCache(const DatasetFolder& dataset,
              const std::vector<DatasetItem>& items,
              const DataOptions& options);

  /// @throws IoError naming the file.
  Entry get(std::size_t index);

 private:
  const DatasetFolder& dataset_;
  const std::vector<DatasetItem>& items_;
  const DataOptions& options_;
  std::mutex mutex_;
  std::vector<Entry> entries_;
  std::size_t freeBytes_;
};

}  // namespace spolvero
