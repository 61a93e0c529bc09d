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

struct CodePart;

/// Where a style code comes from.
struct CodeSource {
  enum class Kind {
    Mean,     ///< The code 0, the middle of the prior.
    Seed,     ///< Normal values drawn from `seed`.
    Values,   ///< Numbers taken from a photo or a file.
    Cluster,  ///< One of the model's styles for the class (K-means centre), by number.
    Mixture   ///< A weighted sum of others.
  };
  /// A mixture has at most this many parts; of more, the heaviest stay.
  static constexpr std::size_t kMaximumParts = 64;
  /// Weights of a mixture lie between this and its negative.
  static constexpr double kMaximumWeight = 1000;

  Kind kind = Kind::Seed;
  std::uint64_t seed = 0;                    ///< For Seed.
  std::shared_ptr<const CodeValues> values;  ///< For Values; immutable, shared by copies.
  std::string origin;                        ///< For Values: where from, to show ("coat.jpg").
  int cluster = 0;                           ///< For Cluster: counted from 0.
  /// For Mixture: none of them a mixture itself; immutable, shared by copies.
  std::shared_ptr<const std::vector<CodePart>> parts = nullptr;

  static CodeSource mean() { return {Kind::Mean, 0, nullptr, {}}; }
  static CodeSource fromSeed(std::uint64_t seed) { return {Kind::Seed, seed, nullptr, {}}; }
  static CodeSource fromCluster(int cluster) { return {Kind::Cluster, 0, nullptr, {}, cluster}; }
  static CodeSource fromValues(CodeValues values, std::string origin);
  /// The weighted sum of codes. Mixtures among them are taken apart, equal codes added up, those
  /// without weight left out; one code of weight 1 is that code, none at all the mean.
  /// @param parts  finite weights, held within the limits; they need not add up to 1.
  static CodeSource mixture(const std::vector<CodePart>& parts);
  bool operator==(const CodeSource& other) const;
};

/// One of the codes in a mixture.
struct CodePart {
  double weight = 0;
  CodeSource code;
  bool operator==(const CodePart&) const = default;
};

/// How one class looks: a code, or the way between two.
struct ClassStyle {
  enum class Path {
    Linear,    ///< Straight from one code to the other.
    Spherical  ///< Turning from one direction to the other: lengths stay as normal codes have them.
  };

  CodeSource code;
  std::optional<CodeSource> blendTo;  ///< The other end of the blend slider.
  double blend = 0;                   ///< 0 = `code`, 1 = `blendTo`.
  bool locked = false;                ///< Re-roll leaves it alone.
  Path path = Path::Linear;           ///< How `blend` goes from one code to the other.
  bool operator==(const ClassStyle&) const = default;

  /// Code and blend as one code; of a spherical path, its straight neighbour.
  CodeSource blendedCode() const;
};

/// One object of a layout: its class, and its number in the instance map.
struct ObjectKey {
  int classId = 0;
  int instance = 0;  ///< 0 = all of a stuff class.
  auto operator<=>(const ObjectKey&) const = default;
};

/// What the user picked besides the layout. A plain value: copies are independent.
struct Appearance {
  /// Classes without an entry in `classes` take the code of this seed's own stream for them.
  std::uint64_t seed = 0;
  /// By class id.
  std::map<int, ClassStyle> classes;
  /// Objects that do not look as their class says.
  std::map<ObjectKey, ClassStyle> objects;
  /// For models with one latent for the whole picture; without it that of `seed`'s own stream.
  std::optional<ClassStyle> latent;
  /// For models that make several pictures at once: which one, counted from 0.
  int output = 0;
  bool operator==(const Appearance&) const = default;

  /// The style in force for a class: its entry, or the one that follows from `seed`.
  ClassStyle styleOf(int classId) const;
  /// The style in force for an object: its own, or its class's. Without either, objects of one
  /// class draw codes of their own from `seed`.
  ClassStyle styleOf(const ObjectKey& object) const;
  /// The latent in force.
  ClassStyle latentStyle() const;

  /// JSON text; numbers taken from photos are kept, so that a scene needs no photo to reopen.
  std::string toJson() const;
  /// @throws ConfigError naming `origin`, key, expected and found.
  static Appearance fromJson(std::string_view text, const std::string& origin);
};

/// What an encoder found in a photo.
struct EncodedStyles {
  std::map<int, CodeValues> classes;        ///< By class id, for models with a code per class.
  std::map<ObjectKey, CodeValues> objects;  ///< For models with a code per object.
  std::optional<CodeValues> latent;         ///< For models with one code for the picture.
};

/// `base` with one look for a class and all its objects.
Appearance withClassStyle(Appearance base, int classId, CodeSource code);

/// `base` with the looks of a photo; what the photo does not tell stays.
/// @param origin  of the photo, to show.
Appearance withStyles(Appearance base, const EncodedStyles& styles, const std::string& origin);

/// The numbers on the way between two codes of equal length.
/// @param share  0 is `from`, 1 is `to`. Linear where a spherical path has no direction: one code
/// is
///               0, or they point the same or opposite ways.
/// Source: White 2016, Sampling Generative Networks §2.1 (spherical).
std::vector<float> blendedValues(std::vector<float> from,
                                 const std::vector<float>& to,
                                 double share,
                                 ClassStyle::Path path);

/// The numbers of a style at a given size, blended along its path; codes of another size are
/// resized (nearest).
/// @return channels·height·width values.  @throws ShapeError if a code has other channels;
/// ConfigError for a cluster, which only a model with clusters can resolve.
std::vector<float> resolveStyle(const ClassStyle& style, int channels, int height, int width);

}  // namespace spolvero
