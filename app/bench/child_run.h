#pragma once

#include <stop_token>
#include <string>
#include <vector>

namespace spolvero::app {

/// What a run of this program printed, and how it ended.
struct ChildRun {
  int exitCode = -1;  ///< 128 + n if signal n ended it.
  std::string out;
};

/// Runs this program once more with other words and waits for its end. Its messages go where ours
/// do. When `stop` asks, it is asked to stop too, and may still print what it has.
/// @throws IoError if it cannot be started.
ChildRun runSelf(const std::vector<std::string>& words, const std::stop_token& stop);

}  // namespace spolvero::app
