#pragma once

#include "core/io/video_file.h"

#include <filesystem>
#include <optional>

namespace spolvero::app {

/// Where a sequence of pictures goes: numbered PNG files in a folder, or a video (.mp4, .webm).
class FrameOutput {
 public:
  /// @param frames  How many there will be, for the numbers.
  /// @throws ConfigError if `output` has an extension that is neither; IoError.
  FrameOutput(const std::filesystem::path& output, int frames, double framesPerSecond);

  /// The next picture.  @throws IoError, ShapeError.
  void write(const ImageU8& picture);

  /// Completes a video; nothing to do for a folder.  @throws IoError.
  void finish();

 private:
  std::filesystem::path folder_;
  int frames_;
  int next_ = 0;
  std::optional<VideoWriter> video_;
};

}  // namespace spolvero::app
