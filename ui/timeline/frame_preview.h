#pragma once

#include "core/animation/frame_maker.h"
#include "ui/canvas/canvas_view.h"
#include "ui/sessions/background.h"
#include "ui/sessions/render_session.h"

#include <QObject>

#include <deque>
#include <memory>
#include <optional>

namespace spolvero::ui {

/// Shows single frames of a film through the editor's own renderer: layouts are made on another
/// thread, the newest frame asked for wins, and no document is touched.
class FramePreview : public QObject {
  Q_OBJECT

 public:
  explicit FramePreview(RenderSession& session, QObject* parent = nullptr);

  /// The film that frames are shown of.
  void setFilm(const Timeline& timeline, std::shared_ptr<const Layout> base, Appearance look);
  /// Shows a frame as soon as possible.
  void show(double position);
  /// Back to the document.
  void end();
  /// Whether a frame is on show or on its way.
  bool isActive() const { return active_; }

 Q_SIGNALS:
  /// What the canvas shall show; nothing = the document.
  void changed(const std::optional<spolvero::ui::CanvasPreview>& preview);
  /// The preview ended, by `end` or because the document was edited.
  void ended();
  void failed(const QString& message);

 private:
  struct Frame {
    std::shared_ptr<const Scene> scene;
    QImage layout;
  };

  void makeNext();
  void onMade(const Frame& frame, quint64 film);
  void onShown(const std::shared_ptr<const ImageU8>& image,
               const std::shared_ptr<const Scene>& scene);
  void onSessionEnded();

  RenderSession& session_;
  std::shared_ptr<FrameMaker> film_;  ///< Used by one piece of background work at a time.
  quint64 filmNumber_ = 0;
  std::optional<double> wanted_;
  bool making_ = false;
  bool active_ = false;
  std::deque<Frame> sent_;  ///< Those that the renderer may still bring.
  Background background_;
};

}  // namespace spolvero::ui
