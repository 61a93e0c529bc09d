#include "core/animation/frame_files.h"

#include "core/base/error.h"
#include "core/io/image_file.h"

#include <fmt/format.h>

#include <algorithm>

namespace spolvero {

namespace fs = std::filesystem;

FrameFiles::FrameFiles(const fs::path& output, int frames, const VideoOptions& options)
    : folder_(output), frames_(frames) {
  if (VideoWriter::canWrite(output)) {
    video_.emplace(output, options);
    return;
  }
  if (output.has_extension()) {
    throw ConfigError(
        fmt::format("{}: expected a folder for numbered PNG frames or a video ending in .mp4, "
                    ".webm or .gif",
                    output.string()));
  }
  std::error_code error;
  madeFolder_ = fs::create_directories(folder_, error);
  if (error || !fs::is_directory(folder_)) {
    throw IoError(fmt::format("{}: cannot make this folder: {}",
                              folder_.string(),
                              error ? error.message() : "a file is in the way"));
  }
}

void FrameFiles::write(const ImageU8& picture) {
  if (video_) {
    video_->write(picture);
  } else {
    const auto path = numberedFrame(folder_, next_, frames_);
    const bool isNew = !fs::exists(path);
    writeImage(path, picture);
    if (isNew) written_.push_back(path);
  }
  ++next_;
}

void FrameFiles::finish() {
  if (video_ && next_ > 0) video_->finish();
}

void FrameFiles::discard() {
  video_.reset();
  std::error_code ignored;
  for (const auto& path : written_) fs::remove(path, ignored);
  written_.clear();
  // Only if nothing else is in it.
  if (madeFolder_) fs::remove(folder_, ignored);
}

fs::path numberedFrame(const fs::path& folder, int index, int count) {
  const auto digits = std::max<std::size_t>(4, std::to_string(count).size());
  return folder / fmt::format("{:0{}}.png", index, digits);
}

}  // namespace spolvero
