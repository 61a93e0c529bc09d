#pragma once

#include "core/io/layout_formats/layout_format.h"

namespace spolvero::ui {

/// The class tables of known data sets, out of the program itself.
PaletteSource knownPalettes();

}  // namespace spolvero::ui
