#pragma once

#include "models/common/renderer_parts.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace spolvero::app {

/// As on the command line: "fp32", "bf16", "fp16".
std::string precisionWord(Precision precision);

/// What convolutions multiply in.
/// @param word     "auto", "fp32", "bf16" or "fp16". "auto" is fp32 for the reference engine; for
///                 the fast one what a measurement on the device says.
/// @param results  File that remembers measurements; empty: measured anew.
/// @throws ConfigError for fp16 on a CPU.
Precision choosePrecision(const std::string& word,
                          EngineKind engine,
                          const c10::Device& device,
                          const std::filesystem::path& results);

/// What was measured on a device before, by any process.
/// @param results  as `choosePrecision`'s.
std::optional<Precision> rememberedPrecision(const c10::Device& device,
                                             const std::filesystem::path& results);

/// The precision in which a device is fastest; a less exact one must be worth it. Measures, which
/// takes a moment, and remembers.
/// @param results  as `choosePrecision`'s.
/// @param stop     asked now and then; may be empty.
/// @throws RenderStopped when `stop` says so.
Precision measuredPrecision(const c10::Device& device,
                            const std::filesystem::path& results,
                            const std::function<bool()>& stop = {});

/// The most exact of `candidates` unless a later one takes clearly less time.
/// @param candidates  the most exact one first.
/// @param timeOf      seconds of the same work in a precision.
Precision fastestPrecision(const std::vector<Precision>& candidates,
                           const std::function<double(Precision)>& timeOf);

}  // namespace spolvero::app
