#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <string_view>

namespace spolvero {

/// Writes a whole file so that it is either the new content or untouched: a temporary file beside
/// it, fsync, rename. Used by every writer of the program.
class AtomicFile {
 public:
  /// Opens a temporary file in the folder of `path`.  @throws IoError (folder missing, read-only).
  explicit AtomicFile(std::filesystem::path path);
  /// Removes the temporary file unless it was committed.
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  /// Appends bytes.  @throws IoError (disk full: names the bytes written and wanted).
  void write(std::span<const std::byte> bytes);
  void write(std::string_view text);

  /// Makes the content durable and puts it in place of `path`.  @throws IoError.
  void commit();

  /// Where the content lies until the commit, for writers that want a file name of their own.
  const std::filesystem::path& temporaryPath() const { return temporary_; }

 private:
  std::filesystem::path path_;
  std::filesystem::path temporary_;
  int descriptor_ = -1;
  bool committed_ = false;
};

/// Writes `text` to `path` in one atomic step.  @throws IoError.
void writeFileAtomically(const std::filesystem::path& path, std::string_view text);

/// Lets `write` produce the file under the temporary name that it is given (same extension), then
/// puts it in place of `path`.  @throws IoError, and whatever `write` throws.
void replaceFileAtomically(const std::filesystem::path& path,
                           const std::function<void(const std::filesystem::path&)>& write);

/// The whole file.  @throws IoError if it is missing, unreadable, or larger than `maximumBytes`.
std::string readFile(const std::filesystem::path& path, std::size_t maximumBytes);

}  // namespace spolvero
