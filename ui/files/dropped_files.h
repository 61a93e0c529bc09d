#pragma once

#include "ui/documents/layout_neighbours.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

class QMimeData;

namespace spolvero::ui {

/// What was dropped on the window, sorted by what it is for.
struct DroppedFiles {
  QString scene;   ///< .ora
  QString model;   ///< .safetensors
  QString layout;  ///< A picture of classes.
  QString photo;   ///< A picture to take looks from.
  /// If there are several photos: each with its layout, or with an empty text if none of the
  /// files is its.
  QList<std::pair<QString, QString>> photos;

  bool empty() const {
    return scene.isEmpty() && model.isEmpty() && layout.isEmpty() && photo.isEmpty();
  }
  bool operator==(const DroppedFiles&) const = default;
};

/// Whether anything of it could be used; looks at the names only, so it is quick.
bool canTake(const QMimeData& data);

/// Looks into pictures to tell layouts from photos; may take a while for large ones. Layouts belong
/// to photos by their names, or if there is but one of both.
DroppedFiles classifyDrop(const QList<QUrl>& urls);

/// Whether a picture is one of classes: a palette, plain grey levels of an index map, or at most
/// 256 flat colours.
bool looksLikeLayout(const QString& path);

}  // namespace spolvero::ui
