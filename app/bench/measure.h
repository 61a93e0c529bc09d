#pragma once

#include "app/bench/report.h"
#include "app/bench/subjects.h"

#include <stop_token>
#include <string>
#include <vector>

namespace spolvero::app {

/// How often a kind of picture is timed: at least `minimumRuns` times, then until `seconds` are
/// over or `maximumRuns` are done.
struct RunPlan {
  int minimumRuns = 3;
  int maximumRuns = 20;
  double seconds = 20;
  std::vector<double> editShares = {0.003, 0.012, 0.05, 0.15};
  int variations = 8;
  /// Kinds of pictures that are timed.
  std::vector<std::string> cases = {"full", "edits", "variations", "style"};
  int ceilingRuns = 5;  ///< Of the machine's products and copies.
};

/// One way to compute the model, ready to be built.
struct EngineVariant {
  std::string name;  ///< "reference", "fast".
  RenderSettings settings;
};

/// Times one model in every way, the ways alternating on the same layouts: full pictures of layouts
/// never seen before, edits and the exact pictures after them, several looks, one style changed.
/// Cases that the model has no use for are left out.
/// @param variants  the first is the reference that the others are compared with.
/// @param stop      ends early with what was measured.
SubjectReport measureModel(MeasuredModel model,
                           const std::vector<EngineVariant>& variants,
                           const RunPlan& plan,
                           const std::stop_token& stop);

}  // namespace spolvero::app
