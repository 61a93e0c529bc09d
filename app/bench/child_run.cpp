#include "app/bench/child_run.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace spolvero::app {

namespace {

constexpr auto kSelf = "/proc/self/exe";
constexpr int kPollMs = 100;

/// A pipe whose ends close by themselves.
struct Pipe {
  std::array<int, 2> ends{-1, -1};

  Pipe() {
    if (pipe2(ends.data(), O_CLOEXEC) != 0) throw IoError("bench: no pipe could be made");
  }
  ~Pipe() {
    closeEnd(0);
    closeEnd(1);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  void closeEnd(std::size_t end) {
    if (ends[end] >= 0) close(ends[end]);
    ends[end] = -1;
  }
};

/// Starts the program with its output into the pipe, unblocked signals and a process group of its
/// own: a Ctrl-C of the terminal reaches us alone, and we hand it on once.
pid_t start(const std::vector<std::string>& words, const Pipe& output) {
  std::vector<std::string> kept{"spolvero"};
  kept.insert(kept.end(), words.begin(), words.end());
  std::vector<char*> pointers;
  for (auto& word : kept) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, output.ends[1], STDOUT_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
  pid_t child = -1;
  const int error = posix_spawn(&child, kSelf, &actions, &attributes, pointers.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) {
    throw IoError(fmt::format("{}: could not be started ({})", kSelf, std::strerror(error)));
  }
  return child;
}

}  // namespace

ChildRun runSelf(const std::vector<std::string>& words, const std::stop_token& stop) {
  Pipe output;
  const auto child = start(words, output);
  output.closeEnd(1);
  ChildRun run;
  bool asked = false;
  std::array<char, 4096> buffer{};
  while (true) {
    if (stop.stop_requested() && !asked) {
      kill(child, SIGTERM);
      asked = true;
    }
    pollfd waiting{output.ends[0], POLLIN, 0};
    if (poll(&waiting, 1, kPollMs) <= 0) continue;
    const auto count = read(output.ends[0], buffer.data(), buffer.size());
    if (count <= 0) break;
    run.out.append(buffer.data(), static_cast<std::size_t>(count));
  }
  int status = 0;
  waitpid(child, &status, 0);
  run.exitCode = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  return run;
}

}  // namespace spolvero::app
