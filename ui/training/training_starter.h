#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <vector>

namespace spolvero::ui {

/// Starts trainings as programs of their own, so that they survive the editor, and a crash of one
/// is not a crash of the other. They take the processor only where the editor leaves it.
class TrainingStarter : public QObject {
  Q_OBJECT

 public:
  /// @param program  the `spolvero` that trains.
  explicit TrainingStarter(QString program, QObject* parent = nullptr);
  ~TrainingStarter() override;

  /// @param run  the folder that the training will write to.
  void start(const QStringList& arguments, const QString& run);
  void resume(const QString& run);

 Q_SIGNALS:
  /// It trains: the folder can be watched.
  void started(const QString& run);
  /// It ended before there was anything to watch; what it said.
  void failed(const QString& run, const QString& message);

 private:
  struct Start {
    QString run;
    qint64 process = 0;
    QString output;
    qint64 notBefore = 0;  ///< A status from before this moment (ms) is of an earlier process.
  };

  void look();
  /// @return whether this start is decided.
  bool decide(const Start& start);
  QString lastWords(const Start& start) const;

  QString program_;
  QTemporaryDir folder_;
  std::vector<Start> starts_;
  QTimer timer_;
  int count_ = 0;
};

}  // namespace spolvero::ui
