#pragma once

#include "core/layout/class_table.h"

#include <filesystem>
#include <string>

namespace spolvero::testing {

/// Classes of the tiny models: sky, tree, road (stuff) and car (thing).
ClassTable tinyClasses();

/// "class 0", "class 1" …
ClassTable numberedClasses(int count);

/// Writes a model of random weights (always the same), trained size 64 × 64, through the registry.
/// @param system  "groupdnet" or "spade".
void writeTinyModel(const std::filesystem::path& path, const std::string& system = "groupdnet");

/// Writes a 64 × 64 index PNG: sky over road, a tree, two cars.
void writeTinyLayout(const std::filesystem::path& path);

/// Writes a 64 × 64 photo of coloured noise.
void writeTinyPhoto(const std::filesystem::path& path);

}  // namespace spolvero::testing
