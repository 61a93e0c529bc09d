#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace spolvero {

/// Where an option's value lies: a member of an options struct that outlives the `OptionSet`.
using OptionTarget =
    std::variant<bool*, std::int64_t*, double*, std::string*, std::vector<std::int64_t>*>;

/// What is said once about an option, beside its member.
struct OptionInfo {
  std::string help;
  std::string unit = {};
  double minimum = std::numeric_limits<double>::lowest();
  double maximum = std::numeric_limits<double>::max();
  std::vector<std::string> choices = {};  ///< For text: the words allowed; empty = any.
};

/// One described option of a set.
struct Option {
  std::string key;  ///< Dotted: "generator.width".
  OptionTarget target;
  OptionInfo info;
};

/// Options described once (style §8): binds keys to the members of plain structs and serves the
/// command line, TOML files, --help, forms and the text saved in model files alike.
///
/// Beside each options struct stands `OptionSet describe(TheStruct& options)`. The set points into
/// the struct; it must not outlive it.
class OptionSet {
 public:
  /// Describes one member.
  OptionSet& add(std::string key, OptionTarget target, OptionInfo info);
  /// Takes over another set with "prefix." before its keys.
  OptionSet& addGroup(const std::string& prefix, const OptionSet& group);

  const std::vector<Option>& options() const { return options_; }

  /// Sets one option from text. `origin` names file or command line in errors.
  /// @throws ConfigError for an unknown key (suggests the nearest), a value of the wrong kind, out
  /// of range or not among the choices.
  void assign(const std::string& key, const std::string& value, const std::string& origin);

  /// Sets the options that a TOML text names; the others keep their values.  @throws ConfigError.
  void readToml(std::string_view text, const std::string& origin);

  /// All options as TOML, groups as tables; read back by `readToml`.
  std::string toToml() const;

  /// One option's value as text, as `assign` takes it.  @throws ConfigError for an unknown key.
  std::string valueText(const std::string& key) const;

  /// A table of keys, values, ranges and help for --help.
  std::string helpText() const;

 private:
  const Option& find(const std::string& key, const std::string& origin) const;

  std::vector<Option> options_;
};

/// The candidate with the smallest edit distance to `word`; empty if none is near.
std::string nearestWord(const std::string& word, const std::vector<std::string>& candidates);

}  // namespace spolvero
