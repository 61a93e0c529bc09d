#include "models/engine/tuning_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/log.h"

#include <map>
#include <mutex>
#include <utility>

namespace spolvero {

namespace {

using Json = nlohmann::json;

constexpr const char* kFormat = "spolvero-tuning";
/// Rises when kernels change so much that old winners mean little.
constexpr int kVersion = 1;
constexpr std::size_t kLargestFile = std::size_t{4} << 20;

using Machines = std::map<std::string, std::map<std::string, Json>>;

/// Empty if there is no usable file; what is no object is left out.
Machines readMachines(const std::filesystem::path& file) {
  Machines machines;
  std::error_code ignored;
  if (file.empty() || !std::filesystem::exists(file, ignored)) return machines;
  Json json;
  try {
    json = parseJsonText(readFile(file, kLargestFile), file.string());
  } catch (const Error& error) {
    log()->warn("Kernel choices are tried anew: {}", error.what());
    return machines;
  }
  const bool ours = json.is_object() && json.value("format", Json()) == kFormat &&
                    json.value("version", Json()) == kVersion && json.contains("machines") &&
                    json["machines"].is_object();
  if (!ours) {
    log()->warn("{}: not kernel choices of this version; they are tried anew", file.string());
    return machines;
  }
  for (const auto& [machine, answers] : json["machines"].items()) {
    if (!answers.is_object()) continue;
    for (const auto& [question, answer] : answers.items()) {
      if (answer.is_object()) machines[machine][question] = answer;
    }
  }
  return machines;
}

}  // namespace

struct TuningFile::State {
  std::filesystem::path file;
  std::mutex mutex;
  Machines machines;
  Machines fresh;  ///< Those of `machines` that the file did not hold.

  void save() const;
};

/// What others added since the file was read stays. Two that save in the same instant can lose the
/// choices of one, which are then tried again.
void TuningFile::State::save() const {
  if (file.empty() || fresh.empty()) return;
  Json json = {{"format", kFormat}, {"version", kVersion}, {"machines", Json::object()}};
  auto all = readMachines(file);
  for (const auto& [machine, answers] : fresh) {
    for (const auto& [question, answer] : answers) all[machine][question] = answer;
  }
  for (const auto& [machine, answers] : all) {
    for (const auto& [question, answer] : answers) json["machines"][machine][question] = answer;
  }
  if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path());
  writeFileAtomically(file, json.dump(1) + "\n");
}

TuningFile::TuningFile(std::filesystem::path file) : state_(std::make_unique<State>()) {
  state_->file = std::move(file);
  state_->machines = readMachines(state_->file);
}

TuningFile::~TuningFile() {
  try {
    state_->save();
  } catch (const std::exception& error) {
    log()->warn("Kernel choices were not saved: {}", error.what());
  }
}

std::optional<Json> TuningFile::find(const std::string& machine,
                                     const std::string& question) const {
  const std::lock_guard lock(state_->mutex);
  const auto answers = state_->machines.find(machine);
  if (answers == state_->machines.end()) return std::nullopt;
  const auto answer = answers->second.find(question);
  if (answer == answers->second.end()) return std::nullopt;
  return answer->second;
}

void TuningFile::add(const std::string& machine, const std::string& question, const Json& answer) {
  const std::lock_guard lock(state_->mutex);
  state_->machines[machine][question] = answer;
  state_->fresh[machine][question] = answer;
}

}  // namespace spolvero
