#include "core/train/run_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaximumNameBytes = 4096;

std::string stepName(std::int64_t step) {
  return fmt::format("step_{:08d}", step);
}

void makeFolder(const fs::path& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) {
    throw IoError(fmt::format("{}: cannot be made ({})", path.string(), error.message()));
  }
}

std::vector<fs::path> checkpointsOf(const fs::path& run) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(run / "checkpoints")) {
    const auto name = entry.path().filename().string();
    if (name.starts_with("step_") && name.ends_with(".safetensors")) files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace

RunFolder::RunFolder(fs::path path) : path_(std::move(path)) {
  makeFolder(path_ / "checkpoints");
  makeFolder(path_ / "samples");
  lock();
}

RunFolder::RunFolder(RunFolder&& other) noexcept
    : path_(std::move(other.path_)), lock_(std::exchange(other.lock_, -1)) {}

RunFolder::~RunFolder() {
  if (lock_ >= 0) ::close(lock_);
}

void RunFolder::lock() {
  const auto file = path_ / ".lock";
  lock_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (lock_ < 0) {
    throw IoError(
        fmt::format("{}: cannot be written ({}); choose a run folder that you may write to",
                    file.string(),
                    std::strerror(errno)));
  }
  if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
    throw IoError(
        fmt::format("{}: another training is writing to this run folder", path_.string()));
  }
}

void RunFolder::requireNone(const fs::path& path) {
  if (!fs::exists(path / "config.toml")) return;
  throw ConfigError(fmt::format(
      "{}: expected a new or empty run folder, found a training run. Add --resume to go on with "
      "it, or choose another folder.",
      path.string()));
}

RunFolder RunFolder::claim(const fs::path& path) {
  requireNone(path);
  return RunFolder(path);
}

RunFolder RunFolder::create(const fs::path& path, const std::string& config) {
  auto folder = claim(path);
  writeFileAtomically(folder.config(), config);
  return folder;
}

RunFolder RunFolder::open(const fs::path& path) {
  if (!fs::exists(path / "config.toml")) {
    throw ConfigError(fmt::format(
        "{}: expected a training run (config.toml), found none; leave out --resume to start one",
        path.string()));
  }
  return RunFolder(path);
}

fs::path RunFolder::sample(std::int64_t step) const {
  return path_ / "samples" / (stepName(step) + ".png");
}

fs::path RunFolder::checkpoint(std::int64_t step) const {
  return path_ / "checkpoints" / (stepName(step) + ".safetensors");
}

std::optional<fs::path> RunFolder::latest() const {
  return latestCheckpoint(path_);
}

void RunFolder::markLatest(std::int64_t step, std::int64_t keep) const {
  const auto newest = checkpoint(step);
  writeFileAtomically(path_ / "checkpoints" / "latest", newest.filename().string() + "\n");
  if (keep == 0) return;
  auto files = checkpointsOf(path_);
  std::erase(files, newest);
  const auto spare = static_cast<std::int64_t>(files.size()) - (keep - 1);
  for (std::int64_t i = 0; i < spare; ++i) {
    std::error_code ignored;
    fs::remove(files[static_cast<std::size_t>(i)], ignored);
  }
}

std::optional<fs::path> latestCheckpoint(const fs::path& run) {
  const auto pointer = run / "checkpoints" / "latest";
  if (!fs::exists(pointer)) return std::nullopt;
  auto name = readFile(pointer, kMaximumNameBytes);
  std::erase_if(name, [](unsigned char c) { return c <= ' '; });
  const auto file = run / "checkpoints" / name;
  if (name.find('/') == std::string::npos && fs::exists(file)) return file;
  throw IoError(fmt::format(
      "{}: names '{}', which is not there; write the name of another checkpoint into it",
      pointer.string(),
      name));
}

}  // namespace spolvero
