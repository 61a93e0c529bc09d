#include "support/paths.h"

#include <cstdlib>
#include <random>

namespace spolvero::testing {

namespace fs = std::filesystem;

fs::path sourceDir() {
  return SPOLVERO_SOURCE_DIR;
}

std::optional<fs::path> sharedDir() {
  const char* fromEnvironment = std::getenv("SPOLVERO_SHARED");
  const fs::path candidate =
      fromEnvironment != nullptr ? fs::path(fromEnvironment) : sourceDir().parent_path() / "shared";
  if (fs::is_directory(candidate / "parity")) return candidate;
  return std::nullopt;
}

TempDir::TempDir() {
  std::random_device random;
  path_ = fs::temp_directory_path() /
          ("spolvero-test-" + std::to_string(random()) + std::to_string(random()));
  fs::create_directories(path_);
}

TempDir::~TempDir() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

}  // namespace spolvero::testing
