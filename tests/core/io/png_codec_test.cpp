#include "core/io/png_codec.h"

#include "png_tools.h"

#include <random>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

template <class T>
Grid<T> randomGrid(int width, int height, int values, unsigned seed) {
  std::mt19937 random(seed);
  Grid<T> grid(width, height);
  for (auto& value : grid) value = static_cast<T>(random() % unsigned(values));
  return grid;
}

ImageU8 randomImage(int width, int height) {
  std::mt19937 random(5);
  ImageU8 image(width, height);
  for (auto& pixel : image) {
    pixel = {std::uint8_t(random()), std::uint8_t(random()), std::uint8_t(random())};
  }
  return image;
}

}  // namespace

TEST_CASE("Maps and pictures of any size come back from memory bit for bit") {
  const auto [width, height] =
      GENERATE(std::pair{1, 1}, std::pair{17, 3}, std::pair{3, 200}, std::pair{256, 255});
  const auto labels = randomGrid<std::uint8_t>(width, height, 256, 1);
  CHECK(decodeIndexPng(encodeIndexPng(labels, nullptr), "a") == labels);
  const ClassTable classes({{0, "sky", {1, 2, 3}}, {1, "sea", {9, 9, 9}}});
  CHECK(decodeIndexPng(encodeIndexPng(labels, &classes), "a") == labels);
  const auto ids = randomGrid<std::uint16_t>(width, height, 65536, 2);
  CHECK(decodeGrey16Png(encodeGrey16Png(ids), "a") == ids);
  const auto image = randomImage(width, height);
  CHECK(overWhite(decodeRgbaPng(encodeRgbPng(image), "a")) == image);
}

TEST_CASE("Opacity comes back and is laid over white") {
  ImageRgba image(2, 1);
  image.at(0, 0) = {10, 20, 30, 0};
  image.at(1, 0) = {0, 100, 200, 51};
  const auto back = decodeRgbaPng(encodeRgbaPng(image), "a");
  CHECK(back == image);
  const auto flat = overWhite(back);
  CHECK(flat.at(0, 0) == Rgb{255, 255, 255});
  CHECK(flat.at(1, 0) == Rgb{204, 224, 244});
}

TEST_CASE("Grey values of fewer than eight bits are ids as they stand") {
  // Two rows of 5 pixels; ids 0 1 1 0 1 and 1 0 0 1 1 in one bit, 3 2 1 0 3 and 0 0 1 2 3 in two.
  const std::string rows1("\0\x68\0\x98", 4);
  auto labels = decodeIndexPng(pngFile(pngHeaderChunk(5, 2, 1, 0), rows1), "a");
  CHECK(std::vector<int>(labels.begin(), labels.end()) ==
        std::vector<int>{0, 1, 1, 0, 1, 1, 0, 0, 1, 1});
  const std::string rows2("\0\xe4\xc0\0\x06\xc0", 6);
  labels = decodeIndexPng(pngFile(pngHeaderChunk(5, 2, 2, 0), rows2), "a");
  CHECK(std::vector<int>(labels.begin(), labels.end()) ==
        std::vector<int>{3, 2, 1, 0, 3, 0, 0, 1, 2, 3});
  const std::string rows4("\0\x9f\x30\0\x01\x20", 6);
  labels = decodeIndexPng(pngFile(pngHeaderChunk(3, 2, 4, 0), rows4), "a");
  CHECK(std::vector<int>(labels.begin(), labels.end()) == std::vector<int>{9, 15, 3, 0, 1, 2});
}

TEST_CASE("Palette indices of four bits are ids, whatever their colours") {
  const auto palette = pngChunk("PLTE", std::string(48, 'a'));
  const std::string rows("\0\x9f\x30", 3);
  const auto labels = decodeIndexPng(pngFile(pngHeaderChunk(3, 1, 4, 3), rows, palette), "a");
  CHECK(std::vector<int>(labels.begin(), labels.end()) == std::vector<int>{9, 15, 3});
}

TEST_CASE("Narrow grey values are read as object ids too") {
  const std::string rows("\0\x07\xff", 3);
  const auto ids = decodeGrey16Png(pngFile(pngHeaderChunk(2, 1, 8, 0), rows), "a");
  CHECK(ids.at(0, 0) == 7);
  CHECK(ids.at(1, 0) == 255);
}

