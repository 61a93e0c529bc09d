#pragma once

#include "core/io/video_file.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace spolvero {

/// Where a sequence of pictures goes: numbered PNG files in a folder, or a video (.mp4, .webm,
/// .gif).
class FrameFiles {
 public:
  /// @param frames  How many there will be, for the numbers.
  /// @throws ConfigError if `output` has an extension that is neither; IoError.
  FrameFiles(const std::filesystem::path& output, int frames, const VideoOptions& options);

  /// The next picture.  @throws IoError, ShapeError.
  void write(const ImageU8& picture);

  /// Completes a video; nothing to do for a folder.  @throws IoError.
  void finish();

  /// Takes away the pictures that were written, and the folder if it was made for them. A video
  /// that is not finished goes by itself.
  void discard();

 private:
  std::filesystem::path folder_;
  bool madeFolder_ = false;
  int frames_;
  int next_ = 0;
  std::vector<std::filesystem::path> written_;  ///< Those that were not there before.
  std::optional<VideoWriter> video_;
};

/// "0007.png" in a folder: four digits, more if `count` needs them.
std::filesystem::path numberedFrame(const std::filesystem::path& folder, int index, int count);

}  // namespace spolvero
