#pragma once

#include <string>

namespace spolvero {

/// What the processor calls itself, "AMD EPYC 9B14"; "unknown processor" where it does not say.
std::string processorName();

}  // namespace spolvero
