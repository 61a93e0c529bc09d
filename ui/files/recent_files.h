#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace spolvero::ui {

/// The files opened or saved last, newest first, kept between runs.
class RecentFiles : public QObject {
  Q_OBJECT

 public:
  static constexpr int kMaximum = 10;

  explicit RecentFiles(QString settingsKey, QObject* parent = nullptr);

  void add(const QString& path);
  void clear();
  const QStringList& paths() const { return paths_; }
  /// Fills the menu each time it opens; files that are gone are left out.
  void fill(QMenu* menu);

 Q_SIGNALS:
  void chosen(const QString& path);

 private:
  void store() const;

  QString settingsKey_;
  QStringList paths_;
};

}  // namespace spolvero::ui
