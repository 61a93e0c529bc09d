#include "core/io/video_file.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include <optional>
#include <unistd.h>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-enum-enum-conversion"
#include <opencv2/videoio.hpp>
#pragma GCC diagnostic pop

namespace spolvero {

namespace fs = std::filesystem;

namespace {

/// The encoder for an extension, as OpenCV names them.
std::optional<int> encoderFor(const fs::path& path) {
  if (path.extension() == ".mp4") return cv::VideoWriter::fourcc('a', 'v', 'c', '1');
  if (path.extension() == ".webm") return cv::VideoWriter::fourcc('V', 'P', '9', '0');
  return std::nullopt;
}

/// BGR with even sides.
cv::Mat frameOf(const ImageU8& picture) {
  const cv::Mat rgb(picture.height(),
                    picture.width(),
                    CV_8UC3,
                    const_cast<Rgb*>(picture.data()));  // NOLINT: read only
  cv::Mat bgr;
  cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
  if (bgr.rows % 2 == 0 && bgr.cols % 2 == 0) return bgr;
  cv::Mat even;
  cv::copyMakeBorder(bgr, even, 0, bgr.rows % 2, 0, bgr.cols % 2, cv::BORDER_REPLICATE);
  return even;
}

}  // namespace

struct VideoWriter::State {
  fs::path path;
  fs::path temporary;
  double rate = 25;
  int width = 0;
  int height = 0;
  cv::VideoWriter writer;

  void open(const cv::Mat& frame) {
    const bool opened =
        writer.open(temporary.string(), cv::CAP_FFMPEG, *encoderFor(path), rate, frame.size());
    if (opened) return;
    throw IoError(fmt::format(
        "{}: the video cannot be written: this OpenCV has no {} encoder, or the folder is not "
        "writable; give a folder for PNG frames instead",
        path.string(),
        path.extension() == ".mp4" ? "H.264" : "VP9"));
  }
};

VideoWriter::VideoWriter(const fs::path& path, double framesPerSecond)
    : state_(std::make_unique<State>()) {
  if (!canWrite(path)) {
    throw ConfigError(
        fmt::format("{}: expected a video name ending in .mp4 or .webm", path.string()));
  }
  if (!(framesPerSecond >= 1 && framesPerSecond <= 240)) {
    throw ConfigError(fmt::format(
        "{}: expected 1 to 240 frames per second, found {:g}", path.string(), framesPerSecond));
  }
  state_->path = path;
  state_->rate = framesPerSecond;
  state_->temporary =
      path.parent_path() /
      fmt::format(".{}.{}{}", path.stem().string(), ::getpid(), path.extension().string());
}

VideoWriter::~VideoWriter() {
  if (!state_->writer.isOpened()) return;
  state_->writer.release();
  std::error_code ignored;
  fs::remove(state_->temporary, ignored);
}

void VideoWriter::write(const ImageU8& picture) {
  const auto frame = frameOf(picture);
  if (!state_->writer.isOpened()) {
    state_->open(frame);
    state_->width = picture.width();
    state_->height = picture.height();
  }
  if (picture.width() != state_->width || picture.height() != state_->height) {
    throw ShapeError(
        fmt::format("{}: every frame must have the size of the first, {} x {}; found {} x {}",
                    state_->path.string(),
                    state_->width,
                    state_->height,
                    picture.width(),
                    picture.height()));
  }
  state_->writer.write(frame);
}

void VideoWriter::finish() {
  if (!state_->writer.isOpened()) {
    throw Error(fmt::format("{}: no frame was made, so there is no video", state_->path.string()));
  }
  state_->writer.release();
  std::error_code error;
  fs::rename(state_->temporary, state_->path, error);
  if (error) {
    throw IoError(fmt::format("{}: cannot be written: {}", state_->path.string(), error.message()));
  }
}

bool VideoWriter::canWrite(const fs::path& path) {
  return encoderFor(path).has_value();
}

}  // namespace spolvero
