#pragma once

#include "core/layout/layout_maps.h"

#include <cstdint>
#include <optional>

namespace spolvero::ui {

enum class CleanUpKind { FillHoles, RemoveSpecks, Grow, Shrink, Smooth, Simplify };

/// Which pixels a clean-up is about.
enum class CleanUpScope { Everything, CurrentClass, ChosenObject };

/// A clean-up of a layer, with everything that it depends on.
struct CleanUp {
  CleanUpKind kind = CleanUpKind::FillHoles;
  double amount = 32;                 ///< Pixels of area, or of distance.
  std::optional<std::uint8_t> label;  ///< Only this class; empty: all.
  std::uint16_t object = 0;           ///< Only this object of it; 0: all.
  EditLimits limits;
};

/// What an amount means and may be.
struct CleanUpRange {
  int least = 1;
  int most = 64;
  int usual = 8;
  bool isArea = false;
};
CleanUpRange rangeOf(CleanUpKind kind);
/// Whether it needs to know a class or object.
bool needsTarget(CleanUpKind kind);

/// The layer afterwards. Of a class or object nothing else loses or gains pixels but by giving them
/// to it or taking them from it.
LayoutMaps cleanedUp(const LayoutMaps& maps, const CleanUp& what);

}  // namespace spolvero::ui
