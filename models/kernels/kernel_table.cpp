#include "models/kernels/kernel_table.h"

#include "models/kernels/convolution.h"

#include <array>
#include <cstdlib>
#include <string_view>

namespace spolvero {

namespace kernels {

namespace baseline {
extern const KernelTable table;
}
#ifdef SPOLVERO_X86_KERNELS
namespace avx2 {
extern const KernelTable table;
}
namespace avx512 {
extern const KernelTable table;
}
namespace avx512bf16 {
extern const KernelTable table;
}
#endif

namespace {

const KernelTable& chooseTable() {
#ifdef SPOLVERO_X86_KERNELS
  const bool hasAvx2 = __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
  const bool hasAvx512 = hasAvx2 && __builtin_cpu_supports("avx512f") != 0 &&
                         __builtin_cpu_supports("avx512bw") != 0 &&
                         __builtin_cpu_supports("avx512vl") != 0 &&
                         __builtin_cpu_supports("avx512dq") != 0;
  const bool hasBf16 = hasAvx512 && __builtin_cpu_supports("avx512bf16") != 0;
  struct Choice {
    const KernelTable* table;
    bool runs;
  };
  const std::array<Choice, 3> choices{
      {{&avx512bf16::table, hasBf16}, {&avx512::table, hasAvx512}, {&avx2::table, hasAvx2}}};
  const char* asked = std::getenv("SPOLVERO_ISA");
  for (const auto& choice : choices) {
    if (!choice.runs || (asked != nullptr && std::string_view(asked) == "baseline")) continue;
    if (asked == nullptr || std::string_view(asked) == choice.table->name) return *choice.table;
  }
#endif
  return baseline::table;
}

}  // namespace

const KernelTable& kernelTable() {
  static const KernelTable& table = chooseTable();
  return table;
}

}  // namespace kernels

bool hasBFloat16() {
  return kernels::kernelTable().bf16Products;
}

}  // namespace spolvero
