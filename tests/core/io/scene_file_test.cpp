#include "core/io/scene_file.h"

#include "scene_tools.h"

#include "core/io/png_codec.h"
#include "support/paths.h"

#include <fmt/format.h>

#include <chrono>
#include <csignal>
#include <functional>
#include <iostream>
#include <map>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("A scene comes back bit for bit") {
  const TempDir dir;
  const auto [width, height] = GENERATE(std::pair{48, 32}, std::pair{16, 16}, std::pair{513, 300});
  const bool rendered = GENERATE(true, false);
  const auto scene = someScene(width, height);
  const auto render = rendered ? randomImage(width, height) : ImageU8();
  writeScene(dir / "s.ora", scene, render);
  const auto back = readScene(dir / "s.ora");
  CHECK(back.layout == scene.layout);
  CHECK(back.appearance == scene.appearance);
  CHECK(back.references == scene.references);
  CHECK(back == scene);
  writeScene(dir / "again.ora", back, render);
  CHECK(entriesOf(dir / "again.ora") == entriesOf(dir / "s.ora"));
}

TEST_CASE("A scene file is an OpenRaster picture that other programs open") {
  const TempDir dir;
  const auto scene = someScene(600, 300);
  const auto render = randomImage(600, 300);
  writeScene(dir / "s.ora", scene, render);
  const auto bytes = readBytes(dir / "s.ora");
  CHECK(bytes.substr(30, 8) == "mimetype");
  CHECK(bytes.substr(38, 16) == "image/openraster");

  const auto entries = entriesOf(dir / "s.ora");
  const auto& stack = entries.at("stack.xml");
  CHECK_THAT(stack, ContainsText(R"(w="600" h="300")"));
  CHECK(stack.find("data/layer0.png") < stack.find("data/layer1.png"));
  const auto merged = decodeRgbaPng(entries.at("mergedimage.png"), "merged");
  CHECK(overWhite(merged) == render);
  CHECK(overWhite(decodeRgbaPng(entries.at("data/layer0.png"), "photograph")) == render);
  const auto coloured = decodeRgbaPng(entries.at("data/layer1.png"), "layout");
  CHECK(coloured.at(3, 3).a == 0);
  const auto thumbnail = pngHeader(entries.at("Thumbnails/thumbnail.png"), "thumbnail");
  CHECK(thumbnail.width == 256);
  CHECK(thumbnail.height == 128);
}

TEST_CASE("Without a render the coloured layout is what other programs show") {
  const TempDir dir;
  writeScene(dir / "s.ora", someScene(), {});
  const auto entries = entriesOf(dir / "s.ora");
  CHECK_FALSE(entries.contains("data/layer0.png"));
  CHECK(entries.at("stack.xml").find("layer0") == std::string::npos);
  CHECK(entries.at("mergedimage.png") == entries.at("data/layer1.png"));
}

TEST_CASE("Missing entries are named") {
  for (const std::string name : {"spolvero/label.png",
                                 "spolvero/instances.png",
                                 "spolvero/scene.json",
                                 "spolvero/references/0.png",
                                 "spolvero/references/0.label.png",
                                 "mimetype"}) {
    CHECK_THAT(refusal([&](auto& entries) { entries.erase(name); }), ContainsText(name));
  }
}

TEST_CASE("Bad JSON in a scene is named with its place") {
  CHECK_THAT(refusal([](auto& e) { e[kJson] = "{\"format\":"; }), ContainsText("not valid JSON"));
  CHECK_THAT(refusal([](auto& e) { e[kJson] = "[]"; }), ContainsText("found array"));
  CHECK_THAT(refusal([](auto& e) { e[kJson] = std::string(1000000, '['); }),
             ContainsText("nested"));
  CHECK_THAT(refusal([](auto& e) { e[kJson] = "{\"format\":1}"; }), ContainsText("'classes'"));
  CHECK_THAT(refusal([](auto& e) { replaceIn(e[kJson], "\"seed\": 183", "\"sead\": 183"); }),
             ContainsText("'seed'"));
  CHECK_THAT(refusal([](auto& e) { replaceIn(e[kJson], "\"sky\"", "\"car\""); }),
             ContainsText("occurs twice"));
  CHECK_THAT(
      refusal([](auto& e) { replaceIn(e[kJson], "\"path\": \"/models", "\"p\": \"/models"); }),
      ContainsText("'path'"));
  CHECK_THAT(
      refusal([](auto& e) { replaceIn(e[kJson], "\"references\": [", "\"references\": [1,"); }),
      ContainsText("'name'"));
}

