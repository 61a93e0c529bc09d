#include "ui/documents/layout_neighbours.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace spolvero::ui {

namespace {

QString firstThatExists(const QStringList& candidates, const QString& notThis) {
  for (const auto& path : candidates) {
    const QFileInfo file(path);
    if (file.isFile() && file.absoluteFilePath() != QFileInfo(notThis).absoluteFilePath()) {
      return file.absoluteFilePath();
    }
  }
  return {};
}

}  // namespace

QString layoutBeside(const QString& photo) {
  const QFileInfo file(photo);
  const QDir folder = file.dir();
  const auto stem = file.completeBaseName();
  return firstThatExists({folder.filePath(stem + QStringLiteral("_labels.png")),
                          folder.filePath(stem + QStringLiteral("_label.png")),
                          folder.filePath(stem + QStringLiteral(".png")),
                          folder.filePath(QStringLiteral("labels/%1.png").arg(stem)),
                          folder.filePath(QStringLiteral("../labels/%1.png").arg(stem))},
                         photo);
}

QString instancesBeside(const QString& layout) {
  const QFileInfo file(layout);
  const QDir folder = file.dir();
  auto stem = file.completeBaseName();
  const auto other = folder.filePath(QStringLiteral("../instances/%1.png").arg(stem));
  for (const auto& ending : {QStringLiteral("_labels"), QStringLiteral("_label")}) {
    if (stem.endsWith(ending)) stem.chop(ending.size());
  }
  return firstThatExists({folder.filePath(stem + QStringLiteral("_instances.png")),
                          folder.filePath(stem + QStringLiteral("_instance.png")),
                          folder.filePath(QStringLiteral("instances/%1.png").arg(stem)),
                          other},
                         layout);
}

}  // namespace spolvero::ui
