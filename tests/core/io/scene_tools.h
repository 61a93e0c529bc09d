#pragma once

#include "png_tools.h"

#include "core/io/scene_file.h"
#include "core/io/zip_file.h"
#include "support/paths.h"

#include <functional>
#include <map>
#include <random>
#include <string>

/// Scenes with a bit of everything, and ways to spoil their files.
namespace spolvero::testing {

inline ClassTable someClasses() {
  return ClassTable({{0, "sky", {10, 20, 200}},
                     {1, "road <&\" ü", {90, 90, 90}},
                     {2, "car", {200, 0, 0}, ClassKind::Thing}});
}

template <class T>
Grid<T> randomGrid(int width, int height, int values) {
  std::mt19937 random(unsigned(width + values));
  Grid<T> grid(width, height);
  for (auto& value : grid) value = static_cast<T>(random() % unsigned(values));
  return grid;
}

inline ImageU8 randomImage(int width, int height) {
  std::mt19937 random(5);
  ImageU8 image(width, height);
  for (auto& pixel : image) {
    pixel = {std::uint8_t(random()), std::uint8_t(random()), std::uint8_t(random())};
  }
  return image;
}

inline Scene someScene(int width = 48, int height = 32) {
  Scene scene;
  auto labels = randomGrid<std::uint8_t>(width, height, 3);
  labels.at(3, 3) = kUnlabelled;
  scene.layout = Layout(labels, randomGrid<std::uint16_t>(width, height, 65536), someClasses());
  scene.appearance.seed = 0xfedcba9876543210;
  scene.appearance.classes[2].code = CodeSource::fromSeed(7);
  scene.appearance.classes[2].locked = true;
  scene.appearance.classes[0].code =
      CodeSource::fromValues({2, 1, 2, {0.1F, -3.4e38F, 1e-38F, 7.0F}}, "sky.jpg");
  scene.modelName = "Streets";
  scene.modelPath = "/models/streets.safetensors";
  scene.references.push_back({"one \"photo\"", randomImage(20, 10), LabelMap(20, 10, 255)});
  scene.references.push_back({"", randomImage(1, 3), std::nullopt});
  scene.looks.favourites.push_back({"Evening", scene.appearance});
  scene.looks.slots["pad.0"].seed = 3;
  scene.layers = LayerStack(scene.layout);
  return scene;
}

/// All entries of a scene file, to change one and pack them again.
inline std::map<std::string, std::string> entriesOf(const std::filesystem::path& path) {
  ZipReader archive(path);
  std::map<std::string, std::string> entries;
  for (const auto& name : archive.names()) entries[name] = archive.read(name);
  return entries;
}

inline void pack(const std::filesystem::path& path,
                 const std::map<std::string, std::string>& entries) {
  ZipWriter archive;
  for (const auto& [name, content] : entries) archive.add(name, content, true);
  writeBytes(path, archive.finish());
}

/// The message with which a scene is refused after `change` had its way with the entries.
inline std::string refusal(const std::function<void(std::map<std::string, std::string>&)>& change,
                           const Scene& scene = someScene()) {
  const TempDir dir;
  writeScene(dir / "good.ora", scene, {});
  auto entries = entriesOf(dir / "good.ora");
  change(entries);
  pack(dir / "bad.ora", entries);
  const auto message = messageOf<IoError>([&] { readScene(dir / "bad.ora"); });
  CHECK_THAT(message, ContainsText("bad.ora"));
  return message;
}

inline void replaceIn(std::string& text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != text.npos);
  text.replace(at, from.size(), to);
}

inline constexpr const char* kJson = "spolvero/scene.json";

}  // namespace spolvero::testing