TEST_CASE("A scene of a newer format says what to do") {
  const auto message =
      refusal([](auto& e) { replaceIn(e[kJson], "\"format\": 1", "\"format\": 2"); });
  CHECK_THAT(message, ContainsText("format 2"));
  CHECK_THAT(message, ContainsText("newer version"));
}

TEST_CASE("Maps in a scene that do not fit are refused by entry") {
  const auto otherSize = encodeIndexPng(LabelMap(20, 20, 0), nullptr);
  CHECK_THAT(refusal([&](auto& e) { e["spolvero/label.png"] = otherSize; }),
             ContainsText("20×20 and 48×32"));
  const auto tooLarge = encodeIndexPng(LabelMap(5000, 20, 0), nullptr);
  CHECK_THAT(refusal([&](auto& e) { e["spolvero/label.png"] = tooLarge; }),
             ContainsText("entry spolvero/label.png: expected sides of 16 to 4096"));
  const auto unknownClass = encodeIndexPng(LabelMap(48, 32, 9), nullptr);
  CHECK_THAT(refusal([&](auto& e) { e["spolvero/label.png"] = unknownClass; }),
             ContainsText("found 9 at x=0, y=0"));
  CHECK_THAT(refusal([](auto& e) { e["spolvero/instances.png"].resize(60); }),
             ContainsText("entry spolvero/instances.png: damaged PNG"));
  CHECK_THAT(refusal([](auto& e) { e["spolvero/references/0.png"] = "text"; }),
             ContainsText("entry spolvero/references/0.png: expected a PNG"));
}

TEST_CASE("Zip bombs are refused before they unpack") {
  CHECK_THAT(refusal([](auto& e) { e[kJson] = std::string(50'000'000, ' '); }),
             ContainsText("zip bomb"));
  CHECK_THAT(refusal([](auto& e) {
               for (int i = 0; i < 5000; ++i) e[fmt::format("x{}", i)] = "";
             }),
             ContainsText("at most 4096 entries"));
}

TEST_CASE("Entries whose size in the directory is a lie are refused") {
  const TempDir dir;
  writeScene(dir / "good.ora", someScene(), {});
  const auto good = readBytes(dir / "good.ora");
  // The central directory's record of scene.json: sizes at 20 and 24, the name at 46.
  const auto name = good.rfind("spolvero/scene.json");
  REQUIRE(good.substr(name - 46, 4) == std::string("PK\x01\x02"));
  for (const int change : {-10, 10}) {
    auto bytes = good;
    const auto field = name - 46 + 24;
    bytes[field] = static_cast<char>(bytes[field] + change);
    writeBytes(dir / "bad.ora", bytes);
    const auto message = messageOf<IoError>([&] { readScene(dir / "bad.ora"); });
    CHECK_THAT(message, ContainsText("bad.ora"));
    CHECK_THAT(message, ContainsText("scene.json"));
  }
}

TEST_CASE("Entry names that lead out of the archive are refused by name") {
  for (const std::string name : {"../evil", "/etc/passwd", "a/../../b", "C:evil", "a\\b"}) {
    CHECK_THAT(refusal([&](auto& entries) { entries[name] = "x"; }), ContainsText(name));
  }
}

TEST_CASE("A scene cut or damaged anywhere is refused or read, never worse") {
  const TempDir dir;
  const auto scene = someScene(16, 16);
  writeScene(dir / "good.ora", scene, {});
  const auto bytes = readBytes(dir / "good.ora");
  for (std::size_t size = 0; size < bytes.size(); size += 97) {
    writeBytes(dir / "bad.ora", bytes.substr(0, size));
    CHECK_THAT(messageOf<IoError>([&] { readScene(dir / "bad.ora"); }), ContainsText("bad.ora"));
  }
  int refused = 0;
  for (std::size_t at = 0; at < bytes.size(); at += 5) {
    auto damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
    writeBytes(dir / "bad.ora", damaged);
    try {
      readScene(dir / "bad.ora");
    } catch (const IoError&) {
      ++refused;
    }
  }
  CHECK(refused > 100);
}

