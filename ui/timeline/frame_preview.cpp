#include "ui/timeline/frame_preview.h"

#include "core/base/error.h"

#include <utility>

namespace spolvero::ui {

namespace {

/// The renderer has one picture in hand and one that waits.
constexpr std::size_t kMostUnderWay = 6;

}  // namespace

FramePreview::FramePreview(RenderSession& session, QObject* parent)
    : QObject(parent), session_(session) {
  connect(&session_, &RenderSession::previewShown, this, &FramePreview::onShown);
  connect(&session_, &RenderSession::previewEnded, this, &FramePreview::onSessionEnded);
}

void FramePreview::setFilm(const Timeline& timeline,
                           std::shared_ptr<const Layout> base,
                           Appearance look) {
  ++filmNumber_;
  try {
    film_ = std::make_shared<FrameMaker>(timeline, std::move(base), std::move(look));
  } catch (const Error& error) {
    film_ = nullptr;
    Q_EMIT failed(QString::fromStdString(error.what()));
  }
}

void FramePreview::show(double position) {
  if (!film_) return;
  active_ = true;
  wanted_ = position;
  makeNext();
}

void FramePreview::makeNext() {
  if (making_ || !wanted_ || !film_) return;
  making_ = true;
  const double position = *std::exchange(wanted_, std::nullopt);
  background_.run<Frame>(
      [film = film_, position] {
        const auto frame = film->at(position);
        Scene scene;
        scene.layout = *frame.layout;
        scene.appearance = frame.appearance;
        // As the canvas draws layouts: through unlabelled pixels its ground shows.
        LayoutPicture layout;
        layout.reset(scene.layout);
        return Frame{std::make_shared<const Scene>(std::move(scene)), layout.image()};
      },
      [this, number = filmNumber_](Frame& frame) { onMade(frame, number); },
      [this](const QString& message) {
        making_ = false;
        Q_EMIT failed(message);
        makeNext();
      });
}

void FramePreview::onMade(const Frame& frame, quint64 film) {
  making_ = false;
  if (active_ && film == filmNumber_) {
    sent_.push_back(frame);
    if (sent_.size() > kMostUnderWay) sent_.pop_front();
    session_.setPreview(frame.scene);
    // Without a model the layout is all there is to see.
    if (!session_.status()) Q_EMIT changed(CanvasPreview{{}, frame.layout});
  }
  makeNext();
}

void FramePreview::onShown(const std::shared_ptr<const ImageU8>& image,
                           const std::shared_ptr<const Scene>& scene) {
  if (!active_) return;
  for (const auto& frame : sent_) {
    if (frame.scene != scene) continue;
    Q_EMIT changed(CanvasPreview{qImageFrom(*image), frame.layout});
    return;
  }
}

void FramePreview::end() {
  wanted_.reset();
  if (session_.isPreviewing()) {
    session_.setPreview(nullptr);
  } else {
    onSessionEnded();
  }
}

void FramePreview::onSessionEnded() {
  if (!active_) return;
  active_ = false;
  wanted_.reset();
  sent_.clear();
  Q_EMIT changed(std::nullopt);
  Q_EMIT ended();
}

}  // namespace spolvero::ui
