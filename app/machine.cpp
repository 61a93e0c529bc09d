#include "app/machine.h"

#include <ATen/Parallel.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sched.h>
#include <set>
#include <sstream>
#include <string>
#include <unistd.h>

namespace spolvero::app {

int physicalCoreCount() {
  cpu_set_t allowed;
  CPU_ZERO(&allowed);
  if (sched_getaffinity(0, sizeof(allowed), &allowed) != 0) return 1;
  std::set<std::string> cores;
  for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
    if (!CPU_ISSET(cpu, &allowed)) continue;
    std::ifstream file(
        fmt::format("/sys/devices/system/cpu/cpu{}/topology/thread_siblings_list", cpu));
    std::string siblings;
    if (!std::getline(file, siblings)) siblings = std::to_string(cpu);
    cores.insert(siblings);
  }
  return std::max<int>(1, static_cast<int>(cores.size()));
}

void setUpTorchThreads() {
  if (std::getenv("OMP_NUM_THREADS") == nullptr) at::set_num_threads(physicalCoreCount());
}

double processAgeMs() {
  std::ifstream statFile("/proc/self/stat");
  std::ifstream uptimeFile("/proc/uptime");
  std::string text;
  std::getline(statFile, text);
  // Field 22, counted after the program's name in brackets, which may hold blanks.
  std::istringstream fields(text.substr(text.rfind(')') + 1));
  constexpr int kFieldsBeforeStart = 19;
  std::string skipped;
  for (int i = 0; i < kFieldsBeforeStart; ++i) fields >> skipped;
  double startTicks = 0;
  double uptimeSeconds = 0;
  if (!(fields >> startTicks) || !(uptimeFile >> uptimeSeconds)) return 0;
  return 1000 * (uptimeSeconds - startTicks / static_cast<double>(sysconf(_SC_CLK_TCK)));
}

}  // namespace spolvero::app
