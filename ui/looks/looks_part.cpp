#include "ui/looks/looks_part.h"

#include "ui/canvas/canvas_view.h"
#include "ui/files/dropped_files.h"
#include "ui/frame/workspace.h"
#include "ui/looks/favourites_panel.h"
#include "ui/looks/look_desk.h"
#include "ui/looks/mixture_board.h"
#include "ui/looks/object_styles_panel.h"
#include "ui/looks/pad_panel.h"
#include "ui/looks/photo_styles.h"
#include "ui/looks/samples_panel.h"
#include "ui/panels/style_panel.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QMainWindow>
#include <QMimeData>
#include <QMouseEvent>

#include <cmath>
#include <utility>

namespace spolvero::ui {

namespace {

bool hasCodes(const AppearanceOffer& offer) {
  return offer.codePerClass || offer.codePerObject || offer.latent;
}

/// Set on docks that are hidden because the model has nothing for them.
constexpr const char* kWithheld = "withheld";

}  // namespace

LooksPart::LooksPart() = default;
LooksPart::~LooksPart() = default;

void LooksPart::setUp(WindowFrame& frame) {
  frame_ = &frame;
  desk_ = &frame.workspace().feature<LookDesk>(frame.workspace());
  style_ = frame.mainWindow().findChild<StylePanel*>();
  photos_ = frame.mainWindow().findChild<PhotoStyles*>();
  addPanels();
  addActions();
  connectPanels();
  frame.canvas().installEventFilter(this);
  frame.mainWindow().installEventFilter(this);
  auto& workspace = frame.workspace();
  if (photos_) {
    photos_->setSegmenting(workspace.loadModel(), workspace.device());
    photos_->layouts().setFileQuestions(
        [&workspace](bool save, const QString& title, const QString& filter) {
          return save ? workspace.askSave(title, filter, QStringLiteral("classes.toml"))
                      : workspace.askOpen(title, filter);
        });
  }
  showOffered(desk_->offer());
}

void LooksPart::addPanels() {
  const auto targets = [style = style_] { return style ? style->targets() : std::set<int>(); };
  const auto photos = [style = style_] {
    return style ? style->photos() : std::vector<PhotoCodes>();
  };
  auto* window = &frame_->mainWindow();
  samples_ = new SamplesPanel(*desk_, window);
  pad_ = new PadPanel(*desk_, targets, photos, window);
  objects_ = new ObjectStylesPanel(*desk_, window);
  board_ = new MixtureBoard(*desk_, photos, window);
  favourites_ = new FavouritesPanel(*desk_, window);
  addPanel(
      QStringLiteral("samplesDock"), tr("Samples"), samples_, [](const AppearanceOffer& offer) {
        return hasCodes(offer) || offer.outputs > 1;
      });
  addPanel(QStringLiteral("objectStylesDock"),
           tr("Objects' styles"),
           objects_,
           [](const AppearanceOffer& offer) { return offer.codePerObject; });
  addPanel(QStringLiteral("padDock"), tr("Pad"), pad_, hasCodes);
  addPanel(QStringLiteral("boardDock"), tr("Mixture"), board_, [](const AppearanceOffer& offer) {
    return offer.photo && hasCodes(offer);
  });
  addPanel(QStringLiteral("favouritesDock"),
           tr("Favourites"),
           favourites_,
           [](const AppearanceOffer& offer) { return hasCodes(offer) || offer.outputs > 1; });
}

void LooksPart::addPanel(const QString& name,
                         const QString& title,
                         QWidget* content,
                         std::function<bool(const AppearanceOffer&)> offered) {
  auto& dock = frame_->addDock(
      {name, title, content, Qt::RightDockWidgetArea, QStringLiteral("styleDock"), true});
  panels_.push_back({&dock, std::move(offered)});
}

void LooksPart::addActions() {
  auto& frame = *frame_;
  frame.addSeparator(MenuId::Looks);
  frame.add(MenuId::Looks,
            {QStringLiteral("keepLook"),
             tr("&Keep this look"),
             QStringLiteral("favourite"),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K),
             tr("Keep the look that the scene has now among its favourites")},
            favourites_.data(),
            &FavouritesPanel::keepCurrent);
  frame.add(MenuId::Looks,
            {QStringLiteral("copyLook"),
             tr("&Copy look"),
             QStringLiteral("copy"),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
             tr("Copy the scene's look, to paste it into another scene")},
            desk_,
            [desk = desk_] { desk->copy(desk->sceneItem()); });
  frame.add(MenuId::Looks,
            {QStringLiteral("pasteLook"),
             tr("&Paste look"),
             {},
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V),
             tr("Give the scene the look that was copied")},
            desk_,
            &LookDesk::paste);
  frame.add(MenuId::Looks,
            {QStringLiteral("saveLook"),
             tr("&Save look…"),
             QStringLiteral("file-save"),
             {},
             tr("Save the scene's look as JSON, which the command line reads too")},
            desk_,
            [desk = desk_] { desk->save(desk->sceneItem()); });
  frame.add(MenuId::Looks,
            {QStringLiteral("loadLook"),
             tr("&Load look…"),
             QStringLiteral("import"),
             {},
             tr("Give the scene a look that was saved")},
            desk_,
            &LookDesk::load);
  frame.add(MenuId::Looks,
            {QStringLiteral("drawPadCorners"),
             tr("New corners of the pa&d"),
             QStringLiteral("pad"),
             {},
             tr("The first corner as the scene looks now, the others at random")},
            pad_.data(),
            &PadPanel::drawCorners);
  frame.add(MenuId::Looks,
            {QStringLiteral("pickObjectStyle"),
             tr("Pick an &object for its styles"),
             QStringLiteral("target"),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O),
             tr("Then click an object in the picture")},
            objects_.data(),
            [panel = objects_] { panel->setPicking(true); });
}

