#pragma once

#include "core/animation/frame_distance.h"

#include <optional>
#include <string>

namespace spolvero::app {

struct NamedPictureDistance {
  std::string name;  ///< For people.
  PictureDistance distance;
};

/// How differently people find two pictures, by the feature network that came with the program:
/// activations compared as LPIPS does, without learned heads, on the CPU. Its weights are read when
/// it is first used.  @return empty if none came along.
std::optional<NamedPictureDistance> shippedPictureDistance();

}  // namespace spolvero::app
