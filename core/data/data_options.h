#pragma once

#include "core/base/options.h"

#include <cstdint>
#include <string>

namespace spolvero {

/// Which pictures are trained on and how they are cut to size.
struct DataOptions {
  std::string classes = "all";  ///< "all", "group", or a mapping file.
  std::string train = "train";  ///< Part of split.json to learn from.
  std::string val = "val";      ///< Part for samples and validation; "train" if there is none.
  std::int64_t width = 256;
  std::int64_t height = 256;
  std::string fit = "cover";  ///< "cover" keeps the aspect and crops, "stretch" does not.
  double scaleMin = 1;        ///< Relative to the smallest picture that covers the size.
  double scaleMax = 1;
  bool crop = true;  ///< Cut at random; else from the centre.
  bool flip = true;  ///< Mirror every other picture.
  std::int64_t threads = 1;
  std::int64_t prefetch = 4;
  std::int64_t cacheMb = 2048;
};

/// Keys: classes, train, val, width, height, fit, scale_min, scale_max, crop, flip, threads,
/// prefetch, cache_mb.
OptionSet describe(DataOptions& options);

/// @throws ConfigError if scale_min exceeds scale_max.
void validate(const DataOptions& options);

}  // namespace spolvero
