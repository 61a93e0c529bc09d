#pragma once

#include <map>
#include <memory>
#include <string>

namespace spolvero {

/// Something that a feature keeps in a scene file and that this room need not understand: a
/// timeline, kept pictures. Immutable, so that snapshots and undo steps share it.
class SceneExtra {
 public:
  SceneExtra() = default;
  virtual ~SceneExtra() = default;
  SceneExtra(const SceneExtra&) = delete;
  SceneExtra& operator=(const SceneExtra&) = delete;

  /// The bytes for the file. Called on the thread that saves.
  virtual std::string content() const = 0;
};

/// An extra that is its bytes; what is read from a file comes as this.
class PlainExtra : public SceneExtra {
 public:
  explicit PlainExtra(std::string bytes) : bytes_(std::move(bytes)) {}
  std::string content() const override { return bytes_; }
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

/// The extras of a scene by name. Copies share what they hold.
class SceneExtras {
 public:
  using Map = std::map<std::string, std::shared_ptr<const SceneExtra>>;
  static constexpr std::size_t kMaximumNameBytes = 200;

  /// Whether a name may be used: parts of a-z, 0-9, '-', '_' and '.' joined by '/', none beginning
  /// with '.', and not one of the entries that every scene has.
  static bool isValidName(const std::string& name);
  /// @throws ConfigError for a name that may not be used.
  static void checkName(const std::string& name);

  const Map& all() const { return extras_; }
  bool empty() const { return extras_.empty(); }
  /// Null if there is none.
  std::shared_ptr<const SceneExtra> find(const std::string& name) const;
  /// Null takes it away.  @throws ConfigError for a name that may not be used.
  void set(const std::string& name, std::shared_ptr<const SceneExtra> extra);

  /// The same names with the same content; shared ones are not looked into.
  bool operator==(const SceneExtras& other) const;

 private:
  Map extras_;
};

}  // namespace spolvero
