#include "core/data/dataset_check.h"

#include "core/base/error.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <atomic>
#include <bitset>
#include <chrono>
#include <fstream>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

std::uint32_t bigEndian(const unsigned char* bytes, int count) {
  std::uint32_t value = 0;
  for (int i = 0; i < count; ++i) value = value << 8 | bytes[i];
  return value;
}

/// Walks a JPEG's segments to its frame header (SOF0 … SOF15 but DHT, JPG, DAC).
PictureSize jpegSize(std::ifstream& in) {
  in.seekg(2);
  for (unsigned char segment[4]; in.read(reinterpret_cast<char*>(segment), 4);) {
    if (segment[0] != 0xff) return {};
    const int marker = segment[1];
    const auto length = bigEndian(segment + 2, 2);
    const bool frame =
        marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    if (frame) {
      unsigned char size[5];
      if (!in.read(reinterpret_cast<char*>(size), 5)) return {};
      return {static_cast<int>(bigEndian(size + 3, 2)), static_cast<int>(bigEndian(size + 1, 2))};
    }
    if (length < 2) return {};
    in.seekg(length - 2, std::ios::cur);
  }
  return {};
}

/// One example's files; what is wrong with them as text.
class ItemCheck {
 public:
  ItemCheck(const DatasetFolder& dataset, const DatasetItem& item, const CheckOptions& options)
      : dataset_(dataset), item_(item), options_(options) {
    guarded([this] { labels_ = readCheckedLabels(item_.labels, dataset_.sourceClasses()); });
    guarded([this] { checkPhoto(); });
    guarded([this] { checkInstances(); });
  }

  const std::vector<std::string>& problems() const { return problems_; }
  LabelMap takeLabels() { return std::move(labels_); }
  /// Empty if there is none, or none that fits.
  InstanceMap takeInstances() { return std::move(instances_); }

 private:
  template <class Work>
  void guarded(const Work& work) {
    try {
      work();
    } catch (const std::exception& error) {
      problems_.push_back(shortMessage(error));
    }
  }

  void compare(const fs::path& file, PictureSize size) {
    if (labels_.empty() || size == PictureSize{labels_.width(), labels_.height()}) return;
    throw IoError(fmt::format("{}: expected {}x{} like its label map {}, found {}x{}",
                              file.string(),
                              labels_.width(),
                              labels_.height(),
                              item_.labels.string(),
                              size.width,
                              size.height));
  }

  void checkPhoto() {
    if (item_.photo.empty()) {
      if (!options_.needPhotos) return;
      throw IoError(fmt::format("{}: expected a photo of label map {}, found none",
                                (dataset_.root() / "images" / (item_.name + ".jpg")).string(),
                                item_.labels.string()));
    }
    if (options_.depth == CheckDepth::Quick && !labels_.empty()) {
      const PictureSize labels{labels_.width(), labels_.height()};
      if (pictureSizeInHeader(item_.photo) == labels) return;
    }
    const auto photo = readImage(item_.photo);
    compare(item_.photo, {photo.width(), photo.height()});
  }

  void checkInstances() {
    if (item_.instances.empty()) return;
    auto instances = readInstancePng(item_.instances);
    compare(item_.instances, {instances.width(), instances.height()});
    if (labels_.empty()) return;
    instances_ = looksLikeCityscapes(labels_, instances) ? instancesFromCityscapes(instances)
                                                         : std::move(instances);
  }

  const DatasetFolder& dataset_;
  const DatasetItem& item_;
  const CheckOptions& options_;
  LabelMap labels_;
  InstanceMap instances_;
  std::vector<std::string> problems_;
};

/// Which ids have pixels that belong to a numbered object.
std::bitset<256> idsWithObjects(const LabelMap& labels, const InstanceMap& instances) {
  std::bitset<256> ids;
  for (std::size_t i = 0; i < instances.size(); ++i) {
    if (instances.data()[i] > 0) ids.set(labels.data()[i]);
  }
  return ids;
}

std::vector<DatasetItem> itemsOfParts(const DatasetFolder& dataset,
                                      const std::vector<std::string>& parts) {
  std::vector<DatasetItem> items;
  std::set<std::string> seen;
  for (const auto& part : parts) {
    for (const auto& item : dataset.items(part)) {
      if (seen.insert(item.name).second) items.push_back(item);
    }
  }
  return items;
}

