#include "app/frame_output.h"

#include "app/picture_files.h"
#include "core/base/error.h"
#include "core/io/image_file.h"

#include <fmt/format.h>

namespace spolvero::app {

FrameOutput::FrameOutput(const std::filesystem::path& output, int frames, double framesPerSecond)
    : folder_(output), frames_(frames) {
  if (VideoWriter::canWrite(output)) {
    video_.emplace(output, framesPerSecond);
    return;
  }
  if (output.has_extension()) {
    throw ConfigError(
        fmt::format("-o {}: expected a folder for numbered PNG frames or a video ending in .mp4 or "
                    ".webm",
                    output.string()));
  }
  makeFolder(folder_);
}

void FrameOutput::write(const ImageU8& picture) {
  if (video_) {
    video_->write(picture);
  } else {
    writeImage(numberedPicture(folder_, next_, frames_), picture);
  }
  ++next_;
}

void FrameOutput::finish() {
  if (video_ && next_ > 0) video_->finish();
}

}  // namespace spolvero::app