TEST_CASE("Files that are no scene say what they are") {
  const TempDir dir;
  writeBytes(dir / "text.ora", "just text");
  CHECK_THAT(messageOf<IoError>([&] { readScene(dir / "text.ora"); }), ContainsText("text.ora"));
  pack(dir / "krita.ora", {{"mimetype", "image/openraster"}, {"stack.xml", "<image/>"}});
  CHECK_THAT(messageOf<IoError>([&] { readScene(dir / "krita.ora"); }),
             ContainsText("no scene of this program"));
  pack(dir / "doc.ora", {{"mimetype", "application/vnd.oasis.opendocument.text"}});
  CHECK_THAT(messageOf<IoError>([&] { readScene(dir / "doc.ora"); }),
             ContainsText("another kind of archive"));
  CHECK_THAT(messageOf<IoError>([&] { readScene(dir / "none.ora"); }), ContainsText("none.ora"));
  CHECK_THAT(messageOf<IoError>([&] { readScene(dir.path()); }), ContainsText(dir.path().string()));
}

TEST_CASE("A scene without a layout or with an empty photo is not written") {
  const TempDir dir;
  CHECK_THAT(messageOf<IoError>([&] { writeScene(dir / "s.ora", Scene(), {}); }),
             ContainsText("no layout"));
  auto scene = someScene();
  scene.references.push_back({"empty one", {}, std::nullopt});
  CHECK_THAT(messageOf<IoError>([&] { writeScene(dir / "s.ora", scene, {}); }),
             ContainsText("'empty one'"));
  CHECK(namesIn(dir.path()).empty());
}

TEST_CASE("A scene cannot be written into a folder that takes none, and the error names it") {
  const TempDir dir;
  writeBytes(dir / "file", "x");
  for (const auto& path : {dir / "file" / "s.ora", std::filesystem::path("/proc/s.ora")}) {
    const auto message = messageOf<IoError>([&] { writeScene(path, someScene(), {}); });
    CHECK_THAT(message, ContainsText(path.string()));
  }
  CHECK(namesIn(dir.path()) == std::vector<std::string>{"file"});
}

TEST_CASE("A full disk leaves the old scene untouched and nothing else behind") {
  const TempDir dir;
  const auto path = dir / "s.ora";
  const auto scene = someScene();
  writeScene(path, scene, {});
  const auto child = ::fork();
  if (child == 0) {
    // Files may not grow past a few bytes here: writing fails as on a full disk.
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{100, 100};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    int status = 1;
    try {
      writeScene(path, someScene(64, 64), {});
    } catch (const IoError& error) {
      const std::string message = error.what();
      const bool named =
          message.find("s.ora") != message.npos && message.find("untouched") != message.npos;
      status = named ? 0 : 2;
    }
    ::_exit(status);
  }
  int status = -1;
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 0);
  CHECK(readScene(path) == scene);
  CHECK(namesIn(dir.path()) == std::vector<std::string>{"s.ora"});
}

TEST_CASE("Scenes are written fast enough to save while painting", "[.benchmark]") {
  const TempDir dir;
  const auto [side, limitMs] = GENERATE(std::pair{512, 60}, std::pair{2048, 700});
  // Large flat regions as people paint them, and a picture with the noise of a photograph.
  LabelMap labels(side, side);
  ImageU8 render(side, side);
  std::mt19937 random(3);
  for (int y = 0; y < side; ++y) {
    for (int x = 0; x < side; ++x) {
      labels.at(x, y) = static_cast<std::uint8_t>((x * x / 90000 + y * y / 70000) % 3);
      const auto value = static_cast<std::uint8_t>((x + y) / 32 + int(random() % 12));
      render.at(x, y) = {value, std::uint8_t(value + 40), std::uint8_t(200 - value)};
    }
  }
  Scene scene;
  scene.layout = Layout(labels, InstanceMap(side, side, 0), someClasses());
  double best = 1e9;
  for (int i = 0; i < 5; ++i) {
    const auto start = std::chrono::steady_clock::now();
    writeScene(dir / "s.ora", scene, render);
    const std::chrono::duration<double, std::milli> elapsed =
        std::chrono::steady_clock::now() - start;
    best = std::min(best, elapsed.count());
  }
  std::cout << side << " x " << side << ": " << best << " ms, "
            << std::filesystem::file_size(dir / "s.ora") / 1024 << " KiB\n";
  CHECK(best < limitMs);
}
