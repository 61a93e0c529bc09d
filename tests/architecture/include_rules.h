#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace spolvero::testing {

/// One include that goes against the direction of the rooms.
struct IncludeViolation {
  std::filesystem::path file;  ///< Relative to the root.
  int line = 0;
  std::string include;  ///< As written, without quotes or brackets.
  std::string reason;
};

/// Checks every source and header of core, models, ui and app under `root`:
///
///   room    | may include (besides itself)
///   core    | nothing; never Qt
///   models  | core; never Qt
///   ui      | core; never torch
///   app     | core, models, ui
///
/// Project headers are written from the root, and nothing outside tests includes the tests.
/// @throws std::runtime_error if a room's folder is missing.
std::vector<IncludeViolation> findIncludeViolations(const std::filesystem::path& root);

}  // namespace spolvero::testing
