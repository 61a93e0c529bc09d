#pragma once

#include "core/layout/image.h"

#include <filesystem>
#include <memory>

namespace spolvero {

/// How a video is written.
struct VideoOptions {
  double framesPerSecond = 25;  ///< 1 to 240; a GIF's at most 50, since programs slow faster ones.
  /// 1 (small file) to 100 (as near to the pictures as the format can).
  int quality = 75;
};

/// Writes pictures as a video: .mp4 (H.264), .webm (VP9) or .gif (endless). The file appears under
/// its name when `finish` was called; before that a temporary file grows beside it, which is
/// removed otherwise.
class VideoWriter {
 public:
  /// @throws ConfigError for another extension, rate or quality; IoError if no encoder is there.
  VideoWriter(const std::filesystem::path& path, const VideoOptions& options);
  ~VideoWriter();
  VideoWriter(const VideoWriter&) = delete;
  VideoWriter& operator=(const VideoWriter&) = delete;

  /// The first picture sets the size. Odd sides are grown by one repeated row or column, because
  /// the encoders store colour at half resolution; not in a GIF.
  /// @throws ShapeError if a later picture has another size; IoError.
  void write(const ImageU8& picture);

  /// @throws IoError; Error if nothing was written.
  void finish();

  /// Whether the extension is one that can be written.
  static bool canWrite(const std::filesystem::path& path);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spolvero
