#include "core/io/file_reader.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace spolvero {

FileReader::FileReader(std::filesystem::path path) : path_(std::move(path)) {
  descriptor_ = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor_ < 0) {
    throw IoError(fmt::format("{}: cannot be read ({})", path_.string(), std::strerror(errno)));
  }
  struct stat status {};
  if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) {
    ::close(descriptor_);
    throw IoError(fmt::format("{}: expected a file, found {}",
                              path_.string(),
                              S_ISDIR(status.st_mode) ? "a folder" : "something else"));
  }
  size_ = static_cast<std::uint64_t>(status.st_size);
}

FileReader::~FileReader() {
  ::close(descriptor_);
}

void FileReader::readAt(std::uint64_t offset, std::span<std::byte> target) const {
  std::size_t done = 0;
  while (done < target.size()) {
    const auto count = ::pread(
        descriptor_, target.data() + done, target.size() - done, static_cast<off_t>(offset + done));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      throw IoError(fmt::format("{}: cannot be read at byte {} ({})",
                                path_.string(),
                                offset + done,
                                std::strerror(errno)));
    }
    if (count == 0) {
      throw IoError(fmt::format("{}: expected {} bytes at byte {}, found only {}; is it truncated?",
                                path_.string(),
                                target.size(),
                                offset,
                                done));
    }
    done += static_cast<std::size_t>(count);
  }
}

std::string FileReader::textAt(std::uint64_t offset, std::size_t count) const {
  std::string text(count, '\0');
  readAt(offset, std::as_writable_bytes(std::span(text)));
  return text;
}

}  // namespace spolvero
