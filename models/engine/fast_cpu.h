#pragma once

#include "models/common/renderer_parts.h"
#include "models/engine/feature_flow.h"

namespace spolvero {

/// Whether the settings ask for the fast engine in a form that runs on the CPU.
inline bool takesFastCpu(const RenderSettings& settings) {
  return settings.engine == EngineKind::Fast && settings.device.is_cpu() &&
         settings.precision != Precision::Float16;
}

inline ConvPrecision convPrecision(const RenderSettings& settings) {
  return settings.precision == Precision::Float32 ? ConvPrecision::Float32
                                                  : ConvPrecision::BFloat16;
}

/// How a flow runs with a renderer's settings.
inline FeatureFlow::Options flowOptions(const RenderSettings& settings) {
  FeatureFlow::Options options;
  options.type = settings.precision == Precision::Float32 ? at::kFloat : at::kBFloat16;
  options.tolerance = settings.liveTolerance;
  options.memoryLimitBytes = settings.memoryLimitBytes;
  return options;
}

}  // namespace spolvero
