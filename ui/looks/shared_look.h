#pragma once

#include "core/appearance/appearance.h"
#include "core/layout/class_table.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

class QMimeData;
class QString;

namespace spolvero::ui {

/// A look on its way between scenes: with the classes that its ids mean. As JSON it is that of an
/// appearance with further keys, which the command line reads too.
struct SharedLook {
  Appearance look;
  ClassTable classes;
  std::string name;
  std::string model;  ///< Name of the model that it was made with; may be empty.
  bool operator==(const SharedLook&) const = default;

  std::string toJson() const;
  /// @throws ConfigError naming `origin`, key, expected and found. Without a class table, ids mean
  /// what they mean in the scene that takes the look.
  static SharedLook fromJson(std::string_view text, const std::string& origin);

  /// The look under the class ids of another scene: classes go by name, what that scene has not is
  /// left out.
  Appearance lookFor(const ClassTable& scene) const;
};

/// Largest JSON text of a look that is read.
inline constexpr std::uint64_t kMaximumLookBytes = std::uint64_t{64} << 20;

/// @throws IoError or ConfigError.
SharedLook readLook(const std::filesystem::path& path);
void writeLook(const std::filesystem::path& path, const SharedLook& look);

/// For the clipboard and for dragging: our own kind and plain text.
std::unique_ptr<QMimeData> mimeDataOf(const SharedLook& look);
/// Whether there may be a look in it; cheap.
bool mayHoldLook(const QMimeData& data);
/// @throws ConfigError if it is one but damaged.
std::optional<SharedLook> lookIn(const QMimeData& data);

}  // namespace spolvero::ui
