#include "core/io/image_file.h"

#include "png_tools.h"

#include "core/io/png_codec.h"
#include "support/paths.h"

#include <cmath>
#include <cstdlib>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// A smooth picture whose corners differ: JPEG keeps it nearly, and turning it shows.
ImageU8 gradient(int width, int height) {
  ImageU8 image(width, height);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      image.at(x, y) = {
          std::uint8_t(255 * x / (width - 1)), std::uint8_t(255 * y / (height - 1)), 60};
    }
  }
  return image;
}

int largestDifference(const ImageU8& a, const ImageU8& b) {
  int largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const auto& p = a.data()[i];
    const auto& q = b.data()[i];
    largest = std::max({largest, std::abs(p.r - q.r), std::abs(p.g - q.g), std::abs(p.b - q.b)});
  }
  return largest;
}

/// An EXIF block that only says how the picture is to be turned.
std::string exif(int orientation, bool little) {
  const auto number = [&](std::uint64_t value, int count) {
    return little ? littleEndian(value, count) : bigEndian(value, count);
  };
  return (little ? "II" : "MM") + number(42, 2) + number(8, 4) + number(1, 2) + number(0x0112, 2) +
         number(3, 2) + number(1, 4) + number(std::uint64_t(orientation), 2) + number(0, 2) +
         number(0, 4);
}

/// The pixel of a picture stored under `orientation` that is shown at x, y.
/// Source: EXIF 2.32 §4.6.4 (row 0 and column 0 as the table names them).
Rgb shownAt(const ImageU8& stored, int orientation, int x, int y) {
  const int right = stored.width() - 1;
  const int bottom = stored.height() - 1;
  switch (orientation) {
    case 2:
      return stored.at(right - x, y);
    case 3:
      return stored.at(right - x, bottom - y);
    case 4:
      return stored.at(x, bottom - y);
    case 5:
      return stored.at(y, x);
    case 6:
      return stored.at(y, bottom - x);
    case 7:
      return stored.at(right - y, bottom - x);
    case 8:
      return stored.at(right - y, x);
    default:
      return stored.at(x, y);
  }
}

void checkTurned(const ImageU8& image, const ImageU8& stored, int orientation, int tolerance) {
  CAPTURE(orientation);
  REQUIRE(image.width() == (orientation < 5 ? stored.width() : stored.height()));
  REQUIRE(image.height() == (orientation < 5 ? stored.height() : stored.width()));
  ImageU8 expected(image.width(), image.height());
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      expected.at(x, y) = shownAt(stored, orientation, x, y);
    }
  }
  CHECK(largestDifference(image, expected) <= tolerance);
}

std::string refusal(const TempDir& dir, const std::string& name) {
  const auto message = messageOf<IoError>([&] { readImage(dir / name); });
  CHECK_THAT(message, ContainsText(name));
  return message;
}

}  // namespace

TEST_CASE("Pictures come back exactly from lossless files and nearly from others") {
  const TempDir dir;
  const auto image = gradient(40, 24);
  for (const std::string name : {"a.png", "a.tif", "a.bmp", "a.PNG"}) {
    writeImage(dir / name, image);
    CAPTURE(name);
    CHECK(readImage(dir / name) == image);
  }
  for (const std::string name : {"a.jpg", "a.jpeg", "a.webp"}) {
    writeImage(dir / name, image);
    CAPTURE(name);
    const auto back = readImage(dir / name);
    REQUIRE(back.width() == 40);
    REQUIRE(back.height() == 24);
    CHECK(largestDifference(back, image) <= 16);
  }
}

TEST_CASE("Photos are turned upright by their EXIF orientation") {
  const TempDir dir;
  const int orientation = GENERATE(1, 2, 3, 4, 5, 6, 7, 8);
  const bool little = GENERATE(true, false);
  const auto stored = gradient(40, 24);
  SECTION("JPEG") {
    writeImage(dir / "plain.jpg", stored);
    auto bytes = readBytes(dir / "plain.jpg");
    const auto body = std::string("Exif\0\0", 6) + exif(orientation, little);
    bytes.insert(2, "\xff\xe1" + bigEndian(body.size() + 2, 2) + body);
    writeBytes(dir / "a.jpg", bytes);
    checkTurned(readImage(dir / "a.jpg"), stored, orientation, 16);
  }
  SECTION("PNG") {
    auto bytes = encodeRgbPng(stored);
    bytes.insert(33, pngChunk("eXIf", exif(orientation, little)));
    writeBytes(dir / "a.png", bytes);
    checkTurned(readImage(dir / "a.png"), stored, orientation, 0);
  }
  SECTION("WebP") {
    writeImage(dir / "plain.webp", stored);
    auto bytes = readBytes(dir / "plain.webp");
    const auto block = exif(orientation, little);
    // An extended header with the EXIF flag in front, the block behind the picture.
    const auto extended = "VP8X" + littleEndian(10, 4) + littleEndian(8, 4) + littleEndian(39, 3) +
                          littleEndian(23, 3);
    bytes.insert(12, extended);
    bytes += "EXIF" + littleEndian(block.size(), 4) + block;
    bytes.replace(4, 4, littleEndian(bytes.size() - 8, 4));
    writeBytes(dir / "a.webp", bytes);
    checkTurned(readImage(dir / "a.webp"), stored, orientation, 16);
  }
}

