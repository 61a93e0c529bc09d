#pragma once

#include <chrono>
#include <string>

namespace spolvero::app {

/// Tells on stderr how far repeated work is: one line that rewrites itself on a terminal, else a
/// plain line every ten seconds.
class Progress {
 public:
  /// @param what  plural: "frames".
  Progress(std::string what, int total);
  /// Ends the line.
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void advance();

 private:
  void print(double elapsedSeconds);

  using Clock = std::chrono::steady_clock;
  std::string what_;
  int total_;
  int done_ = 0;
  bool terminal_;
  Clock::time_point start_;
  Clock::time_point printed_;
};

}  // namespace spolvero::app
