#include "core/base/thread_priority.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace spolvero {

namespace {

/// Ten steps are a tenth of the processor when both want it.
int niceValueOf(Urgency urgency) {
  return urgency == Urgency::Live ? 5 : 15;
}

}  // namespace

void lowerProcessPriority(long long process, Urgency urgency) {
  const auto id = static_cast<id_t>(process);
  if (::getpriority(PRIO_PROCESS, id) >= niceValueOf(urgency)) return;
  // Refusal is no reason to stop.
  (void)::setpriority(PRIO_PROCESS, id, niceValueOf(urgency));
}

void lowerThreadPriority(Urgency urgency) {
  // On Linux a nice value belongs to a thread.
  lowerProcessPriority(::syscall(SYS_gettid), urgency);
}

}  // namespace spolvero
