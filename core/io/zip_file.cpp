#include "core/io/zip_file.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <ranges>
#include <utility>

namespace spolvero {

namespace {

std::string zipErrorText(int code) {
  zip_error_t error;
  zip_error_init_with_code(&error, code);
  std::string text = zip_error_strerror(&error);
  zip_error_fini(&error);
  return text;
}

struct ArchiveCloser {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveCloser>;

struct EntryCloser {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

bool escapes(std::string_view name) {
  if (name.empty() || name.front() == '/' || name.find('\\') != name.npos) return true;
  if (name.size() > 1 && name[1] == ':') return true;
  for (const auto part : std::views::split(name, '/')) {
    if (std::string_view(part.begin(), part.end()) == "..") return true;
  }
  return false;
}

}  // namespace

struct ZipReader::State {
  std::filesystem::path path;
  ZipLimits limits;
  Archive archive;
  std::uint64_t totalRead = 0;

  [[noreturn]] void fail(const std::string& name, const std::string& problem) const {
    throw IoError(fmt::format("{}: entry {}: {}", path.string(), name, problem));
  }

  zip_stat_t statusOf(const std::string& name) const {
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_stat(archive.get(), name.c_str(), 0, &status) != 0) {
      fail(name, "is missing from the archive");
    }
    constexpr zip_uint64_t kNeeded = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_INDEX;
    if ((status.valid & kNeeded) != kNeeded) fail(name, "the archive does not tell its size");
    return status;
  }

