#pragma once

#include "ui/frame/window_part.h"

#include <QPointer>

#include <functional>

class QMenu;

namespace spolvero::ui {

class ImportDialog;
class LayoutMaker;
class MapClassesDialog;
class MessageBar;
struct ClipboardPicture;
struct PastedPicture;

/// What comes in from elsewhere: label files of data sets, pictures of the clipboard, new scenes
/// from photos, noise and templates, scenes that meet a model with other classes; and what goes out
/// the same way: copies, labelme outlines.
class ImportPart : public WindowPart {
  Q_OBJECT

 public:
  using WindowPart::WindowPart;

  void setUp(WindowFrame& frame) override;
  void setDocument(SceneDocument* document) override;
  void modelReady(const WorkerStatus& status) override;

  /// Opens the import dialog.
  void showImport(bool asNewScene);
  /// The same with a file in it.
  void showImport(const QString& labels, const QString& instances);
  /// The dialogs that are open; null if not.
  ImportDialog* dialog() const;
  MapClassesDialog* mapDialog() const;
  /// Tells, above the canvas, which painted classes the model does not know.
  MessageBar* classHint() const;

 private:
  void placeBeforeSave(QAction* action);
  void setUpNewFrom();
  void setUpClipboard();
  void fillTemplates(QMenu* menu);
  QString modelFor(bool offered, const QString& key, const QString& title);
  void newFromPhoto();
  void newFromNoise();
  void copy(std::function<ClipboardPicture()> make, const QString& what);
  void paste();
  void take(PastedPicture& pasted);
  void exportLabelMe();
  void setUpClassHint();
  void hintAt(const QStringList& unknown);
  void mapClasses();

  WindowFrame* frame_ = nullptr;
  LayoutMaker* maker_ = nullptr;
  QPointer<ImportDialog> dialog_;
  QPointer<MapClassesDialog> mapDialog_;
  QPointer<MessageBar> classHint_;
};

}  // namespace spolvero::ui
