#pragma once

#include "core/animation/film_export.h"
#include "core/render/render_worker.h"

#include <QImage>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

namespace spolvero::ui {

/// What a film is rendered from.
struct FilmSource {
  RenderWorker::LoadModel loadModel;
  QString modelPath;
  QString device;
  Timeline timeline;
  std::shared_ptr<const Layout> base;           ///< While no keyframe has a layout.
  Appearance look;                              ///< While there is no keyframe.
  std::shared_ptr<const ClassChoices> choices;  ///< Of the scene; may be null.
};

/// Renders frames of a film with a renderer and a thread of its own, at low priority, so that
/// painting goes on. One piece of work at a time; the destructor stops it and waits for the picture
/// in hand.
class FilmJob : public QObject {
  Q_OBJECT

 public:
  /// Runs on the job's thread. Calls `progress` after each picture, and ends when that says false.
  /// @return whether it came to its end.  @throws anything: told by `failed`.
  using Work = std::function<bool(
      FrameMaker& film, const RenderFrame& render, const FilmProgress& progress)>;

  explicit FilmJob(QObject* parent = nullptr) : QObject(parent) {}
  ~FilmJob() override;

  /// Does nothing while other work runs.
  void start(FilmSource source, Work work);
  /// Asks the work to end soon; `finished` tells when it has.
  void stop();
  bool isRunning() const { return running_; }

 Q_SIGNALS:
  /// @param newest  the picture that was made last; not each of them comes.
  void progressed(int done, int total, double secondsLeft, const QImage& newest);
  /// @param complete  false if it was stopped.
  void finished(bool complete);
  void failed(const QString& message);

 private:
  void run(const FilmSource& source, const Work& work, const std::stop_token& stop);

  bool running_ = false;
  std::jthread thread_;
};

}  // namespace spolvero::ui
