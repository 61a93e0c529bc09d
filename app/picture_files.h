#pragma once

#include "core/layout/image.h"

#include <filesystem>
#include <vector>

namespace spolvero::app {

/// Pictures of equal size side by side, as square as possible, with a gap of 2 px.
ImageU8 pictureGrid(const std::vector<ImageU8>& pictures);

/// Whether a path means one picture file (by its extension) rather than a folder.
bool isPictureFile(const std::filesystem::path& path);

/// Makes a folder for numbered pictures.  @throws IoError if something else is in the way.
void makeFolder(const std::filesystem::path& folder);

/// "0007.png" in a folder: four digits, more if `count` needs them.
std::filesystem::path numberedPicture(const std::filesystem::path& folder, int index, int count);

}  // namespace spolvero::app
