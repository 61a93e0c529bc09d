#include "core/io/layout_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/png_codec.h"
#include "core/layout/components.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace spolvero {

namespace {

constexpr std::size_t kMaximumFileBytes = std::size_t{1} << 30;

std::string readPng(const std::filesystem::path& path) {
  return readFile(path, kMaximumFileBytes);
}

std::uint32_t packed(Rgb colour) {
  return (std::uint32_t{colour.r} << 16) | (std::uint32_t{colour.g} << 8) | colour.b;
}

/// The label of each colour; black is unlabelled unless a class has it.
std::unordered_map<std::uint32_t, std::uint8_t> labelsByColour(const ClassTable& classes) {
  std::unordered_map<std::uint32_t, std::uint8_t> labels{{0, kUnlabelled}};
  for (const auto& info : classes.classes()) {
    labels[packed(info.colour)] = static_cast<std::uint8_t>(info.id);
  }
  return labels;
}

LabelMap labelsFromColours(const ImageRgba& image,
                           const ClassTable& classes,
                           const std::string& origin) {
  const auto known = labelsByColour(classes);
  LabelMap labels(image.width(), image.height(), kUnlabelled);
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const auto& pixel = image.at(x, y);
      if (pixel.a == 0) continue;
      const auto found = known.find(packed({pixel.r, pixel.g, pixel.b}));
      if (found == known.end()) {
        throw IoError(
            fmt::format("{}: expected only colours of the {} classes, found #{:02x}{:02x}"
                        "{:02x} at x={}, y={}",
                        origin,
                        classes.size(),
                        pixel.r,
                        pixel.g,
                        pixel.b,
                        x,
                        y));
      }
      labels.at(x, y) = found->second;
    }
  }
  return labels;
}

void checkLabels(const LabelMap& labels, const ClassTable& classes, const std::string& origin) {
  const auto bad = std::ranges::find_if(
      labels, [&](std::uint8_t label) { return label != kUnlabelled && label >= classes.size(); });
  if (bad == labels.end()) return;
  const auto index = bad - labels.begin();
  throw IoError(
      fmt::format("{}: expected class ids 0 to {} or 255 for unlabelled, found {} at x={}, "
                  "y={}. Choose the class table that belongs to this layout.",
                  origin,
                  classes.size() - 1,
                  *bad,
                  index % labels.width(),
                  index / labels.width()));
}

/// Class ids of either kind of PNG.
LabelMap labelsFromPng(const std::string& bytes,
                       const ClassTable& classes,
                       const std::string& origin) {
  const auto header = layoutPngHeader(bytes, origin);
  const bool coloured =
      header.colour == PngHeader::Colour::Rgb || header.colour == PngHeader::Colour::Rgba;
  auto labels = coloured ? labelsFromColours(decodeRgbaPng(bytes, origin), classes, origin)
                         : decodeIndexPng(bytes, origin);
  checkLabels(labels, classes, origin);
  return labels;
}

}  // namespace

PngHeader layoutPngHeader(std::string_view bytes, const std::string& origin) {
  const auto header = pngHeader(bytes, origin);
  for (const int side : {header.width, header.height}) {
    if (side >= kMinimumLayoutSide && side <= kMaximumLayoutSide) continue;
    throw IoError(fmt::format("{}: expected a layout with sides of {} to {} pixels, found {}×{}",
                              origin,
                              kMinimumLayoutSide,
                              kMaximumLayoutSide,
                              header.width,
                              header.height));
  }
  return header;
}

LabelMap readIndexPng(const std::filesystem::path& path) {
  return decodeIndexPng(readPng(path), path.string());
}

LabelMap readColourPng(const std::filesystem::path& path, const ClassTable& classes) {
  return labelsFromColours(decodeRgbaPng(readPng(path), path.string()), classes, path.string());
}

InstanceMap readInstancePng(const std::filesystem::path& path) {
  return decodeGrey16Png(readPng(path), path.string());
}

bool looksLikeCityscapes(const LabelMap& labels, const InstanceMap& instances) {
  if (labels.width() != instances.width() || labels.height() != instances.height()) return false;
  bool anyObject = false;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const auto label = labels.data()[i];
    const auto id = instances.data()[i];
    if (label == kUnlabelled) continue;
    const bool object = id >= kCityscapesFactor;
    if ((object ? id / kCityscapesFactor : id) != label) return false;
    anyObject = anyObject || object;
  }
  return anyObject;
}

InstanceMap instancesFromCityscapes(const InstanceMap& instances) {
  InstanceMap result(instances.width(), instances.height(), 0);
  std::unordered_map<std::uint16_t, std::uint16_t> numbers;
  for (std::size_t i = 0; i < instances.size(); ++i) {
    const auto id = instances.data()[i];
    if (id < kCityscapesFactor) continue;
    const auto next = static_cast<std::uint16_t>(numbers.size() + 1);
    result.data()[i] = numbers.try_emplace(id, next).first->second;
  }
  return result;
}

Layout readLayout(const std::filesystem::path& labelPath,
                  const std::filesystem::path& instancePath,
                  const ClassTable& classes) {
  const auto origin = labelPath.string();
  auto labels = labelsFromPng(readPng(labelPath), classes, origin);
  if (instancePath.empty()) {
    InstanceMap none(labels.width(), labels.height(), 0);
    return withInstancesFromComponents({std::move(labels), std::move(none), classes});
  }
  const auto bytes = readPng(instancePath);
  const auto header = pngHeader(bytes, instancePath.string());
  if (header.width != labels.width() || header.height != labels.height()) {
    throw ShapeError(fmt::format("{}: expected {}×{} pixels like its label map {}, found {}×{}",
                                 instancePath.string(),
                                 labels.width(),
                                 labels.height(),
                                 origin,
                                 header.width,
                                 header.height));
  }
  return {std::move(labels), decodeGrey16Png(bytes, instancePath.string()), classes};
}

void writeIndexPng(const std::filesystem::path& path,
                   const LabelMap& labels,
                   const ClassTable* palette) {
  writeFileAtomically(path, encodeIndexPng(labels, palette));
}

ImageRgba colouredLayoutRgba(const Layout& layout) {
  std::array<Rgba, 256> colours{};
  colours.fill({0, 0, 0, 0});
  for (const auto& info : layout.classes().classes()) {
    colours[static_cast<std::size_t>(info.id)] = {info.colour.r, info.colour.g, info.colour.b, 255};
  }
  ImageRgba image(layout.width(), layout.height());
  std::ranges::transform(
      layout.labels(), image.begin(), [&](std::uint8_t label) { return colours[label]; });
  return image;
}

void writeColourPng(const std::filesystem::path& path, const Layout& layout) {
  writeFileAtomically(path, encodeRgbaPng(colouredLayoutRgba(layout)));
}

void writeInstancePng(const std::filesystem::path& path, const InstanceMap& instances) {
  writeFileAtomically(path, encodeGrey16Png(instances));
}

}  // namespace spolvero
