#include "ui/files/recent_files.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace spolvero::ui {

RecentFiles::RecentFiles(QString settingsKey, QObject* parent)
    : QObject(parent), settingsKey_(std::move(settingsKey)) {
  paths_ = QSettings().value(settingsKey_).toStringList();
}

void RecentFiles::store() const {
  QSettings().setValue(settingsKey_, paths_);
}

void RecentFiles::add(const QString& path) {
  const auto absolute = QFileInfo(path).absoluteFilePath();
  paths_.removeAll(absolute);
  paths_.prepend(absolute);
  while (paths_.size() > kMaximum) paths_.removeLast();
  store();
}

void RecentFiles::clear() {
  paths_.clear();
  store();
}

void RecentFiles::fill(QMenu* menu) {
  menu->clear();
  int number = 1;
  for (const auto& path : paths_) {
    const QFileInfo file(path);
    if (!file.exists()) continue;
    auto* action = menu->addAction(QStringLiteral("&%1  %2").arg(number++).arg(file.fileName()));
    action->setToolTip(QDir::toNativeSeparators(path));
    action->setStatusTip(QDir::toNativeSeparators(path));
    connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
  }
  if (menu->isEmpty()) menu->addAction(tr("Nothing yet"))->setEnabled(false);
  menu->addSeparator();
  auto* forget = menu->addAction(tr("Clear list"), this, &RecentFiles::clear);
  forget->setEnabled(!paths_.isEmpty());
}

}  // namespace spolvero::ui
