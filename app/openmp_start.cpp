// OpenMP's threads sleep while they wait, but for a moment between the layers of a network, unless
// the environment says how they wait. Waiting awake, as is usual, they lose a hundredfold as soon
// as another program wants a core: each step of a network waits for a thread that is not running
// while the others burn its time. OpenMP reads the environment when its library starts, so the
// program starts itself anew. It does so before any library has started: those of LibTorch take
// longer for it than all else up to the window, and would do it twice.

#include <cstddef>
#include <unistd.h>

namespace {

/// How often a thread looks for work before it sleeps: about a tenth of a millisecond, the pause
/// between two layers of a network.
constexpr const char* kSpins = "GOMP_SPINCOUNT=10000";
constexpr const char* kWait = "OMP_WAIT_POLICY=PASSIVE";
constexpr const char* kOwnWords[] = {"OMP_WAIT_POLICY", "GOMP_SPINCOUNT", "KMP_BLOCKTIME"};

#define SPOLVERO_UNCHECKED \
  __attribute__((no_sanitize("address"), no_sanitize("thread"), no_sanitize("undefined")))

/// Whether "NAME=value" is of this name.
SPOLVERO_UNCHECKED bool isNamed(const char* entry, const char* name) {
  for (; *name != '\0'; ++name, ++entry) {
    if (*entry != *name) return false;
  }
  return *entry == '=';
}

/// Nothing is set up yet, neither the C library nor a sanitizer: own loops, and memory of the
/// stack. Without /proc the threads wait awake.
SPOLVERO_UNCHECKED void letOpenMpThreadsSleep(int, char** argv, char** environment) {
  std::size_t count = 0;
  for (; environment[count] != nullptr; ++count) {
    for (const char* name : kOwnWords) {
      if (isNamed(environment[count], name)) return;
    }
  }
  auto** more = static_cast<char**>(__builtin_alloca((count + 3) * sizeof(char*)));
  for (std::size_t i = 0; i < count; ++i) more[i] = environment[i];
  more[count] = const_cast<char*>(kWait);
  more[count + 1] = const_cast<char*>(kSpins);
  more[count + 2] = nullptr;
  ::execve("/proc/self/exe", argv, more);
}

/// Called after the libraries are loaded and before any of them starts.
using BeforeLibraries = void (*)(int, char**, char**);
[[gnu::section(".preinit_array"), gnu::used]] const BeforeLibraries kBeforeLibraries =
    letOpenMpThreadsSleep;

}  // namespace
