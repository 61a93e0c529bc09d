#pragma once

#include "core/layout/layout.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace spolvero::app {

/// Where the layouts of a measurement come from; nothing given: the program's sample scenes.
struct LayoutSources {
  std::vector<std::filesystem::path> data;  ///< Data set folders; each subject takes the nearest.
  std::filesystem::path layout;             ///< One layout or scene in the model's classes.
};

/// Layouts of one size and class table, dealt one after the other and none twice: when all were
/// dealt, they come again mirrored and shifted around the edge, so that nothing remembered of a
/// layout helps with the next.
class LayoutDeck {
 public:
  /// @throws ConfigError without layouts.
  LayoutDeck(std::vector<Layout> layouts, std::string source);

  Layout next();
  const Layout& first() const { return layouts_.front(); }
  int count() const { return static_cast<int>(layouts_.size()); }
  /// For people: "camvid, val".
  const std::string& source() const { return source_; }

 private:
  std::vector<Layout> layouts_;
  std::string source_;
  std::size_t dealt_ = 0;
};

/// The way of labels into a table that another network was published with: by name where both know
/// it, else by number; into a larger table by a drawing of lots, the same each time, so that labels
/// lie over the whole range. 255 stays.
std::array<std::uint8_t, 256> spreadClasses(const ClassTable& from, const ClassTable& to);

/// Real layouts in the classes and at the size of a model; objects are the connected parts of
/// things.  @throws IoError, ConfigError.
LayoutDeck layoutsFor(const ClassTable& classes, int width, int height, const LayoutSources& from);

}  // namespace spolvero::app
