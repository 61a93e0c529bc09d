#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>

namespace spolvero {

/// Scalars for TensorBoard: a file of TFRecords that hold `Event` messages.
/// Source: tensorflow/core/lib/io/record_writer.h, core/util/event.proto, framework/summary.proto.
class EventFile {
 public:
  /// Starts `events.out.tfevents.…` in a folder. Curves of earlier files of the folder are cut off
  /// from `step` on, so that a resumed training does not show two.
  /// @throws IoError.
  EventFile(const std::filesystem::path& folder, std::int64_t step);

  /// Adds values of one step and makes them visible to readers.  @throws IoError.
  void write(std::int64_t step, const std::map<std::string, double>& values);

 private:
  void append(const std::string& message);

  std::filesystem::path path_;
  std::ofstream out_;
};

}  // namespace spolvero
