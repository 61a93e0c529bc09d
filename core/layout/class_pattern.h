#pragma once

namespace spolvero {

/// Whether a pixel of a class is dark in the class's pattern: lines, grids and dots that tell
/// classes apart without colours. Classes 0, 24, 48 … are plain.
/// @param x, y  in pixels of the screen, not of the layout: patterns keep their grain at any zoom.
constexpr bool classPattern(int classId, int x, int y) {
  const int step = 7 + 4 * ((classId / 8) % 3);
  const auto on = [step](int position) { return ((position % step) + step) % step < 2; };
  switch (classId % 8) {
    case 1:
      return on(x + y);
    case 2:
      return on(x - y);
    case 3:
      return on(y);
    case 4:
      return on(x);
    case 5:
      return on(x) || on(y);
    case 6:
      return on(x) && on(y);
    case 7:
      return on(x + y) || on(x - y);
    default:
      return classId % 24 != 0 && on(x / 2 + y);
  }
}

}  // namespace spolvero
