#include "core/train/autocast.h"

namespace spolvero {

namespace {

bool cpuHasBf16() {
#if defined(__x86_64__) && defined(__GNUC__)
  return __builtin_cpu_supports("avx512bf16") != 0;
#else
  return false;
#endif
}

}  // namespace

bool useAutocast(const std::string& word, const c10::Device& device) {
  if (word != "auto") return word == "on";
  return device.is_cuda() || (device.is_cpu() && cpuHasBf16());
}

}  // namespace spolvero
