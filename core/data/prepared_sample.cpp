#include "core/data/prepared_sample.h"

#include "core/base/random.h"
#include "core/io/image_file.h"
#include "core/layout/components.h"

#include <algorithm>
#include <cmath>

namespace spolvero {

namespace {

struct Size {
  int width = 0;
  int height = 0;
};

/// The smallest size of a picture's aspect that covers `target`; `target` itself when stretching.
Size coveringSize(Size picture, Size target, const std::string& fit) {
  if (fit == "stretch") return target;
  const double scale =
      std::max(double(target.width) / picture.width, double(target.height) / picture.height);
  return {std::max(target.width, static_cast<int>(std::lround(picture.width * scale))),
          std::max(target.height, static_cast<int>(std::lround(picture.height * scale)))};
}

Size scaled(const DataOptions& o, double scale) {
  return {static_cast<int>(std::lround(double(o.width) * scale)),
          static_cast<int>(std::lround(double(o.height) * scale))};
}

/// Nearest neighbour at pixel centres, as `Layout::resized` does it.
template <class T>
Grid<T> resizedMap(const Grid<T>& map, Size size) {
  if (map.empty() || (map.width() == size.width && map.height() == size.height)) return map;
  Grid<T> result(size.width, size.height);
  std::vector<int> column(static_cast<std::size_t>(size.width));
  for (int x = 0; x < size.width; ++x) {
    column[static_cast<std::size_t>(x)] =
        static_cast<int>((2 * std::int64_t(x) + 1) * map.width() / (2 * std::int64_t(size.width)));
  }
  for (int y = 0; y < size.height; ++y) {
    const auto from = static_cast<int>((2 * std::int64_t(y) + 1) * map.height() /
                                       (2 * std::int64_t(size.height)));
    const auto* source = map.row(from);
    std::ranges::transform(column, result.row(y), [source](int x) { return source[x]; });
  }
  return result;
}

PreparedSample resized(const PreparedSample& sample, Size size) {
  return {resizedImage(sample.photo, size.width, size.height),
          resizedMap(sample.labels, size),
          resizedMap(sample.objects, size)};
}

template <class T>
void mirror(Grid<T>& grid) {
  for (int y = 0; y < grid.height() && !grid.empty(); ++y) {
    std::reverse(grid.row(y), grid.row(y) + grid.width());
  }
}

Grid<std::uint32_t> objectsOf(const DatasetSample& sample, const ClassTable& classes) {
  if (!sample.instances.empty()) {
    Grid<std::uint32_t> objects(sample.labels.width(), sample.labels.height());
    std::transform(
        sample.labels.begin(),
        sample.labels.end(),
        sample.instances.begin(),
        objects.begin(),
        [](std::uint32_t label, std::uint32_t instance) { return label << 16 | instance; });
    return objects;
  }
  const bool things = std::ranges::any_of(
      classes.classes(), [](const ClassInfo& info) { return info.kind == ClassKind::Thing; });
  if (!things) return {};
  const InstanceMap none(sample.labels.width(), sample.labels.height());
  return pairedIds(withInstancesFromComponents(Layout(sample.labels, none, classes)));
}

}  // namespace

std::uint64_t SampleRandom::next() {
  return mixSeed(seed_, counter_++);
}

double SampleRandom::uniform() {
  return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::uint64_t SampleRandom::below(std::uint64_t count) {
  return std::min(count - 1, static_cast<std::uint64_t>(uniform() * static_cast<double>(count)));
}

std::size_t PreparedSample::bytes() const {
  return photo.size() * sizeof(Rgb) + labels.size() + objects.size() * sizeof(std::uint32_t);
}

PreparedSample prepareSample(DatasetSample sample,
                             const ClassTable& classes,
                             const DataOptions& o) {
  PreparedSample prepared;
  prepared.objects = objectsOf(sample, classes);
  prepared.photo = sample.photo.empty() ? ImageU8(sample.labels.width(), sample.labels.height())
                                        : std::move(sample.photo);
  prepared.labels = std::move(sample.labels);
  const Size picture{prepared.labels.width(), prepared.labels.height()};
  return resized(prepared, coveringSize(picture, scaled(o, o.scaleMax), o.fit));
}

PreparedSample cutSample(const PreparedSample& sample, const DataOptions& o, SampleRandom* random) {
  const bool vary = random != nullptr;
  const double scale = vary ? o.scaleMin + (o.scaleMax - o.scaleMin) * random->uniform() : 1.0;
  const Size picture{sample.labels.width(), sample.labels.height()};
  const auto size = coveringSize(picture, scaled(o, scale), o.fit);
  PreparedSample whole;
  const bool same = size.width == picture.width && size.height == picture.height;
  if (!same) whole = resized(sample, size);
  const auto& source = same ? sample : whole;

  const auto slackX = size.width - static_cast<int>(o.width);
  const auto slackY = size.height - static_cast<int>(o.height);
  Rect area{slackX / 2, slackY / 2, static_cast<int>(o.width), static_cast<int>(o.height)};
  if (vary && o.crop) {
    area.x = static_cast<int>(random->below(static_cast<std::uint64_t>(slackX) + 1));
    area.y = static_cast<int>(random->below(static_cast<std::uint64_t>(slackY) + 1));
  }
  PreparedSample cut{source.photo.cropped(area), source.labels.cropped(area), {}};
  if (!source.objects.empty()) cut.objects = source.objects.cropped(area);
  if (vary && o.flip && random->uniform() < 0.5) {
    mirror(cut.photo);
    mirror(cut.labels);
    mirror(cut.objects);
  }
  return cut;
}

}  // namespace spolvero
