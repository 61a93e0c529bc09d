#pragma once

#include "core/layout/image.h"

#include <filesystem>
#include <memory>

namespace spolvero {

/// Writes pictures as a video: .mp4 (H.264) or .webm (VP9). The file appears under its name when
/// `finish` was called; before that a temporary file grows beside it, which is removed otherwise.
class VideoWriter {
 public:
  /// @param framesPerSecond  1 to 240.
  /// @throws ConfigError for another extension or rate; IoError if no encoder or no place is there.
  VideoWriter(const std::filesystem::path& path, double framesPerSecond);
  ~VideoWriter();
  VideoWriter(const VideoWriter&) = delete;
  VideoWriter& operator=(const VideoWriter&) = delete;

  /// The first picture sets the size. Odd sides are grown by one repeated row or column, because
  /// the encoders store colour at half resolution.
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
