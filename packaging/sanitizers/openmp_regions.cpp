// Linked into each program that the thread sanitizer watches. GCC's OpenMP library is not
// instrumented, so the sanitizer sees neither that a parallel region begins after what its caller
// wrote, nor that its caller goes on after all threads have ended it: each region would be reported
// as a race. This takes the library's place for a moment and tells it. What the threads of one
// region do to each other is checked as ever.
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

using Body = void (*)(void*);
using Parallel = void (*)(Body, void*, unsigned, unsigned);

struct Region {
  Body body;
  void* data;
  char begin = 0;  ///< Its address stands for the begin of the region, as `end`'s for the end.
  char end = 0;
};

void runBody(void* pointer) {
  auto* region = static_cast<Region*>(pointer);
  __tsan_acquire(&region->begin);
  region->body(region->data);
  __tsan_release(&region->end);
}

}  // namespace

extern "C" void GOMP_parallel(Body body, void* data, unsigned threads, unsigned flags) {
  static const auto original = reinterpret_cast<Parallel>(dlsym(RTLD_NEXT, "GOMP_parallel"));
  Region region{body, data};
  __tsan_release(&region.begin);
  original(runBody, &region, threads, flags);
  __tsan_acquire(&region.end);
}
