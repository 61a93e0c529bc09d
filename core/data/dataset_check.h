#pragma once

#include "core/data/dataset_folder.h"

#include <array>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace spolvero {

enum class CheckDepth {
  Quick,  ///< Label and instance maps whole, of photos only the size in their header.
  Full,   ///< Photos decoded too.
};

/// What a look at every file of a data set found.
struct DatasetReport {
  std::int64_t checked = 0;  ///< Examples looked at.
  std::int64_t photos = 0;   ///< Of these with a photo.
  std::int64_t instances = 0;
  std::array<std::int64_t, 256> pixels{};    ///< By id of the mapped classes.
  std::array<std::int64_t, 256> examples{};  ///< That hold the id at all.
  std::array<std::int64_t, 256> objects{};   ///< Whose instance maps number objects of the id.
  std::vector<std::string> problems;         ///< Each names file, expected and found; file order.
  bool stopped = false;
};

struct CheckOptions {
  CheckDepth depth = CheckDepth::Quick;
  bool needPhotos = true;
  int threads = 2;
  /// Called now and then from the calling thread.
  std::function<void(std::int64_t done, std::int64_t total)> progress = {};
};

/// Looks at every example of the parts: label ids in the class table, sizes equal, files readable.
DatasetReport checkDataset(const DatasetFolder& dataset,
                           const std::vector<std::string>& parts,
                           const CheckOptions& options,
                           const std::stop_token& stop = {});

/// A warning if no class is marked as a thing although instance maps number objects: a model of
/// such a data set knows no objects in the editor. Else empty.
std::string missingThings(const DatasetReport& report, const DatasetFolder& dataset);

/// @throws IoError with the first problems and their count if there are any.
void requireNoProblems(const DatasetReport& report, const DatasetFolder& dataset);

/// Width and height from the header of a PNG or JPEG file, without decoding; {0, 0} if it is of
/// another kind or too short.
struct PictureSize {
  int width = 0;
  int height = 0;
  bool operator==(const PictureSize&) const = default;
};
PictureSize pictureSizeInHeader(const std::filesystem::path& path);

}  // namespace spolvero
