#include "core/io/picture_history.h"

#include "file_tools.h"

#include "core/io/png_codec.h"
#include "support/paths.h"

#include <thread>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

Provenance provenanceWith(std::uint64_t seed) {
  Provenance result;
  result.scene.layout = Layout(16, 16, ClassTable({{0, "sky", {0, 0, 255}, ClassKind::Stuff}}), 0);
  result.scene.appearance.seed = seed;
  result.width = 16;
  result.height = 16;
  return result;
}

ImageU8 picture(std::uint8_t red) {
  return {16, 16, Rgb{red, 0, 0}};
}

std::vector<std::uint64_t> seedsOf(const PictureHistory& history) {
  std::vector<std::uint64_t> seeds;
  for (const auto& kept : history.pictures()) {
    seeds.push_back(history.provenance(kept.id).scene.appearance.seed);
  }
  return seeds;
}

}  // namespace

TEST_CASE("Kept pictures come back with everything, also after the program ended") {
  const TempDir folder;
  KeptPicture first;
  {
    PictureHistory history(folder / "history");
    first = history.keep(picture(1), provenanceWith(11), false);
    history.keep(picture(2), provenanceWith(12), true);
    history.rename(first.id, "Abend über dem Fluss");
    history.pin(first.id, true);
  }
  const PictureHistory again(folder / "history");
  REQUIRE(again.pictures().size() == 2);
  const auto kept = again.pictures().front();
  CHECK(kept.id == first.id);
  CHECK(kept.name == "Abend über dem Fluss");
  CHECK(kept.pinned);
  CHECK_FALSE(kept.automatic);
  CHECK(kept.keptAt == first.keptAt);
  CHECK(again.pictures().back().automatic);
  CHECK(again.image(first.id) == picture(1));
  CHECK(again.provenance(first.id) == provenanceWith(11));
  CHECK(again.bytes() == kept.bytes + again.pictures().back().bytes);
}

TEST_CASE("When there is no more room the oldest that are not pinned go") {
  const TempDir folder;
  PictureHistory history(folder / "history", {std::uintmax_t{1} << 30, 3});
  const auto first = history.keep(picture(1), provenanceWith(1), false);
  history.pin(first.id, true);
  for (std::uint64_t seed = 2; seed <= 5; ++seed)
    history.keep(picture(2), provenanceWith(seed), false);
  CHECK(seedsOf(history) == std::vector<std::uint64_t>{1, 4, 5});
  CHECK(namesIn(folder / "history").size() == 4);
}

TEST_CASE("Bytes are a limit too, and the newest picture stays however large it is") {
  const TempDir folder;
  const auto one =
      PictureHistory(folder / "probe").keep(picture(1), provenanceWith(1), false).bytes;
  PictureHistory history(folder / "history", {2 * one + one / 2, 100});
  for (std::uint64_t seed = 1; seed <= 4; ++seed)
    history.keep(picture(1), provenanceWith(seed), false);
  CHECK(seedsOf(history) == std::vector<std::uint64_t>{3, 4});
  PictureHistory tiny(folder / "tiny", {1, 100});
  tiny.keep(picture(1), provenanceWith(7), false);
  CHECK(seedsOf(tiny) == std::vector<std::uint64_t>{7});
}

TEST_CASE("A lost or damaged index loses names, not pictures") {
  const TempDir folder;
  std::uint64_t id = 0;
  {
    PictureHistory history(folder / "history");
    id = history.keep(picture(9), provenanceWith(3), false).id;
  }
  const auto index = folder / "history" / "index.json";
  if (GENERATE(true, false)) {
    std::filesystem::remove(index);
  } else {
    writeBytes(index, "{\"pictures\": 3}");
  }
  writeBytes(folder / "history" / "picture-000099.png", encodeRgbPng(picture(1)));
  writeBytes(folder / "history" / "notes.txt", "mine");
  PictureHistory again(folder / "history");
  REQUIRE(again.pictures().size() == 1);
  CHECK(again.pictures().front().id == id);
  CHECK(again.keep(picture(1), provenanceWith(4), false).id == 100);
  CHECK(readBytes(folder / "history" / "notes.txt") == "mine");
}

TEST_CASE("Removed pictures are gone from the disk and their number is not used again") {
  const TempDir folder;
  PictureHistory history(folder / "history");
  const auto id = history.keep(picture(1), provenanceWith(1), false).id;
  history.remove(id);
  history.remove(id);
  history.rename(id, "gone");
  CHECK(history.pictures().empty());
  CHECK_FALSE(std::filesystem::exists(history.fileOf(id)));
  CHECK_FALSE(history.find(id));
  CHECK(history.keep(picture(1), provenanceWith(1), false).id == id + 1);
  CHECK_THROWS_AS(history.provenance(id), IoError);
}

TEST_CASE("Pictures of a scene file are taken over as they are, others are refused") {
  const TempDir folder;
  PictureHistory history(folder / "history");
  const auto kept = history.keep(picture(5), provenanceWith(5), false);
  const auto png = readBytes(history.fileOf(kept.id));
  const auto copy = history.keepFile(png, "from a file", true);
  CHECK(readBytes(history.fileOf(copy.id)) == png);
  CHECK(copy.name == "from a file");
  CHECK(copy.pinned);
  CHECK_THROWS_WITH(history.keepFile(encodeRgbPng(picture(1)), "plain", false),
                    ContainsText("plain"));
}

TEST_CASE("Threads may keep and look at the same time") {
  const TempDir folder;
  PictureHistory history(folder / "history", {std::uintmax_t{1} << 30, 20});
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&history, t] {
      for (int i = 0; i < 10; ++i) {
        history.keep(picture(std::uint8_t(t)), provenanceWith(std::uint64_t(i)), true);
        history.pictures();
      }
    });
  }
  for (auto& thread : threads) thread.join();
  CHECK(history.pictures().size() == 20);
}
