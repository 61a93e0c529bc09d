#pragma once

#include <string>

namespace spolvero {

/// What the processor calls itself, "AMD EPYC 9B14"; "unknown processor" where it does not say.
std::string processorName();

/// The names of all NVIDIA GPUs in the machine, "NVIDIA H100, NVIDIA H100"; "unknown GPU" where the
/// driver does not say.
std::string gpuNames();

}  // namespace spolvero
