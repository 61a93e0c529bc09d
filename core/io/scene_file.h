#pragma once

#include "core/appearance/kept_looks.h"
#include "core/io/scene_extra.h"
#include "core/layout/layers.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace spolvero {

/// A photo that lends its look, with its layout; both live inside the scene file.
struct ReferencePhoto {
  std::string name;
  ImageU8 photo;
  std::optional<LabelMap> labels;
  bool operator==(const ReferencePhoto&) const = default;
};

/// The document: what a person paints and picks.
struct Scene {
  Layout layout;      ///< What is rendered: the layers flattened.
  LayerStack layers;  ///< May be empty: `layout` is all there is.
  Appearance appearance;
  std::vector<ReferencePhoto> references;
  KeptLooks looks;
  SceneExtras extras;     ///< What features keep with the scene besides.
  std::string modelName;  ///< Of the model it was last rendered with.
  std::string modelPath;  ///< Where that model lay; may be gone.
  bool operator==(const Scene&) const = default;
};

/// Reads an OpenRaster scene (design §4). Limits the entries' count and size before inflating.
/// @throws IoError naming file, entry, expected and found.
Scene readScene(const std::filesystem::path& path);

/// Writes an OpenRaster file that Krita, GIMP and MyPaint open: merged image and layers (render
/// over coloured layout), thumbnail, and the bit-exact maps under spolvero/. Atomic.
/// @param render  the photograph, or an empty image when there is none yet.
/// @throws IoError; the old file is untouched then.
void writeScene(const std::filesystem::path& path, const Scene& scene, const ImageU8& render);

}  // namespace spolvero
