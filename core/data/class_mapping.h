#pragma once

#include "core/layout/class_table.h"
#include "core/layout/layout.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace spolvero {

/// How the label ids of a data set's files become the classes that a model learns.
class ClassMapping {
 public:
  /// Every class as it is.
  explicit ClassMapping(ClassTable classes);
  /// @param ids  New id (or 255) for every old id; 255 must stay 255.
  /// @throws ConfigError if an id points outside `target`.
  ClassMapping(ClassTable target, const std::array<std::uint8_t, 256>& ids);

  /// Merges classes by the `group_id` and `group` keys of a classes.json; a group takes the colour
  /// of its first class.  @throws ConfigError if a class has no group or group ids have gaps.
  static ClassMapping byGroup(std::string_view classesJson, const std::string& origin);

  /// Reads a mapping file in TOML: `[[class]]` tables with `name`, `sources` (names of the data
  /// set's classes), and optionally `colour` ([r, g, b] or "#rrggbb") and `thing`; `others` names
  /// the class (or "unlabelled") of sources that no table lists, and without it each must be
  /// listed.
  /// @throws ConfigError naming origin, key and class: unknown (suggests the nearest), listed twice
  /// or missing.
  static ClassMapping fromToml(std::string_view text,
                               const std::string& origin,
                               const ClassTable& source);

  /// As `fromToml` reads it; sources that become nothing are left to `others`.
  std::string toToml(const ClassTable& source) const;

  const ClassTable& target() const { return target_; }
  std::uint8_t operator[](std::uint8_t id) const { return ids_[id]; }
  /// Replaces every id in place.
  void apply(LabelMap& labels) const;

 private:
  ClassTable target_;
  std::array<std::uint8_t, 256> ids_;
};

}  // namespace spolvero
