#pragma once

#include "core/animation/frame_distance.h"
#include "core/render/render_worker.h"
#include "ui/files/file_controller.h"
#include "ui/files/recent_files.h"
#include "ui/frame/preferences.h"
#include "ui/sessions/background.h"
#include "ui/sessions/issue_log.h"
#include "ui/sessions/render_session.h"
#include "ui/tools/tool_box.h"

#include <QObject>

#include <memory>
#include <utility>
#include <vector>

namespace spolvero::ui {

/// What the editor finds beside itself when it starts.
struct Resources {
  QStringList samples;  ///< Scenes to begin with.
  QStringList presets;  ///< Names of trainings.
  QString program;      ///< The `spolvero` that trains; empty: none.
  /// How differently people find two pictures, and what that is called; empty: only colours can be
  /// compared. Used by one thread at a time.
  PictureDistance distance;
  QString distanceName;
};

/// Everything of the editor that is not a widget: the document and its files, the renderer, the
/// tools, the problems. It outlives windows: a change of language shows it in a new one.
class Workspace : public QObject {
  Q_OBJECT

 public:
  /// @param prompts  answers to questions that only a user can answer; what is empty is asked by
  /// the
  ///                 window's dialogs.
  explicit Workspace(RenderWorker::LoadModel loadModel, FilePrompts prompts = {});
  ~Workspace() override;

  IssueLog& issues() { return issues_; }
  ToolBox& toolBox() { return toolBox_; }
  FileController& files() { return files_; }
  RenderSession& session() { return session_; }
  RecentFiles& recentModels() { return recentModels_; }
  /// For short work with files; one piece after the other.
  Background& background() { return background_; }
  /// Loads models for jobs that need a renderer of their own, on the thread that calls it.
  const RenderWorker::LoadModel& loadModel() const { return loadModel_; }
  SceneDocument* document() const { return files_.document(); }

  /// The one T of this workspace, made when it is first asked for: for what a feature must keep
  /// while windows come and go. T is a QObject; it is deleted before session, files and tools, the
  /// newest first.
  template <class T, class... Arguments>
  T& feature(Arguments&&... arguments) {
    for (const auto& kept : features_) {
      if (auto* found = dynamic_cast<T*>(kept.get())) return *found;
    }
    features_.push_back(std::make_unique<T>(std::forward<Arguments>(arguments)...));
    return static_cast<T&>(*features_.back());
  }

  /// The questions, answered by who made the workspace, by the window, or else by giving up.
  SaveAnswer askToSave(const QString& sceneName) const;
  QString askOpen(const QString& title, const QString& filter) const;
  QStringList askOpenSeveral(const QString& title, const QString& filter) const;
  QString askSave(const QString& title, const QString& filter, const QString& suggestion) const;
  /// The dialogs of the window in hand; empty when it goes away.
  void setDialogs(FilePrompts dialogs) { dialogs_ = std::move(dialogs); }

  /// Shows a scene or layout, or an empty scene if `path` is empty. A sample is opened as a new
  /// scene: saving it asks for a place.
  void start(const QString& path, bool isSample);
  /// Opens a scene as a new one: saving it asks for a place. Asks about unsaved changes before.
  void openSample(const QString& path);
  /// What came with the program.
  const Resources& resources() const { return resources_; }
  void setResources(const Resources& resources) { resources_ = resources; }
  /// Loads a model on the device chosen last.
  void openModel(const QString& path);
  void openModel(const QString& path, const QString& device);
  /// "auto", "cpu", "cuda:0" …
  const QString& device() const { return device_; }

  const Preferences& preferences() const { return preferences_; }
  /// Stores them and applies what the workspace itself is concerned with: a model is loaded anew if
  /// it renders otherwise now.
  void setPreferences(const Preferences& preferences);

 Q_SIGNALS:
  void deviceChanged(const QString& device);
  void preferencesChanged(const spolvero::ui::Preferences& now,
                          const spolvero::ui::Preferences& before);

 private:
  FilePrompts forwardedPrompts();
  void onDocumentReplaced(SceneDocument* document);
  void applyAutosave();
  void onModelReady(const WorkerStatus& status);

  RenderWorker::LoadModel loadModel_;
  FilePrompts prompts_;
  FilePrompts dialogs_;
  IssueLog issues_;
  ToolBox toolBox_;
  FileController files_;
  RenderSession session_;
  RecentFiles recentModels_;
  Preferences preferences_ = Preferences::stored();
  QString device_ = preferences_.device;
  Resources resources_;
  QString samplePath_;  ///< Of the sample being opened.
  /// The empty scene shown at start until a model says which classes there are.
  bool placeholder_ = false;
  /// A layout to open at start; read only when the model has said which classes there are.
  QString waitingLayout_;
  Background background_;
  std::vector<std::unique_ptr<QObject>> features_;
};

}  // namespace spolvero::ui
