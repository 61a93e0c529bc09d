#pragma once

#include "core/animation/frame_distance.h"
#include "ui/sessions/issue_log.h"
#include "ui/timeline/film_job.h"
#include "ui/timeline/frame_preview.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <vector>

namespace spolvero::ui {

class SceneDocument;

/// The document's timeline while it is edited and played: everything of it that is no widget.
/// Changes go through the document's undo stack; playing changes nothing. GUI thread only.
class TimelineController : public QObject {
  Q_OBJECT

 public:
  /// @param loadModel  for exports and measurements, which have a renderer of their own.
  TimelineController(RenderSession& session,
                     IssueLog& issues,
                     RenderWorker::LoadModel loadModel,
                     QObject* parent = nullptr);
  ~TimelineController() override;

  void setDocument(SceneDocument* document);
  SceneDocument* document() const { return document_; }
  const Timeline& timeline() const { return timeline_; }

  int playhead() const { return playhead_; }
  bool isPlaying() const { return playTimer_.isActive(); }
  bool isPreviewing() const { return preview_.isActive(); }
  /// The keyframe that buttons and menus are about: the one at the playhead; null if none.
  const Keyframe* current() const { return timeline_.keyframeAt(playhead_); }

  /// @name Edits, one undo step each.
  ///@{
  /// The scene as it is now becomes a keyframe at the playhead.
  void addKeyframe(bool withLayout);
  void removeKeyframe(int frame);
  void moveKeyframe(int from, int to);
  void copyKeyframe(int from, int to);
  void setEasing(int frame, Easing easing);
  void setPath(int frame, ClassStyle::Path path);
  void setFramesPerSecond(double rate);
  void setLength(int frames);
  void setLoop(bool loop);
  /// Times the film so that neighbouring frames are equally far apart, by the last measurement.
  void paceEvenly();
  void clearPace();
  /// Puts look and layout of a keyframe into the scene, to go on from there. Another layout comes
  /// as a layer of its own above the others, which stay.
  void useKeyframe(int frame);
  ///@}

  /// What the canvas shows instead of the document; nothing while it shows the document.
  const std::optional<CanvasPreview>& preview() const { return shown_; }
  /// Whether the path view is open.
  bool isPathShown() const { return pathShown_; }
  void setPathShown(bool shown) { pathShown_ = shown; }

  /// What exports and measurements start from.
  FilmSource filmSource() const;
  /// Longer side that the model was trained at, in px; 0 = no model.
  int trainedSide() const;
  /// Of the model in use, as the command line names it; empty if not known.
  QString precision() const;
  /// How far neighbouring frames are apart; empty until measured, and after a change.
  const std::vector<FrameStep>& steps() const { return steps_; }
  bool isMeasuring() const { return measuring_.isRunning(); }
  /// The job that writes files; it outlives the dialog that shows it.
  FilmJob& exporting() { return exporting_; }
  /// What distances are measured by; the mean difference of colours unless something better is at
  /// hand.
  void setDistance(const QString& name, PictureDistance distance);
  const QString& distanceName() const { return distanceName_; }

 public Q_SLOTS:
  /// Shows a frame.
  void setPlayhead(int frame);
  void play();
  void stop();
  void togglePlaying();
  /// Stops and shows the scene again.
  void leavePreview();
  void measure();
  void stopMeasuring();

 Q_SIGNALS:
  void timelineChanged();
  /// What an edit did that one would not see at once.
  void remarked(const QString& text);
  void playheadChanged(int frame);
  void playingChanged(bool playing);
  /// What the canvas shall show instead of the document.
  void previewChanged(const std::optional<spolvero::ui::CanvasPreview>& preview);
  void stepsChanged();
  void measuringChanged(bool measuring);
  void measured(int done, int total, double secondsLeft);

 private:
  void push(Timeline next, const QString& text, const QString& mergeKey = {});
  bool placeKeyframe(Keyframe key, const QString& text);
  void useLayout(const Layout& layout, int frame);
  bool isKeyframeLayer(const LayoutLayer& layer) const;
  void change(int frame, const QString& text, const std::function<void(Keyframe&)>& edit);
  void readTimeline();
  void forgetSteps();
  void refreshFilm();
  void onTick();
  void onStep(int revision, int index, const FrameStep& step);

  RenderSession& session_;
  IssueLog& issues_;
  RenderWorker::LoadModel loadModel_;
  QPointer<SceneDocument> document_;
  Timeline timeline_;
  int playhead_ = 0;
  bool filmIsOld_ = true;  ///< The preview's film is of an older state.
  QTimer playTimer_;
  QElapsedTimer sincePlay_;
  int playedFrom_ = 0;
  QString distanceName_;
  PictureDistance distance_;
  std::vector<FrameStep> steps_;
  std::vector<FrameStep> growing_;  ///< Of the measurement under way.
  int measurement_ = 0;
  FramePreview preview_;
  std::optional<CanvasPreview> shown_;
  bool pathShown_ = false;
  FilmJob measuring_;
  FilmJob exporting_;
};

}  // namespace spolvero::ui