  void checkLimits(const std::string& name, const zip_stat_t& status) const {
    if (status.size > limits.maximumEntryBytes) {
      fail(name,
           fmt::format("expected at most {} bytes unpacked, found {}",
                       limits.maximumEntryBytes,
                       status.size));
    }
    if (totalRead + status.size > limits.maximumTotalBytes) {
      fail(name,
           fmt::format("the archive unpacks to more than {} bytes", limits.maximumTotalBytes));
    }
    const double ratio =
        static_cast<double>(status.size) /
        static_cast<double>(std::max<std::uint64_t>(status.comp_size, std::uint64_t{1}));
    if (status.size > (1U << 20) && ratio > limits.maximumRatio) {
      fail(name,
           fmt::format("refused as a zip bomb: {} bytes unpack to {}, more than {} times as many",
                       status.comp_size,
                       status.size,
                       limits.maximumRatio));
    }
  }
};

ZipReader::ZipReader(std::filesystem::path path, ZipLimits limits)
    : state_(std::make_unique<State>()) {
  state_->path = std::move(path);
  state_->limits = limits;
  int code = 0;
  state_->archive.reset(zip_open(state_->path.c_str(), ZIP_RDONLY, &code));
  if (!state_->archive) {
    throw IoError(fmt::format(
        "{}: cannot be opened as a zip archive ({})", state_->path.string(), zipErrorText(code)));
  }
  const auto count = zip_get_num_entries(state_->archive.get(), 0);
  if (std::cmp_greater(count, limits.maximumEntries)) {
    throw IoError(fmt::format("{}: expected at most {} entries in the archive, found {}",
                              state_->path.string(),
                              limits.maximumEntries,
                              count));
  }
  for (const auto& name : names()) {
    if (escapes(name)) state_->fail("'" + name + "'", "its name leads out of the archive; refused");
  }
}

ZipReader::~ZipReader() = default;
ZipReader::ZipReader(ZipReader&&) noexcept = default;
ZipReader& ZipReader::operator=(ZipReader&&) noexcept = default;

const std::filesystem::path& ZipReader::path() const {
  return state_->path;
}

std::vector<std::string> ZipReader::names() const {
  std::vector<std::string> names;
  const auto count = zip_get_num_entries(state_->archive.get(), 0);
  for (zip_int64_t index = 0; index < count; ++index) {
    const char* name =
        zip_get_name(state_->archive.get(), static_cast<zip_uint64_t>(index), ZIP_FL_ENC_GUESS);
    names.emplace_back(name != nullptr ? name : "");
  }
  return names;
}

bool ZipReader::contains(const std::string& name) const {
  return zip_name_locate(state_->archive.get(), name.c_str(), 0) >= 0;
}

std::uint64_t ZipReader::sizeOf(const std::string& name) const {
  return state_->statusOf(name).size;
}

std::string ZipReader::read(const std::string& name) {
  const auto status = state_->statusOf(name);
  state_->checkLimits(name, status);
  std::string content(status.size, '\0');
  readInto(name, std::as_writable_bytes(std::span(content)));
  return content;
}

void ZipReader::readInto(const std::string& name, std::span<std::byte> target) {
  const auto status = state_->statusOf(name);
  state_->checkLimits(name, status);
  if (status.size != target.size()) {
    state_->fail(name, fmt::format("expected {} bytes, found {}", target.size(), status.size));
  }
  const std::unique_ptr<zip_file_t, EntryCloser> file(
      zip_fopen_index(state_->archive.get(), status.index, 0));
  if (!file) state_->fail(name, zip_strerror(state_->archive.get()));
  std::size_t done = 0;
  while (done < target.size()) {
    const auto count = zip_fread(file.get(), target.data() + done, target.size() - done);
    if (count < 0) state_->fail(name, fmt::format("damaged ({})", zip_file_strerror(file.get())));
    if (count == 0) {
      state_->fail(name, fmt::format("expected {} bytes, found only {}", target.size(), done));
    }
    done += static_cast<std::size_t>(count);
  }
  // Reading past the end makes libzip compare the check sum, and shows content beyond its size.
  std::byte beyond{};
  const auto count = zip_fread(file.get(), &beyond, 1);
  if (count < 0) state_->fail(name, fmt::format("damaged ({})", zip_file_strerror(file.get())));
  if (count > 0) state_->fail(name, fmt::format("unpacks to more than its {} bytes", done));
  state_->totalRead += done;
}

struct ZipWriter::State {
  zip_source_t* source = nullptr;
  Archive archive;
  ~State() {
    archive.reset();
    if (source != nullptr) zip_source_free(source);
  }
};

ZipWriter::ZipWriter() : state_(std::make_unique<State>()) {
  zip_error_t error;
  zip_error_init(&error);
  state_->source = zip_source_buffer_create(nullptr, 0, 0, &error);
  if (state_->source != nullptr) {
    zip_source_keep(state_->source);
    state_->archive.reset(zip_open_from_source(state_->source, ZIP_TRUNCATE, &error));
  }
  const std::string problem = state_->archive ? "" : zip_error_strerror(&error);
  zip_error_fini(&error);
  if (!state_->archive) throw IoError("zip archive: cannot be started: " + problem);
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::add(const std::string& name, std::string_view content, bool deflate) {
  zip_t* archive = state_->archive.get();
  zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
  const auto index =
      source == nullptr ? -1 : zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    if (source != nullptr) zip_source_free(source);
    throw IoError(fmt::format("zip archive: entry {}: {}", name, zip_strerror(archive)));
  }
  zip_set_file_compression(
      archive, static_cast<zip_uint64_t>(index), deflate ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 6);
}

std::string ZipWriter::finish() {
  if (zip_close(state_->archive.get()) != 0) {
    throw IoError(fmt::format("zip archive: {}", zip_strerror(state_->archive.get())));
  }
  static_cast<void>(state_->archive.release());
  zip_source_t* source = state_->source;
  if (zip_source_open(source) != 0) throw IoError("zip archive: cannot be read back");
  zip_source_seek(source, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(source)), '\0');
  zip_source_seek(source, 0, SEEK_SET);
  const auto count = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (!std::cmp_equal(count, bytes.size())) throw IoError("zip archive: cannot be read back");
  return bytes;
}

}  // namespace spolvero
