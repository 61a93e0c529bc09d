#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace spolvero {

/// The folder that a training writes (design §4), locked while it lives.
///
///     config.toml  log.txt  losses.csv  events.out.tfevents.*  model.safetensors
///     best.safetensors  validation.csv
///     checkpoints/step_00001000.safetensors  checkpoints/latest  samples/step_00001000.png
class RunFolder {
 public:
  /// @throws ConfigError if the folder already holds a run.
  static void requireNone(const std::filesystem::path& path);
  /// Makes a new run; its config.toml is still to be written.
  /// @throws ConfigError if the folder already holds a run; IoError if it cannot be made or another
  /// training writes to it.
  static RunFolder claim(const std::filesystem::path& path);
  /// The same with its config.toml.
  static RunFolder create(const std::filesystem::path& path, const std::string& config);
  /// Opens a run to go on with it.  @throws ConfigError if there is none; IoError.
  static RunFolder open(const std::filesystem::path& path);

  RunFolder(RunFolder&& other) noexcept;
  ~RunFolder();

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path config() const { return path_ / "config.toml"; }
  std::filesystem::path log() const { return path_ / "log.txt"; }
  std::filesystem::path losses() const { return path_ / "losses.csv"; }
  std::filesystem::path validation() const { return path_ / "validation.csv"; }
  std::filesystem::path model() const { return path_ / "model.safetensors"; }
  std::filesystem::path best() const { return path_ / "best.safetensors"; }
  std::filesystem::path sample(std::int64_t step) const;
  std::filesystem::path checkpoint(std::int64_t step) const;

  /// The checkpoint that `latest` names, if there is one.
  /// @throws IoError if it names a file that is gone.
  std::optional<std::filesystem::path> latest() const;
  /// Makes `latest` name the checkpoint of a step, then removes all but the newest `keep` (0 =
  /// none is removed).
  void markLatest(std::int64_t step, std::int64_t keep) const;

 private:
  explicit RunFolder(std::filesystem::path path);
  void lock();

  std::filesystem::path path_;
  int lock_ = -1;
};

/// The newest checkpoint of a run folder without locking it; for `--start-from RUN`.
std::optional<std::filesystem::path> latestCheckpoint(const std::filesystem::path& run);

}  // namespace spolvero
