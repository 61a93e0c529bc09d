#include "core/io/layout_formats/label_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/layout_file.h"

#include <fmt/format.h>

#include <unordered_map>

namespace spolvero {

namespace {

constexpr std::size_t kMaximumFileBytes = std::size_t{1} << 30;
constexpr std::size_t kMaximumJsonBytes = std::size_t{256} << 20;

std::uint32_t packed(const Rgba& pixel) {
  return (std::uint32_t{pixel.r} << 16) | (std::uint32_t{pixel.g} << 8) | pixel.b;
}

}  // namespace

LabelFile readLabelFile(const std::filesystem::path& path) {
  LabelFile file;
  file.origin = path.string();
  auto extension = path.extension().string();
  if (extension == ".json" || extension == ".JSON") {
    file.content = readFile(path, kMaximumJsonBytes);
    return file;
  }
  const auto bytes = readFile(path, kMaximumFileBytes);
  const auto header = layoutPngHeader(bytes, file.origin);
  const bool coloured =
      header.colour != PngHeader::Colour::Grey && header.colour != PngHeader::Colour::Palette;
  if (coloured) {
    file.content = decodeRgbaPng(bytes, file.origin);
  } else if (header.bitDepth == 16) {
    file.content = decodeGrey16Png(bytes, file.origin);
  } else {
    file.content = decodeIndexPng(bytes, file.origin);
  }
  return file;
}

LabelMap labelsFromIds(const LabelMap& ids, int first, int classes, const std::string& origin) {
  LabelMap labels(ids.width(), ids.height(), kUnlabelled);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const int id = ids.data()[i] - first;
    if (ids.data()[i] == kUnlabelled || id < 0) continue;
    if (id >= classes) {
      throw IoError(
          fmt::format("{}: expected ids {} to {}, or 255 for unlabelled, found {} at "
                      "x={}, y={}",
                      origin,
                      first,
                      first + classes - 1,
                      ids.data()[i],
                      i % std::size_t(ids.width()),
                      i / std::size_t(ids.width())));
    }
    labels.data()[i] = static_cast<std::uint8_t>(id);
  }
  return labels;
}

LabelMap labelsFromColours(const ImageRgba& image,
                           const ClassTable& classes,
                           const std::string& origin) {
  std::unordered_map<std::uint32_t, std::uint8_t> known{{0, kUnlabelled}};
  for (const auto& info : classes.classes()) {
    known[packed({info.colour.r, info.colour.g, info.colour.b})] =
        static_cast<std::uint8_t>(info.id);
  }
  LabelMap labels(image.width(), image.height(), kUnlabelled);
  for (std::size_t i = 0; i < image.size(); ++i) {
    const auto& pixel = image.data()[i];
    if (pixel.a == 0) continue;
    const auto found = known.find(packed(pixel));
    if (found == known.end()) {
      throw IoError(
          fmt::format("{}: expected only colours of the {} classes, found #{:06x} at "
                      "x={}, y={}",
                      origin,
                      classes.size(),
                      packed(pixel),
                      i % std::size_t(image.width()),
                      i / std::size_t(image.width())));
    }
    labels.data()[i] = found->second;
  }
  return labels;
}

}  // namespace spolvero
