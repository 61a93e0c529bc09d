#include "core/runs/run_status.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "support/catch.h"
#include "support/paths.h"

#include <chrono>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// A child that sleeps until it is told to end.
struct Sleeper {
  pid_t process = 0;
  Sleeper() {
    // Set before the fork: a signal may reach the child before it has done anything.
    const auto before = std::signal(SIGINT, SIG_DFL);
    process = fork();
    if (process == 0) {
      while (true) pause();
    }
    std::signal(SIGINT, before);
  }
  ~Sleeper() {
    kill(process, SIGKILL);
    waitpid(process, nullptr, 0);
  }
};

bool waitFor(const RunStatus& status, RunActivity wanted) {
  for (int i = 0; i < 200; ++i) {
    if (activityOf(status) == wanted) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return false;
}

}  // namespace

TEST_CASE("The status of a run comes back as it was written") {
  TempDir folder;
  CHECK_FALSE(readRunStatus(folder.path()).has_value());
  auto status = statusOfThisProcess(RunStatus::State::Failed);
  status.step = 12;
  status.totalSteps = 100;
  status.epoch = 1.5;
  status.picturesPerSecond = 3.25;
  status.secondsLeft = 44;
  status.message = "no space \"left\"";
  writeRunStatus(folder.path(), status);
  CHECK(readRunStatus(folder.path()) == status);
  CHECK_THAT(readFile(folder / "status.json", 1 << 16), ContainsText("\"failed\""));
  CHECK(status.updated > 1'700'000'000);
}

TEST_CASE("A damaged status is refused by name") {
  TempDir folder;
  for (const auto* text : {"{", "[]", R"({"state": "running"})", R"({"state": 3, "step": "x"})"}) {
    writeFileAtomically(folder / "status.json", text);
    INFO(text);
    CHECK_THROWS_WITH(readRunStatus(folder.path()), ContainsText("status.json"));
  }
}

TEST_CASE("A process is paused, continued and ended by the status of its run") {
  Sleeper child;
  auto status = statusOfThisProcess(RunStatus::State::Running);
  status.process = child.process;
  REQUIRE(waitFor(status, RunActivity::Working));
  CHECK(pauseRun(status));
  CHECK(waitFor(status, RunActivity::Paused));
  CHECK(continueRun(status));
  CHECK(waitFor(status, RunActivity::Working));
  CHECK(pauseRun(status));
  CHECK(endRun(status));
  CHECK(waitFor(status, RunActivity::Gone));
}

TEST_CASE("Runs that ended, of other machines or with strangers' numbers are left alone") {
  auto status = statusOfThisProcess(RunStatus::State::Finished);
  CHECK(activityOf(status) == RunActivity::Gone);
  status.state = RunStatus::State::Running;
  CHECK(activityOf(status) == RunActivity::Working);
  status.host = "elsewhere.example";
  CHECK(activityOf(status) == RunActivity::Unknown);
  CHECK_FALSE(pauseRun(status));
  status = statusOfThisProcess(RunStatus::State::Running);
  status.process = 1;
  CHECK_FALSE(endRun(status));
  status.process = 0x7fffffff;
  CHECK(activityOf(status) == RunActivity::Gone);
}
