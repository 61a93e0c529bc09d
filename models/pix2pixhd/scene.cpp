#include "models/pix2pixhd/scene.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace spolvero {

namespace {

constexpr std::uint32_t kIdsPerClass = 65536;

/// The paired id of each pixel of a layout grown to a size.
std::vector<std::uint32_t> grownIds(const Layout& layout, std::int64_t height, std::int64_t width) {
  const auto ids = pairedIds(layout);
  std::vector<std::uint32_t> grown;
  grown.reserve(static_cast<std::size_t>(height * width));
  for (std::int64_t y = 0; y < height; ++y) {
    const auto* row = ids.row(static_cast<int>(std::min<std::int64_t>(y, ids.height() - 1)));
    const auto own = std::min<std::int64_t>(ids.width(), width);
    grown.insert(grown.end(), row, row + own);
    grown.insert(grown.end(), static_cast<std::size_t>(width - own), row[own - 1]);
  }
  return grown;
}

/// Adds 1 to the value of each pixel that differs from a 4-neighbour.
void markBoundary(const std::vector<std::uint32_t>& ids,
                  std::int64_t height,
                  std::int64_t width,
                  std::int32_t* values) {
  const auto* id = ids.data();
  for (std::int64_t y = 0; y < height; ++y) {
    for (std::int64_t x = 0; x < width; ++x, ++id, ++values) {
      const bool differs = (x > 0 && id[-1] != *id) || (x + 1 < width && id[1] != *id) ||
                           (y > 0 && *(id - width) != *id) || (y + 1 < height && id[width] != *id);
      *values += differs ? 1 : 0;
    }
  }
}

}  // namespace

Pix2PixHDObjects objectsOf(const Layout& layout,
                           std::int64_t height,
                           std::int64_t width,
                           const Pix2PixHDOptions& options) {
  const auto ids = grownIds(layout, height, width);
  Pix2PixHDObjects objects;
  objects.values = at::empty({height, width}, at::kInt);
  auto* values = objects.values.data_ptr<std::int32_t>();
  std::unordered_map<std::uint32_t, std::int32_t> numbers;
  std::uint32_t last = 0;
  std::int32_t number = -1;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const auto id = options.codesPerObject() ? ids[i] : ids[i] / kIdsPerClass * kIdsPerClass;
    if (number < 0 || id != last) {
      const auto next = static_cast<std::int32_t>(numbers.size());
      const auto [entry, isNew] = numbers.try_emplace(id, next);
      if (isNew) {
        objects.keys.push_back(
            {static_cast<int>(id / kIdsPerClass), static_cast<int>(id % kIdsPerClass)});
      }
      number = entry->second;
      last = id;
    }
    values[i] = 2 * number;
  }
  if (options.instances) markBoundary(ids, height, width, values);
  return objects;
}

at::Tensor inputRows(const Pix2PixHDObjects& objects,
                     const std::vector<float>& codes,
                     const Pix2PixHDOptions& options) {
  const auto count = static_cast<std::int64_t>(objects.keys.size());
  const auto codeChannels = options.hasCodes() ? options.codeChannels : 0;
  auto rows = at::zeros({2 * count, options.layoutWidth() + codeChannels}, at::kFloat);
  auto access = rows.accessor<float, 2>();
  for (std::int64_t i = 0; i < 2 * count; ++i) {
    auto label = std::int64_t{objects.keys[static_cast<std::size_t>(i / 2)].classId};
    if (label == kUnlabelled && options.unlabelledChannel) label = options.classes - 1;
    if (label < options.classes) access[i][label] = 1;
    if (options.instances && i % 2 == 1) access[i][options.classes] = 1;
    for (std::int64_t c = 0; c < codeChannels; ++c) {
      access[i][options.layoutWidth() + c] =
          codes[static_cast<std::size_t>(i / 2 * codeChannels + c)];
    }
  }
  return rows;
}

at::Tensor InputNumbering::number(const at::Tensor& values, const at::Tensor& rows) {
  const auto channels = rows.size(1);
  const auto* data = rows.data_ptr<float>();
  // Rows that no pixel has get no number.
  std::vector<std::int32_t> known(static_cast<std::size_t>(rows.size(0)), -1);
  auto numbered = at::empty_like(values);
  const auto* from = values.data_ptr<std::int32_t>();
  auto* to = numbered.data_ptr<std::int32_t>();
  for (std::int64_t i = 0; i < values.numel(); ++i) {
    auto& number = known[static_cast<std::size_t>(from[i])];
    if (number < 0) {
      const auto* row = data + from[i] * channels;
      const auto next = static_cast<std::int32_t>(numbers_.size());
      const auto [entry, isNew] =
          numbers_.try_emplace(std::vector<float>(row, row + channels), next);
      if (isNew) rows_.insert(rows_.end(), row, row + channels);
      number = entry->second;
    }
    to[i] = number;
  }
  return numbered;
}

at::Tensor InputNumbering::rows() const {
  const auto channels = numbers_.empty() ? 0 : static_cast<std::int64_t>(rows_.size()) / size();
  return at::tensor(rows_, at::kFloat).view({size(), channels});
}

void InputNumbering::clear() {
  numbers_.clear();
  rows_.clear();
}

}  // namespace spolvero
