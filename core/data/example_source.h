#pragma once

#include "core/data/batch.h"
#include "core/data/data_options.h"
#include "core/data/dataset_folder.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace spolvero {

/// The examples of one part of a data set by number, at the training size and always the same: cut
/// from the centre, neither enlarged nor mirrored. Decoded pictures are kept within
/// `DataOptions::cacheMb`. For one thread.
class ExampleSource {
 public:
  /// `dataset` must outlive it.  @throws ConfigError if the part is missing or empty.
  ExampleSource(const DatasetFolder& dataset, const std::string& part, const DataOptions& options);
  ~ExampleSource();
  ExampleSource(const ExampleSource&) = delete;
  ExampleSource& operator=(const ExampleSource&) = delete;

  std::int64_t size() const;

  /// A batch of these examples, on the CPU.
  /// @throws IoError naming the file; Error if a number is out of range.
  Batch examples(const std::vector<std::int64_t>& indices);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spolvero
