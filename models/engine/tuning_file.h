#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace spolvero {

/// What trials on machines found, kept for this process and, in a file, for later ones: an entry of
/// JSON for each question to each machine. Thread-safe.
class TuningFile {
 public:
  /// @param file  JSON; empty: memory only. One that cannot be read counts as empty (with a line in
  /// the log), and is written anew.
  explicit TuningFile(std::filesystem::path file);
  /// Adds what is new to the file, and to what others added meanwhile. Where it cannot be written,
  /// the log says so.
  ~TuningFile();
  TuningFile(const TuningFile&) = delete;
  TuningFile& operator=(const TuningFile&) = delete;

  /// @return an object, as it was added or as the file has it: it may be damaged.
  std::optional<nlohmann::json> find(const std::string& machine, const std::string& question) const;
  void add(const std::string& machine, const std::string& question, const nlohmann::json& answer);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spolvero
