#pragma once

#include "core/io/layout_formats/layout_format.h"
#include "ui/documents/scene_document.h"

#include <QImage>
#include <QMimeData>

#include <memory>
#include <optional>

namespace spolvero::ui {

/// The exact layout on the clipboard: a PNG with its scene inside. Other programs take the picture
/// that goes with it.
inline constexpr auto kLayoutMime = "application/x-spolvero-layout";

/// The photograph for other programs.
std::unique_ptr<QMimeData> photographMime(const SceneDocument& document);
/// The layout in its classes' colours, transparent where unlabelled; exact for this program.
std::unique_ptr<QMimeData> colouredLayoutMime(const SceneDocument& document);
/// The layout as palette indices, as a file's bytes (image/png) too.
std::unique_ptr<QMimeData> indexLayoutMime(const SceneDocument& document);

/// What the clipboard offers to paste.
struct PastedPicture {
  std::optional<Scene> scene;    ///< From this program: layout and appearance.
  std::optional<Layout> layout;  ///< A picture whose ids or colours are all of the table.
  ImageU8 photo;                 ///< Any other picture, over white.
};

/// @return nothing if there is no picture.
std::optional<PastedPicture> pastedPicture(const QMimeData& data, const ClassTable& classes);

}  // namespace spolvero::ui
