#pragma once

#include "core/appearance/appearance.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace spolvero {

/// A look that was found good.
struct NamedLook {
  std::string name;
  Appearance look;
  bool operator==(const NamedLook&) const = default;
};

/// Looks that are kept with a scene besides the one it has. A plain value.
struct KeptLooks {
  static constexpr std::size_t kMaximumFavourites = 1000;
  static constexpr std::size_t kMaximumSlots = 64;

  /// In the order in which they are shown.
  std::vector<NamedLook> favourites;
  /// Places of the panels that hold a look, by name: ends of a morph, corners of a pad.
  std::map<std::string, Appearance> slots;
  bool operator==(const KeptLooks&) const = default;

  /// The look in a slot; null if it is empty.
  const Appearance* inSlot(const std::string& slot) const;

  std::string toJson() const;
  /// @throws ConfigError naming `origin`, place, expected and found.
  static KeptLooks fromJson(std::string_view text, const std::string& origin);
};

}  // namespace spolvero
