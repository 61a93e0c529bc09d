#pragma once

#include "models/common/renderer_parts.h"

namespace spolvero {

/// Whether the settings ask for the fast engine in a form that runs on the CPU.
inline bool takesFastCpu(const RenderSettings& settings) {
  return settings.engine == EngineKind::Fast && settings.device.is_cpu() &&
         settings.precision != Precision::Float16;
}

}  // namespace spolvero
