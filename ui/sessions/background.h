#pragma once

#include "core/base/error.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace spolvero::ui {

/// Runs work that touches files on a thread of its own, one after the other, and delivers what came
/// of it on the GUI thread. The destructor waits for what is under way.
class Background : public QObject {
 public:
  explicit Background(QObject* parent = nullptr) : QObject(parent) { pool_.setMaxThreadCount(1); }
  ~Background() override { pool_.waitForDone(); }

  /// `work` runs on the other thread; what it returns goes to `done`, the message of what it throws
  /// to `failed`, both on this object's thread.
  template <class Result>
  void run(std::function<Result()> work,
           std::function<void(Result&)> done,
           std::function<void(const QString&)> failed) {
    pool_.start([this, work = std::move(work), done = std::move(done), failed = std::move(failed)] {
      auto result = std::make_shared<std::optional<Result>>();
      QString message;
      try {
        *result = work();
      } catch (const std::exception& error) {
        message = QString::fromStdString(shortMessage(error));
      }
      QMetaObject::invokeMethod(
          this,
          [result, message, done, failed] {
            if (*result) {
              done(**result);
            } else {
              failed(message);
            }
          },
          Qt::QueuedConnection);
    });
  }

  /// Blocks until all work is done; what came of it is delivered later.
  void waitForDone() { pool_.waitForDone(); }

 private:
  QThreadPool pool_;
};

}  // namespace spolvero::ui
