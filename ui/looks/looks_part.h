#pragma once

#include "core/render/scene_renderer.h"
#include "ui/frame/window_part.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace spolvero::ui {

class FavouritesPanel;
class LookDesk;
class MixtureBoard;
class ObjectStylesPanel;
class PadPanel;
class PhotoStyles;
class SamplesPanel;
class StylePanel;

/// The panels of looks in the window: samples, pad, styles of objects, mixture board, favourites.
/// Each is there when the model in use offers something for it.
class LooksPart : public WindowPart {
  Q_OBJECT

 public:
  LooksPart();
  ~LooksPart() override;

  void setUp(WindowFrame& frame) override;
  void setDocument(SceneDocument* document) override;
  void modelReady(const WorkerStatus& status) override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// A dock and when it is of use.
  struct Panel {
    QDockWidget* dock;
    std::function<bool(const AppearanceOffer&)> offered;
  };

  void addPanels();
  void addPanel(const QString& name,
                const QString& title,
                QWidget* content,
                std::function<bool(const AppearanceOffer&)> offered);
  void addActions();
  void connectPanels();
  void showOffered(const AppearanceOffer& offer);
  void addPhoto();
  void takeDrop(const QList<QUrl>& urls);
  bool pickEvent(QEvent& event);
  bool dropEvent(QEvent& event);

  WindowFrame* frame_ = nullptr;
  LookDesk* desk_ = nullptr;
  QPointer<StylePanel> style_;
  QPointer<PhotoStyles> photos_;
  QPointer<SamplesPanel> samples_;
  QPointer<PadPanel> pad_;
  QPointer<ObjectStylesPanel> objects_;
  QPointer<MixtureBoard> board_;
  QPointer<FavouritesPanel> favourites_;
  std::vector<Panel> panels_;
};

}  // namespace spolvero::ui
