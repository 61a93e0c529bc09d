#pragma once

#include "ui/sessions/event_loop_probe.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <deque>
#include <optional>
#include <vector>

namespace spolvero::ui {

class RenderSession;

/// Measures what a person feels: when the window was there, when the first picture, how long from a
/// stroke to the picture that shows it, how long the GUI thread was held. Off unless asked for.
class EditorMetrics : public QObject {
  Q_OBJECT

 public:
  /// @param sinceProcessStartMs  how old the process was when this was made.
  explicit EditorMetrics(double sinceProcessStartMs, QObject* parent = nullptr);

  /// Watches a window, its canvas and the session behind it.
  void watch(QWidget* window, QWidget* canvas, RenderSession* session);

  std::optional<double> windowShownMs() const { return windowShownMs_; }
  std::optional<double> firstPictureMs() const { return firstPictureMs_; }
  /// Milliseconds from each change of the layout to the repaint of the first picture with it.
  const std::vector<double>& strokeToPictureMs() const { return latencies_; }
  /// How many previews, such as the thumbnails of samples, the worker delivered.
  int previews() const { return previews_; }
  const EventLoopProbe& probe() const { return probe_; }

  /// JSON with times in ms, percentiles and the longest holds.  @throws IoError.
  void writeJson(const QString& path) const;

 Q_SIGNALS:
  void firstPicture(double ms);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Change {
    quint64 revision = 0;
    double atMs = 0;
  };

  double nowMs() const;
  void onRevision(quint64 revision, bool layout);
  void onPicture(quint64 revision, double elapsedMs);
  void afterPaint();

  double startMs_ = 0;
  QElapsedTimer clock_;
  EventLoopProbe probe_;
  QPointer<QWidget> window_;
  QPointer<QWidget> canvas_;
  std::optional<double> windowShownMs_;
  std::optional<double> firstPictureMs_;
  quint64 pictureRevision_ = 0;  ///< Set in the document, not yet painted.
  std::deque<Change> waiting_;
  std::vector<double> latencies_;
  std::vector<double> renderMs_;
  int previews_ = 0;
};

/// The value below which `share` (0 to 1) of the values lie; 0 for none.
double percentile(std::vector<double> values, double share);

}  // namespace spolvero::ui
