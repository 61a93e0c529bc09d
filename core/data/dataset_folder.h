#pragma once

#include "core/data/class_mapping.h"
#include "core/layout/layout.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace spolvero {

/// The files of one example.
struct DatasetItem {
  std::string name;                 ///< File name without extension.
  std::filesystem::path photo;      ///< Empty if the data set has none for it.
  std::filesystem::path labels;     ///< 8-bit index PNG.
  std::filesystem::path instances;  ///< 16-bit PNG; empty if there is none.
};

/// One example as it lies on disk, with the ids of the mapping's classes.
struct DatasetSample {
  ImageU8 photo;  ///< Empty if the item has none.
  LabelMap labels;
  InstanceMap instances;  ///< Empty if the item has none.
};

/// A data set as a folder: `images/`, `labels/`, optionally `instances/`, `classes.json`, and
/// `split.json` with lists of names by part ("train", "val"). Without split.json every label map is
/// in "train".
class DatasetFolder {
 public:
  /// Reads tables and lists, no pictures.
  /// @param classes  "all", "group" (merge by the groups of classes.json), or a mapping file.
  /// @throws IoError, ConfigError naming file, key, expected and found; a listed name without
  /// files.
  explicit DatasetFolder(std::filesystem::path root, const std::string& classes = "all");

  const std::filesystem::path& root() const { return root_; }
  /// The last part of its path, for provenance.
  std::string name() const;
  const ClassTable& sourceClasses() const { return source_; }
  const ClassMapping& mapping() const { return mapping_; }
  const ClassTable& classes() const { return mapping_.target(); }

  /// Names of the parts, sorted.
  std::vector<std::string> parts() const;
  bool hasPart(const std::string& part) const { return split_.contains(part); }
  /// Examples of a part in the order listed.
  /// @throws ConfigError if there is no such part, or it is empty.
  const std::vector<DatasetItem>& items(const std::string& part) const;

  /// Reads one example and maps its labels.
  /// @throws IoError naming the file: unreadable, sizes differ, an id outside the class table (with
  /// its first pixel).
  DatasetSample load(const DatasetItem& item) const;

 private:
  std::filesystem::path root_;
  ClassTable source_;
  ClassMapping mapping_;
  std::map<std::string, std::vector<DatasetItem>> split_;
};

/// Label ids of an index PNG, checked against a table.
/// @throws IoError naming file, id and first pixel.
LabelMap readCheckedLabels(const std::filesystem::path& path, const ClassTable& classes);

}  // namespace spolvero
