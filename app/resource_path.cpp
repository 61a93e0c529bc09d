#include "app/resource_path.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

/// Where the program lies: <prefix>/bin/spolvero gives <prefix>.
std::optional<fs::path> installPrefix() {
  std::error_code error;
  const auto program = fs::read_symlink("/proc/self/exe", error);
  if (error) return std::nullopt;
  return program.parent_path().parent_path();
}

std::vector<fs::path> candidates() {
  std::vector<fs::path> places;
  if (const auto prefix = installPrefix()) places.push_back(*prefix / "share" / "spolvero");
  places.emplace_back(SPOLVERO_RESOURCE_SOURCE_DIR);
  return places;
}

std::vector<fs::path> filesOf(const fs::path& folder, const std::string& extension) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() == extension) files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace

fs::path resourceDir() {
  if (const char* place = std::getenv("SPOLVERO_RESOURCES"); place != nullptr && *place != '\0') {
    if (fs::is_directory(place)) return place;
    throw IoError(fmt::format(
        "SPOLVERO_RESOURCES: expected a folder, found '{}'; unset it or correct it", place));
  }
  std::string looked;
  for (const auto& place : candidates()) {
    if (fs::is_directory(place)) return place;
    looked += fmt::format(" {}", place.string());
  }
  throw IoError(fmt::format(
      "resources not found; looked at:{}; set SPOLVERO_RESOURCES to the folder", looked));
}

fs::path resourcePath(const std::string& relative) {
  const auto path = resourceDir() / relative;
  if (!fs::exists(path)) {
    throw IoError(fmt::format("{}: this file should have come with the program; reinstall it",
                              path.string()));
  }
  return path;
}

std::optional<fs::path> shippedModel() {
  const auto files = filesOf(resourceDir() / "weights", ".safetensors");
  if (files.empty()) return std::nullopt;
  return files.front();
}

std::optional<fs::path> shippedFeatures() {
  const auto path = resourceDir() / "features" / "squeezenet1_0.safetensors";
  return fs::is_regular_file(path) ? std::optional(path) : std::nullopt;
}

fs::path sampleScene() {
  return resourcePath("scenes/street.ora");
}

std::vector<std::string> resourceNames(const std::string& folder, const std::string& extension) {
  std::vector<std::string> names;
  for (const auto& file : filesOf(resourceDir() / folder, extension)) {
    names.push_back(file.stem().string());
  }
  return names;
}

}  // namespace spolvero::app
