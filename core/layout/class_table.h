#pragma once

#include "core/layout/image.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spolvero {

/// The label of pixels that carry no class.
inline constexpr std::uint8_t kUnlabelled = 255;

/// Whether a class has countable objects (car) or is a material or region (sky).
enum class ClassKind { Stuff, Thing };

struct ClassInfo {
  int id = 0;  ///< 0 to 254, equal to the position in the table.
  std::string name;
  Rgb colour;
  ClassKind kind = ClassKind::Stuff;
  bool operator==(const ClassInfo&) const = default;
};

/// The classes that a layout or model knows: ids 0 to size-1, each with a unique name and colour.
class ClassTable {
 public:
  ClassTable() = default;
  /// @throws ConfigError unless ids are 0..n-1 in order, n ≤ 255, names unique and not empty.
  /// Colours that occur twice are told apart by small changes, so that colour pictures can be read
  /// back.
  explicit ClassTable(std::vector<ClassInfo> classes);

  int size() const { return static_cast<int>(classes_.size()); }
  const std::vector<ClassInfo>& classes() const { return classes_; }
  /// @throws ConfigError if there is no such id.
  const ClassInfo& operator[](int id) const;
  std::optional<int> idOf(std::string_view name) const;
  std::optional<int> idOf(Rgb colour) const;
  bool operator==(const ClassTable&) const = default;

  /// JSON: [{"id":0,"name":"sky","color":[r,g,b],"thing":false}, …]; other keys are ignored, a
  /// missing colour is chosen, `{"classes":[…]}` is taken too.
  std::string toJson() const;
  /// @throws ConfigError naming `origin`, the entry and what is wrong with it.
  static ClassTable fromJson(std::string_view text, const std::string& origin);

  /// A colour for an id that has none: well spread, the same each time.
  static Rgb defaultColour(int id);

 private:
  std::vector<ClassInfo> classes_;
};

}  // namespace spolvero
