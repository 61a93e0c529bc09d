#include "ui/timeline/film_job.h"

#include "core/base/error.h"
#include "core/base/thread_priority.h"
#include "ui/canvas/layout_picture.h"

namespace spolvero::ui {

namespace {

using Clock = std::chrono::steady_clock;

/// Pictures on show need not change more often.
constexpr std::chrono::milliseconds kShowEvery{120};

}  // namespace

FilmJob::~FilmJob() {
  thread_ = {};
}

void FilmJob::start(FilmSource source, Work work) {
  if (running_) return;
  running_ = true;
  thread_ = std::jthread(
      [this, source = std::move(source), work = std::move(work)](const std::stop_token& stop) {
        lowerThreadPriority(Urgency::Later);
        run(source, work, stop);
      });
}

void FilmJob::stop() {
  thread_.request_stop();
}

void FilmJob::run(const FilmSource& source, const Work& work, const std::stop_token& stop) {
  const auto post = [this](auto&& function) {
    QMetaObject::invokeMethod(
        this, std::forward<decltype(function)>(function), Qt::QueuedConnection);
  };
  try {
    const auto model =
        source.loadModel(source.modelPath.toStdString(), source.device.toStdString());
    FrameMaker film(source.timeline, source.base, source.look);
    const auto render = frameRenderer(
        *model.renderer,
        film.classes(),
        [&stop] { return stop.stop_requested(); },
        source.choices.get());
    const auto begin = Clock::now();
    auto shown = begin - kShowEvery;
    const auto progress = [&](int done, int total, const ImageU8& newest, double) {
      const auto now = Clock::now();
      const double elapsed = std::chrono::duration<double>(now - begin).count();
      const double left = elapsed / done * (total - done);
      const bool shows = now - shown >= kShowEvery || done == total;
      if (shows) shown = now;
      post([this, done, total, left, image = shows ? qImageFrom(newest) : QImage()] {
        Q_EMIT progressed(done, total, left, image);
      });
      return !stop.stop_requested();
    };
    const bool complete = !stop.stop_requested() && work(film, render, progress);
    post([this, complete] {
      running_ = false;
      Q_EMIT finished(complete);
    });
  } catch (const RenderStopped&) {
    post([this] {
      running_ = false;
      Q_EMIT finished(false);
    });
  } catch (const std::exception& error) {
    post([this, message = QString::fromStdString(shortMessage(error))] {
      running_ = false;
      Q_EMIT failed(message);
    });
  }
}

}  // namespace spolvero::ui
