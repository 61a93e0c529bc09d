#pragma once

#include "core/layout/layers.h"

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>

/// What the entries of a scene file are called, and their limits: for its reader and its writer.
namespace spolvero::scene_entries {

inline constexpr int kFormatVersion = 1;
inline constexpr std::string_view kMimeType = "image/openraster";
inline constexpr std::size_t kMaximumReferences = 256;
inline constexpr std::size_t kMaximumExtras = 2048;
inline constexpr std::uint64_t kMaximumExtraBytes = std::uint64_t{64} << 20;

inline constexpr const char* kFolder = "spolvero/";
/// The layers flattened.
inline constexpr const char* kLabels = "spolvero/label.png";
inline constexpr const char* kInstances = "spolvero/instances.png";
inline constexpr const char* kScene = "spolvero/scene.json";

/// Whether the flattened maps are all there is: a lone visible layer has no maps of its own.
inline bool isFlat(const LayerStack& layers) {
  return layers.size() == 1 && layers[0].visible;
}
/// Layers count from 0, the lowest.
inline std::string layerLabels(std::size_t index) {
  return fmt::format("spolvero/layers/{}_label.png", index);
}
inline std::string layerInstances(std::size_t index) {
  return fmt::format("spolvero/layers/{}_instances.png", index);
}
inline std::string photo(std::size_t index) {
  return fmt::format("spolvero/references/{}.png", index);
}
inline std::string photoLabels(std::size_t index) {
  return fmt::format("spolvero/references/{}.label.png", index);
}

}  // namespace spolvero::scene_entries
