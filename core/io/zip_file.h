#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spolvero {

/// What a reader of zip archives accepts.
struct ZipLimits {
  std::size_t maximumEntries = 4096;
  std::uint64_t maximumEntryBytes = std::uint64_t{512} << 20;   ///< Inflated, of one entry.
  std::uint64_t maximumTotalBytes = std::uint64_t{2048} << 20;  ///< Inflated, of all that is read.
  double maximumRatio = 200;  ///< Inflated over stored, for entries past one megabyte.
};

/// Reads entries of a zip archive into memory and trusts none of its numbers. Nothing is ever
/// unpacked to the disk; names that would escape from a folder are refused all the same.
class ZipReader {
 public:
  /// @throws IoError naming the file if it is no zip archive, has too many entries, or an entry
  /// whose name escapes.
  explicit ZipReader(std::filesystem::path path, ZipLimits limits = {});
  ~ZipReader();
  ZipReader(ZipReader&&) noexcept;
  ZipReader& operator=(ZipReader&&) noexcept;

  const std::filesystem::path& path() const;
  std::vector<std::string> names() const;
  bool contains(const std::string& name) const;
  /// Inflated size of an entry as the archive states it.  @throws IoError if there is none.
  std::uint64_t sizeOf(const std::string& name) const;

  /// An entry's content.  @throws IoError naming file and entry: missing, over a limit, a size
  /// other than stated, a wrong check sum.
  std::string read(const std::string& name);
  /// The same into memory of the caller's, which must have exactly `sizeOf(name)` bytes.
  void readInto(const std::string& name, std::span<std::byte> target);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Builds a zip archive in memory.
class ZipWriter {
 public:
  ZipWriter();
  ~ZipWriter();
  ZipWriter(const ZipWriter&) = delete;
  ZipWriter& operator=(const ZipWriter&) = delete;

  /// Appends an entry. The content must live until `finish`. `deflate` packs it; PNGs are packed
  /// already.  @throws IoError.
  void add(const std::string& name, std::string_view content, bool deflate);
  /// The finished archive; call once.  @throws IoError.
  std::string finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spolvero
