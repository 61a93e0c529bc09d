#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spolvero {

/// Numbers of one style code as a network produced them: `channels` maps of height × width.
struct CodeValues {
  int channels = 0;
  int height = 0;
  int width = 0;
  std::vector<float> values;  ///< channels·height·width, channel by channel, row by row.
  bool operator==(const CodeValues&) const = default;
};

/// Where a style code comes from.
struct CodeSource {
  enum class Kind {
    Mean,   ///< The code 0, the middle of the prior.
    Seed,   ///< Normal values drawn from `seed`.
    Values  ///< Numbers taken from a photo or a file.
  };

  Kind kind = Kind::Seed;
  std::uint64_t seed = 0;                    ///< For Seed.
  std::shared_ptr<const CodeValues> values;  ///< For Values; immutable, shared by copies.
  std::string origin;                        ///< For Values: where from, to show ("coat.jpg").

  static CodeSource mean() { return {Kind::Mean, 0, nullptr, {}}; }
  static CodeSource fromSeed(std::uint64_t seed) { return {Kind::Seed, seed, nullptr, {}}; }
  static CodeSource fromValues(CodeValues values, std::string origin);
  bool operator==(const CodeSource& other) const;
};

/// How one class looks: a code, or the way between two.
struct ClassStyle {
  CodeSource code;
  std::optional<CodeSource> blendTo;  ///< The other end of the blend slider.
  double blend = 0;                   ///< 0 = `code`, 1 = `blendTo`.
  bool locked = false;                ///< Re-roll leaves it alone.
  bool operator==(const ClassStyle&) const = default;
};

/// What the user picked besides the layout. A plain value: copies are independent.
struct Appearance {
  /// Classes without an entry in `classes` take the code of this seed's own stream for them.
  std::uint64_t seed = 0;
  /// By class id.
  std::map<int, ClassStyle> classes;
  bool operator==(const Appearance&) const = default;

  /// The style in force for a class: its entry, or the one that follows from `seed`.
  ClassStyle styleOf(int classId) const;

  /// JSON text; numbers taken from photos are kept, so that a scene needs no photo to reopen.
  std::string toJson() const;
  /// @throws ConfigError naming `origin`, key, expected and found.
  static Appearance fromJson(std::string_view text, const std::string& origin);
};

/// The numbers of a style at a given size, blended linearly; codes of another size are resized
/// (nearest), a missing class is the mean.
/// @return channels·height·width values.  @throws ShapeError if a code has other channels.
std::vector<float> resolveStyle(const ClassStyle& style, int channels, int height, int width);

}  // namespace spolvero
