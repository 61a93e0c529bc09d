#pragma once

#include "core/layout/class_table.h"

#include <filesystem>
#include <string>
#include <vector>

namespace spolvero::testing {

/// Writes a data set of `count` generated pictures (40×56 px) with three classes, "sky" and "grass"
/// and the thing "dog", as a folder with all the parts. The last quarter is "val". The colour of a
/// pixel tells its class and whether it lay left or right, so that cuts and mirrors can be checked.
void writeTinyDataset(const std::filesystem::path& folder, int count);

inline constexpr int kTinyWidth = 40;
inline constexpr int kTinyHeight = 56;
/// "00", "01", …
std::string tinyName(int index);

}  // namespace spolvero::testing
