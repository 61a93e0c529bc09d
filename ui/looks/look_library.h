#pragma once

#include "ui/looks/shared_look.h"
#include "ui/sessions/background.h"

#include <QImage>
#include <QObject>
#include <QSet>

#include <vector>

namespace spolvero::ui {

class IssueLog;

/// Looks that the user keeps for all scenes: one JSON file and one picture each in a folder of the
/// user's data. Files are read and written on a thread of their own; what cannot be read is told
/// and left alone.
class LookLibrary : public QObject {
  Q_OBJECT

 public:
  struct Entry {
    QString id;  ///< Name of its files without suffix.
    SharedLook look;
    QImage picture;
  };

  /// @param folder  empty = `looks` in the user's data folder. Read at once, in the background.
  LookLibrary(IssueLog& issues, const QString& folder = {});

  /// Newest first.
  const std::vector<Entry>& entries() const { return entries_; }
  const QString& folder() const { return folder_; }

  void add(const SharedLook& look, const QImage& picture);
  void rename(const QString& id, const QString& name);
  /// The files go to the waste basket of the desktop where there is one.
  void remove(const QString& id);
  /// Reads the folder anew.
  void reload();
  /// Blocks until all files are written.
  void waitForDone() { background_.waitForDone(); }

 Q_SIGNALS:
  void changed();

 private:
  struct Read {
    std::vector<Entry> entries;
    std::vector<std::pair<QString, QString>> problems;  ///< File and message.
  };
  void take(Read& read);
  static Read readFolder(const QString& folder);
  QString pathOf(const QString& id, const QString& suffix) const;
  void write(const Entry& entry);
  void tell(const QString& message, const QString& file);

  IssueLog& issues_;
  QString folder_;
  std::vector<Entry> entries_;
  QSet<QString> removed_;
  Background background_;
};

}  // namespace spolvero::ui