void LooksPart::connectPanels() {
  connect(desk_, &LookDesk::remark, this, [this](const QString& text) { frame_->say(text); });
  connect(desk_, &LookDesk::neighboursWanted, this, [this] {
    if (auto* dock = frame_->dock(QStringLiteral("samplesDock"))) {
      dock->show();
      dock->raise();
    }
  });
  connect(board_, &MixtureBoard::photoWanted, this, &LooksPart::addPhoto);
  connect(board_, &MixtureBoard::filesDropped, this, &LooksPart::takeDrop);
  connect(objects_, &ObjectStylesPanel::pickingChanged, this, [this](bool picking) {
    if (!picking) return;
    frame_->say(tr("Click an object in the picture to see its styles"));
    if (auto* dock = frame_->dock(QStringLiteral("objectStylesDock"))) {
      dock->show();
      dock->raise();
    }
  });
  // The object that is chosen to paint on is the one whose styles are of interest.
  auto& settings = frame_->workspace().toolBox().settings();
  connect(&settings, &ToolSettings::changed, objects_, [this, &settings] {
    const auto& chosen = settings.chosenObject();
    if (chosen) objects_->chooseObject({chosen->label, chosen->instance});
  });
  if (!style_) return;
  connect(style_, &StylePanel::targetsChanged, pad_, &PadPanel::updateTargets);
  connect(style_, &StylePanel::photosChanged, board_, &MixtureBoard::updatePhotos);
}

void LooksPart::setDocument(SceneDocument* document) {
  desk_->setDocument(document);
}

void LooksPart::modelReady(const WorkerStatus& status) {
  desk_->setModel(status);
  showOffered(status.offer);
}

