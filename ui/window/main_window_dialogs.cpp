#include "ui/commands/layout_command.h"
#include "ui/files/dropped_files.h"
#include "ui/frame/mnemonics.h"
#include "ui/looks/photo_styles.h"
#include "ui/panels/icons.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace spolvero::ui {

namespace {

/// By the endings of its files, which are the same in all languages.
QString folderKey(const QString& filter) {
  QString endings;
  for (const QChar c : filter.section(QLatin1Char('('), 1).section(QLatin1Char(')'), 0, 0)) {
    if (c.isLetterOrNumber()) endings += c;
  }
  return QStringLiteral("folders/") + (endings.isEmpty() ? QStringLiteral("any") : endings);
}

}  // namespace

SaveAnswer MainWindow::askToSave(const QString& sceneName) {
  QMessageBox box(QMessageBox::Question,
                  tr("Unsaved changes"),
                  tr("Save the changes to %1 before it is closed?").arg(sceneName),
                  QMessageBox::NoButton,
                  this);
  box.setIconPixmap(themedIcon(QStringLiteral("file-save")).pixmap(32, 32));
  auto* save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
  auto* discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
  box.setEscapeButton(box.addButton(tr("Cancel"), QMessageBox::RejectRole));
  box.setDefaultButton(save);
  box.exec();
  if (box.clickedButton() == save) return SaveAnswer::Save;
  return box.clickedButton() == discard ? SaveAnswer::Discard : SaveAnswer::Cancel;
}

QString MainWindow::lastFolder(const QString& filter) const {
  const auto last = QSettings().value(folderKey(filter)).toString();
  if (!last.isEmpty() && QFileInfo::exists(last)) return last;
  const auto* document = workspace_.document();
  if (document && !document->path().isEmpty()) return QFileInfo(document->path()).absolutePath();
  const auto pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  return QFileInfo::exists(pictures) ? pictures : QDir::homePath();
}

/// Remembers where it lies.
QString MainWindow::chosenFile(const QString& path, const QString& filter) const {
  if (!path.isEmpty()) {
    QSettings().setValue(folderKey(filter), QFileInfo(path).absolutePath());
  }
  return path;
}

void MainWindow::askNewScene() {
  NewSceneDialog dialog(files().defaultClasses(), files().defaultSize(), this);
  if (dialog.exec() != QDialog::Accepted || !files().mayLeaveDocument()) return;
  files().newScene(dialog.sceneSize(), files().defaultClasses(), dialog.label());
}

void MainWindow::askModel() {
  workspace_.openModel(workspace_.askOpen(tr("Open model"), tr("Models (*.safetensors)")));
}

void MainWindow::askPhoto(const std::set<int>& classes) {
  const auto photo = workspace_.askOpen(tr("Take looks from photo"), FileController::photoFilter());
  if (photo.isEmpty()) return;
  auto layout = layoutBeside(photo);
  if (layout.isEmpty()) {
    layout = workspace_.askOpen(tr("Layout of %1").arg(QFileInfo(photo).fileName()),
                                FileController::layoutFilter());
  }
  if (!layout.isEmpty()) photos_->take(photo, layout, classes);
}

QString MainWindow::exportSuggestion(const QString& ending) const {
  return QFileInfo(workspace_.document()->displayName()).completeBaseName() + ending;
}

void MainWindow::askExportLayout(bool coloured) {
  files().exportLayout(workspace_.askSave(tr("Export layout"),
                                          FileController::layoutFilter(),
                                          exportSuggestion(QStringLiteral("_labels.png"))),
                       coloured);
}

void MainWindow::swapInLayout() {
  const auto& settings = toolBox().settings();
  pushSwapClasses(*files().document(), settings.currentClass(), settings.secondClass());
}

QString MainWindow::shortcutList() const {
  // In the menu they say what they are about just now.
  const auto titleOf = [this](const QAction* action) {
    return withoutMnemonic(action == undo_   ? tr("&Undo")
                           : action == redo_ ? tr("&Redo")
                                             : action->text());
  };
  std::vector<std::pair<QString, std::vector<ShortcutHint>>> groups;
  for (const auto* top : menuBar()->actions()) {
    if (!top->menu()) continue;
    std::vector<ShortcutHint> hints;
    for (const auto* action : top->menu()->actions()) {
      if (action->shortcut().isEmpty()) continue;
      hints.push_back({action->shortcut().toString(QKeySequence::NativeText), titleOf(action)});
    }
    if (!hints.empty()) groups.emplace_back(withoutMnemonic(top->text()), hints);
  }
  auto canvas = workspace_.toolBox().shortcutHints();
  canvas.push_back({tr("1 … 9"), tr("Choose one of the first nine classes on the list")});
  groups.emplace_back(tr("Tools and canvas"), canvas);
  return shortcutsHtml(groups);
}

void MainWindow::showShortcuts() {
  makeTextDialog(tr("Shortcuts"), shortcutList(), this)->show();
}

void MainWindow::showAbout() {
  makeTextDialog(tr("About Spolvero"), aboutHtml(), this)->show();
}

void MainWindow::showModelCard() {
  const auto& status = session().status();
  if (!status) return;
  makeTextDialog(
      tr("Model card"), modelCardHtml(status->model, QString::fromStdString(status->device)), this)
      ->show();
}

}  // namespace spolvero::ui
