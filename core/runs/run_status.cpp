#include "core/runs/run_status.h"

#include "core/base/atomic_file.h"
#include "core/base/json_text.h"

#include <csignal>
#include <ctime>
#include <fstream>
#include <sys/types.h>
#include <unistd.h>

namespace spolvero {

// Not in the nameless namespace: the library would not find it there and write numbers.
NLOHMANN_JSON_SERIALIZE_ENUM(RunStatus::State,
                             {{RunStatus::State::Running, "running"},
                              {RunStatus::State::Finished, "finished"},
                              {RunStatus::State::Stopped, "stopped"},
                              {RunStatus::State::Failed, "failed"}})

namespace {

constexpr auto kFile = "status.json";
constexpr std::size_t kMaximumBytes = 1u << 16;

std::string hostName() {
  char name[256] = {};
  return gethostname(name, sizeof(name) - 1) == 0 ? name : "";
}

/// A process of this machine: its name and the letter of its state; nothing if there is none.
struct ProcessState {
  std::string name;
  char letter = 0;
};

std::optional<ProcessState> stateOf(std::int64_t process) {
  std::ifstream in(fmt::format("/proc/{}/stat", process));
  std::string line;
  if (!std::getline(in, line)) return std::nullopt;
  const auto open = line.find('(');
  const auto close = line.rfind(')');
  if (open == std::string::npos || close == std::string::npos || close + 2 >= line.size()) {
    return std::nullopt;
  }
  return ProcessState{line.substr(open + 1, close - open - 1), line[close + 2]};
}

/// Numbers of processes are used again: a signal must not reach a stranger.
bool isOurs(const RunStatus& status) {
  if (status.process <= 1 || status.host != hostName()) return false;
  const auto state = stateOf(status.process);
  const auto own = stateOf(getpid());
  return state && state->letter != 'Z' && own &&
         (state->name.starts_with("spolvero") || state->name == own->name);
}

bool send(const RunStatus& status, int signal) {
  return isOurs(status) && kill(static_cast<pid_t>(status.process), signal) == 0;
}

}  // namespace

void writeRunStatus(const std::filesystem::path& run, const RunStatus& status) {
  const nlohmann::json json = {{"state", status.state},
                               {"step", status.step},
                               {"total_steps", status.totalSteps},
                               {"epoch", status.epoch},
                               {"pictures_per_second", status.picturesPerSecond},
                               {"seconds_left", status.secondsLeft},
                               {"updated", status.updated},
                               {"host", status.host},
                               {"process", status.process},
                               {"message", status.message}};
  writeFileAtomically(run / kFile, json.dump(1) + "\n");
}

std::optional<RunStatus> readRunStatus(const std::filesystem::path& run) {
  const auto file = run / kFile;
  if (!std::filesystem::exists(file)) return std::nullopt;
  const auto json = parseJsonText(readFile(file, kMaximumBytes), file.string());
  RunStatus status;
  try {
    status.state = json.at("state").get<RunStatus::State>();
    status.step = json.at("step").get<std::int64_t>();
    status.totalSteps = json.at("total_steps").get<std::int64_t>();
    status.epoch = json.value("epoch", 0.0);
    status.picturesPerSecond = json.value("pictures_per_second", 0.0);
    status.secondsLeft = json.value("seconds_left", 0.0);
    status.updated = json.at("updated").get<std::int64_t>();
    status.host = json.value("host", std::string());
    status.process = json.value("process", std::int64_t{0});
    status.message = json.value("message", std::string());
  } catch (const nlohmann::json::exception& error) {
    throw ConfigError(fmt::format("{}: expected the status of a training, found otherwise ({})",
                                  file.string(),
                                  error.what()));
  }
  return status;
}

RunStatus statusOfThisProcess(RunStatus::State state) {
  RunStatus status;
  status.state = state;
  status.updated = static_cast<std::int64_t>(std::time(nullptr));
  status.host = hostName();
  status.process = getpid();
  return status;
}

RunActivity activityOf(const RunStatus& status) {
  if (status.state != RunStatus::State::Running) return RunActivity::Gone;
  if (status.process <= 1 || status.host != hostName()) return RunActivity::Unknown;
  if (!isOurs(status)) return RunActivity::Gone;
  const auto state = stateOf(status.process);
  return state && (state->letter == 'T' || state->letter == 't') ? RunActivity::Paused
                                                                 : RunActivity::Working;
}

bool pauseRun(const RunStatus& status) {
  return send(status, SIGSTOP);
}

bool continueRun(const RunStatus& status) {
  return send(status, SIGCONT);
}

/// A process that is paused would not hear it.
bool endRun(const RunStatus& status) {
  return send(status, SIGINT) && send(status, SIGCONT);
}

}  // namespace spolvero
