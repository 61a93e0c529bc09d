#include "core/data/tiny_dataset.h"

#include "core/base/atomic_file.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"

#include <fmt/format.h>

namespace spolvero::testing {

namespace fs = std::filesystem;

namespace {

/// Sky above, grass below, a dog at a place that depends on the picture.
LabelMap tinyLabels(int index) {
  LabelMap labels(kTinyWidth, kTinyHeight, 0);
  for (int y = 0; y < kTinyHeight; ++y) {
    for (int x = 0; x < kTinyWidth; ++x) {
      const int dogX = 4 + index % 5 * 6;
      const bool dog = x >= dogX && x < dogX + 9 && y >= 30 && y < 44;
      labels.at(x, y) = dog ? 2 : y > 24 + index % 4 ? 1 : 0;
    }
  }
  return labels;
}

ImageU8 tinyPhoto(const LabelMap& labels) {
  ImageU8 photo(labels.width(), labels.height());
  for (int y = 0; y < labels.height(); ++y) {
    for (int x = 0; x < labels.width(); ++x) {
      const auto label = labels.at(x, y);
      photo.at(x, y) = {static_cast<std::uint8_t>(60 * label),
                        static_cast<std::uint8_t>(5 * x),
                        static_cast<std::uint8_t>(4 * y)};
    }
  }
  return photo;
}

std::string quotedNames(int first, int last) {
  std::string text;
  for (int i = first; i < last; ++i) {
    text += fmt::format("{}\"{}\"", i > first ? ", " : "", tinyName(i));
  }
  return "[" + text + "]";
}

}  // namespace

std::string tinyName(int index) {
  return fmt::format("{:02d}", index);
}

void writeTinyDataset(const fs::path& folder, int count) {
  for (const auto* part : {"images", "labels", "instances"}) fs::create_directories(folder / part);
  for (int i = 0; i < count; ++i) {
    const auto labels = tinyLabels(i);
    InstanceMap instances(kTinyWidth, kTinyHeight, 0);
    for (std::size_t p = 0; p < labels.size(); ++p) {
      instances.data()[p] = labels.data()[p] == 2 ? 7 : 0;
    }
    const auto file = tinyName(i) + ".png";
    writeImage(folder / "images" / file, tinyPhoto(labels));
    writeIndexPng(folder / "labels" / file, labels, nullptr);
    if (i % 2 == 0) writeInstancePng(folder / "instances" / file, instances);
  }
  const int train = count - count / 4;
  writeFileAtomically(folder / "classes.json",
                      R"([{"id":0,"name":"sky","color":[90,160,250],"group":"scene","group_id":0},
{"id":1,"name":"grass","color":[40,150,40],"group":"scene","group_id":0},
{"id":2,"name":"dog","color":[160,100,40],"thing":true,"group":"animal","group_id":1}])");
  writeFileAtomically(
      folder / "split.json",
      fmt::format(
          R"({{"train": {}, "val": {}}})", quotedNames(0, train), quotedNames(train, count)));
}

}  // namespace spolvero::testing
