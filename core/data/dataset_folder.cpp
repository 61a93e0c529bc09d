#include "core/data/dataset_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <set>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaximumTableBytes = 64u << 20;

using FilesByName = std::map<std::string, fs::path>;

const std::set<std::string>& photoExtensions() {
  static const std::set<std::string> extensions{
      ".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"};
  return extensions;
}

std::string lowerCase(std::string text) {
  std::ranges::transform(
      text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

/// The pictures of a folder by name; empty if the folder is missing.
FilesByName picturesOf(const fs::path& folder, const std::set<std::string>& extensions) {
  FilesByName files;
  if (!fs::is_directory(folder)) return files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const auto& path = entry.path();
    if (!extensions.contains(lowerCase(path.extension().string()))) continue;
    const auto [known, fresh] = files.emplace(path.stem().string(), path);
    if (!fresh) {
      throw IoError(fmt::format("{}: two files for one example, {} and {}; remove one",
                                folder.string(),
                                known->second.filename().string(),
                                path.filename().string()));
    }
  }
  return files;
}

fs::path fileNamed(const FilesByName& files, const std::string& name) {
  const auto found = files.find(name);
  return found == files.end() ? fs::path() : found->second;
}

struct FolderFiles {
  FilesByName photos, labels, instances;
};

std::vector<std::string> namesOf(const nlohmann::json& list, const std::string& where) {
  std::vector<std::string> names;
  std::set<std::string> seen;
  for (const auto& entry : list) {
    if (!entry.is_string()) {
      throw IoError(fmt::format(
          "{}: entry {}: expected a name in quotes, found {}", where, names.size(), entry.dump()));
    }
    names.push_back(entry.get<std::string>());
    if (!seen.insert(names.back()).second) {
      throw IoError(fmt::format("{}: '{}' is listed twice", where, names.back()));
    }
  }
  return names;
}

std::vector<DatasetItem> itemsOf(const std::vector<std::string>& names,
                                 const FolderFiles& files,
                                 const fs::path& root,
                                 const std::string& where) {
  std::vector<DatasetItem> items;
  for (const auto& name : names) {
    DatasetItem item{name,
                     fileNamed(files.photos, name),
                     fileNamed(files.labels, name),
                     fileNamed(files.instances, name)};
    if (item.labels.empty()) {
      throw IoError(fmt::format("{}: '{}' is listed, but there is no label map {}",
                                where,
                                name,
                                (root / "labels" / (name + ".png")).string()));
    }
    items.push_back(std::move(item));
  }
  return items;
}

std::map<std::string, std::vector<DatasetItem>> readSplit(const fs::path& root,
                                                          const FolderFiles& files) {
  std::map<std::string, std::vector<DatasetItem>> split;
  const auto path = root / "split.json";
  if (!fs::exists(path)) {
    std::vector<std::string> names;
    for (const auto& [name, file] : files.labels) names.push_back(name);
    split["train"] = itemsOf(names, files, root, path.string());
    return split;
  }
  const auto json = nlohmann::json::parse(readFile(path, kMaximumTableBytes), nullptr, false);
  if (!json.is_object()) {
    throw IoError(fmt::format(
        "{}: expected a JSON object of lists of names, such as {{\"train\": [\"0000\"]}}",
        path.string()));
  }
  for (const auto& [part, list] : json.items()) {
    const auto where = fmt::format("{}: {}", path.string(), part);
    if (!list.is_array()) throw IoError(fmt::format("{}: expected a list of names", where));
    split[part] = itemsOf(namesOf(list, where), files, root, where);
  }
  return split;
}

fs::path existingFolder(fs::path root) {
  if (fs::is_directory(root)) return root;
  throw IoError(
      fmt::format("{}: expected a data set folder (images, labels, classes.json), "
                  "found no folder",
                  root.string()));
}

FolderFiles listFiles(const fs::path& root) {
  FolderFiles files{picturesOf(root / "images", photoExtensions()),
                    picturesOf(root / "labels", {".png"}),
                    picturesOf(root / "instances", {".png"})};
  if (files.labels.empty()) {
    throw IoError(
        fmt::format("{}: expected label maps (.png), found none", (root / "labels").string()));
  }
  return files;
}

ClassTable readClasses(const fs::path& root) {
  const auto path = root / "classes.json";
  return ClassTable::fromJson(readFile(path, kMaximumTableBytes), path.string());
}

ClassMapping readMapping(const fs::path& root,
                         const std::string& classes,
                         const ClassTable& source) {
  if (classes.empty() || classes == "all") return ClassMapping(source);
  if (classes == "group") {
    const auto path = root / "classes.json";
    return ClassMapping::byGroup(readFile(path, kMaximumTableBytes), path.string());
  }
  return ClassMapping::fromToml(readFile(classes, kMaximumTableBytes), classes, source);
}

template <class Map>
std::string sizeText(const Map& map) {
  return fmt::format("{}x{}", map.width(), map.height());
}

template <class Map>
void requireSameSize(const LabelMap& labels,
                     const fs::path& labelFile,
                     const Map& other,
                     const fs::path& otherFile) {
  if (other.width() == labels.width() && other.height() == labels.height()) return;
  throw IoError(fmt::format("{}: expected {} like its label map {}, found {}",
                            otherFile.string(),
                            sizeText(labels),
                            labelFile.string(),
                            sizeText(other)));
}

}  // namespace

