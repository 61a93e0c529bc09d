#include "scene_tools.h"

#include "core/base/error.h"
#include "core/io/png_codec.h"
#include "core/io/scene_file.h"

#include <fmt/format.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// Three layers of which the topmost is hidden and the second locked.
Scene layeredScene(int width = 48, int height = 32) {
  Scene scene = someScene(width, height);
  auto& layers = scene.layers;
  layers.insertEmpty(1, "road <&\"> ü\n2");
  layers.insertEmpty(2, "");
  layers.paste(1, LabelMap(20, 9, 1), InstanceMap(20, 9, 700), 4, 5);
  layers.paste(2, randomGrid<std::uint8_t>(9, 9, 3), randomGrid<std::uint16_t>(9, 9, 65536), 7, 7);
  layers.setAttributes({.id = 2, .name = layers[1].name, .locked = true});
  layers.setAttributes({.id = 3, .visible = false});
  layers.setActiveIndex(1);
  scene.layout = flattenedLayout(layers, someClasses());
  return scene;
}

}  // namespace

TEST_CASE("Layers come back bit for bit, with names, order, marks and the active one") {
  const TempDir dir;
  const bool rendered = GENERATE(true, false);
  const auto scene = layeredScene();
  const auto render = rendered ? randomImage(48, 32) : ImageU8();
  writeScene(dir / "s.ora", scene, render);
  const auto back = readScene(dir / "s.ora");
  CHECK(back == scene);
  CHECK(back.layers.activeIndex() == 1);
  CHECK(back.layers[1].name == scene.layers[1].name);
  writeScene(dir / "again.ora", back, render);
  CHECK(entriesOf(dir / "again.ora") == entriesOf(dir / "s.ora"));
}

TEST_CASE("A lone hidden layer comes back too") {
  const TempDir dir;
  auto scene = someScene();
  scene.layers.setAttributes({.id = 1, .name = "all", .visible = false, .locked = true});
  scene.layout = flattenedLayout(scene.layers, someClasses());
  writeScene(dir / "s.ora", scene, {});
  CHECK(readScene(dir / "s.ora") == scene);
}

TEST_CASE("Other programs see every layer with its name and visibility, topmost first") {
  const TempDir dir;
  const auto scene = layeredScene();
  writeScene(dir / "s.ora", scene, randomImage(48, 32));
  auto entries = entriesOf(dir / "s.ora");
  const auto& stack = entries.at("stack.xml");
  const auto photograph = stack.find(R"(name="photograph" src="data/layer0.png")");
  const auto hidden = stack.find(R"(name="layer 3" src="data/layer3.png")");
  const auto locked = stack.find(R"(name="road &lt;&amp;&quot;&gt; ü 2" src="data/layer2.png")");
  const auto lowest = stack.find(R"(name="layer 1" src="data/layer1.png")");
  CHECK(photograph < hidden);
  CHECK(hidden < locked);
  CHECK(locked < lowest);
  REQUIRE(lowest != stack.npos);
  CHECK_THAT(stack.substr(hidden, locked - hidden), ContainsText(R"(visibility="hidden")"));
  const auto lockedXml = stack.substr(locked, lowest - locked);
  CHECK_THAT(lockedXml, ContainsText(R"(visibility="visible")"));
  CHECK_THAT(lockedXml, ContainsText(R"(edit-locked="true")"));
  CHECK_THAT(lockedXml, ContainsText(R"(selected="true")"));
  const auto picture = decodeRgbaPng(entries.at("data/layer2.png"), "layer");
  CHECK(picture.at(2, 2).a == 0);
  CHECK(picture.at(6, 6) == Rgba{90, 90, 90, 255});
  // Older versions of this program read the flattened maps.
  CHECK(decodeIndexPng(entries.at("spolvero/label.png"), "label") == scene.layout.labels());
  CHECK(decodeGrey16Png(entries.at("spolvero/instances.png"), "instances") ==
        scene.layout.instances());
}

TEST_CASE("Without a photograph the picture of a layered scene is the flattened layout") {
  const TempDir dir;
  writeScene(dir / "s.ora", layeredScene(), {});
  const auto merged = decodeRgbaPng(entriesOf(dir / "s.ora").at("mergedimage.png"), "merged");
  CHECK(overWhite(merged).at(6, 6) == Rgb{90, 90, 90});
}

TEST_CASE("Scenes of older versions open as one layer") {
  const TempDir dir;
  const auto scene = someScene();
  writeScene(dir / "new.ora", scene, {});
  auto entries = entriesOf(dir / "new.ora");
  const auto json = entries[kJson];
  const auto from = json.find(" \"layers\":");
  const auto to = json.find(" \"looks\":");
  REQUIRE(from < to);
  entries[kJson] = json.substr(0, from) + json.substr(to);
  replaceIn(entries[kJson], "\"activeLayer\": 0,", "");
  pack(dir / "old.ora", entries);
  const auto back = readScene(dir / "old.ora");
  CHECK(back == scene);
  CHECK(back.layers.size() == 1);
}

TEST_CASE("A scene without a list of layers is written as one layer") {
  const TempDir dir;
  auto scene = someScene();
  scene.layers = {};
  writeScene(dir / "s.ora", scene, {});
  CHECK(readScene(dir / "s.ora") == someScene());
}

TEST_CASE("A layout that is not what its layers show is not written") {
  const TempDir dir;
  auto scene = layeredScene();
  scene.layout = someScene().layout;
  CHECK_THAT(messageOf<IoError>([&] { writeScene(dir / "s.ora", scene, {}); }),
             ContainsText("layers show"));
}

