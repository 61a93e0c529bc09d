#pragma once

#include "core/io/layout_formats/layout_format.h"
#include "core/io/scene_file.h"

#include <QByteArray>
#include <QImage>
#include <QMimeData>

#include <memory>
#include <optional>

namespace spolvero::ui {

/// The exact layout on the clipboard: a PNG with its scene inside. Other programs take the picture
/// that goes with it.
inline constexpr auto kLayoutMime = "application/x-spolvero-layout";

/// What goes onto the clipboard or was found there; plain values for any thread.
struct ClipboardPicture {
  QByteArray exact;  ///< Of `kLayoutMime`; may be empty.
  QByteArray png;    ///< A PNG file's bytes; may be empty.
  QImage image;      ///< As other programs exchange pictures; may be null.
};

/// The photograph for other programs.
ClipboardPicture clipboardPhotograph(const ImageU8& photograph);
/// The layout in its classes' colours, transparent where unlabelled; exact for this program.
ClipboardPicture clipboardColours(const Scene& scene);
/// The layout as a PNG of palette indices; exact for this program.
ClipboardPicture clipboardIndices(const Scene& scene);

/// GUI thread.
std::unique_ptr<QMimeData> mimeDataOf(const ClipboardPicture& picture);
ClipboardPicture clipboardPictureIn(const QMimeData& data);

/// What the clipboard offers to paste.
struct PastedPicture {
  std::optional<Scene> scene;    ///< From this program: layout and appearance.
  std::optional<Layout> layout;  ///< A picture whose ids or colours are all of the table.
  ImageU8 photo;                 ///< Any other picture, over white.
};

/// @return nothing if there is no picture.
std::optional<PastedPicture> pastedPicture(const ClipboardPicture& picture,
                                           const ClassTable& classes);

}  // namespace spolvero::ui
