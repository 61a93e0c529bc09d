#pragma once

#include "core/animation/timeline.h"

#include <memory>

namespace spolvero::testing {

/// Sky, grass, sea (stuff) and car (thing).
inline ClassTable filmClasses() {
  return ClassTable({{0, "sky", {0, 0, 255}},
                     {1, "grass", {0, 255, 0}},
                     {2, "sea", {0, 128, 128}},
                     {3, "car", {255, 0, 0}, ClassKind::Thing}});
}

/// 64 × 48: sky above `horizon`, below it grass; objects are put in by `withObject`.
inline Layout landscape(int horizon) {
  LabelMap labels(64, 48, 0);
  labels.paste(LabelMap(64, 48 - horizon, 1), 0, horizon);
  return {std::move(labels), InstanceMap(64, 48, 0), filmClasses()};
}

/// The layout with a filled rectangle of an object.
inline Layout withObject(Layout layout, const Rect& box, int label, int instance) {
  layout.paste(LabelMap(box.width, box.height, static_cast<std::uint8_t>(label)),
               InstanceMap(box.width, box.height, static_cast<std::uint16_t>(instance)),
               box.x,
               box.y);
  return layout;
}

/// The box of an object; empty where it does not occur.
inline Rect boxOf(const Layout& layout, int label, int instance) {
  Rect box;
  for (int y = 0; y < layout.height(); ++y) {
    for (int x = 0; x < layout.width(); ++x) {
      if (layout.labels().at(x, y) == label && layout.instances().at(x, y) == instance) {
        box = box.united({x, y, 1, 1});
      }
    }
  }
  return box;
}

inline Keyframe keyframe(int frame, std::uint64_t seed) {
  Keyframe key;
  key.frame = frame;
  key.appearance.seed = seed;
  return key;
}

inline Keyframe keyframe(int frame, std::uint64_t seed, Layout layout) {
  auto key = keyframe(frame, seed);
  key.layout = std::make_shared<const Layout>(std::move(layout));
  return key;
}

/// Three looks, two layouts: a car that drives to the right and comes nearer, a horizon that sinks.
inline Timeline drive() {
  Timeline timeline;
  timeline.framesPerSecond = 10;
  timeline.frames = 21;
  timeline.keyframes = {
      keyframe(0, 1, withObject(landscape(20), {4, 22, 8, 6}, 3, 7)),
      keyframe(10, 2),
      keyframe(20, 3, withObject(landscape(28), {36, 24, 16, 12}, 3, 7)),
  };
  return timeline;
}

}  // namespace spolvero::testing
