#include "app/bench/layouts.h"

#include "app/resource_path.h"
#include "app/scene_input.h"
#include "core/base/error.h"
#include "core/data/dataset_folder.h"
#include "core/data/prepared_sample.h"
#include "core/layout/components.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLayoutsOfDataset = 8;
constexpr std::uint64_t kSpreadSeed = 5;

/// Mirrored, and every row shifted around the edge.
template <class T>
Grid<T> turned(const Grid<T>& grid, int shiftPx) {
  Grid<T> result(grid.width(), grid.height());
  for (int y = 0; y < grid.height(); ++y) {
    std::reverse_copy(grid.row(y), grid.row(y) + grid.width(), result.row(y));
    std::rotate(result.row(y), result.row(y) + shiftPx, result.row(y) + grid.width());
  }
  return result;
}

int namesInCommon(const ClassTable& a, const ClassTable& b) {
  return static_cast<int>(std::ranges::count_if(
      a.classes(), [&](const ClassInfo& entry) { return b.idOf(entry.name).has_value(); }));
}

/// A data set with its own classes, or with those merged by group if they fit better.
std::optional<DatasetFolder> grouped(const fs::path& folder) {
  try {
    return DatasetFolder(folder, "group");
  } catch (const ConfigError&) {
    return std::nullopt;
  }
}

DatasetFolder nearestDataset(const std::vector<fs::path>& folders, const ClassTable& classes) {
  std::optional<DatasetFolder> best;
  int most = -1;
  const auto consider = [&](DatasetFolder dataset) {
    const auto common = namesInCommon(dataset.classes(), classes);
    if (common <= most) return;
    most = common;
    best.emplace(std::move(dataset));
  };
  for (const auto& folder : folders) {
    consider(DatasetFolder(folder));
    if (auto merged = grouped(folder)) consider(std::move(*merged));
  }
  return *best;
}

/// A layout of any size and classes as a model takes it.
Layout fitted(const Layout& layout, const ClassTable& classes, int width, int height) {
  const auto mapping = spreadClasses(layout.classes(), classes);
  const auto resized = layout.resized(width, height);
  auto labels = resized.labels();
  for (auto& label : labels) label = mapping[label];
  return withInstancesFromComponents(
      Layout(std::move(labels), InstanceMap(width, height), classes));
}

LayoutDeck fromDatasets(const std::vector<fs::path>& folders,
                        const ClassTable& classes,
                        int width,
                        int height) {
  const auto dataset = nearestDataset(folders, classes);
  const std::string part = dataset.hasPart("val") ? "val" : dataset.parts().front();
  const auto& items = dataset.items(part);
  const auto count = std::min(kLayoutsOfDataset, items.size());
  std::vector<Layout> layouts;
  for (std::size_t i = 0; i < count; ++i) {
    auto sample = dataset.load(items[i * items.size() / count]);
    const auto size = std::pair(sample.labels.width(), sample.labels.height());
    layouts.push_back(fitted(
        Layout(std::move(sample.labels), InstanceMap(size.first, size.second), dataset.classes()),
        classes,
        width,
        height));
  }
  return {std::move(layouts), fmt::format("{}, {}", dataset.name(), part)};
}

LayoutDeck fromScenes(const ClassTable& classes, int width, int height) {
  std::vector<Layout> layouts;
  const auto names = resourceNames("scenes", ".ora");
  for (const auto& name : names) {
    const auto scene = readScene(resourcePath(fmt::format("scenes/{}.ora", name)));
    layouts.push_back(fitted(scene.layout, classes, width, height));
  }
  return {std::move(layouts), fmt::format("sample scenes {}", fmt::join(names, ", "))};
}

}  // namespace

LayoutDeck::LayoutDeck(std::vector<Layout> layouts, std::string source)
    : layouts_(std::move(layouts)), source_(std::move(source)) {
  if (layouts_.empty()) {
    throw ConfigError(fmt::format("bench: expected layouts from {}, found none", source_));
  }
}

Layout LayoutDeck::next() {
  const auto& layout = layouts_[dealt_ % layouts_.size()];
  const auto turn = dealt_ / layouts_.size();
  ++dealt_;
  if (turn == 0) return layout;
  // Multiples of the golden section come nowhere near each other.
  constexpr double kGoldenSection = 0.6180339887498949;
  const auto share = std::fmod(kGoldenSection * static_cast<double>(turn), 1.0);
  const auto shift = static_cast<int>(share * layout.width());
  return {turned(layout.labels(), shift), turned(layout.instances(), shift), layout.classes()};
}

std::array<std::uint8_t, 256> spreadClasses(const ClassTable& from, const ClassTable& to) {
  std::vector<int> lots(static_cast<std::size_t>(to.size()));
  std::iota(lots.begin(), lots.end(), 0);
  if (to.size() > from.size()) {
    SampleRandom random(kSpreadSeed);
    for (auto i = lots.size(); i > 1; --i) std::swap(lots[i - 1], lots[random.below(i)]);
  }
  std::array<std::uint8_t, 256> mapping{};
  mapping.fill(kUnlabelled);
  for (const auto& entry : from.classes()) {
    const auto known = to.idOf(entry.name);
    const auto lot = lots[static_cast<std::size_t>(entry.id) % lots.size()];
    mapping[static_cast<std::size_t>(entry.id)] = static_cast<std::uint8_t>(known.value_or(lot));
  }
  return mapping;
}

LayoutDeck layoutsFor(const ClassTable& classes, int width, int height, const LayoutSources& from) {
  if (!from.layout.empty()) {
    auto layout = readSceneFor({from.layout, {}}, classes).layout;
    return {{std::move(layout)}, from.layout.filename().string()};
  }
  if (!from.data.empty()) return fromDatasets(from.data, classes, width, height);
  return fromScenes(classes, width, height);
}

}  // namespace spolvero::app
