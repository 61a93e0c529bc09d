#include "app/cache_folder.h"

#include <cstdlib>
#include <string_view>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

}  // namespace

fs::path cacheFolder() {
  if (const auto own = environment("SPOLVERO_CACHE"); !own.empty()) return own;
  // Relative paths are to be ignored. Source: XDG Base Directory Specification 0.8.
  if (const fs::path shared = environment("XDG_CACHE_HOME"); shared.is_absolute()) {
    return shared / "spolvero";
  }
  const fs::path home = environment("HOME");
  return home.empty() ? fs::path() : home / ".cache" / "spolvero";
}

fs::path cacheFile(const char* name) {
  const auto folder = cacheFolder();
  return folder.empty() ? fs::path() : folder / name;
}

}  // namespace spolvero::app
