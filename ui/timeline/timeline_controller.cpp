#include "ui/timeline/timeline_controller.h"

#include "core/animation/even_pace.h"
#include "core/animation/film_measure.h"
#include "core/base/error.h"
#include "ui/commands/layer_commands.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"
#include "ui/timeline/timeline_extra.h"

#include <algorithm>
#include <cmath>

namespace spolvero::ui {

namespace {

const QString kIssue = QStringLiteral("timeline");

/// A layout as keyframes hold it: the one that another keyframe has already, if it is equal.
std::shared_ptr<const Layout> sharedLayout(const Timeline& timeline, const Layout& layout) {
  for (const auto& key : timeline.keyframes) {
    if (key.layout && *key.layout == layout) return key.layout;
  }
  return std::make_shared<const Layout>(layout);
}

}  // namespace

TimelineController::TimelineController(RenderSession& session,
                                       IssueLog& issues,
                                       RenderWorker::LoadModel loadModel,
                                       QObject* parent)
    : QObject(parent),
      session_(session),
      issues_(issues),
      loadModel_(std::move(loadModel)),
      distance_(colourDifference),
      preview_(session) {
  playTimer_.setTimerType(Qt::PreciseTimer);
  connect(&playTimer_, &QTimer::timeout, this, &TimelineController::onTick);
  connect(&preview_, &FramePreview::changed, this, [this](const auto& preview) {
    shown_ = preview;
    Q_EMIT previewChanged(preview);
  });
  connect(&preview_, &FramePreview::ended, this, &TimelineController::stop);
  const auto tell = [this](const QString& message) {
    issues_.add({Issue::Severity::Error, tr("Timeline: %1").arg(message), {}, kIssue});
  };
  connect(&preview_, &FramePreview::failed, this, tell);
  connect(&measuring_, &FilmJob::failed, this, tell);
  connect(&measuring_, &FilmJob::progressed, this, [this](int done, int total, double left) {
    Q_EMIT measured(done, total, left);
  });
  connect(&measuring_, &FilmJob::finished, this, [this](bool complete) {
    if (complete) steps_ = std::exchange(growing_, {});
    Q_EMIT stepsChanged();
    Q_EMIT measuringChanged(false);
  });
  connect(&measuring_, &FilmJob::failed, this, [this] { Q_EMIT measuringChanged(false); });
}

TimelineController::~TimelineController() = default;

void TimelineController::setDocument(SceneDocument* document) {
  if (document == document_) return;
  leavePreview();
  stopMeasuring();
  if (document_) document_->disconnect(this);
  document_ = document;
  playhead_ = 0;
  if (document_) keepTimelineRead(*document_);
  readTimeline();
  if (!document_) return;
  connect(document_, &SceneDocument::changed, this, [this](const ChangeEvent& event) {
    using Kind = ChangeEvent::Kind;
    if (event.kind == Kind::Extras || event.kind == Kind::Classes) readTimeline();
    if (event.kind == Kind::Layout || event.kind == Kind::Appearance) filmIsOld_ = true;
  });
}

void TimelineController::readTimeline() {
  Timeline next;
  try {
    if (document_) next = timelineOf(*document_);
  } catch (const Error& error) {
    issues_.add({Issue::Severity::Error,
                 tr("The timeline of this scene cannot be read: %1")
                     .arg(QString::fromStdString(error.what())),
                 {},
                 kIssue});
  }
  filmIsOld_ = true;
  const bool same = next == timeline_;
  timeline_ = std::move(next);
  if (!same) forgetSteps();
  playhead_ = std::clamp(playhead_, 0, timeline_.frames - 1);
  Q_EMIT timelineChanged();
  Q_EMIT playheadChanged(playhead_);
  if (preview_.isActive()) setPlayhead(playhead_);
}

void TimelineController::forgetSteps() {
  stopMeasuring();
  ++measurement_;
  growing_.clear();
  steps_.clear();
  Q_EMIT stepsChanged();
}

void TimelineController::push(Timeline next, const QString& text, const QString& mergeKey) {
  if (!document_) return;
  const auto fault = faultOf(next);
  if (!fault.empty()) {
    issues_.add({Issue::Severity::Warning,
                 tr("The timeline stays as it is: %1").arg(QString::fromStdString(fault)),
                 {},
                 kIssue});
    return;
  }
  issues_.resolve(kIssue);
  pushTimeline(*document_, std::move(next), text, {mergeKey});
}

void TimelineController::change(int frame,
                                const QString& text,
                                const std::function<void(Keyframe&)>& edit) {
  const auto* key = timeline_.keyframeAt(frame);
  if (key == nullptr) return;
  auto changed = *key;
  edit(changed);
  push(withKeyframe(timeline_, std::move(changed)), text);
}

/// Puts a keyframe in and says so where another one makes way.
/// @return whether there was another one.
bool TimelineController::placeKeyframe(Keyframe key, const QString& text) {
  const int frame = key.frame;
  const bool replaces = timeline_.keyframeAt(frame) != nullptr;
  push(withKeyframe(timeline_, std::move(key)), text);
  if (replaces) Q_EMIT remarked(tr("The keyframe at frame %1 was replaced.").arg(frame));
  return replaces;
}

void TimelineController::addKeyframe(bool withLayout) {
  if (!document_) return;
  Keyframe key;
  const auto* before = current();
  if (before) {
    key = *before;
  } else if (const auto passage = appearancePassage(timeline_, playhead_)) {
    key.easing = passage->from->easing;
    key.path = passage->from->path;
  }
  key.frame = playhead_;
  key.appearance = document_->appearance();
  key.layout = withLayout ? sharedLayout(timeline_, document_->layout()) : nullptr;
  if (before && *before == key) {
    Q_EMIT remarked(tr("The keyframe at frame %1 is like this already.").arg(playhead_));
    return;
  }
  if (!placeKeyframe(std::move(key), before ? tr("Replace keyframe") : tr("Add keyframe"))) {
    Q_EMIT remarked(tr("Keyframe at frame %1").arg(playhead_));
  }
}

void TimelineController::removeKeyframe(int frame) {
  push(withoutKeyframe(timeline_, frame), tr("Delete keyframe"));
}

void TimelineController::moveKeyframe(int from, int to) {
  to = std::clamp(to, 0, timeline_.frames - 1);
  if (from == to || timeline_.keyframeAt(from) == nullptr) return;
  const bool replaces = timeline_.keyframeAt(to) != nullptr;
  push(withKeyframeMoved(timeline_, from, to), tr("Move keyframe"));
  if (replaces) Q_EMIT remarked(tr("The keyframe at frame %1 was replaced.").arg(to));
  setPlayhead(to);
}

void TimelineController::copyKeyframe(int from, int to) {
  const auto* key = timeline_.keyframeAt(from);
  if (key == nullptr || from == to) return;
  auto copy = *key;
  copy.frame = std::clamp(to, 0, timeline_.frames - 1);
  placeKeyframe(std::move(copy), tr("Copy keyframe"));
  setPlayhead(to);
}

void TimelineController::setEasing(int frame, Easing easing) {
  change(frame, tr("Timing of keyframe"), [easing](Keyframe& key) { key.easing = easing; });
}

void TimelineController::setPath(int frame, ClassStyle::Path path) {
  change(frame, tr("Path of keyframe"), [path](Keyframe& key) { key.path = path; });
}

void TimelineController::setFramesPerSecond(double rate) {
  auto next = timeline_;
  next.framesPerSecond = rate;
  push(std::move(next), tr("Frames per second"), QStringLiteral("timeline/rate"));
}

void TimelineController::setLength(int frames) {
  // Not merged: a shorter film may lose keyframes that a longer one does not bring back.
  push(withLength(timeline_, frames), tr("Length of the film"));
}

void TimelineController::setLoop(bool loop) {
  auto next = timeline_;
  next.loop = loop;
  push(std::move(next), tr("Loop"));
}

void TimelineController::paceEvenly() {
  if (steps_.empty()) return;
  std::vector<double> distances;
  for (const auto& step : steps_) distances.push_back(step.distance);
  push(evenlyPaced(timeline_, distances), tr("Even pace"));
}

void TimelineController::clearPace() {
  push(withoutPace(timeline_), tr("Own pace"));
}

void TimelineController::useKeyframe(int frame) {
  const auto* key = timeline_.keyframeAt(frame);
  if (key == nullptr || !document_) return;
  const auto used = *key;
  leavePreview();
  const bool otherLayout = used.layout && *used.layout != document_->layout();
  if (!otherLayout && used.appearance == document_->appearance()) return;
  auto* stack = document_->undoStack();
  stack->beginMacro(tr("Go to keyframe"));
  if (otherLayout) useLayout(*used.layout, frame);
  pushAppearance(*document_, used.appearance, tr("Look of keyframe"));
  stack->endMacro();
}

/// Whether a layer holds nothing but what a keyframe holds, too.
bool TimelineController::isKeyframeLayer(const LayoutLayer& layer) const {
  return std::ranges::any_of(timeline_.keyframes, [&](const Keyframe& key) {
    return key.layout && key.layout->labels() == layer.maps.labels &&
           key.layout->instances() == layer.maps.instances;
  });
}

/// Layers that somebody painted stay: the layout lies above them, in the place of the one that
/// another keyframe left there.
void TimelineController::useLayout(const Layout& layout, int frame) {
  const auto text = tr("Layout of keyframe");
  const auto name = tr("Keyframe at frame %1").arg(frame).toStdString();
  const auto& stack = document_->layers();
  const bool fits =
      stack.rect() == layout.rect() && document_->layout().classes() == layout.classes();
  const auto top = stack[stack.size() - 1];
  const bool reuses = isKeyframeLayer(top) && !top.locked && top.visible;
  if (!fits || (!reuses && !stack.hasRoom())) {
    pushLayout(*document_, layout, text);
    Q_EMIT remarked(tr("The keyframe's layout has taken the place of all layers."));
    return;
  }
  int id = top.id;
  if (reuses) {
    pushLayoutPart(*document_, {layout.labels(), layout.instances(), 0, 0, id}, text);
    if (stack.size() > 1) {
      auto attributes = top.attributes();
      attributes.name = name;
      pushLayerAttributes(*document_, attributes, text);
    }
  } else {
    id = pushAddLayer(*document_, {layout.labels(), layout.instances()}, name, text);
    pushMoveLayer(*document_, id, document_->layers().size() - 1);
    Q_EMIT remarked(tr("The keyframe's layout lies on a layer of its own."));
  }
  // Where the keyframe says nothing, what lies beneath would show.
  for (const auto& below : document_->layers().attributes()) {
    if (document_->layout() == layout) break;
    if (below.id == id || !below.visible) continue;
    auto hidden = below;
    hidden.visible = false;
    pushLayerAttributes(*document_, hidden, text);
  }
}

FilmSource TimelineController::filmSource() const {
  FilmSource source;
  source.loadModel = loadModel_;
  source.modelPath = session_.modelPath();
  source.device = session_.requestedDevice();
  source.timeline = timeline_;
  source.choices = session_.classChoices();
  if (document_) {
    source.base = std::make_shared<const Layout>(document_->layout());
    source.look = document_->appearance();
  }
  return source;
}

int TimelineController::trainedSide() const {
  if (!session_.status()) return 0;
  const auto& model = session_.status()->model;
  return std::max(model.trainedWidth, model.trainedHeight);
}

QString TimelineController::precision() const {
  return session_.status() ? QString::fromStdString(session_.status()->precision) : QString();
}

void TimelineController::refreshFilm() {
  if (!filmIsOld_ || !document_) return;
  filmIsOld_ = false;
  preview_.setFilm(
      timeline_, std::make_shared<const Layout>(document_->layout()), document_->appearance());
}

void TimelineController::setPlayhead(int frame) {
  frame = std::clamp(frame, 0, timeline_.frames - 1);
  if (frame != playhead_) {
    playhead_ = frame;
    Q_EMIT playheadChanged(frame);
  }
  if (!document_ || timeline_.keyframes.empty()) return;
  refreshFilm();
  preview_.show(frame);
}

void TimelineController::play() {
  if (!document_ || timeline_.keyframes.empty() || isPlaying()) return;
  const bool atEnd = playhead_ == timeline_.frames - 1;
  playedFrom_ = atEnd && !timeline_.loop ? 0 : playhead_;
  sincePlay_.start();
  playTimer_.start(std::max(4, static_cast<int>(500 / timeline_.framesPerSecond)));
  setPlayhead(playedFrom_);
  Q_EMIT playingChanged(true);
}

void TimelineController::stop() {
  if (!isPlaying()) return;
  playTimer_.stop();
  Q_EMIT playingChanged(false);
}

void TimelineController::togglePlaying() {
  if (isPlaying()) {
    stop();
  } else {
    play();
  }
}

void TimelineController::onTick() {
  const double elapsed = static_cast<double>(sincePlay_.elapsed()) / 1000;
  const auto frame = playedFrom_ + static_cast<qint64>(elapsed * timeline_.framesPerSecond);
  if (frame >= timeline_.frames && !timeline_.loop) {
    setPlayhead(timeline_.frames - 1);
    stop();
    return;
  }
  const auto next = static_cast<int>(frame % timeline_.frames);
  if (next != playhead_) setPlayhead(next);
}

void TimelineController::leavePreview() {
  stop();
  preview_.end();
}

void TimelineController::setDistance(const QString& name, PictureDistance distance) {
  if (name == distanceName_) return;
  distanceName_ = name;
  distance_ = std::move(distance);
  forgetSteps();
}

void TimelineController::onStep(int revision, int index, const FrameStep& step) {
  if (revision != measurement_) return;
  growing_.resize(std::max(growing_.size(), static_cast<std::size_t>(index) + 1));
  growing_[static_cast<std::size_t>(index)] = step;
}

void TimelineController::measure() {
  if (measuring_.isRunning() || !document_ || !session_.status()) return;
  growing_.clear();
  const int longSide = trainedSide();
  const auto tell = [this, revision = ++measurement_](int index, const FrameStep& step) {
    QMetaObject::invokeMethod(
        this, [=, this] { onStep(revision, index, step); }, Qt::QueuedConnection);
  };
  measuring_.start(filmSource(),
                   [=, distance = distance_](
                       FrameMaker& film, const RenderFrame& render, const FilmProgress& progress) {
                     return measureFilm(film, longSide, render, distance, tell, progress);
                   });
  Q_EMIT measuringChanged(true);
}

void TimelineController::stopMeasuring() {
  if (measuring_.isRunning()) measuring_.stop();
}

}  // namespace spolvero::ui
