#pragma once

#include "core/io/scene_file.h"

#include <string>
#include <vector>

namespace spolvero::testing {

/// Sky (stuff, blue), tree (stuff, green), car (thing, red), house (thing, yellow).
inline ClassTable fourClasses() {
  return ClassTable({{0, "sky", {0, 0, 255}, ClassKind::Stuff},
                     {1, "tree", {0, 255, 0}, ClassKind::Stuff},
                     {2, "car", {255, 0, 0}, ClassKind::Thing},
                     {3, "house", {255, 255, 0}, ClassKind::Thing}});
}

/// A scene of one class.
inline Scene plainScene(int width, int height, std::uint8_t label = 0) {
  Scene scene;
  scene.layout = Layout(width, height, fourClasses(), label);
  return scene;
}

/// The part of a label map as text, one character per pixel: the class id, or '.' for unlabelled.
inline std::string pictureOf(const LabelMap& labels, const Rect& area) {
  std::string text;
  for (int y = area.y; y < area.bottom(); ++y) {
    for (int x = area.x; x < area.right(); ++x) {
      const int label = labels.at(x, y);
      text += label == kUnlabelled ? '.' : static_cast<char>('0' + label);
    }
    text += '\n';
  }
  return text;
}

/// Lines as one text, to compare with `pictureOf`.
inline std::string lines(const std::vector<std::string>& rows) {
  std::string text;
  for (const auto& row : rows) text += row + '\n';
  return text;
}

}  // namespace spolvero::testing
