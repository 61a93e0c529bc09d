#include "core/base/thread_priority.h"

#include "support/catch.h"

#include <algorithm>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace spolvero;

namespace {

int niceOfThisThread() {
  return ::getpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)));
}

}  // namespace

TEST_CASE("What is wanted later steps back behind what is wanted now, and both behind the window") {
  const int own = niceOfThisThread();
  int live = 0;
  int later = 0;
  int child = 0;
  int back = 0;
  std::thread([&] {
    lowerThreadPriority();
    live = niceOfThisThread();
    std::thread([&] { child = niceOfThisThread(); }).join();
    lowerThreadPriority(Urgency::Later);
    later = niceOfThisThread();
    lowerThreadPriority(Urgency::Live);
    back = niceOfThisThread();
  }).join();
  CHECK(live == std::max(own, 5));
  CHECK(child == live);
  CHECK(later == std::max(own, 15));
  CHECK(back == later);
  CHECK(niceOfThisThread() == own);
}
