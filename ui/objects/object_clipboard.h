#pragma once

#include "core/layout/class_table.h"
#include "core/layout/cut_out.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace spolvero::ui {

/// Pieces of a layout as they travel through the clipboard: with their table of classes, so that
/// another scene can make sense of them.
struct ObjectClip {
  ClassTable classes;
  std::vector<CutOut> pieces;
};

inline constexpr auto kObjectsMimeType = "application/x-spolvero-objects";

/// The clip for this program, and a picture in the classes' colours for others. The caller owns it.
QMimeData* mimeDataOf(const ObjectClip& clip);
/// The pieces as a picture, transparent around them.
QImage pictureOf(const ObjectClip& clip);

QByteArray bytesOf(const ObjectClip& clip);
/// @throws IoError saying what is wrong; sizes and labels are checked.
ObjectClip clipFrom(const QByteArray& bytes);

/// The pieces under another table: classes go by name, as stamps do.
/// @param fallback  class of what the table has no name for.
/// @param unknown   gets the names of those.
std::vector<CutOut> mappedPieces(const ObjectClip& clip,
                                 const ClassTable& classes,
                                 int fallback,
                                 QStringList& unknown);

}  // namespace spolvero::ui
