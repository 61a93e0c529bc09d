#pragma once

#include "core/layout/layout.h"
#include "core/render/render_worker.h"
#include "ui/mapping/mapping_panel.h"
#include "ui/sessions/background.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace spolvero::ui {

class MappingDialog;

/// Reads photos with their layouts, in the classes of a scene. A layout of another data set is
/// mapped: by name if every class has its name here, else by a table that the user sees and edits.
/// What was answered for one goes for all of the same classes.
class PhotoLayouts : public QObject {
  Q_OBJECT

 public:
  struct Pair {
    ImageU8 photo;
    Layout layout;  ///< Of the photo's size.
  };
  /// Where a layout comes from: a file, else a segmenter.
  struct Source {
    QString photo;
    QString layout;     ///< May be empty.
    QString segmenter;  ///< A model file, for photos without a layout.
    QString device;
  };
  using Done = std::function<void(Pair&)>;
  using Failed = std::function<void(const QString&)>;

  /// @param window  over which the table is shown.
  explicit PhotoLayouts(QWidget& window, QObject* parent = nullptr);
  ~PhotoLayouts() override;

  void setLoadModel(RenderWorker::LoadModel loadModel) { loadModel_ = std::move(loadModel); }
  /// For mappings that are saved and loaded.
  void setFileQuestions(MappingPanel::AskFile askFile) { askFile_ = std::move(askFile); }
  /// Brings a photo in the classes of a table; `done` is not called if the user gives up.
  void read(const Source& source, const ClassTable& classes, Done done, Failed failed);
  /// Forgets what waits for an answer, as when the scene is another.
  void clear();
  /// The question on show; null if none.
  MappingDialog* dialog() const;

 private:
  /// A photo whose layout has the classes of its file.
  struct Found {
    ImageU8 photo;
    std::shared_ptr<SourceLayout> source;
    bool byName = false;  ///< Every class that occurs has its name in the scene.
  };
  struct Waiting {
    QString name;
    std::shared_ptr<Found> found;
    ClassTable classes;
    Done done;
    Failed failed;
  };
  struct Answer {
    ClassTable from;
    ClassTable to;
    ClassIds ids{};
  };

  /// Not on the GUI thread.
  static Found find(const Source& source,
                    const ClassTable& classes,
                    const RenderWorker::LoadModel& loadModel);
  void take(Waiting waiting);
  void map(const Waiting& waiting, const ClassIds& ids);
  const Answer* answerFor(const Waiting& waiting) const;
  void ask();
  QString question() const;
  void onAnswer(bool accepted);

  QWidget& window_;
  RenderWorker::LoadModel loadModel_;
  MappingPanel::AskFile askFile_;
  std::deque<Waiting> waiting_;  ///< For an answer; that of the first is asked for.
  std::vector<Answer> answers_;
  QPointer<MappingDialog> dialog_;
  int generation_ = 0;  ///< What was read for an older one is dropped.
  Background background_;
};

}  // namespace spolvero::ui
