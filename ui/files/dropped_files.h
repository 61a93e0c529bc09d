#pragma once

#include <QList>
#include <QString>
#include <QUrl>

class QMimeData;

namespace spolvero::ui {

/// What was dropped on the window, sorted by what it is for.
struct DroppedFiles {
  QString scene;   ///< .ora
  QString model;   ///< .safetensors
  QString layout;  ///< A picture of classes.
  QString photo;   ///< A picture to take looks from.

  bool empty() const {
    return scene.isEmpty() && model.isEmpty() && layout.isEmpty() && photo.isEmpty();
  }
  bool operator==(const DroppedFiles&) const = default;
};

/// Whether anything of it could be used; looks at the names only, so it is quick.
bool canTake(const QMimeData& data);

/// Looks into pictures to tell layouts from photos; may take a while for large ones.
DroppedFiles classifyDrop(const QList<QUrl>& urls);

/// Whether a picture is one of classes: a palette, plain grey levels of an index map, or at most
/// 256 flat colours.
bool looksLikeLayout(const QString& path);

/// The layout that lies next to a photo: NAME.png, NAME_labels.png, NAME_label.png, or of the same
/// name in a folder `labels` inside or beside; empty if there is none.
QString layoutBeside(const QString& photo);
/// The object ids next to a layout: NAME_instances.png, NAME_instance.png, or in `instances`.
QString instancesBeside(const QString& layout);

}  // namespace spolvero::ui