TEST_CASE("Transparent parts of a picture are white, grey pictures become colour") {
  const TempDir dir;
  ImageRgba image(4, 4, {0, 0, 0, 0});
  image.at(1, 1) = {200, 100, 50, 255};
  writeBytes(dir / "a.png", encodeRgbaPng(image));
  const auto back = readImage(dir / "a.png");
  CHECK(back.at(0, 0) == Rgb{255, 255, 255});
  CHECK(back.at(1, 1) == Rgb{200, 100, 50});
  writeBytes(dir / "g.png", encodeIndexPng(LabelMap(4, 4, 77), nullptr));
  CHECK(readImage(dir / "g.png").at(2, 2) == Rgb{77, 77, 77});
}

TEST_CASE("Damaged and foreign pictures are refused by name") {
  const TempDir dir;
  for (const std::string name : {"a.jpg", "a.webp", "a.png"}) {
    CAPTURE(name);
    writeImage(dir / name, gradient(64, 64));
    const auto bytes = readBytes(dir / name);
    for (const std::size_t size : {bytes.size() / 4, bytes.size() / 2, bytes.size() - 3}) {
      writeBytes(dir / name, bytes.substr(0, size));
      CHECK_FALSE(refusal(dir, name).empty());
    }
  }
  writeBytes(dir / "empty.jpg", "");
  CHECK_FALSE(refusal(dir, "empty.jpg").empty());
  writeBytes(dir / "text.jpg", "Just a text.");
  CHECK_THAT(refusal(dir, "text.jpg"), ContainsText("expected a picture"));
  CHECK_THAT(refusal(dir, "missing.jpg"), ContainsText("cannot be read"));
}

TEST_CASE("Pictures that claim more than a hundred megapixels are refused before decoding") {
  const TempDir dir;
  writeImage(dir / "a.jpg", gradient(64, 64));
  auto bytes = readBytes(dir / "a.jpg");
  const auto frame = bytes.find("\xff\xc0");
  REQUIRE(frame != bytes.npos);
  bytes.replace(frame + 5, 4, bigEndian(60000, 2) + bigEndian(50000, 2));
  writeBytes(dir / "a.jpg", bytes);
  CHECK_THAT(refusal(dir, "a.jpg"), ContainsText("50000×60000"));

  const std::string content(1 << 20, '\0');
  writeBytes(dir / "b.png", pngFile(pngHeaderChunk(12000, 12000, 8, 2), content) + content);
  CHECK_THAT(refusal(dir, "b.png"), ContainsText("12000×12000"));
}

TEST_CASE("Names without a known ending and empty pictures are refused, nothing is left behind") {
  const TempDir dir;
  CHECK_THAT(messageOf<IoError>([&] { writeImage(dir / "a.xyz", gradient(8, 8)); }),
             ContainsText("'.xyz'"));
  CHECK_THAT(messageOf<IoError>([&] { writeImage(dir / "a.png", {}); }), ContainsText("a.png"));
  CHECK_THAT(messageOf<IoError>([&] { writeImage(dir / "wide.webp", gradient(16400, 2)); }),
             ContainsText("wide.webp"));
  CHECK_THAT(messageOf<IoError>([&] { writeImage("/proc/none/a.png", gradient(8, 8)); }),
             ContainsText("/proc/none/a.png"));
  CHECK(namesIn(dir.path()).empty());
}

TEST_CASE("Shrinking averages, growing keeps the range, the same size is the same picture") {
  ImageU8 image(4, 2);
  for (int x = 0; x < 4; ++x) {
    image.at(x, 0) = {std::uint8_t(10 * x), 0, 0};
    image.at(x, 1) = {std::uint8_t(10 * x + 20), 0, 100};
  }
  const auto half = resizedImage(image, 2, 1);
  CHECK(half.at(0, 0) == Rgb{15, 0, 50});
  CHECK(half.at(1, 0) == Rgb{35, 0, 50});
  CHECK(resizedImage(image, 4, 2) == image);
  const auto flat = resizedImage(ImageU8(3, 3, {9, 8, 7}), 17, 5);
  CHECK(flat == ImageU8(17, 5, {9, 8, 7}));
  CHECK_THROWS_AS(resizedImage(image, 0, 4), ShapeError);
}

TEST_CASE("Photos of the data sets are read") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("the shared folder with data sets is absent");
  for (const auto& entry : std::filesystem::directory_iterator(*shared / "data/outdoor/images")) {
    const auto image = readImage(entry.path());
    CHECK(image.width() > 100);
  }
}
