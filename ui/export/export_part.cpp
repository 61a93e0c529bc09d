#include "ui/export/export_part.h"

#include "ui/export/export_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QStandardPaths>

namespace spolvero::ui {

void ExportPart::setUp(WindowFrame& frame) {
  frame_ = &frame;
  auto& workspace = frame.workspace();
  exporter_ = &workspace.feature<PictureExporter>(workspace);
  auto* action =
      frame.add(MenuId::File,
                {QStringLiteral("exportPhotograph"),
                 tr("&Export photograph…"),
                 QStringLiteral("export"),
                 QKeySequence(Qt::CTRL | Qt::Key_E),
                 tr("Export the photograph as PNG, JPEG, WebP or TIFF"),
                 tr("In any size up to 4096 pixels and with 8 or 16 bit; PNGs carry their scene.")},
                this,
                &ExportPart::show);
  // First of the exports.
  if (const auto* next = frame.actionRegistry().find(QStringLiteral("exportLayout"))) {
    frame.menu(MenuId::File).insertAction(next->action, action);
  }
  connect(exporter_, &PictureExporter::finished, this, [this](const QString& path) {
    frame_->say(tr("Exported %1").arg(QFileInfo(path).fileName()));
  });
}

QString ExportPart::suggestion() const {
  const auto* document = frame_->workspace().document();
  const bool saved = document && !document->path().isEmpty();
  const auto folder = saved ? QFileInfo(document->path()).absolutePath()
                            : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  const auto name = document ? QFileInfo(document->displayName()).completeBaseName() : QString();
  return QDir(folder).filePath(name + QStringLiteral(".png"));
}

void ExportPart::show() {
  if (!dialog_) {
    dialog_ = new ExportDialog(frame_->workspace(), *exporter_, &frame_->mainWindow());
    dialog_->setPath(suggestion());
  }
  dialog_->updateSizes();
  dialog_->show();
  dialog_->raise();
  dialog_->activateWindow();
}

void ExportPart::setDocument(SceneDocument* document) {
  if (!dialog_ || !document) return;
  dialog_->updateSizes();
  dialog_->setPath(suggestion());
}

void ExportPart::modelReady(const WorkerStatus&) {
  if (dialog_) dialog_->updateSizes();
}

}  // namespace spolvero::ui
