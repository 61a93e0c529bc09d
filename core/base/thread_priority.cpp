#include "core/base/thread_priority.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace spolvero {

void lowerThreadPriority() {
  constexpr int kStepBack = 5;
  const auto thread = static_cast<id_t>(::syscall(SYS_gettid));
  // On Linux a nice value belongs to a thread. Refusal is no reason to stop.
  (void)::setpriority(PRIO_PROCESS, thread, kStepBack);
}

}  // namespace spolvero
