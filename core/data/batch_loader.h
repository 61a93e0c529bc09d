#pragma once

#include "core/data/batch.h"
#include "core/data/data_options.h"
#include "core/data/dataset_folder.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace spolvero {

/// Batches for training, decoded ahead by threads of its own.
///
/// Epochs are shuffled and laid end to end, so nothing is dropped. Which pictures a batch holds and
/// how they are cut depends on the seed and the batch's number alone: neither on the number of
/// threads, nor on the cache, nor on where the training was resumed.
class BatchLoader {
 public:
  struct Plan {
    std::int64_t batchSize = 1;
    std::uint64_t seed = 0;
    std::int64_t firstStep = 0;  ///< Number of the batch that `next` returns first.
  };

  /// Starts the threads. `dataset` must outlive the loader.
  /// @throws ConfigError if the part is missing or empty.
  BatchLoader(const DatasetFolder& dataset,
              const std::string& part,
              const DataOptions& options,
              const Plan& plan);
  ~BatchLoader();
  BatchLoader(const BatchLoader&) = delete;
  BatchLoader& operator=(const BatchLoader&) = delete;

  /// The next batch, on the CPU. Waits if it is not ready.
  /// @throws IoError naming the file if one of its pictures cannot be read.
  Batch next();

  /// Pictures of one epoch.
  std::int64_t size() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Positions 0 … count-1 of one epoch in shuffled order.
std::vector<std::uint32_t> shuffledOrder(std::size_t count,
                                         std::uint64_t seed,
                                         std::uint64_t epoch);

/// The first `count` pictures of a part (fewer if it is smaller), cut from the centre: the fixed
/// batch for samples and validation.
Batch fixedBatch(const DatasetFolder& dataset,
                 const std::string& part,
                 const DataOptions& options,
                 std::int64_t first,
                 std::int64_t count);

}  // namespace spolvero
