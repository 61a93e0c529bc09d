#include "core/base/processor.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <vector>

namespace spolvero {

namespace {

/// The value of the first line "KEY: value" in a file; empty if there is none.
std::string valueIn(const std::filesystem::path& path, std::string_view key) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with(key)) continue;
    const auto start = line.find_first_not_of(" \t:", key.size());
    if (start != std::string::npos) return line.substr(start);
  }
  return {};
}

}  // namespace

std::string processorName() {
  const auto name = valueIn("/proc/cpuinfo", "model name");
  return name.empty() ? "unknown processor" : name;
}

std::string gpuNames() {
  std::vector<std::string> names;
  std::error_code error;
  for (const auto& gpu : std::filesystem::directory_iterator("/proc/driver/nvidia/gpus", error)) {
    const auto name = valueIn(gpu.path() / "information", "Model");
    if (!name.empty()) names.push_back(name);
  }
  std::ranges::sort(names);
  std::string all;
  for (const auto& name : names) all.append(all.empty() ? "" : ", ").append(name);
  return all.empty() ? "unknown GPU" : all;
}

}  // namespace spolvero
