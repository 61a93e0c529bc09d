#pragma once

#include "core/io/scene_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace spolvero {

/// Everything that a picture depends on, as it travels inside the picture's own file.
struct Provenance {
  /// Layout, layers, names of objects, appearance, what its classes are drawn as, name and path of
  /// the model; no photos, no other extras.
  Scene scene;
  std::string modelSystem;  ///< "groupdnet", …; empty if not known.
  std::string modelSha256;  ///< Of the model file, 64 hexadecimal digits; empty if not known.
  std::string device;       ///< As `WorkerStatus::device`; empty if not known.
  std::string precision;    ///< Of convolutions; empty if not known.
  bool exact = true;        ///< False: made while the scene was edited, within the tolerance.
  int width = 0;            ///< Of the picture in px; may differ from the layout's.
  int height = 0;           ///< px
  std::string program = "Spolvero " SPOLVERO_VERSION;
  /// How many layers were too large to travel; the layout is them flattened. 0: none.
  int layersLeftOut = 0;
  bool operator==(const Provenance&) const = default;
};

/// The keyword of the PNG text that holds it.
inline constexpr std::string_view kProvenanceKeyword = "spolvero";

/// All layers together in px: more does not travel in a picture.
inline constexpr std::int64_t kMaximumLayerPixels = std::int64_t{1} << 26;

/// How many of the layers a picture cannot carry: none or all.
int layersTooLarge(const LayerStack& layers);

/// JSON text; label and instance maps as PNGs in base64, bit-exact. Layers that are too large are
/// left out, and the text says so.
std::string provenanceText(const Provenance& provenance);

/// @throws IoError naming `origin`, the key, expected and found; a newer format, sizes out of
/// range.
Provenance provenanceFromText(std::string_view text, const std::string& origin);

/// What a PNG says it was made of.
/// @return nothing for pictures that say nothing, and for files that are no PNG.
/// @throws IoError: unreadable, or a text that is damaged.
std::optional<Provenance> readProvenance(const std::filesystem::path& path);
std::optional<Provenance> provenanceOfPng(std::string_view png, const std::string& origin);

/// Whether a file is a PNG with such a text in front; reads its first bytes only and never throws.
bool carriesProvenance(const std::filesystem::path& path);

}  // namespace spolvero
