#pragma once

#include "core/runs/run_view.h"
#include "ui/sessions/background.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace spolvero::ui {

/// Reads a run folder again and again on a thread of its own, and tells when there is something
/// new. Works for any run: of this editor, of a terminal, of another machine's shared folder.
class RunWatcher : public QObject {
  Q_OBJECT

 public:
  static constexpr int kIntervalMs = 1500;

  explicit RunWatcher(const QString& folder, QObject* parent = nullptr);

  const QString& folder() const { return folder_; }
  /// The newest view; null until the first one was read.
  const std::shared_ptr<const RunView>& view() const { return view_; }
  RunActivity activity() const { return activity_; }
  /// Reads now.
  void refresh();

 Q_SIGNALS:
  void changed();
  /// The folder could not be read; told once until it can be again.
  void failed(const QString& message);

 private:
  struct Reading {
    std::shared_ptr<const RunView> view;
    RunActivity activity = RunActivity::Unknown;
    std::string stamp;
  };

  QString folder_;
  std::shared_ptr<const RunView> view_;
  RunActivity activity_ = RunActivity::Unknown;
  std::string stamp_;
  bool reading_ = false;
  bool failureTold_ = false;
  QTimer timer_;
  Background background_;
};

}  // namespace spolvero::ui
