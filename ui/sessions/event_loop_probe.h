#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <vector>

namespace spolvero::ui {

/// Measures how long the GUI thread keeps its event loop waiting: a short timer that comes late was
/// held up by somebody. Costs about one per cent of a core while it runs.
class EventLoopProbe : public QObject {
  Q_OBJECT

 public:
  struct Hold {
    double atMs = 0;    ///< Since `start`.
    double wallMs = 0;  ///< How long the loop did not turn.
    double cpuMs = 0;   ///< Of these, how long this very thread computed; the rest it was not run.
  };

  explicit EventLoopProbe(QObject* parent = nullptr);

  void start();
  void stop();
  /// Forgets what was measured so far (after start-up, say).
  void reset();

  /// The longest holds, longest first.
  const std::vector<Hold>& longestHolds() const { return longest_; }
  double longestMs() const { return longest_.empty() ? 0 : longest_.front().wallMs; }
  /// Holds longer than a frame of 16 ms.
  int framesMissed() const { return framesMissed_; }
  /// The most that this thread computed at a stretch, and how often that was longer than a frame:
  /// what the program itself is to blame for on a machine that others keep busy.
  double longestCpuMs() const { return longestCpuMs_; }
  int framesMissedByUs() const { return framesMissedByUs_; }
  std::uint64_t turns() const { return turns_; }

 private:
  void tick();
  void note(const Hold& hold);

  QTimer timer_;
  QElapsedTimer sinceStart_;
  double lastTickMs_ = 0;
  double lastCpuMs_ = 0;
  std::vector<Hold> longest_;
  int framesMissed_ = 0;
  double longestCpuMs_ = 0;
  int framesMissedByUs_ = 0;
  std::uint64_t turns_ = 0;
};

}  // namespace spolvero::ui
