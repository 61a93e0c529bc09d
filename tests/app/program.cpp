#include "app/program.h"

#include "core/base/atomic_file.h"
#include "support/paths.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace spolvero::testing {

namespace {

constexpr std::size_t kMaximumOutputBytes = 16 << 20;

/// What runs find out about the machine stays among them, and out of the user's files.
const TempDir& testCache() {
  static const TempDir folder;
  return folder;
}

/// In the child: output into files, then the program. Never returns.
[[noreturn]] void becomeProgram(const std::vector<std::string>& arguments,
                                const std::vector<std::string>& environment,
                                const TempDir& folder) {
  const auto redirect = [](int descriptor, const std::filesystem::path& file) {
    dup2(open(file.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0600), descriptor);
  };
  redirect(STDOUT_FILENO, folder / "out");
  redirect(STDERR_FILENO, folder / "err");
  setenv("SPOLVERO_CACHE", (testCache() / "cache").c_str(), 1);
  for (const auto& entry : environment) {
    const auto equals = entry.find('=');
    setenv(entry.substr(0, equals).c_str(), entry.substr(equals + 1).c_str(), 1);
  }
  std::vector<std::string> words = {SPOLVERO_PROGRAM};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (auto& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  execv(SPOLVERO_PROGRAM, pointers.data());
  _exit(127);
}

pid_t startProgram(const std::vector<std::string>& arguments,
                   const std::vector<std::string>& environment,
                   const TempDir& folder) {
  testCache();
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("fork failed");
  if (child == 0) becomeProgram(arguments, environment, folder);
  return child;
}

ProgramRun finish(pid_t child, const TempDir& folder) {
  int status = 0;
  waitpid(child, &status, 0);
  ProgramRun run;
  run.exitCode = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  run.out = readFile(folder / "out", kMaximumOutputBytes);
  run.err = readFile(folder / "err", kMaximumOutputBytes);
  return run;
}

}  // namespace

ProgramRun runProgram(const std::vector<std::string>& arguments,
                      const std::vector<std::string>& environment) {
  const TempDir folder;
  return finish(startProgram(arguments, environment, folder), folder);
}

ProgramRun interruptProgram(const std::vector<std::string>& arguments,
                            const std::filesystem::path& file) {
  const TempDir folder;
  const auto child = startProgram(arguments, {}, folder);
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
  while (!std::filesystem::exists(file) && std::chrono::steady_clock::now() < deadline) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  kill(child, SIGINT);
  return finish(child, folder);
}

}  // namespace spolvero::testing
