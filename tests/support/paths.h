#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace spolvero::testing {

/// The folder of this checkout.
std::filesystem::path sourceDir();

/// The folder with parity fixtures, data sets and weights that lies beside a developer's checkout
/// (or where SPOLVERO_SHARED points); nothing where it is absent.
std::optional<std::filesystem::path> sharedDir();

/// A scratch folder of its own, removed with everything in it at the end of the scope.
class TempDir {
 public:
  TempDir();
  ~TempDir();
  TempDir(const TempDir&) = delete;
  TempDir& operator=(const TempDir&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

}  // namespace spolvero::testing
