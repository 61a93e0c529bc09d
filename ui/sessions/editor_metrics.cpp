#include "ui/sessions/editor_metrics.h"

#include "core/base/atomic_file.h"
#include "ui/sessions/render_session.h"

#include <nlohmann/json.hpp>

#include <QEvent>
#include <QMetaObject>

#include <algorithm>
#include <cmath>

namespace spolvero::ui {

namespace {

nlohmann::json percentilesOf(const std::vector<double>& values) {
  return {{"count", values.size()},
          {"median", percentile(values, 0.5)},
          {"p95", percentile(values, 0.95)},
          {"max", percentile(values, 1)}};
}

nlohmann::json valueOrNull(const std::optional<double>& value) {
  return value ? nlohmann::json(*value) : nlohmann::json();
}

}  // namespace

double percentile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  const auto index = static_cast<std::ptrdiff_t>(std::lround(share * double(values.size() - 1)));
  std::ranges::nth_element(values, values.begin() + index);
  return values[static_cast<std::size_t>(index)];
}

EditorMetrics::EditorMetrics(double sinceProcessStartMs, QObject* parent)
    : QObject(parent), startMs_(sinceProcessStartMs), probe_(this) {
  clock_.start();
}

double EditorMetrics::nowMs() const {
  return startMs_ + double(clock_.nsecsElapsed()) * 1e-6;
}

void EditorMetrics::watch(QWidget* window, QWidget* canvas, RenderSession* session) {
  window_ = window;
  canvas_ = canvas;
  window->installEventFilter(this);
  canvas->installEventFilter(this);
  connect(session, &RenderSession::revisionChanged, this, &EditorMetrics::onRevision);
  connect(session, &RenderSession::pictureShown, this, &EditorMetrics::onPicture);
  connect(session, &RenderSession::variationReady, this, [this] { ++previews_; });
}

void EditorMetrics::onRevision(quint64 revision, bool layout) {
  if (layout) waiting_.push_back({revision, nowMs()});
}

void EditorMetrics::onPicture(quint64 revision, double elapsedMs) {
  pictureRevision_ = revision;
  renderMs_.push_back(elapsedMs);
}

/// A picture counts as seen when the canvas has painted it: the filter sees the event before the
/// canvas does, so the note is taken one turn of the loop later.
bool EditorMetrics::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Paint && watched == canvas_) {
    QMetaObject::invokeMethod(this, &EditorMetrics::afterPaint, Qt::QueuedConnection);
  }
  return QObject::eventFilter(watched, event);
}

void EditorMetrics::afterPaint() {
  if (!windowShownMs_) {
    windowShownMs_ = nowMs();
    probe_.start();
  }
  if (pictureRevision_ == 0) return;
  const double now = nowMs();
  while (!waiting_.empty() && waiting_.front().revision <= pictureRevision_) {
    latencies_.push_back(now - waiting_.front().atMs);
    waiting_.pop_front();
  }
  pictureRevision_ = 0;
  if (firstPictureMs_) return;
  firstPictureMs_ = now;
  Q_EMIT firstPicture(now);
}

void EditorMetrics::writeJson(const QString& path) const {
  nlohmann::json holds = nlohmann::json::array();
  for (const auto& hold : probe_.longestHolds()) {
    holds.push_back({{"at_ms", hold.atMs}, {"wall_ms", hold.wallMs}, {"cpu_ms", hold.cpuMs}});
  }
  const nlohmann::json report{{"window_shown_ms", valueOrNull(windowShownMs_)},
                              {"first_picture_ms", valueOrNull(firstPictureMs_)},
                              {"stroke_to_picture_ms", percentilesOf(latencies_)},
                              {"render_ms", percentilesOf(renderMs_)},
                              {"previews", previews_},
                              {"gui_holds",
                               {{"longest_ms", probe_.longestMs()},
                                {"over_16_ms", probe_.framesMissed()},
                                {"longest_cpu_ms", probe_.longestCpuMs()},
                                {"over_16_ms_cpu", probe_.framesMissedByUs()},
                                {"loop_turns", probe_.turns()},
                                {"longest", holds}}}};
  writeFileAtomically(path.toStdString(), report.dump(2) + "\n");
}

}  // namespace spolvero::ui
