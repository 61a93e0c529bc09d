#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/io/png_codec.h"
#include "core/io/scene_entries.h"
#include "core/io/scene_file.h"
#include "core/io/zip_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <deque>
#include <utility>

namespace spolvero {

namespace {

namespace entries = scene_entries;
using Json = nlohmann::json;

constexpr int kThumbnailSide = 256;

/// Text for an attribute; XML 1.0 has no control characters.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      default:
        result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
  return result;
}

struct XmlLayer {
  std::string name;
  std::string source;
  bool visible = true;
  bool locked = false;
  bool active = false;
};

std::string layerXml(const XmlLayer& layer) {
  return fmt::format(
      "    <layer name=\"{}\" src=\"{}\" x=\"0\" y=\"0\" opacity=\"1.0\" visibility=\"{}\" "
      "composite-op=\"svg:src-over\"{}{}/>\n",
      escaped(layer.name),
      layer.source,
      layer.visible ? "visible" : "hidden",
      layer.locked ? " edit-locked=\"true\"" : "",
      layer.active ? " selected=\"true\"" : "");
}

std::string pictureEntry(int layerIndex) {
  return fmt::format("data/layer{}.png", layerIndex + 1);
}

/// Source: OpenRaster 0.0.5, "Layer stack": the topmost layer comes first.
std::string stackXml(const LayerStack& layers, bool rendered) {
  std::string list;
  if (rendered) list += layerXml({"photograph", "data/layer0.png"});
  for (int i = layers.size() - 1; i >= 0; --i) {
    const LayoutLayer& layer = layers[i];
    const bool lone = layers.size() == 1;
    const auto name = !layer.name.empty() ? layer.name
                      : lone              ? std::string("layout")
                                          : fmt::format("layer {}", layer.id);
    list += layerXml(
        {name, pictureEntry(i), layer.visible, layer.locked, !lone && i == layers.activeIndex()});
  }
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<image version=\"0.0.3\" w=\"{}\" h=\"{}\" name=\"Spolvero\">\n"
      "  <stack>\n{}  </stack>\n"
      "</image>\n",
      layers.width(),
      layers.height(),
      list);
}

