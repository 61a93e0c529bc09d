#include "core/base/atomic_file.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

fs::path temporaryNameFor(const fs::path& path) {
  static std::atomic<unsigned> counter{0};
  const auto name = fmt::format(
      ".{}.{}-{}{}", path.stem().string(), ::getpid(), counter++, path.extension().string());
  return path.parent_path() / name;
}

void syncDescriptor(int descriptor, const fs::path& path) {
  if (::fsync(descriptor) != 0) {
    throw IoError(fmt::format(
        "{}: cannot be made durable on disk ({})", path.string(), std::strerror(errno)));
  }
}

/// Makes a rename durable. Best effort: some file systems refuse to sync a folder.
void syncFolderOf(const fs::path& path) {
  const auto folder = path.parent_path().empty() ? fs::path(".") : path.parent_path();
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

/// The mode that a plainly created file would get, or that the replaced file has.
mode_t modeFor(const fs::path& path) {
  struct stat existing {};
  if (::stat(path.c_str(), &existing) == 0) return existing.st_mode & 07777;
  return 0666;
}

void renameInto(const fs::path& temporary, const fs::path& path) {
  if (::rename(temporary.c_str(), path.c_str()) != 0) {
    throw IoError(fmt::format("{}: cannot be replaced ({}); the old file is untouched",
                              path.string(),
                              std::strerror(errno)));
  }
  syncFolderOf(path);
}

}  // namespace

AtomicFile::AtomicFile(fs::path path)
    : path_(std::move(path)), temporary_(temporaryNameFor(path_)) {
  descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, modeFor(path_));
  if (descriptor_ < 0) {
    throw IoError(
        fmt::format("{}: cannot be written: no file can be made in {} ({}). Choose a folder "
                    "that exists and that you may write to.",
                    path_.string(),
                    path_.parent_path().empty() ? "." : path_.parent_path().string(),
                    std::strerror(errno)));
  }
}

AtomicFile::~AtomicFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!committed_) ::unlink(temporary_.c_str());
}

void AtomicFile::write(std::span<const std::byte> bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const auto count = ::write(descriptor_, bytes.data() + done, bytes.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      throw IoError(
          fmt::format("{}: writing stopped after {} of {} bytes ({}); the old file is "
                      "untouched. Free some space or save elsewhere.",
                      path_.string(),
                      done,
                      bytes.size(),
                      std::strerror(errno)));
    }
    done += static_cast<std::size_t>(count);
  }
}

void AtomicFile::write(std::string_view text) {
  write(std::as_bytes(std::span(text)));
}

void AtomicFile::commit() {
  syncDescriptor(descriptor_, path_);
  const int closing = std::exchange(descriptor_, -1);
  if (::close(closing) != 0) {
    throw IoError(fmt::format("{}: cannot be closed ({}); the old file is untouched",
                              path_.string(),
                              std::strerror(errno)));
  }
  renameInto(temporary_, path_);
  committed_ = true;
}

void writeFileAtomically(const fs::path& path, std::string_view text) {
  AtomicFile file(path);
  file.write(text);
  file.commit();
}

void replaceFileAtomically(const fs::path& path,
                           const std::function<void(const fs::path&)>& write) {
  const auto temporary = temporaryNameFor(path);
  try {
    write(temporary);
    const int descriptor = ::open(temporary.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
      throw IoError(fmt::format("{}: cannot be written ({})", path.string(), std::strerror(errno)));
    }
    ::fsync(descriptor);
    ::close(descriptor);
    renameInto(temporary, path);
  } catch (...) {
    ::unlink(temporary.c_str());
    throw;
  }
}

std::string readFile(const fs::path& path, std::size_t maximumBytes) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  if (error) throw IoError(fmt::format("{}: cannot be read ({})", path.string(), error.message()));
  if (size > maximumBytes) {
    throw IoError(
        fmt::format("{}: expected at most {} bytes, found {}", path.string(), maximumBytes, size));
  }
  std::string content(size, '\0');
  std::ifstream in(path, std::ios::binary);
  in.read(content.data(), static_cast<std::streamsize>(size));
  if (!in)
    throw IoError(fmt::format("{}: cannot be read to its end ({} bytes)", path.string(), size));
  return content;
}

}  // namespace spolvero