TEST_CASE("Bad layers are refused and named") {
  const auto refused = [](const std::function<void(std::map<std::string, std::string>&)>& change) {
    return refusal(change, layeredScene());
  };
  const auto replaced = [&](const std::string& from, const std::string& to) {
    return refused([&](auto& entries) { replaceIn(entries[kJson], from, to); });
  };
  for (const std::string entry :
       {"spolvero/layers/0_label.png", "spolvero/layers/2_instances.png"}) {
    CHECK_THAT(refused([&](auto& e) { e.erase(entry); }), ContainsText(entry));
  }
  const auto otherSize = encodeIndexPng(LabelMap(20, 20, 0), nullptr);
  const auto message = refused([&](auto& e) { e["spolvero/layers/1_label.png"] = otherSize; });
  CHECK_THAT(message, ContainsText("layers/1_label.png"));
  CHECK_THAT(message, ContainsText("expected 48×32"));
  CHECK_THAT(message, ContainsText("found 20×20"));
  const auto unknownClass = encodeIndexPng(LabelMap(48, 32, 9), nullptr);
  CHECK_THAT(refused([&](auto& e) { e["spolvero/layers/2_label.png"] = unknownClass; }),
             ContainsText("layer 3: layout: expected class ids 0 to 2"));
  CHECK_THAT(refused([](auto& e) { e["spolvero/layers/2_label.png"] = "text"; }),
             ContainsText("entry spolvero/layers/2_label.png: expected a PNG"));
  CHECK_THAT(replaced("\"id\": 3", "\"id\": 2"), ContainsText("found 2 twice"));
  CHECK_THAT(replaced("\"id\": 3", "\"id\": 0"), ContainsText("'id' as a number from 1"));
  CHECK_THAT(replaced("\"id\": 3", "\"id\": 1e30"), ContainsText("'id' as a number"));
  CHECK_THAT(
      replaced("\"locked\": true,\n   \"name\": \"road", "\"locked\": 1,\n   \"name\": \"road"),
      ContainsText("'locked' as true"));
  CHECK_THAT(replaced("\"visible\": false", "\"visable\": false"), ContainsText("'visible'"));
  CHECK_THAT(replaced("\"activeLayer\": 1", "\"activeLayer\": 3"),
             ContainsText("'activeLayer' as a number from 0 to 2, found 3"));
  CHECK_THAT(replaced("\"layers\": [", "\"layers\": 5, \"l\": ["), ContainsText("found number"));
  CHECK_THAT(replaced("\"name\": \"\"", "\"name\": \"" + std::string(600, 'x') + "\""),
             ContainsText("512 bytes"));
}

TEST_CASE("More layers than there may be are refused before any is decoded") {
  std::string list;
  for (int id = 1; id <= 65; ++id) {
    list += fmt::format(
        R"({}{{"id":{},"name":"","visible":true,"locked":false}})", id > 1 ? "," : "", id);
  }
  const auto message = refusal([&](auto& entries) {
    replaceIn(entries[kJson], "\"layers\": [", fmt::format("\"layers\": [{}],\"l\":[", list));
  });
  CHECK_THAT(message, ContainsText("1 to 64 for 48×32, found 65"));
}

TEST_CASE("Extras survive, whatever they hold, and a scene without them stays without") {
  const TempDir dir;
  auto scene = someScene();
  writeScene(dir / "none.ora", scene, {});
  CHECK(readScene(dir / "none.ora").extras.empty());
  const std::string bytes("\0\xff\r\n binary", 11);
  scene.extras.set("timeline.json", std::make_shared<PlainExtra>("{\"keys\":[]}"));
  scene.extras.set("history/3.png", std::make_shared<PlainExtra>(bytes));
  scene.extras.set("history/index.json", std::make_shared<PlainExtra>(""));
  writeScene(dir / "s.ora", scene, {});
  const auto back = readScene(dir / "s.ora");
  CHECK(back == scene);
  CHECK(back.extras.find("history/3.png")->content() == bytes);
  writeScene(dir / "again.ora", back, {});
  CHECK(entriesOf(dir / "again.ora") == entriesOf(dir / "s.ora"));
}

TEST_CASE("Extras cannot take the place of what every scene has, nor leave its folder") {
  SceneExtras extras;
  const auto some = std::make_shared<PlainExtra>("x");
  for (const std::string name : {"scene.json",
                                 "label.png",
                                 "instances.png",
                                 "layers/0_label.png",
                                 "references/0.png",
                                 "../stack.xml",
                                 "/etc/passwd",
                                 "a//b",
                                 "a/",
                                 "",
                                 "Upper.json",
                                 ".hidden",
                                 "a/.b",
                                 "a\\b"}) {
    CHECK_THAT(messageOf<ConfigError>([&] { extras.set(name, some); }),
               ContainsText(fmt::format("'{}'", name)));
  }
  CHECK(extras.empty());
  CHECK(SceneExtras::isValidName("history/3.png"));
  CHECK_FALSE(SceneExtras::isValidName(std::string(201, 'a')));
}

TEST_CASE("An extra that is too large is refused when written") {
  const TempDir dir;
  auto scene = someScene();
  scene.extras.set("big.bin", std::make_shared<PlainExtra>(std::string((64U << 20) + 1, 'x')));
  CHECK_THAT(messageOf<IoError>([&] { writeScene(dir / "s.ora", scene, {}); }),
             ContainsText("'big.bin'"));
  CHECK(namesIn(dir.path()).empty());
}
