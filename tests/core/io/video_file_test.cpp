#include "core/io/video_file.h"

#include "core/base/error.h"
#include "support/catch.h"
#include "support/paths.h"

#include <opencv2/core.hpp>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-enum-enum-conversion"
#include <opencv2/videoio.hpp>
#pragma GCC diagnostic pop

using namespace spolvero;
using namespace spolvero::testing;
namespace fs = std::filesystem;

namespace {

ImageU8 plain(int width, int height, Rgb colour) {
  return ImageU8(width, height, colour);
}

}  // namespace

TEST_CASE("A video holds the pictures that were written, odd sides grown by one") {
  const TempDir folder;
  for (const std::string name : {"a.mp4", "a.webm"}) {
    const fs::path path = folder / name;
    VideoWriter writer(path, 10);
    const std::vector<Rgb> colours{{250, 10, 10}, {10, 250, 10}, {10, 10, 250}};
    for (const auto colour : colours) writer.write(plain(63, 33, colour));
    CHECK_FALSE(fs::exists(path));
    writer.finish();
    cv::VideoCapture capture(path.string(), cv::CAP_FFMPEG);
    REQUIRE(capture.isOpened());
    for (const auto colour : colours) {
      cv::Mat frame;
      REQUIRE(capture.read(frame));
      CHECK(frame.cols == 64);
      CHECK(frame.rows == 34);
      const auto pixel = frame.at<cv::Vec3b>(16, 30);
      CHECK(std::abs(pixel[2] - colour.r) < 40);
      CHECK(std::abs(pixel[0] - colour.b) < 40);
    }
    cv::Mat rest;
    CHECK_FALSE(capture.read(rest));
  }
}

TEST_CASE("A video that is not finished leaves nothing behind") {
  const TempDir folder;
  {
    VideoWriter writer(folder / "a.mp4", 10);
    writer.write(plain(32, 32, {1, 2, 3}));
  }
  CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("Videos refuse other names, rates, sizes, and folders that are not there") {
  const TempDir folder;
  CHECK_THROWS_WITH(VideoWriter(folder / "a.avi", 10), ContainsText(".mp4 or .webm"));
  CHECK_THROWS_WITH(VideoWriter(folder / "a.mp4", 0), ContainsText("1 to 240"));
  VideoWriter writer(folder / "a.mp4", 10);
  CHECK_THROWS_AS(writer.finish(), Error);
  writer.write(plain(32, 32, {1, 2, 3}));
  CHECK_THROWS_WITH(writer.write(plain(32, 34, {1, 2, 3})), ContainsText("32 x 34"));
  VideoWriter nowhere(folder / "missing/a.mp4", 10);
  CHECK_THROWS_AS(nowhere.write(plain(32, 32, {1, 2, 3})), IoError);
}
