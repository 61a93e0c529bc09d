#pragma once

#include "ui/frame/window_part.h"

#include <memory>
#include <vector>

namespace spolvero::ui {

/// The features of the window, in the order in which their docks and menu entries stand.
std::vector<std::unique_ptr<WindowPart>> makeWindowParts();

}  // namespace spolvero::ui
