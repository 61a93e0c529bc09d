#pragma once

#include "core/layout/layout_maps.h"

#include <string>
#include <vector>

namespace spolvero::testing {

/// Maps from text: one character per pixel, the class id or '.' for unlabelled. Objects likewise,
/// '0' for none; all 0 without lines.
inline LayoutMaps mapsFrom(const std::vector<std::string>& labels,
                           const std::vector<std::string>& objects = {}) {
  const int width = static_cast<int>(labels.front().size());
  const int height = static_cast<int>(labels.size());
  LayoutMaps maps{LabelMap(width, height, 0), InstanceMap(width, height, 0)};
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const char label = labels[std::size_t(y)][std::size_t(x)];
      maps.labels.at(x, y) = label == '.' ? kUnlabelled : static_cast<std::uint8_t>(label - '0');
      if (objects.empty()) continue;
      maps.instances.at(x, y) =
          static_cast<std::uint16_t>(objects[std::size_t(y)][std::size_t(x)] - '0');
    }
  }
  return maps;
}

inline std::vector<std::string> labelLines(const LayoutMaps& maps) {
  std::vector<std::string> lines(std::size_t(maps.height()));
  for (int y = 0; y < maps.height(); ++y) {
    for (int x = 0; x < maps.width(); ++x) {
      const int label = maps.labels.at(x, y);
      lines[std::size_t(y)] += label == kUnlabelled ? '.' : static_cast<char>('0' + label);
    }
  }
  return lines;
}

inline std::vector<std::string> objectLines(const LayoutMaps& maps) {
  std::vector<std::string> lines(std::size_t(maps.height()));
  for (int y = 0; y < maps.height(); ++y) {
    for (int x = 0; x < maps.width(); ++x) {
      lines[std::size_t(y)] += static_cast<char>('0' + maps.instances.at(x, y));
    }
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace spolvero::testing
