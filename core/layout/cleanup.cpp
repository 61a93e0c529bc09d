#include "core/layout/cleanup.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace spolvero {

namespace {

constexpr std::array<std::pair<int, int>, 4> kNeighbours{{{1, 0}, {-1, 0}, {0, 1}, {0, -1}}};

/// A 4-connected piece of a layout.
struct Piece {
  std::uint32_t pair = 0;
  std::int64_t area = 0;
  bool mayChange = true;
  bool touchesEdge = false;
};

/// Numbers the 4-connected pieces of equal key row by row.
/// @param key    what must be equal, by x and y.
/// @param visit  called with piece number, x and y for each pixel.
template <class Key, class Visit>
Grid<int> numberedPieces(const Rect& rect, Key key, Visit visit) {
  Grid<int> numbers(rect.width, rect.height, -1);
  std::vector<std::pair<int, int>> open;
  int next = 0;
  for (int startY = 0; startY < rect.height; ++startY) {
    for (int startX = 0; startX < rect.width; ++startX) {
      if (numbers.at(startX, startY) >= 0) continue;
      const auto wanted = key(startX, startY);
      open.assign(1, {startX, startY});
      numbers.at(startX, startY) = next;
      while (!open.empty()) {
        const auto [x, y] = open.back();
        open.pop_back();
        visit(next, x, y);
        for (const auto& [dx, dy] : kNeighbours) {
          const int nx = x + dx;
          const int ny = y + dy;
          if (!rect.contains(nx, ny) || numbers.at(nx, ny) >= 0 || key(nx, ny) != wanted) continue;
          numbers.at(nx, ny) = next;
          open.emplace_back(nx, ny);
        }
      }
      ++next;
    }
  }
  return numbers;
}

/// How long the border is that each piece shares with each pair of class and object outside it.
using BorderLengths = std::vector<std::map<std::uint32_t, std::int64_t>>;

/// @param counts  whether the border between two pieces counts for the first one.
template <class Counts>
BorderLengths borderLengths(const LayoutMaps& maps,
                            const Grid<int>& numbers,
                            std::size_t pieceCount,
                            Counts counts) {
  BorderLengths lengths(pieceCount);
  const Rect rect = maps.rect();
  for (int y = 0; y < rect.height; ++y) {
    for (int x = 0; x < rect.width; ++x) {
      const int here = numbers.at(x, y);
      for (const auto& [dx, dy] : kNeighbours) {
        if (!rect.contains(x + dx, y + dy)) continue;
        const int there = numbers.at(x + dx, y + dy);
        if (here == there || !counts(here, there)) continue;
        ++lengths[std::size_t(here)][maps.pairAt(x + dx, y + dy)];
      }
    }
  }
  return lengths;
}

/// The longest; the map's order decides among equals.
std::uint32_t longest(const std::map<std::uint32_t, std::int64_t>& lengths) {
  return std::ranges::max_element(lengths, {}, [](const auto& entry) { return entry.second; })
      ->first;
}

/// @param objectsStay  whether what holds pixels of objects is no hole.
void fillHolesOf(LayoutMaps& maps,
                 std::uint8_t label,
                 std::int64_t maximumArea,
                 bool objectsStay,
                 const EditLimits& limits) {
  const Rect rect = maps.rect();
  std::vector<Piece> pieces;
  const auto inside = [&](int x, int y) { return maps.labels.at(x, y) == label; };
  const auto numbers = numberedPieces(rect, inside, [&](int number, int x, int y) {
    if (std::size_t(number) == pieces.size()) pieces.push_back({maps.pairAt(x, y)});
    Piece& piece = pieces[std::size_t(number)];
    ++piece.area;
    const bool stays = objectsStay && maps.instances.at(x, y) != 0;
    piece.mayChange = piece.mayChange && !inside(x, y) && !stays && limits.allow(maps, x, y);
    piece.touchesEdge |= x == 0 || y == 0 || x == rect.width - 1 || y == rect.height - 1;
  });
  const auto isHole = [&](int number) {
    const Piece& piece = pieces[std::size_t(number)];
    return piece.mayChange && !piece.touchesEdge && piece.area <= maximumArea;
  };
  const auto borders =
      borderLengths(maps, numbers, pieces.size(), [&](int here, int) { return isHole(here); });
  for (int y = 0; y < rect.height; ++y) {
    for (int x = 0; x < rect.width; ++x) {
      const int number = numbers.at(x, y);
      if (isHole(number)) maps.setPair(x, y, longest(borders[std::size_t(number)]));
    }
  }
}

/// One round: specks that touch something larger go.  @return whether any did.
bool removeSpecksOnce(LayoutMaps& maps, std::int64_t minimumArea, const EditLimits& limits) {
  const Rect rect = maps.rect();
  std::vector<Piece> pieces;
  const auto pair = [&](int x, int y) { return maps.pairAt(x, y); };
  const auto numbers = numberedPieces(rect, pair, [&](int number, int x, int y) {
    if (std::size_t(number) == pieces.size()) pieces.push_back({maps.pairAt(x, y)});
    Piece& piece = pieces[std::size_t(number)];
    ++piece.area;
    piece.mayChange = piece.mayChange && limits.allow(maps, x, y);
  });
  const auto isSpeck = [&](int number) {
    const Piece& piece = pieces[std::size_t(number)];
    return piece.mayChange && piece.area < minimumArea;
  };
  const auto borders = borderLengths(maps, numbers, pieces.size(), [&](int here, int there) {
    const auto label = pieces[std::size_t(there)].pair >> 16U;
    return isSpeck(here) && !isSpeck(there) && !limits.keptLabels.test(label);
  });
  bool changed = false;
  for (int y = 0; y < rect.height; ++y) {
    for (int x = 0; x < rect.width; ++x) {
      const auto& border = borders[std::size_t(numbers.at(x, y))];
      if (border.empty()) continue;
      maps.setPair(x, y, longest(border));
      changed = true;
    }
  }
  return changed;
}

}  // namespace

LayoutMaps holesFilled(const LayoutMaps& maps,
                       std::optional<std::uint8_t> label,
                       std::int64_t maximumArea,
                       const EditLimits& limits) {
  LayoutMaps filled = maps;
  const auto histogram = labelHistogram(maps.labels);
  for (int id = 0; id < 256; ++id) {
    const bool meant = label ? *label == id : histogram[std::size_t(id)] > 0;
    if (!meant || limits.keptLabels.test(std::size_t(id))) continue;
    fillHolesOf(filled, static_cast<std::uint8_t>(id), maximumArea, !label.has_value(), limits);
  }
  return filled;
}

LayoutMaps specksRemoved(const LayoutMaps& maps,
                         std::int64_t minimumArea,
                         const EditLimits& limits) {
  LayoutMaps cleaned = maps;
  while (removeSpecksOnce(cleaned, minimumArea, limits)) {
  }
  return cleaned;
}

}  // namespace spolvero