TEST_CASE("Sixteen-bit colours are rounded, grey ones repeated") {
  const std::string rows("\0\xff\xff\x80\x00\x00\x00", 7);
  const auto image = decodeRgbaPng(pngFile(pngHeaderChunk(1, 1, 16, 2), rows), "a");
  CHECK(image.at(0, 0) == Rgba{255, 128, 0, 255});
  const auto grey =
      decodeRgbaPng(pngFile(pngHeaderChunk(1, 1, 8, 0), std::string("\0\x40", 2)), "a");
  CHECK(grey.at(0, 0) == Rgba{64, 64, 64, 255});
}

TEST_CASE("Interlaced PNGs are read") {
  // A single pixel is one pass of one row in Adam7.
  const auto file = pngFile(pngHeaderChunk(1, 1, 8, 0, 1), std::string("\0\x2a", 2));
  CHECK(decodeIndexPng(file, "a").at(0, 0) == 42);
}

TEST_CASE("Bytes behind the end of a PNG are ignored") {
  const LabelMap labels(16, 16, 3);
  CHECK(decodeIndexPng(encodeIndexPng(labels, nullptr) + "garbage", "a") == labels);
}

TEST_CASE("A PNG cut anywhere is refused with its name") {
  const auto bytes = encodeIndexPng(randomGrid<std::uint8_t>(20, 20, 12, 4), nullptr);
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    const auto message =
        messageOf<IoError>([&] { decodeIndexPng(bytes.substr(0, size), "the file"); });
    CHECK_THAT(message, ContainsText("the file"));
  }
}

TEST_CASE("A PNG with any flipped byte is refused or read, never worse") {
  const auto good = randomGrid<std::uint8_t>(24, 24, 12, 4);
  const auto bytes = encodeIndexPng(good, nullptr);
  int refused = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    auto damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x21);
    try {
      const auto labels = decodeIndexPng(damaged, "a");
      CHECK(labels == good);
    } catch (const IoError&) {
      ++refused;
    }
  }
  CHECK(refused > static_cast<int>(bytes.size()) - 8);
}

TEST_CASE("Headers that lie about the size are refused before anything is decoded") {
  const std::string rows(17 * 16, '\0');
  const auto message = [&](const std::string& header) {
    return messageOf<IoError>([&] { decodeIndexPng(pngFile(header, rows), "lying.png"); });
  };
  CHECK_THAT(message(pngHeaderChunk(16, 32, 8, 0)), ContainsText("lying.png: damaged PNG"));
  CHECK_THAT(message(pngHeaderChunk(16000, 16000, 8, 0)), ContainsText("16000×16000"));
  CHECK_THAT(message(pngHeaderChunk(16385, 16, 8, 0)), ContainsText("1 to 16384"));
  CHECK_THAT(message(pngHeaderChunk(16, 0, 8, 0)), ContainsText("16×0"));
  CHECK_THAT(message(pngHeaderChunk(-1, -1, 8, 0)), ContainsText("4294967295"));
  CHECK_THAT(message(pngHeaderChunk(16, 16, 3, 0)), ContainsText("3 bits"));
  CHECK_THAT(message(pngHeaderChunk(16, 16, 8, 7)), ContainsText("kind 7"));
}

TEST_CASE("PNGs of another kind than asked for say which they are") {
  const auto colour = encodeRgbPng(ImageU8(16, 16));
  CHECK_THAT(messageOf<IoError>([&] { decodeIndexPng(colour, "c.png"); }),
             ContainsText("c.png: expected class ids"));
  CHECK_THAT(messageOf<IoError>([&] { decodeGrey16Png(colour, "c.png"); }),
             ContainsText("found 8 bit colour"));
  const auto wide = encodeGrey16Png(InstanceMap(16, 16));
  CHECK_THAT(messageOf<IoError>([&] { decodeIndexPng(wide, "i.png"); }),
             ContainsText("found 16 bit grey"));
  CHECK_THAT(messageOf<IoError>([] { decodeIndexPng("GIF89a", "g.png"); }),
             ContainsText("g.png: expected a PNG"));
}