/// Shared by the checking threads.
struct Tally {
  std::mutex mutex;
  DatasetReport report;
  std::map<std::size_t, std::vector<std::string>> problems;  ///< By position, for file order.

  void add(std::size_t index,
           const DatasetItem& item,
           const LabelMap& labels,
           const InstanceMap& instances,
           const std::vector<std::string>& found) {
    const auto objects = idsWithObjects(labels, instances);
    const auto histogram = labels.empty() ? std::vector<std::int64_t>() : labelHistogram(labels);
    const std::lock_guard lock(mutex);
    ++report.checked;
    report.photos += item.photo.empty() ? 0 : 1;
    report.instances += item.instances.empty() ? 0 : 1;
    for (std::size_t id = 0; id < histogram.size(); ++id) {
      report.pixels[id] += histogram[id];
      report.examples[id] += histogram[id] > 0 ? 1 : 0;
      report.objects[id] += objects[id] ? 1 : 0;
    }
    if (!found.empty()) problems[index] = found;
  }
};

}  // namespace

PictureSize pictureSizeInHeader(const fs::path& path) {
  static constexpr unsigned char kPng[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  std::ifstream in(path, std::ios::binary);
  unsigned char head[24];
  if (!in.read(reinterpret_cast<char*>(head), sizeof head)) return {};
  if (std::equal(std::begin(kPng), std::end(kPng), head)) {
    return {static_cast<int>(bigEndian(head + 16, 4)), static_cast<int>(bigEndian(head + 20, 4))};
  }
  if (head[0] == 0xff && head[1] == 0xd8) return jpegSize(in);
  return {};
}

DatasetReport checkDataset(const DatasetFolder& dataset,
                           const std::vector<std::string>& parts,
                           const CheckOptions& options,
                           const std::stop_token& stop) {
  const auto items = itemsOfParts(dataset, parts);
  Tally tally;
  std::atomic<std::size_t> next = 0;
  std::atomic<int> running = options.threads;
  const auto work = [&] {
    for (auto i = next++; i < items.size() && !stop.stop_requested(); i = next++) {
      ItemCheck check(dataset, items[i], options);
      auto labels = check.takeLabels();
      dataset.mapping().apply(labels);
      tally.add(i, items[i], labels, check.takeInstances(), check.problems());
    }
    --running;
  };
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < options.threads; ++i) threads.emplace_back(work);
    while (options.progress && running > 0) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
      options.progress(std::int64_t(std::min(next.load(), items.size())),
                       std::int64_t(items.size()));
    }
  }
  auto report = std::move(tally.report);
  report.stopped = report.checked < static_cast<std::int64_t>(items.size());
  for (const auto& [index, found] : tally.problems) {
    report.problems.insert(report.problems.end(), found.begin(), found.end());
  }
  return report;
}

std::string missingThings(const DatasetReport& report, const DatasetFolder& dataset) {
  std::vector<std::string> names;
  for (const auto& info : dataset.classes().classes()) {
    if (info.kind == ClassKind::Thing) return {};
    if (report.objects[static_cast<std::size_t>(info.id)] > 0) names.push_back(info.name);
  }
  if (names.empty()) return {};
  return fmt::format(
      "{}: no class is marked as a thing, but instance maps number objects of {}. Add \"thing\": "
      "true to these classes (in a mapping file: thing = true), else the editor makes no objects "
      "of "
      "what is painted with them.",
      (dataset.root() / "classes.json").string(),
      fmt::join(names, ", "));
}

void requireNoProblems(const DatasetReport& report, const DatasetFolder& dataset) {
  if (report.problems.empty()) return;
  constexpr std::size_t kShown = 5;
  std::string text;
  for (std::size_t i = 0; i < std::min(kShown, report.problems.size()); ++i) {
    text += "\n  " + report.problems[i];
  }
  throw IoError(
      fmt::format("{}: {} problem(s) in {} examples; the first:{}\nRepair or unlist them; "
                  "`spolvero data check` lists all.",
                  dataset.root().string(),
                  report.problems.size(),
                  report.checked,
                  text));
}

}  // namespace spolvero
