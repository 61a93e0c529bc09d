#pragma once

#include <QFileInfo>
#include <QString>

namespace spolvero::ui {

/// Keeps a file that is there already from being written over by mistake: it may be at the second
/// try, or after a file dialog has asked.
class ReplaceGuard {
 public:
  /// A file dialog has asked whether this file may be replaced.
  void agree(const QString& path) { agreed_ = path; }
  /// @return false at the first try of a path that is there; the caller says so.
  bool mayWrite(const QString& path) {
    if (agreed_ == path || !QFileInfo::exists(path)) return true;
    agreed_ = path;
    return false;
  }

 private:
  QString agreed_;
};

}  // namespace spolvero::ui
