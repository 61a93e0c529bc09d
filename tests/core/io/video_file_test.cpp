#include "core/io/video_file.h"

#include "core/base/error.h"
#include "support/catch.h"
#include "support/paths.h"

#include <fmt/format.h>
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
    VideoWriter writer(path, {10});
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
    VideoWriter writer(folder / "a.mp4", {10});
    writer.write(plain(32, 32, {1, 2, 3}));
  }
  CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("Videos refuse other names, rates, sizes, and folders that are not there") {
  const TempDir folder;
  CHECK_THROWS_WITH(VideoWriter(folder / "a.avi", {10}), ContainsText(".webm or .gif"));
  CHECK_THROWS_WITH(VideoWriter(folder / "a.mp4", {0}), ContainsText("1 to 240"));
  CHECK_THROWS_WITH(VideoWriter(folder / "a.gif", {60}), ContainsText("1 to 50"));
  CHECK_THROWS_WITH(VideoWriter(folder / "a.mp4", {25, 0}), ContainsText("1 to 100"));
  VideoWriter writer(folder / "a.mp4", {10});
  CHECK_THROWS_AS(writer.finish(), Error);
  writer.write(plain(32, 32, {1, 2, 3}));
  CHECK_THROWS_WITH(writer.write(plain(32, 34, {1, 2, 3})), ContainsText("32 x 34"));
  VideoWriter nowhere(folder / "missing/a.mp4", {10});
  CHECK_THROWS_AS(nowhere.write(plain(32, 32, {1, 2, 3})), IoError);
}

TEST_CASE("A GIF holds every picture at its size, in its colours and for its time") {
  const TempDir folder;
  const fs::path path = folder / "a.gif";
  VideoWriter writer(path, {10});
  const std::vector<Rgb> colours{{250, 10, 10}, {10, 250, 10}, {10, 10, 250}, {250, 10, 10}};
  for (const auto colour : colours) writer.write(plain(63, 33, colour));
  CHECK_FALSE(fs::exists(path));
  writer.finish();
  cv::VideoCapture capture(path.string(), cv::CAP_FFMPEG);
  REQUIRE(capture.isOpened());
  CHECK(capture.get(cv::CAP_PROP_FPS) == Approx(10));
  for (const auto colour : colours) {
    cv::Mat frame;
    REQUIRE(capture.read(frame));
    CHECK(frame.cols == 63);
    CHECK(frame.rows == 33);
    const auto pixel = frame.at<cv::Vec3b>(16, 30);
    CHECK(std::abs(pixel[2] - colour.r) < 4);
    CHECK(std::abs(pixel[1] - colour.g) < 4);
    CHECK(std::abs(pixel[0] - colour.b) < 4);
  }
}

TEST_CASE("Higher quality makes larger files that are nearer to the pictures") {
  const TempDir folder;
  ImageU8 noisy(64, 64);
  for (int i = 0; i < 64 * 64; ++i) {
    const auto level = static_cast<std::uint8_t>((i * 7919) % 251);
    noisy.data()[i] = {level, static_cast<std::uint8_t>(255 - level), 90};
  }
  for (const std::string name : {"mp4", "webm", "gif"}) {
    const auto sizeAt = [&](int quality) {
      const fs::path path = folder / fmt::format("{}.{}", quality, name);
      VideoWriter writer(path, {10, quality});
      for (int i = 0; i < 4; ++i) writer.write(noisy);
      writer.finish();
      return fs::file_size(path);
    };
    INFO(name);
    CHECK(sizeAt(95) > 1.2 * double(sizeAt(20)));
  }
}
