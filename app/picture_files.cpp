#include "app/picture_files.h"

#include "core/animation/frame_files.h"
#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace spolvero::app {

namespace fs = std::filesystem;

ImageU8 pictureGrid(const std::vector<ImageU8>& pictures) {
  if (pictures.empty()) return {};
  constexpr int kGapPx = 2;
  const auto count = static_cast<int>(pictures.size());
  const int columns = static_cast<int>(std::ceil(std::sqrt(count)));
  const int rows = (count + columns - 1) / columns;
  const int width = pictures[0].width() + kGapPx;
  const int height = pictures[0].height() + kGapPx;
  ImageU8 grid(columns * width - kGapPx, rows * height - kGapPx, Rgb{255, 255, 255});
  for (int i = 0; i < count; ++i) {
    grid.paste(pictures[static_cast<std::size_t>(i)], i % columns * width, i / columns * height);
  }
  return grid;
}

bool isPictureFile(const fs::path& path) {
  static const std::array<fs::path, 6> kExtensions = {
      ".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff"};
  return std::ranges::find(kExtensions, path.extension()) != kExtensions.end();
}

void makeFolder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error || !fs::is_directory(folder)) {
    throw IoError(fmt::format("{}: cannot make this folder: {}",
                              folder.string(),
                              error ? error.message() : "a file is in the way"));
  }
}

fs::path numberedPicture(const fs::path& folder, int index, int count) {
  return numberedFrame(folder, index, count);
}

}  // namespace spolvero::app
