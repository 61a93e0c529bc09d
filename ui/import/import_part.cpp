#include "ui/import/import_part.h"

#include "core/io/layout_formats/labelme.h"
#include "core/render/class_mapping.h"
#include "ui/canvas/canvas_view.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"
#include "ui/commands/scene_commands.h"
#include "ui/frame/workspace.h"
#include "ui/import/import_dialog.h"
#include "ui/import/layout_maker.h"
#include "ui/import/map_classes_dialog.h"
#include "ui/import/picture_clipboard.h"
#include "ui/import/scene_templates.h"
#include "ui/panels/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSettings>
#include <QVBoxLayout>

namespace spolvero::ui {

void ImportPart::setUp(WindowFrame& frame) {
  frame_ = &frame;
  auto& workspace = frame.workspace();
  maker_ = &workspace.feature<LayoutMaker>(workspace);
  connect(maker_, &LayoutMaker::said, this, [this](const QString& text) { frame_->say(text); });
  setUpNewFrom();
  auto* import = frame.add(
      MenuId::File,
      {QStringLiteral("importLayout"),
       tr("&Import layout…"),
       QStringLiteral("import"),
       QKeySequence(Qt::CTRL | Qt::Key_I),
       tr("Import a label file of any known data set"),
       tr("Cityscapes, COCO-Stuff, ADE20K, CamVid, CIHP, DeepFashion, GTA-5, NYU, labelme, "
          "or any picture of plain colours; you say what its classes become.")},
      this,
      [this] { showImport(false); });
  placeBeforeSave(import);
  frame.add(
      MenuId::File,
      {QStringLiteral("exportLabelMe"), tr("Export layout as labelme o&utlines…"), {}, {}, {}},
      this,
      &ImportPart::exportLabelMe);
  setUpClipboard();
  frame.add(MenuId::Model,
            {QStringLiteral("mapClasses"),
             tr("&Map the scene's classes…"),
             {},
             {},
             tr("Say what the scene's classes are drawn as by a model that has others")},
            this,
            &ImportPart::mapClasses);
  setUpClassHint();
  connect(&workspace.files(),
          &FileController::layoutUnfit,
          this,
          qOverload<const QString&, const QString&>(&ImportPart::showImport));
}

/// Opening and importing stand together, in front of the line above "Save".
void ImportPart::placeBeforeSave(QAction* action) {
  const auto* save = frame_->actionRegistry().find(QStringLiteral("saveScene"));
  if (save == nullptr) return;
  auto& menu = frame_->menu(MenuId::File);
  const auto entries = menu.actions();
  const auto at = entries.indexOf(save->action);
  menu.insertAction(at > 0 && entries[at - 1]->isSeparator() ? entries[at - 1] : save->action,
                    action);
}

void ImportPart::setUpNewFrom() {
  auto& actions = frame_->actionRegistry();
  auto* menu = new QMenu(tr("New &from"), &frame_->mainWindow());
  menu->setToolTipsVisible(true);
  const auto* open = actions.find(QStringLiteral("openScene"));
  frame_->menu(MenuId::File)
      .insertMenu(open ? open->action : frame_->insertionPoint(MenuId::File), menu);
  const auto group = tr("New from");
  const auto add = [&](const ActionSpec& spec, auto slot) {
    auto* action = actions.add(spec, group);
    menu->addAction(action);
    connect(action, &QAction::triggered, this, slot);
  };
  add({QStringLiteral("newFromFile"), tr("&Label file…"), QStringLiteral("import"), {}, {}},
      [this] { showImport(true); });
  add({QStringLiteral("newFromPhoto"),
       tr("&Photo…"),
       QStringLiteral("photo"),
       {},
       tr("A segmenter model finds the layout of a photo")},
      [this] { newFromPhoto(); });
  add({QStringLiteral("newFromDream"),
       tr("&Dreamt layout"),
       QStringLiteral("dice"),
       {},
       tr("A model that dreams layouts (SB-GAN) makes one from noise")},
      [this] { newFromNoise(); });
  auto* templates = menu->addMenu(tr("&Template"));
  connect(templates, &QMenu::aboutToShow, this, [this, templates] { fillTemplates(templates); });
  // The same list where there is no menu to open: the welcome page, the palette, a key.
  auto* choose = actions.add({QStringLiteral("newFromTemplate"),
                              tr("Template…"),
                              QStringLiteral("view-layout"),
                              {},
                              tr("Layouts to begin with, made of the model's classes")},
                             group);
  connect(choose, &QAction::triggered, templates, [this, templates] {
    const auto& window = frame_->mainWindow();
    const auto pointer = QCursor::pos();
    const auto middle = window.mapToGlobal(window.rect().center());
    templates->popup(window.frameGeometry().contains(pointer) ? pointer : middle);
  });
}

void ImportPart::fillTemplates(QMenu* menu) {
  menu->clear();
  const auto& files = frame_->workspace().files();
  const auto size = files.defaultSize();
  for (auto& entry : sceneTemplates(files.defaultClasses(), size.width(), size.height())) {
    auto* action = menu->addAction(entry.name);
    connect(action, &QAction::triggered, this, [this, layout = std::move(entry.layout)] {
      auto& controller = frame_->workspace().files();
      if (!controller.mayLeaveDocument()) return;
      Scene scene;
      scene.layout = layout;
      controller.newScene(std::move(scene));
    });
  }
  if (menu->isEmpty()) {
    menu->addAction(tr("No template fits the model's classes"))->setEnabled(false);
  }
}

/// The model in use if it can do the work, else the one used last time, else one that is asked for.
QString ImportPart::modelFor(bool offered, const QString& key, const QString& title) {
  auto& workspace = frame_->workspace();
  if (offered) return workspace.session().modelPath();
  const auto last = QSettings().value(key).toString();
  if (QFileInfo::exists(last)) return last;
  return workspace.askOpen(title, tr("Models (*.safetensors)"));
}

void ImportPart::newFromPhoto() {
  auto& workspace = frame_->workspace();
  const auto photo = workspace.askOpen(tr("Layout of a photo"), FileController::photoFilter());
  if (photo.isEmpty()) return;
  const auto& status = workspace.session().status();
  const auto model = modelFor(
      status && status->offer.segment, LayoutMaker::kSegmenterKey, tr("Which segmenter model?"));
  if (!model.isEmpty()) maker_->fromPhoto(photo, model);
}

void ImportPart::newFromNoise() {
  const auto& status = frame_->workspace().session().status();
  const auto model = modelFor(
      status && status->offer.dream, LayoutMaker::kDreamKey, tr("Which model dreams layouts?"));
  if (!model.isEmpty()) maker_->fromNoise(QRandomGenerator::global()->generate(), model);
}

void ImportPart::setUpClipboard() {
  const auto add = [this](const ActionSpec& spec, auto slot) {
    frame_->add(MenuId::Edit, spec, this, slot);
  };
  add({QStringLiteral("copyPhotograph"),
       tr("Copy p&hotograph"),
       QStringLiteral("copy"),
       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
       tr("Copy the photograph for other programs")},
      [this] {
        const auto* document = frame_->workspace().document();
        if (document && document->render().empty()) {
          frame_->say(tr("There is no photograph to copy yet."));
        } else if (document) {
          copy([image = document->sharedRender()] { return clipboardPhotograph(*image); },
               tr("The photograph is on the clipboard."));
        }
      });
  add({QStringLiteral("copyLayoutColours"),
       tr("Copy layout in &colours"),
       {},
       {},
       tr("Copy the layout in its classes' colours")},
      [this] {
        const auto* document = frame_->workspace().document();
        if (!document) return;
        copy([scene = document->renderSnapshot()] { return clipboardColours(*scene); },
             tr("The layout is on the clipboard."));
      });
  add({QStringLiteral("copyLayoutIndices"),
       tr("Copy layout as &indices"),
       {},
       {},
       tr("Copy the layout as a palette picture of class ids")},
      [this] {
        const auto* document = frame_->workspace().document();
        if (!document) return;
        copy([scene = document->renderSnapshot()] { return clipboardIndices(*scene); },
             tr("The layout is on the clipboard."));
      });
  frame_->add(MenuId::Edit,
              {QStringLiteral("pastePicture"),
               tr("Paste p&icture"),
               {},
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
               tr("Paste a picture of another program"),
               tr("A picture in the classes' colours or ids becomes the layout, any other a "
                  "reference photo.")},
              this,
              &ImportPart::paste);
}

void ImportPart::copy(std::function<ClipboardPicture()> make, const QString& what) {
  frame_->workspace().background().run<ClipboardPicture>(
      std::move(make),
      [self = QPointer<ImportPart>(this), what](ClipboardPicture& picture) {
        if (!self) return;
        QApplication::clipboard()->setMimeData(mimeDataOf(picture).release());
        self->frame_->say(what);
      },
      [self = QPointer<ImportPart>(this)](const QString& message) {
        if (self) self->frame_->say(message);
      });
}

void ImportPart::paste() {
  auto& workspace = frame_->workspace();
  const auto* data = QApplication::clipboard()->mimeData();
  if (!workspace.document() || data == nullptr) return;
  using Pasted = std::optional<PastedPicture>;
  workspace.background().run<Pasted>(
      [picture = clipboardPictureIn(*data), scene = workspace.document()->renderSnapshot()] {
        return pastedPicture(picture, scene->layout.classes());
      },
      [self = QPointer<ImportPart>(this)](Pasted& pasted) {
        if (!self) return;
        if (pasted) {
          self->take(*pasted);
        } else {
          self->frame_->say(tr("There is no picture on the clipboard."));
        }
      },
      [self = QPointer<ImportPart>(this)](const QString& message) {
        if (self) self->frame_->say(message);
      });
}

void ImportPart::take(PastedPicture& pasted) {
  auto* document = frame_->workspace().document();
  if (!document) return;
  document->seal();
  if (pasted.scene) {
    document->undoStack()->beginMacro(tr("Paste layout"));
    pushLayout(*document, std::move(pasted.scene->layout), tr("Paste layout"));
    pushAppearance(*document, std::move(pasted.scene->appearance), tr("Paste layout"));
    pushObjectNamesOf(*document, *pasted.scene, tr("Paste layout"));
    document->undoStack()->endMacro();
  } else if (pasted.layout) {
    pushForeignLayout(*document, std::move(*pasted.layout), tr("Paste layout"));
  } else {
    auto references = document->scene().references;
    references.push_back({tr("Pasted picture").toStdString(), std::move(pasted.photo), {}});
    pushReferences(*document, std::move(references), tr("Paste photo"));
    frame_->say(tr("The picture is a reference photo of this scene now."));
  }
}

void ImportPart::exportLabelMe() {
  auto& workspace = frame_->workspace();
  const auto* document = workspace.document();
  if (!document) return;
  const auto name = QFileInfo(document->displayName()).completeBaseName();
  auto path = workspace.askSave(tr("Export layout as labelme outlines"),
                                tr("labelme outlines (*.json)"),
                                name + QStringLiteral(".json"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".json");
  workspace.background().run<bool>(
      [path = path.toStdString(), scene = document->renderSnapshot(), name = name.toStdString()] {
        writeLabelMe(path, scene->layout, name + ".png");
        return true;
      },
      [self = QPointer<ImportPart>(this), path](bool&) {
        if (self) self->frame_->say(tr("Exported %1").arg(QFileInfo(path).fileName()));
      },
      [&workspace, path](const QString& message) {
        workspace.issues().add(
            {Issue::Severity::Error, message, path, QStringLiteral("file:") + path});
      });
}

ImportDialog* ImportPart::dialog() const {
  return dialog_;
}

MapClassesDialog* ImportPart::mapDialog() const {
  return mapDialog_;
}

void ImportPart::showImport(bool asNewScene) {
  if (!dialog_ || !dialog_->isVisible()) {
    dialog_ = new ImportDialog(frame_->workspace(), &frame_->mainWindow());
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
  }
  dialog_->setAsNewScene(asNewScene);
  dialog_->show();
  dialog_->raise();
  dialog_->activateWindow();
}

void ImportPart::showImport(const QString& labels, const QString& instances) {
  showImport(false);
  dialog_->setFiles(labels, instances);
}

/// A scene brings the model along that it was made with.
void ImportPart::setDocument(SceneDocument* document) {
  if (mapDialog_) mapDialog_->accept();
  if (!document) return;
  auto& workspace = frame_->workspace();
  const auto model = QString::fromStdString(document->scene().modelPath);
  const auto& session = workspace.session();
  if (model.isEmpty() || model == session.modelPath()) return;
  const bool inUse = session.status() && session.status()->model.path == model.toStdString();
  if (inUse && !session.isLoading()) return;
  if (QFileInfo::exists(model)) {
    workspace.openModel(model);
  } else {
    frame_->say(
        tr("The scene's model %1 is gone; the one in use stays.").arg(QFileInfo(model).fileName()));
  }
}

void ImportPart::modelReady(const WorkerStatus&) {
  if (mapDialog_) mapDialog_->accept();
}

MessageBar* ImportPart::classHint() const {
  return classHint_;
}

void ImportPart::setUpClassHint() {
  auto* centre = frame_->canvas().parentWidget();
  classHint_ = new MessageBar(centre);
  classHint_->setObjectName(QStringLiteral("classHint"));
  if (auto* column = qobject_cast<QVBoxLayout*>(centre->layout())) {
    column->insertWidget(column->indexOf(&frame_->canvas()), classHint_);
  }
  auto& session = frame_->workspace().session();
  connect(&session, &RenderSession::unknownClassesChanged, this, &ImportPart::hintAt);
  connect(&session, &RenderSession::classMappingWanted, this, &ImportPart::mapClasses);
  hintAt(session.unknownClasses());
}

void ImportPart::hintAt(const QStringList& unknown) {
  if (!classHint_) return;
  const auto& status = frame_->workspace().session().status();
  if (unknown.isEmpty() || !status) {
    classHint_->hide();
    return;
  }
  // A long list would leave no room for the picture; the dialog has them all.
  constexpr int kShown = 4;
  auto names = unknown.mid(0, kShown).join(QStringLiteral(", "));
  if (unknown.size() > kShown) names += QStringLiteral(", …");
  classHint_->ask(tr("The model %1 does not know these classes and draws nothing for them: %2")
                      .arg(QString::fromStdString(status->model.name), names),
                  {{tr("Map classes…"), [this] { mapClasses(); }, QStringLiteral("mapUnknown")}});
}

void ImportPart::mapClasses() {
  auto& workspace = frame_->workspace();
  const auto& status = workspace.session().status();
  if (!workspace.document() || !status) {
    frame_->say(tr("Open a model first."));
    return;
  }
  // One that was closed is about to go.
  if (!mapDialog_ || !mapDialog_->isVisible()) {
    mapDialog_ = new MapClassesDialog(workspace, status->model, &frame_->mainWindow());
    // The line above the canvas went when the dialog was asked for; given up, it is as before.
    connect(mapDialog_, &QDialog::rejected, this, [this] {
      hintAt(frame_->workspace().session().unknownClasses());
    });
  }
  mapDialog_->show();
  mapDialog_->raise();
  mapDialog_->activateWindow();
}

}  // namespace spolvero::ui