std::string sceneJson(const Scene& scene, const LayerStack& layerStack) {
  Json references = Json::array();
  for (const auto& reference : scene.references) {
    references.push_back({{"name", reference.name}, {"labels", reference.labels.has_value()}});
  }
  Json layers = Json::array();
  for (const auto& layer : layerStack.layers()) {
    layers.push_back({{"id", layer.id},
                      {"name", layer.name},
                      {"visible", layer.visible},
                      {"locked", layer.locked}});
  }
  const Json json{{"format", entries::kFormatVersion},
                  {"program", "Spolvero " SPOLVERO_VERSION},
                  {"classes", Json::parse(scene.layout.classes().toJson())},
                  {"appearance", Json::parse(scene.appearance.toJson())},
                  {"model", {{"name", scene.modelName}, {"path", scene.modelPath}}},
                  {"references", std::move(references)},
                  {"layers", std::move(layers)},
                  {"activeLayer", layerStack.activeIndex()},
                  {"looks", Json::parse(scene.looks.toJson())}};
  // A path need not be valid UTF-8; what is not is replaced, so that the scene can be saved.
  return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

ImageU8 thumbnailOf(const ImageU8& image) {
  const double scale =
      std::min(1.0, double(kThumbnailSide) / std::max(image.width(), image.height()));
  const auto scaled = [&](int side) { return std::max(1, int(std::lround(side * scale))); };
  return resizedImage(image, scaled(image.width()), scaled(image.height()));
}

/// Collects the entries of one scene; their content must outlive the archive's making.
class SceneArchive {
 public:
  /// PNGs are packed already.
  void add(const std::string& name, std::string content, bool deflate = false) {
    writer_.add(name, contents_.emplace_back(std::move(content)), deflate);
  }
  /// An entry with the content of the one that was added last.
  void addAgain(const std::string& name) { writer_.add(name, contents_.back(), false); }
  std::string finish() { return writer_.finish(); }

 private:
  std::deque<std::string> contents_;
  ZipWriter writer_;
};

std::string colouredPng(const LayoutMaps& maps, const ClassTable& classes) {
  return encodeRgbaPng(colouredLayoutRgba({maps.labels, maps.instances, classes}));
}

/// What other programs show: the merged picture, its layers and a thumbnail.
void addPictures(SceneArchive& archive,
                 const Layout& layout,
                 const LayerStack& layers,
                 const ImageU8& render) {
  archive.add("stack.xml", stackXml(layers, !render.empty()), true);
  for (int i = 0; i < layers.size(); ++i) {
    archive.add(pictureEntry(i), colouredPng(layers[i].maps, layout.classes()));
  }
  if (!render.empty()) {
    const auto fitted = resizedImage(render, layout.width(), layout.height());
    archive.add("data/layer0.png", encodeRgbPng(fitted));
    archive.addAgain("mergedimage.png");
    archive.add("Thumbnails/thumbnail.png", encodeRgbPng(thumbnailOf(fitted)));
    return;
  }
  if (entries::isFlat(layers)) {
    archive.addAgain("mergedimage.png");
  } else {
    archive.add("mergedimage.png", encodeRgbaPng(colouredLayoutRgba(layout)));
  }
  archive.add("Thumbnails/thumbnail.png", encodeRgbPng(thumbnailOf(colouredLayout(layout))));
}

void addLayers(SceneArchive& archive, const LayerStack& layers) {
  if (entries::isFlat(layers)) return;
  for (std::size_t i = 0; i < layers.layers().size(); ++i) {
    const auto& maps = layers.layers()[i].maps;
    archive.add(entries::layerLabels(i), encodeIndexPng(maps.labels, nullptr));
    archive.add(entries::layerInstances(i), encodeGrey16Png(maps.instances));
  }
}

void addReferences(SceneArchive& archive, const std::vector<ReferencePhoto>& references) {
  for (std::size_t i = 0; i < references.size(); ++i) {
    archive.add(entries::photo(i), encodeRgbPng(references[i].photo));
    if (references[i].labels) {
      archive.add(entries::photoLabels(i), encodeIndexPng(*references[i].labels, nullptr));
    }
  }
}

[[noreturn]] void fail(const std::filesystem::path& path, const std::string& problem) {
  throw IoError(fmt::format("{}: the scene cannot be saved: {}", path.string(), problem));
}

void addExtras(SceneArchive& archive,
               const SceneExtras& extras,
               const std::filesystem::path& path) {
  for (const auto& [name, extra] : extras.all()) {
    auto content = extra->content();
    if (content.size() > entries::kMaximumExtraBytes) {
      fail(path,
           fmt::format("expected at most {} bytes in its extra '{}', found {}",
                       entries::kMaximumExtraBytes,
                       name,
                       content.size()));
    }
    const bool packed = name.ends_with(".png");
    archive.add(entries::kFolder + name, std::move(content), !packed);
  }
}

void checkWritable(const std::filesystem::path& path,
                   const Scene& scene,
                   const LayerStack& layers) {
  const LayoutMaps flat = layers.flattened();
  if (flat.labels != scene.layout.labels() || flat.instances != scene.layout.instances()) {
    fail(path, "its layout is not what its layers show; report this as a fault of the program");
  }
  if (scene.references.size() > entries::kMaximumReferences) {
    fail(path,
         fmt::format("expected at most {} reference photos, found {}",
                     entries::kMaximumReferences,
                     scene.references.size()));
  }
  if (scene.extras.all().size() > entries::kMaximumExtras) {
    fail(path,
         fmt::format("expected at most {} extras, found {}",
                     entries::kMaximumExtras,
                     scene.extras.all().size()));
  }
  for (const auto& reference : scene.references) {
    const bool empty = reference.photo.empty() || (reference.labels && reference.labels->empty());
    if (empty) fail(path, fmt::format("the reference photo '{}' is empty", reference.name));
  }
}

}  // namespace

void writeScene(const std::filesystem::path& path, const Scene& scene, const ImageU8& render) {
  if (scene.layout.labels().empty()) fail(path, "it has no layout");
  const LayerStack flat = scene.layers.empty() ? LayerStack(scene.layout) : LayerStack();
  const LayerStack& layers = scene.layers.empty() ? flat : scene.layers;
  checkWritable(path, scene, layers);
  SceneArchive archive;
  // The kind of file comes first and unpacked, so that it can be told by its first bytes.
  archive.add("mimetype", std::string(entries::kMimeType));
  addPictures(archive, scene.layout, layers, render);
  archive.add(entries::kLabels, encodeIndexPng(scene.layout.labels(), nullptr));
  archive.add(entries::kInstances, encodeGrey16Png(scene.layout.instances()));
  archive.add(entries::kScene, sceneJson(scene, layers), true);
  addLayers(archive, layers);
  addReferences(archive, scene.references);
  addExtras(archive, scene.extras, path);
  writeFileAtomically(path, archive.finish());
}

}  // namespace spolvero
