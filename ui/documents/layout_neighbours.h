#pragma once

#include <QString>

namespace spolvero::ui {

/// The layout that lies next to a photo: NAME.png, NAME_labels.png, NAME_label.png, or of the same
/// name in a folder `labels` inside or beside; empty if there is none.
QString layoutBeside(const QString& photo);
/// The object ids next to a layout: NAME_instances.png, NAME_instance.png, or in `instances`.
QString instancesBeside(const QString& layout);

}  // namespace spolvero::ui
