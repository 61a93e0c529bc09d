#pragma once

#include "core/layout/class_table.h"
#include "core/layout/components.h"
#include "core/layout/layout_maps.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spolvero {

/// A shape to paint objects with, as a library lists it.
struct StampInfo {
  std::string id;                       ///< File name of its picture without ending.
  std::string name;                     ///< English; shown translated.
  std::vector<std::string> classNames;  ///< Classes that it can stand for, best first.
  double height = 0.3;                  ///< Suggested share of the layout's height.
  bool operator==(const StampInfo&) const = default;
};

/// A list of stamps as JSON: [{"id":"tree","name":"Tree","classes":["tree"],"height":0.4}, …].
/// @throws ConfigError naming `origin`, the entry and what is wrong with it.
std::vector<StampInfo> stampsFromJson(std::string_view text, const std::string& origin);
std::string stampsToJson(std::span<const StampInfo> stamps);

/// The class of a table that a stamp stands for: the first of its names that the table knows. Upper
/// and lower case, separators and a plural's s do not matter; if no name is known as a whole, a
/// class counts that has one as a word of its name ("window-other").
std::optional<int> classForStamp(const StampInfo& stamp, const ClassTable& classes);

/// A drawn shape as large as a layout needs it.
/// @param coverage  how much of each pixel the drawing covers, 0 to 255, drawn much larger.
/// @param target    the place to fill; at least one pixel wide and high.
/// @return          covered where at least half of a pixel is.
Region stampRegion(const Grid<std::uint8_t>& coverage, const Rect& target, bool mirrored);

}  // namespace spolvero
