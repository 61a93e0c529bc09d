#pragma once

#include "ui/documents/autosave.h"
#include "ui/documents/document_io.h"
#include "ui/documents/scene_document.h"
#include "ui/files/recent_files.h"
#include "ui/sessions/background.h"

#include <QObject>
#include <QSize>

#include <functional>
#include <memory>

namespace spolvero::ui {

class IssueLog;

/// What the user says about changes that are in no file.
enum class SaveAnswer { Save, Discard, Cancel };

/// Questions that only the user can answer; tests answer them themselves.
struct FilePrompts {
  std::function<SaveAnswer(const QString& sceneName)> askToSave;
  /// Both return an empty path when the user gave up.
  std::function<QString(const QString& title, const QString& filter)> askOpen;
  std::function<QString(const QString& title, const QString& filter, const QString& suggestion)>
      askSave;
  /// Several files at once; empty: one is asked for by `askOpen`.
  std::function<QStringList(const QString& title, const QString& filter)> askOpenSeveral = {};
};

/// Owns the document of a window and everything that has to do with files: new, open, save, import,
/// export, autosave, recovery. Reads and writes on other threads; problems go to the issue log.
class FileController : public QObject {
  Q_OBJECT

 public:
  FileController(IssueLog& issues, FilePrompts prompts, QObject* parent = nullptr);
  ~FileController() override;

  SceneDocument* document() const { return document_.get(); }
  /// What new scenes and layouts without a table of their own are made of; from the model.
  void setDefaults(const ClassTable& classes, QSize size);
  const ClassTable& defaultClasses() const { return defaultClasses_; }
  QSize defaultSize() const { return defaultSize_; }
  RecentFiles& recent() { return recent_; }
  Autosave& autosave() { return autosave_; }

  /// Replaces the document without asking.
  void newScene(QSize size, const ClassTable& classes, int label);
  /// Replaces the document by one that is in no file, without asking.
  void newScene(Scene scene);
  void open(const QString& path);
  void openRecovered(const RecoverableScene& scene);
  /// Puts another layout into the scene, as one undoable step; `layoutUnfit` if that cannot be.
  /// `instances` may be empty.
  void importLayout(const QString& labels, const QString& instances);
  void save();
  void saveAs();
  void exportLayout(const QString& path, bool coloured);

  /// Asks if something would be lost, and saves if the user wants that.
  /// @return whether to go on.
  bool mayLeaveDocument();
  /// A new scene nobody has touched.
  bool isPristine() const;

  /// Filters for file dialogs.
  static QString sceneFilter();
  static QString layoutFilter();
  static QString photoFilter();

 Q_SIGNALS:
  /// The document in hand from now on; the one before lives until the signal has been delivered.
  void documentReplaced(spolvero::ui::SceneDocument* document);
  void saved(const QString& path);
  void exported(const QString& path);
  /// A label file to import could not be read in the scene's classes.
  void layoutUnfit(const QString& labels, const QString& instances);

 private:
  void adopt(std::unique_ptr<SceneDocument> next);
  void load(const QString& path);
  void onLoaded(const QString& path, const std::shared_ptr<Scene>& scene);
  void startSave(const QString& path);
  void runExport(const QString& path, std::function<void()> write);
  void tell(const QString& path, const QString& message);
  bool saveAndWait();

  IssueLog& issues_;
  FilePrompts prompts_;
  ClassTable defaultClasses_;
  QSize defaultSize_{256, 256};
  std::unique_ptr<SceneDocument> document_;
  RecentFiles recent_;
  Autosave autosave_;
  DocumentSaver saver_;
  DocumentLoader loader_;
  std::unique_ptr<RecoverableScene> recovering_;
  /// Revision that the user agreed to leave when the loading began.
  std::uint64_t leftRevision_ = 0;
  Background background_;
};

}  // namespace spolvero::ui