/// What the model has nothing for is put away, and comes back as the user had it.
void LooksPart::showOffered(const AppearanceOffer& offer) {
  for (const auto& panel : panels_) {
    const bool offered = panel.offered(offer);
    const bool withheld = panel.dock->property(kWithheld).toBool();
    panel.dock->toggleViewAction()->setVisible(offered);
    if (!offered && !panel.dock->isHidden()) {
      panel.dock->setProperty(kWithheld, true);
      panel.dock->hide();
    } else if (offered && withheld) {
      panel.dock->setProperty(kWithheld, false);
      panel.dock->show();
    }
  }
  auto* looks = frame_->dock(QStringLiteral("styleDock"));
  auto* samples = frame_->dock(QStringLiteral("samplesDock"));
  const bool classless = !offer.codePerClass && (hasCodes(offer) || offer.outputs > 1);
  auto* first = offer.codePerObject ? frame_->dock(QStringLiteral("objectStylesDock"))
                : classless         ? samples
                                    : looks;
  if (first && !first->isHidden()) first->raise();
}

void LooksPart::addPhoto() {
  auto& workspace = frame_->workspace();
  const auto photos =
      workspace.askOpenSeveral(tr("Add photos to the board"), FileController::photoFilter());
  if (photos.isEmpty() || !photos_) return;
  if (photos.size() > 1) {
    for (const auto& one : photos) photos_->offer(one, {});
    return;
  }
  const auto& photo = photos.front();
  auto layout = layoutBeside(photo);
  if (layout.isEmpty()) {
    layout = workspace.askOpen(tr("Layout of %1").arg(QFileInfo(photo).fileName()),
                               FileController::layoutFilter());
  }
  if (!layout.isEmpty()) photos_->offer(photo, layout);
}

/// Photos with their layouts among the files, or beside them.
void LooksPart::takeDrop(const QList<QUrl>& urls) {
  if (!photos_) return;
  frame_->workspace().background().run<DroppedFiles>(
      [urls] { return classifyDrop(urls); },
      [self = QPointer(this)](DroppedFiles& dropped) {
        if (!self || !self->photos_ || dropped.photo.isEmpty()) return;
        if (dropped.photos.isEmpty()) self->photos_->offer(dropped.photo, dropped.layout);
        for (const auto& [photo, layout] : dropped.photos) self->photos_->offer(photo, layout);
      },
      [](const QString&) {});
}

/// While an object is to be picked, a click on the picture picks it instead of painting.
bool LooksPart::pickEvent(QEvent& event) {
  if (event.type() == QEvent::KeyPress && static_cast<QKeyEvent&>(event).key() == Qt::Key_Escape) {
    objects_->setPicking(false);
    return true;
  }
  if (event.type() == QEvent::MouseButtonPress) {
    const auto& mouse = static_cast<QMouseEvent&>(event);
    if (mouse.button() != Qt::LeftButton) return false;
    const auto at = frame_->canvas().imageFromView(mouse.position());
    objects_->chooseAt({int(std::floor(at.x())), int(std::floor(at.y()))});
    return true;
  }
  if (event.type() == QEvent::MouseButtonRelease) {
    objects_->setPicking(false);
    return true;
  }
  return false;
}

/// A look that is dropped anywhere on the window becomes the scene's.
bool LooksPart::dropEvent(QEvent& event) {
  const bool enters = event.type() == QEvent::DragEnter;
  if (!enters && event.type() != QEvent::Drop) return false;
  auto& drop = static_cast<QDropEvent&>(event);
  if (drop.mimeData()->hasUrls() || !mayHoldLook(*drop.mimeData())) return false;
  drop.acceptProposedAction();
  if (enters) return true;
  if (const auto look = desk_->received(*drop.mimeData())) desk_->take(*look, tr("Look dropped"));
  return true;
}

bool LooksPart::eventFilter(QObject* watched, QEvent* event) {
  const bool picks = watched == &frame_->canvas() && objects_ && objects_->isPicking();
  if (picks && pickEvent(*event)) return true;
  if (watched == &frame_->mainWindow() && dropEvent(*event)) return true;
  return WindowPart::eventFilter(watched, event);
}

}  // namespace spolvero::ui