LabelMap readCheckedLabels(const fs::path& path, const ClassTable& classes) {
  auto labels = readIndexPng(path);
  const auto* bad = std::find_if(labels.data(), labels.data() + labels.size(), [&](auto id) {
    return id != kUnlabelled && id >= classes.size();
  });
  const auto index = bad - labels.data();
  if (index < static_cast<std::ptrdiff_t>(labels.size())) {
    throw IoError(fmt::format(
        "{}: label id {} at pixel ({}, {}): expected 0 to {} (classes.json) or 255 = unlabelled",
        path.string(),
        int(*bad),
        index % labels.width(),
        index / labels.width(),
        classes.size() - 1));
  }
  return labels;
}

DatasetFolder::DatasetFolder(fs::path root, const std::string& classes)
    : root_(existingFolder(std::move(root))),
      source_(readClasses(root_)),
      mapping_(readMapping(root_, classes, source_)),
      split_(readSplit(root_, listFiles(root_))) {}

std::string DatasetFolder::name() const {
  const auto full = fs::weakly_canonical(root_);
  return full.filename().empty() ? full.parent_path().filename().string()
                                 : full.filename().string();
}

std::vector<std::string> DatasetFolder::parts() const {
  std::vector<std::string> names;
  for (const auto& [part, items] : split_) names.push_back(part);
  return names;
}

const std::vector<DatasetItem>& DatasetFolder::items(const std::string& part) const {
  const auto found = split_.find(part);
  if (found == split_.end()) {
    throw ConfigError(fmt::format("{}: expected a part '{}', found {}",
                                  (root_ / "split.json").string(),
                                  part,
                                  fmt::join(parts(), ", ")));
  }
  if (found->second.empty()) {
    throw ConfigError(fmt::format("{}: part '{}' is empty", (root_ / "split.json").string(), part));
  }
  return found->second;
}

DatasetSample DatasetFolder::load(const DatasetItem& item) const {
  DatasetSample sample;
  sample.labels = readCheckedLabels(item.labels, source_);
  if (!item.photo.empty()) {
    sample.photo = readImage(item.photo);
    requireSameSize(sample.labels, item.labels, sample.photo, item.photo);
  }
  if (!item.instances.empty()) {
    sample.instances = readInstancePng(item.instances);
    requireSameSize(sample.labels, item.labels, sample.instances, item.instances);
  }
  mapping_.apply(sample.labels);
  return sample;
}

}  // namespace spolvero
