#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace spolvero {

/// Random access to a file of any size; every error names the file. Reading from several threads
/// at once is safe.
class FileReader {
 public:
  /// @throws IoError if it is missing, unreadable, or no regular file.
  explicit FileReader(std::filesystem::path path);
  ~FileReader();
  FileReader(const FileReader&) = delete;
  FileReader& operator=(const FileReader&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::uint64_t size() const { return size_; }

  /// Fills `target` from the bytes at `offset`.  @throws IoError if the file ends before that.
  void readAt(std::uint64_t offset, std::span<std::byte> target) const;
  /// @throws IoError if the file ends before `offset + count`.
  std::string textAt(std::uint64_t offset, std::size_t count) const;

 private:
  std::filesystem::path path_;
  int descriptor_ = -1;
  std::uint64_t size_ = 0;
};

}  // namespace spolvero
